import type { Callback } from '../../message/callback.ts';
import type { CallbackFault } from '../faults/kinds.ts';

/** The text with another proof of its sender: one character of the checksum, or of the key, is another one. */
export function spoilt(text: string, row: Callback, { kind }: CallbackFault): string {
  if (kind !== 'bad-signature') return text;
  const proofs = row.request.layout.flatMap(([name, slot]) => (slot.is === 'envelope' || name === row.key ? [name] : []));
  return proofs.reduce(
    (spoiled, name) => spoiled.replace(new RegExp(`(${name}"?[=:]"?)(\\w)`), (_, before: string, first: string) => before + other(first)),
    text,
  );
}

function other(character: string): string {
  return character === '0' ? '1' : '0';
}
