import type { Action, Condition, Lifecycle, Notification } from '../../../src/sandbox/model/lifecycle.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Spec } from '../../spec/spec.ts';
import { code, type Html, html, joined } from '../html.ts';
import type { Language } from '../language.ts';
import { pageOf } from '../shell/address.ts';
import type { Texts } from '../texts/texts.ts';

/** What a document's operations do to its records, in the words of one language. */
export class LifecycleText {
  readonly #spec: Spec;
  readonly #language: Language;
  readonly #texts: Texts['lifecycles'];
  readonly #text: Texts['text'];

  constructor(spec: Spec, language: Language, { lifecycles, text }: Texts) {
    this.#spec = spec;
    this.#language = language;
    this.#texts = lifecycles;
    this.#text = text;
  }

  /** What an operation does to a life cycle. */
  action(operation: SpecOperation): Html | undefined {
    const action = operation.action?.value;
    const lifecycle = action && this.#spec.lifecycle(action.lifecycle)?.value;
    if (action === undefined || lifecycle === undefined) return undefined;
    return html`${this.#sentence(action)}${this.#found(action)}${this.#notified('notify' in action ? action.notify : undefined)}`;
  }

  #sentence(action: Action): Html {
    const phrases = this.#texts;
    const record = this.record(action.lifecycle);
    if ('create' in action) return phrases.creates(record, this.#created(action.lifecycle, action.create));
    if ('read' in action) {
      const only = action.from?.map((name) => this.state(action.lifecycle, name)) ?? [];
      return phrases.shows(record, only.length === 0 ? undefined : this.#text.or(only));
    }
    if ('list' in action) {
      const { field, from, to } = action.list;
      if (to === undefined) return phrases.listsAfter(record, code(field), code(from));
      return phrases.listsBetween(record, code(field), { from: code(from), to: code(to) });
    }
    const steps = [action.apply].flat().map((name) => phrases.step(code(name), this.#step(action.lifecycle, name)));
    return phrases.transition(record, joined(steps, phrases.orElseBy));
  }

  #created(lifecycle: string, create: Extract<Action, { create: unknown }>['create']): Html {
    if (typeof create === 'string') return this.state(lifecycle, create);
    const ways = Object.entries(create).map(([name, when]) => {
      const state = this.state(lifecycle, name);
      const condition = this.condition(when);
      return condition === undefined ? state : this.#texts.when(state, condition);
    });
    return joined(ways, this.#texts.orElse);
  }

  /** A transition of the life cycle, or of one of its parts. */
  #step(record: string, name: string): Html {
    const own = this.#spec.lifecycles.filter((each) => each.name === record || each.of === record);
    const { name: lifecycle = record, value } = own.find((each) => Object.hasOwn(each.value.transitions, name)) ?? {};
    const transition = value?.transitions[name];
    const from = this.#text.or(transition?.from.map((state) => this.state(lifecycle, state)) ?? []);
    return transition?.to === undefined
      ? this.#texts.whileIn(from)
      : this.#texts.fromTo(from, this.state(lifecycle, transition.to));
  }

  #found(action: Action): Html | undefined {
    const find = 'find' in action ? action.find : undefined;
    if (find === undefined) return undefined;
    const pairs = Object.entries(find).map(([requested, held]) =>
      requested === held ? code(held) : this.#texts.givenAs(code(held), code(requested)),
    );
    return this.#texts.foundBy(this.#text.and(pairs));
  }

  #notified(notify: readonly Notification[] | undefined): Html | undefined {
    return notify && this.#texts.followedBy(this.#text.and(notify.map((each) => this.callback(each))));
  }

  /** What a record is called, leading to its life cycle. */
  record(name: string): Html {
    return html`<a href="${pageOf(this.#spec.name, 'lifecycle', name)}">${this.title(name)}</a>`;
  }

  title(name: string): string {
    const title: Lifecycle['title'] | undefined = this.#spec.lifecycle(name)?.value.title;
    return title?.[this.#language === 'en' ? 'en' : 'zh'] ?? name;
  }

  state(lifecycle: string, name: string): Html {
    return html`<a href="${pageOf(this.#spec.name, 'lifecycle', `${lifecycle}.${name}`)}"><code>${name}</code></a>`;
  }

  callback({ callback }: Notification): Html {
    const isBrought = this.#spec.callback(callback)?.acknowledgement.by === 'page';
    return html`<a href="${pageOf(this.#spec.name, callback)}"><code>${callback}</code></a>${isBrought && this.#texts.byBrowser}`;
  }

  /** `pfn is CREDITCARD or AFP`; nothing where there is no condition. */
  condition(when: Condition): Html | undefined {
    const parts = Object.entries(when).map(([field, value]) => {
      const values = [value].flat();
      return values.length === 1 && values[0] === null
        ? this.#texts.isMissing(code(field))
        : this.#texts.is(code(field), this.#text.or(values.map(code)));
    });
    return parts.length === 0 ? undefined : joined(parts, this.#texts.and);
  }
}
