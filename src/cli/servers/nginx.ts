/** For nginx: to be included in the `server` block of the site's host. */
import { FOLDER, HEADERS, ICONS_CACHE, PAGES_CACHE } from "./headers";

/** `path` begins and ends with a slash. */
export function nginx(path: string): string {
  const headers = (indent: string): string => HEADERS.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join("\n");
  return `# Bcc Guard for nginx. Include this file in the server block of the site's host:
#
#     include /etc/nginx/bcc-guard.conf;
#
# and put the folder's name here.
set $bcc_guard_site ${FOLDER};

location ${path} {
    alias $bcc_guard_site/;
    charset utf-8;
    charset_types text/xml text/css application/javascript application/json;
    gzip on;
    gzip_vary on;
    gzip_types text/css application/javascript text/xml application/json;
    add_header Cache-Control "${PAGES_CACHE}" always;
${headers("    ")}

    # A location with headers of its own inherits none, so all are said again.
    location ${path}assets/ {
        alias $bcc_guard_site/assets/;
        add_header Cache-Control "${ICONS_CACHE}";
${headers("        ")}
    }
    location ${path}servers/ {
        return 404;
    }
}
`;
}
