import { type Html, html } from '../../../http/html.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { SandboxApi } from '../../model/api.ts';
import { type View, viewOf } from '../pages/view.ts';
import type { Titles } from '../titles.ts';

/** How one request wants its page of the console. */
export interface ConsoleView extends View {
  /** Where the sandbox is reached. */
  readonly origin: string;
  readonly apiTitle: (api: SandboxApi) => string;
  /** What an operation or a callback is called, in the page's language; none where its document does not say. */
  readonly titleOf: (document: string, id: string) => string | undefined;
}

export function consoleViewOf(request: HttpRequest, titles: Titles): ConsoleView {
  const view = viewOf(request);
  return {
    ...view,
    origin: request.url.origin,
    apiTitle: ({ document }) => view.translate(titles.ofDocument(document)),
    titleOf: (document, id) => {
      const title = titles.of(document, id);
      return title === undefined ? undefined : view.translate(title);
    },
  };
}

/** An operation or a callback by its name, and what it is called. */
export function callName(document: string, id: string, { titleOf }: ConsoleView): Html {
  const title = titleOf(document, id);
  return html`<code>${id}</code>${title !== undefined && html` <small>${title}</small>`}`;
}
