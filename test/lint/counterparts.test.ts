import { expect, test } from 'vitest';
import { type CcatCvsOptions, createCcatCvs, isApiError } from '../../generated/ccat-cvs/client.ts';
import { Spec } from '../../scripts/spec/spec.ts';
import { loopback, rejection } from '../call/loopback.ts';
import { document, reported, type Slip, sourceOf } from './slip.ts';

const spec = new Spec(await sourceOf('ccat-cvs', await document('ccat-cvs')));

test("every member of Cat's component has its counterpart (CVS API 規格文件 5.0, section 5.3.1)", () => {
  expect(spec.counterparts?.members.map(({ name }) => name)).toEqual([
    'API_URL',
    'LogPath',
    'CustID',
    'CustPassword',
    'ConnectTimeout',
    'LastStatus',
    'LastMsg',
    'XmlExchange',
    'OrderRegister',
    'OrderQueryProcessCodeUpdateTime',
    'OrderQueryCustOrderNumber',
  ]);
});

test('each counterpart is there: an option that a client takes, a method that it has, a property of what it throws', async () => {
  const server = await loopback((_, response) =>
    response.end('<response><status>ERROR</status><msg>使用者登入失敗, 密碼錯誤</msg></response>'),
  );
  const lines: unknown[] = [];
  const given = {
    baseUrl: server.url,
    hooks: { onAnswer: (seen: object) => lines.push(seen) },
    custId: 'CV0100000001',
    custPassword: 'wrong',
    tryTimeout: 10_000,
  };
  const options = (spec.counterparts?.members ?? []).flatMap(({ option }) => (option === undefined ? [] : [option]));
  expect(options.sort()).toEqual(Object.keys(given).sort());
  const cat = createCcatCvs(given as CcatCvsOptions);
  for (const { operation } of spec.counterparts?.members ?? [])
    if (operation !== undefined) expect(cat).toHaveProperty(operation, expect.any(Function));
  const error = await rejection(cat.queryOrders({ process_code_update_time_begin: '2026-01-01T00:00:00+08:00' }));
  expect(isApiError(error)).toBe(true);
  for (const { error: property } of spec.counterparts?.members ?? [])
    if (property !== undefined) expect(error).toHaveProperty(property);
  expect(error).toMatchObject({
    apiCode: 'ERROR',
    apiMessage: '使用者登入失敗, 密碼錯誤',
    reason: { code: 'login-failed-wrong-password', en: 'the password is wrong', fields: {} },
    message: expect.stringContaining('使用者登入失敗, 密碼錯誤 (login-failed-wrong-password: the password is wrong)'),
  });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ reason: 'login-failed-wrong-password' });
  expect(lines).toHaveLength(1);
  await server.close();
});

const slips: readonly Slip[] = [
  [
    'an option that there is not',
    'option: tryTimeout',
    'option: connectTimeout',
    'connectTimeout',
    '"connectTimeout" is not an option of a client; ',
  ],
  [
    'an operation that there is not',
    'operation: exchange }',
    'operation: exchangeXml }',
    'exchangeXml',
    '"exchangeXml" is not an operation of this document; ',
  ],
  [
    'a property that no error has',
    'error: apiMessage',
    'error: lastMsg',
    'error: lastMsg',
    '"lastMsg" is not a property of an ApiError; name one of',
  ],
  [
    'two counterparts of one member',
    'operation: exchange }',
    'operation: exchange, option: hooks }',
    'option: hooks }',
    '"x-counterparts" at members/XmlExchange must have exactly one of operation, option, error',
  ],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await reported('ccat-cvs', slip);
  expect(said).toEqual([expect.stringContaining(expected)]);
});
