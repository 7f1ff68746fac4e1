import type { Language } from "../diagnostic/problem.ts";

/** The page before its script has run; nothing of a plan stands in it. */
export function shellHtml(language: Language, nonce: string): string {
  const [lang, title] = language === "zh" ? ["zh-CN", "方案工作台"] : ["en", "Plan studio"];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="studio.css">
<script src="studio.js" type="module" nonce="${nonce}"></script>
</head>
<body><div id="studio"></div></body>
</html>
`;
}
