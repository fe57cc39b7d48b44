export { checkCharacters } from './check-characters.ts';
export { type Code39Options, code39 } from './code39.ts';
export type { Barcode } from './draw.ts';
export { type Slip, slipHtml } from './slip.ts';
export { slipPolicy } from './slip-style.ts';
