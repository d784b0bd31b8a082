/** A registry file as Windows' editor exports it (`reg export`): texts, numbers and lists of texts. */

export interface RegistryValue {
  readonly name: string;
  /** A number in decimal digits; texts of a list with NUL between them. */
  readonly value: string;
  readonly line: number;
}

/** The values of all keys whose path fits. None when this is no registry file. `text` has lines that end with `\n`. */
export function registryValues(text: string, path: RegExp): RegistryValue[] {
  const lines = text.split("\n");
  if (!/^(Windows Registry Editor Version|REGEDIT4)/.test(lines[0]?.trim() ?? "")) return [];
  const values: RegistryValue[] = [];
  let isWanted = false;
  for (let index = 1; index < lines.length; index++) {
    const line = index + 1;
    let entry = lines[index]?.trim() ?? "";
    if (entry.startsWith("[")) isWanted = path.test(entry.replace(/\]$/, "\\"));
    // Bytes go on in the next line after a backslash.
    while (/^"[^"]*"=hex/.test(entry) && entry.endsWith("\\")) entry = entry.slice(0, -1) + (lines[++index]?.trim() ?? "");
    const [, name, data] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(entry) ?? [];
    if (isWanted && name !== undefined && data !== undefined) values.push({ name: unescaped(name), value: valueOf(data), line });
  }
  return values;
}

function valueOf(data: string): string {
  if (data.startsWith("dword:")) return String(parseInt(data.slice("dword:".length), 16));
  if (data.startsWith("\"")) return unescaped(data.replace(/^"|"$/g, ""));
  const bytes = /^hex(?:\([127]\))?:([\da-f,\s]*)$/i.exec(data)?.[1];
  return bytes === undefined ? data : Buffer.from(bytes.replace(/[^\da-f]/gi, ""), "hex").toString("utf16le").replace(/\0+$/, "");
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
