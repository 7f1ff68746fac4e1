/** What is known of the machine and its user, as far as fonts are concerned. */
export interface Machine {
  /** As Node names it: `win32`, `darwin`, `linux` … */
  readonly platform: string;
  readonly home: string;
  /** The environment variables WINDIR, LOCALAPPDATA and XDG_DATA_HOME are read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The system's fonts, those that it downloads when they are first used (仿宋), and those of Office. */
const macFolders: readonly string[] = [
  "/Library/Fonts",
  "/System/Library/Fonts",
  "/System/Library/AssetsV2/com_apple_MobileAsset_Font7",
  "/System/Library/AssetsV2/com_apple_MobileAsset_Font8",
  "/Applications/Microsoft Word.app/Contents/Resources/DFonts",
];

/** The folders in which a platform keeps fonts, the user's own first. */
export function systemFontFolders({ platform, home, environment }: Machine): readonly string[] {
  if (platform === "win32") {
    const local = environment.LOCALAPPDATA ?? `${home}\\AppData\\Local`;
    return [`${local}\\Microsoft\\Windows\\Fonts`, `${environment.WINDIR ?? "C:\\Windows"}\\Fonts`];
  }
  if (platform === "darwin") return [`${home}/Library/Fonts`, ...macFolders];
  const data = environment.XDG_DATA_HOME ?? `${home}/.local/share`;
  return [`${data}/fonts`, `${home}/.fonts`, "/usr/local/share/fonts", "/usr/share/fonts"];
}
