import { formatTime, type TimeFormat } from '../time/format.ts';
import { parseTime } from '../time/parse.ts';

/** A form in which a text is written. */
export interface Format {
  /** In linear time, however long the text is. */
  readonly fits: (text: string) => boolean;
  readonly text: string;
}

const year = '(?:19|20)\\d{2}';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const hour = '(?:[01]\\d|2[0-3])';
const sixty = '[0-5]\\d';

const times: Readonly<Record<Exclude<TimeFormat, 'unix-seconds'>, string>> = {
  'yyyy/MM/dd HH:mm:ss': `${year}/${month}/${day} ${hour}:${sixty}:${sixty}`,
  'yyyy/MM/dd': `${year}/${month}/${day}`,
  yyyyMMddHHmmss: `${year}${month}${day}${hour}${sixty}${sixty}`,
  yyyyMMddHHmm: `${year}${month}${day}${hour}${sixty}`,
  yyyyMMdd: `${year}${month}${day}`,
  'yyyy-MM-dd': `${year}-${month}-${day}`,
  'yyyy-MM-ddTHH:mm:ss+08:00': `${year}-${month}-${day}T${hour}:${sixty}:${sixty}\\+08:00`,
};

const sample = Date.UTC(2026, 0, 31, 1, 8, 7);

/** A time of this form, on a day that exists: the form alone lets February 30th pass. */
function timeFormat(name: keyof typeof times): Format {
  const pattern = new RegExp(`^${times[name]}$`);
  const what = name.includes('HH') ? 'a real date and time' : 'a real date';
  return {
    fits: (text) => pattern.test(text) && parseTime(text) !== undefined,
    get text() {
      return `must be ${what} in the form ${name}, Taipei time, for example ${formatTime(name, sample)}`;
    },
  };
}

/** The forms that specs/README.md names, and the few of JSON Schema's own that the documents use. */
const formats: ReadonlyMap<string, Format> = new Map([
  ...(Object.keys(times) as (keyof typeof times)[]).map((name): [string, Format] => [name, timeFormat(name)]),
  [
    'uuid',
    {
      fits: matches(/^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/),
      text: 'must be a UUID, 32 hex digits with four dashes',
    },
  ],
  [
    'uri',
    {
      fits: matches(/^https?:\/\/\S+$/),
      text: 'must be an http or https address, for example https://shop.example.com/paid',
    },
  ],
  ['uri-reference', { fits: matches(/^\S*$/), text: 'must be an address without whitespace' }],
  ['email', { fits: matches(/^[^\s@]+@[^\s@]+$/), text: 'must be an e-mail address, for example name@example.com' }],
  ['ipv4', { fits: isIpv4, text: 'must be an IPv4 address, for example 192.0.2.1' }],
  ['ipv6', { fits: isIpv6, text: 'must be an IPv6 address, for example 2001:db8::1' }],
]);

export function formatNamed(name: string | undefined): Format | undefined {
  return name === undefined ? undefined : formats.get(name);
}

export const formatNames: readonly string[] = [...formats.keys()];

function matches(pattern: RegExp): Format['fits'] {
  return (text) => pattern.test(text);
}

function isIpv4(text: string): boolean {
  const parts = text.length > 15 ? [] : text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

/** The characters are looked at first: in a URL a `]` would end the address, and a `%` name a network interface. */
function isIpv6(text: string): boolean {
  return /^[0-9A-Fa-f:.]{2,45}$/.test(text) && URL.canParse(`http://[${text}]`);
}
