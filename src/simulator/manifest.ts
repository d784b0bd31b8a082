/**
 * What Outlook takes from the add-in's manifest (add-in-only XML): which page
 * runs which event, how a send is held, and what a command does. The simulator
 * is driven by it, so that a fault in the manifest shows here as well.
 */

export type SendMode = "PromptUser" | "SoftBlock" | "Block";

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly action: { readonly kind: "function"; readonly functionName: string } | { readonly kind: "pane"; readonly page: string };
}

export interface Manifest {
  readonly displayName: string;
  readonly runtimePage: string;
  readonly functionPage: string;
  readonly launchEvents: readonly LaunchEvent[];
  readonly commands: readonly Command[];
}

/** The manifest of a site, with its addresses moved to where the site is served now. */
export async function fetchManifest(site: string, locale: string): Promise<Manifest> {
  const response = await fetch(new URL("manifest.xml", site));
  if (!response.ok) throw new Error(`manifest.xml answered ${response.status}`);
  return readManifest(new DOMParser().parseFromString(await response.text(), "text/xml"), site, locale);
}

export function readManifest(xml: Document, site: string, locale: string): Manifest {
  const form = one(xml, "DesktopFormFactor");
  const resource = (id: string | null): string => textOf(xml, id, locale);
  const home = new URL(".", resource(attribute(one(xml, "Runtime"), "resid"))).href;
  const moved = (address: string): string => new URL(address.startsWith(home) ? address.slice(home.length) : address, site).href;

  return {
    displayName: localised(one(xml, "DisplayName"), locale),
    runtimePage: moved(resource(attribute(one(xml, "Runtime"), "resid"))),
    functionPage: moved(resource(attribute(one(form, "FunctionFile"), "resid"))),
    launchEvents: all(form, "LaunchEvent").map(event => ({
      type: attribute(event, "Type"),
      functionName: attribute(event, "FunctionName"),
      sendMode: (event.getAttribute("SendMode") as SendMode | null) ?? "SoftBlock", // the schema's three values
    })),
    commands: all(form, "Control").map(control => ({
      id: attribute(control, "id"),
      label: resource(attribute(one(control, "Label"), "resid")),
      icon: moved(resource(all(control, "Image").find(image => attribute(image, "size") === "16")?.getAttribute("resid") ?? null)),
      action: actionOf(one(control, "Action"), resource, moved),
    })),
  };
}

function actionOf(action: Element, resource: (id: string) => string, moved: (address: string) => string): Command["action"] {
  const kind = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  return kind === "ExecuteFunction"
    ? { kind: "function", functionName: one(action, "FunctionName").textContent ?? "" }
    : { kind: "pane", page: moved(resource(attribute(one(action, "SourceLocation"), "resid"))) };
}

/** Elements by local name: the manifest has a namespace for each age of its schema. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function one(parent: Document | Element, name: string): Element {
  const found = all(parent, name)[0];
  if (!found) throw new Error(`the manifest has no ${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`the manifest has a ${element.localName} without ${name}`);
  return value;
}

function textOf(xml: Document, id: string | null, locale: string): string {
  const found = all(xml, "Resources").flatMap(list => [...list.getElementsByTagName("*")]).find(element => element.getAttribute("id") === id);
  if (!found) throw new Error(`the manifest names a resource it does not have: ${id}`);
  return localised(found, locale);
}

function localised(element: Element, locale: string): string {
  const override = all(element, "Override").find(one => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? attribute(element, "DefaultValue");
}
