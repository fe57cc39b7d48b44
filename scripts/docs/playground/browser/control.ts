import type { Words } from '../../../../src/sandbox/model/lifecycle.ts';
import type { Sandbox } from '../../../../src/sandbox/sandbox.ts';
import { sandboxOrigin } from './address.ts';

/** A transition that can be made now, and who makes it. */
export interface PossibleTransition extends Words {
  readonly name: string;
  readonly by: 'shopper' | 'console';
}

/** The transitions that can be made of an order now. */
export async function transitionsOf(sandbox: Sandbox, order: string): Promise<readonly PossibleTransition[]> {
  const { transitions } = (await called(sandbox, `orders/${order}`)) as { transitions: PossibleTransition[] };
  return transitions;
}

/** Makes one, and waits for the callbacks that it brings. @throws Error with the control API's words for why not */
export async function makeTransition(sandbox: Sandbox, order: string, name: string): Promise<void> {
  await called(sandbox, `orders/${order}/transitions/${encodeURIComponent(name)}`, { method: 'POST', body: {} });
}

/** Has a fault happen to the next call of an operation. */
export async function setFault(sandbox: Sandbox, of: string, kind: string): Promise<void> {
  await called(sandbox, 'faults', { method: 'POST', body: { when: 'next', of, kind } });
}

/** Lets nothing more go wrong. */
export async function clearFaults(sandbox: Sandbox): Promise<void> {
  await called(sandbox, 'faults', { method: 'DELETE' });
}

/** The control API of the sandbox, as a test in any language calls it. */
async function called(
  sandbox: Sandbox,
  path: string,
  { method, body }: { readonly method: string; readonly body?: object } = { method: 'GET' },
): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
  const response = await sandbox(new Request(`${sandboxOrigin}/_sandbox/${path}`, init));
  const answer = (await response.json()) as { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}
