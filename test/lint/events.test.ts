import { expect, test } from 'vitest';
import { type Slip, told } from './told.ts';

const event = 'time: modify_time, once: [order_no] }';
const answer = 'once: [cust_order_number] }';
const different = 'x-event and the event of x-confirm have a different "once"; say in both what names one fulfilment, part by part, or in neither';

// biome-ignore format: a table
const slips: readonly Slip[] = [
  ['a fulfilment by what is not a property', event, 'time: modify_time, once: [order] }', 'once: [order]', '"order" is not a property there; name one of'],
  ['by what the answer lacks', answer, 'once: [order_no] }', 'event: { list: order', '"order_no" is not a property there; name one of'],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await told('ccat-cvs', slip);
  expect(said).toEqual([expect.stringContaining(expected)]);
});

// biome-ignore format: a table
test.each<Slip>([
  ['the callback alone', `, ${answer}`, ' }', 'event: { list: order', different],
  ['the answer alone', `, once: [order_no] }`, ' }', 'x-event:', different],
  ['a part more in the callback', 'once: [order_no]', 'once: [order_no, trans_id]', 'event: { list: order', different],
])('one fulfilment is named in %s', async (...slip) => {
  const [said, expected] = await told('ccat-cvs', slip);
  expect(said).toEqual([expected]);
});
