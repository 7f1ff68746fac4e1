import type { Locator, Page } from "playwright-core";
import { vi } from "vitest";

// What a teacher does in the studio, by what is written on the page.

/** A plan in the list, by the name of its file. */
export function entry(page: Page, name: string): Locator {
  return page.locator(".plan").filter({ has: page.locator(`.name:text-is("${name}")`) });
}

/** Opens a plan of the list, and waits until its form is there. */
export async function choose(page: Page, name: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/open"));
  await entry(page, name).click();
  await answered;
  await page.locator(`.path:text-is("${name}.yaml")`).waitFor();
  await field(page, "标题").waitFor();
}

/** A field of the form by its name. */
export function field(page: Page, name: string): Locator {
  return page.locator(".field").filter({ has: page.locator(`header label:text-is("${name}")`) });
}

/** The box of a cell: the pointer of its rows, the row, the column. */
export function box(page: Page, place: string): Locator {
  return page.locator(`[data-place="${place}"]`);
}

/** Saves by the keys, and waits until it is done. */
export async function saved(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/save"));
  await page.keyboard.press("Control+s");
  await answered;
}

/** Adds a field from the list of those that a plan may have. */
export async function addField(page: Page, name: string): Promise<void> {
  const details = page.locator("details.add-field");
  const button = details.locator(`button:has(strong:text-is("${name}"))`);
  // The list closes behind the field that was added before; on a busy machine it may close only now.
  const add = async (): Promise<void> => {
    if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
    await details.locator("input").fill(name, { timeout: 1000 });
    await button.click({ timeout: 1000 });
  };
  await vi.waitFor(add, { timeout: 20_000, interval: 100 });
  await field(page, name).waitFor();
}

/** Types into a box by keyboard and leaves it. */
export async function typeInto(page: Page, where: Locator, text: string): Promise<void> {
  await where.click();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Tab");
}

/** Types into the boxes of a table, row by row; the row below the last is there once this one is in the text. */
export async function fillRows(page: Page, at: string, rows: readonly (readonly string[])[]): Promise<void> {
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      await typeInto(page, box(page, `${at} ${row} ${column}`), text);
      await box(page, `${at} ${row + 1} 0`).waitFor();
    }
  }
}

/** Types lines of a list, Enter after each but the last. */
export async function fillList(page: Page, at: string, lines: readonly string[], from = 0): Promise<void> {
  for (const [nth, line] of lines.entries()) {
    const where = box(page, `${at} ${from + nth} 0`);
    await where.waitFor();
    await where.click();
    await page.keyboard.insertText(line);
    await page.keyboard.press(nth < lines.length - 1 ? "Enter" : "Tab");
  }
}

/** Puts items, a table or a text below a row, or beside the value of a field. */
export async function addPart(page: Page, at: string, name: string): Promise<void> {
  await page.locator(`select.add-part[data-for="${at}"]`).selectOption(name);
  await page.locator(`[data-at="${at}/${name}"]`).waitFor();
}

/** The text that the editor holds. */
export async function textOf(page: Page): Promise<string> {
  await page.getByRole("tab", { name: "文本" }).click();
  const lines = await page.locator(".cm-line").allTextContents();
  return lines.join("\n");
}

// What runs in the page is made of text: these tests are read without the types of a browser.

/** Pastes a text as a table program hands it over. */
export const pasteInto = new Function(
  "box",
  "text",
  `const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));`,
) as (box: unknown, text: string) => void;

/** What a screen reader calls a control. */
export const nameOf = new Function(
  "element",
  `return element.getAttribute("aria-label") ?? (element.textContent.trim() || element.labels?.[0]?.textContent)`,
) as (element: unknown) => string;

/** Drops a file on the page: its name and its bytes in base 64. */
export const dropFile = new Function(
  "body",
  "given",
  `const [name, base64] = given;
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  for (const kind of ["dragover", "drop"])
    body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));`,
) as (body: unknown, given: readonly string[]) => void;
