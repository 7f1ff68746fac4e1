import { spawn } from "node:child_process";

/** What opens an address with the program that the user has for it. */
const openers: Readonly<Record<string, readonly [string, ...string[]]>> = {
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
  darwin: ["open"],
};

/** Opens an address in the browser, without a shell; false where the program that does it cannot be started. */
export function browse(address: string, platform: string): Promise<boolean> {
  const [program, ...words] = openers[platform] ?? ["xdg-open"];
  return new Promise((settle) => {
    const started = spawn(program, [...words, address], { stdio: "ignore", detached: true });
    started.once("error", () => settle(false));
    started.once("spawn", () => {
      started.unref();
      settle(true);
    });
  });
}
