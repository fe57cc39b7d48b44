import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * A shop on this machine that is built on somebody's package. The test tells it what to do, by messages
 * `{ id, task, given, sound }`, and it answers `{ id, value }` or `{ id, error }`. Vendors call it at its own address.
 *
 * @param surface what the package exports: where the shop has no such task, its names are looked through
 * @param tasks what the shop does by the package, by the test's names
 * @param isGenuine does the package's own verification say that a callback is the vendor's?
 */
export async function openShop({ surface, tasks, isGenuine }) {
  const heard = [];
  const answer = async (request, response) => {
    const fields = Object.fromEntries(new URLSearchParams(await text(request)));
    const genuine = isGenuine(fields);
    heard.push({ path: request.url, fields, genuine });
    response.end(genuine ? '1|OK' : '0|CheckMacValue Error');
  };
  await serve({ surface, tasks: { ...tasks, heard: () => heard } }, answer);
}

/** The same for a package that answers the vendor's callbacks by itself. */
export async function serve({ surface, tasks }, answer) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('message', async ({ id, task, given, sound }) => {
    const done = { address: () => `http://127.0.0.1:${server.address().port}`, ...tasks }[task];
    try {
      process.send({ id, value: done === undefined ? lacking(surface, new RegExp(sound, 'i')) : await done(given) });
    } catch (error) {
      process.send({ id, error: String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
}

/** Fails in one way where nothing in the package is named like the task, and in another where something is by now. */
function lacking(surface, sound) {
  const found = namesIn(surface).filter((name) => sound.test(name));
  if (found.length > 0) throw new Error(`by now there is ${found.join(', ')}: let the shop use it`);
  throw new Error('nothing in the package is named so');
}

/** The names of all functions and classes that a package lets be called, those of its instances included. */
function namesIn(value, depth = 4) {
  if (depth === 0 || value === null || !['object', 'function'].includes(typeof value)) return [];
  const layers = [value, typeof value === 'function' ? value.prototype : Object.getPrototypeOf(value)];
  return layers
    .filter(
      (layer) => layer !== null && layer !== undefined && layer !== Object.prototype && layer !== Function.prototype,
    )
    .flatMap((layer) => Object.entries(Object.getOwnPropertyDescriptors(layer)))
    .filter(([name]) => !['constructor', 'prototype'].includes(name))
    .flatMap(([name, { value: held }]) => [...(typeof held === 'function' ? [name] : []), ...namesIn(held, depth - 1)]);
}
