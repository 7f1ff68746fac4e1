import type { CalendarDate } from "../notation/time/calendar-date.ts";
import type { Range, Source } from "../source/source.ts";
import type { Body, Label, Numbering, Row, Section } from "./body.ts";
import type { Text } from "./text.ts";

/** What a document is called, and how it is to be printed. */
export interface PlanHead {
  readonly title: Text;
  readonly subtitle: Text | undefined;
  /** Key of the kind, as `outing`. */
  readonly kind: string | undefined;
  readonly style: Text | undefined;
  readonly numbering: Numbering | undefined;
  /** 目录; undefined: as the style says. */
  readonly contents: ContentsWish | undefined;
  /** Whether headings stand on the line of a short text; undefined: as the style says. */
  readonly runIn: boolean | undefined;
  /** 草稿: what the document is called while it is not final. */
  readonly draft: Text | undefined;
  /** 篇幅: how many pages it may take, at its place. */
  readonly pages: PageWish | undefined;
}

/** What makes a letter of it: from the marks above the title down to the imprint. */
export interface PlanLetter {
  /** 份号. */
  readonly serial: Text | undefined;
  /** 发文机关标志. */
  readonly issuers: readonly Text[];
  readonly number: Text | undefined;
  readonly signers: readonly Text[];
  readonly secrecy: Text | undefined;
  readonly urgency: Text | undefined;
  readonly recipients: readonly Text[];
  readonly lead: Body | undefined;
  readonly closing: Body | undefined;
  readonly signature: Signature | undefined;
  /** 附注, without its brackets. */
  readonly annotation: Text | undefined;
  /** 抄送. */
  readonly copies: readonly Text[];
  /** 印发: who prints it, and when. */
  readonly imprint: Signature | undefined;
}

/** A plan: complete and typed, every text with its place. Optional facts are undefined, never guessed. */
export interface Plan extends PlanHead, PlanLetter {
  readonly source: Source;
  readonly attachments: readonly Attachment[];
  readonly cover: readonly Label[];
  readonly seal: boolean;
  readonly offCampus: boolean | undefined;
  readonly groups: readonly Row[];
  readonly people: readonly Row[];
  /** The files of class lists that it names (学生名单). */
  readonly rosters: readonly RosterFile[];
  /** What stands in those files, by class: the only place where a plan holds pupils; empty until they are read. */
  readonly classLists: readonly ClassList[];
  readonly papers: readonly PaperWish[];
  /** What the school says in papers of all plans, where the plan does not word it; empty until it is asked for. */
  readonly sentences: readonly SchoolSentence[];
  readonly sections: readonly Section[];
  /** The keys and list items with nothing behind them. */
  readonly empties: readonly Empty[];
}

/** How many levels of headings a table of contents lists: 0 for none, `usual` for those of the style. */
export interface ContentsWish {
  readonly levels: number | "usual";
  readonly range: Range;
  /** Somebody has typed its lines. */
  readonly typed: boolean;
}

/** How many pages a plan may take, or `fewer`: one fewer than it takes by itself. */
export interface PageWish {
  readonly most: number | "fewer";
  readonly range: Range;
}

/** A key with nothing behind it, at its own place; or, `listed`, an empty item of the list behind it. */
export interface Empty {
  readonly key: string;
  readonly range: Range;
  readonly listed: boolean;
}

/** A file of class lists: 学生名单: 三年级.xlsx, or the file of one class. */
export interface RosterFile {
  /** The class that it is for, where the plan says so. */
  readonly group: Text | undefined;
  /** From the folder that the plan lies in. */
  readonly file: Text;
}

/** A class and its pupils, as a file lists them. */
export interface ClassList {
  /** As the file or the plan calls it; empty where neither says. */
  readonly name: string;
  /** The file that lists it, at its place in the plan. */
  readonly file: Text;
  readonly pupils: readonly Pupil[];
}

/** A pupil of a class list; what the file does not say is empty. */
export interface Pupil {
  readonly name: string;
  readonly sex: string;
  /** 学号, or the number in the class. */
  readonly number: string;
  readonly parent: string;
  readonly phone: string;
  /** The vehicle, where a class is spread over several. */
  readonly vehicle: string;
  readonly note: string;
}

/** A paper that the plan asks for, and how it is worded: 文书: {通知: {主送: 各班}}. */
export interface PaperWish {
  /** The paper as the plan calls it. */
  readonly name: Text;
  readonly wordings: readonly PaperWording[];
}

/** What a plan says for one paper alone; which names there are, the paper knows. */
export interface PaperWording {
  readonly key: Text;
  readonly body: Body;
}

/** A wording of the school's: for one paper, or for every paper that has one of its name. */
export interface SchoolSentence extends PaperWording {
  readonly paper: string | undefined;
}

/** Who signs, and when; `day` is the date where it can be read. */
export interface Signature {
  readonly units: readonly Text[];
  readonly date: Text | undefined;
  readonly day: CalendarDate | undefined;
}

/** Something that goes with the document, by its name. */
export interface Attachment {
  readonly name: Text;
  readonly file: Text | undefined;
  readonly note: Text | undefined;
  /** Its own content, printed on a page of its own; undefined: only named. */
  readonly body: Body | undefined;
}
