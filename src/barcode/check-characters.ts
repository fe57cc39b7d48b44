const letters = 'ABCDEFGHI JKLMNOPQR  STUVWXYZ';

/**
 * The two check characters of a three-segment store barcode, which stand at places 5 and 6 of the third segment.
 * `undefined` where the segments have other lengths (9, 16, 15) or other characters than digits and capital letters.
 *
 * Advisory only: never reject a barcode on it. No specification is published; the rule is derived from recordings
 * (as recorded). Codes that ibon converts do not follow it, and after a change of amount Cat's
 * own sample keeps the old characters.
 *
 * @example
 * checkCharacters('000730619', '9821100000057100', '000742000000050') // '42'
 */
export function checkCharacters(barcode1: string, barcode2: string, barcode3: string): string | undefined {
  if (!/^[\dA-Z]{9}$/.test(barcode1) || !/^[\dA-Z]{16}$/.test(barcode2) || !/^[\dA-Z]{15}$/.test(barcode3))
    return undefined;
  let odd = 0;
  let even = 0;
  // Places count from 1 in each segment; leaving out two characters does not change which of the later ones are odd.
  for (const segment of [barcode1, barcode2, barcode3.slice(0, 4) + barcode3.slice(6)]) {
    for (let at = 0; at < segment.length; at += 1) {
      if (at % 2 === 0) odd += digitOf(segment.charAt(at));
      else even += digitOf(segment.charAt(at));
    }
  }
  return checkCharacter(odd % 11, 'A', 'B') + checkCharacter(even % 11, 'X', 'Y');
}

/** Digits are themselves; A to I and J to R are 1 to 9, S to Z are 2 to 9. */
function digitOf(character: string): number {
  const letter = letters.indexOf(character);
  return letter < 0 ? Number(character) : (letter % 10) + 1;
}

function checkCharacter(rest: number, zero: string, ten: string): string {
  return rest === 0 ? zero : rest === 10 ? ten : String(rest);
}
