/** The page's style: light and dark by the reader's own setting, and paper. Colours pass 4.5:1 on their grounds. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f5f6f8; --sheet: #ffffff; --ink: #1f2530; --soft: #566070; --line: #d5dae1;
  --earlier: #2f7d8c; --later: #5b6fb5; --bad: #b3261e; --good: #1f7a4d;
  --mark: #eef1f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --sheet: #1c2027; --ink: #e6e9ee; --soft: #a3acb9; --line: #363d48;
    --earlier: #5fb3c2; --later: #93a5e6; --bad: #ff8f85; --good: #6fcf9c;
    --mark: #262c35;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 40px 20px 64px; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -0.01em; }
h2 { font-size: 20px; line-height: 1.3; margin: 0 0 12px; }
h3 { font-size: 16px; margin: 0 0 8px; }
p { margin: 0 0 12px; max-width: 75ch; }
.soft { color: var(--soft); }
section { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 24px; margin-top: 20px; }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(128px, 1fr)); gap: 12px; list-style: none; margin: 24px 0 0; padding: 0; }
.numbers li { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; }
.numbers b { display: block; font-size: 26px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.numbers span { color: var(--soft); font-size: 14px; }
.bad { color: var(--bad); } .good { color: var(--good); }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
th, td { text-align: left; padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 12px; white-space: nowrap; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--line); }
thead th.number { white-space: normal; }
tr.group th { font-weight: 600; padding-top: 18px; border-bottom-color: transparent; }
td.zero { color: var(--soft); }
.pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 16px 32px; align-items: start; }
.pair + .pair, .pair + p, p + .pair { margin-top: 28px; }
figure { margin: 0; }
/* Beside a chart its heading stands for both; without the chart the table needs its own. */
.pair caption { position: absolute; clip-path: inset(50%); }
figcaption { font-weight: 600; margin-bottom: 4px; }
figure svg { display: block; width: 100%; height: auto; }
.subject { display: block; font-weight: 600; overflow-wrap: anywhere; }
.tag { display: inline-block; background: var(--mark); border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; font-size: 13px; }
.changes tbody tr:not(:last-child) td { border-bottom-color: transparent; }
.changes tbody th { width: 32%; }
.changes td:nth-of-type(1) { white-space: nowrap; }
.changes td:last-child { font-weight: 600; }
code { font-size: 13px; overflow-wrap: anywhere; }
ul.plain { margin: 0; padding-left: 20px; }
@media (max-width: 760px) {
  .pair { grid-template-columns: 1fr; }
}
@media (max-width: 560px) {
  main { padding: 24px 12px 40px; }
  section { padding: 14px 12px; }
  figure { display: none; }
  .pair caption { position: static; clip-path: none; }
  table { font-size: 13px; }
  th, td { padding-right: 0; }
  th.number, td.number { padding-left: 6px; font-size: 12px; }
  .word { font-size: 10px; }
  .stacked thead { position: absolute; clip-path: inset(50%); }
  .stacked tr, .stacked tbody th, .stacked tbody td { display: block; width: auto; white-space: normal; }
  .stacked tbody { display: block; border-bottom: 1px solid var(--line); padding: 8px 0; }
  .stacked tbody th, .stacked tbody td { border: 0; padding: 3px 0; }
  .stacked td[data-name]::before { content: attr(data-name) ": "; color: var(--soft); font-weight: 400; }
}
@media print {
  :root { --ground: #ffffff; --sheet: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --mark: #ffffff;
    --earlier: #2f7d8c; --later: #5b6fb5; --bad: #b3261e; --good: #1f7a4d; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  section { border: 0; padding: 0; margin-top: 20pt; }
  .pair, figure, tr, .numbers { break-inside: avoid; }
  h2, h3, figcaption { break-after: avoid; }
  svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
