import { httpKinds } from '../../../../src/sandbox/faults/kinds.ts';
import type { SandboxApi } from '../../../../src/sandbox/model/api.ts';
import { everyApi } from '../../../../src/sandbox/model/apis.ts';
import type { Example } from '../../../../src/sandbox/model/example.ts';
import type { StoredRecord } from '../../../../src/sandbox/model/record.ts';
import type { Titles } from '../../../../src/sandbox/operator/titles.ts';
import type { Conversation } from './conversation.ts';
import { element, part } from './element.ts';
import { inLanguage, language, text } from './language.ts';
import { payloadNow } from './payload.ts';
import { siteAddress } from './site-address.ts';
import { summaryOf } from './summaries.ts';

/** What somebody wants to send. */
export interface Composed {
  readonly api: SandboxApi;
  readonly operation: string;
  readonly payload: unknown;
  /** The kind of fault that is to happen to the call. */
  readonly fault?: string;
}

/** The choice of an operation, and its payload. */
export class Editor {
  readonly #conversation: Conversation;
  readonly #titles: Titles;
  readonly #document = part('pg-document', HTMLSelectElement);
  readonly #operation = part('pg-operation', HTMLSelectElement);
  readonly #example = part('pg-example', HTMLSelectElement);
  readonly #payload = part('pg-payload', HTMLTextAreaElement);
  readonly #problem = part('pg-problem', HTMLElement);
  readonly #fault = part('pg-fault', HTMLSelectElement);
  /** The order that the operation is about. */
  #record: StoredRecord | undefined;

  constructor(conversation: Conversation, titles: Titles) {
    this.#conversation = conversation;
    this.#titles = titles;
    const documents = everyApi.map(({ document }) => option(document.name, inLanguage(titles.ofDocument(document))));
    this.#document.replaceChildren(...documents);
    const faults = Object.entries(httpKinds).map(([kind, words]) => option(kind, inLanguage(words)));
    this.#fault.replaceChildren(option('', text('noFault')), ...faults);
    this.#document.addEventListener('change', () => this.choose(this.#api));
    this.#operation.addEventListener('change', () => this.choose(this.#api, this.#operation.value));
    this.#example.addEventListener('change', () => this.#fill());
    part('pg-reset', HTMLButtonElement).addEventListener('click', () => this.#fill());
    window.addEventListener('hashchange', () => this.chooseNamed(location.hash.slice(1)));
  }

  /** Sends with the button, or with Ctrl and Enter from the payload. */
  onSend(send: (composed: Composed) => Promise<void>): void {
    const sendButton = part('pg-send', HTMLButtonElement);
    const press = async (): Promise<void> => {
      const composed = this.#composed();
      if (composed === undefined || sendButton.disabled) return;
      sendButton.disabled = true;
      sendButton.textContent = text('sending');
      await send(composed).finally(() => {
        sendButton.disabled = false;
        sendButton.textContent = text('send');
        // It was for this call alone.
        this.#fault.value = '';
      });
    };
    sendButton.addEventListener('click', press);
    this.#payload.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) void press();
    });
  }

  get #api(): SandboxApi {
    const found = everyApi.find(({ document }) => document.name === this.#document.value) ?? everyApi[0];
    if (found === undefined) throw new TypeError('there is no document');
    return found;
  }

  /** `mypay/refundOrder`, as the reference links to it; the first operation where there is no such one. */
  async chooseNamed(name: string): Promise<void> {
    const [document, operation] = name.split('/');
    const api = everyApi.find((each) => each.document.name === document);
    await this.choose(api ?? this.#api, operation);
  }

  /** @param record the order that it is about */
  async choose(api: SandboxApi, operation?: string, record?: StoredRecord): Promise<void> {
    await this.#titles.load([api]);
    const ids = Object.keys(api.operations);
    const chosen = operation !== undefined && ids.includes(operation) ? operation : (ids[0] ?? '');
    this.#record = record;
    this.#document.value = api.document.name;
    const named = ids.map((id) => option(id, `${id}${this.#titleOf(api, id)}`));
    this.#operation.replaceChildren(...named);
    this.#operation.value = chosen;
    const examples = api.examples[chosen] ?? [];
    this.#example.replaceChildren(...examples.map(({ name }) => option(name, name)));
    part('pg-example-field', HTMLElement).hidden = examples.length < 2;
    history.replaceState(null, '', `#${api.document.name}/${chosen}`);
    const reference = siteAddress(`${language}/${api.document.name}/${chosen}.html`);
    part('pg-reference', HTMLAnchorElement).href = reference;
    await this.#fill();
  }

  #titleOf(api: SandboxApi, id: string): string {
    const title = this.#titles.of(api.document.name, id);
    return title === undefined ? '' : ` · ${inLanguage(title)}`;
  }

  get #chosenExample(): Example | undefined {
    const examples = this.#api.examples[this.#operation.value] ?? [];
    return examples.find(({ name }) => name === this.#example.value) ?? examples[0];
  }

  async #fill(): Promise<void> {
    const example = this.#chosenExample;
    const wanted = { api: this.#api, operation: this.#operation.value, record: this.#record };
    const payload = await payloadNow(example?.request ?? {}, { ...wanted, sandbox: this.#conversation.sandbox });
    this.#payload.value = typeof payload === 'string' ? payload : JSON.stringify(payload, undefined, 2);
    this.#payload.rows = Math.min(24, Math.max(6, this.#payload.value.split('\n').length + 1));
    part('pg-payload-label', HTMLElement).textContent = text(typeof payload === 'string' ? 'payloadText' : 'payload');
    part('pg-example-summary', HTMLElement).textContent = summaryOf(
      this.#api.document.name,
      this.#operation.value,
      example?.name ?? '',
    );
    this.#problem.replaceChildren();
  }

  /** Nothing where it is not JSON, which is shown. */
  #composed(): Composed | undefined {
    this.#problem.replaceChildren();
    const { value: fault } = this.#fault;
    const composed = { api: this.#api, operation: this.#operation.value, ...(fault === '' ? {} : { fault }) };
    if (typeof this.#chosenExample?.request === 'string') return { ...composed, payload: this.#payload.value };
    try {
      return { ...composed, payload: JSON.parse(this.#payload.value) };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#problem.append(
        element('p', { class: 'pg-bad' }, `✗ ${text('notJson')} `, element('code', { lang: 'en' }, why)),
      );
      return undefined;
    }
  }

  /** Shows what is wrong with the payload beside it. */
  show(problems: readonly Node[]): void {
    this.#problem.replaceChildren(...problems);
  }
}

function option(value: string, label: string): HTMLOptionElement {
  return element('option', { value }, label);
}
