import { isDuration } from '../../clock/duration.ts';
import { type HttpRequest, readText } from '../../http/request.ts';
import { apiOf } from '../../model/runtime.ts';
import { isSandboxError } from '../../model/sandbox-error.ts';
import type { Commands, OrderedFault } from '../commands.ts';
import { messages } from '../pages/messages.ts';
import { refusalText } from '../pages/reasons.ts';
import type { View } from '../pages/view.ts';

/** The outcome of a form: the page to be shown next, or the problem. */
export type FormOutcome = { readonly next: string } | { readonly status: number; readonly problem: string };

/** A form of the console, by its path below `/_sandbox/console/`. */
export interface PostedForm {
  readonly path: string;
  readonly request: HttpRequest;
  readonly view: View;
}

/** Longest form in bytes. */
const maxBytes = 16 * 1024;
/**
 * How long a form waits for everything that falls due while the clock is advanced, in real milliseconds; the rest
 * happens all the same.
 */
const patience = 3000;

/** Carries out a form; `undefined` where there is none at this path. */
export async function carryOut(commands: Commands, posted: PostedForm): Promise<FormOutcome | undefined> {
  const { path, request, view } = posted;
  const [what, number = '', transition = ''] = path.split('/');
  if (what === 'orders' && transition !== '') return makeTransition(commands, { number, transition }, view);
  if (what === 'resend' && number !== '') return resend(commands, number, view);
  const form = new URLSearchParams((await readText(request, maxBytes)) ?? '');
  if (path === 'clock') return advance(commands, form.get('by') ?? '', view);
  if (path === 'faults') return setFault(commands, form, view);
  if (path === 'faults/clear') return clearFaults(commands, form.get('id') ?? '', view);
  return undefined;
}

function makeTransition(
  commands: Commands,
  { number, transition }: { readonly number: string; readonly transition: string },
  { translate, href }: View,
): FormOutcome {
  const record = commands.find(number);
  if (record === undefined) return { status: 404, problem: translate(messages.notFound) };
  if (!commands.transitions(record).some(({ name }) => name === transition))
    return { status: 409, problem: translate(messages.refused, transition) };
  const applied = commands.transition(record, transition, 'console');
  if (!applied.applied) {
    const why = refusalText({ api: apiOf(commands.runtime, record), kind: applied.refusal });
    return { status: 409, problem: translate(messages.refused, translate(why)) };
  }
  return { next: href(`/_sandbox/console/orders/${record.id}`) };
}

function resend(commands: Commands, number: string, { translate, href }: View): FormOutcome {
  const record = commands.find(number);
  if (record === undefined) return { status: 404, problem: translate(messages.notFound) };
  if (!commands.resend(record)) return { status: 409, problem: translate(messages.refused, 'resend') };
  return { next: href(`/_sandbox/console/orders/${record.id}`) };
}

async function advance(commands: Commands, by: string, { translate, href }: View): Promise<FormOutcome> {
  if (by !== 'next' && !isDuration(by)) return { status: 400, problem: translate(messages.notDuration) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  try {
    const { clock } = commands.runtime;
    await Promise.race([by === 'next' ? commands.advanceToNext() : clock.advance(by), enough]);
    return { next: href('/') };
  } catch (error) {
    if (error instanceof RangeError) return { status: 400, problem: translate(messages.tooFar) };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function setFault(commands: Commands, form: URLSearchParams, { href }: View): FormOutcome {
  try {
    commands.setFault(faultIn(form));
    return { next: href('/') };
  } catch (error) {
    if (isSandboxError(error)) return { status: 400, problem: error.message };
    throw error;
  }
}

/** Its values are checked where the fault is set. */
function faultIn(form: URLSearchParams): OrderedFault {
  const when = form.get('when');
  const number = (name: string): object => (form.get(name) ? { [name]: Number(form.get(name)) } : {});
  const as = form.get('as') ?? '';
  const measure = { ...number('ms'), ...number('bytes'), ...(as === '' ? {} : { as }) };
  if (when === 'random') return { when, rate: Number(form.get('rate')), kinds: form.getAll('kinds'), ...measure };
  return { when: when === 'always' ? 'always' : 'next', of: form.get('of'), kind: form.get('kind'), ...measure };
}

/** @param id all, where it is empty */
function clearFaults({ faults }: Commands, id: string, { href }: View): FormOutcome {
  // One that was cleared in another tab meanwhile is cleared.
  if (id === '') faults.clear();
  else if (faults.list().some((plan) => plan.id === id)) faults.clear(id);
  return { next: href('/') };
}
