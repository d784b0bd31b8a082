/** How much memory a command of ours took at its most, as Linux knows it. */
import { spawnSync } from "node:child_process";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** Megabytes. */
  readonly peak: number;
}

/** VmHWM of /proc, as the command itself tells it at its end: getrusage would tell of the process that started it. */
export function runTellingPeak(command: string, args: readonly string[]): Ran {
  const script = `process.on("exit", () => process.stderr.write("\\n" + require("fs").readFileSync("/proc/self/status", "latin1")));require(${JSON.stringify(command)})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script, ...args], { encoding: "utf8" });
  const kibibytes = /VmHWM:\s*(\d+) kB/.exec(stderr)?.[1];
  if (kibibytes === undefined) throw new Error(`${args.join(" ")}: ${stderr}`);
  return { status, stdout, peak: (Number(kibibytes) * 1024) / 1e6 };
}
