/** The thousand recipients that each page lists, and what a search finds of them. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export const PLACES = ["To", "Cc", "Bcc", "Remove"] as const;

/** Rows that a list which draws only what is in view draws at first. */
export const IN_VIEW = 24;

export const people: readonly Person[] = Array.from({ length: 1000 }, (_, index) => ({ name: `Reader ${index + 1}`, address: `reader${index + 1}@gmail.com` }));

export function found(search: string): readonly Person[] {
  const wanted = search.trim().toLowerCase();
  return people.filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(wanted));
}

/** Whether the page draws all rows, or only those in view. */
export const drawn = new URLSearchParams(location.search).get("rows") === "view" ? IN_VIEW : people.length;
