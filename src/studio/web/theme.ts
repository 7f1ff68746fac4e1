const dark = matchMedia("(prefers-color-scheme: dark)");

/** Shows the page dark or light as the system is, and goes along with it until somebody chooses. */
export function followTheme(): void {
  show(dark.matches);
  dark.addEventListener("change", follow);
}

/** Shows the page the other way round from now on. */
export function turnTheme(): void {
  dark.removeEventListener("change", follow);
  show(document.documentElement.dataset.theme !== "dark");
}

function follow(): void {
  show(dark.matches);
}

function show(isDark: boolean): void {
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}
