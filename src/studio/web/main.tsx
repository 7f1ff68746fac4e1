import { render } from "preact";
import type { Hello } from "../protocol.ts";
import { App } from "./app.tsx";
import { followTheme } from "./theme.ts";
import { call, isRefused, listen } from "./work/call.ts";
import { createStore } from "./work/store.ts";
import { createWork } from "./work/work.ts";

/** Opens the page: asks what there is, then shows the first plan. */
async function start(hello: Hello): Promise<void> {
  const root = document.querySelector("#studio");
  if (!root) return;
  const store = createStore();
  store.set({ hello, paper: hello.paper });
  const work = createWork(store, hello.language, crypto.randomUUID());
  render(<App work={work} />, root);
  let wasLost = false;
  listen(
    work.window,
    (event) => work.hear(event),
    (connected) => {
      store.set({ lost: !connected });
      // The connection is back after a sleep: what is open is asked for, and held, again.
      if (connected && wasLost) work.hear({ event: "changed" });
      wasLost = !connected;
    },
  );
  await work.listPlans();
  const [first] = store.state.plans;
  if (first) await work.open(first.path);
}

followTheme();
const hello = await call("hello", {});
if (!isRefused(hello)) await start(hello);
