/**
 * The manifest of a packaged site: ours, with the organisation's address, name
 * and choices put in. A changed manifest asks every administrator for consent
 * anew, and the add-in rests until then; so nothing of the policy is in it, and
 * its version goes up only when something else of it has changed.
 */
import { createHash } from "node:crypto";
import { TAGS, type Locale } from "./locales";
import type { Origin } from "./origin";

export type SendMode = "SoftBlock" | "Block" | "PromptUser";

export interface ManifestChoices {
  readonly origin: Origin;
  readonly id: string;
  readonly sendMode: SendMode;
  /** The built manifest's own where left out. */
  readonly providerName?: string;
  readonly supportUrl?: string;
  /** Languages of its texts; the first is for everybody else. */
  readonly locales: readonly Locale[];
}

/** The address in the built manifest, for development. */
const DEVELOPMENT = "https://localhost:3000";

/** `built` is our own manifest.xml, so its form is known. */
export function siteManifest(built: string, choices: ManifestChoices): string {
  const { origin, id, sendMode, providerName, supportUrl, locales } = choices;
  let text = inLanguages(built, locales);
  if (supportUrl !== undefined) text = replaced(text, /(<SupportUrl DefaultValue=")[^"]*/, `$1${forXml(supportUrl)}`);
  if (providerName !== undefined) text = replaced(text, /(<ProviderName>)[^<]*/, `$1${forXml(providerName)}`);
  text = replaced(text, /(<Id>)[^<]*/, `$1${id}`);
  text = replaced(text, /SendMode="\w+"/g, `SendMode="${sendMode}"`);
  text = replaced(text, `<AppDomain>${DEVELOPMENT}<`, `<AppDomain>${origin.host}<`);
  return replaced(text, new RegExp(`${DEVELOPMENT}/`, "g"), origin.home);
}

/** Texts are written in English, with overrides for the tags of every other language. */
function inLanguages(built: string, locales: readonly Locale[]): string {
  const [first = "en", ...others] = locales;
  const text = built.replace(
    /DefaultValue="([^"]*)">((?:\s*<(?:bt:)?Override Locale="[^"]*" Value="[^"]*"\/>)+)(\s*)<\//g,
    (_whole, english: string, overrides: string, end: string) => {
      const translated = new Map([...overrides.matchAll(/Locale="([^"]*)" Value="([^"]*)"/g)].map(([, tag = "", value = ""]) => [tag, value]));
      const textIn = (locale: Locale): string => (locale === "en" ? english : (translated.get(TAGS[locale][0]) ?? english));
      const [form = ""] = /\s*<(bt:)?Override /.exec(overrides) ?? [];
      const lines = others.flatMap(locale => TAGS[locale].map(tag => `${form}Locale="${tag}" Value="${textIn(locale)}"/>`));
      return `DefaultValue="${textIn(first)}">${lines.join("")}${lines.length > 0 ? end : ""}</`;
    },
  );
  return replaced(text, /(<DefaultLocale>)[^<]*/, `$1${TAGS[first][0]}`);
}

/** What is not found would be left as it is without a word. */
function replaced(text: string, from: string | RegExp, to: string): string {
  if (typeof from === "string" ? !text.includes(from) : text.search(from) < 0) throw new Error(`its manifest.xml has no ${from}`);
  // As a function, since the new text may hold signs like $& of its own.
  return text.replace(from, (...found: unknown[]) => to.replace(/^\$1/, () => String(found[1])));
}

function forXml(text: string): string {
  return text.replace(/[&<>"]/g, sign => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;");
}

/** The version of a manifest, and its id; undefined for a text that has none. */
export function readIdentity(manifest: string): { readonly id: string; readonly version: string } | undefined {
  const id = /<Id>\s*([^<\s]+)\s*<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>\s*(\d+(?:\.\d+){0,3})\s*<\/Version>/.exec(manifest)?.[1];
  return id !== undefined && version !== undefined ? { id, version } : undefined;
}

function withVersion(manifest: string, version: string): string {
  return replaced(manifest, /(<Version>)[^<]*/, `$1${version}`);
}

/** The manifest with the version it must have after `previous`: the same where nothing else differs, a higher one otherwise. */
export function withVersionAfter(manifest: string, previous: string | undefined): string {
  const before = previous === undefined ? undefined : readIdentity(previous)?.version;
  if (previous === undefined || before === undefined) return manifest;
  const kept = withVersion(manifest, before);
  if (kept === previous) return kept;
  const own = readIdentity(manifest)?.version ?? "0.0.0.0";
  return withVersion(manifest, isHigher(own, before) ? own : raised(before));
}

function parts(version: string): number[] {
  const numbers = version.split(".").map(Number);
  return [0, 1, 2, 3].map(index => numbers[index] ?? 0);
}

function isHigher(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)];
  const first = a.findIndex((number, index) => number !== b[index]);
  return first >= 0 && (a[first] ?? 0) > (b[first] ?? 0);
}

/** A part of a version has at most five digits. */
function raised(version: string): string {
  const numbers = parts(version);
  for (let index = 3; index >= 0; index--) {
    const next = (numbers[index] ?? 0) + 1;
    if (next <= 99999) {
      numbers[index] = next;
      return numbers.join(".");
    }
    numbers[index] = 0;
  }
  return version;
}

/** Of all ids that are derived here: the id of our own manifest. */
const NAMESPACE = "7d9a1c52-4c0e-4b7e-9f43-2b8f6f1f29a0";

/** The same id for the same name, each time (RFC 9562 §5.5, version 5). */
export function derivedId(name: string): string {
  const hash = createHash("sha1").update(Buffer.from(NAMESPACE.replace(/-/g, ""), "hex")).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
