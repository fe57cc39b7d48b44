import type { Card } from '../../../../generated/grammar.ts';
import type { Words } from '../../model/lifecycle.ts';
import type { StoredRecord } from '../../model/record.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import type { Commands, PossibleTransition } from '../commands.ts';
import { messages } from '../pages/messages.ts';
import { shopperTransitions } from './page.ts';

/** What a shopper has typed. */
export interface TypedCard {
  readonly number: string;
  /** What the card's own page asked for, where it did. */
  readonly code?: string | undefined;
}

/** What comes of it: a transition, a page that asks for the card's code, or the page again with what is wrong. */
export type CardVerdict =
  | { readonly make: PossibleTransition; readonly card: string }
  | { readonly ask: Card; readonly number: string; readonly problem?: Words }
  | { readonly refuse: Words };

/** The number and the code of a form. Spaces and dashes stand on many cards. */
export function typedCard(form: URLSearchParams): TypedCard {
  const typed = form.get('other')?.trim() ?? '';
  const number = (typed === '' ? (form.get('card') ?? '') : typed).replaceAll(/[\s-]/g, '');
  const code = form.get('code') ?? undefined;
  return code === undefined ? { number } : { number, code };
}

/** Judges a card that was typed for a transition. */
export function judgeCard(
  commands: Commands,
  record: StoredRecord,
  { accepted, typed }: { readonly accepted: PossibleTransition; readonly typed: TypedCard },
): CardVerdict {
  const { cards = {} } = lifecycleOf(commands.runtime, record).page ?? {};
  const { number, code } = typed;
  const card = Object.hasOwn(cards, number) ? cards[number] : undefined;
  if (card === undefined) return { refuse: messages.unknownCard };
  if (card.declined === true) {
    const declined = shopperTransitions(commands, record).find(({ definition }) => definition.card === 'declined');
    return declined === undefined ? { refuse: messages.cardDeclined } : { make: declined, card: number };
  }
  if (card.code === undefined || card.code === code) return { make: accepted, card: number };
  return { ask: card, number, ...(code === undefined ? {} : { problem: messages.wrongCode }) };
}
