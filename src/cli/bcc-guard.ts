/**
 * The command line. What is common to all commands is here: their list, the exit
 * status, and what happens when something cannot run. Each command is in a file
 * of its own, which adds it to the program.
 */
import { Command, CommanderError } from "commander";
import { addAudit } from "./audit";
import { addCheck } from "./check";
import { addExchangeRules } from "./exchange-rules";
import { COULD_NOT_RUN } from "./exit";
import { addImport } from "./import";
import { addManifest } from "./manifest";
import { addPackage } from "./package";
import { addPolicy } from "./policy";
import { addScope } from "./scope";

/** Put in by webpack, from package.json. */
declare const BCC_GUARD_VERSION: string;

const program = new Command("bcc-guard")
  .description("Tells whose addresses a message would show to people who do not know them.")
  .version(BCC_GUARD_VERSION)
  .exitOverride();

addCheck(program);
addAudit(program);
addScope(program);
addPolicy(program);
addImport(program);
addManifest(program);
addPackage(program);
addExchangeRules(program);

// `bcc-guard check … | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  // Commander has told what is wrong; help and version are no failure.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : COULD_NOT_RUN;
});
