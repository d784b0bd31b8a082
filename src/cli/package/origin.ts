/** Where a site will be served: an https address, taken apart. */

export interface Origin {
  /** With a slash at the end: `https://addins.example.org/bcc-guard/`. */
  readonly home: string;
  /** Scheme, host and port: `https://addins.example.org`. */
  readonly host: string;
  /** With a slash at both ends: `/bcc-guard/`. */
  readonly path: string;
}

/** Undefined for what is no such address. The path goes into configuration files, so it is plain. */
export function readOrigin(text: string): Origin | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.username || url.password || url.search || url.hash || url.hostname === "") return undefined;
  const path = url.pathname.replace(/\/*$/, "/");
  if (!/^\/([\w.~-]+\/)*$/.test(path)) return undefined;
  return { home: url.origin + path, host: url.origin, path };
}
