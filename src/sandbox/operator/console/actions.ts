import { readText } from '../../../http/read-text.ts';
import { durationOf } from '../../clock/duration.ts';
import type { Faults, HttpKind, Measure } from '../../faults/index.ts';
import { lifecycleOf } from '../../model/runtime.ts';
import { isSandboxError } from '../../model/sandbox-error.ts';
import { words } from '../pages/messages.ts';
import type { View } from '../pages/view.ts';
import type { PagesTarget } from '../pages/world.ts';
import { consoleTransitions } from './order.ts';

/** What a form of the console came to: the page to be shown next, or what spoke against it. */
export type Acted = { readonly to: string } | { readonly status: number; readonly problem: string };

/** Longest form of the console, in bytes. */
const maxBytes = 16 * 1024;
/** Longest wait for everything that falls due while the clock is put forward, in real milliseconds; it goes on by itself. */
const patience = 3000;
/** A clock near the end of what a date can hold would stop the whole sandbox. */
const furthest = durationOf('3653d');

/** Carries out a form of the console; `undefined` where the path is none of its. */
export async function act(pages: PagesTarget, request: Request, path: string, view: View): Promise<Acted | undefined> {
  const [what, first = '', second = ''] = path.split('/');
  if (what === 'orders' && second !== '') return applyTransitionTo(pages, first, second, view);
  if (what === 'resend' && first !== '') return resend(pages, first, view);
  const form = new URLSearchParams((await readText(request, maxBytes)) ?? '');
  if (path === 'clock') return forward(pages, form.get('by') ?? '', view);
  if (path === 'faults') return order(pages, form, view);
  if (path === 'faults/clear') return clear(pages, form.get('id') ?? '', view);
  return undefined;
}

function applyTransitionTo({ runtime, apply }: PagesTarget, id: string, name: string, { say, href }: View): Acted {
  const record = runtime.store.find(id);
  if (record === undefined) return { status: 404, problem: say(words.notFound) };
  if (!consoleTransitions(lifecycleOf(runtime, record), record).some(([each]) => each === name)) return { status: 409, problem: say(words.refused, name) };
  const applied = apply(record, name, 'console');
  return applied.applied ? { to: href(`/_sandbox/console/orders/${id}`) } : { status: 409, problem: say(words.refused, applied.refusal) };
}

function resend({ runtime, resend: again }: PagesTarget, id: string, { say, href }: View): Acted {
  const record = runtime.store.find(id);
  if (record === undefined) return { status: 404, problem: say(words.notFound) };
  return again(record) ? { to: href(`/_sandbox/console/orders/${id}`) } : { status: 409, problem: say(words.refused, 'resend') };
}

async function forward({ runtime: { clock } }: PagesTarget, by: string, { say, href }: View): Promise<Acted> {
  const next = clock.next();
  const duration = by === 'next' ? (next === undefined ? '0s' : `${Math.max(0, Math.ceil((next - clock.now()) / 1000))}s`) : by;
  if (!/^(?:\d{1,9}[smhd])+$/.test(duration)) return { status: 400, problem: say(words.notDuration) };
  if (durationOf(duration) > furthest) return { status: 400, problem: say(words.tooFar) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  try {
    await Promise.race([clock.advance(duration), enough]);
    return { to: href('/') };
  } catch (error) {
    if (error instanceof RangeError) return { status: 400, problem: error.message };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** What stands in the form is checked by the faults themselves. */
function order(pages: PagesTarget, form: URLSearchParams, { href }: View): Acted {
  const faults = pages.faults as Faults<string, string>;
  const when = form.get('when');
  const number = (name: string): Measure => (form.get(name) ? { [name]: Number(form.get(name)) } : {});
  const measure = { ...number('ms'), ...number('bytes') };
  try {
    if (when === 'random') faults.random({ rate: Number(form.get('rate')), kinds: form.getAll('kinds') as HttpKind[], ...measure });
    else faults[when === 'always' ? 'always' : 'next'](form.get('of') ?? '', form.get('kind') as HttpKind, measure);
    return { to: href('/') };
  } catch (error) {
    if (isSandboxError(error)) return { status: 400, problem: error.message };
    throw error;
  }
}

function clear({ faults }: PagesTarget, id: string, { href }: View): Acted {
  // What was cleared in another tab meanwhile is cleared.
  if (id === '') faults.clear();
  else if (faults.list().some((plan) => plan.id === id)) faults.clear(id);
  return { to: href('/') };
}
