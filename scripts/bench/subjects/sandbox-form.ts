import { randomInt } from 'node:crypto';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { measure, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { headers, signedForm } from '../sandbox/forms.ts';

const { action } = signedForm();

/** 1 MiB of short names without values. */
function hugeForm(): string {
  const from = randomInt(36 ** 3);
  const names = Array.from({ length: 219_000 }, (_, index) => `${(from + index).toString(36)}=`);
  return names.join('&').slice(0, 2 ** 20);
}

/** A form that is all names, sent to the sandbox to keep it busy. */
export async function rows(): Promise<SubjectRow[]> {
  const sandbox = createSandbox();
  const run = async (body: string): Promise<string> => {
    const response = await sandbox(new Request(action, { method: 'POST', headers, body }));
    return response.text();
  };
  const measured = await measure(
    hugeForm,
    [
      way('ours', 'the sandbox', { prepare: (body: string) => body, run }),
      way('floor', 'a request whose text is read', {
        prepare: (body: string) => body,
        run: (body) => new Request(action, { method: 'POST', headers, body }).text(),
      }),
    ],
    { rounds: 9, pool: 3, milliseconds: 40 },
  );
  if (sandbox.orders().length > 0) throw new Error('the form was taken for an order');
  sandbox.close();
  return [{ work: 'sandbox-huge-form', unit: 'microseconds', aims: [{ atMost: 20_000 }], ...measured, mistaken: [] }];
}
