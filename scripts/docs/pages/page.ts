import type { Html } from '../html.ts';

/** A page of one language, before the frame is put round it. */
export interface Page {
  /** Within the language: `ecpay-cashier/createCvsOrder.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly main: Html;
  /** What stands beside it: code, or what is on the page. */
  readonly aside?: Html;
  /** Words under which the search finds it as well. */
  readonly terms?: string;
  readonly footer?: Html;
  /** What stands in the head of this page alone. */
  readonly head?: Html;
  /** It shows pages of this site's in frames, and posts forms to them. */
  readonly frames?: true;
  /** Wide pages have nothing beside them. */
  readonly kind: 'operation' | 'wide' | 'text' | 'start';
}
