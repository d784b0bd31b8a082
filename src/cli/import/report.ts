/** The report of an import: what came of each part, in parts that are alike. */
import type { Note } from "./note";
import type { ImportWords } from "./words";

const ORDER: readonly Note["kind"][] = ["imported", "needless", "left-out", "unread", "decoded"];

/** Whether something of the other program has no place in the policy. */
export function isLoss({ kind }: Note): boolean {
  return kind === "left-out" || kind === "unread";
}

export function reportOf(notes: readonly Note[], words: ImportWords): string {
  const parts = ORDER.flatMap(kind => {
    const alike = notes.filter(note => note.kind === kind);
    return alike.length > 0 ? [[words.heads[kind], ...linesOf(alike, words)].join("\n")] : [];
  });
  const imported = notes.filter(({ kind }) => kind === "imported").length;
  return `${[...parts, words.sum(imported, notes.filter(isLoss).length)].join("\n\n")}\n`;
}

/** What one reason explains stands together below it. */
function linesOf(notes: readonly Note[], words: ImportWords): string[] {
  const groups = new Map<string, string[]>();
  for (const note of notes) {
    const why = explanationOf(note, words);
    groups.set(why, [...(groups.get(why) ?? []), `    ${placeOf(note)}${textOf(note, words)}`]);
  }
  return [...groups].flatMap(([why, lines]) => [...(why === "" ? [] : [`  ${why}`]), ...lines]);
}

function explanationOf(note: Note, words: ImportWords): string {
  switch (note.kind) {
    case "imported":
      if (note.caveat) return words.caveats[note.caveat];
      return note.to === "internalDomains" ? words.subdomains : "";
    case "needless":
    case "left-out":
      return words.reasons[note.why];
    case "unread":
      return words.unreadable[note.why];
    case "decoded":
      return words.charset(note.charset);
  }
}

function placeOf({ place: { file, line } }: Note): string {
  return line === undefined ? file : `${file}:${line}`;
}

function textOf(note: Note, words: ImportWords): string {
  if (note.kind === "unread" || note.kind === "decoded" || note.what === note.place.file) return "";
  return `: ${words.what(note.what)}${note.kind === "imported" ? ` → ${note.to}` : ""}`;
}
