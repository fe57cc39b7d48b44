import type { Layout } from '../../../src/message/layout.ts';
import { type Given, OwnNumber, RelativeTime } from './payload.ts';

/** A value that the program takes from the merchant's credentials. */
export class Credential {
  readonly option: string;

  constructor(option: string) {
    this.option = option;
  }
}

/** The whole content of a message as a program writes it that has no client. */
export type Written = Given | Credential | readonly Written[] | { readonly [name: string]: Written };

export type WrittenFields = { readonly [name: string]: Written };

/** A payload with everything that our client would fill in. `options` are the credentials that there are. */
export function written(layout: Layout, payload: WrittenFields, options: ReadonlySet<string>): WrittenFields {
  const isAround = layout.some(([, slot]) => slot.is === 'payload' || slot.is === 'object');
  const known = layout.flatMap(([name, slot]): [string, Written][] => {
    const value = filledBy(slot, payload[name], { payload, options });
    return value === undefined ? [] : [[name, value]];
  });
  const names = new Set(known.map(([name]) => name));
  const others = isAround ? [] : Object.entries(payload).filter(([name]) => !names.has(name));
  return Object.fromEntries([...known, ...others]);
}

function filledBy(
  slot: Layout[number][1],
  given: Written | undefined,
  { payload, options }: { readonly payload: WrittenFields; readonly options: ReadonlySet<string> },
): Written | undefined {
  switch (slot.is) {
    case 'given':
      return given ?? slot.otherwise;
    case 'payload':
      return written(slot.fields ?? [], payload, options);
    case 'object':
      return written(slot.fields, payload, options);
    case 'constant':
      return slot.value;
    case 'credential': {
      const option = options.has(slot.option) ? slot.option : slot.otherwise;
      return option !== undefined && options.has(option) ? new Credential(option) : undefined;
    }
    case 'clock':
      return given ?? new RelativeTime(slot.format, 0);
    case 'new-id':
      return given ?? new OwnNumber();
    case 'envelope':
      return undefined;
  }
}
