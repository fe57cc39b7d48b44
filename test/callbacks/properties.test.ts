import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCallbackError } from '../../generated/ecpay-cashier/client.ts';
import { anyCharacter } from '../support/any-character.ts';
import { every, post, receiverOf, requestOf } from './receivers.ts';

const name = fc
  .string({ unit: anyCharacter, minLength: 1, maxLength: 12 })
  .filter((text) => text.isWellFormed() && !/[&=]/.test(text) && text !== '__proto__')
  // Beside the known fields, none of which may come in another case.
  .map((text) => `~${text}`);
const value = fc.string({ unit: anyCharacter, maxLength: 40 }).filter((text) => text.isWellFormed());
const extra = fc
  .uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 8 })
  .map((entries) => Object.fromEntries(entries));

describe.each(every)('$api $id', (each) => {
  const receiver = receiverOf(each);
  const isSigned = each.row.proof === 'signature' && !each.isMixed;

  test('what is signed is verified, whatever unicode is in it, and comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(extra, async (fields) => {
        const event = await receiver.verify(requestOf(each, fields), { callback: each.id });
        expect(event.payload).toMatchObject(fields);
      }),
      { numRuns: 60 },
    );
  });

  // What is not a form has no fields on the wire that could be changed one by one.
  if (!each.isForm) return;

  test('every change of a value, a name or the number of fields is refused, or for unsigned ones unproven', async () => {
    const original = [...new URLSearchParams(await requestOf(each).text())];
    const at = fc.nat({ max: original.length - 1 });
    const mutation = fc.oneof(
      fc.record({ kind: fc.constant('value' as const), at, text: value }),
      fc.record({ kind: fc.constant('name' as const), at, text: name }),
      fc.record({ kind: fc.constant('drop' as const), at, text: fc.constant('') }),
      fc.record({ kind: fc.constant('add' as const), at, text: name }),
    );
    await fc.assert(
      fc.asyncProperty(mutation, async ({ kind, at: index, text }) => {
        const fields = original.map((pair): [string, string] => [...pair]);
        const [key, held] = fields[index] ?? ['', ''];
        if (kind === 'value') fields[index] = [key, text];
        if (kind === 'name') fields[index] = [text, held];
        if (kind === 'drop') fields.splice(index, 1);
        if (kind === 'add') fields.push([text, '']);
        fc.pre(JSON.stringify(fields).toLowerCase() !== JSON.stringify(original).toLowerCase());
        const verdict: unknown = await receiver
          .verify(post(new URLSearchParams(fields).toString()))
          .catch((error: unknown) => error);
        if (isSigned) expect(isCallbackError(verdict)).toBe(true);
        else if (!isCallbackError(verdict)) expect(verdict).toMatchObject({ proof: 'unproven' });
      }),
      { numRuns: 200 },
    );
  });
});
