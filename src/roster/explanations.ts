import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why what is wrong with a class list matters, with data for an example of each. */
export const rosterExplanations: Explanations = {
  "roster/missing-file": told(
    "名单和方案是两个文件，方案发给别人或换了文件夹，名单常常没有跟着走。",
    "A class list is a file of its own and is easily left behind when the plan is sent on or moved.",
    { file: "三年级.xls", nearest: "三年级.xlsx" },
  ),
  "roster/unreadable": told(
    "读不出名单，签到表和乘车名单就只有空行。",
    "Without the list, sign-in sheets and lists of riders have blank lines only.",
    { file: "三年级.xls", fault: "old-or-locked" },
  ),
  "roster/no-such-class": told(
    "名单对错了班，签到表上就是别班的学生。",
    "With the wrong list the sheet of a class names the pupils of another.",
    { file: "三年级.xlsx", group: "四（1）班", listed: ["三（1）班", "三（2）班"] },
  ),
};
