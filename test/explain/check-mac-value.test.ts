import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainCheckMacValue } from '../../src/explain/ecpay-cashier.ts';
import { explainCheckMacValue as explainOfLogistics } from '../../src/explain/ecpay-logistics.ts';
import { briefly } from '../../src/explain/explanation.ts';
import { vectors } from '../vectors/read.ts';
import { anyFields, anyKeys, plants, signedBy } from './planted.ts';

const anyDigest = fc.constantFrom('sha256' as const, 'md5' as const);
const some = { numRuns: 30 };

describe('names the fault that was planted', () => {
  for (const [fault, how, plant] of plants) {
    test(`${fault}: ${how}`, () => {
      fc.assert(
        fc.property(anyFields, anyKeys, anyDigest, (fields, keys, digest) => {
          const planted = plant(fields, { keys, digest });
          const explanation = explainCheckMacValue(planted.fields, keys, planted.received, { digest });
          expect([explanation.fits, explanation.fault, explanation.faults]).toEqual([false, fault, [fault]]);
          if (planted.touched !== undefined) expect(explanation.fields).toEqual(planted.touched);
          const brief = explainCheckMacValue(planted.fields, keys, planted.received, { digest, brief: true });
          expect(brief.sentence).toBe(explanation.sentence);
        }),
        some,
      );
    });
  }
});
