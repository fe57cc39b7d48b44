import type { Action, Condition, Lifecycle, Notification, Transition } from '../../src/sandbox/model/lifecycle.ts';
import type { SpecLifecycle } from '../spec/lifecycle.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Spec } from '../spec/spec.ts';
import { code, type Html, html, joined, line, listed } from './html.ts';
import { durationText, title } from './phrases.ts';

/** What an operation does to a life cycle, as a sentence under a heading of its own. */
export function actionOf(spec: Spec, operation: SpecOperation): Html {
  const action = operation.action?.value;
  const lifecycle = action && spec.lifecycle(action.lifecycle)?.value;
  if (action === undefined || lifecycle === undefined) return html``;
  return html`<h4>${title('Life cycle', '生命週期')}</h4>
<p>${sentence(spec, action, lifecycle)}${found(action)}${notified(spec, 'notify' in action ? action.notify : undefined)}</p>`;
}

function sentence(spec: Spec, action: Action, lifecycle: Lifecycle): Html {
  const record = html`<a href="#lifecycle-${action.lifecycle}">${lifecycle.title.en}</a>`;
  if ('create' in action) {
    if (typeof action.create === 'string')
      return html`Creates: ${record} in the state ${state(action.lifecycle, action.create)}.`;
    const ways = Object.entries(action.create).map(
      ([name, when]) => html`${state(action.lifecycle, name)}${condition(when, ' if ')}`,
    );
    return html`Creates: ${record} in the state ${joined(ways, ', else ')}.`;
  }
  if ('read' in action) {
    const only = action.from?.map((name) => state(action.lifecycle, name)) ?? [];
    return html`Shows: ${record} as it is${only.length > 0 && html`, while it is in the state ${listed(only, 'or')}`}.`;
  }
  if ('list' in action) {
    const { field, from, to } = action.list;
    const end = to === undefined ? html`` : html` and ${code(to)}, or now where that is missing`;
    return html`Lists: ${record} by ${record}, those whose ${code(field)} lies ${to === undefined ? 'after' : 'between'} ${code(from)}${end}.`;
  }
  const steps = [action.apply].flat().map((name) => html`${code(name)}, ${step(spec, action.lifecycle, name)}`);
  return html`Transition: ${record} by ${joined(steps, ', else by ')}.`;
}

/** A transition of the life cycle, or of one of its parts. */
function step(spec: Spec, record: string, name: string): Html {
  const own = spec.lifecycles.filter((each) => each.name === record || each.of === record);
  const { name: lifecycle = record, value } = own.find((each) => Object.hasOwn(each.value.transitions, name)) ?? {};
  const transition = value?.transitions[name];
  const from = listed(transition?.from.map((name) => state(lifecycle, name)) ?? [], 'or');
  return transition?.to === undefined
    ? html`while it is in the state ${from}`
    : html`from ${from} to ${state(lifecycle, transition.to)}`;
}

function found(action: Action): Html {
  const find = 'find' in action ? action.find : undefined;
  if (find === undefined) return html``;
  const pairs = Object.entries(find).map(([requested, held]) =>
    requested === held ? code(held) : html`${code(held)}, given as ${code(requested)}`,
  );
  return html` Found by ${listed(pairs, 'and')}.`;
}

function notified(spec: Spec, notify: readonly Notification[] | undefined): Html {
  return notify === undefined
    ? html``
    : html` Then comes ${listed(
        notify.map((each) => callback(spec, each)),
        'and',
      )}.`;
}

/** A section for each life cycle: its states, and the transitions from one to the next. */
export function lifecycleSections(spec: Spec): Html[] {
  return spec.lifecycles.map((lifecycle) => {
    const { name, value } = lifecycle;
    const creating = spec.operations
      .filter((operation) => creates(operation, name))
      .map(({ id }) => html`<a href="#${id}"><code>${id}</code></a>`);
    return html`<section class="table" id="lifecycle-${name}"><h3>${title(value.title.en, value.title.zh)}</h3>
<p>${lifecycle.of === undefined ? html`Created by ${listed(creating, 'or')}. ${named(value)}` : html`Each ${other(spec, lifecycle.of)} has one.`}${value.parent !== undefined && html` Belongs to ${other(spec, value.parent)}.`}${
      value.listed !== undefined &&
      html` Stands in its ${code(value.listed.in)} while ${listed(value.listed.states.map(code), 'or')}.`
    }</p>
<h4>${title('States', '狀態')}</h4>
<div class="scroll">${states(name, value)}</div>
<h4>${title('Transitions', '狀態轉移')}</h4>
<div class="scroll">${transitions(spec, lifecycle)}</div></section>`;
  });
}

function creates({ action }: SpecOperation, lifecycle: string): boolean {
  return action?.value.lifecycle === lifecycle && 'create' in action.value;
}

function named({ key, number, amount }: Lifecycle): Html {
  const other = number !== undefined && number !== key && html`, the vendor's own number is ${code(number)}`;
  return html`Known by its ${code(key)}${other}${amount !== undefined && html`, its amount is ${code(amount)}`}.`;
}

function other(spec: Spec, name: string): Html {
  return html`<a href="#lifecycle-${name}">${spec.lifecycle(name)?.value.title.en ?? name}</a>`;
}

function states(name: string, lifecycle: Lifecycle): Html {
  return html`<table class="meanings">
<thead><tr><th scope="col">Name</th><th scope="col">Meaning</th><th scope="col" lang="zh-Hant">意義</th><th scope="col">final</th></tr></thead>
<tbody>
${Object.entries(lifecycle.states).map(
  ([each, held]) =>
    html`<tr id="state-${name}-${each}"><th scope="row">${code(each)}</th><td>${line(held.en)}${held.apply !== undefined && html` <span class="facts">makes ${code(held.apply)}</span>`}</td><td lang="zh-Hant">${held.zh}</td><td data-label="final">${held.final === true ? 'yes' : 'no'}</td></tr>\n`,
)}</tbody>
</table>`;
}

function transitions(spec: Spec, { name, value }: SpecLifecycle): Html {
  return html`<table class="meanings transitions">
<thead><tr><th scope="col">Name</th><th scope="col">Meaning <span lang="zh-Hant">意義</span></th><th scope="col">from</th><th scope="col">to</th><th scope="col">who, when</th><th scope="col">callback</th></tr></thead>
<tbody>
${Object.entries(value.transitions).map(
  ([each, transition]) =>
    html`<tr><th scope="row">${code(each)}</th><td>${line(transition.en)} <span lang="zh-Hant">${transition.zh}</span></td><td data-label="from">${joined(
      transition.from.map((from) => state(name, from)),
      ' ',
    )}${conditions(transition)}</td><td data-label="to">${transition.to === undefined ? html`<span class="quiet">stays</span>` : state(name, transition.to)}</td><td data-label="who">${who(spec, { lifecycle: name, name: each, transition })}</td><td data-label="callback">${notifications(spec, transition)}</td></tr>\n`,
)}</tbody>
</table>`;
}

/** Who makes a transition, and when it happens by itself. */
function who(
  spec: Spec,
  { lifecycle, name, transition }: { lifecycle: string; name: string; transition: Transition },
): Html {
  const made = spec.operations.filter(({ action }) => {
    const value = action?.value;
    const { of = lifecycle } = spec.lifecycle(lifecycle) ?? {};
    return value?.lifecycle === of && 'apply' in value && [value.apply].flat().includes(name);
  });
  const byItself = [
    ...(transition.after === undefined ? [] : [html`by itself after ${durationText(transition.after)}`]),
    ...(transition.until === undefined ? [] : [html`by itself at ${code(nameOf(transition.until))}`]),
    ...(transition.through === undefined ? [] : [html`by itself at the end of ${code(nameOf(transition.through))}`]),
    ...(transition.nightly === true ? [html`by itself at midnight`] : []),
  ];
  const operations = made.map(({ id }) => html`<a href="#${id}"><code>${id}</code></a>`);
  // What happens by itself needs no hand, bar the shopper's.
  const hand =
    operations.length > 0 || (byItself.length > 0 && transition.by !== 'shopper')
      ? []
      : [people[transition.by ?? 'console']];
  return joined([...operations, ...hand, ...byItself], ', ');
}

const people = { shopper: 'the shopper', console: 'the vendor', merchant: 'follows from another transition' } as const;

function notifications(spec: Spec, transition: Transition): Html {
  if (transition.notify === undefined) return html`<span class="quiet">none</span>`;
  return joined(
    transition.notify.map((notification) => {
      const waits = spec.callback(notification.callback)?.retries?.value ?? [];
      const times =
        waits.length > 1 && new Set(waits).size === 1 ? `${waits[0]}, ${waits.length} times` : waits.join(', ');
      return html`${callback(spec, notification)}${waits.length > 0 && html` <span class="quiet">again after ${times}</span>`}`;
    }),
    '<br>',
  );
}

function callback(spec: Spec, { callback }: Notification): Html {
  const isBrought = spec.callback(callback)?.acknowledgement.by === 'page';
  return html`<a href="#${callback}"><code>${callback}</code></a>${isBrought && html` (by the shopper's browser)`}`;
}

function state(lifecycle: string, name: string): Html {
  return html`<a href="#state-${lifecycle}-${name}"><code>${name}</code></a>`;
}

/** The field or the note that holds a moment. */
function nameOf(source: NonNullable<Transition['until']>): string {
  return typeof source === 'string' ? source : source.note;
}

/** `if pfn is CREDITCARD or AFP`, and what has to be noted. */
function conditions({ when, noted, while: states }: Transition): Html {
  const all = { ...when, ...noted };
  const held =
    states === undefined ? html`` : html` <span class="facts">while it is ${listed(states.map(code), 'or')}</span>`;
  return Object.keys(all).length === 0 ? held : html` <span class="facts">${condition(all, 'if ')}</span>${held}`;
}

function condition(when: Condition, before: string): Html {
  const parts = Object.entries(when).map(([field, value]) => {
    const values = [value].flat();
    return values.length === 1 && values[0] === null
      ? html`${code(field)} is not there`
      : html`${code(field)} is ${listed(values.map(code), 'or')}`;
  });
  return parts.length === 0 ? html`` : html`${before}${joined(parts, ' and ')}`;
}
