/**
 * CSV as Windows programs write it: RFC 4180 quotes, and the list separator of
 * the country between fields. The library goes on after a broken quotation mark;
 * such a line is told, so that nothing of it is taken for what it is not.
 */
import type { ParseError } from "papaparse";

export interface Row {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Its quotation marks do not match, so it may hold what were several rows. */
  readonly isBroken: boolean;
}

const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** `text` has lines that end with `\n`. Blank lines are no rows. */
export async function readCsv(text: string, separator: Separator): Promise<Row[]> {
  const { parse } = await import("papaparse");
  const rows: Row[] = [];
  let start = 0;
  let line = 1;
  parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (data.some(field => field.trim() !== "")) rows.push({ line, fields: data, isBroken: errors.some(isAboutQuotes) });
      for (; start < meta.cursor; start++) if (text.charCodeAt(start) === 10) line++;
    },
  });
  return rows;
}

const isAboutQuotes = ({ type }: ParseError): boolean => type === "Quotes";

/** The separator that gives a text its number of columns; `usual` where none does so better. */
export async function separatorOf(text: string, columns: number, usual: Separator): Promise<Separator> {
  let best = usual;
  let most = 0;
  for (const separator of [usual, ...SEPARATORS]) {
    const rows = await readCsv(text.slice(0, 20_000), separator);
    // A comma in a message makes a field too many, which must not count for the comma; and one field has no separator.
    const fitting = rows.reduce((sum, { fields }) => sum + (fields.length > 1 ? Math.min(fields.length, Math.max(columns, 2)) : 0), 0);
    if (fitting > most) {
      best = separator;
      most = fitting;
    }
  }
  return best;
}
