/**
 * `bcc-guard package`: a policy and the built add-in become a static site and a
 * manifest, ready for an organisation. All of it or nothing is written.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Option, type Command } from "commander";
import { complain, COULD_NOT_RUN } from "./exit";
import { LOCALES, readLocales } from "./package/locales";
import type { SiteChoices } from "./package/site";
import type { SendMode } from "./package/site-manifest";
import { localeOption } from "./policy";
import { problemLine, readPolicyFile } from "./policy-file";

interface PackageOptions {
  readonly policy: string;
  readonly origin: string;
  readonly out: string;
  readonly sendMode: SendMode;
  readonly observe?: true;
  readonly providerName?: string;
  readonly supportUrl?: string;
  readonly locales: string;
  readonly id?: string;
  readonly unified?: true;
  readonly from?: string;
  readonly locale: string;
}

export function addPackage(program: Command): void {
  program
    .command("package")
    .description("make the site and the manifest of your organisation: the policy compiled in, ready to be served")
    .requiredOption("--policy <file>", "the policy (JSON; comments allowed); it must be without problems")
    .requiredOption("--origin <address>", "where the site will be served: https://addins.example.org/bcc-guard")
    .requiredOption("--out <folder>", "where to write it; a site packaged there before is replaced")
    .addOption(new Option("--send-mode <mode>", "what Outlook does with a stopped message, and when the site cannot be reached").choices(["SoftBlock", "Block", "PromptUser"]).default("SoftBlock"))
    .option("--observe", "stop nothing, only show what would be stopped, whatever the policy says")
    .option("--provider-name <text>", "whom Outlook names as the add-in's provider")
    .option("--support-url <address>", "your own help page (https); the site's support.html otherwise")
    .option("--locales <list>", "languages of the add-in, that of the manifest's texts for everybody else first", LOCALES.join(","))
    .option("--id <uuid>", "the add-in's id; derived from --origin otherwise")
    .option("--unified", "a unified manifest too (not recommended, see docs/deploy.md)")
    .addOption(new Option("--from <folder>", "the built add-in; the one that came with this program otherwise").hideHelp())
    .addOption(localeOption())
    .addHelpText("after", "\nThe same input gives the same bytes. The manifest's version goes up only when more than the policy has changed.\nExit status: 0 packaged, 2 nothing was written.")
    .action(async (options: PackageOptions) => {
      if (!(await packageSite(options))) process.exitCode = COULD_NOT_RUN;
    });
}

/** Whether it is written; why not is told. */
async function packageSite(options: PackageOptions): Promise<boolean> {
  const words = (await import("./package/words")).packageWordsFor(options.locale);
  const { derivedId, readIdentity } = await import("./package/site-manifest");
  const refuse = (why: string): false => {
    complain(why);
    return false;
  };

  const origin = (await import("./package/origin")).readOrigin(options.origin);
  if (!origin) return refuse(words.origin(options.origin));
  if (options.id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(options.id)) return refuse(words.id(options.id));
  const locales = readLocales(options.locales);
  if (!locales) return refuse(words.locales(options.locales, LOCALES));

  const { policy, problems } = readPolicyFile(options.policy, options.locale);
  for (const problem of problems) complain(problemLine(options.policy, problem));
  if (problems.length > 0) return refuse(words.refused(options.policy, problems.length));

  const built = options.from ?? join(__dirname, "..", "addin");
  const previousFile = join(options.out, "manifest.xml");
  const previousManifest = existsSync(previousFile) && statSync(previousFile).isFile() ? readFileSync(previousFile, "utf8") : undefined;

  const { isOfAPackage, siteFiles } = await import("./package/site");
  const choices: SiteChoices = {
    origin,
    id: (options.id ?? derivedId(origin.home)).toLowerCase(),
    sendMode: options.sendMode,
    ...(options.providerName === undefined ? {} : { providerName: options.providerName }),
    ...(options.supportUrl === undefined ? {} : { supportUrl: options.supportUrl }),
    locales,
    policy: options.observe ? { ...policy, mode: "observe" } : policy,
    unified: options.unified === true,
    previousManifest,
  };
  let files: Map<string, string | Uint8Array>;
  try {
    files = siteFiles(built, choices);
  } catch (error) {
    const { message } = error as Error; // thrown by siteFiles and node:fs
    return refuse(words.notBuilt(built, message));
  }

  const fault = await firstFault(files, origin.home, options.locale);
  if (fault !== undefined) return refuse(words.manifestFault(fault));
  try {
    const { replaceFolder } = await import("./package/replace-folder");
    const refused = replaceFolder(options.out, files, isOfAPackage);
    if (refused) return refuse(words.strangers(options.out, refused.strangers));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
    return refuse(words.notWritten(options.out, code ?? String(error)));
  }

  const now = readIdentity(String(files.get("manifest.xml")));
  const before = previousManifest === undefined ? undefined : readIdentity(previousManifest);
  const lines = [words.written(options.out, files.size, origin.home)];
  if (now) {
    if (!before) lines.push(words.first(now.id, now.version));
    else if (before.version === now.version) lines.push(words.unchanged(now.id, now.version));
    else lines.push(words.raised(now.id, now.version, before.version));
    if (before && before.id !== now.id) lines.push(words.otherId(now.id, before.id));
  }
  if (options.observe || policy.mode === "observe") lines.push(words.observing);
  if (options.sendMode === "Block") lines.push(words.blocking);
  if (options.sendMode === "PromptUser") lines.push(words.prompting);
  if (options.unified) lines.push(words.unified);
  lines.push(words.next(origin.home));
  process.stdout.write(`${lines.join("\n")}\n`);
  return true;
}

/** A provider's name that is too long, a help page without https: whatever would be refused later is refused now. */
async function firstFault(files: ReadonlyMap<string, string | Uint8Array>, home: string, locale: string): Promise<string | undefined> {
  const { checkManifest } = await import("./manifest/check");
  const { manifestWordsFor } = await import("./manifest/words");
  const site = {
    file: (url: string) => {
      if (!url.startsWith(home)) return "elsewhere" as const;
      const file = files.get(url.slice(home.length));
      return file === undefined ? ("missing" as const) : Buffer.from(file as Uint8Array); // takes texts as well
    },
  };
  return checkManifest(String(files.get("manifest.xml")), manifestWordsFor(locale), site)[0]?.message;
}
