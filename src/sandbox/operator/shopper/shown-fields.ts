import { type Html, html } from '../../../http/html.ts';
import { formatTime } from '../../../time/format.ts';
import { dueTime } from '../../lifecycle/due.ts';
import type { Lifecycle, Transition, Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { money, shown } from '../pages/view.ts';

/** A field as a page shows it. */
export interface ShownField {
  readonly name: string;
  readonly label: Words;
  readonly value: Html;
}

/** The fields in the lifecycle's `shows` that are not empty, in its order. */
export function shownFields(lifecycle: Lifecycle, fields: StoredRecord['fields']): readonly ShownField[] {
  const found: ShownField[] = [];
  for (const [name, label] of Object.entries(lifecycle.shows ?? {})) {
    const value = fields[name];
    const isEmpty = value === undefined || value === null || value === '';
    if (!isEmpty) found.push({ name, label, value: valueHtml(lifecycle, name, value) });
  }
  return found;
}

function valueHtml(lifecycle: Lifecycle, name: string, value: unknown): Html {
  if (name === lifecycle.amount) return html`${money(value)}`;
  const separator = lifecycle.page?.lists?.[name];
  if (separator !== undefined) {
    const items = shown(value).split(separator);
    if (items.length === 1) return html`${items[0]}`;
    return html`<ul class="items">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  }
  const transition = awaitedIn(lifecycle).get(name);
  const time = transition === undefined ? undefined : dueTime(transition, { fields: { [name]: value }, notes: {} });
  return time === undefined ? html`${shown(value)}` : html`${formatTime('yyyy/MM/dd HH:mm:ss', time)}`;
}

/** Life cycles are generated and never change. */
const awaited = new WeakMap<Lifecycle, ReadonlyMap<string, Transition>>();

/**
 * The fields at which something happens by itself, and what: such a field holds a time, in whatever way the vendor
 * writes it.
 */
function awaitedIn(lifecycle: Lifecycle): ReadonlyMap<string, Transition> {
  const known = awaited.get(lifecycle);
  if (known !== undefined) return known;
  const found = new Map<string, Transition>();
  for (const transition of Object.values(lifecycle.transitions))
    for (const at of [transition.until, transition.through])
      if (typeof at === 'string' && !found.has(at)) found.set(at, transition);
  awaited.set(lifecycle, found);
  return found;
}
