import type { Properties } from "../../../document/document.ts";
import { escapeXml } from "../xml.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** word/settings.xml: what Word writes in a Chinese document, which docx has no options for. */
export function settingsXml({ evenAndOdd }: { readonly evenAndOdd: boolean }): string {
  return [
    declaration,
    `<w:settings xmlns:w="${main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>`,
    evenAndOdd ? "<w:evenAndOddHeaders/>" : "",
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>",
    "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>",
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    "</w:compat>",
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" ',
    'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" ',
    'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>',
  ].join("");
}

/** docProps/core.xml: title, author, language and the one date there is. */
export function coreXml({ title, author, language }: Properties, createdAt: Date): string {
  const date = `${createdAt.toISOString().slice(0, 19)}Z`;
  const schemas = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  return [
    declaration,
    `<cp:coreProperties xmlns:cp="${schemas}" xmlns:dc="http://purl.org/dc/elements/1.1/" `,
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join("");
}

/** Marks the styles with Chinese names in word/styles.xml as the document's own. */
export function patchStyles(xml: string): string {
  return xml.replace(
    /<w:style w:type="(paragraph|character)" w:styleId="([^"]+)">(?=<w:name w:val="[^"]*\p{Script=Han})/gu,
    '<w:style w:type="$1" w:customStyle="1" w:styleId="$2">',
  );
}

/** Sets the text of a header beside the middle of its picture; docx has no option for it. */
export function patchHeader(xml: string): string {
  return xml.replaceAll("</w:pPr>", '<w:textAlignment w:val="center"/></w:pPr>');
}

/** Makes the levels of word/numbering.xml real ones: docx marks them as suggestions. */
export function patchNumbering(xml: string): string {
  return xml.replaceAll(' w:tentative="1"', "").replaceAll('w:val="hybridMultilevel"', 'w:val="multilevel"');
}
