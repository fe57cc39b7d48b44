import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type CcatCvs, type CcatCvsOptions, createCcatCvs, isJinliuError } from '../../generated/ccat-cvs/client.ts';
import { createSandbox, listen, stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

const span = { process_code_update_time_begin: '2026-01-01T00:00:00+08:00' };
const password = 'hunter2-hunter2';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <status>OK</status>';
const end = '\n</response>\n';
const order = (number: number | string): string =>
  `\n  <order><cust_order_number>${String(number).padStart(4, '0')}</cust_order_number><order_amount>50</order_amount><st_barcode1>000730619</st_barcode1><process_code>4</process_code><pay_date></pay_date></order>`;
const orders = (count: number): string => Array.from({ length: count }, (_, index) => order(index)).join('');

async function client(
  answer: (response: ServerResponse, count: number) => void,
  options: Partial<CcatCvsOptions> = {},
): Promise<CcatCvs> {
  server = await loopback((_, response, count) => answer(response, count));
  return createCcatCvs({ custId: 'CV1', custPassword: password, baseUrl: server.url, ...options });
}

type Order = NonNullable<Awaited<ReturnType<CcatCvs['queryOrders']>>['order']>[number];

/** All that comes, and the error in which it ends. */
async function read(items: AsyncIterable<Order>): Promise<{ numbers: string[]; error?: unknown }> {
  const numbers: string[] = [];
  try {
    for await (const item of items) numbers.push(item.cust_order_number);
    return { numbers };
  } catch (error) {
    return { numbers, error };
  }
}

describe('the orders of an answer, one by one', () => {
  test('are the orders that the answer holds as a whole', async () => {
    const cat = await client((response) => response.end(head + orders(200) + end));
    const whole = await cat.queryOrders(span);
    const items: Order[] = [];
    for await (const item of cat.queryOrders.stream(span)) items.push(item);
    expect(items).toEqual(whole.order);
    expect(items[7]).toMatchObject({
      cust_order_number: '0007',
      order_amount: 50,
      st_barcode1: '000730619',
      pay_date: '',
    });
    expect(server?.seen[1]?.body).toBe(server?.seen[0]?.body);
  });

  test('come as their bytes do, wherever these are cut', async () => {
    const text = Buffer.from(`${head}${order('甲')}${order('🏪')}${end}`);
    const cat = await client((response) => {
      let at = 0;
      const more = (): void => {
        if (at >= text.length) response.end();
        else response.write(text.subarray(at, at + 1), () => setImmediate(more));
        at += 1;
      };
      more();
    });
    expect(await read(cat.queryOrders.stream(span))).toEqual({ numbers: ['000甲', '000🏪'.slice(1)] });
  });

  test('are there before the answer is whole', async () => {
    let finish = (): void => {};
    const cat = await client((response) => {
      response.write(head + order(1));
      finish = () => void response.end(order(2) + end);
    });
    const items = cat.queryOrders.stream(span);
    expect((await items.next()).value).toMatchObject({ cust_order_number: '0001' });
    finish();
    expect(await read(items)).toEqual({ numbers: ['0002'] });
  });

  test('compressed, and none at all', async () => {
    const cat = await client((response, count) => {
      if (count > 1) return void response.end(head + end);
      response.setHeader('content-encoding', 'br');
      // As a server compresses on the fly; the best that there is takes a second.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
      response.end(brotliCompressSync(head + orders(2000) + end, { params }));
    });
    expect((await read(cat.queryOrders.stream(span))).numbers).toHaveLength(2000);
    expect(await read(cat.queryOrders.stream(span))).toEqual({ numbers: [] });
  });

  test('of the sandbox', async () => {
    let now = Date.parse('2026-01-01T09:00:00+08:00');
    const listener = await listen(createSandbox({ now: () => now }));
    const cat = createCcatCvs({ ...stageCredentials.ccatCvs, baseUrl: listener.url, now: () => now });
    const slip = {
      order_amount: 50,
      expire_date: '2026-01-30T00:00:00+08:00',
      payer_mobile: '0927119471',
      payer_email: 'have@niceday.co',
    };
    for (const cust_order_number of ['0001', '0002', '0003']) await cat.registerOrder({ ...slip, cust_order_number });
    now += 60_000;
    expect(
      (
        await read(cat.queryOrders.stream({ process_code_update_time_begin: '2026-01-01T00:00:00+08:00' }))
      ).numbers.sort(),
    ).toEqual(['0001', '0002', '0003']);
    await listener.close();
  });
});

describe('what is wrong before the first order is the error of the call', () => {
  const refusal = '<response><status>ERROR</status><msg>使用者登入失敗, 密碼錯誤</msg></response>';
  test.each<[string, number, string]>([
    ['a refusal', 200, refusal],
    ['a refusal with HTTP 500', 500, refusal],
    ['an error page', 404, '<html>nothing here</html>'],
    ['a redirect', 302, ''],
    ['no XML', 200, 'OK'],
    ['another root', 200, '<html/>'],
    ['nothing', 200, ''],
    ['a document type', 200, '<!DOCTYPE response><response><status>OK</status></response>'],
    ['no status', 200, '<response></response>'],
    ['an unfinished answer', 200, head],
  ])('%s', async (_name, status, text) => {
    const cat = await client((response) => response.writeHead(status).end(text), { retries: 0 });
    const whole = await rejection(cat.queryOrders(span));
    const { numbers, error } = await read(cat.queryOrders.stream(span));
    expect(numbers).toEqual([]);
    expect(isJinliuError(error) && error.toJSON()).toEqual(isJinliuError(whole) && whole.toJSON());
    if (isJinliuError(error) && error.code === 'api-refused')
      expect(error.answer).toEqual({ status: 'ERROR', msg: '使用者登入失敗, 密碼錯誤' });
  });

  test('no status before the first order', async () => {
    const cat = await client((response) => response.end(`<response>${order(1)}<status>OK</status></response>`));
    const { numbers, error } = await read(cat.queryOrders.stream(span));
    expect(numbers).toEqual([]);
    expect(error).toMatchObject({
      code: 'answer-invalid',
      problems: expect.arrayContaining([expect.objectContaining({ pointer: '/status' })]),
      raw: '<response>\n  ',
    });
  });

  test('a payload that is wrong, before anything is sent', async () => {
    const cat = await client((response) => response.end(head + end));
    // @ts-expect-error: the begin is missing
    const { error } = await read(cat.queryOrders.stream({}));
    expect(error).toMatchObject({ code: 'payload-invalid', outcome: 'not-sent' });
    cat.queryOrders.stream(span);
    expect(server?.seen).toEqual([]);
  });

  test('is tried again like any read', async () => {
    const cat = await client((response, count) => {
      if (count === 1) response.destroy();
      else if (count === 2) response.writeHead(503).end();
      else response.end(head + orders(2) + end);
    });
    expect(await read(cat.queryOrders.stream(span))).toEqual({ numbers: ['0000', '0001'] });
    expect(server?.seen).toHaveLength(3);
  });
});

describe('an interrupted stream ends in an error after the orders that were given', () => {
  test.each<[string, (response: ServerResponse) => void, object]>([
    [
      'cut',
      (response) => setTimeout(() => response.destroy(), 20),
      {
        code: 'transport-failed',
        message: expect.stringContaining('the answer was cut off (UND_ERR_SOCKET), after 2 items'),
      },
    ],
    [
      'ended early',
      (response) => response.end(),
      { code: 'message-unreadable', message: expect.stringContaining('Unclosed tag') },
    ],
    [
      'ended inside of an order',
      (response) => response.end('<order><cust_order'),
      { code: 'message-unreadable', message: expect.stringContaining('number 3 is incomplete') },
    ],
    [
      'silent',
      () => {},
      {
        code: 'deadline-passed',
        message: expect.stringContaining(
          'nothing more of the answer came within 100 ms (option idleTimeout), after 2 items',
        ),
      },
    ],
    [
      'malformed',
      (response) => response.end('<order><a></b></order></response>'),
      {
        code: 'message-unreadable',
        fault: 'unreadable',
        message: expect.stringContaining('<order> number 3: the text is not XML'),
      },
    ],
    [
      'with more attributes than are read',
      (response) => response.end(`<order${' a="1"'.repeat(300)}></order></response>`),
      {
        code: 'message-unreadable',
        fault: 'too-large',
        retryable: false,
        message: expect.stringContaining('<order> number 3: the XML has more than 1024 characters of attributes'),
      },
    ],
    [
      'too large',
      (response) => response.end(`<order>${'x'.repeat(100_000)}`),
      { code: 'message-unreadable', fault: 'too-large', retryable: false },
    ],
    [
      'of another type',
      (response) => response.end(`${order(3).replace('>50<', '>much<')}</response>`),
      { code: 'answer-invalid', problems: [expect.objectContaining({ pointer: '/order/2/order_amount' })] },
    ],
    [
      'an order without its number',
      (response) => response.end('<order><process_code>1</process_code></order></response>'),
      { code: 'answer-invalid', problems: [expect.objectContaining({ pointer: '/order/2/cust_order_number' })] },
    ],
    [
      'refused at its end',
      (response) => response.end('<status>ERROR</status></response>'),
      { code: 'message-unreadable', message: expect.stringContaining('<status> 2 times') },
    ],
    [
      'no UTF-8',
      (response) => response.end(Buffer.from([0x3c, 0xff])),
      { code: 'message-unreadable', message: expect.stringContaining('not UTF-8, after 2 items') },
    ],
    [
      'half of a character',
      (response) => response.end(Buffer.from([0xe7, 0x94])),
      { code: 'message-unreadable', message: expect.stringContaining('not UTF-8') },
    ],
  ])('%s', async (_name, then, expected) => {
    const cat = await client(
      (response) => {
        response.write(head + orders(2));
        setTimeout(() => then(response), 20);
      },
      { idleTimeout: 100, tryTimeout: 5000 },
    );
    const { numbers, error } = await read(cat.queryOrders.stream(span));
    expect(numbers).toEqual(['0000', '0001']);
    expect(error).toMatchObject({ outcome: 'unknown', operation: 'queryOrders', status: 200, ...expected });
    expect(server?.seen).toHaveLength(1);
  });

  const trickles: [string, (count: number) => string][] = [
    ['white space', () => ' '],
    ['comments', () => '<!-- wait -->'],
    ['an order that never ends', (count) => (count === 0 ? '<order><cust_order_number>' : '1')],
  ];
  test.each(trickles)('a sender who is never silent and never done: %s', async (_name, piece) => {
    const cat = await client(
      (response) => {
        response.write(head + orders(2));
        let count = 0;
        const timer = setInterval(() => response.write(piece(count++)), 5);
        response.on('close', () => clearInterval(timer));
      },
      { idleTimeout: 5000, itemTimeout: 150 },
    );
    const { numbers, error } = await read(cat.queryOrders.stream(span));
    expect(numbers).toEqual(['0000', '0001']);
    const message = expect.stringContaining('no complete item arrived within 150 ms (option itemTimeout)');
    expect(error).toMatchObject({ code: 'deadline-passed', outcome: 'unknown', status: 200, message });
  });

  test('nor one who sends nothing at full speed', async () => {
    const blank = new Uint8Array(1024).fill(0x20);
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from(head + orders(2))),
      pull: (controller) => controller.enqueue(blank),
    });
    const cat = await client(() => {}, { fetch: async () => new Response(body), itemTimeout: 150 });
    const { numbers, error } = await read(cat.queryOrders.stream(span));
    expect(numbers).toEqual(['0000', '0001']);
    expect(error).toMatchObject({ code: 'deadline-passed', message: expect.stringContaining('option itemTimeout') });
  });

  test('without the option an item may take three of the longest pauses', async () => {
    const cat = await client(
      (response) => {
        response.write(head + orders(2));
        const timer = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(timer));
      },
      { idleTimeout: 500 },
    );
    expect((await read(cat.queryOrders.stream(span))).error).toMatchObject({
      message: expect.stringContaining('within 1500 ms (option itemTimeout)'),
    });
  });

  test('a pause is no matter as long as it is short, however long the whole takes', async () => {
    const cat = await client(
      (response) => {
        response.write(head + order(0));
        let count = 1;
        const timer = setInterval(() => {
          if (count > 10) response.end(end, () => clearInterval(timer));
          else response.write(order(count++));
        }, 40);
      },
      { idleTimeout: 400, tryTimeout: 200, timeout: 200 },
    );
    expect((await read(cat.queryOrders.stream(span))).numbers).toHaveLength(11);
  });

  test('the time that the shop itself takes for an order is not a pause', async () => {
    const cat = await client((response) => response.end(head + orders(3) + end), { idleTimeout: 30 });
    let count = 0;
    for await (const _ of cat.queryOrders.stream(span)) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      count += 1;
    }
    expect(count).toBe(3);
  });

  test('no error shows the password, which the vendor may repeat', async () => {
    const cat = await client((response) => response.end(`${head}${order(1)}<order><a>${password}</a><b></order>`));
    const { error } = await read(cat.queryOrders.stream(span));
    expect(error).toMatchObject({ raw: expect.stringContaining('<order><a>') });
    expect(inspect(error, { depth: 10 })).not.toContain(password);
  });
});

describe('the caller', () => {
  /** A server that sends orders until nobody listens. */
  async function endless(options: Partial<CcatCvsOptions> = {}): Promise<{ cat: CcatCvs; closed: Promise<void> }> {
    let ring = (): void => {};
    const closed = new Promise<void>((resolve) => (ring = resolve));
    const cat = await client((response) => {
      response.on('close', ring);
      response.write(head);
      const more = (): void => void (response.destroyed || response.write(orders(100), () => setImmediate(more)));
      more();
    }, options);
    return { cat, closed };
  }

  test('who leaves the loop gives up the rest: the connection is closed', async () => {
    const { cat, closed } = await endless();
    let count = 0;
    for await (const _ of cat.queryOrders.stream(span)) if (++count === 250) break;
    await closed;
    const { cat: other, closed: again } = await endless();
    for await (const _ of other.queryOrders.stream(span)) break;
    await again;
  });

  test('who ends the call ends the stream', async () => {
    const { cat, closed } = await endless();
    const controller = new AbortController();
    const numbers: string[] = [];
    const ended = await rejection(
      (async () => {
        for await (const item of cat.queryOrders.stream(span, { signal: controller.signal })) {
          numbers.push(item.cust_order_number);
          if (numbers.length === 500) controller.abort();
        }
      })(),
    );
    expect(ended).toMatchObject({
      code: 'deadline-passed',
      retryable: false,
      message: expect.stringMatching(/the caller aborted the call, after \d+ items/),
    });
    expect(numbers.length).toBeGreaterThanOrEqual(500);
    await closed;
  });

  test('who ended it before sends nothing', async () => {
    const cat = await client((response) => response.end(head + end));
    const { error } = await read(cat.queryOrders.stream(span, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: 'deadline-passed', outcome: 'not-sent' });
    expect(server?.seen).toEqual([]);
  });

  test('is heard while nothing comes', async () => {
    const cat = await client((response) => response.write(head + order(1)));
    const { error } = await read(cat.queryOrders.stream(span, { signal: AbortSignal.timeout(100) }));
    expect(error).toMatchObject({
      code: 'deadline-passed',
      message: expect.stringContaining('the caller aborted the call, after 1 items'),
    });
  });
});

describe('a fetch that takes no notice of its signal hangs nothing', () => {
  const never = new Promise<never>(() => {});
  const started = new TextEncoder().encode(head + order(1));
  const options = {
    custId: 'CV1',
    custPassword: password,
    baseUrl: 'http://vendor.example',
    retries: 0,
    tryTimeout: 50,
    idleTimeout: 50,
  };
  const stuck = (first?: Uint8Array): ReadableStream<Uint8Array> => {
    let given = first === undefined;
    return new ReadableStream({
      pull: (controller) => {
        if (given || first === undefined) return never;
        given = true;
        controller.enqueue(first);
        return undefined;
      },
      cancel: () => never,
    });
  };

  test.each<[string, () => Promise<Response>, number]>([
    ['no response', () => never, 0],
    ['no body', () => Promise.resolve(new Response(stuck())), 0],
    ['half of a body', () => Promise.resolve(new Response(stuck(started))), 1],
  ])('%s', async (_name, fetch, count) => {
    const { numbers, error } = await read(createCcatCvs({ ...options, fetch }).queryOrders.stream(span));
    expect(numbers).toHaveLength(count);
    expect(error).toMatchObject({ code: 'deadline-passed' });
  });

  test('nor does one who leaves the loop wait', async () => {
    for await (const _ of createCcatCvs({
      ...options,
      fetch: () => Promise.resolve(new Response(stuck(started))),
    }).queryOrders.stream(span))
      break;
  });
});

test('hooks are told of the end, once', async () => {
  const seen: unknown[] = [];
  const hooks = { onAnswer: (each: object) => seen.push(each) };
  const text = head + orders(3) + end;
  const cat = await client((response) => response.end(text), { hooks });
  await read(cat.queryOrders.stream(span));
  for await (const _ of cat.queryOrders.stream(span)) break;
  await server?.close();
  await read(cat.queryOrders.stream(span));
  expect(seen).toEqual([
    expect.objectContaining({
      operation: 'queryOrders',
      outcome: 'value',
      status: 200,
      bytes: text.length,
      attempts: 1,
    }),
    expect.objectContaining({ outcome: 'value', attempts: 1 }),
    expect.objectContaining({ outcome: 'not-sent', code: 'transport-failed', attempts: 3 }),
  ]);
});

test('an answer that is too large to be read whole names the stream', async () => {
  const cat = await client(
    (response, count) =>
      response.end(count === 1 ? head + orders(5) + end : `${head}${'<order/>'.repeat(100_001)}${end}`),
    {
      maxAnswerBytes: 500,
    },
  );
  const message = expect.stringContaining(
    'Read it item by item: for await (const order of client.queryOrders.stream(...))',
  );
  expect(await rejection(cat.queryOrders(span))).toMatchObject({
    code: 'message-unreadable',
    fault: 'too-large',
    retryable: false,
    message,
  });
  const { url } = server ?? { url: '' };
  const patient = createCcatCvs({ custId: 'CV1', custPassword: password, baseUrl: url });
  expect(await rejection(patient.queryOrders(span))).toMatchObject({ fault: 'too-large', message });
  expect(server?.seen).toHaveLength(2);
});

test('attributes without end are too large in both ways of reading', async () => {
  const attributes = Array.from({ length: 400_000 }, (_, index) => ` a${index}="1"`).join('');
  const cat = await client((response) => response.end(`<response${attributes}><status>OK</status></response>`));
  expect(await rejection(cat.queryOrders(span))).toMatchObject({
    fault: 'too-large',
    retryable: false,
    message: expect.stringContaining('the XML has more than 65536 characters of attributes'),
  });
  const { error } = await read(cat.queryOrders.stream(span));
  expect(error).toMatchObject({ code: 'message-unreadable', fault: 'too-large', retryable: false });
});
