import type { TimeFormat } from '../../../src/time/format.ts';
import { Credential, type Written } from './content.ts';
import { OwnMessage, OwnNumber, RelativeTime } from './payload.ts';
import type { WireSample } from './wire-sample.ts';

/** How Python's `strftime` writes the vendors' times. */
const formats: Readonly<Record<Exclude<TimeFormat, 'unix-seconds'>, string>> = {
  'yyyy/MM/dd HH:mm:ss': '%Y/%m/%d %H:%M:%S',
  'yyyy/MM/dd': '%Y/%m/%d',
  yyyyMMddHHmmss: '%Y%m%d%H%M%S',
  yyyyMMddHHmm: '%Y%m%d%H%M',
  yyyyMMdd: '%Y%m%d',
  'yyyy-MM-dd': '%Y-%m-%d',
  'yyyy-MM-ddTHH:mm:ss+08:00': '%Y-%m-%dT%H:%M:%S+08:00',
};

/** The same call in Python; ciphers come from the package `cryptography`. */
export function pythonSample(sample: WireSample): string {
  const { credentials, base, path, seal, open, headers, place, location } = sample;
  const body = bodyOf(sample).join('\n');
  const address = `base + ${text(path)}${place === 'query' ? " + '?' + body" : ''}`;
  const given = Object.fromEntries(headers.map((each) => each.split(': ') as [string, string]));
  return [
    ...(seal.endsWith('-aes')
      ? [
          'from cryptography.hazmat.primitives import padding',
          'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes',
        ]
      : []),
    `import base64, hashlib, hmac, json, os, time, urllib.parse, urllib.request`,
    ...(body.includes('escape(') ? ['from xml.sax.saxutils import escape'] : []),
    ...(body.includes('taipei(') ? ['from datetime import datetime, timedelta, timezone'] : []),
    '',
    `base = os.environ.get('BASE_URL', ${text(base)})`,
    ...Object.entries(credentials).map(([name, held]) => `${snake(name)} = ${text(held)}`),
    '',
    ...(body.includes('taipei(') ? taipei : []),
    body,
    '',
    `request = urllib.request.Request(${address}${place === 'query' ? '' : ', body.encode()'}, headers=${JSON.stringify(given).replaceAll('"', "'")})`,
    ...(location
      ? redirected
      : ['answer = urllib.request.urlopen(request).read().decode()', opening[open]?.(sample) ?? 'print(answer)']),
  ].join('\n');
}

function bodyOf(sample: WireSample): string[] {
  const { content, seal } = sample;
  if (content instanceof OwnMessage) {
    const parts = content.in(
      (part) => part.replaceAll(/[\\']/g, '\\$&').replaceAll(/[{}]/g, '$&$&'),
      (time) => `{${instant(time)}}`,
    );
    return [`body = f'''${parts.join('')}'''`];
  }
  return [`fields = ${value(content)}`, '', ...(sealing[seal]?.(sample) ?? [])];
}

const taipei = [
  'def taipei(form, days=0):',
  '    now = datetime.now(timezone(timedelta(hours=8)))',
  '    return (now + timedelta(days=days)).strftime(form)',
  '',
];

const redirected = [
  'class Stay(urllib.request.HTTPRedirectHandler):',
  '    def redirect_request(self, *_):',
  '        return None',
  'try:',
  '    urllib.request.build_opener(Stay).open(request)',
  'except urllib.error.HTTPError as answer:',
  "    print(answer.headers['Location'])",
];

const sealing: Readonly<Record<string, (sample: WireSample) => string[]>> = {
  'check-mac-value': ({ digest, texts }) => [
    'def check_mac_value(fields):',
    '    names = sorted(fields, key=str.lower)',
    "    signed = '&'.join(f'{name}={fields[name]}' for name in names)",
    "    signed = f'HashKey={hash_key}&{signed}&HashIV={hash_iv}'",
    `    # ${texts.encoded}`,
    "    signed = urllib.parse.quote_plus(signed, safe='!*()').replace('~', '%7e').lower()",
    `    return hashlib.${digest}(signed.encode()).hexdigest().upper()`,
    '',
    "fields['CheckMacValue'] = check_mac_value(fields)",
    'body = urllib.parse.urlencode(fields)',
  ],
  'ecpay-aes': () => [
    'def cipher():',
    '    return Cipher(algorithms.AES(hash_key.encode()), modes.CBC(hash_iv.encode()))',
    '',
    "plain = urllib.parse.quote_plus(json.dumps(fields['Data'])).replace('~', '%7E').encode()",
    'padder, encryptor = padding.PKCS7(128).padder(), cipher().encryptor()',
    'plain = padder.update(plain) + padder.finalize()',
    "fields['Data'] = base64.b64encode(encryptor.update(plain) + encryptor.finalize()).decode()",
    'body = json.dumps(fields)',
  ],
  'mypay-aes': () => [
    'def seal(value):',
    '    iv = os.urandom(16)',
    '    padder = padding.PKCS7(128).padder()',
    '    plain = padder.update(json.dumps(value).encode()) + padder.finalize()',
    '    encryptor = Cipher(algorithms.AES(key.encode()), modes.CBC(iv)).encryptor()',
    '    return base64.b64encode(iv + encryptor.update(plain) + encryptor.finalize()).decode()',
    '',
    "for name in ['service', 'encry_data']:",
    '    fields[name] = seal(fields[name])',
    'body = urllib.parse.urlencode(fields)',
  ],
  'ccat-xml': () => [
    'def xml(name, value):',
    "    inner = ''.join(xml(*each) for each in value.items()) if isinstance(value, dict) else escape(str(value))",
    "    return f'<{name}>{inner}</{name}>'",
    '',
    "body = xml('request', fields)",
  ],
  form: () => ['body = urllib.parse.urlencode(fields)'],
};

const opening: Readonly<Record<string, (sample: WireSample) => string>> = {
  'ecpay-aes': () =>
    [
      'decryptor, unpadder = cipher().decryptor(), padding.PKCS7(128).unpadder()',
      "plain = decryptor.update(base64.b64decode(json.loads(answer)['Data'])) + decryptor.finalize()",
      'plain = unpadder.update(plain) + unpadder.finalize()',
      'print(urllib.parse.unquote_plus(plain.decode()))',
    ].join('\n'),
  'raw-pairs': ({ texts }) => verified(texts, 'answer').join('\n'),
  'piped-pairs': ({ texts }) =>
    [
      "code, _, pairs = answer.partition('|')",
      "if code != '1':",
      '    raise SystemExit(answer)',
      ...verified(texts, 'pairs'),
    ].join('\n'),
};

/** Nothing of an answer is believed before its checksum. */
function verified(texts: WireSample['texts'], pairs: string): string[] {
  return [
    `# ${texts.raw}`,
    `received = dict(pair.partition('=')[::2] for pair in ${pairs}.rstrip('\\r\\n').split('&'))`,
    "mac = received.pop('CheckMacValue', '').upper()",
    `# ${texts.constantTime}`,
    'if not hmac.compare_digest(check_mac_value(received).encode(), mac.encode()):',
    "    raise SystemExit(f'no CheckMacValue that fits: {answer}')",
    'print(received)',
  ];
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function text(held: string): string {
  return `'${held.replaceAll(/[\\']/g, '\\$&')}'`;
}

function value(held: Written, depth = 0): string {
  if (held instanceof Credential) return snake(held.option);
  if (held instanceof OwnNumber) return "f'A{int(time.time() * 1000)}'";
  if (held instanceof RelativeTime) return instant(held);
  if (typeof held === 'string') return text(held);
  if (held === null) return 'None';
  if (typeof held === 'boolean') return held ? 'True' : 'False';
  if (typeof held === 'number') return String(held);
  const pad = '    '.repeat(depth + 1);
  const end = '    '.repeat(depth);
  if (Array.isArray(held))
    return `[\n${held.map((each: Written) => `${pad}${value(each, depth + 1)},\n`).join('')}${end}]`;
  const items = Object.entries(held).map(
    ([name, each]) => `${pad}${text(name)}: ${value(each as Written, depth + 1)},\n`,
  );
  return items.length === 0 ? '{}' : `{\n${items.join('')}${end}}`;
}

function instant({ format, days }: RelativeTime): string {
  if (format === 'unix-seconds') return days === 0 ? 'int(time.time())' : `int(time.time()) + ${days} * 86400`;
  return `taipei('${formats[format]}'${days === 0 ? '' : `, days=${days}`})`;
}
