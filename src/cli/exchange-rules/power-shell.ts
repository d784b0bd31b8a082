/** Values as PowerShell reads them. Policies hold text of all kinds, and a script is run by an administrator. */

/**
 * A text in single quotes, in which nothing is expanded. PowerShell takes four
 * more signs for a single quote; doubled, each stands for itself.
 */
export function quoted(text: string): string {
  return `'${onOneLine(text).replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

export function list(texts: readonly string[]): string {
  return `@(${texts.map(quoted).join(", ")})`;
}

/** A remark; nothing of it ends its line. */
export function remark(text: string): string {
  return text === "" ? "#" : `# ${onOneLine(text)}`;
}

/** Controls, line ends of every kind, and signs that turn a line round have no business in a script. */
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
