import type { ICharacterStyleOptions } from "docx";
import type { AccentKind } from "../../../document/inline.ts";
import { type FaceRole, faceRoles, type Look, type Style } from "../../../style/style.ts";
import { todoColor } from "../../../style/todo-color.ts";
import type { RunOptions } from "../xml.ts";
import { fontSlots, isBoldEmphasis } from "./looks.ts";

/** What marks a piece of text out from the text around it. */
export interface Accents extends Readonly<Record<AccentKind, boolean>> {
  /** On the line of a heading, in the look of the body. */
  readonly runIn: boolean;
  /** Points, in place of its style's. */
  readonly size: number | undefined;
  /** Added behind every character in place of the style's pitch, points. */
  readonly spacing: number | undefined;
}

/** Words that nothing sets apart. */
export const noAccents: Omit<Accents, "size"> = {
  strong: false,
  lead: false,
  todo: false,
  runIn: false,
  spacing: undefined,
};

const strongStyle = { id: "Strong", name: "Strong" } as const;
const todoStyle = { id: "Todo", name: "待补" } as const;
/** The text on the line of a heading. */
const runInStyle = { id: "RunIn", name: "接排正文" } as const;

/** The character style of a lead's face. */
export function leadStyle(face: FaceRole): string {
  return `Lead-${face}`;
}

/** A run has one character style: a missing fact's, else emphasis, else the lead's face. */
export function accentOptions({ strong, lead, todo, runIn }: Accents, look: Look, style: Style): RunOptions {
  const leadFace = lead ? look.lead : undefined;
  if (todo) {
    if (strong) return { style: todoStyle.id, bold: true };
    return leadFace
      ? { style: todoStyle.id, font: fontSlots(leadFace, look.latin, style) }
      : { style: todoStyle.id };
  }
  if (strong) return { style: strongStyle.id };
  if (leadFace) return { style: leadStyle(leadFace) };
  return runIn ? { style: runInStyle.id } : {};
}

/** The character styles. Emphasis is bold where the face is 宋体, and 黑体 where users' machines have no bold of the face. */
export function characterStyles(style: Style): ICharacterStyleOptions[] {
  const { body } = style.looks;
  const { latin } = body;
  const strong = isBoldEmphasis(style) ? { bold: true } : { font: fontSlots("hei", latin, style) };
  const leads = new Set(Object.values(style.looks).map((look) => look.lead));
  return [
    { ...strongStyle, quickFormat: true, run: strong },
    { ...todoStyle, quickFormat: true, run: { color: todoColor.slice(1).toUpperCase() } },
    {
      ...runInStyle,
      quickFormat: true,
      run: {
        font: fontSlots(body.face, latin, style),
        bold: body.bold,
        boldComplexScript: body.bold,
        size: body.size * 2,
      },
    },
    ...faceRoles
      .filter((role) => leads.has(role))
      .map((role) => ({
        id: leadStyle(role),
        name: `引题${style.faces[role].word}`,
        quickFormat: true,
        run: { font: fontSlots(role, latin, style) },
      })),
  ];
}
