import { isContent } from '../../../message/layout.ts';
import type { SandboxApi } from '../../model/api.ts';
import type { Notification } from '../../model/lifecycle.ts';
import type { Merchant } from '../../model/merchant.ts';
import { refuse } from './refuse.ts';

type Addressed = Pick<SandboxApi, 'document' | 'operations' | 'callbacks'>;

/** Where callbacks of a document go that no request has an address for. */
export function callbackUrlOf(api: Addressed, given: unknown, place: string): NonNullable<Merchant['callbackUrl']> {
  const callbacks = Object.keys(api.callbacks ?? {});
  if (callbacks.length === 0) refuse(`${place}: callbackUrl has no effect, since ${api.document.name} calls nobody`);
  if (!isContent(given)) return address(given, `${place}: callbackUrl`);
  const unknown = Object.keys(given).findIndex((name) => !callbacks.includes(name));
  if (unknown >= 0)
    refuse(
      `${place}: name ${unknown + 1} in callbackUrl is not a callback of ${api.document.name}; there ${listText(callbacks)}`,
    );
  return Object.fromEntries(
    Object.entries(given).map(([name, url]) => [name, address(url, `${place}: callbackUrl of ${name}`)]),
  );
}

/** The media type of the callbacks of a document, where they may come in several. */
export function callbackMediaTypeOf({ document, callbacks = {} }: Addressed, given: unknown, place: string): string {
  const shapes = Object.values(callbacks).map(({ request }) => request);
  const known = new Set(shapes.flatMap(({ mediaType = '', encodings = [] }) => [mediaType, ...encodings]));
  if (typeof given === 'string' && known.has(given)) return given;
  if (known.size === 0) return refuse(`${place}: callbackMediaType has no effect, since ${document.name} calls nobody`);
  return refuse(`${place}: callbackMediaType must be one in which callbacks come; there ${listText([...known])}`);
}

/** Where a document's answers by redirect go. */
export function returnUrlOf(api: Addressed, given: unknown, place: string): string {
  if (!answersByRedirect(api))
    refuse(`${place}: returnUrl has no effect, since nothing of ${api.document.name} answers by a redirect`);
  return address(given, `${place}: returnUrl`);
}

export function answersByRedirect({ operations }: Pick<SandboxApi, 'operations'>): boolean {
  return Object.values(operations).some((operation) => operation.answer.place === 'location');
}

/** Has a document callbacks that go to an address which the merchant agreed with the vendor, and no request carries? */
export function callsAgreedUrl({ lifecycles, actions }: Pick<SandboxApi, 'lifecycles' | 'actions'>): boolean {
  const transitions = Object.values(lifecycles).flatMap((lifecycle) =>
    Object.values(lifecycle.transitions).flatMap(({ notify }) => notify ?? []),
  );
  const created = Object.values(actions).flatMap((action): readonly Notification[] =>
    'create' in action ? (action.notify ?? []) : [],
  );
  return [...transitions, ...created].some(({ url }) => url === undefined);
}

export function listText(names: readonly string[]): string {
  return `${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`;
}

/** The address itself is not quoted: it may hold a token. */
function address(given: unknown, what: string): string {
  const url = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined;
  if (typeof given !== 'string' || url === undefined || !/^https?:$/.test(url.protocol))
    return refuse(`${what} must be an http or https address`);
  if (url.username !== '' || url.password !== '') refuse(`${what} must not contain a user or a password`);
  return given;
}
