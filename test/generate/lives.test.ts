import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyApi } from '../../src/sandbox/model/apis.ts';
import { lineOf, type Outcome, replaced, type Workshop, workshop } from './command.ts';

/** A document, and beside it two life cycles that use each word of the grammar once. */
const shop = await readFile(new URL('lives/shop.yaml', import.meta.url), 'utf8');
const beside = await readFile(new URL('lives/sandbox/shop.yaml', import.meta.url), 'utf8');

/** What is wrong, what is replaced, by what, the text on the reported line, what is said. */
type Fault = readonly [name: string, place: string, by: string, line: string, sentence: string];

// biome-ignore format: a table
const faults: readonly Fault[] = [
  ['an operation on no life', '{ life: order, does', '{ life: orders, does', 'life: orders', '"orders" is no life of this document; name one of order, refund'],
  ['a parent that is not there', 'parent: order', 'parent: oder', 'parent: oder', '"oder" is no other life of this document; name one of order'],
  ['a parent that is the life itself', 'parent: order', 'parent: refund', 'parent: refund', '"refund" is no other life of this document; name one of order'],
  ['a list without a parent', '    parent: order\n', '', 'listed:', 'the life "refund" is listed and has no parent; say in whose answers it stands'],
  ['a list of unknown states', 'states: [done]', 'states: [dne]', 'states: [dne]', '"dne" is no state of this life; name one of asked, done'],
  ['a beginning in no state', 'begins: open', 'begins: opened', 'begins: opened', '"opened" is no state of this life; name one of open, paid, gone'],
  ['one of several beginnings in no state', 'done: { how:', 'dun: { how:', 'dun: { how:', '"dun" is no state of this life; name one of asked, done'],
  ['a move from no state', 'zh: 逾期, from: [open]', 'zh: 逾期, from: [opn]', 'from: [opn]', '"opn" is no state of this life; name one of open, paid, gone'],
  ['a move to no state', 'to: paid, by: shopper', 'to: payed, by: shopper', 'to: payed', '"payed" is no state of this life; name one of open, paid, gone'],
  ['an operation that does no move', 'does: [withdraw,', 'does: [widthdraw,', 'does: [widthdraw', '"widthdraw" is no move of the life "order"; name one of pay, expire, withdraw, withdraw-late, reopen'],
  ['a state that makes no move of its parent', 'parent: reopen', 'parent: settle', 'parent: settle', '"settle" is no move of the life "order"; name one of pay, expire'],
  ['a state that moves a parent which is not there', 'final: true }\n    moves:\n      pay', 'final: true, parent: pay }\n    moves:\n      pay', 'final: true, parent: pay', 'the state "gone" moves a parent, and the life "order" has none'],
  ['a move that nobody can make', 'does: [withdraw, withdraw-late]', 'does: withdraw-late', 'withdraw: {', 'no operation does the move "withdraw" of the life "order"; give one "does: withdraw", or drop the move'],
  ['a move that tells by no webhook', 'tells: [{ callback: told, set', 'tells: [{ callback: tld, set', 'callback: tld', '"tld" is no webhook of this document; name one of told'],
  ['a beginning that tells by an operation', 'tells: [{ callback: told, url', 'tells: [{ callback: findOrder, url', 'callback: findOrder', '"findOrder" is no webhook of this document; name one of told'],
  ['a state that nothing leads to', 'to: paid, by: shopper', 'by: shopper', '      paid:', 'nothing leads to the state "paid"; add a move to it, let an operation begin in it, or drop it'],
  ['a state that only itself leads to', 'to: paid, by: shopper', 'to: gone }\n      repay: { en: Again, zh: 再付, from: [paid], to: paid, by: shopper', '      paid:', 'nothing leads to the state "paid"'],
  ['a life that nothing begins', 'refundOrder: { life: refund, begins: { asked: { how: later }, done: { how: [now, today] } } }', 'refundOrder: { life: refund, asks: true }', '  refund:', 'no operation begins the life "refund"; give one "begins", or drop the life'],
  ['a final state that is left by itself', 'from: [asked], to: done', 'from: [asked, done], to: done', 'settle:', '"done" is final, and the move "settle" leaves it by itself; drop "final" there or the state here'],
  ['a move at two times', 'after: 1d12h', 'after: 1d12h, nightly: true', 'expire:', 'the move "expire" happens by itself at two times (after, nightly); keep one'],
  ['a time that is no duration', 'after: 1d12h', 'after: 36 hours', 'after: 36 hours', '(a duration such as 30s, 10m, 2h, 3d or 1d12h)'],
  ['a retry that is no duration', '[30s, 10m, 2h]', '[30s, 10, 2h]', '[30s, 10, 2h]', '"x-retries" at 1 must be string'],
  ['a retry after an odd time', '[30s, 10m, 2h]', '[30s, 10min, 2h]', '[30s, 10min, 2h]', '"x-retries" at 1 must match pattern'],
  ['an operation that is tried again', 'operationId: findOrder', 'operationId: findOrder\n      x-retries: [1m]', 'x-retries: [1m]', '"findOrder" is no callback, and only callbacks are tried again; drop its x-retries'],
  ['a callback that changes something', 'operations:', 'operations:\n  told: { life: order, asks: true }', 'told: { life: order, asks: true }', '"told" is a callback, and a callback changes nothing; name it in the "tells" of a move'],
  ['an operation that there is not', '  findOrder:', '  findOrders:', '  findOrders:', '"findOrders" is no operation of specs/an-operation-that-there-is-not.yaml; did you mean findOrder'],
  ['an operation that does two things', 'find: { no: no }, asks: true, from: [open, paid], set: { seen: true }', 'asks: true, does: withdraw', 'asks: true, does: withdraw', 'operations/findOrder must have exactly one of begins, asks, lists, does'],
  ['an operation that does nothing', 'find: { no: no }, asks: true, from: [open, paid], set: { seen: true }', 'find: { no: no }', 'find: { no: no } }', 'operations/findOrder must have exactly one of begins, asks, lists, does'],
  ['a question that tells', 'find: { no: no }, asks: true, from: [open, paid], set: { seen: true }', 'asks: true, tells: [{ callback: told }]', 'asks: true, tells', 'operations/findOrder must have property begins when property tells is present'],
  ['a move that checks by itself', 'does: [withdraw, withdraw-late]', 'does: withdraw, checks: [late]', 'does: withdraw, checks', 'operations/withdrawOrder must have exactly one of begins, asks'],
  ['a question in no state', 'find: { no: no }, asks: true, from: [open, paid], set: { seen: true }', 'asks: true, from: [opn]', 'from: [opn]', '"opn" is no state of this life; name one of open, paid, gone'],
  ['a value in two ways', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, make: now }', 'make: now', 'must have exactly one of now, field, credential, make'],
  ['a moment in an unknown form', '{ now: yyyyMMddHHmmss }', '{ now: HHmm }', 'now: HHmm', 'must be equal to one of the allowed values (yyyy/MM/dd HH:mm:ss'],
  ['a deadline in an unknown form', '{ now: yyyyMMddHHmmss }', '{ now: HHmm, plus: 3, unit: days }', 'now: HHmm', 'must be equal to one of the allowed values (yyyy/MM/dd HH:mm:ss'],
  ['a deadline in an unknown unit', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, plus: 3, unit: weeks }', 'unit: weeks', 'must be equal to one of the allowed values (days, hours, minutes)'],
  ['a deadline without a unit', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, plus: 3 }', 'plus: 3', 'must have properties now, unit when property plus is present'],
  ['a unit of no deadline', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, unit: days }', 'unit: days', 'must have property plus when property unit is present'],
  ['a moment with another value', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, otherwise: 3 }', 'otherwise: 3', 'must have exactly one of field, plus'],
  ['a deadline that is otherwise no number', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, plus: days, unit: days, otherwise: three }', 'otherwise: three', 'must be number'],
  ['a misspelt word of a life', 'number: shopNo', 'numbr: shopNo', 'numbr', 'must NOT have additional properties ("numbr")'],
  ['a fault kind that is no name', 'amount-too-large:', 'Too large:', 'x-refusals', 'must match pattern'],
  ['a freshness of no timestamp', 'x-filled-by: clock, ', '', 'x-fresh-minutes', 'x-fresh-minutes speaks of a timestamp; write "x-filled-by: clock" beside it'],
];

const nameOf = (fault: string): string => fault.replaceAll(/\W+/g, '-').toLowerCase();

/** The document, or the file beside it, with the slip in it. */
function slipped([, place, by]: Fault): { document: string; sandbox: string; isBeside: boolean } {
  const isBeside = beside.includes(place);
  return isBeside ? { document: shop, sandbox: replaced(beside, place, by), isBeside } : { document: replaced(shop, place, by), sandbox: beside, isBeside };
}

describe('every slip of a life is told', () => {
  let made: Workshop;
  let outcome: Outcome;
  beforeAll(async () => {
    made = await workshop();
    for (const fault of faults) {
      const { document, sandbox } = slipped(fault);
      await made.put(nameOf(fault[0]), document, sandbox);
    }
    outcome = await made.run();
  });
  afterAll(() => rm(made.folder, { recursive: true, force: true }));

  test.each(faults)('%s', (...fault) => {
    const [name, , , line, sentence] = fault;
    const { document, sandbox, isBeside } = slipped(fault);
    const file = isBeside ? `specs/sandbox/${nameOf(name)}.yaml` : `specs/${nameOf(name)}.yaml`;
    const said = outcome.stderr.split('\n').filter((each) => each.startsWith(`${file}:${lineOf(isBeside ? sandbox : document, line)}: `));
    expect(
      said,
      outcome.stderr
        .split('\n')
        .filter((each) => each.includes(`/${nameOf(name)}.yaml`))
        .join('\n'),
    ).toContainEqual(expect.stringContaining(sentence));
  });

  test('and nothing is written', async () => {
    expect(outcome.code).toBe(1);
    expect(await made.files()).toEqual([]);
  });
});

describe('a sound document', () => {
  let made: Workshop;
  beforeAll(async () => {
    made = await workshop();
    await made.put('ccat-shop', shop, beside);
    expect(await made.run()).toMatchObject({ code: 0, stderr: '' });
  });
  afterAll(() => rm(made.folder, { recursive: true, force: true }));

  test('has its lives beside its operations, as they are written', async () => {
    const text = (await made.read('generated/ccat-shop/lives.ts')).replaceAll(/\s+/g, ' ');
    expect(text).toContain("export const lives: Lives = { order: { title: { en: 'Order', zh: '訂單' }, key: 'no',");
    expect(text).toContain("paidAt: { now: 'yyyyMMddHHmmss' }, from: { field: 'payer', otherwise: 'nobody' }");
    expect(text).toContain(
      "withdrawOrder: { life: 'order', does: ['withdraw', 'withdraw-late'], set: { code: 5 } }, refundOrder: { life: 'refund', begins: { asked: { how: 'later' }, done: { how: ['now', 'today'] } } }",
    );
    expect(text).toContain("readonly string[] } = { told: ['30s', '10m', '2h'] };");
  });

  test('has the examples of its callbacks, which example is the answer to all else, and how fresh a timestamp has to be', async () => {
    const examples = (await made.read('generated/ccat-shop/examples.ts')).replaceAll(/\s+/g, ' ');
    expect(examples).toContain("told: [{ name: 'paid', summary: 'The order is paid.', request: { code: 1 } }]");
    expect(examples).toContain('answer: { code: 4 }, otherwise: true, when: { price: 2 }');
    expect(examples).toContain("'amount-too-large': { summary: 'The price is too high.'");
    expect(await made.read('generated/ccat-shop/operations.ts')).toContain("['at', { is: 'clock', format: 'yyyyMMddHHmmss', fresh: 10 }]");
  });
});

test.each(everyApi.map((api) => [api.document.name, api] as const))('%s: its vendor has every computed field and guard that it names', (_, api) => {
  const named = namesIn([api.lives, api.doings]);
  expect(Object.keys(api.computed)).toEqual(expect.arrayContaining(named.computed));
  expect(Object.keys(api.guards)).toEqual(expect.arrayContaining(named.guards));
});

/** What stands behind `make` and `checks`, at any depth. */
function namesIn(value: unknown): { computed: string[]; guards: string[] } {
  const found = { computed: new Set<string>(), guards: new Set<string>() };
  const visit = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return;
    for (const [key, inner] of Object.entries(held)) {
      if (key === 'make' && typeof inner === 'string') found.computed.add(inner);
      if (key === 'checks' && Array.isArray(inner)) for (const name of inner) found.guards.add(String(name));
      visit(inner);
    }
  };
  visit(value);
  return { computed: [...found.computed], guards: [...found.guards] };
}
