import { createSandbox } from '../../../src/sandbox/index.ts';
import { measure, type Way, way } from '../harness/measure.ts';
import type { SubjectRow } from '../harness/row.ts';
import { pageOf, requestOf, type SignedForm, signedForm } from '../sandbox/forms.ts';

const form = (signed: SignedForm): SignedForm => signed;

/** Signed orders in process: each is verified and kept, and answered with the checkout page, which is read. */
export async function rows(): Promise<SubjectRow[]> {
  const sandbox = createSandbox();
  const page = await pageOf(await sandbox(requestOf(signedForm())));
  const bare = async (request: Request): Promise<Response> => {
    new URLSearchParams(await request.text());
    return new Response(page, { headers: { 'content-type': 'text/html' } });
  };
  const ways: readonly Way<SignedForm>[] = [
    way('ours', 'the sandbox', {
      prepare: form,
      run: async (signed) => pageOf(await sandbox(requestOf(signed))),
      isDestructive: true,
    }),
    way('floor', 'a request, its form read, and a page as long', {
      prepare: form,
      run: async (signed) => pageOf(await bare(requestOf(signed))),
    }),
  ];
  const measured = await measure(() => signedForm(), ways, { pool: 256, milliseconds: 60, warmUp: 4000 });
  sandbox.close();
  const aims = [{ atMost: 1_000_000 / 3000 }];
  return [{ work: 'sandbox-order', unit: 'microseconds', aims, ...measured, mistaken: [] }];
}
