import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why what is wrong with a picture's file matters, with data for an example of each. */
export const pictureExplanations: Explanations = {
  "picture/missing-file": told(
    "图片和方案是两个文件，方案发给别人或换了文件夹，图片常常没有跟着走。",
    "A picture is a file of its own and is easily left behind when the plan is sent on or moved.",
    { file: "路线图.jpg", nearest: "路线图.png", folder: false },
  ),
  "picture/file-elsewhere": told(
    "完整路径只在一台电脑上有用，网上的图片随时会变。写文件名，方案和图片放在一起，到哪里都能印。",
    "A full path holds on one computer only, and what is on the web may change. Beside the plan, a picture prints anywhere.",
    { file: "D:\\图片\\路线图.png", web: false, name: "路线图.png" },
  ),
  "picture/wrong-kind": told(
    "Word、WPS 和 PDF 都能显示的图片只有 PNG 和 JPEG。程序看的是文件内容，不是后缀。",
    "PNG and JPEG are the pictures that Word, WPS and PDF all show. The content counts, not the ending.",
    { file: "合影.png", kind: "webp" },
  ),
  "picture/broken-file": told(
    "没有下载完的图片印出来只有一半，或者让 Word 打不开文件。",
    "A picture cut short prints by halves, or keeps Word from opening the file.",
    { file: "合影.jpg", empty: false },
  ),
  "picture/too-large": told(
    "太大的图片让文件发不出去，打开也慢，印出来并不会更清楚。",
    "A huge picture makes a file that is slow to open and hard to send, and prints no sharper.",
    { file: "合影.jpg", megabytes: 48, pixels: "" },
  ),
};
