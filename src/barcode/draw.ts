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
  /** In modules, bar first, alternating with spaces. */
  readonly widths: readonly number[];
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
export function drawBars({ widths, module, height, quietZone, text, caption }: Bars): Barcode {
  const units = (mm: number): number => rounded(mm / module);
  let x = quietZone;
  let path = '';
  widths.forEach((width, index) => {
    if (index % 2 === 0) path += `M${x} 0h${width}v${units(height)}h-${width}z`;
    x = rounded(x + width);
  });
  const right = rounded(x + quietZone);
  const bottom = caption ? height + lineHeight : height;
  const size = { width: rounded(right * module), height: rounded(bottom) };
  const line = `<text x="${rounded(right / 2)}" y="${units(height + lineHeight - 0.8)}" font-family="monospace" font-size="${units(3.2)}" text-anchor="middle" xml:space="preserve">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${text}" width="${size.width}mm" height="${size.height}mm" viewBox="0 0 ${right} ${units(bottom)}"><path fill="#fff" d="M0 0h${right}v${units(bottom)}H0z"/><path shape-rendering="crispEdges" d="${path}"/>${caption ? line : ''}</svg>`;
  return { svg, dataUrl: `data:image/svg+xml,${encodeURIComponent(svg)}`, ...size };
}

/** Without the tail of binary fractions: 0.1 + 0.2. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
