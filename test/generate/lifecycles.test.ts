import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyApi } from '../../src/sandbox/model/apis.ts';
import { lineOf, type Outcome, replaced, type Workshop, workshop } from './command.ts';

/** A document, and beside it two life cycles that use each word of the grammar once. */
const shop = await readFile(new URL('lifecycles/shop.yaml', import.meta.url), 'utf8');
const beside = await readFile(new URL('lifecycles/sandbox/shop.yaml', import.meta.url), 'utf8');

/** What is wrong, what is replaced, by what, the text on the reported line, what is said. */
type Fault = readonly [name: string, place: string, by: string, line: string, sentence: string];

// biome-ignore format: a table
const faults: readonly Fault[] = [
  ['an operation on no life cycle', '{ lifecycle: order, apply', '{ lifecycle: orders, apply', 'lifecycle: orders', '"orders" is not a life cycle of this document; name one of order, refund'],
  ['a parent that is not there', 'parent: order', 'parent: oder', 'parent: oder', '"oder" is not a different life cycle of this document; name one of order'],
  ['a parent that is the life cycle itself', 'parent: order', 'parent: refund', 'parent: refund', '"refund" is not a different life cycle of this document; name one of order'],
  ['a list without a parent', '    parent: order\n', '', 'listed:', 'the life cycle "refund" is listed and has no parent; say in whose answers it stands'],
  ['a list of unknown states', 'states: [done]', 'states: [dne]', 'states: [dne]', '"dne" is not a state of this life cycle; name one of asked, done'],
  ['a creation in no state', 'create: open', 'create: opened', 'create: opened', '"opened" is not a state of this life cycle; name one of open, paid, gone'],
  ['one of several creations in no state', 'done: { how:', 'dun: { how:', 'dun: { how:', '"dun" is not a state of this life cycle; name one of asked, done'],
  ['a transition from no state', 'zh: 逾期, from: [open]', 'zh: 逾期, from: [opn]', 'from: [opn]', '"opn" is not a state of this life cycle; name one of open, paid, gone'],
  ['a slip in no state', '    shows:\n      price', '    page: { slip: { from: [opn], due: paidAt, code: no } }\n    shows:\n      price', 'page: {', '"opn" is not a state of this life cycle; name one of open, paid, gone'],
  ['a slip of a field that there is not', '    shows:\n      price', '    page: { slip: { from: [open], due: paidAt, barcodes: [bars] } }\n    shows:\n      price', 'page: {', '"bars"'],
  ['a slip that writes what no message has', '    shows:\n      price', '    page: { slip: { from: [open], due: paidAt, barcodes: [bars], set: { bars: 1 } } }\n    shows:\n      price', 'page: {', '"bars"'],
  ['a transition to no state', 'to: paid, by: shopper', 'to: payed, by: shopper', 'to: payed', '"payed" is not a state of this life cycle; name one of open, paid, gone'],
  ['an operation that makes no transition', 'apply: [withdraw,', 'apply: [widthdraw,', 'apply: [widthdraw', '"widthdraw" is not a transition of the life cycle "order"; name one of pay, expire, forget, withdraw, withdraw-late, reopen'],
  ['a state that makes no transition elsewhere', 'apply: reopen', 'apply: settle', 'apply: settle', '"settle" is not a transition of another life cycle of the record, or of its parent; name one of pay, expire'],
  ['a state that makes a transition of its own life cycle', 'final: true }\n    transitions:\n      pay', 'final: true, apply: pay }\n    transitions:\n      pay', 'final: true, apply: pay', '"pay" is not a transition of another life cycle of the record, or of its parent; name one of write'],
  ['a part of what is not there', 'of: order', 'of: oder', 'of: oder', '"oder" is not a life cycle with records of its own; name one of order, refund'],
  ['a part that begins in no state', 'initial: unwritten', 'initial: writen', 'initial: writen', '"writen" is not a state of this life cycle; name one of unwritten, written'],
  ['a part with a state of the record', ' written: { en', ' gone: { en', ' gone: { en: Written', '"gone" is among the states of the life cycle "order" too, and both are of one record; rename one'],
  ['a transition while in no state', 'while: [paid]', 'while: [payed]', 'while: [payed]', '"payed" is not a state of another life cycle of the record; name one of open, paid, gone'],
  ['an operation on a part', '{ lifecycle: order, apply', '{ lifecycle: receipt, apply', 'lifecycle: receipt', '"receipt" is not a life cycle of this document; name one of order, refund'],
  ['a transition that nobody can make', 'apply: [withdraw, withdraw-late]', 'apply: withdraw-late', 'withdraw: {', 'no operation makes the transition "withdraw" of the life cycle "order"; give one "apply: withdraw", or drop the transition'],
  ['a transition that is notified by no webhook', 'notify: [{ callback: told, set', 'notify: [{ callback: tld, set', 'callback: tld', '"tld" is not a webhook of this document; name one of told'],
  ['a creation that is notified by an operation', 'notify: [told]', 'notify: [findOrder]', 'notify: [findOrder]', '"findOrder" is not a webhook of this document; name one of told'],
  ['a state that nothing leads to', 'to: paid, by: shopper', 'by: shopper', '      paid:', 'nothing leads to the state "paid"; add a transition to it, let an operation create a record in it, or drop it'],
  ['a state that only itself leads to', 'to: paid, by: shopper', 'to: gone }\n      repay: { en: Again, zh: 再付, from: [paid], to: paid, by: shopper', '      paid:', 'nothing leads to the state "paid"'],
  ['a life cycle that nothing creates', 'refundOrder: { lifecycle: refund, create: { asked: { how: later }, done: { how: [now, today] } } }', 'refundOrder: { lifecycle: refund, read: true }', '  refund:', 'no operation creates a record of the life cycle "refund"; give one "create", or drop the life cycle'],
  ['a final state that is left by itself', 'from: [asked], to: done', 'from: [asked, done], to: done', 'settle:', '"done" is final, and the transition "settle" leaves it by itself; drop "final" there or the state here'],
  ['a transition at two times', 'after: 1d12h', 'after: 1d12h, nightly: true', 'expire:', 'the transition "expire" happens by itself at two times (after, nightly); keep one'],
  ['a time that is no duration', 'after: 1d12h', 'after: 36 hours', 'after: 36 hours', '(a duration such as 30s, 10m, 2h, 3d or 1d12h)'],
  ['a retry that is no duration', '[30s, 10m, 2h]', '[30s, 10, 2h]', '[30s, 10, 2h]', '"x-retries" at 1 must be string'],
  ['a retry after an odd time', '[30s, 10m, 2h]', '[30s, 10min, 2h]', '[30s, 10min, 2h]', '"x-retries" at 1 must match pattern'],
  ['an operation that is tried again', 'operationId: findOrder', 'operationId: findOrder\n      x-retries: [1m]', 'x-retries: [1m]', '"findOrder" is not a callback, and only callbacks are tried again; drop its x-retries'],
  ['a callback that changes something', 'operations:', 'operations:\n  told: { lifecycle: order, read: true }', 'told: { lifecycle: order, read: true }', '"told" is a callback, and a callback changes nothing; name it in the "notify" of a transition'],
  ['an operation that there is not', '  findOrder:', '  findOrders:', '  findOrders:', '"findOrders" is not an operation of specs/an-operation-that-there-is-not.yaml; did you mean findOrder'],
  ['an operation that does two things', 'find: { no: no }, read: true, from: [open, paid], set: { seen: true }', 'read: true, apply: withdraw', 'read: true, apply: withdraw', 'operations/findOrder must NOT have additional properties ("apply")'],
  ['an operation that does nothing', 'find: { no: no }, read: true, from: [open, paid], set: { seen: true }', 'find: { no: no }', 'find: { no: no } }', 'operations/findOrder must have one of create, read, apply'],
  ['a reading that notifies', 'find: { no: no }, read: true, from: [open, paid], set: { seen: true }', 'read: true, notify: [told]', 'read: true, notify', 'operations/findOrder must NOT have additional properties ("notify")'],
  ['an operation that guards what it applies', 'apply: [withdraw, withdraw-late]', 'apply: withdraw, guards: [late]', 'apply: withdraw, guards', 'operations/withdrawOrder must NOT have additional properties ("guards")'],
  ['a reading in no state', 'find: { no: no }, read: true, from: [open, paid], set: { seen: true }', 'read: true, from: [opn]', 'from: [opn]', '"opn" is not a state of this life cycle; name one of open, paid, gone'],
  ['a value in two ways', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, compute: now }', 'compute: now', 'must NOT have additional properties ("compute")'],
  ['a moment in an unknown form', '{ now: yyyyMMddHHmmss }', '{ now: HHmm }', 'now: HHmm', 'must be equal to one of the allowed values (yyyy/MM/dd HH:mm:ss'],
  ['a deadline in an unknown form', '{ now: yyyyMMddHHmmss }', '{ now: HHmm, plus: 3, unit: days }', 'now: HHmm', 'must be equal to one of the allowed values (yyyy/MM/dd HH:mm:ss'],
  ['a deadline in an unknown unit', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, plus: 3, unit: weeks }', 'unit: weeks', 'must be equal to one of the allowed values (days, hours, minutes)'],
  ['a deadline without a unit', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, plus: 3 }', 'plus: 3', "must have required property 'unit'"],
  ['a unit of no deadline', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, unit: days }', 'unit: days', "must have required property 'plus'"],
  ['a moment with another value', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, otherwise: 3 }', 'otherwise: 3', "must have required property 'plus'"],
  ['a deadline that is otherwise no number', '{ now: yyyyMMddHHmmss }', '{ now: yyyyMMddHHmmss, plus: days, unit: days, otherwise: three }', 'otherwise: three', 'must be number'],
  ['a misspelt word of a life cycle', 'number: shopNo', 'numbr: shopNo', 'numbr', 'must NOT have additional properties ("numbr")'],
  ['a value that is nothing', 'shopNo: { compute: slip-trans-id }', 'shopNo: { computed: slip-trans-id }', 'computed: slip', 'must have one of now, now and plus and unit, field, note, credential, compute'],
  ['a code without a meaning', 'open: { code: 0,', 'open: { code: 2,', 'open: { code: 2', 'the code 2 has no meaning; did you mean 0 or 1?'],
  ['codes of no table', 'meanings: Status', 'meanings: Statuses', 'meanings: Statuses', 'no schema "Statuses" has x-meanings; did you mean Status?'],
  ['a state with a code of nothing', 'asked: { en', 'asked: { code: 1, en', 'asked: {', 'the state "asked" has a code, and the life cycle has none; say with "code" of the life cycle in which field it stands'],
  ['a state that is called nothing', 'asked: { en: Asked for, zh: 處理中 }', 'asked: {}', 'asked: {}', 'the state "asked" is called nothing; say "en" and "zh", or give it a code that has a meaning'],
  ['a code in a field that nobody sees', 'field: status', 'field: stats', 'field: stats', '"stats" is not a field of any answer or callback about the life cycle "order"; did you mean status?'],
  ['a usual notification by no webhook', '    notify: [told]', '    notify: [tod]', 'notify: [tod]', '"tod" is not a webhook of this document; name one of told'],
  ['a webhook that there is not', '  told: { url', '  tolt: { url', '  tolt:', '"tolt" is not a webhook of specs/a-webhook-that-there-is-not.yaml; did you mean told?'],
  ['a webhook to a field that there is not', 'url: back', 'url: bak', 'url: bak', '"bak" is not a field of the life cycle "order"; did you mean back?'],
  ['a webhook that says what it does not hold', 'set: { words: 通知', 'set: { wrods: 通知', 'wrods', '"wrods" is not a field of the callback "told"; mend the name'],
  ['a note that nobody makes', 'noted: { reopened', 'noted: { reopend', 'noted: { reopend', '"reopend" is not a note of the life cycle "order"; did you mean reopened?'],
  ['a moment in a note that nobody makes', 'until: { note: reopened', 'until: { note: opened', 'note: opened', '"opened" is not a note of the life cycle'],
  ['a fault kind that is no name', 'amount-too-large:', 'Too large:', 'x-refusals', 'must match pattern'],
  ['a freshness of no timestamp', 'x-filled-by: clock, ', '', 'x-fresh-minutes', 'x-fresh-minutes speaks of a timestamp; write "x-filled-by: clock" beside it'],
];

const nameOf = (fault: string): string => fault.replaceAll(/\W+/g, '-').toLowerCase();

/** The document, or the file beside it, with the slip in it. */
function slipped([, place, by]: Fault): { document: string; sandbox: string; isBeside: boolean } {
  const isBeside = beside.includes(place);
  return isBeside
    ? { document: shop, sandbox: replaced(beside, place, by), isBeside }
    : { document: replaced(shop, place, by), sandbox: beside, isBeside };
}

describe('every slip of a life cycle is told', () => {
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
    const said = outcome.stderr
      .split('\n')
      .filter((each) => each.startsWith(`${file}:${lineOf(isBeside ? sandbox : document, line)}: `));
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

  test('has its life cycles beside its operations, with what is said once in each place', async () => {
    const text = (await made.read('generated/ccat-shop/lifecycles.ts')).replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      "export const lifecycles: Lifecycles = { order: { title: { en: 'Order', zh: '訂單' }, key: 'no',",
    );
    expect(text).toContain("paidAt: { now: 'yyyyMMddHHmmss' }, from: { field: 'payer', otherwise: 'nobody' }");
    expect(text).toContain(
      "withdrawOrder: { lifecycle: 'order', apply: ['withdraw', 'withdraw-late'], set: { code: 5 } }, refundOrder: { lifecycle: 'refund', create: { asked: { how: 'later' }, done: { how: ['now', 'today'] } } }",
    );
    expect(text).toContain("readonly string[] } = { told: ['30s', '10m', '2h'] };");
  });

  test('has the examples of its callbacks, which example is the answer to all else, and how fresh a timestamp has to be', async () => {
    const examples = (await made.read('generated/ccat-shop/examples.ts')).replaceAll(/\s+/g, ' ');
    expect(examples).toContain("told: [{ name: 'paid', summary: 'The order is paid.', request: { code: 1 } }]");
    expect(examples).toContain('answer: { code: 4 }, otherwise: true, when: { price: 2 }');
    expect(examples).toContain("'amount-too-large': { summary: 'The price is too high.', zh: '價格過高'");
    expect(await made.read('generated/ccat-shop/operations.ts')).toContain(
      "['at', { is: 'clock', format: 'yyyyMMddHHmmss', fresh: 10 }]",
    );
  });
});

test.each(everyApi.map((api) => [api.document.name, api] as const))(
  '%s: its vendor has every computed field and guard that it names',
  (_, api) => {
    const named = namesIn([api.lifecycles, api.actions]);
    expect(Object.keys(api.computed)).toEqual(expect.arrayContaining(named.computed));
    expect(Object.keys(api.guards)).toEqual(expect.arrayContaining(named.guards));
  },
);

/** What stands behind `compute` and `guards`, at any depth. */
function namesIn(value: unknown): { computed: string[]; guards: string[] } {
  const found = { computed: new Set<string>(), guards: new Set<string>() };
  const visit = (held: unknown): void => {
    if (typeof held !== 'object' || held === null) return;
    for (const [key, inner] of Object.entries(held)) {
      if (key === 'compute' && typeof inner === 'string') found.computed.add(inner);
      if (key === 'guards' && Array.isArray(inner)) for (const name of inner) found.guards.add(String(name));
      visit(inner);
    }
  };
  visit(value);
  return { computed: [...found.computed], guards: [...found.guards] };
}
