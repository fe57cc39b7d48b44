import { isPayloadError } from '../../../../src/errors/payload-error.ts';
import { Titles } from '../../../../src/sandbox/operator/titles.ts';
import { callbackView } from './callbacks-view.ts';
import { Conversation, type Sent } from './conversation.ts';
import { Editor } from './editor.ts';
import { part } from './element.ts';
import { Frames } from './frames.ts';
import { text } from './language.ts';
import { Orders } from './orders.ts';
import { answerView, checkedView, problemsView } from './results.ts';
import { shopPage } from './shop-page.ts';
import { type TabName, Tabs } from './tabs.ts';
import { wireView } from './wire-view.ts';
import { serve } from './worker-link.ts';

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

editor.onSend(async ({ api, operation, payload }) => {
  latest = await conversation.send(api, operation, payload);
  const { error, form } = latest;
  editor.show(isPayloadError(error) ? problemsView(error.problems) : []);
  tabs.open('answer');
  if (form !== undefined && frames !== undefined) frames.post(form);
  else if (form !== undefined) await conversation.post(form);
  await showSent();
  sends += 1;
  part('playground', HTMLElement).dataset['sent'] = String(sends);
});

conversation.watch(() => {
  void showSent();
  void showCallbacks();
});

async function showSent(): Promise<void> {
  if (latest === undefined) return;
  tabs.panel('answer').replaceChildren(...answerView(latest));
  tabs.panel('checked').replaceChildren(...checkedView(latest));
  tabs.panel('wire').replaceChildren(...(await wireView(latest)));
}

let shown = 0;

async function showCallbacks(): Promise<void> {
  const { received } = conversation;
  const views = await Promise.all(received.map((each, index) => callbackView(each, index === 0)));
  if (received.length === 0 || received.length < shown) return;
  shown = received.length;
  tabs.panel('callbacks').replaceChildren(...views);
  part('pg-callback-count', HTMLElement).textContent = String(shown);
}

function opened(name: TabName): void {
  if (name === 'console') frames?.openConsole();
}

async function start(): Promise<void> {
  const page = part('playground', HTMLElement);
  const { worker = '', scope = '' } = page.dataset;
  await editor.chooseNamed(location.hash.slice(1));
  const base = await serve(conversation, { worker, scope });
  if (base === undefined) {
    for (const name of ['shopper', 'console'] as const) tabs.panel(name).textContent = text('noWorker');
  } else {
    frames = new Frames(tabs, base);
    tabs.panel('shopper').textContent = text('emptyShopper');
  }
  page.dataset['ready'] = base === undefined ? 'without-worker' : 'with-worker';
}

void start();
