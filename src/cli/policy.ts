/**
 * `bcc-guard policy`: look at a policy before anybody's mail depends on it.
 * What each command finds is in a file of its own; here are their options.
 */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { Option, type Command } from "commander";
import { defaultPolicy } from "../core/default-policy";
import type { Policy } from "../core/policy";
import { complain, COULD_NOT_RUN, FOUND, tell } from "./exit";
import { problemLine, readPolicyFile } from "./policy-file";
import { differences } from "./policy/diff";
import { explain, textOf } from "./policy/explain";
import { answersFrom, domainsIn, itemsOf, sendersIn, startingPolicy, type Answers } from "./policy/init";
import { wordsFor } from "./policy/words";
import { isThere, writeWhole } from "./write-file";

export function addPolicy(program: Command): void {
  const policy = program.command("policy").description("check, explain, begin and compare policies");
  addPolicyCheck(policy);
  addPolicyExplain(policy);
  addPolicyInit(policy);
  addPolicyDiff(policy);
}

/** The languages of everything that is not for programs. */
export function localeOption(): Option {
  return new Option("--locale <language>", "language of the sentences").choices(["en", "ja"]).default("en");
}

function addPolicyCheck(policy: Command): void {
  policy
    .command("check")
    .description("name every problem of a policy, with its line and column")
    .argument("<file>", "the policy (JSON; comments allowed)")
    .addOption(localeOption())
    .addHelpText("after", "\nExit status: 0 no problems, 1 problems, 2 the file could not be read.")
    .action((file: string, { locale }: { locale: string }) => {
      const words = wordsFor(locale).check;
      const { problems, state } = readPolicyFile(file, locale);
      if (state === "missing") {
        for (const problem of problems) complain(problemLine(file, problem));
        process.exitCode = COULD_NOT_RUN;
        return;
      }
      const lines = problems.map(problem => problemLine(file, problem));
      tell([...lines, problems.length > 0 ? words.some(file, problems.length) : words.none(file), ""].join("\n"));
      process.exitCode = problems.length > 0 ? FOUND : 0;
    });
}

function addPolicyExplain(policy: Command): void {
  policy
    .command("explain")
    .description("say in sentences what a policy does")
    .argument("[file]", "the policy; the built-in defaults otherwise")
    .addOption(localeOption())
    .addHelpText("after", "\nExit status: 0 explained, 2 the file is no policy. What a policy has wrong is left out and named on standard error.")
    .action((file: string | undefined, { locale }: { locale: string }) => {
      const read = file === undefined ? defaultPolicy : readUsable(file, locale);
      if (read) tell(textOf(explain(read, wordsFor(locale))));
    });
}

function addPolicyDiff(policy: Command): void {
  policy
    .command("diff")
    .description("say what a change of the policy means for senders")
    .argument("<old>", "the policy as it is")
    .argument("<new>", "the policy as it shall be")
    .addOption(localeOption())
    .addHelpText("after", "\nExit status: 0 both do the same, 1 something changes, 2 a file is no policy.")
    .action((oldFile: string, newFile: string, { locale }: { locale: string }) => {
      const words = wordsFor(locale);
      const before = readUsable(oldFile, locale);
      const now = readUsable(newFile, locale);
      if (!before || !now) return;
      const parts = differences(before, now, words);
      tell(parts.length > 0 ? textOf(parts) : `${words.diff.same}\n`);
      process.exitCode = parts.length > 0 ? FOUND : 0;
    });
}

interface InitOptions {
  readonly internal?: string[];
  readonly individual?: string[];
  readonly sensitive?: string[];
  readonly contact?: string;
  readonly mode: Policy["mode"];
  readonly out?: string;
  readonly force?: true;
  readonly locale: string;
}

function addPolicyInit(policy: Command): void {
  policy
    .command("init")
    .description("write a first policy with comments; asks four questions on a terminal")
    .option("--internal <domain...>", "your own domains")
    .option("--individual <domain...>", "domains whose holders do not know each other")
    .option("--sensitive <sender...>", "mailboxes whose recipients must never learn of each other")
    .option("--contact <text>", "whom senders may ask")
    .addOption(new Option("--mode <mode>", "begin by watching, or by stopping").choices(["observe", "enforce"]).default("enforce"))
    .option("--out <file>", "where to write it; standard output otherwise")
    .option("--force", "replace a file that is there already")
    .addOption(localeOption())
    .addHelpText("after", "\nWith any of the first four options, or without a terminal, nothing is asked.\nExit status: 0 written, 2 not written.")
    .action(async (options: InitOptions) => {
      const { out, locale } = options;
      const words = wordsFor(locale);
      if (out !== undefined && !options.force && existsSync(out)) {
        // Told before anybody has answered questions for nothing.
        complain(`${out}: ${isThere(locale)}`);
        process.exitCode = COULD_NOT_RUN;
        return;
      }
      const isAnswered = [options.internal, options.individual, options.sensitive, options.contact].some(one => one !== undefined);
      const answers = isAnswered || !process.stdin.isTTY ? answersIn(options) : await askedOnTerminal(options);
      if (!answers) {
        process.exitCode = COULD_NOT_RUN;
        return;
      }
      const text = startingPolicy(answers, words);
      if (out === undefined) {
        process.stdout.write(text);
        return;
      }
      const failure = writeWhole(out, text, options.force === true, locale);
      complain(failure ? `${out}: ${failure.reason}` : words.init.written(out));
      if (failure) process.exitCode = COULD_NOT_RUN;
    });
}

/** The answers that options give; undefined, and a complaint, when one cannot be used. */
function answersIn(options: InitOptions): Answers | undefined {
  const words = wordsFor(options.locale);
  const read = (given: string[] | undefined, items: typeof domainsIn): string[] | undefined => {
    const found = items(itemsOf((given ?? []).join(",")));
    if (!found) complain(words.init.unusable((given ?? []).join(", ")));
    return found;
  };
  const internal = read(options.internal, domainsIn);
  const individual = read(options.individual, domainsIn);
  const sensitive = read(options.sensitive, sendersIn);
  if (!internal || !individual || !sensitive) return undefined;
  return { internal, individual, sensitive, contact: options.contact ?? "", mode: options.mode };
}

/** Questions go to standard error, so that the policy alone can go to a file. Undefined when whoever is asked goes away. */
async function askedOnTerminal({ locale, mode }: InitOptions): Promise<Answers | undefined> {
  const words = wordsFor(locale);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Without a terminal for its output, the end of the input would leave a question open for ever.
  const gone = new AbortController();
  terminal.once("close", () => gone.abort());
  try {
    return await answersFrom(question => terminal.question(question, { signal: gone.signal }), words, mode);
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error; // node:readline rejects with nothing else
    process.stderr.write("\n");
    complain(words.init.abandoned);
    return undefined;
  } finally {
    terminal.close();
  }
}

/** A policy to go by; undefined, and the exit status, when nothing of the file can be used. */
export function readUsable(file: string, locale: string): Policy | undefined {
  const { policy, problems, state } = readPolicyFile(file, locale);
  for (const problem of problems) complain(problemLine(file, problem));
  if (state === "read") return policy;
  process.exitCode = COULD_NOT_RUN;
  return undefined;
}
