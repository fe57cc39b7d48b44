import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect } from 'vitest';
import { cashier } from './cashier.ts';
import { shipped } from './shop.ts';

export interface Listening {
  /** Address of the callback. */
  readonly url: string;
  close(): Promise<void>;
}

/** Lets a server of Node.js's listen on loopback. */
export async function listening(server: Server, path = '/ecpay/paid'): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, close: () => closed(server) };
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A callback as ECPay sends it, with an order number of its own and everything that a parser can get wrong. */
export async function callback(orderNo: string): Promise<string> {
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

export const form = { 'content-type': 'application/x-www-form-urlencoded' };

export async function post(
  url: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = form,
): Promise<readonly [number, string]> {
  const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(20_000) });
  return [response.status, await response.text()];
}

let count = 0;

/** A sound callback is acknowledged and arrives whole, once. */
export async function expectAcknowledged(url: string, headers: Readonly<Record<string, string>> = form): Promise<void> {
  count += 1;
  const orderNo = `order${count}`;
  expect(await post(url, await callback(orderNo), headers)).toEqual([200, '1|OK']);
  expect(shipped.filter((each) => each.orderNo === orderNo)).toEqual([{ orderNo, amount: 100 }]);
}

/** The callback in parts, as PHP's curl writes an array, with more of them behind. */
function inParts(sound: string, more: readonly (readonly [string, string])[] = []): FormData {
  const parts = new FormData();
  for (const [name, value] of [...new URLSearchParams(sound), ...more]) parts.append(name, value);
  return parts;
}

/** So is one that comes as `multipart/form-data`. */
export async function expectParts(url: string): Promise<void> {
  const orderNo = await expectPartsAnswered(url);
  expect(shipped.filter((each) => each.orderNo === orderNo)).toEqual([{ orderNo, amount: 100 }]);
}

/** Of three that come as `multipart/form-data` two are refused, and one is acknowledged; gives its number. */
export async function expectPartsAnswered(url: string): Promise<string> {
  count += 1;
  const orderNo = `order${count}`;
  const sound = await callback(orderNo);
  const answers = [];
  for (const parts of [
    inParts(sound.replace('TradeAmt=100', 'TradeAmt=900')),
    inParts(sound, [['TradeAmt', '100']]),
    inParts(sound),
  ]) {
    const response = await fetch(url, { method: 'POST', body: parts, signal: AbortSignal.timeout(20_000) });
    answers.push([response.status, await response.text()]);
  }
  expect(answers).toEqual([
    [400, 'refused: signature'],
    [400, 'refused: field-twice'],
    [200, '1|OK'],
  ]);
  return orderNo;
}

/** What is forged, doubled or no form is refused, and nothing is shipped. */
export async function expectRefusals(url: string): Promise<void> {
  const before = shipped.length;
  const sound = await callback('refused');
  expect(await post(url, sound.replace('TradeAmt=100', 'TradeAmt=900'))).toEqual([400, 'refused: signature']);
  expect(await post(url, `${sound}&TradeAmt=100`)).toEqual([400, 'refused: field-twice']);
  expect((await post(url, ''))[0]).toBe(400);
  expect(shipped.length).toBe(before);
}

/**
 * A body over the limit of the receiver is refused, whether its length is announced or it comes in pieces.
 *
 * @param end what ends the pieces; without it, the answer has to come before they end
 */
export async function expectTooLarge(url: string, end = ''): Promise<void> {
  const large = `${await callback('large')}&Extra=${'x'.repeat(80 * 1024)}`;
  expect(await post(url, large)).toEqual([413, 'refused: too-large']);
  expect(await inPieces(url, large, end)).toMatch(/^HTTP\/1\.1 413 .*refused: too-large/s);
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
      if (!answer.includes('too-large')) return;
      socket.destroy();
      resolve(answer);
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

/** A body that is announced and never ends: the server stays up, and answers the next one. */
export async function expectHangUp(url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  await new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nMerchantID=1`,
        () => socket.destroy(),
      );
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
  await expectAcknowledged(url);
}
