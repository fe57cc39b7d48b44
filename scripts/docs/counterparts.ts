import type { SpecCounterpart } from '../spec/counterparts.ts';
import type { Spec } from '../spec/spec.ts';
import { code, type Html, html, line } from './html.ts';
import { title } from './phrases.ts';

/** For those who used the vendor's own library: each of its members, and what takes its place. */
export function counterparts({ counterparts: known }: Spec): Html {
  if (known === undefined) return html``;
  const { en, zh } = known.title;
  return html`<h2 id="counterparts">${title('Instead of', '對照')} ${title(en, zh)}</h2>
<table class="fields"><thead><tr><th scope="col">${title('There', '元件')}</th><th scope="col">${title('Here', '用戶端')}</th></tr></thead>
<tbody>${known.members.map(
    (member) =>
      html`<tr><th scope="row"><code class="name">${member.name}</code> <span lang="zh-Hant" class="zh">${member.zh}</span></th><td><p>${here(member)}</p>${
        member.note !== undefined && html`<p>${line(member.note)}</p>`
      }</td></tr>\n`,
  )}</tbody></table>`;
}

function here({ operation, option, error }: SpecCounterpart): Html {
  if (operation !== undefined) return html`<a href="#${operation}"><code>${operation}</code></a>`;
  if (option !== undefined) return html`the option ${code(option)}`;
  return html`${code(error)} of the <code>ApiError</code> that is thrown`;
}
