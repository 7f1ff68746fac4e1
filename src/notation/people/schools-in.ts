const school = /[\u4e00-\u9fff]{2,12}?(?:小学|中学|学校|幼儿园)(?![生部])/gu;

/** The names of schools, with the town before them; 全校 and 我校小学部 are none. */
export function schoolsIn(value: string): readonly string[] {
  return [...value.matchAll(school)]
    .map(([name]) => name.replace(/^(?:中国少年先锋队|少先队|中共|共青团)/u, ""))
    .filter((name) => !/^(?:我们|全|各|本|我|走进|参观|致|与|和|幼儿园|全国|中|优秀)/u.test(name));
}
