import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect } from 'vitest';
import { cat } from '../cat.ts';
import { cashier } from '../ecpay.ts';
import { mypay } from '../mypay.ts';
import { shipped } from '../ship.ts';
import { catCallback, mypayCallback } from './sandbox.ts';

/** A server that runs a recipe. */
export interface Shop {
  /** Its address, without a path. */
  readonly origin: string;
  /** The amounts that it has shipped an order for. */
  shippedFor(orderNo: string): readonly (number | undefined)[];
}

/** One that runs in this process. */
export function shopAt(origin: string): Shop {
  return {
    origin,
    shippedFor: (orderNo) => shipped.filter((each) => each.orderNo === orderNo).map(({ amount }) => amount),
  };
}

/** Lets a server of Node.js's listen on loopback while it is used. */
export async function withServer(server: Server, use: (shop: Shop) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(shopAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  } finally {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}

interface Manner {
  /** Does the body parser in front read parts too? Else a form in parts is not sent. @default true */
  readonly parts?: boolean;
  /** Does the body parser read to the end before anyone is asked? Else the refusal has to come before it. @default false */
  readonly readsToEnd?: boolean;
  /** Can a body in chunks be refused? Whoever hangs up on one may lose his answer on the way. @default true */
  readonly chunks?: boolean;
  /** What is answered to a body that is too large. @default what jinliu answers */
  readonly tooLarge?: string;
}

/** Every callback that a shop gets, and those that it must refuse. */
export async function expectCallbacks(shop: Shop, manner: Manner = {}): Promise<void> {
  await expectShippedOnce(shop);
  await expectMypay(shop);
  await expectCat(shop);
  if (manner.parts ?? true) await expectParts(shop);
  await expectRefusals(shop);
  await expectTooLarge(shop, manner);
  await expectHangUp(shop);
}

let count = 0;

function newOrder(): string {
  count += 1;
  return `order${count}of${process.pid}`;
}

/** A callback as ECPay sends it, with everything that a parser can get wrong. */
export function ecpayCallback(orderNo: string): Promise<string> {
  return cashier.callbacks.test
    .paymentResult({
      MerchantTradeNo: orderNo,
      TradeAmt: 100,
      CustomField1: "1+1 = 2 & 3 % ~'()*!",
      CustomField2: '測試🏪',
      CustomField3: '',
      RtnMsg: '付款成功',
    })
    .text();
}

export type Answer = readonly [status: number, text: string];

const form = { 'content-type': 'application/x-www-form-urlencoded' };

export async function post(
  url: string,
  body: string | FormData,
  headers: Readonly<Record<string, string>> = typeof body === 'string' ? form : {},
): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(20_000) });
  return [response.status, await response.text()];
}

/** A callback is acknowledged as often as it comes, and its order is shipped once. */
export async function expectShippedOnce(shop: Shop, headers: Readonly<Record<string, string>> = form): Promise<void> {
  const orderNo = newOrder();
  const body = await ecpayCallback(orderNo);
  for (let time = 0; time < 2; time += 1)
    expect(await post(`${shop.origin}/ecpay/paid`, body, headers)).toEqual([200, '1|OK']);
  await expectShipped(shop, orderNo);
}

async function expectShipped(shop: Shop, orderNo: string): Promise<void> {
  // What another process prints may come after its answer.
  await expect.poll(() => shop.shippedFor(orderNo)).toEqual([100]);
}

/** MyPay's, which is confirmed; what a stranger claims of another order is not. */
async function expectMypay(shop: Shop): Promise<void> {
  const orderNo = newOrder();
  const body = await mypayCallback(mypay, orderNo);
  const url = `${shop.origin}/mypay/paid`;
  expect((await post(url, body.replace(/(^|&)uid=\d+/, '$1uid=1')))[0]).not.toBe(200);
  expect(shop.shippedFor(orderNo)).toEqual([]);
  for (let time = 0; time < 2; time += 1) expect(await post(url, body)).toEqual([200, '8888']);
  await expectShipped(shop, orderNo);
}

/** Cat's, which is JSON. */
async function expectCat(shop: Shop): Promise<void> {
  const orderNo = newOrder();
  const body = await catCallback(cat, orderNo);
  const url = `${shop.origin}/cat/paid`;
  const json = { 'content-type': 'application/json' };
  expect((await post(url, body.replace('"amount":100', '"amount":1'), json))[0]).toBe(400);
  expect(shop.shippedFor(orderNo)).toEqual([]);
  for (let time = 0; time < 2; time += 1) expect(await post(url, body, json)).toEqual([200, 'OK']);
  await expectShipped(shop, orderNo);
}

/** The callback in parts, as PHP's curl writes an array, with more of them behind. */
function inParts(sound: string, more: readonly (readonly [string, string])[] = []): FormData {
  const parts = new FormData();
  for (const [name, value] of [...new URLSearchParams(sound), ...more]) parts.append(name, value);
  return parts;
}

/** The same as `multipart/form-data`: forged, doubled and sound. */
export async function expectParts(shop: Shop): Promise<void> {
  const orderNo = newOrder();
  const sound = await ecpayCallback(orderNo);
  const url = `${shop.origin}/ecpay/paid`;
  expect(await post(url, inParts(forged(sound)))).toEqual([400, 'refused: signature']);
  expect(await post(url, inParts(sound, [['TradeAmt', '100']]))).toEqual([400, 'refused: field-twice']);
  expect(await post(url, inParts(sound))).toEqual([200, '1|OK']);
  await expectShipped(shop, orderNo);
}

function forged(sound: string): string {
  return sound.replace('TradeAmt=100', 'TradeAmt=900');
}

/** What is forged, doubled or no form is refused, and nothing is shipped. */
async function expectRefusals(shop: Shop): Promise<void> {
  const orderNo = newOrder();
  const sound = await ecpayCallback(orderNo);
  const url = `${shop.origin}/ecpay/paid`;
  expect(await post(url, forged(sound))).toEqual([400, 'refused: signature']);
  expect(await post(url, `${sound}&TradeAmt=100`)).toEqual([400, 'refused: field-twice']);
  expect((await post(url, ''))[0]).toBe(400);
  expect(shop.shippedFor(orderNo)).toEqual([]);
}

/** A body over the limit of the receiver is refused, whether its length is announced or it comes in pieces. */
async function expectTooLarge(
  { origin }: Shop,
  { readsToEnd = false, chunks = true, tooLarge = 'refused: too-large' }: Manner,
): Promise<void> {
  const large = `${await ecpayCallback(newOrder())}&Extra=${'x'.repeat(80 * 1024)}`;
  const url = `${origin}/ecpay/paid`;
  expect(await post(url, large)).toEqual([413, tooLarge]);
  if (!chunks) return;
  const answer = await inPieces(url, large, readsToEnd ? '0\r\n\r\n' : '');
  expect([answer.slice(0, 'HTTP/1.1 413'.length), answer.includes(tooLarge)]).toEqual(['HTTP/1.1 413', true]);
}

/** Sends a body in chunks, and gives what is answered. */
function inPieces(url: string, body: string, end: string): Promise<string> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Type: ${form['content-type']}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      for (let at = 0; at < body.length; at += 4096)
        socket.write(`${Math.min(4096, body.length - at).toString(16)}\r\n${body.slice(at, at + 4096)}\r\n`);
      socket.write(end);
    });
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
      if (!/too.large/.test(answer)) return;
      socket.destroy();
      resolve(answer);
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

/** A body that is announced and never ends: the server stays up, and answers the next one. */
async function expectHangUp(shop: Shop): Promise<void> {
  const { hostname, port, pathname } = new URL(`${shop.origin}/ecpay/paid`);
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Type: ${form['content-type']}\r\nContent-Length: 500\r\n\r\nMerchantID=1`,
        () => socket.destroy(),
      );
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
  await expectShippedOnce(shop);
}
