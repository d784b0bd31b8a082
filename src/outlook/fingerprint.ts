/**
 * Addresses that must be recognised again without being kept: 63 bits of a
 * salted hash each. It keeps them from the eyes of whoever reads the storage;
 * whoever has a list of addresses to try can still try them.
 */
import { mailboxKey } from "../core/address";
import { equationOf, WINDOW } from "../core/hash-set";

export function fingerprint(address: string, salt: string): string {
  return digest(mailboxKey(address), salt);
}

/** 63 bits of any text. */
export function digest(text: string, salt: string): string {
  const { near, far } = equationOf(salt + text, { seed: 0, bits: 1, rows: WINDOW });
  return (near >>> 0).toString(36) + "-" + (far >>> 0).toString(36);
}

export function newSalt(): string {
  return Math.random().toString(36).slice(2, 10);
}
