import { checkCharacterOf, isCode39, patternOf } from './code39-patterns.ts';
import { type Barcode, drawBars } from './draw.ts';
import { wrongOption } from './wrong-option.ts';

export interface Code39Options {
  /** Digits, capital letters and `- . $ / + %` and space; 1 to 80 of them. Leading zeros count. */
  readonly text: string;
  /**
   * The width of a narrow bar, in mm.
   * @default 0.25
   */
  readonly module?: number;
  /**
   * How much wider a wide bar is, 2 to 3.
   * @default 2.5
   */
  readonly ratio?: number;
  /**
   * The height of the bars, in mm.
   * @default 10
   */
  readonly height?: number;
  /**
   * The white on either side, in narrow bars; a scanner needs 10.
   * @default 10
   */
  readonly quietZone?: number;
  /**
   * Append the modulo 43 check character. Payment slips have none: their check is within the text.
   * @default false
   */
  readonly checkCharacter?: boolean;
  /**
   * Print the text below the bars, for whoever has to type it in.
   * @default true
   */
  readonly caption?: boolean;
}

/**
 * Code 39 as an SVG that a store's scanner reads from paper and from a phone.
 *
 * 16 characters, the longest of the three on a payment slip, are 70 mm wide. Do not scale it below three quarters,
 * nor in one direction only.
 *
 * @throws OptionsError for a character that Code 39 does not have (there are no small letters), and for sizes that no
 * scanner reads
 * @example
 * const { svg } = code39({ text: '9821100000057100' });
 */
export function code39(options: Code39Options): Barcode {
  const {
    text,
    module = 0.25,
    ratio = 2.5,
    height = 10,
    quietZone = 10,
    checkCharacter = false,
    caption = true,
  } = options;
  checkNumbers({ module, ratio, height, quietZone });
  checkText(text);
  const content = checkCharacter ? text + checkCharacterOf(text) : text;
  return drawBars({
    characters: `*${content}*`,
    patternOf,
    ratio,
    module,
    height,
    quietZone,
    text,
    caption,
  });
}

const bounds = { module: [0.1, 2], ratio: [2, 3], height: [1, 200], quietZone: [0, 100] } as const;

function checkNumbers(numbers: Readonly<Record<keyof typeof bounds, number>>): void {
  for (const name of ['module', 'ratio', 'height', 'quietZone'] as const) {
    const [least, most] = bounds[name];
    const value = numbers[name];
    if (!(typeof value === 'number' && value >= least && value <= most))
      throw wrongOption(name, `must be a number from ${least} to ${most}`);
  }
}

const longest = 80;

function checkText(text: string): void {
  if (typeof text !== 'string' || text === '') throw wrongOption('text', 'must be a text of at least one character');
  if (text.length > longest)
    throw wrongOption('text', `has ${text.length} characters; no scanner reads more than ${longest}`);
  if (isCode39(text)) return;
  const at = [...text].findIndex((character) => !isCode39(character));
  const isSmall = /^[a-z]$/.test([...text][at] ?? '');
  throw wrongOption(
    'text',
    isSmall
      ? `has a small letter at place ${at + 1}; Code 39 has capital letters only`
      : `has a character at place ${at + 1} that Code 39 does not have: it has 0-9, A-Z, space and - . $ / + %`,
  );
}
