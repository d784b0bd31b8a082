/**
 * The script of the audit's report: draws the two charts from the figures in the
 * page, and again when the threshold, the width or the colours change. Everything
 * it shows is in the page's tables and sentences too.
 */
import uPlot from "uplot";
import uplotStyle from "uplot/dist/uPlot.min.css";

/** What page.ts puts into the page. */
interface Figures {
  /** `2026-11`; then messages per 1,000 of that month. */
  readonly months: readonly string[];
  readonly stop: readonly number[];
  readonly warn: readonly number[];
  readonly notice: readonly number[];
  /** From each threshold on: messages interrupted, and addresses in them. */
  readonly thresholds: readonly { readonly parties: number; readonly interrupted: number; readonly perThousand: number; readonly caught: number }[];
  readonly words: {
    readonly locale: string;
    readonly stop: string;
    readonly warn: string;
    readonly notice: string;
    readonly perThousand: string;
    readonly interrupted: string;
    readonly caught: string;
    /** With {parties}, {interrupted}, {perThousand}, {caught}. */
    readonly sentence: string;
  };
}

const HEIGHT = 240;

const figures = JSON.parse(element("figures").textContent ?? "{}") as Figures; // written by page.ts
const slider = element("threshold") as HTMLInputElement; // an <input> in page.ts
let charts: uPlot[] = [];

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`expected an element with the id ${id} in the page`);
  return found;
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function axes(first: string, second: string | undefined): uPlot.Axis[] {
  const base = { stroke: colour("text"), grid: { stroke: colour("line"), width: 1 }, ticks: { stroke: colour("line"), width: 1 }, font: "12px system-ui, sans-serif", labelFont: "12px system-ui, sans-serif" };
  const left = { ...base, label: first, size: 56 };
  return [base, left, ...(second ? [{ ...base, label: second, scale: "%", side: 1 as const, size: 56, grid: { show: false } }] : [])];
}

function width(holder: HTMLElement): number {
  return Math.max(240, holder.clientWidth);
}

/** Bars of one month on top of each other: the larger sum is drawn first. */
function drawMonths(): uPlot {
  const { months, stop, warn, notice, words } = figures;
  const holder = element("months-chart");
  const bars = uPlot.paths.bars?.({ size: [0.7, 48] });
  const bar = (label: string, name: string): uPlot.Series => ({ label, stroke: colour(name), fill: colour(name), points: { show: false }, ...(bars ? { paths: bars } : {}) });
  const twoOf = stop.map((count, index) => count + (warn[index] ?? 0));
  const all = twoOf.map((count, index) => count + (notice[index] ?? 0));
  return new uPlot(
    {
      width: width(holder),
      height: HEIGHT,
      series: [{}, bar(words.notice, "notice"), bar(words.warn, "warn"), bar(words.stop, "stop")],
      // Months without mail take no room, so the axis counts months and names them.
      axes: axes(words.perThousand, undefined).map((axis, index) =>
        index > 0 ? axis : { ...axis, incrs: [1, 2, 3, 6, 12, 24, 60, 120], values: (_: uPlot, splits: number[]) => splits.map(split => months[split] ?? "") }),
      scales: { x: { time: false, range: [-0.6, Math.max(months.length, 4) - 0.4] }, y: { range: (_, _low, high) => [0, Math.max(1, high * 1.1)] } },
      legend: { show: false },
      cursor: { show: false },
    },
    [months.map((_, index) => index), all, twoOf, [...stop]],
    holder,
  );
}

function drawThresholds(): uPlot {
  const { thresholds, words } = figures;
  const holder = element("threshold-chart");
  return new uPlot(
    {
      width: width(holder),
      height: HEIGHT,
      series: [
        {},
        { label: words.interrupted, stroke: colour("stop"), width: 2, points: { show: false } },
        { label: words.caught, stroke: colour("caught"), width: 2, dash: [6, 4], scale: "%", points: { show: false } },
      ],
      axes: axes(words.interrupted, words.caught),
      scales: { x: { time: false }, y: { range: (_, _low, high) => [0, Math.max(1, high * 1.1)] }, "%": { range: [0, 105] } },
      legend: { show: false },
      cursor: { show: false },
      hooks: { draw: [markThreshold] },
    },
    [thresholds.map(one => one.parties), thresholds.map(one => one.perThousand), thresholds.map(one => one.caught)],
    holder,
  );
}

/** A line where the slider stands. */
function markThreshold(chart: uPlot): void {
  const x = chart.valToPos(Number(slider.value), "x", true);
  const { ctx, bbox } = chart;
  ctx.save();
  ctx.strokeStyle = colour("text");
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}

function tellThreshold(): void {
  const chosen = figures.thresholds.find(one => one.parties === Number(slider.value));
  if (!chosen) return;
  const number = (value: number, digits = 0): string => value.toLocaleString(figures.words.locale, { maximumFractionDigits: digits });
  const text = figures.words.sentence
    .replace("{parties}", number(chosen.parties))
    .replace("{interrupted}", number(chosen.interrupted))
    .replace("{perThousand}", number(chosen.perThousand, 1))
    .replace("{caught}", number(chosen.caught, 1));
  element("threshold-told").textContent = text;
  slider.setAttribute("aria-valuetext", text);
}

function draw(): void {
  for (const chart of charts) chart.destroy();
  charts = figures.months.length > 0 ? [drawMonths(), drawThresholds()] : [drawThresholds()];
}

// A <style> made here would be one that the page's rules do not know.
const style = new CSSStyleSheet();
style.replaceSync(uplotStyle);
document.adoptedStyleSheets = [style];
draw();
tellThreshold();

slider.addEventListener("input", () => {
  tellThreshold();
  charts[charts.length - 1]?.redraw(false);
});
addEventListener("resize", draw);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
// Paper has colours of its own.
matchMedia("print").addEventListener("change", draw);
