/** Colours, fonts and controls, as in the documentation; at the end the shopper's page. */
export const baseStyle: string = `:root {
  color-scheme: light dark;
  --ground: #fff;
  --panel: #f5f7f7;
  --line: #dbe1e1;
  --edge: #829393;
  --text: #1b2525;
  --quiet: #566464;
  --accent: #0b6b5d;
  --on-accent: #fff;
  --good: #17692f;
  --bad: #a4262c;
  --wait: #7a5200;
  --warning: #fff3d6;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans TC", "Noto Sans CJK TC", monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121818;
    --panel: #1b2323;
    --line: #344141;
    --edge: #7b8f8f;
    --text: #e4ebea;
    --quiet: #9db0ae;
    --accent: #63cdb9;
    --on-accent: #0e1514;
    --good: #7fd797;
    --bad: #ff9d9d;
    --wait: #ecc46c;
    --warning: #35290c;
  }
}

* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem / 1.6 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1:focus, h2:focus, main:focus { outline: none; }
h1, h2, h4 { line-height: 1.3; text-wrap: balance; }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; }
h1 small, small { color: var(--quiet); font-size: 0.82rem; font-weight: 400; }
h1 small { font-size: 1rem; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
h4 { margin: 0.75rem 0 0.25rem; font-size: 0.85rem; }
p { margin: 0.5rem 0; }
code, pre { font-family: var(--mono); font-size: 0.86em; }
pre { margin: 0; padding: 0.6rem 0.75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--panel); overflow: auto; max-height: 24rem; line-height: 1.45; font-size: 0.78rem; }
pre.wire { border-style: dashed; white-space: pre-wrap; }
figure { min-width: 0; margin: 0; }
figcaption, .quiet, .label { color: var(--quiet); font-size: 0.82rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-size: 0.8rem; white-space: nowrap; }
summary { cursor: pointer; }
.good { color: var(--good); }
.bad { color: var(--bad); }

button, .button, select, input { min-height: 2.25rem; padding: 0.3rem 0.7rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--ground); color: var(--text); font: inherit; font-size: 0.9rem; }
input[type=checkbox] { min-height: 0; width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent); }
button, .button { display: inline-block; border-color: var(--accent); color: var(--accent); cursor: pointer; text-decoration: none; text-align: left; }
button:hover, .button:hover { background: var(--panel); }
button.main { background: var(--accent); color: var(--on-accent); font-weight: 600; }
button:disabled { border-color: var(--line); color: var(--quiet); cursor: default; }
button small { display: block; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: start; }

.chip { --colour: var(--quiet); display: inline-block; padding: 0.1em 0.6em; border-radius: 1em; background: color-mix(in srgb, var(--colour) 13%, var(--ground)); color: var(--colour); font-size: 0.82rem; line-height: 1.6; }
.chip.paid, .chip.settled, .chip.delivered, .chip.shipped, .chip.refunded, .chip.ok { --colour: var(--good); }
.chip.failed, .chip.refused, .chip.expired, .chip.cancelled, .chip.mismatch, .chip.problem { --colour: var(--bad); }
.chip.pending, .chip.accepted, .chip.code-issued, .chip.authorized, .chip.open { --colour: var(--wait); }
.chip.fault { --colour: var(--wait); border-radius: 4px; outline: 1px dashed currentcolor; outline-offset: -1px; }

.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--ground); }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; min-height: 3.25rem; padding: 0.25rem 1.25rem; border-bottom: 1px solid var(--line); }
.bar p { margin: 0; }
.bar nav a { margin-right: 0.75rem; }
.bar .switch { margin-left: auto; font-size: 0.88rem; }
.switch a:last-child { margin-right: 0; }
.bar nav a[aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
.home { display: inline-flex; gap: 0.5rem; align-items: center; color: var(--text); font-weight: 650; text-decoration: none; }
.warning { margin: 0; padding: 0.3rem 1.25rem; background: var(--warning); font-size: 0.85rem; }
main { max-width: 84rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem; }
.narrow main { max-width: 34rem; }
footer { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem 2rem; font-size: 0.85rem; }
.rows { margin: 0; }
.rows > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 1rem; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); font-size: 0.88rem; }
dd { margin: 0; }
.items, .plain { margin: 0; padding: 0; list-style: none; }

@media (max-width: 40rem) {
  .bar, .warning { padding-left: 1rem; padding-right: 1rem; }
  main { padding: 1rem 1rem 3rem; }
  .rows > div { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
}

.pay .state { margin: 0 0 0.25rem; }
.code { margin: 1rem 0; padding: 1rem; border: 2px solid var(--accent); border-radius: 10px; text-align: center; }
.bars { display: grid; gap: 1rem; justify-items: center; padding: 1rem 0; border-radius: 10px; background: #fff; }
.bars svg { max-width: 100%; height: auto; }
.code p { margin: 0; }
.code .large { font-family: var(--mono); font-size: clamp(1.35rem, 7vw, 2.1rem); font-weight: 700; letter-spacing: 0.04em; }
.pay form { display: contents; }
.pay form.card { display: grid; gap: 0.25rem; margin: 0 0 1rem; padding: 0.75rem 1rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--panel); }
.pay form.card select, .pay form.card input { width: 100%; min-height: 2.75rem; background: var(--ground); }
.pay form.card label { margin-top: 0.35rem; font-size: 0.88rem; }
.pay form.card button { min-height: 2.75rem; margin-top: 0.35rem; text-align: center; }
.pay form.card p { margin: 0; }
.pay .buttons button { flex: 1 1 13rem; min-height: 2.75rem; text-align: center; }
.onward { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.5rem; }
.fields th code { font-size: 0.82rem; }
`;
