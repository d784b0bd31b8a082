/** The size of a picture, from the header of its PNG file (PNG §11.2.2, IHDR). */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** Undefined for bytes that are no PNG. */
export function pngSize(bytes: Uint8Array): Pixels | undefined {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 24));
  if (header.length < 24 || header.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n" || header.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
