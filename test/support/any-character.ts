import fc from 'fast-check';

const surrogates = 0xd800;
const surrogateCount = 0x800;
const codePoints = 0x110000;

/**
 * Any character of Unicode, as `unit: 'binary'` of `fc.string` draws them. That one first writes a table of all
 * 1,112,064, which takes each worker a second.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: codePoints - surrogateCount - 1 })
  .map((index) => String.fromCodePoint(index < surrogates ? index : index + surrogateCount));
