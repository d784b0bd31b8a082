/**
 * Checks an add-in-only manifest without the network: what Microsoft's validator
 * would refuse, and what it cannot see because it does not look at the site
 * (functions, commands, sizes of pictures).
 */
import { contentOf, LAUNCH_EVENTS, typesOf, versionsOfSet } from "./content-model";
import { pngSize } from "./png";
import { noSite, type Site } from "./site";
import type { ManifestWords } from "./words";
import { around, isMalformed, named, parseXml, withDescendants, type Place, type XmlElement } from "./xml";

export interface Fault {
  readonly place: Place;
  /** One sentence: which element, what was found, what was expected. */
  readonly message: string;
}

/** Outlook reads no more. */
export const MOST_BYTES = 256 * 1024;

const BASE_NAMESPACE = "http://schemas.microsoft.com/office/appforoffice/1.1";

/** Every fault of a manifest, in the order of the file. `site`: the files that its addresses stand for. */
export function checkManifest(source: string, words: ManifestWords, site: Site = noSite): Fault[] {
  const root = parseXml(source);
  if (isMalformed(root)) return [{ place: root.place, message: words.malformed(root.message) }];
  if (root.name !== "OfficeApp" || root.namespace !== BASE_NAMESPACE) return [{ place: root.place, message: words.notOfficeApp(root.name) }];
  // Other kinds of add-ins have other elements: to name them all would help nobody.
  const type = root.attributes["xsi:type"];
  if (type !== "MailApp") return [{ place: root.place, message: words.type(root.name, type, ["MailApp"]) }];
  const faults: Fault[] = [];
  const report: Report = (element, message) => faults.push({ place: element.place, message });
  for (const check of [structure, resources, texts, addresses, values, events, requirements, icons]) check(root, words, report);
  files(root, words, report, site);
  return faults.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

type Report = (element: XmlElement, message: string) => void;

/** The page of the runtime, where there is one: its folder is the site's home. */
export function runtimePage(source: string): string | undefined {
  const root = parseXml(source);
  if (isMalformed(root)) return undefined;
  const runtime = named(root, "Runtime")[0];
  return runtime && resourceOf(runtime, runtime.attributes["resid"] ?? "")?.attributes["DefaultValue"];
}

/** Names, types, number and order of elements. */
function structure(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const element of withDescendants(root)) {
    if (!isOfItsParentsAge(element)) report(element, words.namespace(element.name, element.namespace, element.parent?.namespace ?? ""));
    const types = typesOf(element);
    const type = element.attributes["xsi:type"];
    if (types && !types.includes((type ?? "").replace(/^.*:/, ""))) report(element, words.type(element.name, type, types));
    order(element, words, report);
  }
}

/** Each age of the schema has a namespace; a new one begins with VersionOverrides. Basic types are of all ages. */
function isOfItsParentsAge(element: XmlElement): boolean {
  const { parent, namespace, name } = element;
  if (!parent || name === "VersionOverrides" || name.startsWith("bt:") || parent.name.startsWith("bt:")) return true;
  return namespace === parent.namespace || namespace === "http://www.w3.org/2000/09/xmldsig#";
}

function order(element: XmlElement, words: ManifestWords, report: Report): void {
  const parts = contentOf(element);
  if (!parts) return;
  const names = parts.map(part => part.name);
  let latest = -1;
  const seen = new Set<string>();
  for (const child of element.children) {
    const at = names.indexOf(child.name);
    if (at < 0) {
      report(child, words.unknownElement(child.name, element.name, names));
      continue;
    }
    if (at < latest) report(child, words.order(child.name, names[latest] ?? "", names.filter((name, index) => name === child.name || index === latest)));
    if (seen.has(child.name) && !parts[at]?.isRepeatable) report(child, words.twice(child.name, element.name));
    seen.add(child.name);
    latest = Math.max(latest, at);
  }
  for (const part of parts) if (part.isRequired && !seen.has(part.name)) report(element, words.missing(part.name, element.name));
}

type ResourceList = "bt:Images" | "bt:Urls" | "bt:ShortStrings" | "bt:LongStrings";

/** The entry of the resources that an element's `resid` means; those of its own VersionOverrides count. */
function resourceOf(element: XmlElement, resid: string): XmlElement | undefined {
  const overrides = around(element, "VersionOverrides");
  const lists = overrides?.children.find(one => one.name === "Resources")?.children ?? [];
  return lists.flatMap(list => list.children).find(entry => entry.attributes["id"] === resid);
}

function expectedLists(element: XmlElement): readonly ResourceList[] {
  switch (element.name) {
    case "bt:Image":
      return ["bt:Images"];
    case "SourceLocation":
    case "FunctionFile":
    case "Runtime":
    case "Override":
      return ["bt:Urls"];
    case "Label":
    case "Title":
      return ["bt:ShortStrings", "bt:LongStrings"];
    case "Description":
      return ["bt:LongStrings", "bt:ShortStrings"];
    default:
      return ["bt:ShortStrings", "bt:LongStrings", "bt:Urls", "bt:Images"];
  }
}

const MOST_ID = 32;

function resources(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const element of withDescendants(root)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    if (resid.length > MOST_ID) report(element, words.tooLong(`${element.name} resid`, resid.length, MOST_ID));
    const entry = resourceOf(element, resid);
    const lists = expectedLists(element);
    const list = entry?.parent?.name as ResourceList | undefined; // entries stand in lists
    if (list === undefined) report(element, words.unresolved(element.name, resid, lists[0] ?? ""));
    else if (!lists.includes(list)) report(element, words.wrongList(element.name, resid, list, lists[0] ?? ""));
  }
  for (const resourceList of named(root, "Resources")) {
    const ids = new Set<string>();
    for (const entry of resourceList.children.flatMap(list => list.children)) {
      const { id } = entry.attributes;
      if (id === undefined) report(entry, words.missingAttribute("id", entry.name));
      else if (ids.has(id)) report(entry, words.duplicateId(entry.name, id));
      else if (id.length > MOST_ID) report(entry, words.tooLong(`${entry.name} id`, id.length, MOST_ID));
      ids.add(id ?? "");
    }
  }
}

const SHORT = 125;
const LONG = 250;

function texts(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const element of withDescendants(root)) {
    const most = mostCharacters(element);
    if (most === undefined) continue;
    const given = element.name === "ProviderName" ? [{ element, text: element.text }] : [element, ...element.children].map(one => ({ element: one, text: valueOf(one) }));
    for (const { element: one, text } of given) {
      const name = element === one ? element.name : `${element.name}> <${one.name}`;
      if (text === undefined) report(one, words.missingAttribute(one === element ? "DefaultValue" : "Value", name));
      // A blank is a label of deployed add-ins: the schema asks for a character.
      else if (text === "") report(one, words.empty(name));
      else if (text.length > most) report(one, words.tooLong(name, text.length, most));
    }
  }
}

function mostCharacters(element: XmlElement): number | undefined {
  if (element.name === "bt:String") return element.parent?.name === "bt:ShortStrings" ? SHORT : LONG;
  if (element.parent?.name !== "OfficeApp") return undefined;
  if (element.name === "ProviderName" || element.name === "DisplayName") return SHORT;
  return element.name === "Description" ? LONG : undefined;
}

/** `DefaultValue` of a setting, `Value` of what stands in it for a language. */
function valueOf(element: XmlElement): string | undefined {
  return element.attributes["DefaultValue"] ?? element.attributes["Value"];
}

const MOST_URL = 2048;
const URL_SETTINGS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Url", "bt:Image"];

function addresses(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const element of withDescendants(root)) {
    const isOverride = element.name.endsWith("Override") && URL_SETTINGS.includes(element.parent?.name ?? "");
    if (element.name === "AppDomain") {
      // A bare domain is tolerated by Outlook, another scheme is not.
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(element.text) && !isHttps(element.text)) report(element, words.notHttps(element.name, element.text));
      continue;
    }
    if ((!URL_SETTINGS.includes(element.name) && !isOverride) || element.attributes["resid"] !== undefined) continue;
    const url = valueOf(element);
    if (url === undefined) report(element, words.missingAttribute(isOverride ? "Value" : "DefaultValue", element.name));
    else if (!isHttps(url)) report(element, words.notHttps(element.name, url));
    else if (url.length > MOST_URL) report(element, words.tooLong(element.name, url.length, MOST_URL));
  }
}

function isHttps(url: string): boolean {
  // Visual Studio fills in the address of its project later.
  if (url.startsWith("~remoteAppUrl/")) return true;
  return /^https:\/\/[^/\s]/i.test(url) && URL.canParse(url);
}

const LOCALE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;
const UUID = /^(?:(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;
const BOOLEANS = ["DisableEntityHighlighting", "SupportsSharedFolders", "SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"];

/** Values that are neither texts nor addresses. */
function values(root: XmlElement, words: ManifestWords, report: Report): void {
  const controls = new Map<XmlElement | undefined, Set<string>>();
  for (const element of withDescendants(root)) {
    const { name, text, attributes } = element;
    const isTop = element.parent === root;
    if (isTop && name === "Id" && !UUID.test(text)) report(element, words.format(name, text, "uuid"));
    if (isTop && name === "Version" && !/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text)) report(element, words.format(name, text, "version"));
    if (isTop && name === "DefaultLocale" && !LOCALE.test(text)) report(element, words.format(name, text, "locale"));
    if (name.endsWith("Override") && attributes["resid"] === undefined && !LOCALE.test(attributes["Locale"] ?? "")) {
      report(element, words.format(`${name} Locale`, attributes["Locale"] ?? "", "locale"));
    }
    if (isTop && name === "Permissions") {
      const permissions = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];
      if (!permissions.includes(text)) report(element, words.choice(name, text, permissions));
    }
    if (BOOLEANS.includes(name) && !["true", "false", "1", "0"].includes(text)) report(element, words.format(name, text, "boolean"));
    if (name === "Host" && attributes["Name"] !== undefined && attributes["Name"] !== "Mailbox") report(element, words.choice("Host Name", attributes["Name"], ["Mailbox"]));
    if (name === "RequestedHeight" && element.parent?.name.endsWith("Settings")) {
      if (!/^\d+$/.test(text) || Number(text) < 32 || Number(text) > 450) report(element, words.value(name, text, "32…450"));
    }
    if (name === "FunctionName" && text === "") report(element, words.empty(name));
    if (name === "Control" || name === "Group") {
      const { id } = attributes;
      const form = around(element, "DesktopFormFactor") ?? around(element, "MobileFormFactor");
      const ids = controls.get(form) ?? new Set();
      controls.set(form, ids);
      if (id === undefined) report(element, words.missingAttribute("id", name));
      else if (ids.has(id)) report(element, words.duplicateId(name, id));
      else if (id.length > SHORT) report(element, words.tooLong(`${name} id`, id.length, SHORT));
      if (id !== undefined) ids.add(id);
    }
  }
}

const SEND_EVENTS = ["OnMessageSend", "OnAppointmentSend"];

function events(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const list of named(root, "LaunchEvents")) {
    const seen = new Set<string>();
    for (const event of list.children.filter(one => one.name === "LaunchEvent")) {
      const { Type: type, FunctionName: functionName, SendMode: sendMode } = event.attributes;
      if (type === undefined) report(event, words.missingAttribute("Type", event.name));
      else if (!LAUNCH_EVENTS.includes(type)) report(event, words.event(type, nearest(type, LAUNCH_EVENTS)));
      else if (seen.has(type)) report(event, words.eventTwice(type));
      seen.add(type ?? "");
      if (!functionName) report(event, words.missingAttribute("FunctionName", event.name));
      if (sendMode === undefined) continue;
      if (!SEND_EVENTS.includes(type ?? "")) report(event, words.sendModeElsewhere(type ?? ""));
      const modes = ["PromptUser", "SoftBlock", "Block"];
      if (!modes.includes(sendMode)) report(event, words.choice("LaunchEvent SendMode", sendMode, modes));
    }
  }
  for (const point of named(root, "ExtensionPoint").filter(one => one.attributes["xsi:type"] === "LaunchEvent")) {
    const host = around(point, "Host");
    const runtime = host && named(host, "Runtime")[0];
    const source = point.children.find(one => one.name === "SourceLocation");
    if (!runtime) report(point, words.noRuntime);
    else if (source && source.attributes["resid"] !== runtime.attributes["resid"]) {
      report(source, words.notTheRuntime(source.attributes["resid"] ?? "", runtime.attributes["resid"] ?? ""));
    }
  }
}

/** The name that a slip of one or two letters would have made of it. */
function nearest(found: string, names: readonly string[]): string | undefined {
  const ranked = names.map(name => ({ name, distance: distance(found.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= 3 ? ranked[0].name : undefined;
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= Math.min(a.length, 100); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function requirements(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const list of [...named(root, "Sets"), ...named(root, "bt:Sets")]) {
    const sets = list.children.filter(one => one.name === "Set" || one.name === "bt:Set");
    for (const set of sets) {
      const name = set.attributes["Name"] ?? "";
      const version = set.attributes["MinVersion"] ?? list.attributes["DefaultMinVersion"] ?? "1.1";
      const known = versionsOfSet(name);
      if (!known.includes(version)) report(set, words.set(name, version, known));
    }
    if (!sets.some(set => set.attributes["Name"]?.toLowerCase() === "mailbox")) report(list, words.noMailbox);
  }
}

const RIBBON_SIZES = ["16", "32", "80"];
const MOBILE_SIZES = ["25", "32", "48"];

function icons(root: XmlElement, words: ManifestWords, report: Report): void {
  for (const icon of named(root, "Icon")) {
    const images = icon.children.filter(one => one.name === "bt:Image");
    const missing = (icon.parent?.attributes["xsi:type"] === "MobileButton" ? MOBILE_SIZES : RIBBON_SIZES).filter(size => !images.some(one => one.attributes["size"] === size));
    if (missing.length > 0) report(icon, words.sizes(missing));
  }
}

/** What only the site's files can tell. */
function files(root: XmlElement, words: ManifestWords, report: Report, site: Site): void {
  const textAt = (url: string): string | undefined => {
    const bytes = site.file(url);
    return typeof bytes === "string" ? undefined : Buffer.from(bytes).toString("utf8");
  };

  const looked = new Set<string>();
  for (const element of withDescendants(root)) {
    const url = valueOf(element);
    if (url === undefined || !isHttps(url) || looked.has(url)) continue;
    looked.add(url);
    if (site.file(url) === "missing") report(element, words.noFile(element.name, url));
  }

  const sized = (element: XmlElement, url: string | undefined, pixels: number): void => {
    const bytes = url === undefined ? "elsewhere" : site.file(url);
    if (url === undefined || typeof bytes === "string") return;
    const size = pngSize(bytes);
    if (!size) {
      // Outlook takes other formats too, whose size is not read here.
      if (/\.png$/i.test(url)) report(element, words.notPng(element.name, url));
    } else if (size.width !== pixels || size.height !== pixels) report(element, words.pixels(element.name, url, `${size.width} × ${size.height}`, `${pixels} × ${pixels}`));
  };
  for (const [name, pixels] of [["IconUrl", 64], ["HighResolutionIconUrl", 128]] as const) {
    for (const element of named(root, name)) sized(element, valueOf(element), pixels);
  }
  for (const image of named(root, "Icon").flatMap(icon => icon.children)) {
    const pixels = Number(image.attributes["size"]) * Number(image.attributes["scale"] ?? 1);
    const { resid } = image.attributes;
    if (resid !== undefined && pixels > 0) sized(image, resourceOf(image, resid)?.attributes["DefaultValue"], pixels);
  }

  for (const host of named(root, "Host")) {
    const runtime = named(host, "Runtime")[0];
    const script = runtime?.children.find(one => one.name === "Override" && one.attributes["type"] === "javascript");
    const scriptUrl = script && resourceOf(script, script.attributes["resid"] ?? "")?.attributes["DefaultValue"];
    const code = scriptUrl === undefined ? undefined : textAt(scriptUrl);
    if (scriptUrl !== undefined && code !== undefined) {
      for (const event of named(host, "LaunchEvent")) {
        const name = event.attributes["FunctionName"];
        if (name && !associates(code, name)) report(event, words.noFunction(name, scriptUrl));
      }
      const ids = named(host, "Control").map(control => control.attributes["id"] ?? "");
      for (const id of commandIds(code)) if (!ids.includes(id)) report(script ?? host, words.noControl(id, scriptUrl, ids));
    }
    for (const form of host.children.filter(one => one.name.endsWith("FormFactor"))) {
      const page = form.children.find(one => one.name === "FunctionFile");
      const pageUrl = page && resourceOf(page, page.attributes["resid"] ?? "")?.attributes["DefaultValue"];
      const html = pageUrl === undefined ? undefined : textAt(pageUrl);
      if (pageUrl === undefined || html === undefined) continue;
      const scripts = [html, ...sourcesOf(html, pageUrl).flatMap(url => textAt(url) ?? [])].join("\n");
      for (const functionName of named(form, "FunctionName")) {
        if (!associates(scripts, functionName.text) && !defines(scripts, functionName.text)) report(functionName, words.noFunction(functionName.text, pageUrl));
      }
    }
  }
}

function sourcesOf(html: string, page: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]+)/gi)].flatMap(([, source = ""]) => (URL.canParse(source, page) ? [new URL(source, page).href] : []));
}

function associates(code: string, name: string): boolean {
  return new RegExp(`\\bassociate\\(\\s*["'\`]${escaped(name)}["'\`]`).test(code);
}

/** Function files of older add-ins have global functions. */
function defines(code: string, name: string): boolean {
  return new RegExp(`\\bfunction\\s+${escaped(name)}\\s*\\(|\\b${escaped(name)}\\s*=\\s*(async\\s+)?(function\\b|\\()`).test(code);
}

/** The values that code gives to `commandId`: literals, and names that stand for one. */
export function commandIds(code: string): string[] {
  const found = [...code.matchAll(/\bcommandId\s*:\s*(?:["'`]([^"'`]+)["'`]|([A-Za-z_$][\w$]*))/g)].flatMap(([, literal, name]) => {
    if (literal !== undefined) return [literal];
    const value = new RegExp(`(?<![\\w$.])${escaped(name ?? "")}\\s*=\\s*["'\`]([^"'\`]+)["'\`]`).exec(code)?.[1];
    return value === undefined ? [] : [value];
  });
  return [...new Set(found)];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
