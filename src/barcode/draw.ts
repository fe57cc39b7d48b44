/** A drawn barcode. */
export interface Barcode {
  /** `<svg …>`, in mm, black on white, without a script, a style or a font of its own. */
  readonly svg: string;
  /** The same for `<img src="…">`. */
  readonly dataUrl: string;
  /** mm, quiet zones included. */
  readonly width: number;
  /** mm, caption included. */
  readonly height: number;
}

export interface Bars {
  readonly characters: string;
  /** The elements of a character, bar first, alternating with spaces; `1` is a wide one. */
  readonly patternOf: (character: string) => string | undefined;
  /** How much wider a wide element is. */
  readonly ratio: number;
  readonly module: number;
  readonly height: number;
  readonly quietZone: number;
  readonly text: string;
  readonly caption: boolean;
}

/** mm, of the line below the bars. */
const lineHeight = 4;

/**
 * The user units are modules, so that bars stand at whole ones and a screen draws them sharp. What Code 39 can say
 * holds nothing that is special to XML.
 */
export function drawBars({ characters, patternOf, ratio, module, height, quietZone, text, caption }: Bars): Barcode {
  const units = (mm: number): number => rounded(mm / module);
  const size = { ratio, height: units(height) };
  let path = `M${quietZone} 0`;
  let width = 0;
  for (const character of characters) {
    const glyph = glyphOf(patternOf(character) ?? '', size);
    path += glyph.path;
    width += glyph.width;
  }
  // The space behind the last character is part of the quiet zone.
  const right = rounded(quietZone + width - 1 + quietZone);
  const bottom = caption ? height + lineHeight : height;
  const [widthMm, heightMm] = [rounded(right * module), rounded(bottom)];
  const line = `<text x="${rounded(right / 2)}" y="${units(height + lineHeight - 0.8)}" font-family="monospace" font-size="${units(3.2)}" text-anchor="middle" xml:space="preserve">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${text}" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${right} ${units(bottom)}"><path fill="#fff" d="M0 0h${right}v${units(bottom)}H0z"/><path shape-rendering="crispEdges" d="${path}"/>${caption ? line : ''}</svg>`;
  return {
    svg,
    get dataUrl() {
      return `data:image/svg+xml,${encodeURIComponent(svg)}`;
    },
    width: widthMm,
    height: heightMm,
  };
}

/** One character with the narrow space behind it: its bars, and how many modules it is wide. */
interface Glyph {
  readonly path: string;
  readonly width: number;
}

interface Size {
  readonly ratio: number;
  /** In modules. */
  readonly height: number;
}

/** The characters of the size that was drawn last: whoever draws one slip draws the next alike. */
let last = { ratio: 0, height: 0, glyphs: new Map<string, Glyph>() };

function glyphOf(pattern: string, { ratio, height }: Size): Glyph {
  if (last.ratio !== ratio || last.height !== height) last = { ratio, height, glyphs: new Map() };
  const known = last.glyphs.get(pattern);
  if (known !== undefined) return known;
  const glyph = drawn(pattern, { ratio, height });
  last.glyphs.set(pattern, glyph);
  return glyph;
}

/** Each bar is a rectangle, and the pen stands at its beginning when it is closed: from there it goes to the next. */
function drawn(pattern: string, { ratio, height }: Size): Glyph {
  const widths = [...pattern, '0'].map((element) => (element === '1' ? ratio : 1));
  const path = widths
    .map((width, index) =>
      index % 2 === 0
        ? `h${rounded(width)}v${height}h-${rounded(width)}z`
        : `m${rounded((widths[index - 1] ?? 0) + width)} 0`,
    )
    .join('');
  return { path, width: widths.reduce((sum, width) => sum + width) };
}

/** Without the tail of binary fractions: 0.1 + 0.2. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
