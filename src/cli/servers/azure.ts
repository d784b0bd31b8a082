/** For Azure Static Web Apps: staticwebapp.config.json, which must lie at the top of what is deployed. */
import { HEADERS, ICONS_CACHE, PAGES_CACHE } from "./headers";

/** `path` begins and ends with a slash. */
export function azureStaticWebApps(path: string): string {
  return `${JSON.stringify({
    globalHeaders: Object.fromEntries(HEADERS),
    // The first route that fits counts.
    routes: [
      { route: `${path}assets/*`, headers: { "Cache-Control": ICONS_CACHE } },
      { route: `${path}servers/*`, statusCode: 404 },
      { route: `${path}*`, headers: { "Cache-Control": PAGES_CACHE } },
    ],
    mimeTypes: { ".js": "text/javascript; charset=utf-8", ".html": "text/html; charset=utf-8" },
  }, null, 2)}\n`;
}
