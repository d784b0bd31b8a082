/**
 * Domains as A-labels (RFC 5891), so that one domain written in two ways is one
 * domain. Encoding is Punycode (RFC 3492); a label that cannot be encoded stays
 * as it is, since a check must not fail over a strange name.
 */

/** A domain in lower case, with A-labels, without a trailing dot. */
export function toAsciiDomain(domain: string): string {
  const labels = compatible(domain)
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .replace(/^\.+|\.+$/g, "")
    .split(".");
  return labels.map(label => (isAscii(label) ? label : "xn--" + punycode(label))).join(".");
}

/** Full-width letters as ordinary ones, where the engine can. */
export function compatible(text: string): string {
  return typeof text.normalize === "function" ? text.normalize("NFKC") : text;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

// RFC 3492 §5: the parameters of Punycode.
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;

/** RFC 3492 §6.3 for one label. */
function punycode(label: string): string {
  const points = codePoints(label);
  let output = points.filter(point => point < 128).map(point => String.fromCharCode(point)).join("");
  const basic = output.length;
  if (basic > 0) output += "-";

  let next = 128;
  let delta = 0;
  let bias = 72;
  for (let handled = basic; handled < points.length; next++, delta++) {
    const least = points.reduce((found, point) => (point >= next && point < found ? point : found), 0x110000);
    delta += (least - next) * (handled + 1);
    next = least;
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
  }
  return output;
}

function variableLength(delta: number, bias: number): string {
  let digits = "";
  let rest = delta;
  for (let k = BASE; ; k += BASE) {
    const threshold = k <= bias ? LEAST : k >= bias + MOST ? MOST : k - bias;
    if (rest < threshold) return digits + digit(rest);
    digits += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** RFC 3492 §6.1 */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - LEAST) * MOST) / 2; k += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}

/** 0–25 are a–z, 26–35 are 0–9. */
function digit(value: number): string {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

function codePoints(text: string): number[] {
  const points: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) || 0;
    if (point > 0xffff) index++;
    points.push(point);
  }
  return points;
}
