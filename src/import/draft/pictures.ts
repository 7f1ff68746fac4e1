import type { Picture } from "../../picture/picture.ts";
import { isPicture, readPicture } from "../../picture/read-picture.ts";
import type { Aside, SourceBlock, SourcePicture } from "../source-text.ts";

/** The blocks with their pictures named as they will lie beside the plan. */
export interface TakenPictures {
  readonly blocks: readonly SourceBlock[];
  /** All files, each once, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Those that can be printed. */
  readonly printable: ReadonlyMap<string, Picture>;
  readonly asides: readonly Aside[];
}

/**
 * Names the pictures of a text by the folder that they will lie in, with the line 图1 below each as its
 * caption; one of a kind that cannot be printed is kept as a file and told.
 */
export function takePictures(blocks: readonly SourceBlock[], folder: string): TakenPictures {
  const files = new Map<string, Uint8Array>();
  const printable = new Map<string, Picture>();
  const asides: Aside[] = [];
  const kept: SourceBlock[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    const caption =
      before?.type === "picture" && block.type === "paragraph" ? captionIn(block.text) : undefined;
    if (block.type === "picture") {
      const name = folder + block.name;
      files.set(name, block.bytes);
      const read = readPicture(block.bytes);
      if (isPicture(read)) {
        printable.set(name, read);
        kept.push({ ...block, name });
      } else asides.push({ kind: "picture", text: name });
    } else if (before?.type === "picture" && caption !== undefined && before.caption === "") {
      kept[kept.length - 1] = { ...before, caption } satisfies SourcePicture;
    } else kept.push(block);
  }
  return { blocks: kept, files, printable, asides };
}

function captionIn(text: string): string | undefined {
  return /^图\s*\d{1,2}[\s\u3000.：:、]+(\S.{0,60})$/u.exec(text)?.[1];
}
