import { formatTime } from '../../src/time/format.ts';
import type { SpecEndpoint } from '../spec/operation/endpoint.ts';
import { summaryOf } from './document-page.ts';
import type { DocumentParts } from './document-parts.ts';
import { code, type Html, html, line, prose } from './html.ts';
import { pageText } from './page.ts';
import { title } from './phrases.ts';
import { sealedAt } from './wire.ts';

export function indexPage(documents: readonly DocumentParts[], bar: Html): string {
  const count = (of: (parts: DocumentParts) => readonly unknown[]): number =>
    documents.reduce((sum, parts) => sum + of(parts).length, 0);
  const operations = count(({ spec }) => spec.operations);
  const callbacks = count(({ spec }) => spec.callbacks);
  const sealed = formatTime('yyyy/MM/dd HH:mm:ss', sealedAt);
  const main = html`<h1>Taiwan's payment APIs <span lang="zh-Hant" class="zh">臺灣金流 API 文件</span></h1>
<p class="lead">${documents.length} APIs, ${operations} operations and ${callbacks} callbacks as OpenAPI 3.1 documents, and typed TypeScript clients made from them.</p>
<p class="lead" lang="zh-Hant">共 ${documents.length} 組 API、${operations} 個作業與 ${callbacks} 種通知，整理為 OpenAPI 3.1 文件，並由此產生具型別的 TypeScript 用戶端。</p>
${documents.map(card)}
<h2 id="outcomes">${title('Outcomes', '呼叫結果')}</h2>
<p>What each way in which a call can end says about the money, and how to find out where it says nothing: <a href="outcomes.html">all outcomes, a reason per row</a>.</p>
<p lang="zh-Hant">呼叫的各種結果、對款項的意義，以及結果不明時如何查明：<a href="outcomes.html">全部結果一覽</a>。</p>
<h2 id="reading">${title('Reading these pages', '如何閱讀')}</h2>
<ul>
<li>Each operation says how it travels (what is signed or encrypted, and by what), its fields inside and round the cipher, the rules between them, what the values mean, and how the vendor refuses.</li>
<li>The bytes in the examples are real: sealed with the credentials that the vendors publish for their stages, at ${sealed} in Taipei.</li>
<li>The client fills in what is marked so: the merchant's number, the moment, checksums and ciphers.</li>
</ul>
<ul lang="zh-Hant">
<li>每個作業都說明傳送方式（哪些欄位簽章或加密、使用哪一把金鑰）、密文內外的欄位、欄位之間的規則、代碼意義，以及各種拒絕的情形。</li>
<li>範例中的傳輸內容皆為真實資料：使用廠商公開的測試環境憑證，以臺北時間 ${sealed} 封裝。</li>
<li>標示由用戶端填入的欄位（特店編號、時間、檢查碼與密文）不需自行提供。</li>
</ul>`;
  return pageText({
    title: "jinliu 金流 · Taiwan's payment APIs",
    description: `${documents.map(({ spec }) => spec.info.title).join(', ')}: OpenAPI 3.1 documents with typed TypeScript clients 臺灣金流 API 文件`,
    bar,
    contents: html`<ul>${documents.map(({ spec }) => html`<li><a class="first" href="#${spec.name}">${spec.info.title}</a></li>`)}<li><a class="first" href="#outcomes">${title('Outcomes', '呼叫結果')}</a></li><li><a class="first" href="#reading">${title('Reading these pages', '如何閱讀')}</a></li></ul>`,
    main,
    footer: html`Not the vendors' own pages; made from the documents under <code>specs/</code>. <span lang="zh-Hant">本站並非各廠商官方文件。</span>`,
  });
}

function card(parts: DocumentParts): Html {
  const { name, info, translation: zh, operations, callbacks } = parts.spec;
  return html`<section class="card" id="${name}">
<h2><a href="${name}.html">${info.title}</a>${zh !== undefined && html` <span lang="zh-Hant" class="zh">${zh.title}</span>`}</h2>
<div class="languages"><div>${prose(beginning(info.description))}</div>${zh !== undefined && html`<div lang="zh-Hant"><p>${zh.description}</p></div>`}</div>
${list(name, title('Operations', '作業'), operations)}
${callbacks.length > 0 ? list(name, title('Callbacks', '通知'), callbacks) : html`<p class="quiet">No callbacks. <span lang="zh-Hant">沒有通知。</span></p>`}
<p class="downloads"><a href="${name}.html">Read <span lang="zh-Hant">閱讀文件</span></a> <a href="${name}.yaml" download>YAML</a> <a href="${name}.json" download>JSON</a> <span class="quiet">import ${code(parts.entry.module)}</span></p>
</section>`;
}

function list(document: string, heading: Html, operations: readonly SpecEndpoint[]): Html {
  return html`<h3>${heading}</h3>
<ul class="operations">${operations.map((operation) => {
    const text = summaryOf(operation);
    return html`<li><a href="${document}.html#${operation.id}"><code>${operation.id}</code></a> <span>${line(text.en)}</span> <span lang="zh-Hant">${text.zh}</span></li>\n`;
  })}</ul>`;
}

/** The first sentences: what the API is for, without the details. */
function beginning(description: string): string {
  const sentences = description.split(/(?<=[.:]) (?=[A-Z`])/);
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && text.length + sentence.length > 320) break;
    text += `${sentence} `;
  }
  return text;
}

/** Links to all pages, for the bar on top. */
export function barOf(documents: readonly { readonly name: string }[], current: string): Html {
  return html`<ul>${documents.map((source) => {
    return html`<li><a href="${source.name}.html"${source.name === current && html` aria-current="page"`}>${source.name}</a></li>`;
  })}</ul>`;
}
