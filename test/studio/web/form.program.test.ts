import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, expect, test } from "vitest";
import { hasTool } from "../../tools.ts";
import {
  addField,
  addPart,
  box,
  entry,
  field,
  fillList,
  fillRows,
  pasteInto,
  saved,
  typeInto,
} from "./acts.ts";
import { closeBrowser, type OpenPage, openPage } from "./browser.ts";

const studioTest = test.skipIf(!hasTool("chromium"));

let open: OpenPage | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

/** The plan that the form is to write, as somebody writes it by hand. */
const byHand = `标题: 青禾小学春游活动方案
类型: 研学
落款:
  单位: 青禾小学
  日期: 2027-03-30
校外: 是
人员:
  - 姓名: 李明
    职务: 德育主任
  - 姓名: 王芳
    职务: 年级组长
活动目的: 亲近自然，学会合作。
活动目标:
  - 认识植物
  - 标题: 学会合作
    条目:
      - 分工
      - 标题: 互助
        条目:
          - 结对
          - 互评
  - 遵守纪律
活动时间: 2027-04-10
活动地点: 人民公园
场地安排:
  正文: 各班场地见下表。
  表格:
    列:
      - 班级
      - 场地
      - 备注
      - 带队
    行:
      - - 四（1）班
        - 东草坪
        - ''
        - 王芳
      - - 四（2）班
        - 湖边
        - 注意安全
        - ''
参加对象:
  - 对象: 四年级学生
    人数: 120
活动流程:
  上午:
    - 时间: 8:00
      内容: 集合
      地点: 操场
    - 时间: 9:00
      内容: 参观
      条目:
        - 看展
        - 听讲
    - 时间: 8:30
      内容: 出发
  下午:
    - 时间: 13:00
      内容: 返程
活动要求: 听从指挥。
经费预算:
  - 项目: 租车
    单价: 800
    数量: 3
    单位: 辆
  - 项目: 门票
    单价: 10
    数量: 120
    单位: 张
`;

/** Ten sections and what stands before them: by typing, choosing, pasting and keys. */
async function writeByForm(page: Page): Promise<void> {
  await addField(page, "校外");
  await field(page, "校外").locator("select").first().selectOption("是");
  await addField(page, "人员");
  await fillRows(page, "/人员", [
    ["李明", "德育主任"],
    ["王芳", "年级组长"],
  ]);
  await addField(page, "活动目的");
  await typeInto(page, box(page, "/活动目的 text"), "亲近自然，学会合作。");
  await addField(page, "活动目标");
  await typeInto(page, box(page, "/活动目标 text"), "认识植物");
  await field(page, "活动目标").locator(".add").click();
  await fillList(page, "/活动目标", ["学会合作", "遵守纪律"], 1);
  await addPart(page, "/活动目标/1", "条目");
  await fillList(page, "/活动目标/1/条目", ["分工", "互助"]);
  await addPart(page, "/活动目标/1/条目/1", "条目");
  await fillList(page, "/活动目标/1/条目/1/条目", ["结对", "互评"]);
  await addField(page, "活动时间");
  await typeInto(page, box(page, "/活动时间 text"), "2027-04-10");
  await addField(page, "活动地点");
  await typeInto(page, box(page, "/活动地点 text"), "人民公园");
  await addField(page, "场地安排");
  await typeInto(page, box(page, "/场地安排 text"), "各班场地见下表。");
  await addPart(page, "/场地安排", "表格");
  const table = field(page, "场地安排").locator(".new-table");
  await table.evaluate(pasteInto, "班级\t场地\t备注\r\n四（1）班\t东草坪\t\r\n四（2）班\t湖边\t注意安全\r\n");
  await box(page, "/场地安排/表格/行 1 2").waitFor();
  await field(page, "场地安排").locator(".add-column").fill("带队");
  await page.keyboard.press("Enter");
  await typeInto(page, box(page, "/场地安排/表格/行 0 3"), "王芳");
  await addField(page, "参加对象");
  await fillRows(page, "/参加对象", [["四年级学生", "120"]]);
  await addField(page, "活动流程");
  const first = box(page, "/活动流程 0 0");
  await first.click();
  await first.evaluate(pasteInto, "时间\t内容\r\n8:00\t集合\r\n8:30\t出发\r\n9:00\t参观\r\n");
  await box(page, "/活动流程 3 0").waitFor();
  await field(page, "活动流程").locator("thead select").selectOption("地点");
  await typeInto(page, box(page, "/活动流程 0 2"), "操场");
  await addPart(page, "/活动流程/2", "条目");
  await fillList(page, "/活动流程/2/条目", ["看展", "听讲"]);
  await box(page, "/活动流程 2 1").click();
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => box(page, "/活动流程 1 1").inputValue()).toBe("参观");
  await field(page, "活动流程").locator("header select.add-part").first().selectOption("/");
  await page.locator(".add-label:focus").waitFor();
  await page.keyboard.insertText("上午");
  await page.keyboard.press("Enter");
  await page.locator('[data-at="/活动流程/上午"]').waitFor();
  await addLabel(page, "/活动流程", "下午");
  await fillRows(page, "/活动流程/下午", [["13:00", "返程"]]);
  await addField(page, "活动要求");
  await typeInto(page, box(page, "/活动要求 text"), "听从指挥。");
  await addField(page, "经费预算");
  await fillRows(page, "/经费预算", [
    ["租车", "800", "3", "辆"],
    ["门票", "10", "120", "张"],
  ]);
  await addField(page, "落款");
  await typeInto(page, box(page, "/落款 0 0"), "青禾小学");
  await typeInto(page, box(page, "/落款 0 1"), "2027-03-30");
}

/** A further name beside those that stand in a section. */
async function addLabel(page: Page, at: string, name: string): Promise<void> {
  await page.locator(`[data-at="${at}"] .add-label`).last().fill(name);
  await page.keyboard.press("Enter");
  await page.locator(`[data-at="${at}/${name}"]`).waitFor();
}

/** Prints by a button and gives the file's bytes. */
async function printed({ page, folder }: OpenPage, button: string, file: string): Promise<Buffer> {
  await page.locator("header").getByText(button).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(file).first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  return readFileSync(join(folder, file));
}

studioTest(
  "a plan written through the form alone is the one written by hand, and prints its very bytes",
  async () => {
    open = await openPage({ "春游.yaml": "标题: 青禾小学春游活动方案\n类型: 研学\n", "手写.yaml": byHand });
    const { page } = open;
    await entry(page, "春游").click();
    await field(page, "标题").waitFor();
    await writeByForm(page);
    await saved(page);
    expect(open.text("春游.yaml")).toBe(byHand);
    const word = await printed(open, "打印 Word", "春游.docx");
    const pdf = await printed(open, "打印 PDF", "春游.pdf");
    await entry(page, "手写").click();
    await expect.poll(() => page.locator(".tabs .path").textContent()).toBe("手写.yaml");
    expect((await printed(open, "打印 Word", "手写.docx")).equals(word)).toBe(true);
    expect((await printed(open, "打印 PDF", "手写.pdf")).equals(pdf)).toBe(true);
    expect(open.complaints).toEqual([]);
  },
);
