/** What a title says the paper is, behind the name of the event; a draft's mark may follow. */
const ending =
  /(?:的|之)?(?:策划|实施|工作|组织|执行|安排|总体|具体|初步|详细)*(?:方案|计划书?|策划书?|(?:安全|应急)*预案|安排)(?:\s*[（(](?:草案|草稿|初稿|讨论稿|征求意见稿|修订稿?|试行|暂行|定稿|终稿)[)）])?$/u;

/** A notice is called after what it announces: 关于举办秋季运动会的通知. */
const announced = /^(.*?)关于(?:举办|举行|开展|组织|召开|印发)?(.+?)的?(?:通知|通告|公告|函|请示)$/u;

/** The name of the event in a plan's title: 秋季研学活动 of 秋季研学活动实施方案; the title itself where it has no such ending. */
export function eventName(title: string): string {
  const [, before = "", about] = announced.exec(title.trim()) ?? [];
  const name = (about === undefined ? title.trim() : before + about).replace(ending, "").trim();
  return name === "" ? title.trim() : name;
}

/** What one does with an event: a meeting, a match or a show is held (举办), an activity is carried out (开展). */
export function eventVerb(name: string): "举办" | "开展" {
  return /(?:会|赛|节|展|展览|展示|演出|汇演|典礼|仪式|庆典|讲座|论坛|游园)$/u.test(name) ? "举办" : "开展";
}
