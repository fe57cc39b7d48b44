import type { SpecCounterpart } from '../../spec/counterparts.ts';
import type { Spec } from '../../spec/spec.ts';
import { code, type Html, html, line } from '../html.ts';
import type { Language } from '../language.ts';
import { pageOf } from '../shell/address.ts';
import type { Texts } from '../texts/texts.ts';

/** For those who used the vendor's own library: each of its members, and what takes its place. */
export function counterparts({ name: document, counterparts: known }: Spec, language: Language, { site }: Texts): Html {
  if (known === undefined) return html``;
  const title = known.title[language === 'en' ? 'en' : 'zh'];
  return html`<h2 id="counterparts">${site.insteadOf(title)}</h2>
<table class="plain"><thead><tr><th scope="col">${site.there}</th><th scope="col">${site.here}</th></tr></thead>
<tbody>${known.members.map(
    (member) =>
      html`<tr><th scope="row"><code class="name">${member.name}</code></th><td><p>${here(document, member, site)}</p>${
        member.note !== undefined && html`<p>${line(member.note)}</p>`
      }</td></tr>\n`,
  )}</tbody></table>`;
}

function here(document: string, { operation, option, error }: SpecCounterpart, texts: Texts['site']): Html {
  if (operation !== undefined) return html`<a href="${pageOf(document, operation)}"><code>${operation}</code></a>`;
  if (option !== undefined) return texts.theOption(code(option));
  return texts.ofTheError(code(error));
}
