/** Each fault is planted in our own manifest, which has none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, commandIds, runtimePage } from "../../../src/cli/manifest/check";
import { LAUNCH_EVENTS } from "../../../src/cli/manifest/content-model";
import { noSite, type Site } from "../../../src/cli/manifest/site";
import { manifestWordsFor } from "../../../src/cli/manifest/words";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const en = manifestWordsFor("en");
const HOME = "https://localhost:3000/";

const events = ["onMessageSend", "onAppointmentSend", "onMessageRecipientsChanged", "onNewMessageCompose"];
const launchEvent = `var B="BccGuard.ShowPane";x({commandId:"BccGuard.MoveToBcc"});y({commandId:B});${events.map(name => `Office.actions.associate("${name}",f);`).join("")}`;

/** The files of a site, some of them replaced. */
function siteWith(replaced: { readonly [path: string]: string | Uint8Array | undefined } = {}): Site {
  const files: { readonly [path: string]: string | Uint8Array | undefined } = {
    "launchevent.html": '<script src="launchevent.js"></script>',
    "launchevent.js": launchEvent,
    "commands.html": '<script defer src="commands.js"></script>',
    "commands.js": 'Office.actions.associate("moveToBcc",m);',
    "taskpane.html": "",
    "support.html": "",
    ...replaced,
  };
  return {
    file: url => {
      if (!url.startsWith(HOME)) return "elsewhere";
      const path = url.slice(HOME.length);
      if (path in files || !path.startsWith("assets/")) {
        const file = files[path];
        return file === undefined ? "missing" : Buffer.from(file);
      }
      return readFileSync(join(root, path));
    },
  };
}

/** The manifest after an edit that must change it. */
function edited(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`manifest.xml has no ${from}`);
  return text;
}

const messages = (source: string, site: Site = siteWith()): string[] => checkManifest(source, en, site).map(fault => fault.message);

test("our manifest has no fault, with its site and without", () => {
  expect(messages(manifest)).toEqual([]);
  expect(messages(manifest, noSite)).toEqual([]);
});

describe("a planted fault is the only one named:", () => {
  const icon32 = readFileSync(join(root, "assets/icon-32.png"));
  const longLabel = "x".repeat(126);
  const runtime = /<Runtime resid="LaunchEvent.Page">[\s\S]*?<\/Runtime>/;
  const rows: [string, string, Site | undefined, string][] = [
    [
      "elements in the wrong order",
      edited(/(\s*<ProviderName>.*<\/ProviderName>)(\s*<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1"),
      undefined,
      "Found <ProviderName> after <DefaultLocale>; expected the order ProviderName, DefaultLocale.",
    ],
    [
      "a misspelt event",
      edited('Type="OnMessageSend"', 'Type="OnMessageSent"'),
      undefined,
      // A send mode belongs to the events that are really called so.
      "<LaunchEvent>: found the Type OnMessageSent; expected the name of an Outlook event, such as OnMessageSend.",
    ],
    ["an unresolved resid", edited('<Label resid="Pane.Label"/>', '<Label resid="Pane.Labl"/>'), undefined, "<Label>: found the resid Pane.Labl, which no resource has; expected the id of an entry in bt:ShortStrings."],
    [
      "an event's function that the code does not have",
      edited('FunctionName="onMessageSend"', 'FunctionName="onMessageSendHandler"'),
      undefined,
      'Found the function onMessageSendHandler, which https://localhost:3000/launchevent.js does not associate; expected Office.actions.associate("onMessageSendHandler", …) there.',
    ],
    [
      "a command's function that the code does not have",
      edited("<FunctionName>moveToBcc<", "<FunctionName>moveToBc<"),
      undefined,
      'Found the function moveToBc, which https://localhost:3000/commands.html does not associate; expected Office.actions.associate("moveToBc", …) there.',
    ],
    [
      "a commandId that no control has",
      edited('id="BccGuard.MoveToBcc"', 'id="BccGuard.Move"'),
      undefined,
      "Found the commandId BccGuard.MoveToBcc in https://localhost:3000/launchevent.js; expected the id of a <Control>: BccGuard.Move, BccGuard.ShowPane.",
    ],
    [
      "an http address",
      edited('id="Pane.Page" DefaultValue="https:', 'id="Pane.Page" DefaultValue="http:'),
      undefined,
      "<bt:Url>: found http://localhost:3000/taskpane.html; expected an address that begins with https://.",
    ],
    ["a label of 126 characters", edited('DefaultValue="Move to Bcc"', `DefaultValue="${longLabel}"`), undefined, "<bt:String>: found 126 characters; expected at most 125."],
    ["no Permissions", edited(/\s*<Permissions>.*<\/Permissions>/, ""), undefined, "Found no <Permissions> in <OfficeApp>; expected one."],
    [
      "two runtimes",
      manifest.replace(runtime, text => text + text),
      undefined,
      "Found one more <Runtime> in <Runtimes>; expected one.",
    ],
    [
      "a SourceLocation that is not the Runtime's",
      manifest.replace(/<\/LaunchEvents>\s*<SourceLocation resid="LaunchEvent.Page"\/>/, '</LaunchEvents><SourceLocation resid="Commands.Page"/>'),
      undefined,
      "<SourceLocation>: found the resid Commands.Page; expected LaunchEvent.Page, the resid of <Runtime>.",
    ],
    [
      "an icon of the wrong size",
      manifest,
      siteWith({ "assets/icon-64.png": icon32 }),
      "<IconUrl>: found https://localhost:3000/assets/icon-64.png with 32 × 32 pixels; expected 64 × 64.",
    ],
    ["malformed XML", edited("</Version>", "</Versio>"), undefined, "The XML is malformed here: unexpected close tag; expected well-formed XML."],
  ];
  test.each(rows)("%s", (name, source, site, message) => {
    const found = messages(source, site);
    expect(found).toContain(message);
    expect(found.filter(one => one !== message)).toEqual(name === "a misspelt event" ? ["<LaunchEvent>: found SendMode at OnMessageSent; expected it at OnMessageSend and OnAppointmentSend only."] : []);
  });
});

describe("a further fault is named:", () => {
  const rows: [string, string, string][] = [
    ["a manifest of another kind of add-in", edited('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'), "found xsi:type TaskPaneApp; expected MailApp"],
    ["another root", "<App/>", "Found <App>; expected <OfficeApp>"],
    ["an empty file", "", "malformed"],
    ["an unknown element", edited("<Permissions>", "<Permission/><Permissions>"), "Found <Permission> in <OfficeApp>"],
    ["a resource of the wrong kind", edited('<FunctionFile resid="Commands.Page"/>', '<FunctionFile resid="Icon.16"/>'), "found the resid Icon.16 of an entry in bt:Images; expected one in bt:Urls"],
    ["a resource twice", edited('<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"'), "found the id Icon.16 once more"],
    ["an id of 33 characters", edited(/"Group.Label"/g, `"${"g".repeat(33)}"`), "found 33 characters; expected at most 32"],
    ["a tip of 251 characters", edited(/(id="Pane.Tip" DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`), "found 251 characters; expected at most 250"],
    ["an empty label", edited('DefaultValue="Move to Bcc"', 'DefaultValue=""'), "<bt:String>: found no text"],
    ["an http icon", edited('<IconUrl DefaultValue="https', '<IconUrl DefaultValue="http'), "<IconUrl>: found http://"],
    ["an icon list without 80", edited('<bt:Image size="80" resid="Icon.80"/>', ""), "<Icon>: found no picture of size 80"],
    ["an id that is no UUID", edited(/<Id>.*<\/Id>/, "<Id>7d9a1c52</Id>"), "<Id>: found 7d9a1c52; expected a UUID"],
    ["a version of five parts", edited(/<Version>.*<\/Version>/, "<Version>1.0.0.0.0</Version>"), "<Version>: found 1.0.0.0.0"],
    ["an unknown permission", edited("ReadWriteItem<", "ReadWrite<"), "<Permissions>: found ReadWrite; expected Restricted"],
    ["an unknown send mode", edited('"SoftBlock"', '"Softblock"'), "found Softblock; expected PromptUser, SoftBlock, Block"],
    ["a send mode where nothing is sent", edited('"onNewMessageCompose"', '"onNewMessageCompose" SendMode="Block"'), "found SendMode at OnNewMessageCompose"],
    ["an unknown requirement set", edited('DefaultMinVersion="1.12"', 'DefaultMinVersion="1.17"'), "<Set>: found Mailbox 1.17; expected a version from 1.1 to 1.16"],
    ["a requirement set by the name of something else", edited('<Set Name="Mailbox"', '<Set Name="constructor"'), "<Set>: found constructor 1.1; expected a requirement set"],
    ["an element by the name of something else", edited("<Permissions>", "<constructor><a/></constructor><Permissions>"), "Found <constructor> in <OfficeApp>"],
    ["a type by the name of something else", edited('xsi:type="MailHost"', 'xsi:type="constructor"'), "constructor"],
    ["a control's id twice", edited('id="BccGuard.ShowPane"', 'id="BccGuard.MoveToBcc"'), "<Control>: found the id BccGuard.MoveToBcc once more"],
    ["events without a runtime", edited(/<Runtimes>[\s\S]*?<\/Runtimes>/, ""), "found no <Runtime> in this <Host>"],
    ["an element of another age", edited(/<\/Label>|<Group id/, '<Group xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" id'), "found the namespace http://schemas.microsoft.com/office/mailappversionoverrides; expected"],
    ["a thousand nested elements", "<a>".repeat(1000), "malformed"],
    ["an entity from a file", `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]>${manifest.replace(/<\?xml.*\?>/, "").replace("Bcc Guard<", "&e;<")}`, "malformed"],
  ];
  test.each(rows)("%s", (_name, source, message) => {
    expect(messages(source).join("\n")).toContain(message);
  });

  test("a file that the site does not have", () => {
    expect(messages(manifest, siteWith({ "support.html": undefined }))).toEqual(["<SupportUrl>: found https://localhost:3000/support.html, which the site does not have; expected a file there."]);
  });

  test("a picture that is none", () => {
    expect(messages(manifest, siteWith({ "assets/icon-128.png": "GIF89a" })).join()).toContain("which is no PNG");
  });
});

test("a fault stands where its element begins", () => {
  const source = edited('<Label resid="Pane.Label"/>', '<Label resid="Pane.Labl"/>');
  const [fault] = checkManifest(source, en);
  const line = source.split("\n")[(fault?.place.line ?? 0) - 1] ?? "";
  expect(line.slice((fault?.place.column ?? 0) - 1)).toBe('<Label resid="Pane.Labl"/>');
});

describe("manifests of other add-ins pass:", () => {
  // Our own, with what public samples have and ours has not.
  const rows: [string, string][] = [
    ["a mobile pane", edited("<MobileFormFactor>", `<MobileFormFactor>
      <ExtensionPoint xsi:type="MobileMessageReadCommandSurface"><Group id="m.g"><Label resid="Group.Label"/>
        <Control xsi:type="MobileButton" id="m.c"><Label resid="Pane.Label"/>
          <Icon xsi:type="bt:MobileIconList">${["25", "32", "48"].flatMap(size => ["1", "2", "3"].map(scale => `<bt:Image size="${size}" scale="${scale}" resid="Icon.Away"/>`)).join("")}</Icon>
          <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Page"/></Action></Control></Group></ExtensionPoint>`)
      .replace("<bt:Images>", '<bt:Images><bt:Image id="Icon.Away" DefaultValue="https://elsewhere.example/icon.png"/>')],
    ["single sign-on and more permissions", edited("</Resources>", `</Resources><WebApplicationInfo><Id>id</Id><Resource>api://localhost/id</Resource><Scopes><Scope>openid</Scope></Scopes></WebApplicationInfo>
      <ExtendedPermissions><ExtendedPermission>AppendOnSend</ExtendedPermission></ExtendedPermissions>`)],
    ["reports of spam, which have content of their own", edited("<MobileFormFactor>", `<MobileFormFactor><ExtensionPoint xsi:type="ReportPhishingCommandSurface"><ReportPhishingCustomization>
      <PreProcessingDialog><Title resid="Pane.Label"/><Description resid="Pane.Tip"/></PreProcessingDialog><SourceLocation resid="LaunchEvent.Page"/></ReportPhishingCustomization></ExtensionPoint>`)],
    ["a menu", edited(/<Control xsi:type="Button" id="BccGuard.ShowPane">([\s\S]*?<\/Icon>)([\s\S]*?)<\/Control>/,
      '<Control xsi:type="Menu" id="BccGuard.ShowPane">$1<Items><Item id="i"><Label resid="Pane.Label"/><Supertip><Title resid="Pane.Label"/><Description resid="Pane.Tip"/></Supertip>$2</Item></Items></Control>')],
    ["a UUID in braces, a short version, comments", edited(/<Id>(.*)<\/Id>/, "<Id>{$1}</Id><!-- keep -->").replace(/<Version>.*<\/Version>/, "<Version>1.0</Version>")],
    ["another prefix for basic types", manifest.replace(/\bbt:/g, "basic:").replace("xmlns:bt", "xmlns:basic")],
    ["a blank for a label", edited('id="Group.Label" DefaultValue="Bcc Guard"', 'id="Group.Label" DefaultValue=" "')],
    ["both ages of overrides, with the same ids and resources of their own", edited(/(<VersionOverrides xmlns="[^"]*" xsi:type="VersionOverridesV1_0">)/, `$1
      <Hosts><Host xsi:type="MailHost"><DesktopFormFactor><FunctionFile resid="Commands.Page"/><ExtensionPoint xsi:type="MessageReadCommandSurface"><OfficeTab id="TabDefault">
        <Group id="BccGuard.Group"><Label resid="L"/><Control xsi:type="Button" id="BccGuard.MoveToBcc"><Label resid="L"/><Supertip><Title resid="L"/><Description resid="D"/></Supertip>
          <Icon><bt:Image size="16" resid="Away"/><bt:Image size="32" resid="Away"/><bt:Image size="64" resid="Away"/><bt:Image size="80" resid="Away"/></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>moveToBcc</FunctionName></Action></Control></Group></OfficeTab></ExtensionPoint></DesktopFormFactor></Host></Hosts>
      <Resources><bt:Images><bt:Image id="Away" DefaultValue="~remoteAppUrl/icon.jpg"/></bt:Images><bt:Urls><bt:Url id="Commands.Page" DefaultValue="https://localhost:3000/commands.html"/></bt:Urls>
        <bt:ShortStrings><bt:String id="L" DefaultValue="L"/></bt:ShortStrings><bt:LongStrings><bt:String id="D" DefaultValue="D"/></bt:LongStrings></Resources>`)],
    ["forms for tablets and phones, with no description of highlighting", edited("</DesktopSettings>", `</DesktopSettings><TabletSettings><SourceLocation DefaultValue="https://elsewhere.example/t.html"/><RequestedHeight>350</RequestedHeight></TabletSettings>
      <PhoneSettings><SourceLocation DefaultValue="https://elsewhere.example/p.html"/></PhoneSettings>`).replace(/<DisableEntityHighlighting>.*<\/DisableEntityHighlighting>/, "")],
    ["a requirement set in another case", edited('<Set Name="Mailbox"', '<Set Name="MailBox"')],
    ["a byte order mark", `\uFEFF${manifest}`],
    ["a pane that stays, for many messages", edited("<SupportsPinning>true</SupportsPinning>", "<SupportsPinning>true</SupportsPinning><SupportsNoItemContext>true</SupportsNoItemContext><SupportsMultiSelect>true</SupportsMultiSelect>")],
    ["every event there is", edited(/<LaunchEvent Type="OnNewMessageCompose"[^>]*>/, LAUNCH_EVENTS.filter(name => !manifest.includes(`"${name}"`)).map(name => `<LaunchEvent Type="${name}" FunctionName="onMessageSend"/>`).join(""))],
  ];
  test.each(rows)("%s", (_name, source) => {
    expect(messages(source)).toEqual([]);
  });

  test("a function file with global functions", () => {
    expect(messages(manifest, siteWith({ "commands.js": "function moveToBcc(event) { event.completed(); }" }))).toEqual([]);
  });
});

test("command ids are found behind names, and a comparison is none", () => {
  expect(commandIds('var a="X.Y";f({commandId:a});if("command"===k)g({commandId: "Z"})')).toEqual(["X.Y", "Z"]);
});

test("the site's home is told by the runtime's page", () => {
  expect(runtimePage(manifest)).toBe("https://localhost:3000/launchevent.html");
  expect(runtimePage("<a>")).toBeUndefined();
});

test("every fault has a sentence in Japanese", () => {
  const broken = edited("<Permissions>", "<Permission/><Permissions>").replace('"OnMessageSend"', '"OnSend"').replace("Icon.80", "Icon.81");
  const japanese = checkManifest(broken, manifestWordsFor("ja"), siteWith()).map(fault => fault.message);
  expect(japanese.length).toBeGreaterThan(3);
  for (const message of japanese) expect(message).toMatch(/[ぁ-ん].*。$/);
});
