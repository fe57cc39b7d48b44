import type { Callback } from '../../message/callback.ts';

/**
 * The text with an invalid signature: another character in the checksum, or in the key that the vendor sends in its
 * place.
 */
export function corruptSignature(text: string, { request, key }: Pick<Callback, 'request' | 'key'>): string {
  const proofs = request.layout.flatMap(([name, slot]) => (slot.is === 'envelope' || name === key ? [name] : []));
  return proofs.reduce((corrupted, name) => {
    const first = new RegExp(`(${name}"?[=:]"?)(\\w)`);
    return corrupted.replace(
      first,
      (_, before: string, character: string) => `${before}${character === '0' ? '1' : '0'}`,
    );
  }, text);
}
