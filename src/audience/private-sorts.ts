import type { Audience } from "../plan/body.ts";
import type { PrivateSort } from "../vocabulary/forms.ts";

/** Audiences from the fewest readers to the most. */
const reach: Readonly<Record<Audience, number>> = { internal: 0, parents: 1, public: 2 };

/** Whether something that some may read at most is kept from an audience. */
export function isKeptFrom(most: Audience, audience: Audience): boolean {
  return reach[most] < reach[audience];
}

/** What is masked for whom. Parents call the contacts, but have no more to do with the children of others than anybody. */
export const maskedFor: Readonly<Record<Audience, ReadonlySet<PrivateSort>>> = {
  internal: new Set(),
  parents: new Set<PrivateSort>(["phone", "identity", "address", "pupils"]),
  public: new Set<PrivateSort>(["phone", "identity", "address", "pupils"]),
};

/** Whether an audience reads the numbers of the plan's contacts (联系人). */
export function readsContacts(audience: Audience): boolean {
  return audience !== "public";
}

const named: Readonly<Record<PrivateSort, RegExp>> = {
  phone: /电话|手机|联系方式|联系号码|微信|^QQ/u,
  identity: /身份证|证件号|护照|银行卡|账号|学号|学籍号|考号/u,
  address: /住址|家庭地址|家住/u,
  pupils:
    /^(?:(?:参赛|获奖|优秀|表演|参演|上场|领诵|值日|学生|小)?(?:学生|名单|选手|运动员|队员|主持人|表演者|演员|领唱|领诵|朗诵者|解说员)(?:姓名|名单|代表)?|学生姓名|姓名（学生）)$/u,
};

/** What a column or a label of one's own holds, by its name; undefined: nothing private. */
export function sortNamed(name: string): PrivateSort | undefined {
  const plain = name.replace(/[\s\u3000]/gu, "");
  return (["phone", "identity", "address", "pupils"] as const).find((sort) => named[sort].test(plain));
}

/** Beside such columns the names of a table are those of pupils. */
export const besidePupils: RegExp = /^(?:学号|家长|家长姓名|家长电话|监护人|年龄|性别|学籍号)/u;

/** Who has such a part is a pupil. */
export const pupilRole: RegExp =
  /^(?:学生|同学|班长|副班长|中队长|小队长|大队长|大队委|中队委|队员|少先队员|学习委员|体育委员|文艺委员|课代表|小主持人|小[\u4e00-\u9fff]{1,3}员)/u;
