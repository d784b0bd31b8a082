/**
 * RFC 5322 §3.4 addresses: mailbox, group, address-list.
 *
 * Lenient on purpose. What mail clients really write breaks the grammar in one
 * header of ten, and a check that loses an address is silent about a leak. So
 * nothing is ever dropped: text without an address comes back as a mailbox
 * whose `addrSpec` is empty and whose `displayName` is that text. One pass over
 * the text, no recursion, no backtracking: linear for any input.
 */
import { ORDINARY, isX500, visibleAddrSpec } from "./mailbox";

export { domainOf, isX500, mailboxKey, normalizeDomain } from "./mailbox";

/** RFC 5322 §3.4 mailbox. `addrSpec` is empty when the text held no address. */
export interface Mailbox {
  readonly displayName: string;
  readonly addrSpec: string;
}

/** RFC 5322 §3.4 group, such as `undisclosed-recipients:;`. */
export interface Group {
  readonly displayName: string;
  readonly members: readonly Mailbox[];
}

export type Address = Mailbox | Group;

export function isGroup(address: Address): address is Group {
  return "members" in address;
}

/** Everyone in a list, members of groups included, in the order written. */
export function mailboxesOf(addresses: readonly Address[]): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const address of addresses) {
    if (isGroup(address)) for (const member of address.members) mailboxes.push(member);
    else mailboxes.push(address);
  }
  return mailboxes;
}

const TAB = 9, LF = 10, CR = 13, ESC = 27, SPACE = 32, QUOTE = 34, DOLLAR = 36, OPEN = 40, CLOSE = 41, COMMA = 44;
const COLON = 58, SEMICOLON = 59, LESS = 60, GREATER = 62, AT = 64, LEFT_BRACKET = 91, BACKSLASH = 92, RIGHT_BRACKET = 93;
const WIDE_COMMA = 0xff0c, WIDE_SEMICOLON = 0xff1b, WIDE_AT = 0xff20, IDEOGRAPHIC_COMMA = 0x3001;

/**
 * Parses the value of a To, Cc, Bcc or From field (folded lines allowed).
 * Never throws; linear in the length of the text.
 */
export function parseAddressList(text: string): Address[] {
  const list: Address[] = [];
  /** The group that is open, if one is. */
  let group: { readonly displayName: string; readonly members: Mailbox[] } | undefined;

  /** Words of the element so far, comments and angle brackets left out. */
  let words: string[] = [];
  let comment = "";
  /** Where the word begins that is being read, or -1. */
  let start = -1;
  /** The element has given an address, so what follows it is a remark. */
  let isGiven = false;
  /** The element holds an `@` outside quotes, so a colon opens no group. */
  let hasAt = false;
  /** Text before a comma that may have been the first half of a name: `Yamada, Taro <…>`. */
  let half = "";

  const closing = closingParentheses(text);
  const lastRunEnd = text.lastIndexOf(RUN_END);
  const isUnbalanced = hasOddQuotes(text);

  function put(mailbox: Mailbox): void {
    (group ? group.members : list).push(mailbox);
    isGiven = true;
  }

  function endWord(end: number): void {
    if (start >= 0) words.push(text.slice(start, end));
    start = -1;
  }

  /** A mailbox in angle brackets, whose name are the words before it. */
  function putAngle(content: string): void {
    const rest = nameOf(words);
    const name = (rest === "" ? halfAlone() : half + rest) || comment;
    const found = addrSpecsIn(content);
    found.forEach((addrSpec, index) => put({ displayName: index === 0 ? name : "", addrSpec }));
    if (found.length === 0) putAnglesRest(nameOf([content.trim()]), name);
    half = "";
    words = [];
    comment = "";
  }

  /** Brackets without an addr-spec: those before them count, if there are any. */
  function putAnglesRest(content: string, name: string): void {
    if (isX500(content)) return put({ displayName: name, addrSpec: content });
    const before = bareAddresses(words);
    if (before.length === 0) return put({ displayName: name || content, addrSpec: "" });
    flushHalf();
    before.forEach(put);
  }

  /** `gap` is what stands between the comma that ends the element and the next one; nothing else ends half a name. */
  function endElement(gap?: string): void {
    const addresses = bareAddresses(words);
    if (addresses.length > 0) {
      flushHalf();
      for (const one of addresses) put(one.displayName === "" && comment ? { ...one, displayName: comment } : one);
    } else if (words.length > 0 && !isGiven) {
      flushHalf();
      const name = nameOf(words);
      if (isX500(name)) put({ displayName: "", addrSpec: name });
      else half = name + "," + (gap || "");
    }
    if (gap === undefined) flushHalf();
    words = [];
    comment = "";
    isGiven = false;
    hasAt = false;
  }

  function flushHalf(): void {
    if (half === "") return;
    (group ? group.members : list).push({ displayName: halfAlone(), addrSpec: "" });
    half = "";
  }

  function halfAlone(): string {
    return half.replace(/, ?$/, "");
  }

  function closeGroup(): void {
    if (group) list.push(group);
    group = undefined;
  }

  const length = text.length;
  for (let index = 0; index < length; index++) {
    switch (text.charCodeAt(index)) {
      case QUOTE: {
        const end = endOfQuotes(text, index, isUnbalanced, lastRunEnd);
        if (end < 0) {
          // Never closed: a character like any other, but no part of a name.
          endWord(index);
          break;
        }
        if (start < 0) start = index;
        index = end;
        break;
      }
      case BACKSLASH:
        if (start < 0) start = index;
        index++;
        break;
      case ESC: {
        if (start < 0) start = index;
        index = endOfEscapeRun(text, index, lastRunEnd);
        break;
      }
      case OPEN: {
        const end = closing[index];
        if (end === undefined) {
          if (start < 0) start = index;
          break;
        }
        endWord(index);
        if (comment === "") comment = unescape(text.slice(index + 1, end)).trim();
        index = end;
        break;
      }
      case LESS: {
        endWord(index);
        const end = endOfAngle(text, index + 1, isUnbalanced, lastRunEnd);
        putAngle(text.slice(index + 1, end));
        // A bracket left open ends where the next element begins.
        index = text.charCodeAt(end) === GREATER ? end : end - 1;
        break;
      }
      case LEFT_BRACKET: {
        if (start < 0) start = index;
        const end = text.charCodeAt(index - 1) === AT ? endOfLiteral(text, index) : -1;
        if (end > 0) index = end;
        break;
      }
      case COLON: {
        // Three characters tell; a long name with many colons would be read once for each.
        if (group || isGiven || hasAt || isX500((words[0] || text.slice(start, index)).slice(0, 3))) {
          if (start < 0) start = index;
          break;
        }
        endWord(index);
        const name = nameOf(words);
        if (name.toLowerCase() !== "mailto") {
          flushHalf();
          group = { displayName: name, members: [] };
        }
        words = [];
        comment = "";
        break;
      }
      case COMMA:
      case WIDE_COMMA:
      case IDEOGRAPHIC_COMMA:
        endWord(index);
        endElement(text.charCodeAt(index + 1) <= SPACE ? " " : "");
        break;
      case SEMICOLON:
      case WIDE_SEMICOLON:
        endWord(index);
        endElement();
        closeGroup();
        break;
      case AT:
      case WIDE_AT:
        hasAt = true;
        if (start < 0) start = index;
        break;
      case SPACE:
      case TAB:
      case CR:
      case LF:
        endWord(index);
        break;
      default:
        if (start < 0) start = index;
    }
  }
  endWord(length);
  endElement();
  closeGroup();
  return list;
}

/** Writes addresses so that `parseAddressList` reads the same ones back. */
export function formatAddressList(addresses: readonly Address[]): string {
  return addresses
    .map(one => (isGroup(one) ? `${formatName(one.displayName) || '""'}: ${one.members.map(formatMailbox).join(", ")};` : formatMailbox(one)))
    .join(", ");
}

function formatMailbox({ displayName, addrSpec }: Mailbox): string {
  const name = formatName(displayName);
  const isAddrSpec = addrSpec.indexOf("@") > 0;
  if (name === "" && isAddrSpec && PLAIN.test(addrSpec)) return addrSpec;
  return `${name}${name ? " " : ""}<${isAddrSpec || PLAIN.test(addrSpec) ? addrSpec : quote(addrSpec)}>`;
}

/** An address that needs no quotes and no angle brackets. */
const PLAIN = /^[\w!#$%&*+/=?^`{|}~.@-]*$/;

function formatName(name: string): string {
  return /^([\w!#$%&*+=?^`{|}~-]+( [\w!#$%&*+=?^`{|}~-]+)*)?$/.test(name) ? name : quote(name);
}

/** RFC 5322 §3.2.4 quoted-string. An escape character is quoted too, since quotes that hold half a run of ISO-2022-JP would not end. */
function quote(text: string): string {
  return `"${text.replace(/[\\"\u001b]/g, "\\$&")}"`;
}

/** For each parenthesis that opens a comment, where it closes (RFC 5322 §3.2.2: comments nest). */
function closingParentheses(text: string): { readonly [open: number]: number } {
  const closing: { [open: number]: number } = {};
  if (text.indexOf("(") < 0) return closing;
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (code === OPEN) open.push(index);
    else if (code === CLOSE) {
      const from = open.pop();
      if (from !== undefined) closing[from] = index;
    }
  }
  return closing;
}

/** Whether some quotation mark has no partner, so that a pair may not be one. */
function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  if (text.indexOf('"') < 0) return isOdd;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH) index++;
    else if (code === QUOTE) isOdd = !isOdd;
  }
  return isOdd;
}

/**
 * Where quotes close, or -1. Where some quote of the text is missing, quotes
 * that would swallow the end of one mailbox and the beginning of the next are
 * taken for the broken ones.
 */
function endOfQuotes(text: string, open: number, isUnbalanced: boolean, lastRunEnd: number): number {
  for (let index = open + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return index;
    if (code === BACKSLASH) index++;
    else if (code === ESC) index = endOfEscapeRun(text, index, lastRunEnd);
    else if (code === GREATER && isUnbalanced && endsMailbox(text, index)) return -1;
  }
  return -1;
}

/** Whether a mailbox seems to end with this angle bracket: a separator follows. */
function endsMailbox(text: string, bracket: number): boolean {
  let next = bracket + 1;
  while (text.charCodeAt(next) === SPACE) next++;
  return isSeparator(text.charCodeAt(next));
}

/** `ESC (` begins the return to one byte a character. */
const RUN_END = "\u001b(";

/**
 * The last character of a run of ISO-2022-JP that begins here (`ESC $ B … ESC ( B`):
 * its bytes look like any punctuation and mean none. The escape itself when no
 * run begins here, or none ends any more.
 */
function endOfEscapeRun(text: string, escape: number, lastRunEnd: number): number {
  const next = text.charCodeAt(escape + 1);
  if (next === OPEN) return escape + 2;
  return next === DOLLAR && escape < lastRunEnd ? text.indexOf(RUN_END, escape) + 2 : escape;
}

/** Where an angle bracket closes, or where the next element begins when it does not. */
function endOfAngle(text: string, from: number, isUnbalanced: boolean, lastRunEnd: number): number {
  let isRoute = false;
  let isFirst = true;
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === GREATER || code === LESS) return index;
    // RFC 5322 §4.4: `<@relay.example,@other.example:ann@one.example>`
    if (code === AT && isFirst) isRoute = true;
    if (code !== SPACE) isFirst = false;

    if (code === BACKSLASH) index++;
    else if (code === COLON) isRoute = false;
    else if (isSeparator(code) && !isRoute) return index;
    else if (code === QUOTE) {
      const end = endOfQuotes(text, index, isUnbalanced, lastRunEnd);
      if (end > 0) index = end;
    }
  }
  return text.length;
}

function isSeparator(code: number): boolean {
  return code === COMMA || code === SEMICOLON || code === WIDE_COMMA || code === WIDE_SEMICOLON || code === IDEOGRAPHIC_COMMA;
}

/** Where a domain literal closes (RFC 5322 §3.4.1), or -1: it holds no white space. */
function endOfLiteral(text: string, open: number): number {
  for (let index = open + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === RIGHT_BRACKET) return index;
    if (code === LEFT_BRACKET || code === COMMA || code <= SPACE) return -1;
  }
  return -1;
}

/** The last `@` of a word that is not in quotes, or -1. */
function atSign(word: string): number {
  for (let index = word.length - 1; index >= 0; index--) {
    const code = word.charCodeAt(index);
    if (code === AT || code === WIDE_AT) return index;
    if (code === QUOTE) return -1;
  }
  return -1;
}

/** The addr-specs between angle brackets: one, as a rule. */
function addrSpecsIn(content: string): string[] {
  if (ORDINARY.test(content)) return [content];
  const trimmed = content.trim().replace(/^mailto:/i, "");
  const route = trimmed.charCodeAt(0) === AT ? trimmed.indexOf(":") + 1 : 0;
  const inner = trimmed.slice(route);
  const words = inner.charCodeAt(0) === QUOTE ? [inner] : withoutComments(inner).split(/\s+/);
  return bareAddresses(words).map(one => one.addrSpec);
}

function withoutComments(text: string): string {
  const closing = closingParentheses(text);
  let kept = "";
  let from = 0;
  for (let index = text.indexOf("("); index >= 0; index = text.indexOf("(", from)) {
    const end = closing[index];
    kept += text.slice(from, end === undefined ? index + 1 : index);
    from = (end === undefined ? index : end) + 1;
  }
  return kept + text.slice(from);
}

/** The mailboxes among words without angle brackets: `Ann ann@one.example`, `a@x b@y`. */
function bareAddresses(words: readonly string[]): Mailbox[] {
  const found: Mailbox[] = [];
  let name: string[] = [];
  const joined = joinAroundAt(words);
  for (const word of joined) {
    const addrSpec = addrSpecOf(word);
    if (addrSpec !== "") {
      found.push({ displayName: nameOf(name), addrSpec });
      name = [];
    } else {
      name.push(word);
    }
  }
  return found;
}

/**
 * A word as an addr-spec, or nothing. A local part that would be misread when
 * it is written again goes into quotes; a domain loses what no domain has.
 */
function addrSpecOf(word: string): string {
  if (ORDINARY.test(word)) return word;
  const at = atSign(word);
  if (at < 1) return "";
  const after = visibleAddrSpec(word.slice(at + 1).replace(ESCAPE_SEQUENCE, ""));
  const isInApostrophes = after.charAt(after.length - 1) === "'";
  const before = word.slice(0, at).replace(ESCAPE_SEQUENCE, "").replace(isInApostrophes ? /^'*(mailto:)?/i : /^mailto:/i, "");
  const local = visibleAddrSpec(before);
  const domain = after.replace(/[()<>",;\\'\u3001\uff0c\uff1b]/g, "");
  if (local === "" || domain === "") return "";
  return (UNQUOTED.test(local) || QUOTED.test(local) ? local : quote(local)) + "@" + domain;
}

const UNQUOTED = /^[^\s"(),:;<>@\\[\]\u3001\uff0c\uff1b\uff20]+$/;
const QUOTED = /^"(?:[^"\\]|\\[^])*"$/;

/** What switches character sets in ISO-2022-JP. */
const ESCAPE_SEQUENCE = /\u001b[$(][@-Z]?/g;

/** Obsolete syntax (RFC 5322 §4.4) has white space around the `@`: `ann @ one.example`. */
function joinAroundAt(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined[joined.length - 1];
    // Only the first `@` joins, or `@ @ @ …` would grow into one word.
    const endsWithAt = last !== undefined && last.indexOf("@") === last.length - 1;
    const beginsWithAt = last !== undefined && word.charCodeAt(0) === AT && last.indexOf("@") < 0;
    if (endsWithAt || beginsWithAt) joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

/** A display name from its words: quotes and their escapes taken off. */
function nameOf(words: readonly string[]): string {
  const parts = words.map(word => {
    const first = word.charCodeAt(0);
    const isQuoted = word.length > 1 && first === QUOTE && word.charCodeAt(word.length - 1) === QUOTE;
    return isQuoted ? unescape(word.slice(1, -1)) : unescape(word);
  });
  return withoutApostrophes(parts.join(" ").trim());
}

/** Outlook writes `'Ann'` at times, and `''Ann''` when it answers that. */
function withoutApostrophes(name: string): string {
  if (!/^'[^]*'$/.test(name)) return name;
  let from = 0;
  let to = name.length;
  while (/['\s]/.test(name.charAt(from))) from++;
  while (/['\s]/.test(name.charAt(to - 1))) to--;
  return from < to ? name.slice(from, to) : name;
}

function unescape(text: string): string {
  return text.indexOf("\\") < 0 ? text : text.replace(/\\([\s\S])/g, "$1");
}
