/** Files that are no PNG and no JPEG, as a user knows them. */
export const foreignKinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  webp: { zh: "WebP 图片", en: "a WebP picture" },
  gif: { zh: "GIF 图片", en: "a GIF picture" },
  heic: { zh: "HEIC 图片（苹果手机的照片）", en: "a HEIC picture (a photo of an iPhone)" },
  avif: { zh: "AVIF 图片", en: "an AVIF picture" },
  svg: { zh: "SVG 图形", en: "an SVG drawing" },
  bmp: { zh: "BMP 图片", en: "a BMP picture" },
  tiff: { zh: "TIFF 图片", en: "a TIFF picture" },
  pdf: { zh: "PDF 文件", en: "a PDF file" },
  office: { zh: "Word 一类的文件", en: "a file of Word or the like" },
  html: { zh: "网页", en: "a web page" },
  text: { zh: "文字文件", en: "a text file" },
  other: { zh: "别的文件", en: "a file of another kind" },
};

/** What a file is that is no PNG and no JPEG, by its first bytes: a key of `foreignKinds`. */
export function foreignKind(bytes: Uint8Array): string {
  const start = latin(bytes, 0, 4);
  if (start === "RIFF" && latin(bytes, 8, 12) === "WEBP") return "webp";
  if (start === "GIF8") return "gif";
  if (start.startsWith("BM")) return "bmp";
  if (start === "II*\0" || start === "MM\0*") return "tiff";
  if (start === "%PDF") return "pdf";
  if (start.startsWith("PK") || start === "\u00d0\u00cf\u0011\u00e0") return "office";
  if (latin(bytes, 4, 8) === "ftyp") return /^avi/.test(latin(bytes, 8, 12)) ? "avif" : "heic";
  return textKind(bytes);
}

function textKind(bytes: Uint8Array): string {
  const text = latin(bytes, 0, 1000).toLowerCase();
  if (text.includes("<svg")) return "svg";
  if (/<!doctype html|<html/.test(text)) return "html";
  return /[\0-\x08\x0e-\x1f]/.test(text) ? "other" : "text";
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
