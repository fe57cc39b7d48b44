import { type Html, html } from '../../../src/http/html.ts';
import type { Texts as AllTexts } from '../texts/texts.ts';

type Texts = AllTexts['playground'];

const tabs = [
  ['answer', 'emptyAnswer'],
  ['wire', 'emptyWire'],
  ['checked', 'emptyChecked'],
  ['callbacks', 'emptyCallbacks'],
  ['shopper', 'starting'],
  ['console', 'starting'],
] as const;

/** The playground as HTML, which its script fills. */
export function playgroundBody(text: Texts): Html {
  return html`<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<noscript><p class="pg-bad">${text.noScript}</p></noscript>
<div class="pg" id="playground"><div class="pg-grid">
${composer(text)}
${results(text)}
${orders(text)}
</div></div>`;
}

function composer(text: Texts): Html {
  return html`<section class="pg-card pg-compose" aria-labelledby="pg-choose">
<h2 id="pg-choose"><span class="pg-step">1</span> ${text.choose}</h2>
<div class="pg-fields">
${choice('document', text.document)}
${choice('operation', text.operation)}
</div>
<div class="pg-fields pg-beside">
${choice('example', text.example)}
${choice('fault', text.fault)}
</div>
<p class="pg-quiet"><span id="pg-example-summary"></span> <a id="pg-reference">${text.reference}</a></p>
<h2 id="pg-edit"><span class="pg-step">2</span> ${text.edit}</h2>
<label class="pg-label" id="pg-payload-label" for="pg-payload">${text.payload}</label>
<textarea id="pg-payload" rows="14" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="pg-fills-in"></textarea>
<p class="pg-quiet" id="pg-fills-in">${text.fillsIn}</p>
<div class="pg-buttons pg-sending"><button type="button" class="pg-main" id="pg-send">${text.send}</button><button type="button" id="pg-reset">${text.reset}</button></div>
<div id="pg-problem" role="alert"></div>
</section>`;
}

function choice(name: string, label: string): Html {
  return html`<div id="pg-${name}-field"><label class="pg-label" for="pg-${name}">${label}</label><select id="pg-${name}"></select></div>`;
}

function results(text: Texts): Html {
  const buttons = tabs.map(([name], index) => {
    const count = name === 'callbacks' && html` <span class="pg-count" id="pg-callback-count">0</span>`;
    return html`<button type="button" role="tab" id="pg-tab-${name}" aria-controls="pg-panel-${name}" aria-selected="${index === 0 ? 'true' : 'false'}"${index > 0 && html` tabindex="-1"`}>${text[name]}${count}</button>`;
  });
  const panels = tabs.map(
    ([name, empty], index) =>
      html`<div role="tabpanel" class="pg-panel" id="pg-panel-${name}" aria-labelledby="pg-tab-${name}" tabindex="0"${index > 0 && html` hidden`}><p class="pg-quiet">${text[empty]}</p></div>\n`,
  );
  return html`<section class="pg-card pg-results" aria-labelledby="pg-happens">
<h2 id="pg-happens"><span class="pg-step">3</span> ${text.happens}</h2>
<div class="pg-tabs" role="tablist" aria-labelledby="pg-happens">${buttons}</div>
${panels}
</section>`;
}

function orders(text: Texts): Html {
  return html`<section class="pg-card pg-follow" aria-labelledby="pg-orders-title">
<h2 id="pg-orders-title"><span class="pg-step">4</span> ${text.orders}</h2>
<div class="pg-clock"><span class="pg-label">${text.clock}</span> <span id="pg-clock"></span><div class="pg-buttons" id="pg-clock-buttons"></div></div>
<p class="pg-bad" id="pg-orders-problem" role="alert" lang="en"></p>
<div id="pg-orders"><p class="pg-quiet">${text.noOrders}</p></div>
</section>`;
}
