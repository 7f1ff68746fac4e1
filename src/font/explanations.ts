import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why what happens with fonts matters, with data for an example of each. */
export const fontExplanations: Explanations = {
  "font/missing-character": told(
    "字体里没有的字印出来是空格或方框，生僻的人名最容易这样。",
    "A character that no font has prints as a gap or a box; rare names suffer most.",
    { character: "😀", codePoint: "U+1F600", kind: "emoji" },
  ),
  "font/substituted-face": told(
    "换了字体，PDF 的换行和分页会和 Word 里略有不同。",
    "With another font the lines and pages of the PDF differ a little from Word.",
    { wanted: "方正小标宋", used: "思源宋体" },
  ),
  "font/unusable-file": told(
    "字体文件损坏，或者不许嵌入文档，就只能用别的字体代替。",
    "A damaged font, or one that may not be embedded, has to be replaced by another.",
    { path: "方正小标宋.ttf", reason: "restricted" },
  ),
};
