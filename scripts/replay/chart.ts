/**
 * The chart of leaks caught against interruptions, as SVG that reads on light
 * and dark pages and without colour.
 */
export interface Point {
  readonly label: string;
  /** In 1,000 sends. */
  readonly interruptions: number;
  /** 0 to 1. */
  readonly caught: number;
}

const WIDTH = 760;
const HEIGHT = 440;
const LEFT = 64;
const RIGHT = 30;
const TOP = 46;
const BOTTOM = 56;
/** Interruptions run from 0.5 to 100 in 1,000 sends: a logarithmic axis. */
const [LEAST, MOST] = [0.5, 100];

const x = (interruptions: number): number =>
  LEFT + ((Math.log(Math.max(interruptions, LEAST)) - Math.log(LEAST)) / (Math.log(MOST) - Math.log(LEAST))) * (WIDTH - LEFT - RIGHT);
const y = (caught: number): number => TOP + (1 - caught) * (HEIGHT - TOP - BOTTOM);

export function chart(ours: readonly Point[], peers: readonly Point[]): string {
  const place = (point: Point): string => `${x(point.interruptions).toFixed(1)},${y(point.caught).toFixed(1)}`;
  const shipped = ours.filter(point => point.label === "5");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">Leaks caught against interruptions: Bcc Guard as a curve over its stop threshold, other programs as points</title>
<style>
  text { font: 13px "Segoe UI", system-ui, sans-serif; fill: #242424; }
  .axis, .grid { stroke: #8a8a8a; } .grid { stroke-opacity: .25; }
  .ours { stroke: #0f6cbd; fill: none; stroke-width: 2.5; } .dot { fill: #0f6cbd; } .peer { fill: none; stroke: #8a3707; stroke-width: 2; }
  .small { font-size: 11px; } .ground { fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f0f0; } .ground { fill: #1f1f1f; } .ours { stroke: #62abf5; } .dot { fill: #62abf5; } .peer { stroke: #f4a15d; }
  }
</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
<text x="${LEFT}" y="24">Leaks caught</text>
${[0, 0.25, 0.5, 0.75, 1].map(value => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/><text class="small" x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value * 100} %</text>`).join("\n")}
${[0.5, 1, 2, 5, 10, 20, 50, 100].map(value => `<line class="axis" x1="${x(value).toFixed(1)}" x2="${x(value).toFixed(1)}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM + 5}"/><text class="small" x="${x(value).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${value}</text>`).join("\n")}
<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/>
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 14}" text-anchor="middle">Interruptions in 1,000 sends (logarithmic)</text>
<polyline class="ours" points="${ours.map(place).join(" ")}"/>
${ours.map(point => `<circle class="dot" cx="${x(point.interruptions).toFixed(1)}" cy="${y(point.caught).toFixed(1)}" r="3.5"/>${labelOf(point, -10)}`).join("\n")}
${shipped.map(point => `<text x="${x(point.interruptions).toFixed(1)}" y="${(y(point.caught) + 34).toFixed(1)}" text-anchor="middle">Bcc Guard, as shipped</text><line class="ours" x1="${x(point.interruptions).toFixed(1)}" x2="${x(point.interruptions).toFixed(1)}" y1="${(y(point.caught) + 6).toFixed(1)}" y2="${(y(point.caught) + 20).toFixed(1)}"/>`).join("\n")}
${peers.map(point => `<rect class="peer" x="${(x(point.interruptions) - 5).toFixed(1)}" y="${(y(point.caught) - 5).toFixed(1)}" width="10" height="10"/><text x="${x(point.interruptions).toFixed(1)}" y="${(y(point.caught) + 22).toFixed(1)}" text-anchor="middle">${point.label}</text>`).join("\n")}
</svg>
`;
}

/** Thresholds stand above the curve. */
function labelOf(point: Point, above: number): string {
  return `<text class="small" x="${x(point.interruptions).toFixed(1)}" y="${(y(point.caught) + above).toFixed(1)}" text-anchor="middle">${point.label}</text>`;
}
