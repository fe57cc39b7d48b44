import { part } from './element.ts';

type Summaries = {
  readonly [document: string]: { readonly [operation: string]: { readonly [example: string]: string } };
};

/** The page brings them in its own language. */
const summaries = JSON.parse(part('pg-summaries', HTMLScriptElement).text) as Summaries;

/** What an example of an operation shows. */
export function summaryOf(document: string, operation: string, example: string): string {
  return (summaries[document]?.[operation]?.[example] ?? '').replaceAll('`', '');
}
