/**
 * `bcc-guard exchange-rules`: a PowerShell script with mail-flow rules for
 * Exchange Online, the backstop for what an add-in cannot see.
 */
import type { Command } from "commander";
import { domainOf } from "../core/address";
import { complain, COULD_NOT_RUN } from "./exit";
import { localeOption } from "./policy";
import { problemLine, readPolicyFile } from "./policy-file";
import { writeWhole } from "./write-file";

interface ExchangeOptions {
  readonly policy: string;
  readonly out?: string;
  readonly force?: true;
  readonly addresses?: string;
  readonly moderator?: string[];
  readonly report?: string;
  readonly exceptReplies?: true;
  readonly locale: string;
}

export function addExchangeRules(program: Command): void {
  program
    .command("exchange-rules")
    .description("write a PowerShell script with mail-flow rules for Exchange Online, for what an add-in cannot see")
    .requiredOption("--policy <file>", "the policy (JSON; comments allowed); it must be without problems")
    .option("--out <file>", "where to write the script; standard output otherwise")
    .option("--force", "replace a file that is there already")
    .option("--addresses <number>", "from how many addresses in one field on; the policy's stop otherwise")
    .option("--moderator <address...>", "who approves such messages; without one they are returned to the sender")
    .option("--report <address>", "a mailbox that is told of each message a rule matches, in Audit mode too")
    .option("--except-replies", "let replies through, so that long conversations are not caught")
    .addOption(localeOption())
    .addHelpText("after", "\nThe script changes nothing for anybody before it is run with -Mode Enforce.\nExit status: 0 written, 2 nothing was written.")
    .action(async (options: ExchangeOptions) => {
      if (!(await writeRules(options))) process.exitCode = COULD_NOT_RUN;
    });
}

/** Whether it is written; why not is told. */
async function writeRules(options: ExchangeOptions): Promise<boolean> {
  const { addresses, exceptReplies, force, locale, moderator = [], out, report = "" } = options;
  const words = (await import("./exchange-rules/words")).exchangeWordsFor(locale);
  const refuse = (why: string): false => {
    complain(why);
    return false;
  };

  if (addresses !== undefined && !(/^\d+$/.test(addresses) && Number(addresses) >= 2 && Number(addresses) <= 300)) return refuse(words.badNumber(addresses));
  const wrong = moderator.find(one => !isAddress(one));
  if (wrong !== undefined) return refuse(words.badAddress("--moderator", wrong));
  if (report !== "" && !isAddress(report)) return refuse(words.badAddress("--report", report));

  const { policy, problems } = readPolicyFile(options.policy, locale);
  for (const problem of problems) complain(problemLine(options.policy, problem));
  if (problems.length > 0) return false;

  const { transportRules } = await import("./exchange-rules/rules");
  const { script, shortcoming } = await import("./exchange-rules/script");
  const found = transportRules(policy, addresses === undefined ? undefined : Number(addresses));
  if (found.rules.length === 0) return refuse(words.noRules(options.policy));
  const text = script(found, { moderators: moderator, exceptReplies: exceptReplies === true, report, contact: policy.contact }, words);
  if (out === undefined) process.stdout.write(text);
  else {
    // With a mark, Windows PowerShell takes it for UTF-8; its lines end as there.
    const failure = writeWhole(out, `\uFEFF${text.replace(/\n/g, "\r\n")}`, force === true, locale);
    if (failure) return refuse(`${out}: ${failure.reason}`);
  }
  for (const one of found.shortcomings) complain(shortcoming(one, words));
  if (out !== undefined) complain(words.written(out, found.rules.length));
  return true;
}

function isAddress(text: string): boolean {
  return domainOf(text).includes(".") && !/[\s,;]/.test(text);
}
