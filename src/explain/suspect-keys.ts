import type { MacKeys } from '../envelopes/check-mac-value/preimage.ts';
import type { NamedKeys } from './stage-keys.ts';
import type { Suspicion } from './suspicion.ts';

/**
 * Keys that could have been taken for the right ones. The case of a key never matters: it is lower-cased with the rest.
 */
export function* suspectKeys(keys: MacKeys, others: readonly NamedKeys[]): Generator<Suspicion> {
  yield suspicion(
    'white-space-in-key',
    'The HashKey or HashIV given begins or ends with whitespace, and the checksum was made without it.',
    {
      hashKey: keys.hashKey.trim(),
      hashIv: keys.hashIv.trim(),
    },
  );
  for (const [which, given] of blanked(keys)) {
    yield {
      ...suspicion('white-space-in-key', `The checksum was made with whitespace ${which}.`, given),
      isAlone: true,
    };
  }
  for (const { name, ...other } of others) {
    const whole = `The checksum was made with the keys of ${name}. Payment, logistics and invoice keys differ, even for the same merchant.`;
    yield suspicion('another-service', whole, other);
  }
  yield suspicion('keys-swapped', 'HashKey and HashIV are swapped.', { hashKey: keys.hashIv, hashIv: keys.hashKey });
  for (const { name, hashKey, hashIv } of others) {
    yield suspicion('another-service', `The checksum was made with the HashKey of ${name} and the HashIV given.`, {
      hashKey,
      hashIv: keys.hashIv,
    });
    yield suspicion('another-service', `The checksum was made with the HashKey given and the HashIV of ${name}.`, {
      hashKey: keys.hashKey,
      hashIv,
    });
  }
}

/** Keys as they are when a space or a line break was copied with them. */
function blanked({ hashKey, hashIv }: MacKeys): readonly (readonly [string, MacKeys])[] {
  return [' ', '\n', '\r\n'].flatMap((space) => [
    ['after the HashKey', { hashKey: hashKey + space, hashIv }],
    ['before the HashKey', { hashKey: space + hashKey, hashIv }],
    ['after the HashIV', { hashKey, hashIv: hashIv + space }],
    ['before the HashIV', { hashKey, hashIv: space + hashIv }],
  ]);
}

function suspicion(fault: Suspicion['fault'], sentence: string, keys: MacKeys): Suspicion {
  return { fault, aspect: 'keys', sentence, apply: (calculation) => ({ ...calculation, keys }) };
}
