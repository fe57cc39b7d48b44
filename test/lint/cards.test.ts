import { describe, expect, test } from 'vitest';
import { reported, type Slip, sandboxFile } from './slip.ts';

const shows = 'amount: price\n    shows:';
const page = (cards: string): string => `amount: price\n    page: { cards: { ${cards} } }\n    shows:`;
const card = '"4111111111111111": { en: Visa, zh: Visa }';
const declined = '"4111111111111112": { en: Declined, zh: 失敗卡, declined: true }';
const pay = 'to: paid, by: shopper, when';

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a transition that asks for a card of a page without any', pay, 'to: paid, by: shopper, card: accepted, when', 'card: accepted', 'the transition "pay" asks for a card, and the page has no "cards"; list them there'],
  ['cards that no transition takes', shows, page(card), 'cards:', 'no transition takes these cards; give the one that pays "card: accepted"'],
];

describe('test cards', () => {
  test.each(slips)('%s', async (...slip) => {
    const [said, expected] = await reported('ccat-shop', slip);
    expect(said).toEqual([expect.stringContaining(expected)]);
  });
});

/** A slip beside cards that a transition takes. */
async function beside(cards: string, by: string): Promise<readonly string[]> {
  const form = /(amount: price\n)([\s\S]*?)to: paid, by: shopper, when/;
  const text = await sandboxFile('ccat-shop');
  const [place = ''] = form.exec(text) ?? [];
  const changed = place
    .replace('amount: price\n', `amount: price\n    page: { cards: { ${cards} } }\n`)
    .replace('by: shopper, when', `${by}, when`);
  const [said] = await reported('ccat-shop', ['cards', place, changed, '', '']);
  return said;
}

test('cards that a transition takes are none of these; one by somebody else, or a declined one without a transition, is', async () => {
  expect(await beside(card, 'by: shopper, card: accepted')).toEqual([]);
  expect(await beside(card, 'by: console, card: accepted')).toEqual([
    expect.stringContaining('the transition "pay" asks for a card, which the shopper gives; say "by: shopper"'),
  ]);
  expect(await beside(`${card}, ${declined}`, 'by: shopper, card: accepted')).toEqual([
    expect.stringContaining(
      'this card is declined, and no transition says what happens then; give one "card: declined"',
    ),
  ]);
});
