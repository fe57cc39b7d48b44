import { guide } from '../../../generated/guide.ts';
import type { EndpointHelp } from '../../message/help.ts';
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
      this.#byDocument.set(document.name, new Map(all.map(([id, endpoint]) => [id, titleOf(endpoint)])));
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

/** What it is called; by its summary in both where the vendor has no word for it. */
export function titleOf({ summary, term = summary }: Pick<EndpointHelp, 'summary' | 'term'>): Words {
  return { en: summary, zh: term };
}
