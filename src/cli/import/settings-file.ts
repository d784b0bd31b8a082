/**
 * Text of files that other programs and old editors wrote: UTF-8 with or without
 * its mark, UTF-16 with one, Shift_JIS, windows-1252.
 */
import { readFileSync, statSync } from "node:fs";
import type { Unreadable } from "./note";

export interface SettingsText {
  /** Lines end with `\n`. */
  readonly text: string;
  /** UTF-8 is what is expected; of another one, people should know. */
  readonly charset: string;
}

/** Settings are written by hand; a larger file is something else. */
const MOST_BYTES = 20_000_000;

export function readSettings(path: string): SettingsText | Unreadable {
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return "folder";
    if (stats.size > MOST_BYTES) return "tooLarge";
    bytes = readFileSync(path);
  } catch {
    return "forbidden"; // it was in the folder a moment ago
  }
  const read = decode(bytes);
  if (read.text.includes("\0")) return "noText";
  return { ...read, text: read.text.replace(/\r\n?/g, "\n") };
}

function decode(bytes: Uint8Array): SettingsText {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (mark) return { text: new TextDecoder(mark).decode(bytes), charset: "UTF-16" };
  for (const [label, charset] of [["utf-8", "UTF-8"], ["shift_jis", "Shift_JIS"]] as const) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), charset };
    } catch {
      continue; // the only reason to throw: bytes of another character set
    }
  }
  return { text: new TextDecoder("windows-1252").decode(bytes), charset: "windows-1252" };
}
