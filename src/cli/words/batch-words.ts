import type { Language } from "../../diagnostic/problem.ts";

/** What is said about many plans at once: threads, shards, skipping, watching. */
export interface BatchWords {
  readonly wrongJobs: (value: string) => string;
  readonly jobsHint: string;
  readonly wrongShard: (value: string) => string;
  readonly noShards: (value: string) => string;
  readonly shardFromOne: (value: string, count: number) => string;
  readonly shardTooLarge: (index: number, count: number) => string;
  readonly shardHint: string;
  readonly emptyShard: (index: number, count: number) => string;
  readonly rendering: string;
  readonly checking: string;
  readonly failing: (count: number) => string;
  readonly stopping: string;
  readonly interrupted: (done: number, total: number) => string;
  readonly interruptedHint: string;
  readonly checkInterrupted: (done: number, total: number) => string;
  readonly upToDate: (path: string) => string;
  readonly summary: (counts: BatchCounts) => string;
  readonly watching: string;
  readonly watchEnded: string;
  readonly changed: (paths: readonly string[], more: number) => string;
  readonly gone: (path: string) => string;
  readonly watchAndShard: string;
  readonly watchAndShardHint: string;
  readonly noThreads: string;
}

/** What a batch came to. */
export interface BatchCounts {
  readonly plans: number;
  readonly files: number;
  /** Plans whose documents were up to date. */
  readonly skipped: number;
  /** Plans that were not rendered. */
  readonly stopped: number;
  /** In milliseconds. */
  readonly time: number;
}

function seconds(time: number): string {
  return time < 9950 ? (time / 1000).toFixed(1) : String(Math.round(time / 1000));
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The words in each language. */
export const batchWords: Readonly<Record<Language, BatchWords>> = {
  zh: {
    wrongJobs: (value) => `--jobs 后面写的是「${value}」，应为 1 到 64 的整数`,
    jobsHint: "写同时干活的线程数，例如 --jobs 4；不写就由程序决定",
    wrongShard: (value) => `--shard 后面写的是「${value}」，应为「第几份/共几份」`,
    noShards: (value) => `--shard 后面写的是「${value}」，不能分成 0 份`,
    shardFromOne: (value, count) => `--shard 后面写的是「${value}」，份数从 1 数起，到 ${count} 为止`,
    shardTooLarge: (index, count) => `--shard 要第 ${index} 份，可是一共只分 ${count} 份`,
    shardHint: "写成 --shard 1/4：一共分四份，这里做第一份",
    emptyShard: (index, count) => `第 ${index} 份（共 ${count} 份）里没有方案，什么也不用做`,
    rendering: "正在排版",
    checking: "正在检查",
    failing: (count) => `${count} 份没有排版`,
    stopping: "正在停下来，手上的文件写完就结束……",
    interrupted: (done, total) => `中断了：${total} 份方案做完了 ${done} 份，写出的文件都是完整的`,
    checkInterrupted: (done, total) => `中断了：${total} 个文件查了 ${done} 个，没有写出结果`,
    interruptedHint: "再运行一次就接着做，没有变化的会跳过",
    upToDate: (path) => `没有变化 ${path}`,
    summary: ({ plans, files, skipped, stopped, time }) => {
      const rest = [
        skipped > 0 ? `${skipped} 份没有变化，已跳过` : "",
        stopped > 0 ? `${stopped} 份没有排版` : "",
        time >= 50 ? `用时 ${seconds(time)} 秒` : "",
      ].filter((part) => part !== "");
      if (plans === 0) return rest.join("；");
      return `共排版 ${plans} 份方案，写出 ${files} 个文件${rest.length > 0 ? `；${rest.join("；")}` : ""}`;
    },
    watching: "正在看着这些方案，改了就重新排版；按 Ctrl-C 结束",
    watchEnded: "不再看着了",
    changed: (paths, more) =>
      `有改动：${paths.join("、")}${more > 0 ? ` 等 ${paths.length + more} 个文件` : ""}`,
    gone: (path) => `${path} 不在了，它的文档没有动`,
    watchAndShard: "--watch 不能和 --shard 一起用",
    watchAndShardHint: "去掉其中一个",
    noThreads: "这里没有构建好的线程程序，只用一个线程",
  },
  en: {
    wrongJobs: (value) => `--jobs is “${value}”, but should be a whole number from 1 to 64`,
    jobsHint: "write the number of threads, as in --jobs 4, or leave it out",
    wrongShard: (value) => `--shard is “${value}”, but should be “which/how many”`,
    noShards: (value) => `--shard is “${value}”; there is no cutting into 0 parts`,
    shardFromOne: (value, count) => `--shard is “${value}”; parts are counted from 1 to ${count}`,
    shardTooLarge: (index, count) => `--shard asks for part ${index} of only ${count}`,
    shardHint: "write --shard 1/4 for the first of four parts",
    emptyShard: (index, count) => `there are no plans in part ${index} of ${count}; nothing to do`,
    rendering: "rendering",
    checking: "checking",
    failing: (count) => `${count} not rendered`,
    stopping: "stopping after the files at hand …",
    interrupted: (done, total) =>
      `interrupted: ${done} of ${plural(total, "plan")} done; what was written is whole`,
    checkInterrupted: (done, total) =>
      `interrupted: ${done} of ${plural(total, "file")} checked, no report was written`,
    interruptedHint: "run it again to go on; what is up to date is skipped",
    upToDate: (path) => `up to date ${path}`,
    summary: ({ plans, files, skipped, stopped, time }) => {
      const rest = [
        skipped > 0 ? `${skipped} up to date and skipped` : "",
        stopped > 0 ? `${stopped} not rendered` : "",
        time >= 50 ? `${seconds(time)} s` : "",
      ].filter((part) => part !== "");
      if (plans === 0) return rest.join("; ");
      const head = `${plural(plans, "plan")} rendered, ${plural(files, "file")} written`;
      return rest.length > 0 ? `${head}; ${rest.join("; ")}` : head;
    },
    watching: "watching; what changes is rendered again. Ctrl-C ends",
    watchEnded: "no longer watching",
    changed: (paths, more) => `changed: ${paths.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    gone: (path) => `${path} is gone; its documents were left alone`,
    watchAndShard: "--watch and --shard do not go together",
    watchAndShardHint: "leave one of them out",
    noThreads: "the code of the threads has not been built; using one thread",
  },
};
