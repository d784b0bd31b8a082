/**
 * What is wrong with a policy file, in words: what was found, what was expected,
 * what is used instead. Values of the file are told as they stand there.
 */
import type { Shape } from "../../core/policy-schema";
import type { Problem } from "../../core/read-policy";

export interface ProblemWords {
  /** Where a command goes on although nothing of the file can be used. */
  readonly defaultsAreUsed: string;
  tooLarge(bytes: number, most: number): string;
  tooDeep(most: number): string;
  unreadable(code: string): string;
  readonly utf16: string;
  readonly notUtf8: string;
  readonly nul: string;
  /** `code` is jsonc-parser's name for the mistake. */
  syntax(code: string): string;
  setTwice(path: string): string;
  problem(problem: Problem): string;
}

export function problemWordsFor(locale: string | undefined): ProblemWords {
  return locale === "ja" ? ja : en;
}

const en: ProblemWords = {
  defaultsAreUsed: "The built-in defaults stand in for this policy.",
  tooLarge: (bytes, most) => `The file has ${bytes} bytes; a policy has at most ${most}.`,
  tooDeep: most => `More than ${most} brackets stand in one another here; no policy is like that.`,
  unreadable: code => {
    if (code === "ENOENT") return "There is no such file.";
    if (code === "EISDIR") return "This is a folder; expected a policy file.";
    return code === "EACCES" || code === "EPERM" ? "The file may not be read (no permission)." : `The file cannot be read (${code}).`;
  },
  utf16: "The file is UTF-16; save it as UTF-8.",
  notUtf8: "This is not UTF-8; save the file as UTF-8.",
  nul: "A NUL byte stands here, which no text has; save the file as UTF-8 text.",
  syntax: code => `This is not JSON: ${englishSyntax[code] ?? "something is wrong here"}.`,
  setTwice: path => `${path} is set twice; the last one counts.`,
  problem: problem => {
    const path = problem.path || "the policy";
    switch (problem.kind) {
      case "unknown-key":
        return `${path} is no setting; known here are ${knownKeys(problem).join(", ")}. It is left out.`;
      case "wrong-type":
        return `${path}: found ${problem.found}, expected ${expectedInEnglish(problem.expected)}. ${isListItem(problem) ? "It is left out." : "The default is used."}`;
      case "missing":
        return `${path}: ${String(problem.expected)} is missing or not usable. It is left out.`;
      case "duplicate":
        return `${path}: ${problem.found} stands in this list already.`;
      case "contradiction":
        return `${path}: ${problem.found} is named at ${String(problem.expected)} as well, which counts.`;
    }
  },
};

const ja: ProblemWords = {
  defaultsAreUsed: "このポリシーの代わりに内蔵の既定値を使います。",
  tooLarge: (bytes, most) => `ファイルの大きさが${bytes}バイトあります。ポリシーは${most}バイトまでです。`,
  tooDeep: most => `ここで括弧が${most}段を超えて入れ子になっています。ポリシーの形ではありません。`,
  unreadable: code => {
    if (code === "ENOENT") return "ファイルがありません。";
    if (code === "EISDIR") return "フォルダーです。ポリシーのファイルを指定してください。";
    return code === "EACCES" || code === "EPERM" ? "ファイルを読む権限がありません。" : `ファイルを読めません（${code}）。`;
  },
  utf16: "UTF-16 のファイルです。UTF-8 で保存してください。",
  notUtf8: "UTF-8 ではありません。UTF-8 で保存してください。",
  nul: "ここに NUL 文字があります。UTF-8 のテキストとして保存してください。",
  syntax: code => `JSON ではありません。${japaneseSyntax[code] ?? "ここに誤りがあります"}。`,
  setTwice: path => `${path} が二度設定されています。後のほうを使います。`,
  problem: problem => {
    const path = problem.path || "ポリシー";
    switch (problem.kind) {
      case "unknown-key":
        return `${path} という設定はありません。ここで使えるのは ${knownKeys(problem).join("、")} です。この設定は使いません。`;
      case "wrong-type":
        return `${path}: ${problem.found} となっています。${expectedInJapanese(problem.expected)}を書いてください。${isListItem(problem) ? "この項目は使いません。" : "既定値を使います。"}`;
      case "missing":
        return `${path}: ${String(problem.expected)} がないか、使えません。この項目は使いません。`;
      case "duplicate":
        return `${path}: ${problem.found} は、この一覧にすでにあります。`;
      case "contradiction":
        return `${path}: ${problem.found} は ${String(problem.expected)} にもあり、そちらを使います。`;
    }
  },
};

const englishSyntax: { readonly [code: string]: string } = {
  InvalidSymbol: "this is no value; texts stand in double quotes",
  InvalidNumberFormat: "this is no number",
  PropertyNameExpected: "expected the name of a setting, in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon",
  CommaExpected: "expected a comma before this",
  CloseBraceExpected: "a brace { is never closed",
  CloseBracketExpected: "a bracket [ is never closed",
  EndOfFileExpected: "expected nothing more",
  UnexpectedEndOfComment: "a comment is never closed",
  UnexpectedEndOfString: "a text is not closed on its line",
  UnexpectedEndOfNumber: "a number is not finished",
  InvalidUnicode: "\\u needs four hexadecimal digits",
  InvalidEscapeCharacter: "this character cannot follow a backslash; write \\\\ for a backslash",
  InvalidCharacter: "a control character or a tab stands in a text",
};

const japaneseSyntax: { readonly [code: string]: string } = {
  InvalidSymbol: "値として読めません。文字列は二重引用符で囲んでください",
  InvalidNumberFormat: "数値として読めません",
  PropertyNameExpected: "二重引用符で囲んだ設定の名前が必要です",
  ValueExpected: "値が必要です",
  ColonExpected: "コロンが必要です",
  CommaExpected: "この前にコンマが必要です",
  CloseBraceExpected: "「{」が閉じられていません",
  CloseBracketExpected: "「[」が閉じられていません",
  EndOfFileExpected: "ここで終わるはずです",
  UnexpectedEndOfComment: "コメントが閉じられていません",
  UnexpectedEndOfString: "文字列が行の中で閉じられていません",
  UnexpectedEndOfNumber: "数値が途中で終わっています",
  InvalidUnicode: "\\u の後には16進数4桁が必要です",
  InvalidEscapeCharacter: "この文字は円記号（バックスラッシュ）の後に書けません。\\ そのものは \\\\ と書きます",
  InvalidCharacter: "文字列の中に制御文字かタブがあります",
};

function knownKeys({ expected }: Problem): string[] {
  // `$schema` is for editors.
  return typeof expected === "object" && expected.type === "object" ? Object.keys(expected.properties).filter(one => !one.startsWith("$")) : [];
}

function isListItem({ path }: Problem): boolean {
  return path.endsWith("]");
}

function expectedInEnglish(expected: Shape | string): string {
  if (typeof expected === "string") return expected;
  switch (expected.type) {
    case "boolean":
      return "true or false";
    case "choice":
      return `one of ${expected.values.map(value => `"${value}"`).join(", ")}`;
    case "integer": {
      const most = expected.maximum === undefined ? "" : ` and at most ${expected.maximum}`;
      return `a whole number of at least ${expected.minimum}${most}${expected.orNull ? ", or null for never" : ""}`;
    }
    case "string":
      return { domain: 'a domain such as "example.com"', "address-or-domain": 'an address or a domain such as "example.com"', https: 'an address that begins with "https://"', text: "a text in quotes" }[expected.format ?? "text"];
    case "list":
      return "a list in square brackets";
    case "object":
      return "settings in braces";
  }
}

function expectedInJapanese(expected: Shape | string): string {
  if (typeof expected === "string") return expected;
  switch (expected.type) {
    case "boolean":
      return " true か false ";
    case "choice":
      return ` ${expected.values.map(value => `"${value}"`).join("、")} のいずれか`;
    case "integer": {
      const most = expected.maximum === undefined ? "" : `${expected.maximum}以下`;
      return `${expected.minimum}以上${most}の整数${expected.orNull ? "（使わないときは null）" : ""}`;
    }
    case "string":
      return { domain: ' "example.com" のようなドメイン', "address-or-domain": 'アドレスか、 "example.com" のようなドメイン', https: ' "https://" で始まるアドレス', text: "引用符で囲んだ文字列" }[expected.format ?? "text"];
    case "list":
      return "角括弧で囲んだ一覧";
    case "object":
      return "波括弧で囲んだ設定";
  }
}
