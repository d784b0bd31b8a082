/**
 * A manifest's XML as a tree whose elements know where they stand. Namespaces
 * are resolved; nothing outside the file is ever read. Text that is no
 * well-formed XML is a value too: the first fault, with its place.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";

export interface Place {
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
}

export interface XmlElement {
  /** The local name; `bt:` in front of it in the namespace of the basic types, whatever the file's prefix is. */
  readonly name: string;
  readonly namespace: string;
  /** By qualified name as the file has it, but `xsi:type` for the type whatever the prefix is. */
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | undefined;
  /** The text directly inside, without white space around it. */
  readonly text: string;
  readonly place: Place;
}

export interface Malformed {
  readonly message: string;
  readonly place: Place;
}

const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
/** Manifests have some fifteen levels; whoever walks the tree calls itself once a level. */
const MOST_LEVELS = 100;
/** Characters that are read at a time. */
const BIT = 4096;

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

export function parseXml(source: string): XmlElement | Malformed {
  const parser = new SaxesParser({ xmlns: true });
  let root: Growing | undefined;
  const open: Growing[] = [];
  let start: Place = { line: 1, column: 1 };
  const faults: Malformed[] = [];
  // The first fault is the one to mend; what follows follows from it.
  const refuse = (message: string): void => {
    faults.push({ message, place: { line: parser.line, column: Math.max(1, parser.columnIndex) } });
  };

  parser.on("error", error => refuse(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")));
  parser.on("opentagstart", tag => {
    start = { line: parser.line, column: Math.max(1, parser.columnIndex - tag.name.length - 1) };
  });
  parser.on("opentag", tag => {
    if (open.length >= MOST_LEVELS) refuse(`more than ${MOST_LEVELS} elements stand in one another`);
    if (faults.length > 0) return;
    const parent = open[open.length - 1];
    const element: Growing = {
      name: (tag.uri === BASIC_TYPES ? "bt:" : "") + tag.local,
      namespace: tag.uri,
      attributes: attributesOf(tag),
      children: [],
      parent,
      text: "",
      place: start,
    };
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed) closed.text = closed.text.trim();
  });
  const addText = (text: string): void => {
    const inside = open[open.length - 1];
    if (inside) inside.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);

  // Bit by bit, to stop at the first fault: reading on takes time with the square of the levels.
  const text = source.replace(/^\uFEFF/, "");
  for (let at = 0; at < text.length && !faults[0]; at += BIT) parser.write(text.slice(at, at + BIT));
  if (!faults[0]) parser.close();
  return faults[0] ?? root ?? { message: "there is no element", place: { line: 1, column: 1 } };
}

function attributesOf(tag: SaxesTagNS): { [name: string]: string } {
  const attributes: { [name: string]: string } = {};
  for (const attribute of Object.values(tag.attributes)) {
    attributes[attribute.uri === SCHEMA_INSTANCE ? `xsi:${attribute.local}` : attribute.name] = attribute.value;
  }
  return attributes;
}

export function isMalformed(read: XmlElement | Malformed): read is Malformed {
  return "message" in read;
}

/** The element and all within it, in the order written. */
export function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** All within `element` of that name. */
export function named(element: XmlElement, name: string): XmlElement[] {
  return withDescendants(element).filter(one => one !== element && one.name === name);
}

/** The nearest element around this one that has the name. */
export function around(element: XmlElement, name: string): XmlElement | undefined {
  for (let one = element.parent; one; one = one.parent) if (one.name === name) return one;
  return undefined;
}
