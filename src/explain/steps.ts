import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import { type Calculation, checksumOf, encoded, joinedFields, namesInOrder } from './calculation.ts';
import type { Step } from './explanation.ts';
import { netEncodeKeepingCase } from './suspect-spelling.ts';

/** Stars pass through every url-encoding as they are, so the calculation is shown on them as it is made on the keys. */
const stars: MacKeys = { hashKey: '***', hashIv: '***' };

/** The right calculation and, where a fault fits, the one that was made instead. */
interface Calculations {
  readonly rule: Calculation;
  readonly instead: Calculation | undefined;
}

/** Every step of both. */
export function stepsOf(
  { rule, instead }: Calculations,
  received: string | undefined,
  masked: (text: string) => string,
): Step[] {
  const shown = { ...rule, keys: stars };
  const { digest } = rule;
  const steps: Step[] = [
    { name: 'fields sorted by name, ignoring case', text: namesInOrder(rule).join(', ') },
    { name: 'joined between HashKey and HashIV', text: joinedFields(shown) },
    { name: 'url-encoded the .NET way', text: netEncodeKeepingCase(joinedFields(shown)) },
    { name: 'lower-cased', text: encoded(shown) },
    { name: digest === 'md5' ? 'MD5, in capitals' : 'SHA-256, in capitals', text: checksumOf(rule) },
    { name: 'received', text: received ?? '(nothing)' },
  ];
  if (instead !== undefined) {
    const faulty = { ...instead, keys: stars };
    steps.push(
      { name: 'with the mistake: joined', text: joinedFields(faulty) },
      { name: 'with the mistake: encoded', text: encoded(faulty) },
      { name: 'with the mistake: hashed', text: checksumOf(instead) },
    );
  }
  return steps.map(({ name, text }) => ({ name, text: masked(text) }));
}
