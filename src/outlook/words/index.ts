/** The words of the sender's language, for whatever runs after a click. */
import type { Field } from "../../core/draft";
import { localeFor } from "../../core/locales";
import { handedLocales } from "../locales";
import { en } from "./en";
import { ja } from "./ja";
import type { Words } from "./words";

export function wordsFor(language: string | undefined): Words {
  return localeFor(language, [en, ja].concat(handedLocales), en);
}

/** `To, Cc` in the sender's language. */
export function namesOf(fields: readonly Field[], language: string | undefined): string {
  const words = wordsFor(language);
  return fields.map(field => words.fields[field]).join(", ");
}
