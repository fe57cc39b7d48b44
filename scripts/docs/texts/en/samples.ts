/** What code samples say: their comments, each line by itself, and what they print or show. */
export const samples = {
  published: [
    "The vendor's published stage credentials;",
    'yours belong in the environment, not in the code.',
  ] as readonly string[],
  made: ['Example values; yours belong in the environment, not in the code.'] as readonly string[],
  processes: 'Where several processes receive: redisStore(client) or postgresStore(pool).',
  orders: [
    'Filled when an order is made: by its uid,',
    'the key that it was answered with and both its numbers.',
  ] as readonly string[],
  form: (host: string): string[] => ['Answer the shopper with this page;', `it posts itself to ${host}.`],
  streamed: 'The same, one by one as they come, however many there are.',
  sorted: 'Sorted by name, without regard to case.',
  raw: 'Not url-encoded: what decodes forms would turn + into a space.',
  constantTime: 'In constant time, and before anything else is believed.',
  byHand: 'A look by hand: a shell does not compare in constant time, so let no server rely on it.',
  encoded: 'ECPay encodes as .NET does: ! * ( ) stay as they are, and ~ does not.',
  payPage: 'the page on which the shopper pays',
  since: 'with the refund in a row of your own, before the call',
  nothingDone: 'not sent, or refused: nothing was done',
  restarted: 'After a restart, of each row that was started and never ended.',
  refused: 'refused:',
  tryAgain: 'try again later',
  ship: 'ship',
  thanks: 'Thank you.',
  tea: 'tea',
};
