import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { powershellScript } from "./powershell.ts";
import type { OfferedCommand } from "./surface.ts";
import { zshScript } from "./zsh.ts";

/** How each shell is told what there is to complete. */
export const shellScripts: Readonly<
  Record<"bash" | "zsh" | "fish" | "powershell", (commands: readonly OfferedCommand[]) => string>
> = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript };
