import type * as grammar from '../../generated/grammar.ts';
import type {
  Lifecycle,
  LifecycleState,
  Listing,
  Notification,
  Transition,
} from '../../src/sandbox/model/lifecycle.ts';
import type { Json, Path } from './json.ts';
import type { Written } from './node.ts';
import type { Meanings } from './vocabulary/extensions.ts';

/** The life cycle of one kind of record that the API keeps: an order, a slip, a refund. */
export interface SpecLifecycle {
  readonly name: string;
  readonly at: Path;
  /** As it stands in the file. */
  readonly written: grammar.Lifecycle | grammar.Part;
  /** As the sandbox goes by it: what is said once stands in each state and transition. */
  readonly value: Lifecycle;
  /** The life cycle whose records have this one too. */
  readonly of?: string;
}

/** What life cycles take from elsewhere. */
export interface Sources {
  /** What is the same in every notification by a webhook. */
  readonly callbacks: Readonly<Record<string, grammar.Callback>>;
  /** The meanings of a schema's values. */
  readonly meaningsOf: (schema: string) => Meanings;
}

/** What stands in the file, with its defaults where they hold. */
export function lifecycleOf(written: grammar.Lifecycle | grammar.Part, sources: Sources): Lifecycle {
  const { notify: usual, states, transitions } = written;
  return {
    ...ownOf(written),
    states: mapped(states, (state) => stateOf(state, written, sources)),
    transitions: mapped(transitions, (transition) => transitionOf(transition, usual, sources)),
  };
}

/** What is said of the records; of a part its title alone, since its records are another life cycle's. */
function ownOf(written: grammar.Lifecycle | grammar.Part): Omit<Lifecycle, 'states' | 'transitions'> {
  if ('of' in written) return { title: written.title, key: '' };
  const {
    code: _code,
    set: _set,
    notify: _notify,
    states: _states,
    transitions: _transitions,
    listed,
    ...own
  } = written;
  return { ...own, ...(listed === undefined ? {} : { listed: listingOf(listed) }) };
}

/** A life cycle with the states and transitions of its parts among its own: what a record goes by. */
export function withParts({ name, value }: SpecLifecycle, all: readonly SpecLifecycle[]): Lifecycle {
  const parts = all.filter(({ of }) => of === name);
  if (parts.length === 0) return value;
  const { states, transitions, ...own } = value;
  const inPart = <Each extends object>(part: string, each: { readonly [name: string]: Each }) =>
    mapped(each, (held): Each & { readonly part: string } => ({ ...held, part }));
  return {
    ...own,
    parts: Object.fromEntries(
      parts.map(({ name: part, written }) => [part, 'initial' in written ? written.initial : '']),
    ),
    states: Object.assign({}, states, ...parts.map((part) => inPart(part.name, part.value.states))),
    transitions: Object.assign({}, transitions, ...parts.map((part) => inPart(part.name, part.value.transitions))),
  };
}

function listingOf({ as, ...listed }: grammar.Listing): Listing {
  return as === undefined ? listed : { ...listed, as: oneSet(as) };
}

function stateOf(
  state: grammar.State,
  { code, set }: grammar.Lifecycle | grammar.Part,
  { meaningsOf }: Sources,
): LifecycleState {
  const { code: value, message, set: own, notes, en, zh, ...rest } = state;
  const meaning = code === undefined || value === undefined ? undefined : meaningsOf(code.meanings)[String(value)];
  const says: grammar.Values = {
    ...(code === undefined || value === undefined ? {} : { [code.field]: value }),
    ...(code?.message === undefined || value === undefined ? {} : { [code.message]: message ?? meaning?.zh ?? '' }),
  };
  return {
    en: en ?? meaning?.en ?? '',
    zh: zh ?? meaning?.zh ?? '',
    ...rest,
    ...writing({ set: [says, ...setsOf(set), ...setsOf(own)], notes: setsOf(notes) }),
  };
}

function transitionOf(
  transition: grammar.Transition,
  usual: grammar.Notify | undefined,
  { callbacks }: Sources,
): Transition {
  const { set, notes, notify = usual, ...rest } = transition;
  return { ...rest, ...writing({ set: setsOf(set), notes: setsOf(notes) }), ...notifying(notify, callbacks) };
}

/** The notifications, each with what is the same for its webhook. */
export function notifying(
  notify: grammar.Notify | undefined,
  callbacks: Sources['callbacks'],
): { readonly notify?: readonly Notification[] } {
  if (notify === undefined || notify.length === 0) return {};
  return {
    notify: notify.map((each) => {
      const { callback, set } = typeof each === 'string' ? { callback: each, set: undefined } : each;
      const { url, set: usual } = callbacks[callback] ?? {};
      const sets = [...setsOf(usual), ...setsOf(set)];
      return { callback, ...(url === undefined ? {} : { url }), ...(sets.length === 0 ? {} : { set: oneSet(sets) }) };
    }),
  };
}

/** What is written, in one set each; nothing where there is nothing to write. */
export function writing(sets: { readonly set: readonly grammar.Values[]; readonly notes: readonly grammar.Values[] }): {
  readonly set?: grammar.Values;
  readonly notes?: grammar.Values;
} {
  const [set, notes] = [oneSet(sets.set), oneSet(sets.notes)];
  return {
    ...(Object.keys(set).length === 0 ? {} : { set }),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  };
}

/** The sets of values where one or several stand. */
export function setsOf(sets: grammar.ValueSets | undefined): readonly grammar.Values[] {
  return [sets ?? []].flat();
}

/** The sets one after the other. */
export function oneSet(sets: grammar.ValueSets): grammar.Values {
  return Object.assign({}, ...setsOf(sets));
}

/** Each of the sets, and where it is written. */
export function writtenSets(at: Path, sets: grammar.ValueSets | undefined): Written<grammar.Values>[] {
  const isList = Array.isArray(sets);
  return setsOf(sets).map((value, index) => ({ at: isList ? [...at, String(index)] : at, value }));
}

function mapped<From, To>(
  values: { readonly [name: string]: From },
  to: (value: From) => To,
): { readonly [name: string]: To } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]));
}

/** What the grammar has passed is of its type, which is generated from the grammar. */
export function proved<T>(value: Json | undefined): T {
  const held: unknown = value;
  return held as T;
}
