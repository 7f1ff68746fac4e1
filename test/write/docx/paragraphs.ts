import { SaxesParser } from "saxes";

/** The texts of the paragraphs of word/document.xml; it throws where it is no XML. */
export function paragraphTexts(xml: string): readonly string[] {
  const lines: string[] = [];
  const open: string[] = [];
  let inText = false;
  let inRun = false;
  const add = (text: string): void => {
    if (open.length > 0) open.push((open.pop() ?? "") + text);
  };
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const name = tag.name.replace(/^w:/u, "");
    if (name === "p") open.push("");
    else if (name === "t") inText = true;
    else if (name === "tab" && inRun) add("\t");
    else if (name === "br" || name === "cr") add("\n");
    if (name === "r") inRun = true;
  });
  parser.on("text", (text) => {
    if (inText) add(text);
  });
  parser.on("closetag", (tag) => {
    const name = tag.name.replace(/^w:/u, "");
    if (name === "t") inText = false;
    if (name === "r") inRun = false;
    if (name !== "p") return;
    const line = (open.pop() ?? "").trim();
    if (line !== "") lines.push(line);
  });
  parser.write(xml).close();
  return lines;
}
