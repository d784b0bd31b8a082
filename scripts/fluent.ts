/**
 * Takes Fluent 2's tokens and icons that the pane uses out of their packages,
 * into files of our own: nothing of these packages runs in Outlook.
 * `npm run fluent` after using another token or icon.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";

const root = join(__dirname, "..");
const pane = join(root, "src", "outlook", "taskpane");
const icons = join(dirname(require.resolve("@fluentui/svg-icons/package.json")), "icons");

/** Our names for them, and the package's. */
const ICONS = {
  stop: "prohibited_20_filled",
  warn: "warning_20_filled",
  notice: "info_20_filled",
  clear: "checkmark_circle_20_filled",
  visible: "eye_20_regular",
  hidden: "eye_off_20_regular",
  individuals: "person_20_regular",
  organisation: "building_20_regular",
  internal: "people_team_20_regular",
  uncountable: "question_circle_20_regular",
  open: "chevron_down_16_regular",
  closed: "chevron_right_16_regular",
  undo: "arrow_undo_20_regular",
  search: "search_16_regular",
} as const;

/** The generated files and their texts. */
export function fluentFiles(): ReadonlyMap<string, string> {
  const css = readFileSync(join(pane, "taskpane.css"), "utf8");
  return new Map([
    [join(pane, "tokens.css"), tokensIn(css)],
    [join(pane, "view", "icon-paths.ts"), iconPaths()],
  ]);
}

/** The tokens that a style sheet names, in both themes. A name that is none of Fluent's throws. */
function tokensIn(css: string): string {
  const names = [...new Set([...css.matchAll(/var\(--((?:color|font|lineHeight|borderRadius|strokeWidth|shadow|spacing|duration)\w+)\)/g)].map(match => match[1]!))].sort();
  const light: { readonly [name: string]: string | number } = webLightTheme;
  const dark: { readonly [name: string]: string | number } = webDarkTheme;
  const line = (name: string, value: string | number | undefined): string => {
    if (value === undefined) throw new Error(`taskpane.css names --${name}, which is no token of Fluent`);
    return `--${name}: ${value};`;
  };
  const inDark = names.filter(name => dark[name] !== light[name]);
  return `/* Fluent 2's tokens, as far as taskpane.css names them. Made by scripts/fluent.ts. */
:root {
${names.map(name => `  ${line(name, light[name])}`).join("\n")}
}
@media (prefers-color-scheme: dark) {
  :root {
${inDark.map(name => `    ${line(name, dark[name])}`).join("\n")}
  }
}
`;
}

function iconPaths(): string {
  const paths = Object.entries(ICONS).map(([name, file]) => {
    const svg = readFileSync(join(icons, `${file}.svg`), "utf8");
    const size = /viewBox="0 0 (\d+) /.exec(svg)?.[1];
    const drawn = [...svg.matchAll(/<path d="([^"]+)"/g)].map(match => match[1]);
    if (size === undefined || drawn.length === 0) throw new Error(`${file} is drawn in another way than by paths`);
    return `  ${name}: { size: ${size}, path: "${drawn.join("")}" },`;
  });
  return `/** Fluent's icons (MIT, Microsoft), as far as the pane uses them. Made by scripts/fluent.ts. */
export const ICON_PATHS = {
${paths.join("\n")}
} as const;
`;
}

if (require.main === module) for (const [path, text] of fluentFiles()) writeFileSync(path, text);
