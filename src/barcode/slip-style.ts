import { type Html, html } from '../http/html.ts';

/**
 * The slip's two style sheets, one a size of paper, and what a Content-Security-Policy calls them: the SHA-256 of their
 * bytes in base64, which a test holds against them. A page for print is black on white in any scheme of colours.
 */
export const slipStyles: Readonly<Record<'A4' | '80mm', Html>> = {
  A4: sheet('size: A4; margin: 20mm', '170mm'),
  '80mm': sheet('size: 80mm 200mm; margin: 4mm', '72mm'),
};

const hashes = {
  A4: 'efpffEQ7ouIvEHw94LkI0GKOW/LoFOZbQhIfMpwhDkc=',
  '80mm': 'Co+DHP7g47+OIhBgmzJ1BITJDMjDSuDu9yR/f7rOA4Y=',
} as const;

/**
 * The Content-Security-Policy of a slip's page, as its `<meta>` has it: no script, no request to anywhere. Send it as a
 * header too.
 */
export const slipPolicy: string = `default-src 'none'; style-src ${Object.values(hashes)
  .map((hash) => `'sha256-${hash}'`)
  .join(' ')}; base-uri 'none'; form-action 'none'`;

function sheet(page: string, width: string): Html {
  return html`@page { ${page} }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 4mm; max-width: calc(${width} + 8mm); background: #fff; color: #000; font: 11pt/1.5 system-ui, "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 2mm; font-size: 13pt; }
h2 { margin: 4mm 0 1mm; font-size: 11pt; }
.due { display: flex; flex-wrap: wrap; gap: 1mm 8mm; margin: 0; padding: 2mm 0; border-block: 0.3mm solid #000; }
.due dd { font-size: 17pt; font-weight: 700; line-height: 1.2; }
dt { font-size: 9pt; }
dd { margin: 0; }
.rows { display: grid; grid-template-columns: auto 1fr; gap: 1mm 4mm; align-items: baseline; margin: 3mm 0; }
.code { margin: 0; font-size: 15pt; font-weight: 700; letter-spacing: 0.05em; }
.bars { display: grid; gap: 5mm; margin: 3mm 0; justify-items: start; }
.bars svg { display: block; max-width: 100%; height: auto; }
.notes { margin: 3mm 0 0; padding-left: 5mm; font-size: 9pt; }
.bars, .due, .notes { break-inside: avoid; }
@media print { body { padding: 0; max-width: none; } }
`;
}
