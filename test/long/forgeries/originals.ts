import type { AnyEvent } from '../../../scripts/stage-client.ts';
import { formEncodings } from '../../../src/envelopes/form-encodings.ts';
import { everyApi } from '../../../src/sandbox/index.ts';
import { type Case, every, receiverOf, requestOf } from '../../callbacks/receivers.ts';
import { largest } from './sizes.ts';

/** A callback as it was sent, and what it says. */
export interface Original {
  readonly each: Case;
  readonly text: string;
  readonly event: AnyEvent;
  readonly meaning: string;
}

/** With escapes of each kind in it, one of them at the end. */
const note = '100% +a&b=測試 🏪';

/** All callbacks of an API as they come, and with a field that nobody knows; and, apart, as large as a body may be. */
export async function originalsOf(
  api: string,
): Promise<{ readonly usual: readonly Original[]; readonly large: readonly Original[] }> {
  const cases = every.filter((each) => each.api === api);
  const usual = cases.flatMap((each) => [
    originalOf(each, {}),
    originalOf(each, { Note: note }),
    ...(each.row.request.encodings ?? []).map((encoding) => originalOf(each, { Note: note }, encoding)),
  ]);
  const large = cases.map(async (each) => originalOf(each, { Note: 'a'.repeat(await roomIn(each)) }));
  return { usual: await Promise.all(usual), large: await Promise.all(large) };
}

async function originalOf(each: Case, more: object, encoding = ''): Promise<Original> {
  const form = await requestOf(each, more).text();
  const text = formEncodings.get(encoding)?.write(Object.fromEntries(new URLSearchParams(form))).text ?? form;
  const event = await receiverOf(each).verify(text, { callback: each.id });
  return { each, text, event, meaning: meaningOf(event) };
}

/** How long a further field can be before the body is too large: a cipher and base64 make more of each character. */
async function roomIn(each: Case): Promise<number> {
  const length = async (more: number): Promise<number> =>
    (await requestOf(each, { Note: 'a'.repeat(more) }).text()).length;
  let [fits, tooMuch] = [0, largest];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if ((await length(middle)) <= largest) fits = middle;
    else tooMuch = middle;
  }
  return fits;
}

/**
 * All that a shop may go by: in small letters where the proof covers no case, but for the id, by which a shop knows
 * what it has done.
 */
export function meaningOf({ callback, id, outcome, amount, time, payload }: AnyEvent): string {
  const said = JSON.stringify([callback, outcome, amount, time, sorted(payload)]);
  return JSON.stringify([id, ignoringCase.has(callback) ? said.toLowerCase() : said]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .map(([name, each]) => [name, sorted(each)])
    .sort(([a], [b]) => (String(a).toLowerCase() < String(b).toLowerCase() ? -1 : 1));
}

/** Callbacks whose proof covers no letter case. */
const ignoringCase: ReadonlySet<string> = new Set(
  everyApi.flatMap(({ callbacks = {}, envelopes }) =>
    Object.values(callbacks)
      .filter(({ request }) => envelopes.find(({ name }) => name === request.envelope.name)?.ignoresCase === true)
      .map(({ id }) => id),
  ),
);
