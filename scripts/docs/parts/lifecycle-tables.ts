import type { Lifecycle, Transition } from '../../../src/sandbox/model/lifecycle.ts';
import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Spec } from '../../spec/spec.ts';
import { code, type Html, html, joined, line } from '../html.ts';
import type { Language } from '../language.ts';
import { pageOf } from '../shell/address.ts';
import type { Texts } from '../texts/texts.ts';
import { LifecycleText } from './lifecycle.ts';
import { durationText } from './phrases.ts';

/** The states of a life cycle, and the transitions from one to the next, with who makes them. */
export class LifecycleTables {
  readonly #spec: Spec;
  readonly #language: Language;
  readonly #texts: Texts;
  readonly #text: LifecycleText;

  constructor(spec: Spec, language: Language, texts: Texts) {
    this.#spec = spec;
    this.#language = language;
    this.#texts = texts;
    this.#text = new LifecycleText(spec, language, texts);
  }

  /** Where a record comes from, and what it is known by. */
  about({ name, of, value }: SpecLifecycle): Html {
    const phrases = this.#texts.lifecycles;
    const creating = this.#spec.operations.filter((operation) => creates(operation, name));
    const { parent, listed } = value;
    return html`<p>${of === undefined ? html`${phrases.createdBy(this.#texts.text.or(creating.map(({ id }) => this.#operation(id))))}${named(value, phrases)}` : phrases.partOf(this.#text.record(of))}${
      parent !== undefined && phrases.belongs(this.#text.record(parent))
    }${listed !== undefined && phrases.listedIn(code(listed.in), this.#texts.text.or(listed.states.map(code)))}</p>`;
  }

  states({ name, value }: SpecLifecycle): Html {
    const { lifecycles: phrases, text } = this.#texts;
    const rows = Object.entries(value.states).map(
      ([each, held]) =>
        html`<tr id="${name}.${each}"><th scope="row">${code(each)}</th><td>${this.#meaning(held)}${held.apply !== undefined && html` <span class="facts">${phrases.makes(code(held.apply))}</span>`}</td><td data-label="${phrases.final}">${held.final === true ? text.yes : text.no}</td></tr>\n`,
    );
    return html`<table class="meanings">
<thead><tr><th scope="col">${phrases.name}</th><th scope="col">${phrases.meaning}</th><th scope="col">${phrases.final}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
  }

  transitions({ name, value }: SpecLifecycle): Html {
    const { lifecycles: phrases } = this.#texts;
    const rows = Object.entries(value.transitions).map(
      ([each, transition]) =>
        html`<tr><th scope="row">${code(each)}</th><td>${this.#meaning(transition)}</td><td data-label="${phrases.from}">${joined(
          transition.from.map((from) => this.#text.state(name, from)),
          ' ',
        )}${this.#conditions(transition)}</td><td data-label="${phrases.to}">${transition.to === undefined ? html`<span class="quiet">${phrases.stays}</span>` : this.#text.state(name, transition.to)}</td><td data-label="${phrases.who}">${this.#who(name, each, transition)}</td><td data-label="${phrases.callback}">${this.#notifications(transition)}</td></tr>\n`,
    );
    return html`<table class="meanings transitions">
<thead><tr>${[phrases.name, phrases.meaning, phrases.from, phrases.to, phrases.who, phrases.callback].map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
  }

  #meaning({ en, zh }: { readonly en: string; readonly zh: string }): Html {
    return line(this.#language === 'en' ? en : zh);
  }

  #operation(id: string): Html {
    return html`<a href="${pageOf(this.#spec.name, id)}"><code>${id}</code></a>`;
  }

  /** Who makes a transition, and when it happens by itself. */
  #who(lifecycle: string, name: string, transition: Transition): Html {
    const phrases = this.#texts.lifecycles;
    const { of = lifecycle } = this.#spec.lifecycle(lifecycle) ?? {};
    const made = this.#spec.operations.filter(({ action }) => {
      const value = action?.value;
      return value?.lifecycle === of && 'apply' in value && [value.apply].flat().includes(name);
    });
    const byItself = [
      ...(transition.after === undefined ? [] : [phrases.byItselfAfter(durationText(transition.after, this.#texts))]),
      ...(transition.until === undefined ? [] : [phrases.byItselfAt(code(nameOf(transition.until)))]),
      ...(transition.through === undefined ? [] : [phrases.byItselfThrough(code(nameOf(transition.through)))]),
      ...(transition.nightly === true ? [phrases.byItselfNightly()] : []),
    ];
    // What happens by itself needs no hand, bar the shopper's.
    const isByItself = made.length > 0 || (byItself.length > 0 && transition.by !== 'shopper');
    const hand = isByItself ? [] : [phrases.people[transition.by ?? 'console']];
    return joined([...made.map(({ id }) => this.#operation(id)), ...hand, ...byItself], this.#texts.text.comma);
  }

  #notifications({ notify }: Transition): Html {
    const { lifecycles: phrases, text } = this.#texts;
    if (notify === undefined) return html`<span class="quiet">${phrases.none}</span>`;
    const shown = notify.map((notification) => {
      const waits = (this.#spec.callback(notification.callback)?.retries?.value ?? []).map((wait) =>
        durationText(wait, this.#texts),
      );
      const isSame = waits.length > 1 && new Set(waits).size === 1;
      const again = isSame ? phrases.againSame(waits[0] ?? '', waits.length) : phrases.again(waits.join(text.comma));
      return html`<div>${this.#text.callback(notification)}${waits.length > 0 && html` <span class="quiet">${again}</span>`}</div>`;
    });
    return html`${shown}`;
  }

  /** What has to hold, and what has to be noted. */
  #conditions({ when, noted, while: states }: Transition): Html {
    const { lifecycles: phrases, text } = this.#texts;
    const condition = this.#text.condition({ ...when, ...noted });
    return html`${condition !== undefined && html` <span class="facts">${phrases.if(condition)}</span>`}${
      states !== undefined && html` <span class="facts">${phrases.while(text.or(states.map(code)))}</span>`
    }`;
  }
}

function creates({ action }: SpecOperation, lifecycle: string): boolean {
  return action?.value.lifecycle === lifecycle && 'create' in action.value;
}

function named({ key, number, amount }: Lifecycle, phrases: Texts['lifecycles']): Html {
  const own = number !== undefined && number !== key ? code(number) : undefined;
  return phrases.knownBy(code(key), own, amount === undefined ? undefined : code(amount));
}

/** The field or the note that holds a moment. */
function nameOf(source: NonNullable<Transition['until']>): string {
  return typeof source === 'string' ? source : source.note;
}
