/**
 * Runs a command of the command line as a shell would: arguments in; exit
 * status and what was written to both streams out.
 */
import { Command } from "commander";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function runCommand(add: (program: Command) => void, ...args: string[]): Promise<Ran> {
  const written = { out: "", err: "" };
  const { stdout, stderr } = process;
  const outWrite = stdout.write;
  const errWrite = stderr.write;
  const before = process.exitCode;
  const program = new Command("bcc-guard").exitOverride();
  add(program);
  try {
    // The streams have overloads nobody uses here.
    stdout.write = ((text: string) => ((written.out += text), true)) as typeof stdout.write;
    stderr.write = ((text: string) => ((written.err += text), true)) as typeof stderr.write;
    process.exitCode = undefined;
    await program.parseAsync(args, { from: "user" });
    return { status: Number(process.exitCode ?? 0), ...written };
  } finally {
    stdout.write = outWrite;
    stderr.write = errWrite;
    process.exitCode = before;
  }
}
