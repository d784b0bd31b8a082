/** What servers need to know, as files of the packaged site. */
import { azureStaticWebApps } from "./azure";
import { caddy } from "./caddy";
import { githubPages } from "./github-pages";
import { iis } from "./iis";
import { nginx } from "./nginx";

/** By path within the site. `path` is the site's own on its host, with a slash at both ends. */
export function serverFiles(path: string): ReadonlyMap<string, string> {
  return new Map([
    ["servers/nginx.conf", nginx(path)],
    ["servers/bcc-guard.caddy", caddy(path)],
    ["servers/github-pages.yml", githubPages()],
    // These only work where they lie.
    ["web.config", iis()],
    ["staticwebapp.config.json", azureStaticWebApps(path)],
    [".nojekyll", ""],
  ]);
}
