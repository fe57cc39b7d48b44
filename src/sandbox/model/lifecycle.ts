import type * as grammar from '../../../generated/grammar.ts';

/**
 * The life cycles of `specs/sandbox` as the sandbox goes by them: what is said once for many states and transitions
 * stands in each of them. A new operation or a new state is YAML alone; only what has to be computed is code, and is
 * called by name.
 */
export type { Condition, Deadline, Page, Scalar, Value, Values, Words } from '../../../generated/grammar.ts';

/** What a step writes. */
interface Writing {
  readonly set?: grammar.Values;
  /** What is not the vendor's. */
  readonly notes?: grammar.Values;
}

/** Which of a record's life cycles it belongs to, where that is not the record's own. */
interface InPart {
  readonly part?: string;
}

type Spread = 'code' | 'message' | 'set' | 'notes' | 'notify';

export interface LifecycleState
  extends Omit<grammar.State, Spread | keyof grammar.Words>,
    grammar.Words,
    Writing,
    InPart {}

export interface Notification extends Omit<grammar.Notification, 'set'>, Omit<grammar.Callback, 'set'> {
  readonly set?: grammar.Values;
}

export interface Transition extends Omit<grammar.Transition, Spread>, Writing, InPart {
  readonly notify?: readonly Notification[];
}

export interface Listing extends Omit<grammar.Listing, 'as'> {
  readonly as?: grammar.Values;
}

export interface Lifecycle extends Omit<grammar.Lifecycle, Spread | 'states' | 'transitions' | 'listed'> {
  readonly listed?: Listing;
  /**
   * Further life cycles of the same record, each with the state in which it begins; their states and transitions stand
   * among the record's.
   */
  readonly parts?: { readonly [name: string]: string };
  readonly states: { readonly [name: string]: LifecycleState };
  readonly transitions: { readonly [name: string]: Transition };
}

export interface Creation extends Omit<grammar.Creation, Spread>, Writing {
  readonly notify?: readonly Notification[];
}

export interface Reading extends Omit<grammar.Reading, 'set'> {
  readonly set?: grammar.Values;
}

export interface Application extends Omit<grammar.Application, 'set'> {
  readonly set?: grammar.Values;
}

/** What an operation does to a life cycle. An operation without one answers from its examples. */
export type Action = Creation | Reading | grammar.Search | Application;

export interface Lifecycles {
  readonly [name: string]: Lifecycle;
}

export interface Actions {
  readonly [operation: string]: Action;
}
