/**
 * ISO/IEC 16388: nine elements a character, bar first, alternating with spaces; `1` is a wide one. Three of nine are
 * wide, which gave the code its name.
 */
const patterns = new Map<string, string>([
  ['0', '000110100'],
  ['1', '100100001'],
  ['2', '001100001'],
  ['3', '101100000'],
  ['4', '000110001'],
  ['5', '100110000'],
  ['6', '001110000'],
  ['7', '000100101'],
  ['8', '100100100'],
  ['9', '001100100'],
  ['A', '100001001'],
  ['B', '001001001'],
  ['C', '101001000'],
  ['D', '000011001'],
  ['E', '100011000'],
  ['F', '001011000'],
  ['G', '000001101'],
  ['H', '100001100'],
  ['I', '001001100'],
  ['J', '000011100'],
  ['K', '100000011'],
  ['L', '001000011'],
  ['M', '101000010'],
  ['N', '000010011'],
  ['O', '100010010'],
  ['P', '001010010'],
  ['Q', '000000111'],
  ['R', '100000110'],
  ['S', '001000110'],
  ['T', '000010110'],
  ['U', '110000001'],
  ['V', '011000001'],
  ['W', '111000000'],
  ['X', '010010001'],
  ['Y', '110010000'],
  ['Z', '011010000'],
  ['-', '010000101'],
  ['.', '110000100'],
  [' ', '011000100'],
  ['$', '010101000'],
  ['/', '010100010'],
  ['+', '010001010'],
  ['%', '000101010'],
  ['*', '010010100'],
]);

/** What a text may consist of, in the order of their values for the check character; `*` only starts and stops. */
const characters = [...patterns.keys()].slice(0, -1);

/** Has Code 39 all of a text's characters? `*` only starts and stops. */
export function isCode39(text: string): boolean {
  return /^[0-9A-Z\-. $/+%]*$/.test(text);
}

/** The elements of a character; `undefined` of what Code 39 cannot say. */
export function patternOf(character: string): string | undefined {
  return patterns.get(character);
}

/** The modulo 43 check character of a text (ISO/IEC 16388, annex A). */
export function checkCharacterOf(text: string): string {
  const sum = [...text].reduce((total, character) => total + characters.indexOf(character), 0);
  return characters[sum % characters.length] ?? '';
}
