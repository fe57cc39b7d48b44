import { involvesMoney } from '../../../../src/callbacks/event.ts';
import type { SandboxApi } from '../../../../src/sandbox/model/api.ts';
import { everyApi } from '../../../../src/sandbox/model/apis.ts';
import type { StoredRecord } from '../../../../src/sandbox/model/record.ts';
import { ownNumber } from '../../../../src/sandbox/operator/find-orders.ts';
import { isBad, outcomeOf } from '../../../../src/sandbox/operator/pages/outcome.ts';
import { makeTransition, type PossibleTransition, transitionsOf } from './control.ts';
import type { Conversation } from './conversation.ts';
import { button, element, part } from './element.ts';
import { inLanguage, text, timeText } from './language.ts';
import { isAbout } from './payload.ts';

/** What the list of orders can have done elsewhere. */
export interface OrderActions {
  /** Puts an operation about an order into the editor. */
  readonly compose: (api: SandboxApi, operation: string, record: StoredRecord) => void;
  readonly openShopper: (record: StoredRecord) => void;
  readonly showCallbacks: () => void;
}

/** How far the clock goes at once. */
const steps = [
  ['1h', 'hour'],
  ['1d', 'day'],
  ['7d', 'week'],
] as const;
/** How many orders are listed. */
const most = 20;
/** How many transitions stand beside the order; the others are folded. */
const inSight = 4;

/** The sandbox's orders, each with what can happen to it now; and its clock. */
export class Orders {
  readonly #conversation: Conversation;
  readonly #actions: OrderActions;
  readonly #list = part('pg-orders', HTMLElement);
  readonly #problem = part('pg-orders-problem', HTMLElement);
  /** Orders that somebody has opened or closed. */
  readonly #opened = new Map<string, boolean>();
  #drawn = 0;

  constructor(conversation: Conversation, actions: OrderActions) {
    this.#conversation = conversation;
    this.#actions = actions;
    const { sandbox } = conversation;
    for (const [duration, name] of steps)
      this.#clockButton(`+${text(name)}`, () => sandbox.clock.advance(duration), `${text('advance')} ${text(name)}`);
    this.#clockButton(text('nextDue'), () => this.#advanceToNext(), text('nextDue'));
    this.#clockButton(text('clear'), async () => conversation.clear(), text('clear'));
    const now = part('pg-clock', HTMLElement);
    const tick = (): void => {
      now.textContent = timeText(sandbox.clock.now());
    };
    setInterval(tick, 1000);
    conversation.watch(() => {
      tick();
      void this.draw();
    });
    tick();
  }

  #clockButton(label: string, run: () => Promise<void>, name: string): void {
    const press = (): Promise<void> => this.#run(run);
    part('pg-clock-buttons', HTMLElement).append(button(label, { 'aria-label': name }, press));
  }

  async #advanceToNext(): Promise<void> {
    const { clock } = this.#conversation.sandbox;
    const next = clock.next();
    if (next !== undefined) await clock.advance(`${Math.max(0, Math.ceil((next - clock.now()) / 1000))}s`);
  }

  /** Does it, shows why it could not be done, and draws what has become of it. */
  async #run(run: () => Promise<void>): Promise<void> {
    this.#problem.textContent = '';
    try {
      await run();
    } catch (error) {
      this.#problem.textContent = error instanceof Error ? error.message : String(error);
    }
    this.#conversation.changed();
  }

  async draw(): Promise<void> {
    this.#drawn += 1;
    const own = this.#drawn;
    const records = this.#conversation.sandbox.orders().slice(0, most);
    const views = await Promise.all(records.map((record, index) => this.#orderView(record, index === 0)));
    // Something changed while this was being drawn: that drawing shows it.
    if (own !== this.#drawn) return;
    const focused = document.activeElement?.closest('[data-order]')?.getAttribute('data-order');
    this.#list.replaceChildren(...views);
    if (views.length === 0) this.#list.append(element('p', { class: 'pg-quiet' }, text('noOrders')));
    if (focused) this.#list.querySelector<HTMLElement>(`[data-order="${CSS.escape(focused)}"] > summary`)?.focus();
  }

  async #orderView(record: StoredRecord, isLatest: boolean): Promise<Node> {
    const api = everyApi.find(({ document }) => document.name === record.api);
    const lifecycle = api?.lifecycles[record.lifecycle];
    if (api === undefined || lifecycle === undefined) return element('p');
    const state = lifecycle.states[record.state];
    const outcome = outcomeOf(api, record);
    const kind =
      outcome === undefined ? '' : isBad(outcome) ? ' pg-bad' : involvesMoney(outcome) ? ' pg-good' : ' pg-wait';
    const isOpen = this.#opened.get(record.id) ?? isLatest;
    const view = element('details', { class: 'pg-order', 'data-order': record.id, open: isOpen });
    view.addEventListener('toggle', () => void this.#opened.set(record.id, view.open));
    const title = element('strong', {}, ownNumber(record, lifecycle));
    const chip = element('span', { class: `pg-chip${kind}` }, state === undefined ? record.state : inLanguage(state));
    const of = element('small', { class: 'pg-quiet' }, `${record.api} · ${inLanguage(lifecycle.title)}`);
    view.append(element('summary', {}, title, ' ', of, ' ', chip));
    view.append(...this.#transitionsView(record, await transitionsOf(this.#conversation.sandbox, record.id)));
    view.append(...this.#operationsView(api, record));
    return view;
  }

  #transitionsView(record: StoredRecord, transitions: readonly PossibleTransition[]): readonly Node[] {
    if (transitions.length === 0) return [];
    const buttons = transitions.map((transition) =>
      button(inLanguage(transition), { 'data-transition': transition.name }, () =>
        this.#run(() => this.#make(record, transition)),
      ),
    );
    const label = element('span', { class: 'pg-label' }, text('apply'));
    const row = element('div', { class: 'pg-buttons' }, label, ...buttons.slice(0, inSight));
    if (buttons.length <= inSight) return [row];
    const summary = element('summary', {}, `${text('more')} (${buttons.length - inSight})`);
    const folded = element('div', { class: 'pg-buttons' }, ...buttons.slice(inSight));
    return [row, element('details', { class: 'pg-more', 'data-more': true }, summary, folded)];
  }

  /** What comes of it is shown, where the shop hears about it. */
  async #make(record: StoredRecord, { name }: PossibleTransition): Promise<void> {
    const { sandbox, received } = this.#conversation;
    const before = received.length;
    await makeTransition(sandbox, record.id, name);
    if (received.length > before) this.#actions.showCallbacks();
  }

  #operationsView(api: SandboxApi, record: StoredRecord): readonly Node[] {
    const operations = Object.keys(api.operations).filter((id) => isAbout(api, id, record));
    const buttons = operations.map((id) =>
      button(id, { class: 'pg-call', 'data-operation': id }, () => this.#actions.compose(api, id, record)),
    );
    const shopper = button(text('openShopper'), { 'data-shopper': true }, () => this.#actions.openShopper(record));
    const label = element('span', { class: 'pg-label' }, text('callNext'));
    const calls = element('div', { class: 'pg-buttons' }, label, ...buttons);
    return [...(buttons.length > 0 ? [calls] : []), element('div', { class: 'pg-buttons' }, shopper)];
  }
}
