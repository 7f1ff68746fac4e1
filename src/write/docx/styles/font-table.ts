import { type FaceRole, faceRoles, type Style } from "../../../style/style.ts";
import { escapeXml } from "../xml.ts";

/** What Word goes by where a machine lacks a font: a font like it by another name, and the shape of its letters. */
interface Kin {
  readonly altName: string;
  /** PANOSE-1, ten bytes. */
  readonly panose: string;
  readonly family: "auto" | "roman" | "modern" | "script";
}

/** The kin of each face, as the fonts of Windows describe themselves; 华文中宋 comes with Office and is as heavy as 小标宋. */
const kin: Readonly<Record<FaceRole, Kin>> = {
  song: { altName: "SimSun", panose: "02010600030101010101", family: "auto" },
  "title-song": { altName: "华文中宋", panose: "02010600040101010101", family: "auto" },
  hei: { altName: "SimHei", panose: "02010609060101010101", family: "modern" },
  kai: { altName: "KaiTi", panose: "02010609060101010101", family: "script" },
  fang: { altName: "FangSong", panose: "02010609060101010101", family: "modern" },
  latin: { altName: "Times", panose: "02020603050405020304", family: "roman" },
};

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** word/fontTable.xml: the fonts that a style names, each with what stands in for it. */
export function fontTableXml({ faces }: Style): string {
  const told = new Map(faceRoles.map((role) => [faces[role].word, role]));
  const fonts = [...told].map(([name, role]) => {
    const { altName, panose, family } = kin[role];
    const other = altName === name ? "" : `<w:altName w:val="${altName}"/>`;
    // 86: the Chinese of the mainland; 00: Western.
    const charset = role === "latin" ? "00" : "86";
    return [
      `<w:font w:name="${escapeXml(name)}">${other}<w:panose1 w:val="${panose}"/>`,
      `<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
    ].join("");
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<w:fonts xmlns:w="${main}">${fonts.join("")}</w:fonts>`;
}
