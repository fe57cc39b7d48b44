export const consoleStyle: string = `
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 2rem; align-items: start; }
.panel { margin-bottom: 1rem; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 10px; }
.panel h2 { margin: 0 0 0.4rem; }
.panel p { margin: 0.3rem 0; }
.panel details { padding: 0.2rem 0; }
.panel li { padding: 0.25rem 0; font-size: 0.88rem; }
.now { font-family: var(--mono); font-size: 1.05rem; }
.ticking { font-family: var(--mono); font-size: 0.82rem; }
.bar .status { position: fixed; bottom: 1rem; left: 50%; z-index: 3; width: max-content; max-width: calc(100vw - 2rem); padding: 0.5rem 1rem; border: 1px solid var(--accent); border-radius: 8px; background: var(--panel); font-size: 0.9rem; transform: translateX(-50%); }
.bar .status:empty { visibility: hidden; }
.small button, button.small { min-height: 2rem; padding: 0.1rem 0.55rem; }
.inline { display: inline; }
.pair { display: flex; gap: 0.5rem; margin-top: 0.5rem; }
.pair input { min-width: 0; flex: 1; }
.stack { display: grid; gap: 0.6rem; padding: 0.4rem 0 0.6rem; }
.stack label { display: grid; gap: 0.1rem; color: var(--quiet); font-size: 0.82rem; }
.stack select, .stack input { width: 100%; }
.stack .check { grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem; align-items: center; padding: 0.15rem 0; }
fieldset { margin: 0; padding: 0.4rem 0.6rem; border: 1px solid var(--line); border-radius: 6px; }
legend { color: var(--quiet); font-size: 0.82rem; }
meter { width: 100%; }

.filter { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: end; margin-bottom: 1rem; }
.filter label { display: grid; color: var(--quiet); font-size: 0.82rem; }
.filter select { max-width: 15rem; }
.orders td { white-space: nowrap; }
.orders small { display: block; }
.orders tbody th > a { font-weight: 600; }
.orders .number { text-align: right; padding-right: 1.25rem; }
.orders time, .orders .number { font-variant-numeric: tabular-nums; }
.orders td:nth-child(5), .requests td:nth-child(2) { white-space: normal; }
.requests .why { max-width: 32ch; }
.requests th small.title { display: inline; }
.turn { display: flex; gap: 1rem; margin-top: 1rem; font-size: 0.9rem; }

.copy { display: none; }
.scripted .copy { display: inline-block; min-height: 1.6rem; padding: 0 0.5rem; border-color: var(--line); color: var(--quiet); font-size: 0.75rem; vertical-align: middle; }
.scripted .copy:hover { border-color: var(--accent); color: var(--accent); }
h1 code { font-size: 1em; font-weight: 700; }
.notice { margin: 0.75rem 0; padding: 0.5rem 0.9rem; border-left: 4px solid var(--wait); background: var(--panel); }
.notice h2 { margin-top: 0.25rem; }
figcaption { padding-bottom: 0.2rem; }
figure.copyable { margin: 0.5rem 0; }
details[id^="connect-"] { margin-top: 0.75rem; padding: 0.35rem 0.9rem; border: 1px solid var(--line); border-radius: 10px; }
details[id^="connect-"] h2 { margin-top: 0.5rem; }

.order .lead { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; }
.order .buttons form { display: contents; }
.two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; }
.history { margin: 0; padding: 0; list-style: none; }
.history > li { border-bottom: 1px solid var(--line); }
.history > li > p, .history summary { margin: 0; padding: 0.45rem 0; }
.history > li > p { padding-left: 1.1rem; }
.history time { color: var(--quiet); font-family: var(--mono); font-size: 0.82rem; }
.history .got { padding: 0.1em 0.35em; border-radius: 4px; background: var(--panel); }
.message { margin: 0 0 0.75rem 1.1rem; }
.url { margin: 0 0 0 1.1rem; }
pre.opened { white-space: pre-wrap; }
.panes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0.5rem; }
#fields summary { padding: 0.75rem 0; }
.fields { table-layout: fixed; font-size: 0.85rem; }

@media (max-width: 64rem) {
  .columns, .two { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
}

@media (max-width: 40rem) {
  .orders, .orders tbody, .orders tr, .orders th, .orders td { display: block; padding: 0; border: 0; }
  .orders thead { position: absolute; left: -100vw; }
  .orders tr { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .orders tr th { order: -1; flex-basis: 100%; font-size: 1rem; }
  .orders small { display: inline; }
  .orders .number { text-align: left; padding: 0; }
  .orders td:empty { display: none; }
  .requests .why { flex-basis: 100%; max-width: none; }
  footer { padding-left: 1rem; padding-right: 1rem; }
  .filter label { flex: 1 1 40%; min-width: 0; }
  .filter select, .filter input { width: 100%; max-width: none; }
  .message, .url { margin-left: 0; }
}
`;
