/**
 * The program that each runtime runs: plain JavaScript, which knows nothing but the installed package and the plan. It
 * says what became of each call and each callback.
 *
 * @param imports lines that make `entries`, the package's entries by their name
 */
function programOf(entries: readonly string[]): string {
  const imports = entries.map((name, index) => `import * as entry${index} from '${specifierOf(name)}';`);
  const named = entries.map((name, index) => `'${name}': entry${index}`);
  return `${imports.join('\n')}
const entries = { ${named.join(', ')} };

export async function carryOut({ calls, callbacks }) {
  const results = {};
  for (const call of calls) results[call.entry + ' ' + call.operation] = await ended(() => made(call));
  for (const callback of callbacks) {
    const name = [callback.entry, callback.callback, ...(callback.isTampered ? ['tampered'] : [])].join(' ');
    results[name] = await ended(() => received(callback));
  }
  results.shared = await ended(() => sharedBy(calls[0]));
  return results;
}

/** The names of what came, or what was thrown. */
async function ended(work) {
  try {
    return await work();
  } catch (error) {
    return { error: error.name, reason: error.reason, message: error.message };
  }
}

async function made({ entry, create, options, operation, payload, now }) {
  const client = entries[entry][create]({ ...options, now: () => now });
  const value = await client[operation](payload);
  if (typeof value.toHtml !== 'function') return Object.keys(value).sort();
  const page = await fetch(value.action, { method: 'POST', body: new URLSearchParams(value.fields) });
  await page.text();
  return ['form', page.status];
}

async function received({ entry, create, options, callback, body, mediaType }) {
  const { callbacks } = entries[entry][create](options);
  const request = () => new Request('https://shop.example/', { method: 'POST', headers: { 'Content-Type': mediaType }, body });
  const event = await callbacks.verify(request(), { callback });
  const handled = [];
  const response = await callbacks.handle(request(), { [callback]: (each) => void handled.push(each.callback) });
  return [event.callback, event.proof, response.status, await response.text() !== '', handled];
}

/** An error of one entry is told by the guard of another. */
async function sharedBy({ entry, create }) {
  try {
    entries[entry][create]({});
  } catch (error) {
    return [entries[''].isOptionsError(error), error instanceof entries[''].JinliuError, error.name];
  }
}
`;
}

function specifierOf(name: string): string {
  return name === '' ? 'jinliu' : `jinliu/${name}`;
}

/** For runtimes with a command line: the plan is a file beside the program. */
export function asCommand(entries: readonly string[]): string {
  return `${programOf(entries)}
import plan from './plan.json' with { type: 'json' };
console.log(JSON.stringify(await carryOut(plan)));
`;
}

/** For Workers: the plan is the body of a request. */
export function asWorker(entries: readonly string[]): string {
  return `${programOf(entries)}
export default {
  fetch: async (request) => Response.json(await carryOut(await request.json())),
};
`;
}
