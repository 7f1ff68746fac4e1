import { expect } from "vitest";
import { createSource } from "../../../src/source/source.ts";
import { defaultLimits } from "../../../src/yaml/limits.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import { readSound } from "../../../src/yaml/sound/sound.ts";

/** Whether the shortcut takes a text, after a comparison of all that comes of it with what the library leads to. */
export function isTaken(text: string): boolean {
  const source = createSource("秋游.yaml", text);
  const short = parseYaml(source);
  const long = parseYaml(source, defaultLimits, false);
  expect(short.diagnostics, text).toEqual(long.diagnostics);
  expect(short.value?.root, text).toEqual(long.value?.root);
  return readSound(text, defaultLimits) !== undefined;
}

/** Texts that the shortcut reads. */
export const taken: readonly string[] = [
  "标题: 秋游方案\n",
  "标题: 秋游方案",
  "标题:\n类型: 研学\n",
  "标题:   \n类型:  # 以后再写\n导语: 秋高气爽 # 暂定\n",
  "# 开头\n\n标题: 秋游\n\n  # 缩进的注释\n目标:\n  - 走进自然\n\n  # 中间\n  - 学会合作\n",
  "目标:\n- 走进自然\n- 学会合作\n要求: 守时\n",
  "目标:\n  -\n  - \n  -   # 空\n  - 守时\n",
  "分组:\n  - 组长: 李明\n    成员: [周慧, 吴丹]\n    职责:\n    - 带队\n    - 清点\n  - 组长: 王芳\n",
  "分组:\n  - - 李明\n    - 周慧\n  -\n    - 吴丹\n  -\n    组长: 王芳\n",
  "时间: {日期: 2026-10-23, 开始: \"08:00\", 结束: '16:30', 备注: , 路线: [甲, [乙, {丙: 1}]], 空: {}, 无: []}\n",
  "时间: 08:00-09:00\n地址: http://example.cn/a#b\n比分: 3:2\n",
  "'标题': 它叫“自然”\n",
  "\"标 题\" : \"他说\\\"好\\\"，\\\\\"\n'副题': 'it''s'\n",
  "数: 12\n零: 0301\n小: 1.10\n负: -3\n点: .5\n正: +7\n号: 1号车\n串: 1.2.3\n",
  "甲: ~\n乙: null\n丙: true\n丁: False\n戊: yes\n己: nullable\nnull: 1\n301: 是\n",
  "诗: |\n  床前明月光\n    疑是地上霜\n\n  举头望明月\n\n后: 无\n",
  "诗: |-\n  床前明月光\n# 完\n后:\n  - |\n    低头\n  - 思\n",
  "标题: 秋游\r\n目标:\r\n  - 走进自然\r\n  - {甲: 1}\r\n\r\n空:\r\n后: 1\r\n",
  "目标: 甲，乙：丙 - 丁#戊\n",
  "目标:\n  - 请 **安静** 入场 & 退场 # 不要 *改*\n  - 地点 ｛甲｝ ［乙］\n主题: '{{主题}}'\n",
];

/** Texts that it leaves to the library. */
export const left: readonly string[] = [
  "",
  "- 走进自然\n",
  "秋游方案\n",
  "标题: 甲: 乙\n",
  "标题: 秋游\n标题: 春游\n",
  "标题: 秋游\n  方案\n",
  "标题:\n  秋游方案\n",
  "标题: >\n  秋游\n  方案\n",
  "目标:\n  - 甲\n   - 乙\n",
  "目标:\n  - 甲\n 后: 1\n",
  "目标: - 甲\n",
  "目标:\t甲\n",
  "车: &大 {座: 49}\n另: *大\n",
  "车:\n  <<: {座: 49}\n",
  "车: !!str 49\n",
  "备注: {{主题}}\n",
  "行: ｛对象: 学生｝\n",
  "行: {甲: 1\n",
  "行: {甲: 1,\n  乙: 2}\n",
  "行: {甲}\n",
  "行: [甲: 1]\n",
  "行: [甲, , 乙]\n",
  "行: {数量: -, 单位: 条}\n",
  "行: [甲, -]\n",
  '行: "没完\n',
  '行: "完" 了\n',
  '行: "\\u4e2d"\n',
  "数: 0x1F\n",
  "数: 1e3\n",
  "数: .inf\n",
  "? 甲\n: 乙\n",
  ": 乙\n",
  "标题: @甲\n",
  "标题: `甲`\n",
  "标题: %甲\n",
  "---\n标题: 秋游\n",
  "标题: 秋游\n...\n",
  "\ufeff标题: 秋游\n",
  "诗: |+\n  甲\n",
  "诗: |2\n  甲\n",
  "诗: |\n\n  甲\n",
];
