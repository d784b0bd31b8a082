/** The style of the audit's report: light and dark, screen and paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #242424; --soft: #555; --line: #d6d6d6; --page: #fff; --raised: #f5f5f5; --stop: #b10e1c; --warn: #b36200; --notice: #0f6cbd; --none: #555; --caught: #0b6a0b; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f0f0; --soft: #bdbdbd; --line: #4a4a4a; --page: #1c1c1c; --raised: #292929; --stop: #ff8f95; --warn: #ffb85c; --notice: #7ab8ff; --none: #bdbdbd; --caught: #7fd17f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.6 system-ui, "Segoe UI", "Hiragino Sans", "Noto Sans CJK JP", Meiryo, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.3; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 0.5rem; }
p { max-width: 46rem; }
.totals { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.75rem; }
.totals li { background: var(--raised); border-left: 4px solid var(--none); border-radius: 4px; padding: 0.75rem 1rem; }
.totals strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals small { display: block; color: var(--soft); }
.totals .stop { border-color: var(--stop); } .totals .warn { border-color: var(--warn); } .totals .notice { border-color: var(--notice); }
td.stop { color: var(--stop); } td.warn { color: var(--warn); } td.notice { color: var(--notice); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; color: var(--soft); font-size: 0.875rem; }
.legend span::before { content: ""; display: inline-block; width: 0.9em; height: 0.9em; margin-right: 0.4em; vertical-align: -0.1em; background: currentColor; }
.legend .stop::before { background: var(--stop); } .legend .warn::before { background: var(--warn); } .legend .notice::before { background: var(--notice); } .legend .caught::before { background: var(--caught); }
.chart { width: 100%; min-height: 240px; overflow: hidden; }
label { display: block; font-weight: 600; }
input[type="range"] { width: 100%; max-width: 46rem; height: 1.75rem; accent-color: var(--notice); }
.told { min-height: 3.2em; font-size: 1.05rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
.scrolled { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
th[scope="row"], th:first-child, td.text { text-align: left; }
th[scope="row"] { font-weight: 400; white-space: nowrap; }
td.text { overflow-wrap: anywhere; }
.cases { min-width: 54rem; }
.cases td:nth-child(2), .cases td:nth-child(3) { white-space: nowrap; }
.cases td:nth-child(6) { min-width: 14rem; } .cases td:nth-child(7) { min-width: 8rem; } .cases td:nth-child(8) { max-width: 10rem; }
.cases th:nth-child(n+2):nth-child(-n+3), .cases th:nth-child(n+6) { text-align: left; }
:focus-visible { outline: 2px solid var(--notice); outline-offset: 2px; }
@media print {
  :root { --text: #000; --soft: #333; --line: #999; --page: #fff; --raised: #fff; --stop: #b10e1c; --warn: #8a4b00; --notice: #0f4c81; --caught: #0b5a0b; }
  main { max-width: none; padding: 0; }
  section, tr { break-inside: avoid; }
  section:has(table) { break-inside: auto; }
  .scrolled { overflow: visible; }
  .legend span::before { print-color-adjust: exact; }
  /* Drawn for the window, which may be wider than the paper. */
  .chart { min-height: 0; }
  .chart .uplot, .chart .u-wrap { width: 100% !important; height: auto !important; }
  .chart canvas { width: 100% !important; height: auto !important; }
  .chart .u-over, .chart .u-under { display: none; }
  table { font-size: 0.75rem; }
  .cases { min-width: 0; }
  .cases td:nth-child(6) { min-width: 10rem; } .cases td:nth-child(7) { min-width: 7rem; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
