import { expect, test } from "vitest";
import { systemFontFolders } from "../../src/font/system-folders.ts";

test("every platform has its folders, the user's own first", () => {
  expect(
    systemFontFolders({
      platform: "win32",
      home: "C:\\Users\\li",
      environment: { WINDIR: "D:\\Windows", LOCALAPPDATA: "C:\\Users\\li\\AppData\\Local" },
    }),
  ).toEqual(["C:\\Users\\li\\AppData\\Local\\Microsoft\\Windows\\Fonts", "D:\\Windows\\Fonts"]);
  expect(systemFontFolders({ platform: "darwin", home: "/Users/li", environment: {} })).toEqual([
    "/Users/li/Library/Fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
  ]);
  expect(systemFontFolders({ platform: "linux", home: "/home/li", environment: {} })).toContain(
    "/home/li/.local/share/fonts",
  );
});
