import { describe, expect, test } from 'vitest';
import { TextResponse } from '../../src/http/text-response.ts';

const text = '{"金流": "付款 💳"}';
const headers = { 'content-type': 'application/json', 'x-own': 'a' };
const make = (): TextResponse => new TextResponse(text, { status: 402, headers });
const platform = (): Response => new Response(text, { status: 402, headers });

/** What does not look at the body. */
const others = ['constructor', 'type', 'url', 'redirected', 'status', 'ok', 'statusText', 'headers'];

describe('a text response', () => {
  test('is a Response', () => {
    expect(make()).toBeInstanceOf(Response);
    expect([make().status, make().ok, ...make().headers]).toEqual([402, false, ...platform().headers]);
  });

  test('has its own of everything that a Response has for its body', () => {
    const names = Object.getOwnPropertyNames(Response.prototype).filter((name) => !others.includes(name));
    for (const name of names) expect(Object.getOwnPropertyNames(TextResponse.prototype)).toContain(name);
  });

  const readings: readonly (readonly [string, (response: Response) => Promise<unknown>])[] = [
    ['text', (response) => response.text()],
    ['json', (response) => response.json()],
    ['arrayBuffer', async (response) => Buffer.from(await response.arrayBuffer()).toString()],
    ['blob', async (response) => (await response.blob()).text()],
    ['body', (response) => new Response(response.body).text()],
    ['clone', (response) => response.clone().text()],
  ];

  test.each(readings)('is read by %s as the platform reads its own', async (_, read) => {
    const response = make();
    expect(response.bodyUsed).toBe(false);
    expect(await read(response)).toEqual(await read(platform()));
  });

  test.each(readings.filter(([name]) => name !== 'clone'))('is read once, by %s', async (_, read) => {
    const response = make();
    await read(response);
    expect(response.bodyUsed).toBe(true);
    for (const [, again] of readings) await expect(async () => again(response)).rejects.toThrow(TypeError);
  });

  test('a clone has what the headers are now, and both can be read', async () => {
    const response = make();
    response.headers.set('x-own', 'b');
    const clone = response.clone();
    expect([clone.status, clone.headers.get('x-own')]).toEqual([402, 'b']);
    expect([await clone.text(), await response.text()]).toEqual([text, text]);
  });

  test('a form is read as the platform reads it', async () => {
    const form = new TextResponse('a=1&b=%E4%B8%AD', {
      status: 200,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([...(await form.formData())]).toEqual([
      ['a', '1'],
      ['b', '中'],
    ]);
  });
});
