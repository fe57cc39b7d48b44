import type { CallError } from '../../src/errors/any-error.ts';
import type { ErrorOutcome } from '../../src/errors/jinliu-error.ts';

/** One way in which a call can end, and what that says about the money. */
export interface OutcomeRow {
  readonly id: string;
  /** What happens to the call. */
  readonly what: string;
  readonly outcome: 'value' | ErrorOutcome;
  /** The error's code; none for a value. */
  readonly code?: CallError['code'];
  readonly why: string;
}

/** Rows that belong together. */
export interface OutcomeGroup {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly rows: readonly OutcomeRow[];
}

const before: readonly OutcomeRow[] = [
  {
    id: 'payload',
    what: 'The payload breaks a rule of the document, or cannot be written in its envelope.',
    outcome: 'not-sent',
    code: 'payload-invalid',
    why: 'It is checked before anything is sealed.',
  },
  {
    id: 'delivery',
    what: 'The operation has no server in this environment, or a browser has to send it.',
    outcome: 'not-sent',
    code: 'delivery-wrong',
    why: 'There is no address to send it to.',
  },
  {
    id: 'aborted-before',
    what: "The caller's signal was aborted before the call.",
    outcome: 'not-sent',
    code: 'deadline-passed',
    why: 'The signal is looked at before anything is sent.',
  },
];

const network: readonly OutcomeRow[] = [
  {
    id: 'no-connection',
    what: 'The connection is refused, the host is not found or not reached, or it shows a wrong certificate.',
    outcome: 'not-sent',
    code: 'transport-failed',
    why: 'A request goes out over a connection, and none was made.',
  },
  {
    id: 'deadline',
    what: 'No whole answer comes in time (`tryTimeout`, `timeout`): none at all, its headers alone, or byte by byte.',
    outcome: 'unknown',
    code: 'deadline-passed',
    why: 'The vendor may have taken it up, and may still be working on it.',
  },
  {
    id: 'aborted-during',
    what: "The caller's signal ends the call while it is on its way.",
    outcome: 'unknown',
    code: 'deadline-passed',
    why: 'The request may have arrived by then.',
  },
  {
    id: 'cut',
    what: 'The connection is cut or reset before the answer is whole, or what comes is not a HTTP.',
    outcome: 'unknown',
    code: 'transport-failed',
    why: 'The work may be done and only its answer lost.',
  },
];

const statuses: readonly OutcomeRow[] = [
  {
    id: 'status-redirect',
    what: 'HTTP 3xx, where the answer is not a redirect.',
    outcome: 'unknown',
    code: 'http-refused',
    why: 'It is never followed, since it would carry a signed order elsewhere; and it may lead to a page about what was done.',
  },
  {
    id: 'rate-limited',
    what: 'The status that the document gives to calls that come too often (ECPay: HTTP 403), with nothing inside that opens.',
    outcome: 'refused',
    code: 'rate-limited',
    why: 'It was turned away before the service was reached. `retryAfter` says how long to wait (ECPay: 30 minutes); the client itself does not try again.',
  },
  {
    id: 'status-refused',
    what: 'HTTP 400, 401, 403, 404 and every other 4xx but the five of the next row, with nothing inside that opens.',
    outcome: 'refused',
    code: 'http-refused',
    why: "By HTTP's own meaning a client error was not carried out.",
  },
  {
    id: 'status-open',
    what: 'HTTP 408, 409, 425, 429 and 499, with nothing inside that opens.',
    outcome: 'unknown',
    code: 'http-refused',
    why: 'Too late, in conflict, too early, too often, hung up: each may come after the work. MyPay announces 429 for what took more than 5 seconds.',
  },
  {
    id: 'status-failed',
    what: 'HTTP 5xx, with nothing inside that opens.',
    outcome: 'unknown',
    code: 'http-refused',
    why: 'The server failed somewhere, perhaps behind the work.',
  },
  {
    id: 'status-with-refusal',
    what: "HTTP 4xx or 5xx, with the vendor's own refusal inside.",
    outcome: 'refused',
    code: 'api-refused',
    why: 'What the vendor says counts whatever the status is: ECPay logistics refuses with `0|words` and 500.',
  },
  {
    id: 'status-with-success',
    what: 'HTTP 4xx or 5xx, with a success inside that opens, verifies and fits its schema.',
    outcome: 'value',
    why: 'A success that was signed or sealed is one; a late one may come with 429.',
  },
];

const answers: readonly OutcomeRow[] = [
  {
    id: 'success',
    what: 'The answer opens, verifies, fits its schema, and its own code is a success.',
    outcome: 'value',
    why: 'The vendor says so.',
  },
  {
    id: 'refusal',
    what: 'The answer holds a code that the document lists as a refusal.',
    outcome: 'refused',
    code: 'api-refused',
    why: 'The vendor says so, in `apiCode` and `apiMessage`.',
  },
  {
    id: 'unreadable',
    what: 'The answer is empty, cut, of another kind, not UTF-8, or longer than `maxAnswerBytes`.',
    outcome: 'unknown',
    code: 'message-unreadable',
    why: 'An error page, or half an answer, may stand before the work or behind it.',
  },
  {
    id: 'signature',
    what: "The answer's checksum is missing or wrong, or its cipher does not open.",
    outcome: 'unknown',
    code: 'message-unreadable',
    why: 'Whoever wrote it, it is not a word of the vendor that could be relied on.',
  },
  {
    id: 'schema',
    what: 'The answer opens and does not fit its schema: the code is missing, or a field is of another type.',
    outcome: 'unknown',
    code: 'answer-invalid',
    why: 'It may be a success that was damaged, or one of a kind that no document tells of.',
  },
  {
    id: 'unknown-code',
    what: 'A write is answered with a code that the document does not list, in an answer that nothing signs.',
    outcome: 'unknown',
    code: 'answer-invalid',
    why: 'It may be a success whose code was damaged on the way, or a new one.',
  },
  {
    id: 'damaged-refusal',
    what: '`1|` of a success is damaged to `0|` (ECPay logistics).',
    outcome: 'refused',
    code: 'api-refused',
    why: 'This cannot be known: the refusals of this vendor are not signed, and carry words of any kind. Only TLS stands against it.',
  },
];

/** Every way in which a call can end. A test holds each row against the client. */
export const outcomes: readonly OutcomeGroup[] = [
  { id: 'before', title: { en: 'Before anything is sent', zh: '送出之前' }, rows: before },
  { id: 'network', title: { en: 'On the way', zh: '傳輸途中' }, rows: network },
  { id: 'status', title: { en: 'HTTP status', zh: 'HTTP 狀態碼' }, rows: statuses },
  { id: 'answer', title: { en: 'The answer itself', zh: '回應內容' }, rows: answers },
];
