/**
 * The files of a packaged site: the built add-in with the policy and the
 * languages in front of each script, its manifest, and what servers need. The
 * same input gives the same bytes; nothing is read but the built add-in.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asksFor, type Policy } from "../../core/policy";
import { named, parseXml, isMalformed } from "../manifest/xml";
import { serverFiles } from "../servers";
import { localeLines } from "./locales";
import { siteManifest, withVersionAfter, type ManifestChoices } from "./site-manifest";
import { unifiedManifest } from "./unified-manifest";

/** These run in Outlook, and each reads the policy (outlook/policy.ts) and the languages (outlook/locales.ts). */
export const SCRIPTS = ["launchevent.js", "commands.js", "taskpane.js"];
/** Stands in front of launchevent.js where the policy asks for a second person (outlook/second-look.ts). */
const SECOND_PERSON = "second-person.js";
/** Other files of the built add-in that are served. */
const SERVED = /^[\w-]+\.(html|css|js)$|^assets\/icon-\d+\.png$/;

export interface SiteChoices extends ManifestChoices {
  readonly policy: Policy;
  readonly unified: boolean;
  /** The manifest of the site as it was packaged before. */
  readonly previousManifest: string | undefined;
}

/** Throws when `built` is no built add-in, with the reason. */
export function siteFiles(built: string, choices: SiteChoices): Map<string, string | Uint8Array> {
  for (const name of [...SCRIPTS, SECOND_PERSON, "manifest.xml", "assets", "locales"]) if (!existsSync(join(built, name))) throw new Error(`it has no ${name}`);
  const files = new Map<string, string | Uint8Array>();
  const names = [...readdirSync(built), ...readdirSync(join(built, "assets")).map(name => `assets/${name}`)].sort();
  for (const name of names.filter(one => SERVED.test(one) && one !== SECOND_PERSON)) files.set(name, readFileSync(join(built, name)));
  const lines = policyLine(choices.policy) + localeLines(built, choices.locales);
  for (const script of SCRIPTS) files.set(script, lines + scriptFor(built, script, choices.policy));

  const manifest = withVersionAfter(siteManifest(readFileSync(join(built, "manifest.xml"), "utf8"), choices), choices.previousManifest);
  files.set("manifest.xml", manifest);
  files.set("kill-switch/launchevent.js", killSwitch(manifest));
  for (const [path, text] of serverFiles(choices.origin.path)) files.set(path, text);
  if (choices.unified) {
    files.set("unified/manifest.json", unifiedManifest(manifest, choices.origin.home, choices.locales));
    for (const icon of ["color.png", "outline.png"]) files.set(`unified/${icon}`, readFileSync(join(built, "unified", icon)));
  }
  return files;
}

/** A script as it is built, and what else a policy needs in front of it. */
export function scriptFor(built: string, script: string, policy: Policy): string {
  const isWithSecondPerson = script === "launchevent.js" && asksFor(policy, "second-person");
  return (isWithSecondPerson ? readFileSync(join(built, SECOND_PERSON), "utf8") + "\n" : "") + readFileSync(join(built, script), "utf8");
}

/** Whether a file is one that some package has written. */
export function isOfAPackage(path: string): boolean {
  return SERVED.test(path) || /^(manifest\.xml|web\.config|staticwebapp\.config\.json|\.nojekyll)$|^(servers|kill-switch|unified)\/[\w.-]+$/.test(path);
}

/** Plain ASCII: names of an organisation stay whole where a server does not tell the encoding. */
export function policyLine(policy: Policy): string {
  const json = JSON.stringify(policy).replace(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `var bccGuardPolicy=${json};\n`;
}

/** In place of the site's launchevent.js, it lets everything go. ES5, as classic Outlook runs it alone. */
export function killSwitch(manifest: string): string {
  const root = parseXml(manifest);
  const names = isMalformed(root) ? [] : [...new Set(named(root, "LaunchEvent").map(event => event.attributes["FunctionName"] ?? ""))];
  return `// Bcc Guard, switched off: put this file in the place of launchevent.js and every message goes unchecked.
function letGo(event) {
  event.completed({ allowEvent: true });
}
${names.map(name => `Office.actions.associate("${name}", letGo);`).join("\n")}
`;
}
