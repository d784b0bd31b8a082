/**
 * Which elements a mail add-in's manifest may have where, and in which order:
 * the add-in-only schema (MS-OWEMXML §5.5) as far as mail add-ins use it. An
 * element that is not in the table may hold anything.
 */
import type { XmlElement } from "./xml";

export interface Part {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
}

/**
 * `Name` once, `Name?` at most once, `Name+` once or more, `Name*` any number of
 * times. The key is the element's name, followed by its `xsi:type` where the
 * content depends on it.
 */
const contents: ReadonlyMap<string, string> = new Map(Object.entries({
  "OfficeApp MailApp": `Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl?
    AppDomains? Hosts? Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides? Signature?`,
  DisplayName: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  FormSettings: "Form+",
  "Form ItemRead": "DesktopSettings TabletSettings? PhoneSettings?",
  "Form ItemEdit": "DesktopSettings? TabletSettings? PhoneSettings?",
  DesktopSettings: "SourceLocation RequestedHeight?",
  TabletSettings: "SourceLocation RequestedHeight?",
  PhoneSettings: "SourceLocation",
  "Rule RuleCollection": "Rule+",
  Sets: "Set+",

  "VersionOverrides VersionOverridesV1_0": "Description? Requirements? Hosts? Resources? VersionOverrides?",
  "VersionOverrides VersionOverridesV1_1": `Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?
    ConnectedServiceControls? ExtendedPermissions?`,
  Hosts: "Host+",
  "Host MailHost": "Runtimes? DesktopFormFactor? MobileFormFactor?",
  Runtimes: "Runtime",
  Runtime: "Override?",
  DesktopFormFactor: "SupportsSharedFolders? FunctionFile? ExtensionPoint+",
  MobileFormFactor: "SupportsSharedFolders? FunctionFile? ExtensionPoint+",
  "ExtensionPoint MessageReadCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint MessageComposeCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint AppointmentOrganizerCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint AppointmentAttendeeCommandSurface": "OfficeTab* CustomTab*",
  "ExtensionPoint Module": "SourceLocation Label CommandSurface",
  "ExtensionPoint LaunchEvent": "LaunchEvents SourceLocation",
  "ExtensionPoint Events": "Event+",
  "ExtensionPoint DetectedEntity": "Label RequestedHeight? SourceLocation Rule",
  "ExtensionPoint MobileOnlineMeetingCommandSurface": "Control",
  "ExtensionPoint MobileLogEventAppointmentAttendee": "Control",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label",
  "Control Button": "Label Supertip Icon Action",
  "Control Menu": "Label Supertip Icon Items",
  "Control MobileButton": "Label Icon Action",
  Items: "Item+",
  Item: "Label Supertip Icon? Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action ShowTaskpane": "SourceLocation SupportsPinning? SupportsNoItemContext? SupportsMultiSelect?",
  "Action ExecuteFunction": "FunctionName SupportsMultiSelect?",
  LaunchEvents: "LaunchEvent+",
  LaunchEvent: "",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
  "bt:Images": "bt:Image*",
  "bt:Urls": "bt:Url*",
  "bt:ShortStrings": "bt:String*",
  "bt:LongStrings": "bt:String*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
  "bt:Sets": "bt:Set+",
  ExtendedPermissions: "ExtendedPermission+",
}));

/** What an element holds in which order, or undefined where it may be anything. */
export function contentOf(element: XmlElement): readonly Part[] | undefined {
  const type = (element.attributes["xsi:type"] ?? "").replace(/^.*:/, "");
  const content = contents.get(`${element.name} ${type}`) ?? contents.get(element.name);
  return content?.split(/\s+/).filter(Boolean).map(part => ({
    name: part.replace(/[?*+]$/, ""),
    isRequired: !/[?*]$/.test(part),
    isRepeatable: /[*+]$/.test(part),
  }));
}

/** The values of `xsi:type` that an element may have; undefined where it needs none. */
export function typesOf(element: XmlElement): readonly string[] | undefined {
  switch (element.name) {
    case "ExtensionPoint":
      return EXTENSION_POINTS;
    case "Action":
      return ["ShowTaskpane", "ExecuteFunction"];
    case "Control":
      return ["Button", "Menu", "MobileButton"];
    case "VersionOverrides":
      return ["VersionOverridesV1_0", "VersionOverridesV1_1"];
    case "Form":
      return ["ItemRead", "ItemEdit"];
    case "Host":
      // The base manifest's hosts have a name instead.
      return element.attributes["Name"] === undefined ? ["MailHost"] : undefined;
    default:
      return undefined;
  }
}

const EXTENSION_POINTS = [
  "MessageReadCommandSurface",
  "MessageComposeCommandSurface",
  "AppointmentOrganizerCommandSurface",
  "AppointmentAttendeeCommandSurface",
  "Module",
  "MobileMessageReadCommandSurface",
  "MobileMessageComposeCommandSurface",
  "MobileAppointmentOrganizerCommandSurface",
  "MobileAppointmentAttendeeCommandSurface",
  "MobileOnlineMeetingCommandSurface",
  "MobileLogEventAppointmentAttendee",
  "LaunchEvent",
  "Events",
  "DetectedEntity",
  "CustomPane",
  "ReportPhishingCommandSurface",
];

/** Events of the Outlook add-in API; Mailbox 1.10 to 1.16. */
export const LAUNCH_EVENTS: readonly string[] = [
  "OnNewMessageCompose",
  "OnNewAppointmentOrganizer",
  "OnMessageCompose",
  "OnAppointmentOrganizer",
  "OnMessageAttachmentsChanged",
  "OnAppointmentAttachmentsChanged",
  "OnMessageRecipientsChanged",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentTimeChanged",
  "OnAppointmentRecurrenceChanged",
  "OnInfoBarDismissClicked",
  "OnMessageSend",
  "OnAppointmentSend",
  "OnMessageFromChanged",
  "OnAppointmentFromChanged",
  "OnSensitivityLabelChanged",
  "OnMessageReadWithCustomAttachment",
  "OnMessageReadWithCustomHeader",
  "OnMessageDecrypt",
];

/** Requirement sets of Outlook in lower case, with the versions there are (August 2026). */
const REQUIREMENT_SETS: ReadonlyMap<string, readonly string[]> = new Map([
  ["mailbox", Array.from({ length: 16 }, (_, index) => `1.${index + 1}`)],
  ["identityapi", ["1.1", "1.2", "1.3"]],
  ["dialogapi", ["1.1", "1.2"]],
  ["dialogorigin", ["1.1"]],
  ["nestedappauth", ["1.1"]],
  ["openbrowserwindowapi", ["1.1"]],
]);

/** Empty for one that is not known. Case does not matter: Microsoft's own pages have MailBox too. */
export function versionsOfSet(name: string): readonly string[] {
  return REQUIREMENT_SETS.get(name.toLowerCase()) ?? [];
}
