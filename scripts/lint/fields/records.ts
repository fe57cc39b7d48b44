import type { Lifecycle } from '../../spec/lifecycle.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import { allFieldNames } from '../../spec/schema/parts.ts';
import type { Spec } from '../../spec/spec.ts';
import { operationsOn, type Setting, settingsOf } from '../settings.ts';

/** Names of fields. */
export type Names = ReadonlySet<string>;

/** What the records of a document hold, and where that is seen. */
export class Records {
  readonly settings: readonly Setting[];
  private readonly spec: Spec;
  private readonly found = new Map<string, Names>();

  constructor(spec: Spec) {
    this.spec = spec;
    this.settings = settingsOf(spec);
  }

  /** What a record may hold: what it was created with, what is written into it, and the same of its parent. */
  heldBy(lifecycle: Lifecycle): Names {
    return this.once('held', lifecycle, () => {
      const parent = this.parentOf(lifecycle);
      return union(this.ownOf(lifecycle), ...(parent === undefined ? [] : [this.ownOf(parent)]));
    });
  }

  /** The fields of the requests that create a record. */
  createdWith(lifecycle: Lifecycle): Names {
    const creating = operationsOn(this.spec, lifecycle).filter((each) => 'begins' in (each.lifecycle?.value ?? {}));
    return union(...creating.map(requestFields));
  }

  /** What is seen of a record: in messages about itself, about its parent and about its children. */
  seenOf(lifecycle: Lifecycle): Names {
    const { life, name } = lifecycle;
    return this.once('seen', lifecycle, () => {
      const family = this.spec.lifecycles.filter((each) => each.name === life.parent || each.life.parent === name);
      return union(...[lifecycle, ...family].map((each) => this.shownOf(each)));
    });
  }

  /** What the answers about a record and the callbacks about it show. */
  shownOf(lifecycle: Lifecycle): Names {
    return this.once('shown', lifecycle, () => {
      const answers = operationsOn(this.spec, lifecycle).map(({ answer }) => answer);
      const callbacks = this.spec.callbacks.filter(({ id }) => this.tellersOf(id).includes(lifecycle));
      const messages = [...answers, ...callbacks.map(({ request }) => request)];
      return union(...messages.map(({ payload }) => allFieldNames(payload)));
    });
  }

  /** The life cycles whose records a callback tells of. */
  tellersOf(callback: string): Lifecycle[] {
    return this.spec.lifecycles.filter((lifecycle) => {
      const ofMoves = Object.values(lifecycle.life.moves).flatMap(({ tells }) => tells ?? []);
      const ofCreation = operationsOn(this.spec, lifecycle).flatMap((operation) => tellsOf(operation));
      return [...ofMoves, ...ofCreation].some((telling) => telling.callback === callback);
    });
  }

  parentOf({ life }: Lifecycle): Lifecycle | undefined {
    return life.parent === undefined ? undefined : this.spec.lifecycle(life.parent);
  }

  private ownOf(lifecycle: Lifecycle): Names {
    const written = this.settings.filter((each) => each.into === 'record' && each.lifecycle === lifecycle);
    return union(this.createdWith(lifecycle), new Set(written.flatMap(({ value }) => Object.keys(value))));
  }

  private once(what: string, { name }: Lifecycle, find: () => Names): Names {
    const key = `${what} ${name}`;
    const names = this.found.get(key) ?? find();
    this.found.set(key, names);
    return names;
  }
}

function tellsOf({ lifecycle }: SpecOperation): readonly { readonly callback: string }[] {
  const doing = lifecycle?.value;
  return doing !== undefined && 'begins' in doing ? (doing.tells ?? []) : [];
}

/** What an operation is asked with: the outer fields of its payload. */
export function requestFields({ request }: SpecOperation): Names {
  return request.payload.fieldNames;
}

export function union(...sets: readonly Names[]): Names {
  return new Set(sets.flatMap((set) => [...set]));
}
