import { expect, test } from 'vitest';
import { reported, type Slip } from './slip.ts';

const effect =
  '      x-effect: read\n      x-success: { code: status, values: [OK], message: msg }\n      x-stream: order\n';
const answer = '          description: The slips that changed, or why there is no answer.\n';
const ownXml = 'x-source: CVS API 規格文件 5.0, section 5.3.1.8\n      x-envelope: ';

const slips: readonly Slip[] = [
  [
    'a list that the answer lacks',
    'x-stream: order',
    'x-stream: orders',
    'x-stream: orders',
    '"orders" is not a list of the answer; name one of order',
  ],
  [
    'a property that is not a list',
    'x-stream: order',
    'x-stream: status',
    'x-stream: status',
    '"status" is not a list of the answer; name one of order',
  ],
  ['what is not a name', 'x-stream: order', 'x-stream: [order]', 'x-stream: [order]', '"x-stream" must be string'],
  [
    'an operation that writes',
    effect,
    effect.replace('read', 'write'),
    'x-stream: order',
    'only what reads can be streamed; drop x-stream',
  ],
  [
    'an envelope that cannot part a list',
    answer,
    `${answer}          x-envelope: json\n`,
    'x-envelope: json',
    'the envelope "json" cannot part the list of x-stream as it arrives; use ccat-xml, or give src/envelopes/json.ts a "split"',
  ],
  [
    'a text in an envelope that carries none',
    `${ownXml}ccat-xml`,
    `${ownXml}form`,
    'x-envelope: form\n      x-effect: write\n      x-success: { code: status, values: [OK], message: msg }\n      x-resolve:\n        instead:',
    'the envelope "form" cannot carry a message that the merchant writes as text; use ccat-xml, or give src/envelopes/form.ts a "sealsText"',
  ],
];

test.each(slips)('%s', async (...slip) => {
  const [said, expected] = await reported('ccat-cvs', slip);
  expect(said).toContainEqual(expect.stringContaining(expected));
});
