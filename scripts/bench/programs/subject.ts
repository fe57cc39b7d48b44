import type { SubjectRow } from '../harness/row.ts';

/** A process of its own for each subject: no other subject's calls have taught the compiler anything. */
const { rows } = (await import(process.argv[2] ?? '')) as { readonly rows: () => Promise<SubjectRow[]> };
process.send?.(await rows(), () => process.exit());
