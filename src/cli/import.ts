/**
 * `bcc-guard import`: a policy from the settings of another program, and a report
 * on everything that those settings say and a policy cannot.
 */
import { Option, type Command } from "commander";
import type { Policy } from "../core/policy";
import { complain, COULD_NOT_RUN, FOUND, printable } from "./exit";
import type { Gathered } from "./import/imported";
import { localeOption } from "./policy";
import { startingPolicy } from "./policy/init";
import { wordsFor } from "./policy/words";
import { writeWhole } from "./write-file";

interface ImportOptions {
  readonly out?: string;
  readonly force?: true;
  readonly mode: Policy["mode"];
  readonly locale: string;
}

interface Program {
  readonly command: string;
  readonly name: string;
  readonly description: string;
  /** A file that tells its settings. */
  readonly example: string;
  /** Undefined when the folder has none of its settings. Throws what node:fs throws for the folder. */
  read(folder: string): Promise<Gathered | undefined>;
}

const PROGRAMS: readonly Program[] = [
  {
    command: "outlookokan",
    name: "OutlookOkan",
    description: "the CSV files of %APPDATA%\\Noraneko\\OutlookOkan",
    example: "GeneralSetting.csv",
    read: async folder => (await import("./import/outlookokan")).importOutlookOkan(folder),
  },
  {
    command: "flexconfirmmail",
    name: "FlexConfirmMail",
    description: "the text files of its configs folder, a registry export of its group policy, its Thunderbird settings (JSON)",
    example: "Common.txt",
    read: async folder => (await import("./import/flexconfirmmail")).importFlexConfirmMail(folder),
  },
];

export function addImport(program: Command): void {
  const parent = program.command("import").description("make a policy from the settings of another program");
  for (const one of PROGRAMS) {
    parent
      .command(one.command)
      .description(one.description)
      .argument("<folder>", "the folder with the settings")
      .option("--out <file>", "where to write the policy; standard output otherwise")
      .option("--force", "replace a file that is there already")
      .addOption(new Option("--mode <mode>", "begin by watching, or by stopping").choices(["observe", "enforce"]).default("enforce"))
      .addOption(localeOption())
      .addHelpText("after", "\nWhat was imported, what not and why is told on standard error.\nExit status: 0 all imported, 1 not all, 2 nothing was written.")
      .action((folder: string, options: ImportOptions) => importFrom(one, folder, options));
  }
}

async function importFrom(program: Program, folder: string, { out, force, mode, locale }: ImportOptions): Promise<void> {
  const words = (await import("./import/words")).importWordsFor(locale);
  const { isLoss, reportOf } = await import("./import/report");
  const { rulesOf } = await import("./import/imported");
  const refuse = (why: string): void => {
    complain(why);
    process.exitCode = COULD_NOT_RUN;
  };

  let found: Gathered | undefined;
  try {
    found = await program.read(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
    return refuse(words.unreadableFolder(folder, code ?? String(error)));
  }
  if (!found) return refuse(words.nothing(folder, program.name, program.example));

  const answers = { internal: [...found.domains], individual: [], sensitive: [], contact: "", mode };
  const policy = startingPolicy(answers, wordsFor(locale), { head: words.head(program.name), rules: rulesOf(found) });
  if (out === undefined) process.stdout.write(policy);
  else {
    const failure = writeWhole(out, policy, force === true, locale);
    if (failure) return refuse(`${out}: ${failure.reason}`);
  }
  process.stderr.write(printable(reportOf(found.notes, words)));
  if (out !== undefined) complain(words.next(out));
  process.exitCode = found.notes.some(isLoss) ? FOUND : 0;
}
