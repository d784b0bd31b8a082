/**
 * Text of header bytes: raw 8-bit characters, raw ISO-2022-JP, and encoded words
 * (RFC 2047). Encoded words are decoded by whoever has split a list into its
 * addresses, never before: what they hold is text, and no punctuation.
 *
 * Node's own TextDecoder knows every character set that mail is written in.
 */

/**
 * A field's value, one character a byte, as text. Raw ISO-2022-JP becomes encoded
 * words, since its bytes look like any punctuation.
 */
export function decodedText(bytes: string): string {
  const words = bytes.includes("\u001b$") ? withoutEscapeRuns(bytes) : bytes;
  return /[\u0080-\u00ff]/.test(words) ? decode8Bit(Buffer.from(words, "latin1")) : words;
}

/** Each run `ESC $ B … ESC ( B` as one encoded word; neighbours are joined, with the space between them. */
function withoutEscapeRuns(text: string): string {
  let result = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf("\u001b$", from);
    let end = start < 0 ? -1 : endOfRun(text, start);
    // Never ended: the address parser knows how to pass it.
    if (end < 0) return result + text.slice(from);
    const next = /[ \t]*\u001b\$/y;
    for (next.lastIndex = end; next.test(text); next.lastIndex = end) {
      const further = endOfRun(text, end);
      if (further < 0) break;
      end = further;
    }
    const word = Buffer.from(text.slice(start, end), "latin1").toString("base64");
    result += `${text.slice(from, start)}=?iso-2022-jp?B?${word}?=`;
    from = end;
  }
}

/** Where the return to ASCII ends (RFC 1468), or -1. */
function endOfRun(text: string, from: number): number {
  const end = text.indexOf("\u001b(", from);
  return end < 0 ? -1 : end + 3;
}

/** Two in a row: what is read in the wrong character set has them singly. */
const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff\uff66-\uff9f]{2}/;

/** No header says in which character set its raw bytes are. */
function decode8Bit(bytes: Uint8Array): string {
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return utf8;
  // Text in Shift_JIS is no valid EUC-JP, as a rule; the reverse is not true.
  for (const charset of ["euc-jp", "shift_jis"]) {
    const text = decodeStrictly(bytes, charset);
    if (text !== undefined && JAPANESE.test(text)) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // bytes of another character set, or a name that nobody knows
  }
}

/** RFC 2047 §2, with spaces in the text allowed, as some programs write them. */
const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=/gi;

/** Decodes the encoded words of a text that has been taken apart already. */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  let result = "";
  let from = 0;
  /** Words next to each other are one text: a character may begin in one and end in the next. */
  let charset = "";
  let bytes: Uint8Array[] = [];
  for (const match of text.matchAll(WORD)) {
    const [whole, label = "", encoding = "", content = ""] = match;
    const between = text.slice(from, match.index);
    const isNeighbour = bytes.length > 0 && /^\s*$/.test(between);
    if (!isNeighbour || label.toLowerCase() !== charset) {
      result += decodeCharset(bytes, charset);
      bytes = [];
      charset = label.toLowerCase();
    }
    if (!isNeighbour) result += between;
    bytes.push(/b/i.test(encoding) ? Buffer.from(content, "base64") : quotedBytes(content));
    from = match.index + whole.length;
  }
  return result + decodeCharset(bytes, charset) + text.slice(from);
}

/** A list whose encoded words hold no punctuation any more: `=?utf-8?q?Smith,_Ann?=` is one word. */
export function withoutPunctuationInWords(list: string): string {
  if (!list.includes("=?")) return list;
  return list.replace(/=\?([^?\s]{1,60})\?q\?([^?\s]*)\?=/gi, (word, charset: string, content: string) =>
    PUNCTUATION.test(content) ? `=?${charset}?B?${Buffer.from(quotedBytes(content)).toString("base64")}?=` : word);
}

/** What RFC 2047 §5 does not allow in the encoded word of a name. */
const PUNCTUATION = /[^\w.=*+/!-]/;

/** RFC 2047 §4.2. */
function quotedBytes(content: string): Uint8Array {
  const plain = content.replace(/_/g, " ").replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, "latin1");
}

/** Names of character sets that the Encoding standard does not know. */
const ALIASES: { readonly [name: string]: string } = {
  cp932: "shift_jis",
  "iso-2022-jp-ms": "iso-2022-jp",
  "iso-2022-jp-1": "iso-2022-jp",
  "iso-2022-jp-2": "iso-2022-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  eucjp: "euc-jp",
};

function decodeCharset(chunks: readonly Uint8Array[], label: string): string {
  if (chunks.length === 0) return "";
  // RFC 2231 §5 adds a language: `iso-2022-jp*ja`.
  const name = label.replace(/\*.*/, "");
  const bytes = Buffer.concat(chunks);
  const text = decodeNamed(ALIASES[name] ?? name, bytes);
  // Decoded text is on one line, whatever it says of itself.
  return text.replace(/[\u0000-\u001f\u007f]+/g, " ");
}

function decodeNamed(charset: string, bytes: Buffer): string {
  // The standard takes one escape right after another for an error; words that are put together have them.
  const single = charset === "iso-2022-jp" ? Buffer.from(bytes.toString("latin1").replace(/(?:\u001b[$(][@-Z])+(?=\u001b[$(][@-Z])/g, ""), "latin1") : bytes;
  try {
    return new TextDecoder(charset).decode(single);
  } catch {
    return decode8Bit(bytes); // a character set that nobody knows
  }
}
