/** A new paper as a school begins with it: a few lines of everything, each with a remark. */
export function freshPaper(name: string): Readonly<Record<string, string>> {
  return { "文书.yaml": manifest(name), "模板.hbs": template, "例子/例子.yaml": example };
}

/** A shipped paper as the beginning of another: its own name instead, the names of the shipped one left out unless it is replaced. */
export function manifestFrom(text: string, name: string, replaces: boolean): string {
  const lines = text
    .split("\n")
    .filter((line) => replaces || !/^(?:英文名|别名|name|aliases)\s*:/u.test(line));
  const named = lines.map((line) => (/^(?:名称|zh)\s*:/u.test(line) ? `名称: ${name}` : line));
  return named.filter((line, at) => at > 0 || !line.startsWith("# ")).join("\n");
}

function manifest(name: string): string {
  return `# 一份文书：叫什么、要方案写什么、方案可以另外写什么。改好以后运行 plan template check ${name}
名称: ${name}
说明: 一句话写它是做什么用的
标题: "{活动}${name}"
需要:
  - 活动时间
  - {任一: [活动地点, 日程安排], 说明: 写在哪里}
# 方案里写「文书: {${name}: {申报单位: 教务处}}」，模板里写 {{文书.申报单位}}
用语:
  申报单位: {说明: 谁申报；不写就用主办单位, 例子: 教务处}
  意见: {类型: 几项, 说明: 谁签意见，一项一格, 例子: "[学校意见, 教育局意见]"}
# 只写和方案的版式不一样的地方
版式:
  封面: {何时: 没有}
  纸张: {上边距: 25mm, 下边距: 20mm}
`;
}

const template = `{{!-- {{…}} 填方案里的内容，<…> 排版；全部写法见 docs/templates.zh-CN.md --}}
<h1>{{文书.标题}}</h1>
<table>
  <col width="3" align="center"/><col width="5" align="left"/><col width="3" align="center"/><col width="5" align="left"/>
  <tr height="9mm"><td>申报单位</td><td colspan="3">{{#if 文书.申报单位}}{{文书.申报单位}}{{else}}{{#each 事实.主办}}{{#unless @first}}、{{/unless}}{{this}}{{/each}}{{/if}}</td></tr>
  <tr height="9mm"><td>活动名称</td><td colspan="3">{{事实.活动}}</td></tr>
  <tr height="9mm"><td>活动日期</td><td>{{事实.哪天}}</td><td>活动地点</td><td>{{#each 事实.地点}}{{#unless @first}}、{{/unless}}{{this}}{{/each}}</td></tr>
  <tr height="9mm"><td>参加人数</td><td>{{#with 事实.人数}}{{#if 合计}}共{{合计}}人{{/if}}{{/with}}</td><td>经费</td><td>{{#if 事实.合计.经费}}{{事实.合计.经费}}元{{/if}}</td></tr>
  {{#each 文书.意见}}
    <tr height="40mm"><td>{{this}}</td><td colspan="3" stands="bottom" align="right"><p>（盖章）</p><p>年　　月　　日</p></td></tr>
  {{else}}
    <tr height="40mm"><td>学校意见</td><td colspan="3" stands="bottom" align="right"><p>（盖章）</p><p>年　　月　　日</p></td></tr>
  {{/each}}
</table>
`;

const example = `标题: 第三小学秋季研学活动方案
类型: 其他
活动时间: 2026-10-23
活动地点: 人民公园
主办单位: 第三小学
参加对象:
  - {对象: 五年级学生, 人数: 156}
  - {对象: 教师, 人数: 12}
经费预算:
  - {项目: 租车, 单价: 1200, 数量: 4}
`;
