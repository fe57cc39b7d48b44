import { format } from 'node:util';
import { createSandbox } from '../../src/sandbox/index.ts';

/** What the examples of the READMEs talk to and print to, in place of the vendors' stages and of the console. */
const sandbox = createSandbox();
let lines = new Map<number, string[]>();

export function toSandbox(url: string, init: RequestInit): Promise<Response> {
  return sandbox(new Request(url, init));
}

export function printed(line: number, ...values: readonly unknown[]): void {
  lines.set(line, [...(lines.get(line) ?? []), format(...values)]);
}

/** What was printed since the last time, by the line that printed it. The next example starts with no orders. */
export function takePrinted(): ReadonlyMap<number, readonly string[]> {
  sandbox.clear();
  const taken = lines;
  lines = new Map();
  return taken;
}
