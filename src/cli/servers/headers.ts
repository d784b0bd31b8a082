/**
 * What every server must say with the add-in's files, whatever its own language.
 *
 * Outlook shows the pages in frames: who may do so is told by `frame-ancestors`,
 * and `X-Frame-Options` cannot tell it. Hosts of scripts are left out of the
 * policy: office.js is Microsoft's and loads what it needs from where it likes,
 * and a page that it cannot start holds every message that is sent.
 */

/** Outlook on the web and new Outlook for Windows, outside of sovereign clouds. */
export const OUTLOOK_HOSTS: readonly string[] = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
  "https://outlook.live.com",
];

export const CONTENT_SECURITY_POLICY = `frame-ancestors 'self' ${OUTLOOK_HOSTS.join(" ")}; base-uri 'self'; form-action 'none'; object-src 'none'`;

/** On every answer. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", CONTENT_SECURITY_POLICY],
  ["X-Content-Type-Options", "nosniff"],
];

/** Asked for anew each time Outlook starts, so that a changed policy reaches people then. */
export const PAGES_CACHE = "no-cache";
/** Outlook wants to keep icons: with `no-cache` or `no-store` it shows none. */
export const ICONS_CACHE = "public, max-age=86400";

/** Where the site's files are on the server, for people to change. */
export const FOLDER = "/srv/bcc-guard";
