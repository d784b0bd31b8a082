/** What `package` says: why nothing was written, or what was, and what to do next. */

export interface PackageWords {
  origin(found: string): string;
  id(found: string): string;
  locales(found: string, known: readonly string[]): string;
  refused(policy: string, count: number): string;
  notBuilt(folder: string, reason: string): string;
  manifestFault(message: string): string;
  strangers(folder: string, files: readonly string[]): string;
  notWritten(folder: string, code: string): string;

  written(folder: string, count: number, home: string): string;
  first(id: string, version: string): string;
  unchanged(id: string, version: string): string;
  raised(id: string, version: string, before: string): string;
  otherId(id: string, before: string): string;
  readonly observing: string;
  readonly blocking: string;
  readonly prompting: string;
  readonly unified: string;
  next(home: string): string;
}

export function packageWordsFor(locale: string | undefined): PackageWords {
  return locale === "ja" ? ja : en;
}

const some = (files: readonly string[]): string => files.slice(0, 5).join(", ") + (files.length > 5 ? ", …" : "");

const en: PackageWords = {
  origin: found => `--origin: found ${found}; expected an https address without query, such as https://addins.example.org/bcc-guard.`,
  id: found => `--id: found ${found}; expected a UUID.`,
  locales: (found, known) => `--locales: found ${found}; expected some of ${known.join(", ")}, each once with commas between them, the one for everybody else first.`,
  refused: (policy, count) => `${policy}: nothing was packaged, as the policy has ${count === 1 ? "a problem" : `${count} problems`}. Mend it first.`,
  notBuilt: (folder, reason) => `${folder}: this is no built add-in (${reason}). Run \`npm run build\`, or name its folder with --from.`,
  manifestFault: message => `nothing was packaged, as the manifest would have a fault: ${message}`,
  strangers: (folder, files) => `${folder}: nothing was written, as there are files that are not of a package and would be lost: ${some(files)}. Name a folder for the site alone.`,
  notWritten: (folder, code) => `${folder}: nothing was written (${code}).`,

  written: (folder, count, home) => `${folder}: ${count} files for ${home}`,
  first: (id, version) => `manifest.xml: id ${id}, version ${version}.`,
  unchanged: (id, version) => `manifest.xml: id ${id}, version ${version}, unchanged. It need not be uploaded again; the files reach people when Outlook starts next.`,
  raised: (id, version, before) => `manifest.xml: id ${id}, version ${version} after ${before}. Upload it again and consent to it; until then Outlook does not run the add-in.`,
  otherId: (id, before) => `manifest.xml: the id is now ${id}; it was ${before}. Microsoft 365 takes this for another add-in: remove the old one, or keep its id with --id ${before}.`,
  observing: "Observing: nothing will be stopped; the bar and the pane tell what would be.",
  blocking: "Send mode Block: while the site cannot be reached, nobody can send at all.",
  prompting: "Send mode PromptUser: senders may always send anyway, and offline nothing is checked.",
  unified: "unified/: not recommended. Mac, phones and perpetual versions of Outlook do not read unified manifests, and Outlook on the web has known faults with them. Make a zip of the three files to upload it.",
  next: home => `Next: serve the folder at ${home} (examples in servers/), look at ${home}launchevent.html in a browser, then give manifest.xml to the Microsoft 365 admin center. docs/deploy.md tells each step.`,
};

const ja: PackageWords = {
  origin: found => `--origin：${found}です。https://addins.example.org/bcc-guard のような、クエリーのないhttpsのアドレスを指定してください。`,
  id: found => `--id：${found}です。UUIDを指定してください。`,
  locales: (found, known) => `--locales：${found}です。${known.join("、")}の中から、コンマで区切って一度ずつ指定してください。先頭の言語が既定になります。`,
  refused: (policy, count) => `${policy}：ポリシーに問題が${count}件あるため、何も作成していません。先に直してください。`,
  notBuilt: (folder, reason) => `${folder}：ビルド済みのアドインではありません（${reason}）。npm run build を実行するか、--fromでフォルダーを指定してください。`,
  manifestFault: message => `マニフェストに問題があるため、何も作成していません：${message}`,
  strangers: (folder, files) => `${folder}：このコマンドが作成したものではないファイル（${some(files)}）が失われるため、何も書き込んでいません。サイト専用のフォルダーを指定してください。`,
  notWritten: (folder, code) => `${folder}：何も書き込めませんでした（${code}）。`,

  written: (folder, count, home) => `${folder}：${home} 用のファイル${count}個`,
  first: (id, version) => `manifest.xml：id ${id}、バージョン ${version}。`,
  unchanged: (id, version) => `manifest.xml：id ${id}、バージョン ${version}（変更なし）。再アップロードは不要です。ファイルは次回のOutlook起動時に反映されます。`,
  raised: (id, version, before) => `manifest.xml：id ${id}、バージョン ${version}（以前は${before}）。再アップロードして同意してください。それまでOutlookはアドインを実行しません。`,
  otherId: (id, before) => `manifest.xml：idが${before}から${id}に変わりました。Microsoft 365では別のアドインとして扱われます。古いアドインを削除するか、--id ${before} で以前のidを使ってください。`,
  observing: "観察モード：送信は止めません。通知バーとウィンドウに、本来なら何が起きるかを表示します。",
  blocking: "送信モードBlock：サイトに接続できない間は、だれも送信できません。",
  prompting: "送信モードPromptUser：送信者はいつでもそのまま送信でき、オフラインでは確認されません。",
  unified: "unified/：お勧めしません。Mac、スマートフォン、買い切り版のOutlookは統合マニフェストに対応しておらず、Web版Outlookには既知の不具合があります。アップロードするには三つのファイルをzipにまとめてください。",
  next: home => `次の手順：フォルダーを ${home} で公開し（設定例はservers/）、${home}launchevent.html をブラウザーで開いて確認してから、manifest.xmlをMicrosoft 365管理センターに登録してください。詳しい手順はdocs/deploy.ja.mdにあります。`,
};
