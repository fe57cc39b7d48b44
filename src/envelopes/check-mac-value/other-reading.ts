import { isContent } from '../../message/layout.ts';

/**
 * CheckMacValue covers `a=1&b=2` as one text in small letters (ECPay Developers p=2902). So it fits as well
 * where a field is renamed to another case (`simulatepaid=1` hides that nothing was paid), and where a part of a value
 * is made a field of its own or the other way round. Such fields are not to be believed, since nobody can tell which
 * reading was signed.
 *
 * @param names how known fields are spelt, by their names in small letters, and by that itself, which finds most at once
 * @returns what could be read in another way; `undefined` where nothing can
 */
export function otherReading(content: unknown, names: ReadonlyMap<string, string>): string | undefined {
  if (!isContent(content)) return undefined;
  const spelt = Object.keys(content);
  const values = Object.values(content);
  for (let place = 0; place < spelt.length; place += 1) {
    const name = spelt[place] as string;
    if (names.get(name) !== name) {
      if (name.includes('&') || name.includes('=')) return 'the name of a field contains "&" or "="';
      const known = names.get(name.toLowerCase());
      if (known !== undefined && known !== name) return `${known} is spelled in another case`;
    }
    const value = values[place];
    if (typeof value !== 'string' || !value.includes('&')) continue;
    for (const found of value.matchAll(/&([^&=]*)=/g)) {
      const known = names.get((found[1] ?? '').toLowerCase());
      if (known !== undefined) return `a value contains "&${known}="`;
    }
  }
  return undefined;
}
