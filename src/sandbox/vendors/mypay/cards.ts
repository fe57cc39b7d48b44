import type { cardType } from '../../../../generated/mypay/meanings.ts';
import type { ComputedFields } from '../../model/context.ts';
import type { Order } from './records.ts';

/** The card of the document's own samples, for payments that are made without the page. */
const sample = '4938170130000003';

/** Of which brand a card is, by its first digit: a key of `CardType`. */
const brands: Readonly<Record<string, keyof typeof cardType>> = { 4: '1', 5: '2', 3: '3' };

/** The fields about the card by which was paid. */
export const cardFields: ComputedFields<Order> = {
  'mypay-card-number': ({ card = sample }) => `${card.slice(0, 6)}******${card.slice(-4)}`,
  'mypay-card-type': ({ card = sample }) => Number(brands[card.slice(0, 1)] ?? '0'),
};
