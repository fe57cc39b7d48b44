import { type Html, html } from '../../../http/html.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Runtime } from '../../model/runtime.ts';
import { messages } from '../pages/messages.ts';
import { type ConsoleView, callName } from './console-view.ts';
import { copyable, copyButton } from './copyable.ts';
import { type Sample, sampleOf } from './sample.ts';

/** What somebody needs to begin, as a page of its own. */
export function connectPage(runtime: Runtime, view: ConsoleView): Html {
  return html`<h1>${view.translate(messages.connect)}</h1>
${connection(runtime, view)}`;
}

/**
 * The address, and of each API the credentials that its vendor publishes, with a call that works. Keys of other
 * merchants are shown nowhere.
 */
export function connection(runtime: Runtime, view: ConsoleView): Html {
  const { translate, origin } = view;
  const label = translate(messages.baseUrl);
  return html`<p>${translate(messages.connectWhy)}</p>
<dl class="rows"><div><dt>${label}</dt><dd>${copyable(origin, label, view)}</dd></div></dl>
${runtime.apis.map((api, index) => apiSection(runtime, api, { view, isOpen: index === runtime.apis.length - 1 }))}`;
}

function apiSection(
  runtime: Runtime,
  api: SandboxApi,
  { view, isOpen }: { readonly view: ConsoleView; readonly isOpen: boolean },
): Html {
  const { document, stageCredentials } = api;
  const rows = Object.entries(stageCredentials).map(
    ([option, value]) =>
      html`<div><dt><code>${option}</code></dt><dd>${copyable(value, `${document.name} ${option}`, view)}</dd></div>`,
  );
  const sample = sampleOf(runtime, api);
  return html`<details id="connect-${document.name}"${isOpen && html` open`}><summary>${view.apiTitle(api)} <small>${document.name}</small></summary>
<h2>${view.translate(messages.credentials)}</h2>
<dl class="rows">${rows}</dl>
${sample !== undefined && tryView(api, sample, view)}</details>`;
}

function tryView({ document }: SandboxApi, sample: Sample, view: ConsoleView): Html {
  const { translate, origin } = view;
  const name = callName(document.name, sample.operation.id, view);
  return html`<figure class="copyable"><figcaption>${translate(messages.tryIt)} ${name}
${copyButton(`curl ${sample.operation.id}`, view)}</figcaption>
<pre tabindex="0" class="wire">${curlOf(sample, origin)}</pre></figure>`;
}

/** For a shell as Linux and macOS have it. */
function curlOf({ operation: { method, path, request }, text }: Sample, origin: string): string {
  if (request.place === 'query') return `curl ${quoted(`${origin}${path}?${text}`)}`;
  const type = request.mediaType === undefined ? '' : ` -H ${quoted(`content-type: ${request.mediaType}`)}`;
  const by = method === 'POST' ? '' : ` -X ${method}`;
  return `curl${by}${type} --data-binary ${quoted(text)} ${quoted(`${origin}${path}`)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
