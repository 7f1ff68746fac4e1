import { expect, test } from "vitest";
import { commentsOf } from "../../../src/yaml/read/comments.ts";

const text = `# 初稿
# 王老师改

标题: 秋游 # 暂名
# 目的待议
活动目的: | # 分段写
  # 这是正文
  亲近自然
活动地点: "植物园 # 这也是正文
  东门" # 集合处
要求:
  # 第一条
  - 六年级#3班带队
  - [准时, # 八点前
    守纪]
`;

test("comments are found with what they speak of, and no # inside a text is one", () => {
  const found = commentsOf(text).map(({ text: said, isHead, about }) => [
    said,
    isHead,
    text.slice(about.start, about.end).trim(),
  ]);
  expect(found).toEqual([
    ["初稿", true, "# 初稿\n# 王老师改\n\n标题: 秋游 # 暂名"],
    ["王老师改", true, "# 王老师改\n\n标题: 秋游 # 暂名"],
    ["暂名", false, "标题: 秋游 # 暂名"],
    ["目的待议", false, "# 目的待议\n活动目的: | # 分段写\n  # 这是正文\n  亲近自然"],
    ["分段写", false, "活动目的: | # 分段写\n  # 这是正文\n  亲近自然"],
    ["集合处", false, '东门" # 集合处'],
    ["第一条", false, "# 第一条\n  - 六年级#3班带队"],
    ["八点前", false, "- [准时, # 八点前"],
  ]);
});

test("comments of a broken text and of CRLF lines", () => {
  expect(
    commentsOf("标题：秋游\r\n地点: [甲 # 一\r\n时间: 8:00 # 二\r\n").map((each) => each.text),
  ).toContain("二");
  expect(commentsOf("# 只有注释").map(({ isHead, about }) => [isHead, about])).toEqual([
    [true, { start: 0, end: 6 }],
  ]);
  expect(commentsOf("")).toEqual([]);
});
