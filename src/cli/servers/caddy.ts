/** For Caddy 2: to be imported in the block of the site's host. */
import { FOLDER, HEADERS, ICONS_CACHE, PAGES_CACHE } from "./headers";

/** `path` begins and ends with a slash. */
export function caddy(path: string): string {
  return `# Bcc Guard for Caddy 2. Import this file in the block of the site's host:
#
#     addins.example.org {
#         import bcc-guard.caddy
#     }
#
# and put the folder's name here.
handle_path ${path}* {
	root * ${FOLDER}
	encode gzip
	@icons {
		path /assets/*
		file
	}
	@pages not {
		path /assets/*
		file
	}
	header @icons Cache-Control "${ICONS_CACHE}"
	header @pages Cache-Control "${PAGES_CACHE}"
	header {
${HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
		-X-Frame-Options
	}
	@hidden path /servers/*
	error @hidden 404
	file_server
}
`;
}
