import { call, isRefused } from "./call.ts";
import type { Work } from "./work.ts";

/** Hands a file over to become a plan, and opens what it became. */
export async function importFile(file: File, work: Work): Promise<void> {
  const { store, words } = work;
  store.set({ busy: words.importing });
  await work.attempt(async () => {
    const base64 = base64Of(new Uint8Array(await file.arrayBuffer()));
    const imported = await call("import", { name: file.name, base64 });
    store.set({ busy: "" });
    if (isRefused(imported)) {
      store.set({ dialog: { kind: "told", title: words.failed, told: [imported.refused] } });
      return;
    }
    await work.listPlans();
    await work.open(imported.path);
    store.set({ dialog: { kind: "told", title: words.importTitle, told: imported.told } });
  });
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(binary);
}
