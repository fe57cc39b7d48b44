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
  /** Wide pages have nothing beside them. */
  readonly kind: 'operation' | 'wide' | 'text' | 'start';
}
