/**
 * The command line. Arguments, output and exit status are here; what the
 * commands do is in files of their own.
 */
import { Command, CommanderError, Option } from "commander";
import { sentencesFor } from "../core/locales";
import type { Policy } from "../core/policy";
import { defaultPolicy } from "../core/default-policy";
import { checkFile, isInterrupted, jsonLine, textLines } from "./check";
import { readPolicyFile } from "./policy-file";

/** Put in by webpack, from package.json. */
declare const BCC_GUARD_VERSION: string;

/** Exit status of every command: 0 nothing found, 1 something found, 2 could not run. */
const FOUND = 1;
const COULD_NOT_RUN = 2;

const program = new Command("bcc-guard")
  .description("Tells whose addresses a message would show to people who do not know them.")
  .version(BCC_GUARD_VERSION)
  .exitOverride();

program
  .command("check")
  .description("check messages in .eml files; - reads standard input")
  .argument("<file...>", "files with one message each")
  .option("--policy <file>", "the policy to check against (JSON); the built-in defaults otherwise")
  .addOption(new Option("--format <format>", "text for people, json for programs (one line a message)").choices(["text", "json"]).default("text"))
  .addOption(new Option("--locale <language>", "language of the messages").choices(["en", "ja"]).default("en"))
  .addHelpText("after", "\nExit status: 0 nothing above notice, 1 at least one warn or stop, 2 could not run.")
  .action((files: string[], options: { policy?: string; format: "text" | "json"; locale: string }) => {
    const policy = policyFrom(options.policy);
    const sentences = sentencesFor(options.locale);
    let status = 0;
    for (const file of files) {
      const result = checkFile(file, policy);
      if ("reason" in result) {
        complain(`${file}: ${result.reason}`);
        status = COULD_NOT_RUN;
        continue;
      }
      process.stdout.write((options.format === "json" ? jsonLine : textLines)(result, sentences) + "\n");
      if (status === 0 && isInterrupted(result.verdict.severity)) status = FOUND;
    }
    process.exitCode = status;
  });

/** The policy in a file. Its problems go to standard error; the check runs all the same. */
function policyFrom(file: string | undefined): Policy {
  if (file === undefined) return defaultPolicy;
  const { policy, problems } = readPolicyFile(file);
  for (const { line, column, message } of problems) {
    complain(`${file}${line ? `:${line}:${column}` : ""}: ${message}`);
  }
  return policy;
}

function complain(text: string): void {
  process.stderr.write(`bcc-guard: ${text}\n`);
}

// `bcc-guard check … | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  program.parse();
} catch (error) {
  // Commander has told what is wrong; help and version are no failure.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : COULD_NOT_RUN;
}
