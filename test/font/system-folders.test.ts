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
  const mac = systemFontFolders({ platform: "darwin", home: "/Users/li", environment: {} });
  expect(mac[0]).toBe("/Users/li/Library/Fonts");
  expect(mac).toContain("/System/Library/Fonts");
  expect(systemFontFolders({ platform: "linux", home: "/home/li", environment: {} })).toContain(
    "/home/li/.local/share/fonts",
  );
});
