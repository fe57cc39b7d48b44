import type { SpecLifecycle } from '../../spec/lifecycle.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import { allFieldNames } from '../../spec/schema/parts.ts';
import type { Spec } from '../../spec/spec.ts';
import { notifiersOf, operationsOn, type Setting, settingsOf } from '../settings.ts';

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
  heldBy(lifecycle: SpecLifecycle): Names {
    return this.once('held', lifecycle, () => {
      const parent = this.parentOf(lifecycle);
      return union(this.ownOf(lifecycle), ...(parent === undefined ? [] : [this.ownOf(parent)]));
    });
  }

  /** The fields of the requests that create a record. */
  createdWith(lifecycle: SpecLifecycle): Names {
    return this.once('created', lifecycle, () => {
      const creating = operationsOn(this.spec, lifecycle).filter((each) => 'create' in (each.action?.value ?? {}));
      return union(...creating.map(requestFields));
    });
  }

  /** What is seen of a record: in messages about itself, about its parent and about its children. */
  seenOf(lifecycle: SpecLifecycle): Names {
    const { value, name } = lifecycle;
    return this.once('seen', lifecycle, () => {
      const family = this.spec.lifecycles.filter((each) => each.name === value.parent || each.value.parent === name);
      return union(...[lifecycle, ...family].map((each) => this.shownOf(each)));
    });
  }

  /** What the answers about a record and the callbacks about it show. */
  shownOf(lifecycle: SpecLifecycle): Names {
    return this.once('shown', lifecycle, () => {
      const answers = operationsOn(this.spec, lifecycle).map(({ answer }) => answer);
      const callbacks = this.spec.callbacks.filter(({ id }) => notifiersOf(this.spec, id).includes(lifecycle));
      const messages = [...answers, ...callbacks.map(({ request }) => request)];
      return union(...messages.map(({ payload }) => allFieldNames(payload)));
    });
  }

  /** What may be noted on a record, and on its parent. */
  notedOf(lifecycle: SpecLifecycle): Names {
    const parent = this.parentOf(lifecycle);
    return union(this.ownNotesOf(lifecycle), ...(parent === undefined ? [] : [this.ownNotesOf(parent)]));
  }

  /** What may be noted on a record itself. */
  ownNotesOf(lifecycle: SpecLifecycle): Names {
    const notes = this.settings.filter((each) => each.into === 'notes' && each.lifecycle === lifecycle);
    return new Set(notes.flatMap(({ value }) => Object.keys(value)));
  }

  parentOf({ value }: SpecLifecycle): SpecLifecycle | undefined {
    return value.parent === undefined ? undefined : this.spec.lifecycle(value.parent);
  }

  /** What a record may hold itself. */
  ownOf(lifecycle: SpecLifecycle): Names {
    const written = this.settings.filter((each) => each.into === 'record' && each.lifecycle === lifecycle);
    const codes = this.spec
      .family(lifecycle)
      .flatMap(({ written: { code } }) => [code?.field, code?.message])
      .filter((name) => name !== undefined);
    return union(
      this.createdWith(lifecycle),
      new Set([...codes, ...written.flatMap(({ value }) => Object.keys(value))]),
    );
  }

  private once(what: string, { name }: SpecLifecycle, find: () => Names): Names {
    const key = `${what} ${name}`;
    const names = this.found.get(key) ?? find();
    this.found.set(key, names);
    return names;
  }
}

/** What an operation is asked with: the outer fields of its payload. */
export function requestFields({ request }: SpecOperation): Names {
  return request.payload.fieldNames;
}

export function union(...sets: readonly Names[]): Names {
  return new Set(sets.flatMap((set) => [...set]));
}
