/**
 * Draws the add-in's icons: a shield whose field is an envelope. The smallest
 * are drawn with fewer and thicker lines, as a scaled one would blur.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** As manifest.xml and Outlook's ribbon ask for them, in pixels. */
const SIZES = [16, 32, 64, 80, 128];

const SHIELD = "M32 3 C 24 9 15 11 7 11.5 V 31 C 7 45.5 17.5 55.5 32 61 C 46.5 55.5 57 45.5 57 31 V 11.5 C 49 11 40 9 32 3 Z";

function drawing(size: number): string {
  const isSmall = size <= 32;
  const envelope = isSmall
    ? `<path d="M17 23 H47 V43 H17 Z" fill="#fff"/><path d="M17 24.5 L32 35.5 L47 24.5" fill="none" stroke="#0f6cbd" stroke-width="${size === 16 ? 5 : 4}"/>`
    : `<rect x="17" y="22" width="30" height="21" rx="2.5" fill="#fff"/><path d="M18.5 24.5 L32 34.5 L45.5 24.5" fill="none" stroke="#0f6cbd" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="${size}" height="${size}">
    <path d="${SHIELD}" fill="#0f6cbd"/>
    <path d="M32 3 C 40 9 49 11 57 11.5 V 31 C 57 45.5 46.5 55.5 32 61 Z" fill="#115ea3"/>
    ${envelope}
  </svg>`;
}

for (const size of SIZES) {
  const image = new Resvg(drawing(size), { fitTo: { mode: "width", value: size } }).render();
  writeFileSync(join(__dirname, "..", "assets", `icon-${size}.png`), image.asPng());
}

// For the unified manifest: a full picture, and the shape alone in white.
const outline = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="32" height="32">
  <path d="${SHIELD}" fill="none" stroke="#fff" stroke-width="4"/><path d="M18 25 H46 V43 H18 Z L32 35 L46 25" fill="none" stroke="#fff" stroke-width="4"/>
</svg>`;
for (const [name, svg, size] of [["color", drawing(192), 192], ["outline", outline, 32]] as const) {
  writeFileSync(join(__dirname, "..", "assets", `unified-${name}.png`), new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng());
}
