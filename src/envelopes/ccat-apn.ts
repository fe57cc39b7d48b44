import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { holdsNameTwice } from '../message/json.ts';
import { isContent } from '../message/layout.ts';
import { formatTime } from '../time/format.ts';
import { type Envelope, EnvelopeFault } from './envelope.ts';
import { parsedObject } from './json.ts';
import { textOf } from './pairs.ts';

const covered = ['api_id', 'trans_id', 'amount', 'status', 'nonce'] as const;

/**
 * MD5 of five fields, lower-case hex (多元支付平台 應用程式介面規格 2016). No secret goes into it: anyone
 * can make one.
 */
export function apnChecksum(content: Readonly<Record<string, unknown>>): string {
  return createHash('md5')
    .update(covered.map((name) => textOf(content[name])).join(':'))
    .digest('hex');
}

/** The time of day, HHMMSS, and four random digits. */
function nonce(): string {
  return `${String(formatTime('yyyyMMddHHmmss', Date.now())).slice(8)}${String(randomInt(10_000)).padStart(4, '0')}`;
}

/** Cat's payment notification. An intact checksum says that the message arrived whole and nothing of who sent it. */
export const ccatApn: Envelope = {
  name: 'ccat-apn',
  needs: { fields: [...covered, 'checksum'] },
  seal: (content) => {
    if (!isContent(content)) throw new EnvelopeFault('unreadable', 'the content is not a list of fields');
    const whole = { ...content, nonce: content['nonce'] ?? nonce() };
    return JSON.stringify({ ...whole, checksum: apnChecksum(whole) });
  },
  open: (text) => {
    const content = parsedObject(text);
    if (holdsNameTwice(text))
      throw new EnvelopeFault('unreadable', 'an object of the notification has a name twice', { isTwice: true });
    for (const name of covered) {
      if (typeof content[name] !== 'string' && typeof content[name] !== 'number')
        throw new EnvelopeFault('unreadable', `the notification has no "${name}"`);
    }
    const received = content['checksum'];
    if (typeof received !== 'string' || !/^[0-9A-Fa-f]{32}$/.test(received))
      throw new EnvelopeFault('signature', 'the checksum is missing or not 32 hexadecimal digits');
    if (!timingSafeEqual(Buffer.from(received.toLowerCase()), Buffer.from(apnChecksum(content))))
      throw new EnvelopeFault('signature', 'the checksum does not match the fields');
    return content;
  },
};
