import { type Html, html } from '../../html.ts';
import type { OutcomeGroup, OutcomeId } from '../../outcomes.ts';

/** What happens to a call, and why that ends as it does. */
export interface OutcomeText {
  readonly what: string;
  readonly why: string;
}

const rows: Readonly<Record<OutcomeId, OutcomeText>> = {
  payload: {
    what: 'The payload breaks a rule of the document, or cannot be written in its envelope.',
    why: 'It is checked before anything is sealed.',
  },
  delivery: {
    what: 'The operation has no server in this environment, or a browser has to send it.',
    why: 'There is no address to send it to.',
  },
  'aborted-before': {
    what: "The caller's signal was aborted before the call.",
    why: 'The signal is looked at before anything is sent.',
  },
  'no-connection': {
    what: 'The connection is refused, the host is not found or not reached, or it shows a wrong certificate.',
    why: 'A request goes out over a connection, and none was made.',
  },
  deadline: {
    what: 'No whole answer comes in time (`tryTimeout`, `timeout`): none at all, its headers alone, or byte by byte.',
    why: 'The vendor may have taken it up, and may still be working on it.',
  },
  'aborted-during': {
    what: "The caller's signal ends the call while it is on its way.",
    why: 'The request may have arrived by then.',
  },
  cut: {
    what: 'The connection is cut or reset before the answer is whole, or what comes is not a HTTP.',
    why: 'The work may be done and only its answer lost.',
  },
  'status-redirect': {
    what: 'HTTP 3xx, where the answer is not a redirect.',
    why: 'It is never followed, since it would carry a signed order elsewhere; and it may lead to a page about what was done.',
  },
  'rate-limited': {
    what: 'The status that the document gives to calls that come too often (ECPay: HTTP 403), with nothing inside that opens.',
    why: 'It was turned away before the service was reached. `retryAfter` says how long to wait (ECPay: 30 minutes); the client itself does not try again.',
  },
  'status-refused': {
    what: 'HTTP 400, 401, 403, 404 and every other 4xx but the five of the next row, with nothing inside that opens.',
    why: "By HTTP's own meaning a client error was not carried out.",
  },
  'status-open': {
    what: 'HTTP 408, 409, 425, 429 and 499, with nothing inside that opens.',
    why: 'Too late, in conflict, too early, too often, hung up: each may come after the work. MyPay announces 429 for what took more than 5 seconds.',
  },
  'status-failed': {
    what: 'HTTP 5xx, with nothing inside that opens.',
    why: 'The server failed somewhere, perhaps behind the work.',
  },
  'status-with-refusal': {
    what: "HTTP 4xx or 5xx, with the vendor's own refusal inside.",
    why: 'What the vendor says counts whatever the status is: ECPay logistics refuses with `0|words` and 500.',
  },
  'status-with-success': {
    what: 'HTTP 4xx or 5xx, with a success inside that opens, verifies and fits its schema.',
    why: 'A success that was signed or sealed is one; a late one may come with 429.',
  },
  success: {
    what: 'The answer opens, verifies, fits its schema, and its own code is a success.',
    why: 'The vendor says so.',
  },
  refusal: {
    what: 'The answer holds a code that the document lists as a refusal.',
    why: 'The vendor says so, in `apiCode` and `apiMessage`.',
  },
  unreadable: {
    what: 'The answer is empty, cut, of another kind, not UTF-8, or longer than `maxAnswerBytes`.',
    why: 'An error page, or half an answer, may stand before the work or behind it.',
  },
  signature: {
    what: "The answer's checksum is missing or wrong, or its cipher does not open.",
    why: 'Whoever wrote it, it is not a word of the vendor that could be relied on.',
  },
  schema: {
    what: 'The answer opens and does not fit its schema: the code is missing, or a field is of another type.',
    why: 'It may be a success that was damaged, or one of a kind that no document tells of.',
  },
  'unknown-code': {
    what: 'A write is answered with a code that the document does not list, in an answer that nothing signs.',
    why: 'It may be a success whose code was damaged on the way, or a new one.',
  },
  'damaged-refusal': {
    what: '`1|` of a success is damaged to `0|` (ECPay logistics).',
    why: 'This cannot be known: the refusals of this vendor are not signed, and carry words of any kind. Only TLS stands against it.',
  },
};

const groups: Readonly<Record<OutcomeGroup['id'], string>> = {
  before: 'Before anything is sent',
  network: 'On the way',
  status: 'HTTP status',
  answer: 'The answer itself',
};

/** The page of outcomes. */
export const outcomes = {
  description: 'Every way in which a call can end, and what it says about the money',
  lead: (): Html =>
    html`Every call ends in a value, or in an error whose <code>outcome</code> says what became of it: <code>not-sent</code>, <code>refused</code> or <code>unknown</code>.`,
  points: (): Html[] => [
    html`After <code>not-sent</code> and <code>refused</code> nothing was done. After <code>unknown</code> a write may have been done: the client never sends it again, and <code>retryable</code> is false.`,
    html`A read has the same outcomes. After <code>unknown</code> it may be made again, <code>retryable</code> is true, and the client does so by itself (option <code>retries</code>).`,
    html`An option of the client that is missing or wrong is an <code>OptionsError</code>, thrown before there is a call.`,
  ],
  findOut: 'Finding out',
  findOutLead: (): Html =>
    html`Where the API can be asked what became of a write, its error has <code>resolve()</code>, and the client has <code>resolve(operation, payload, { since })</code> for after a restart. Which operations those are stands with each; for the others it says what to do instead.`,
  found: (): Html[] => [
    html`<code>happened</code>: with what the API says of it.`,
    html`<code>did-not-happen</code>: the API knew of no such record, neither when the vendor must have been done with it (<code>settle</code>, a minute from when it was sent) nor some seconds later (<code>pause</code>, 5 seconds). Of a form that a browser sends: not so far, since the shopper may still send it.`,
    html`<code>still-unknown</code>: the API could not be asked, or its answer fits several cases. <code>reason</code> says why; it may be asked again later.`,
  ],
  alike:
    'What looks alike, such as two refunds of one amount, is told apart by its time. So the clock of this machine has to be right, and a shop makes no two such calls for one order within minutes, on whichever machine.',
  restart:
    'For the restart a shop writes down that it starts before it calls, and looks through what was started and never ended when it comes up again:',
  happens: 'What happens',
  outcome: 'Outcome',
  why: 'Why',
  value: 'a value',
  held: 'Each row is held against the client by a test.',
  groups: groups as typeof groups,
  rows: rows as typeof rows,
};
