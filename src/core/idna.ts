/**
 * Domains as A-labels (RFC 5891), so that one domain written in two ways is one
 * domain. Encoding is Punycode (RFC 3492). What is too long for a domain gets
 * ASCII of its own as well, in linear time: a check must neither fail nor hang
 * over a strange name.
 */

/** RFC 1035 §2.3.4, in octets, and so more than a domain has characters. */
const LONGEST_DOMAIN = 255;
const LONGEST_LABEL = 63;

/** A domain in lower case, with A-labels, without a trailing dot. Marks that show nothing are left out beforehand. */
export function toAsciiDomain(domain: string): string {
  const labels = compatible(domain)
    // Some signs hold a space, which shows only when they are taken apart.
    .replace(/ /g, "")
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, ".")
    .replace(/^\.+|\.+$/g, "")
    .split(".");
  return labels.map(label => (isAscii(label) ? label : "xn--" + encoded(label))).join(".");
}

/** Full-width letters as ordinary ones, where the engine can. Normalising takes quadratic time. */
function compatible(domain: string): string {
  return domain.length <= LONGEST_DOMAIN && typeof domain.normalize === "function" ? domain.normalize("NFKC") : domain;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

function encoded(label: string): string {
  const points = codePoints(label);
  return points.length <= LONGEST_LABEL ? punycode(points) : points.map(point => point.toString(BASE)).join("-");
}

// RFC 3492 §5: the parameters of Punycode.
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;

/** RFC 3492 §6.3 for the code points of one label. */
function punycode(points: readonly number[]): string {
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
