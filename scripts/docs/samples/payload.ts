import { isContent } from '../../../src/message/layout.ts';
import type { Example } from '../../../src/sandbox/model/example.ts';
import { isTimeFormat, type TimeFormat } from '../../../src/time/format.ts';
import type { SpecOperation } from '../../spec/operation/operation.ts';
import type { Schema } from '../../spec/schema/schema.ts';
import type { Spec } from '../../spec/spec.ts';

/** A time that the program computes when it runs: what is written down is past one day. */
export class RelativeTime {
  readonly format: TimeFormat;
  /** From when the program runs. */
  readonly days: number;

  constructor(format: TimeFormat, days: number) {
    this.format = format;
    this.days = days;
  }
}

/** A number of the shop's own, another one each time the program runs. */
export class OwnNumber {}

/** A whole message that the program writes: text, and times in it. */
export class OwnMessage {
  readonly parts: readonly (string | RelativeTime)[];

  constructor(parts: readonly (string | RelativeTime)[]) {
    this.parts = parts;
  }

  /** Written in a language that has a way to write its text, and one for a time in it. */
  in(text: (part: string) => string, time: (held: RelativeTime) => string): string[] {
    return this.parts.map((part) => (typeof part === 'string' ? text(part) : time(part)));
  }
}

/** A payload as a program gives it: JSON, times and own numbers. */
export type Given =
  | string
  | number
  | boolean
  | null
  | RelativeTime
  | OwnNumber
  | OwnMessage
  | readonly Given[]
  | { readonly [name: string]: Given };

/** The example that shows least beside what has to be there, and what the program gives in it. */
export function sampleOf(spec: Spec, operation: SpecOperation): { readonly example: string; readonly payload: Given } {
  const { examples } = operation;
  const accepted = examples.filter(({ value }) => isAccepted(operation, value.answer));
  const [smallest] = (accepted.length > 0 ? accepted : examples).toSorted(
    (a, b) => sizeOf(a.value.request) - sizeOf(b.value.request),
  );
  const { value } = smallest ?? {};
  const request = value?.request ?? {};
  const payload =
    typeof request === 'string'
      ? ownMessage(request)
      : new Giving(spec, operation).object(request, operation.request.payload);
  return { example: value?.name ?? '', payload };
}

const ownTime = 'yyyy-MM-ddTHH:mm:ss+08:00';

/** An element a line. Its times are of the day before: the first is the day's beginning, the second its end. */
function ownMessage(text: string): OwnMessage {
  const lines = text.trim().replaceAll('><', '>\n<');
  const between = lines.split(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00/);
  return new OwnMessage(between.flatMap((part, at) => (at === 0 ? [part] : [new RelativeTime(ownTime, at - 2), part])));
}

/** Does the vendor say yes? */
function isAccepted({ success }: SpecOperation, answer: unknown): boolean {
  if (success?.values === undefined || !isContent(answer)) return true;
  return success.values.includes(String(answer[success.code]));
}

function sizeOf(request: Example['request']): number {
  return typeof request === 'string' ? 0 : JSON.stringify(Object.keys(request)).length;
}

/** What a program gives, of what stands in an example. */
class Giving {
  readonly #own: ReadonlySet<string | undefined>;
  readonly #isRead: boolean;
  #times = 0;

  constructor(spec: Spec, { action, effect }: SpecOperation) {
    const created =
      action !== undefined && 'create' in action.value ? spec.lifecycle(action.value.lifecycle) : undefined;
    this.#own = new Set([created?.value.reference ?? created?.value.key]);
    this.#isRead = effect === 'read';
  }

  /** Without what the client fills in. */
  object(value: Readonly<Record<string, unknown>>, schema: Schema | undefined): Given {
    const kept = Object.entries(value).flatMap(([name, held]): [string, Given][] => {
      const field = schema?.field(name);
      if (field?.filledBy !== undefined || field?.keywords.const !== undefined) return [];
      return [[name, this.#own.has(name) ? new OwnNumber() : this.#value(held, field)]];
    });
    return Object.fromEntries(kept);
  }

  #value(value: unknown, schema: Schema | undefined): Given {
    if (Array.isArray(value)) return value.map((each) => this.#value(each, schema?.decoded.items));
    if (typeof value === 'object' && value !== null)
      return this.object(value as Readonly<Record<string, unknown>>, schema?.decoded);
    const format = schema?.keywords.format;
    // A birthday is a fact, and nothing that the program computes.
    if (isTimeFormat(format) && schema?.isSensitive !== true) return new RelativeTime(format, this.#day());
    return value as Given;
  }

  /** A question is about the day before, from its beginning to its end; all else is to come. */
  #day(): number {
    this.#times += 1;
    return this.#isRead ? this.#times - 2 : 7;
  }
}
