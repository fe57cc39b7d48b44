import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { createCcatCvs, isApiError, isPayloadError } from '../../generated/ccat-cvs/client.ts';
import { createSandbox, listen, stageCredentials } from '../../src/sandbox/index.ts';
import { type Loopback, loopback, rejection } from './loopback.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

const { custId, custPassword } = stageCredentials.ccatCvs;
const head = `<header><cmd>cvs_order_query</cmd><cust_id>${custId}</cust_id><cust_password>${custPassword}</cust_password></header>`;
const query =
  '<query><process_code_update_time_begin>2011-05-24T16:00:00+08:00</process_code_update_time_begin><process_code_update_time_end>2011-05-24T16:59:59+08:00</process_code_update_time_end></query>';

async function answering(text: string, status = 200): Promise<ReturnType<typeof createCcatCvs>> {
  server = await loopback((_, response) => response.writeHead(status).end(text));
  return createCcatCvs({ custId, custPassword: 'hunter2-hunter2', baseUrl: server.url });
}

test('the XML goes out byte for byte, and nothing is added', async () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>\n<!-- mine -->\n<request a='1'>\n  <header><cmd>x</cmd></header><b/><c>測 &amp; </c>\n</request>\n`;
  const cat = await answering('<response><status>OK</status></response>');
  expect(await cat.exchange(xml)).toEqual({ status: 'OK' });
  expect(server?.seen).toMatchObject([
    { method: 'POST', url: '/cvs/ap_interface.php', body: xml, headers: { 'content-type': 'text/xml' } },
  ]);
});

test('the answer comes back as it reads', async () => {
  const cat = await answering(
    '<response><status>OK</status><one>0012</one><none/><many>1</many><many>2</many><deep><a>x</a><b><c/></b></deep><flag>true</flag></response>',
  );
  expect(await cat.exchange('<request/>')).toEqual({
    status: 'OK',
    one: '0012',
    none: null,
    many: ['1', '2'],
    deep: { a: 'x', b: { c: null } },
    flag: 'true',
  });
});

test('it is a question like any other to the sandbox', async () => {
  const listener = await listen(createSandbox());
  const cat = createCcatCvs({ custId, custPassword, baseUrl: listener.url });
  const { order } = await cat.exchange(`<request>${head}${query}</request>`);
  expect(order).toMatchObject([
    { cust_order_number: '12346', order_amount: '5000', st_barcode1: '000920619' },
    { cust_order_number: '12360' },
  ]);
  const refused = await rejection(
    cat.exchange(
      `<request>${head.replace(`<cust_password>${custPassword}`, '<cust_password>wrong')}${query}</request>`,
    ),
  );
  expect(isApiError(refused)).toBe(true);
  expect(refused).toMatchObject({ apiCode: 'ERROR', reason: { code: 'login-failed-wrong-password' } });
  await listener.close();
});

describe('a fault of the sandbox', () => {
  const command = `<request>${head.replace('cvs_order_query', 'cvs_of_tomorrow')}</request>`;
  const cat = (sandbox: ReturnType<typeof createSandbox>): ReturnType<typeof createCcatCvs> =>
    createCcatCvs({
      custId,
      custPassword,
      baseUrl: 'http://sandbox.invalid',
      fetch: (url, init) => sandbox(new Request(url, init)),
    });

  test.each([
    ['a question that it knows', `<request>${head}${query}</request>`],
    ['a command that it does not know', command],
  ])('on exchange befalls %s', async (_name, xml) => {
    const sandbox = createSandbox();
    sandbox.faults.next('exchange', '500');
    expect(await rejection(cat(sandbox).exchange(xml))).toMatchObject({ code: 'http-refused', status: 500 });
    expect(sandbox.faults.list()).toEqual([]);
  });

  test('on the operation whose XML it is befalls it too, before the one on exchange', async () => {
    const sandbox = createSandbox();
    sandbox.faults.always('exchange', '500');
    sandbox.faults.next('queryOrders', '429');
    expect(await rejection(cat(sandbox).exchange(`<request>${head}${query}</request>`))).toMatchObject({ status: 429 });
    expect(await rejection(cat(sandbox).exchange(`<request>${head}${query}</request>`))).toMatchObject({ status: 500 });
  });

  test('befalls no other way of calling Cat, and a chance is thrown once for a call', async () => {
    const sandbox = createSandbox({ seed: 1 });
    sandbox.faults.always('exchange', '500');
    const slip = {
      cust_order_number: 'A1',
      order_amount: 100,
      expire_date: new Date(Date.now() + 7 * 86_400_000),
      payer_mobile: '0912345678',
      payer_email: 'a@shop.example',
    };
    await cat(sandbox).registerOrderByForm(slip);
    sandbox.faults.clear();
    sandbox.faults.random({ rate: 1, kinds: ['500'], of: ['exchange'] });
    expect(await rejection(cat(sandbox).exchange(command))).toMatchObject({ status: 500 });
    expect(sandbox.faults.list()).toMatchObject([{ fired: 1 }]);
  });
});

describe('XML that is not sent', () => {
  test.each([
    ['no XML', 'cmd=x', /not XML/],
    ['nothing', '', /not XML|empty|at least 1/],
    ['an open element', '<request><a></request>', /not XML/],
    ['another root', '<response/>', /root is not <request> alone/],
    ['two roots', '<request/><request/>', /root is not <request> alone/],
    ['a document type', '<!DOCTYPE request><request/>', /document type/],
    ['an entity', '<request><a>&nbsp;</a></request>', /entity/],
    ['a character that XML cannot carry', '<request><a>\u0001</a></request>', /character that XML cannot carry/],
    ['half of a character', '<request><a>\ud800</a></request>', /character that XML cannot carry/],
    ['another encoding', '<?xml version="1.0" encoding="Big5"?><request/>', /encoding other than UTF-8/],
    ['elements without end', `<request>${'<a/>'.repeat(100_001)}</request>`, /more than 100000 elements/],
  ])('%s', async (_name, xml, message) => {
    const cat = await answering('<response><status>OK</status></response>');
    const error = await rejection(cat.exchange(xml));
    expect(isPayloadError(error)).toBe(true);
    expect(error).toMatchObject({ outcome: 'not-sent', message: expect.stringMatching(message) });
    expect(server?.seen).toEqual([]);
  });
});

describe('an answer is judged as every answer of a write', () => {
  test.each<[string, number, string, object]>([
    [
      'a refusal',
      200,
      '<response><status>ERROR</status><msg>新增訂單失敗。</msg></response>',
      { code: 'api-refused', outcome: 'refused', reason: { code: 'order-not-created' } },
    ],
    [
      'an unknown status',
      200,
      '<response><status>WAIT</status></response>',
      { code: 'answer-invalid', outcome: 'unknown', retryable: false },
    ],
    ['no status', 200, '<response/>', { code: 'answer-invalid', outcome: 'unknown' }],
    ['no XML', 200, 'busy', { code: 'message-unreadable', outcome: 'unknown', retryable: false }],
    ['an error', 503, 'busy', { code: 'http-refused', outcome: 'unknown', retryable: false }],
  ])('%s', async (_name, status, text, expected) => {
    const cat = await answering(text, status);
    expect(await rejection(cat.exchange('<request><cmd>x</cmd></request>'))).toMatchObject(expected);
    expect(server?.seen).toHaveLength(1);
  });

  test("no error shows what stands in the XML and is nobody else's business", async () => {
    const cat = await answering('<p>cannot read (payer_name="王小明" secret-of-another) hunter2-hunter2</p>');
    const xml =
      '<request><header><cust_password>secret-of-another</cust_password></header><order><payer_name>王小明</payer_name></order></request>';
    const error = await rejection(cat.exchange(xml));
    for (const hidden of ['王小明', 'secret-of-another', 'hunter2'])
      expect(inspect(error, { depth: 10 })).not.toContain(hidden);
    expect(error).toMatchObject({ raw: expect.stringContaining('cannot read') });
  });
});
