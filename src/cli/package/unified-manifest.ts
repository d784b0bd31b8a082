/**
 * The unified manifest for Microsoft 365 of a packaged site. Not recommended
 * while Outlook on the web fails with it (office-js #6782, #5878); Mac, phones
 * and perpetual versions of Outlook do not know it at all.
 */
import { parseXml, isMalformed, named, type XmlElement } from "../manifest/xml";
import type { Locale } from "./locales";
import { derivedId, type SendMode } from "./site-manifest";

/** Says what the add-in-only manifest says, as far as the other can. `manifest` is a manifest that `siteManifest` made. */
export function unifiedManifest(manifest: string, home: string, locales: readonly Locale[]): string {
  const root = parseXml(manifest);
  if (isMalformed(root)) throw new Error(`the packaged manifest is malformed: ${root.message}`);
  const text = (name: string): string => one(root, name).text;
  const setting = (name: string): string => one(root, name).attributes["DefaultValue"] ?? "";
  const resources = one(root, "Resources").children.flatMap(list => list.children);
  const resource = (element: XmlElement): string => resources.find(entry => entry.attributes["id"] === element.attributes["resid"])?.attributes["DefaultValue"] ?? "";
  const icons = (element: XmlElement): object[] => named(element, "bt:Image").map(image => ({ size: Number(image.attributes["size"]), url: resource(image) }));
  const form = one(root, "DesktopFormFactor");
  const events = named(form, "LaunchEvent");
  const controls = named(form, "Control");
  const group = one(form, "Group");
  const name = setting("DisplayName");
  const id = text("Id");

  return `${JSON.stringify({
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json",
    manifestVersion: "1.22",
    // Another add-in to Microsoft 365, which hides this one where it runs.
    id: derivedId(`${id} unified`),
    version: threeParts(text("Version")),
    name: { short: name.slice(0, 30), full: name.slice(0, 100) },
    description: { short: setting("Description").slice(0, 80), full: setting("Description") },
    developer: { name: text("ProviderName").slice(0, 32), websiteUrl: setting("SupportUrl"), privacyUrl: setting("SupportUrl"), termsOfUseUrl: setting("SupportUrl") },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0F6CBD",
    localizationInfo: { defaultLanguageTag: locales[0] ?? "en", additionalLanguages: [] },
    authorization: { permissions: { resourceSpecific: ["MailboxItem.ReadWrite.User", "Mailbox.SharedFolder"].map(permission => ({ name: permission, type: "Delegated" })) } },
    validDomains: [new URL(home).host],
    extensions: [
      {
        requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
        runtimes: [
          {
            id: "LaunchEvent",
            type: "general",
            lifetime: "short",
            code: { page: resource(one(root, "Runtime")), script: resource(one(one(root, "Runtime"), "Override")) },
            actions: [...new Set(events.map(event => event.attributes["FunctionName"]))].map(action => ({ id: action, type: "executeFunction" })),
          },
          ...controls.map(control => {
            const action = one(control, "Action");
            const isFunction = action.attributes["xsi:type"] === "ExecuteFunction";
            return {
              id: control.attributes["id"],
              type: "general",
              lifetime: "short",
              code: { page: resource(isFunction ? one(form, "FunctionFile") : one(action, "SourceLocation")) },
              actions: [isFunction ? { id: one(action, "FunctionName").text, type: "executeFunction" } : { id: "showPane", type: "openPage", pinnable: true }],
            };
          }),
        ],
        ribbons: [
          {
            contexts: ["mailCompose"],
            tabs: [
              {
                builtInTabId: "TabDefault",
                groups: [
                  {
                    id: group.attributes["id"],
                    label: resource(one(group, "Label")),
                    icons: icons(one(group, "Icon")),
                    controls: controls.map(control => ({
                      id: control.attributes["id"],
                      type: "button",
                      label: resource(one(control, "Label")),
                      icons: icons(one(control, "Icon")),
                      supertip: { title: resource(one(control, "Title")), description: resource(one(control, "Description")) },
                      actionId: named(control, "FunctionName")[0]?.text ?? "showPane",
                    })),
                  },
                ],
              },
            ],
          },
        ],
        autoRunEvents: [
          {
            requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
            events: events.map(event => ({
              type: EVENT_TYPES[event.attributes["Type"] ?? ""],
              actionId: event.attributes["FunctionName"],
              ...(event.attributes["SendMode"] === undefined ? {} : { options: { sendMode: SEND_MODES[event.attributes["SendMode"] as SendMode] } }), // put in by siteManifest
            })),
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: id } } }],
      },
    ],
  }, null, 2)}\n`;
}

function one(element: XmlElement, name: string): XmlElement {
  const found = named(element, name)[0];
  if (!found) throw new Error(`the packaged manifest has no ${name}`);
  return found;
}

/** A unified manifest's version has three numbers. */
function threeParts(version: string): string {
  const [major = 0, minor = 0, patch = 0, build = 0] = version.split(".").map(Number);
  return `${major}.${minor}.${patch * 1000 + build}`;
}

const EVENT_TYPES: { readonly [event: string]: string } = {
  OnNewMessageCompose: "newMessageComposeCreated",
  OnMessageRecipientsChanged: "messageRecipientsChanged",
  OnMessageSend: "messageSending",
  OnAppointmentSend: "appointmentSending",
};

const SEND_MODES: { readonly [mode in SendMode]: string } = { SoftBlock: "softBlock", Block: "block", PromptUser: "promptUser" };
