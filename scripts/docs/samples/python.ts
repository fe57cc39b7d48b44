import type { TimeFormat } from '../../../src/time/format.ts';
import { Credential, type Written } from './content.ts';
import { OwnNumber, RelativeTime } from './payload.ts';
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
  const { credentials, base, path, content, seal, open, headers, place, location } = sample;
  const fields = value(content);
  const address = `base + ${text(path)}${place === 'query' ? " + '?' + body" : ''}`;
  const given = Object.fromEntries(headers.map((each) => each.split(': ') as [string, string]));
  return [
    ...(seal.name.endsWith('-aes')
      ? [
          'from cryptography.hazmat.primitives import padding',
          'from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes',
        ]
      : []),
    `import base64, hashlib, json, os, time, urllib.parse, urllib.request`,
    ...(seal.name === 'ccat-xml' ? ['from xml.sax.saxutils import escape'] : []),
    ...(fields.includes('taipei(') ? ['from datetime import datetime, timedelta, timezone'] : []),
    '',
    `base = os.environ.get('BASE_URL', ${text(base)})`,
    ...Object.entries(credentials).map(([name, held]) => `${snake(name)} = ${text(held)}`),
    '',
    ...(fields.includes('taipei(') ? taipei : []),
    `fields = ${fields}`,
    '',
    ...(sealing[seal.name]?.(sample) ?? []),
    '',
    `request = urllib.request.Request(${address}${place === 'query' ? '' : ', body.encode()'}, headers=${JSON.stringify(given).replaceAll('"', "'")})`,
    ...(location
      ? redirected
      : ['answer = urllib.request.urlopen(request).read().decode()', opening[open] ?? 'print(answer)']),
  ].join('\n');
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
  'check-mac-value': ({ seal: { digest }, texts }) => [
    'names = sorted(fields, key=str.lower)',
    "signed = '&'.join(f'{name}={fields[name]}' for name in names)",
    "signed = f'HashKey={hash_key}&{signed}&HashIV={hash_iv}'",
    `# ${texts.encoded}`,
    "signed = urllib.parse.quote_plus(signed, safe='!*()').replace('~', '%7e').lower()",
    `fields['CheckMacValue'] = hashlib.${digest}(signed.encode()).hexdigest().upper()`,
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

const opening: Readonly<Record<string, string>> = {
  'ecpay-aes': [
    'decryptor, unpadder = cipher().decryptor(), padding.PKCS7(128).unpadder()',
    "plain = decryptor.update(base64.b64decode(json.loads(answer)['Data'])) + decryptor.finalize()",
    'plain = unpadder.update(plain) + unpadder.finalize()',
    'print(urllib.parse.unquote_plus(plain.decode()))',
  ].join('\n'),
};

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
