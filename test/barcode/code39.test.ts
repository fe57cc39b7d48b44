import * as bwip from '@bwip-js/generic';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Code39Options, code39 } from '../../src/barcode/index.ts';
import { isOptionsError } from '../../src/errors/index.ts';

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';
const texts = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 30 });

/** The widths of bars and spaces by turns, as they stand in the drawing. */
function runsOf(svg: string, quietZone: number): readonly number[] {
  const [, path = ''] = /crispEdges" d="([^"]*)"/.exec(svg) ?? [];
  let start = 0;
  const bars = [...path.matchAll(/([Mm])([\d.]+) 0|h([\d.]+)v[\d.]+h-([\d.]+)z/g)].flatMap(
    ([, move, by, width, back]) => {
      expect(back).toBe(width);
      if (move === undefined) return [{ from: start, width: Number(width) }];
      start = Number(by) + (move === 'm' ? start : 0);
      return [];
    },
  );
  let end = quietZone;
  return bars.flatMap(({ from, width }, index) => {
    const space = from - end;
    end = from + width;
    return index === 0 ? [width] : [space, width];
  });
}

/** Its types name an export `raw` that draws; the one that they describe stands in the default, which they lack. */
const { raw } = (bwip as unknown as { readonly default: Pick<typeof bwip, 'raw'> }).default;

/** The same of another program, which ends with a space. */
function runsElsewhere(text: string, includecheck: boolean): readonly number[] {
  const [drawn] = raw({ bcid: 'code39', text, includecheck });
  if (drawn === undefined || !('sbs' in drawn)) throw new Error('no bars');
  return drawn.sbs.slice(0, -1);
}

describe('code39', () => {
  test('draws every character as another program does', () => {
    for (const text of characters)
      expect(runsOf(code39({ text, ratio: 3 }).svg, 10)).toEqual(runsElsewhere(text, false));
  });

  test('draws texts as another program does, with and without a check character', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), fc.integer({ min: 0, max: 30 }), (text, checkCharacter, quietZone) => {
        const { svg } = code39({ text, ratio: 3, checkCharacter, quietZone });
        expect(runsOf(svg, quietZone)).toEqual(runsElsewhere(text, checkCharacter));
      }),
    );
  });

  test('is as large as its bars and quiet zones', () => {
    const { svg, width, height } = code39({ text: '9821100000057100' });
    // 18 characters of 6 narrow and 3 wide elements, 17 gaps, 20 of quiet zone, each 0.25 mm.
    expect(width).toBe((18 * (6 + 3 * 2.5) + 17 + 20) * 0.25);
    expect(height).toBe(14);
    expect(svg).toContain(`width="${width}mm" height="${height}mm"`);
    expect(code39({ text: '1', caption: false, height: 8 }).height).toBe(8);
  });

  test('says the text to people: below the bars and to a screen reader', () => {
    const { svg } = code39({ text: '000730619', checkCharacter: true });
    expect(svg).toContain('>000730619</text>');
    expect(svg).toContain('role="img" aria-label="000730619"');
    expect(code39({ text: '000730619', caption: false }).svg).not.toContain('<text');
  });

  test('is a data URL too', () => {
    const { svg, dataUrl } = code39({ text: 'A %/+$' });
    expect(dataUrl).not.toMatch(/["'<>\s]/);
    expect(decodeURIComponent(dataUrl.replace('data:image/svg+xml,', ''))).toBe(svg);
  });

  test.each<[string, Code39Options, string, string]>([
    ['nothing', { text: '' }, 'text', 'at least one character'],
    ['a small letter', { text: '12a' }, 'text', 'a small letter at place 3'],
    ['a Chinese character', { text: '1條' }, 'text', 'at place 2'],
    ['the character that starts and stops', { text: '*1*' }, 'text', 'at place 1'],
    ['full-width digits', { text: '１' }, 'text', 'at place 1'],
    ['a line break', { text: '1\n' }, 'text', 'at place 2'],
    ['too much', { text: '1'.repeat(81) }, 'text', '81 characters'],
    ['bars of no width', { text: '1', module: 0 }, 'module', '0.1 to 2'],
    ['bars of any width', { text: '1', module: Number.NaN }, 'module', '0.1 to 2'],
    ['wide bars that are narrow', { text: '1', ratio: 1.5 }, 'ratio', '2 to 3'],
    ['no height', { text: '1', height: 0 }, 'height', '1 to 200'],
    ['less than no quiet zone', { text: '1', quietZone: -1 }, 'quietZone', '0 to 100'],
  ])('refuses %s', (_, options, option, text) => {
    const error = failureOf(() => code39(options));
    expect(isOptionsError(error) && error.option).toBe(option);
    expect(String(error)).toContain(text);
    expect(String(error)).toContain('barcode');
  });
});

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
