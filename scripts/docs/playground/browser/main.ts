import { isPayloadError } from '../../../../src/errors/payload-error.ts';
import { Titles } from '../../../../src/sandbox/operator/titles.ts';
import { callbackView } from './callbacks-view.ts';
import { clearFaults, setFault } from './control.ts';
import { Conversation, type ReceivedCallback, type Sent } from './conversation.ts';
import { Editor } from './editor.ts';
import { element, part } from './element.ts';
import { Frames } from './frames.ts';
import { text } from './language.ts';
import { Orders } from './orders.ts';
import { giveRequestsBodies } from './request-body.ts';
import { answerView, checkedView, problemsView } from './results.ts';
import { shopPage } from './shop-page.ts';
import { type TabName, Tabs } from './tabs.ts';
import { wireView } from './wire-view.ts';
import { serve } from './worker-link.ts';

giveRequestsBodies();
const conversation = new Conversation(shopPage);
const tabs = new Tabs((name) => opened(name));
const editor = new Editor(conversation, new Titles());
/** None while the service worker starts, and where there is none. */
let frames: Frames | undefined;
let latest: Sent | undefined;
let sends = 0;

new Orders(conversation, {
  compose: async (api, operation, record) => {
    await editor.choose(api, operation, record);
    part('pg-payload', HTMLTextAreaElement).focus();
  },
  showCallbacks: () => tabs.open('callbacks'),
  openShopper: (record) => {
    if (frames === undefined) tabs.open('shopper');
    else frames.openShopper(record);
  },
}).draw();

editor.onSend(async ({ api, operation, payload, fault }) => {
  if (fault !== undefined) await setFault(conversation.sandbox, operation, fault);
  latest = await conversation.send(api, operation, payload);
  drawn = '';
  const { error, form } = latest;
  // What was refused before it was sent has met no fault.
  if (fault !== undefined && isPayloadError(error)) await clearFaults(conversation.sandbox);
  editor.show(isPayloadError(error) ? problemsView(error.problems) : []);
  tabs.panel('answer').replaceChildren(...answerView(latest));
  tabs.panel('checked').replaceChildren(...checkedView(latest));
  tabs.open('answer');
  if (form !== undefined && frames !== undefined) frames.post(form);
  else if (form !== undefined) await conversation.post(form);
  await showWire();
  sends += 1;
  part('playground', HTMLElement).dataset['sent'] = String(sends);
});

conversation.watch(() => {
  void showWire();
  void showCallbacks();
});

/** Which exchanges of the latest call are drawn: drawn anew they would close what somebody has opened. */
let drawn = '';

async function showWire(): Promise<void> {
  if (latest === undefined) return;
  const { exchanges } = latest;
  const state = `${exchanges.length} ${exchanges.filter(({ answer }) => answer !== undefined).length}`;
  if (state === drawn) return;
  drawn = state;
  tabs.panel('wire').replaceChildren(...(await wireView(latest)));
}

/** Callbacks that are drawn already, or are being drawn. */
const known = new Set<ReceivedCallback>();

async function showCallbacks(): Promise<void> {
  const panel = tabs.panel('callbacks');
  const { received } = conversation;
  if (received.length === 0 && known.size > 0) {
    known.clear();
    panel.replaceChildren(element('p', { class: 'pg-quiet' }, text('emptyCallbacks')));
  }
  part('pg-callback-count', HTMLElement).textContent = String(received.length);
  // The oldest first, so that the latest comes to stand on top.
  for (const each of received.filter((one) => one.answer !== undefined && !known.has(one)).reverse()) {
    known.add(each);
    const view = await callbackView(each);
    panel.querySelector(':scope > p')?.remove();
    for (const open of panel.querySelectorAll<HTMLDetailsElement>(':scope > details[open]')) open.open = false;
    panel.prepend(view);
  }
}

function opened(name: TabName): void {
  if (name === 'console') frames?.openConsole();
}

async function start(): Promise<void> {
  const page = part('playground', HTMLElement);
  await editor.chooseNamed(location.hash.slice(1));
  const base = await serve(conversation);
  if (base === undefined) {
    for (const name of ['shopper', 'console'] as const) tabs.panel(name).textContent = text('noWorker');
  } else {
    frames = new Frames(tabs, base);
    tabs.panel('shopper').textContent = text('emptyShopper');
  }
  page.dataset['ready'] = base === undefined ? 'without-worker' : 'with-worker';
}

void start();
