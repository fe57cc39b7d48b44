import { guide } from '../../../generated/guide.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Words } from '../model/lifecycle.ts';

/** What operations and callbacks are called. */
export class Titles {
  readonly #byDocument = new Map<string, ReadonlyMap<string, Words>>();

  /** Loads those of these documents, once: they are in the guide, which is large. */
  async load(apis: readonly SandboxApi[]): Promise<void> {
    for (const { document } of apis) {
      const own = guide[document.name];
      if (own === undefined || this.#byDocument.has(document.name)) continue;
      const { operations, callbacks } = await own.help();
      const all = Object.entries({ ...operations, ...callbacks });
      this.#byDocument.set(document.name, new Map(all.map(([id, { summary }]) => [id, titleIn(summary)])));
    }
  }

  /** What an API is called; by default as its document says in English. */
  ofDocument({ name, title }: SandboxApi['document']): Words {
    return guide[name]?.title ?? { en: title, zh: title };
  }

  /** @param id operationId */
  of(document: string, id: string): Words | undefined {
    return this.#byDocument.get(document)?.get(id);
  }
}

/** The English of a summary, and its Chinese behind it: `Refund an order in whole or in part 交易退款`. */
export function titleIn(summary: string): Words {
  const [, english, chinese, note] = /^(.*?)\s+(\S*\p{Script=Han}[^(]*)(\(.*\))?$/u.exec(summary) ?? [];
  if (english === undefined || chinese === undefined) return { en: summary, zh: summary };
  const behind = note === undefined ? '' : ` ${note}`;
  return { en: `${english}${behind}`, zh: `${chinese.trim()}${behind}` };
}
