import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** A command that is timed: a program with its arguments, without a shell. */
export interface Contender {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The folder it runs in; the default is this process's own. */
  readonly folder?: string;
  /** Exit codes that count as success; the default is 0 alone. */
  readonly codes?: readonly number[];
}

/** One run of a command: wall-clock time, time on processors and the most memory it held. */
export interface Sample {
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
  readonly peakMebibytes: number;
}

/** What the runs of a command came to; ratios are to the first contender of the same round. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly fastest: number;
  readonly ratio: number;
  readonly processorRatio: number;
  readonly peakMebibytes: number;
  readonly runs: number;
}

/**
 * Times commands as cold processes, in rounds: each round runs every contender once, so that a busy
 * machine is busy for all of them. The ratio is the median over the rounds of a contender's time to
 * the first one's in the same round.
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds, warmUp = 2 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<readonly Measured[]> {
  const samples = contenders.map((): Sample[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [at, contender] of contenders.entries()) {
      const sample = await runOnce(contender);
      if (round >= 0) samples[at]?.push(sample);
    }
  }
  const base = samples[0] ?? [];
  return contenders.map(({ name }, at) => summary(name, samples[at] ?? [], base));
}

function summary(name: string, own: readonly Sample[], base: readonly Sample[]): Measured {
  const times = own.map(({ milliseconds }) => milliseconds);
  const ratioOf = (key: "milliseconds" | "processorMilliseconds"): number =>
    median(own.map((sample, round) => sample[key] / (base[round]?.[key] || Number.NaN)));
  return {
    name,
    milliseconds: median(times),
    fastest: Math.min(...times),
    ratio: ratioOf("milliseconds"),
    processorRatio: ratioOf("processorMilliseconds"),
    peakMebibytes: Math.max(...own.map(({ peakMebibytes }) => peakMebibytes)),
    runs: own.length,
  };
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs a command once; a failure ends the benchmark, as its time would mean nothing. */
export async function runOnce(contender: Contender): Promise<Sample> {
  const { name, command, folder, codes = [0] } = contender;
  const [program, ...args] = timed(command);
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: environment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const code = await new Promise<number | null>((ended, failed) => {
    child.on("error", failed);
    child.on("close", ended);
  });
  const milliseconds = performance.now() - start;
  if (code === null || !codes.includes(code)) throw new Error(`${name} ended with ${code}:\n${errors}`);
  const [, user = "0", system = "0", kibibytes = "0"] = /@@ (\S+) (\S+) (\d+)\s*$/u.exec(errors) ?? [];
  return {
    milliseconds,
    processorMilliseconds: (Number(user) + Number(system)) * 1000,
    peakMebibytes: Number(kibibytes) / 1024,
  };
}

/** Under GNU time, where there is one: it tells the peak of memory for the price of one more `exec`. */
function timed(command: Contender["command"]): readonly [string, ...string[]] {
  if (process.platform !== "linux") return command;
  return ["/usr/bin/time", "-f", "@@ %U %S %M", ...command];
}

/** NODE_EXTRA_CA_CERTS makes every start of Node read certificates, which hides what is measured. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...rest } = process.env;
  // What earlier benchmarks have printed into the same folders is not to be remembered.
  return { ...rest, PLAN_CACHE: resolve("out", "bench", "cache") };
}

/** Results as a table in Markdown. */
export function tableOf(results: readonly Measured[]): string {
  const rows = results.map(
    ({ name, milliseconds, ratio, peakMebibytes }) =>
      `| ${name} | ${milliseconds.toFixed(0)} | ${ratio.toFixed(2)} | ${peakMebibytes.toFixed(0)} |`,
  );
  return ["| command | ms | × node -e 0 | peak MiB |", "|---|---:|---:|---:|", ...rows].join("\n");
}
