/**
 * Reads archives block by block into whatever takes bytes: plain files and
 * standard input, and through gzip or zstd. Memory does not depend on the size.
 */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";

/** What takes bytes: the splitter of an mbox, or whoever wants the beginning of a message. */
export interface Sink {
  room(): Buffer;
  filled(length: number): void;
}

export interface Reading {
  /** Told of the bytes read from the disk; answers whether to go on. */
  readonly onBytes: (length: number) => boolean;
  /** Now and then, others get their turn: the progress bar, Ctrl-C, whoever reads the output. */
  readonly turn: () => Promise<void>;
}

export type Compression = "gzip" | "zstd" | undefined;

const BLOCK = 1024 * 1024;
const BLOCKS_PER_TURN = 16;

export function compressionOf(head: Uint8Array): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd ? "zstd" : undefined;
}

/** `path` is a file, or `-` for standard input, of which `head` may have been read already. */
export async function readInto(sink: Sink, path: string, compression: Compression, reading: Reading, head: Uint8Array = new Uint8Array(0)): Promise<void> {
  if (compression === "gzip") return readGzip(sink, path, reading, head);
  const put = compression === "zstd" ? await zstdInto(sink) : (bytes: Uint8Array) => give(sink, bytes);
  const block = compression ? Buffer.allocUnsafe(BLOCK) : undefined;
  if (head.length > 0) put(head);
  const descriptor = path === "-" ? 0 : openSync(path, "r");
  try {
    for (let blocks = 1; ; blocks++) {
      const target = block ?? sink.room();
      const length = readBlock(descriptor, target);
      if (length === 0) {
        if (block) put(new Uint8Array(0));
        break;
      }
      if (block) put(block.subarray(0, length));
      else sink.filled(length);
      if (!reading.onBytes(length)) break;
      if (blocks % BLOCKS_PER_TURN === 0) await reading.turn();
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

async function readGzip(sink: Sink, path: string, reading: Reading, head: Uint8Array): Promise<void> {
  const source = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: BLOCK });
  const gunzip = createGunzip({ chunkSize: BLOCK });
  if (head.length > 0) gunzip.write(head);
  source.on("data", (chunk: string | Buffer) => {
    if (!reading.onBytes(chunk.length)) source.destroy();
  });
  source.on("error", (error: Error) => gunzip.destroy(error));
  source.on("close", () => gunzip.end());
  source.pipe(gunzip);
  for await (const chunk of gunzip) {
    give(sink, chunk as Buffer); // it has no encoding, so these are buffers
    await reading.turn();
  }
}

/** Node 20 has no zstd of its own. */
async function zstdInto(sink: Sink): Promise<(bytes: Uint8Array) => void> {
  const { Decompress } = await import("fzstd");
  const stream = new Decompress(bytes => give(sink, bytes));
  return bytes => {
    if (bytes.length === 0) stream.push(bytes, true);
    // What it makes of a megabyte at once may be large.
    for (let from = 0; from < bytes.length; from += 65_536) stream.push(bytes.slice(from, from + 65_536));
  };
}

function give(sink: Sink, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) {
    const room = sink.room();
    const part = bytes.subarray(from, from + room.length);
    room.set(part);
    sink.filled(part.length);
    from += part.length;
  }
}

/** Reads from a file or a pipe; a pipe may have nothing to give just now. */
export function readBlock(descriptor: number, block: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, block, 0, block.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException; // thrown by node:fs
      if (code === "EOF") return 0; // a closed pipe on Windows
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The first bytes of a file; for standard input, they are then gone from it. */
export function headOf(descriptor: number, most: number): Buffer {
  const head = Buffer.allocUnsafe(most);
  let length = 0;
  for (let read = 1; read > 0 && length < most; length += read) read = readBlock(descriptor, head.subarray(length));
  return head.subarray(0, length);
}

export function sizeOf(descriptor: number): number {
  return fstatSync(descriptor).size;
}
