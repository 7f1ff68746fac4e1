import type { Style } from "../../../style/style.ts";

/** Whether anything stands in the header. */
export function hasHeader({ header }: Style): boolean {
  return header.left + header.center + header.right !== "" || header.rule || header.logo !== undefined;
}

/** Whether the first page goes without the header of the others. */
export function hasBareFirstPage(style: Style): boolean {
  return hasHeader(style) && !style.header.firstPage;
}
