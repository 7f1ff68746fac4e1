import { defineProblem, type Problem } from "../diagnostic/problem.ts";
import { foreignKinds } from "./foreign-kind.ts";

/** A picture file that is not there. */
export const missingPicture: Problem<{ file: string; nearest: string; folder: boolean }> = defineProblem({
  code: "picture/missing-file",
  severity: "error",
  words: {
    zh: ({ file, nearest, folder }) => ({
      message: folder ? `「${file}」是文件夹，不是图片` : `找不到图片文件「${file}」`,
      hint:
        nearest !== ""
          ? `改成：${nearest}`
          : "把图片放在方案的文件夹里，这里写它的文件名（从方案所在的文件夹算起），后缀也要写上",
    }),
    en: ({ file, nearest, folder }) => ({
      message: folder ? `“${file}” is a folder, not a picture` : `The picture “${file}” is not there`,
      hint:
        nearest !== ""
          ? `Write: ${nearest}`
          : "Put the picture into the folder of the plan and write its file name, counted from that folder, with its ending",
    }),
  },
});

/** A place that only one computer knows, or the web; `name` is what the file would be called beside the plan. */
export const picturePlace: Problem<{ file: string; web: boolean; name: string }> = defineProblem({
  code: "picture/file-elsewhere",
  severity: "error",
  words: {
    zh: ({ file, web, name }) => ({
      message: web
        ? `「${file}」是网上的地址，程序不上网取图片`
        : `「${file}」是这台电脑上的完整路径，换一台电脑就找不到`,
      hint: web
        ? `把图片下载到方案的文件夹里，这里写它的文件名，如「${name}」`
        : `把图片放在方案的文件夹里，只写文件名「${name}」，或者带上里面的文件夹，如「图片/${name}」`,
    }),
    en: ({ file, web, name }) => ({
      message: web
        ? `“${file}” is an address on the web; pictures are not fetched from there`
        : `“${file}” is a full path of this computer; another one would not find it`,
      hint: web
        ? `Download the picture into the folder of the plan and write its file name, such as “${name}”`
        : `Put the picture into the folder of the plan and write its file name alone, “${name}”`,
    }),
  },
});

/** Chinese sentences keep a space before Latin letters. */
function spaced(name: string): string {
  return /^[A-Z]/u.test(name) ? ` ${name}` : name;
}

/** A file of another kind, whatever its name ends in; `kind` is a key of `foreignKinds`. */
export const foreignPicture: Problem<{ file: string; kind: string }> = defineProblem({
  code: "picture/wrong-kind",
  severity: "error",
  words: {
    zh: ({ file, kind }) => ({
      message: `「${file}」的内容是${spaced(foreignKinds[kind]?.zh ?? "别的文件")}，印不出来；图片要用 PNG 或 JPEG`,
      hint: "用看图软件打开，另存为 PNG 或 JPEG（只改后缀没有用）",
    }),
    en: ({ file, kind }) => ({
      message: `“${file}” is ${foreignKinds[kind]?.en ?? "a file of another kind"} and cannot be printed; pictures are PNG or JPEG`,
      hint: "Open it and save it as PNG or JPEG; renaming it does not help",
    }),
  },
});

/** A file that is damaged, empty or cannot be opened. */
export const brokenPicture: Problem<{ file: string; empty: boolean }> = defineProblem({
  code: "picture/broken-file",
  severity: "error",
  words: {
    zh: ({ file, empty }) => ({
      message: empty ? `图片文件「${file}」是空的` : `图片文件「${file}」打不开，可能没有下载完或已经损坏`,
      hint: "重新取一份图片，先用看图软件打开看看",
    }),
    en: ({ file, empty }) => ({
      message: empty
        ? `The picture “${file}” is empty`
        : `The picture “${file}” cannot be read; it may be cut short or damaged`,
      hint: "Get the picture again and see whether a viewer opens it",
    }),
  },
});

/** A file too large to be printed with good sense. */
export const hugePicture: Problem<{ file: string; megabytes: number; pixels: string }> = defineProblem({
  code: "picture/too-large",
  severity: "error",
  words: {
    zh: ({ file, megabytes, pixels }) => ({
      message: `图片「${file}」太大：${pixels === "" ? `有 ${megabytes} 兆，最多 20 兆` : `${pixels} 像素，最多四千万像素`}`,
      hint: "用看图软件缩小以后另存一份；印在 A4 纸上，宽 2000 像素就很清楚",
    }),
    en: ({ file, megabytes, pixels }) => ({
      message: `The picture “${file}” is too large: ${pixels === "" ? `${megabytes} MB, and 20 are the most` : `${pixels} pixels, and 40 million are the most`}`,
      hint: "Make it smaller and save it again; 2000 pixels across are sharp on A4",
    }),
  },
});
