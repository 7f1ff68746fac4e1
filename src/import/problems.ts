import { defineProblem, type Problem } from "../diagnostic/problem.ts";

/** A file with nothing in it. */
export const emptyFile: Problem<Record<never, never>> = defineProblem({
  code: "import/empty-file",
  severity: "error",
  words: {
    zh: () => ({ message: "文件是空的，里面没有文字", hint: "看看是不是选错了文件，或者文件没有下载完" }),
    en: () => ({
      message: "the file is empty: there is no text in it",
      hint: "see whether it is the right file, and whether it was downloaded whole",
    }),
  },
});

/** A text whose characters were lost on the way, as Windows' PowerShell does between two programs. */
export const questionMarks: Problem<Record<never, never>> = defineProblem({
  code: "import/question-marks",
  severity: "error",
  words: {
    zh: () => ({
      message: "汉字在送来的路上都变成了问号，没有读入",
      hint: "改用命令提示符（cmd），或者把文字存成 .txt 文件再读入；一定要用 PowerShell，就先运行 $OutputEncoding = [Text.UTF8Encoding]::new()",
    }),
    en: () => ({
      message: "its Chinese characters were turned into question marks on the way",
      hint: "use the command prompt (cmd), or save the text as a .txt file and import that; in PowerShell first run $OutputEncoding = [Text.UTF8Encoding]::new()",
    }),
  },
});

/** More than a document can be, or a file made to fill the memory. */
export const hugeFile: Problem<{ megabytes: number }> = defineProblem({
  code: "import/too-large",
  severity: "error",
  words: {
    zh: ({ megabytes }) => ({
      message: megabytes > 0 ? `文件有 ${megabytes} MB，太大了` : "文件解开以后大得不像一份文档，没有打开",
      hint: "用 Word 或 WPS 打开，压缩或删去大图片，另存一份再试",
    }),
    en: ({ megabytes }) => ({
      message:
        megabytes > 0
          ? `the file has ${megabytes} MB, which is too much`
          : "unpacked, the file would be larger than any document; it was not opened",
      hint: "open it in Word or WPS, shrink or delete large pictures, and save it anew",
    }),
  },
});

/** A file that is damaged. */
export const brokenFile: Problem<Record<never, never>> = defineProblem({
  code: "import/broken-file",
  severity: "error",
  words: {
    zh: () => ({
      message: "这个 Word 文件打不开，可能已经损坏，或者没有下载完",
      hint: "用 Word 或 WPS 打开看看，能打开就另存为 .docx 再试",
    }),
    en: () => ({
      message: "this Word file cannot be opened; it may be damaged or cut short",
      hint: "see whether Word or WPS opens it, and save it as .docx from there",
    }),
  },
});

/** A file behind a password. */
export const encryptedFile: Problem<Record<never, never>> = defineProblem({
  code: "import/encrypted",
  severity: "error",
  words: {
    zh: () => ({ message: "文件设了打开密码", hint: "用 Word 或 WPS 打开，去掉密码，另存为 .docx 再试" }),
    en: () => ({
      message: "the file is protected by a password",
      hint: "open it in Word or WPS, remove the password and save it as .docx",
    }),
  },
});

/** A file that carries programs. */
export const macroFile: Problem<Record<never, never>> = defineProblem({
  code: "import/macros",
  severity: "error",
  words: {
    zh: () => ({
      message: "文件里带有宏（程序），没有打开",
      hint: "用 Word 或 WPS 打开，另存为不带宏的 .docx 再试",
    }),
    en: () => ({
      message: "the file carries macros and was not opened",
      hint: "open it in Word or WPS and save it as .docx without macros",
    }),
  },
});

const kinds: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  sheet: ["Excel 表格", "an Excel sheet"],
  slides: ["PowerPoint 幻灯片", "a PowerPoint file"],
  rtf: ["RTF 文件", "an RTF file"],
  wps: [" WPS 文字文件（.wps）", "a file of WPS (.wps)"],
  pages: ["苹果电脑的 Pages 文稿", "a document of Apple's Pages"],
  odt: ["LibreOffice 文档（.odt）", "a document of LibreOffice (.odt)"],
  archive: ["压缩包或别的文件", "an archive or a file of another kind"],
};

/** A file of a kind that is not read. */
export const foreignFile: Problem<{ kind: string }> = defineProblem({
  code: "import/wrong-kind",
  severity: "error",
  words: {
    zh: ({ kind }) => ({
      message: `这是${kinds[kind]?.[0] ?? "别的文件"}，不是 Word 文件`
        .replace("是E", "是 E")
        .replace("是P", "是 P")
        .replace("是R", "是 R")
        .replace("是L", "是 L"),
      hint: "用办公软件打开，另存为 .docx，或把文字复制到一个 .txt 文件里再试",
    }),
    en: ({ kind }) => ({
      message: `this is ${kinds[kind]?.[1] ?? "a file of another kind"}, not a Word file`,
      hint: "open it and save it as .docx, or copy its text into a .txt file",
    }),
  },
});

/** A PDF. */
export const pdfFile: Problem<Record<never, never>> = defineProblem({
  code: "import/pdf",
  severity: "error",
  words: {
    zh: () => ({
      message: "这是 PDF，里面没有段落和标题，读出来的字会错行",
      hint: "用 WPS 或 Word 打开它另存为 .docx；或把文字全选、复制，存成 .txt 再试（断开的行会接好）。选不中文字的是扫描件，先用手机或 WPS 的「图片转文字」",
    }),
    en: () => ({
      message: "this is a PDF: it knows no paragraphs and headings, and its lines would be mixed up",
      hint: "open it in WPS or Word and save it as .docx; or copy its text into a .txt file, where broken lines are joined; if no text can be selected it is a scan, and has to be recognised first",
    }),
  },
});

/** A scan, a photograph, a file of pictures alone. */
export const scannedFile: Problem<Record<never, never>> = defineProblem({
  code: "import/no-text",
  severity: "error",
  words: {
    zh: () => ({
      message: "里面只有图片，没有文字，像是扫描件或照片",
      hint: "先用手机或 WPS 的「图片转文字」认出文字，存成 .docx 或 .txt 再试",
    }),
    en: () => ({
      message: "there are only pictures in it and no text; it looks like a scan",
      hint: "have its text recognised by a phone or WPS first, and save it as .docx or .txt",
    }),
  },
});

/** A .doc that the reader of such files gives up on. */
export const oldWord: Problem<Record<never, never>> = defineProblem({
  code: "import/old-word",
  severity: "error",
  words: {
    zh: () => ({
      message: "这个旧版 Word 文件（.doc）读不出来，可能设了密码，或是更早的版本",
      hint: "用 Word 或 WPS 打开，另存为 .docx 再试",
    }),
    en: () => ({
      message: "this file of an older Word (.doc) cannot be read; it may have a password or be older still",
      hint: "open it in Word or WPS and save it as .docx",
    }),
  },
});

/** Bytes that are no text in any encoding. */
export const notText: Problem<Record<never, never>> = defineProblem({
  code: "import/not-text",
  severity: "error",
  words: {
    zh: () => ({
      message: "读不出文字：既不是 Word 文件，也不是文本",
      hint: "换成 .docx、.txt、.md 或网页文件",
    }),
    en: () => ({
      message: "no text can be read: it is neither a Word file nor a text",
      hint: "use a .docx, .txt, .md or a web page",
    }),
  },
});
