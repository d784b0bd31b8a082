/**
 * What is wrong with a manifest, in words: which element, what was found, what
 * was expected. One sentence a fault, so that it stays on its line.
 */
export interface ManifestWords {
  malformed(reason: string): string;
  tooLarge(bytes: number, most: number): string;
  notUtf8: string;
  notOfficeApp(found: string): string;
  type(element: string, found: string | undefined, expected: readonly string[]): string;
  namespace(element: string, found: string, expected: string): string;
  unknownElement(element: string, parent: string, expected: readonly string[]): string;
  twice(element: string, parent: string): string;
  order(element: string, after: string, expected: readonly string[]): string;
  missing(element: string, parent: string): string;
  missingAttribute(attribute: string, element: string): string;
  value(element: string, found: string, expected: string): string;
  choice(element: string, found: string, expected: readonly string[]): string;
  format(element: string, found: string, kind: "uuid" | "version" | "locale" | "boolean"): string;
  tooLong(element: string, length: number, most: number): string;
  empty(element: string): string;
  notHttps(element: string, found: string): string;
  duplicateId(element: string, id: string): string;
  unresolved(element: string, resid: string, list: string): string;
  wrongList(element: string, resid: string, found: string, expected: string): string;
  event(found: string, nearest: string | undefined): string;
  sendModeElsewhere(event: string): string;
  eventTwice(event: string): string;
  noRuntime: string;
  notTheRuntime(found: string, expected: string): string;
  set(name: string, version: string, known: readonly string[]): string;
  noMailbox: string;
  sizes(missing: readonly string[]): string;
  noFile(element: string, url: string): string;
  notPng(element: string, url: string): string;
  pixels(element: string, url: string, found: string, expected: string): string;
  noFunction(name: string, url: string): string;
  noControl(id: string, url: string, known: readonly string[]): string;
  /** Unified manifests: what the schema says of a place. */
  schema(place: string, what: string): string;
  noSchemaVersion(found: string): string;
  notJson(reason: string): string;
  noAction(id: string): string;

  none(file: string): string;
  some(file: string, count: number): string;
  unreadable(file: string, reason: string): string;
  noSite(file: string): string;
  noSchemas(file: string): string;
}

export function manifestWordsFor(locale: string | undefined): ManifestWords {
  return locale === "ja" ? ja : en;
}

const or = (items: readonly string[]): string => items.join(", ");

const en: ManifestWords = {
  malformed: reason => `The XML is malformed here: ${reason}; expected well-formed XML.`,
  tooLarge: (bytes, most) => `The file has ${bytes} bytes; expected at most ${most}.`,
  notUtf8: "The file is not UTF-8; save it as UTF-8.",
  notOfficeApp: found => `Found <${found}>; expected <OfficeApp> of the namespace http://schemas.microsoft.com/office/appforoffice/1.1.`,
  type: (element, found, expected) => `<${element}>: found ${found === undefined ? "no xsi:type" : `xsi:type ${found}`}; expected ${or(expected)}.`,
  namespace: (element, found, expected) => `<${element}>: found the namespace ${found || "(none)"}; expected ${expected}.`,
  unknownElement: (element, parent, expected) => `Found <${element}> in <${parent}>; expected ${expected.length > 0 ? or(expected) : "nothing in it"}.`,
  twice: (element, parent) => `Found one more <${element}> in <${parent}>; expected one.`,
  order: (element, after, expected) => `Found <${element}> after <${after}>; expected the order ${or(expected)}.`,
  missing: (element, parent) => `Found no <${element}> in <${parent}>; expected one.`,
  missingAttribute: (attribute, element) => `<${element}>: found no ${attribute}; expected one.`,
  value: (element, found, expected) => `<${element}>: found ${found}; expected ${expected}.`,
  choice: (element, found, expected) => `<${element}>: found ${found || "nothing"}; expected ${or(expected)}.`,
  format: (element, found, kind) =>
    `<${element}>: found ${found || "nothing"}; expected ${{ uuid: "a UUID", version: "up to four numbers of at most five digits, such as 1.0.0.0", locale: "a language tag, such as en-US", boolean: "true or false" }[kind]}.`,
  tooLong: (element, length, most) => `<${element}>: found ${length} characters; expected at most ${most}.`,
  empty: element => `<${element}>: found no text; expected some.`,
  notHttps: (element, found) => `<${element}>: found ${found}; expected an address that begins with https://.`,
  duplicateId: (element, id) => `<${element}>: found the id ${id} once more; expected each id once.`,
  unresolved: (element, resid, list) => `<${element}>: found the resid ${resid}, which no resource has; expected the id of an entry in ${list}.`,
  wrongList: (element, resid, found, expected) => `<${element}>: found the resid ${resid} of an entry in ${found}; expected one in ${expected}.`,
  event: (found, nearest) => `<LaunchEvent>: found the Type ${found}; expected ${nearest === undefined ? "the name of an Outlook event" : `the name of an Outlook event, such as ${nearest}`}.`,
  sendModeElsewhere: event => `<LaunchEvent>: found SendMode at ${event}; expected it at OnMessageSend and OnAppointmentSend only.`,
  eventTwice: event => `<LaunchEvent>: found ${event} once more; expected each event once.`,
  noRuntime: "<ExtensionPoint> LaunchEvent: found no <Runtime> in this <Host>; expected one that runs the events.",
  notTheRuntime: (found, expected) => `<SourceLocation>: found the resid ${found}; expected ${expected}, the resid of <Runtime>.`,
  set: (name, version, known) => `<Set>: found ${name} ${version}; expected ${known.length > 0 ? `a version from ${known[0]} to ${known[known.length - 1]}` : "a requirement set of Outlook, such as Mailbox"}.`,
  noMailbox: "<Requirements>: found no set Mailbox; expected one.",
  sizes: missing => `<Icon>: found no picture of size ${or(missing)}; expected all sizes.`,
  noFile: (element, url) => `<${element}>: found ${url}, which the site does not have; expected a file there.`,
  notPng: (element, url) => `<${element}>: found ${url}, which is no PNG; expected a PNG picture.`,
  pixels: (element, url, found, expected) => `<${element}>: found ${url} with ${found} pixels; expected ${expected}.`,
  noFunction: (name, url) => `Found the function ${name}, which ${url} does not associate; expected Office.actions.associate("${name}", …) there.`,
  noControl: (id, url, known) => `Found the commandId ${id} in ${url}; expected the id of a <Control>: ${or(known)}.`,
  schema: (place, what) => `${place || "The manifest"} ${what}.`,
  noSchemaVersion: found => `manifestVersion: found ${found}; expected a version whose schema is known (1.13 or later).`,
  notJson: reason => `This is not JSON: ${reason}.`,
  noAction: id => `Found the actionId ${id}, which no runtime has; expected the id of an action.`,

  none: file => `${file}: no faults.`,
  some: (file, count) => `${file}: ${count === 1 ? "1 fault" : `${count} faults`}.`,
  unreadable: (file, reason) => `${file}: the file cannot be read (${reason}).`,
  noSite: file => `${file}: its site is not next to it, so pictures and code were not looked at; name its folder with --site.`,
  noSchemas: file => `${file}: the schemas of unified manifests come with the package @microsoft/app-manifest, which is not installed; install it next to bcc-guard.`,
};

const ja: ManifestWords = {
  malformed: reason => `ここでXMLの形式が崩れています（${reason}）。正しい形式のXMLにしてください。`,
  tooLarge: (bytes, most) => `ファイルが${bytes}バイトあります。${most}バイト以下にしてください。`,
  notUtf8: "ファイルがUTF-8ではありません。UTF-8で保存してください。",
  notOfficeApp: found => `<${found}>があります。名前空間 http://schemas.microsoft.com/office/appforoffice/1.1 の<OfficeApp>が必要です。`,
  type: (element, found, expected) => `<${element}>：${found === undefined ? "xsi:typeがありません" : `xsi:typeが${found}です`}。${or(expected)}のいずれかが必要です。`,
  namespace: (element, found, expected) => `<${element}>：名前空間が${found || "（なし）"}です。${expected}が必要です。`,
  unknownElement: (element, parent, expected) => `<${parent}>の中に<${element}>があります。${expected.length > 0 ? `置けるのは${or(expected)}です` : "何も置けません"}。`,
  twice: (element, parent) => `<${parent}>の中に<${element}>がもう一つあります。一つだけにしてください。`,
  order: (element, after, expected) => `<${element}>が<${after}>の後にあります。順序は${or(expected)}です。`,
  missing: (element, parent) => `<${parent}>の中に<${element}>がありません。一つ必要です。`,
  missingAttribute: (attribute, element) => `<${element}>：${attribute}がありません。必要です。`,
  value: (element, found, expected) => `<${element}>：${found}です。${expected}が必要です。`,
  choice: (element, found, expected) => `<${element}>：${found || "空"}です。${or(expected)}のいずれかが必要です。`,
  format: (element, found, kind) =>
    `<${element}>：${found || "空"}です。${{ uuid: "UUID", version: "1.0.0.0のような、五桁以内の数字四つまで", locale: "en-USのような言語タグ", boolean: "trueかfalse" }[kind]}が必要です。`,
  tooLong: (element, length, most) => `<${element}>：${length}文字あります。${most}文字以下にしてください。`,
  empty: element => `<${element}>：空です。文字列が必要です。`,
  notHttps: (element, found) => `<${element}>：${found}です。https://で始まるアドレスが必要です。`,
  duplicateId: (element, id) => `<${element}>：id ${id}が重複しています。それぞれ一度だけ使ってください。`,
  unresolved: (element, resid, list) => `<${element}>：resid ${resid}に当たるリソースがありません。${list}の中のidが必要です。`,
  wrongList: (element, resid, found, expected) => `<${element}>：resid ${resid}は${found}の中のものです。${expected}の中のidが必要です。`,
  event: (found, nearest) => `<LaunchEvent>：Typeが${found}です。${nearest === undefined ? "Outlookのイベント名" : `${nearest}など、Outlookのイベント名`}が必要です。`,
  sendModeElsewhere: event => `<LaunchEvent>：${event}にSendModeがあります。OnMessageSendとOnAppointmentSendだけに書けます。`,
  eventTwice: event => `<LaunchEvent>：${event}が重複しています。各イベントは一度だけ書いてください。`,
  noRuntime: "<ExtensionPoint> LaunchEvent：この<Host>に<Runtime>がありません。イベントを実行するものが一つ必要です。",
  notTheRuntime: (found, expected) => `<SourceLocation>：residが${found}です。<Runtime>のresidである${expected}が必要です。`,
  set: (name, version, known) => `<Set>：${name} ${version}です。${known.length > 0 ? `${known[0]}から${known[known.length - 1]}までの版` : "Mailboxなど、Outlookの要件セット"}が必要です。`,
  noMailbox: "<Requirements>：要件セットMailboxがありません。必要です。",
  sizes: missing => `<Icon>：サイズ${or(missing)}の画像がありません。すべてのサイズが必要です。`,
  noFile: (element, url) => `<${element}>：${url}がサイトにありません。ファイルが必要です。`,
  notPng: (element, url) => `<${element}>：${url}はPNGではありません。PNG画像が必要です。`,
  pixels: (element, url, found, expected) => `<${element}>：${url}は${found}ピクセルです。${expected}が必要です。`,
  noFunction: (name, url) => `関数${name}が${url}で関連付けられていません。Office.actions.associate("${name}", …)が必要です。`,
  noControl: (id, url, known) => `${url}にcommandId ${id}があります。<Control>のidが必要です（${or(known)}）。`,
  schema: (place, what) => `${place || "マニフェスト"}：${what}。`,
  noSchemaVersion: found => `manifestVersion：${found}です。スキーマが分かる版（1.13以降）が必要です。`,
  notJson: reason => `JSONとして読めません（${reason}）。`,
  noAction: id => `actionId ${id}に当たる操作がどのランタイムにもありません。操作のidが必要です。`,

  none: file => `${file}：問題はありません。`,
  some: (file, count) => `${file}：${count}件の問題があります。`,
  unreadable: (file, reason) => `${file}：ファイルを読めません（${reason}）。`,
  noSite: file => `${file}：サイトのファイルが見つからないため、画像とコードは確認していません。--siteでフォルダーを指定してください。`,
  noSchemas: file => `${file}：統合マニフェストのスキーマはパッケージ @microsoft/app-manifest に含まれていますが、インストールされていません。bcc-guardと同じ場所にインストールしてください。`,
};
