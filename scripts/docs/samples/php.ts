import type { TimeFormat } from '../../../src/time/format.ts';
import { Credential, type Written } from './content.ts';
import { OwnMessage, OwnNumber, RelativeTime } from './payload.ts';
import type { WireSample } from './wire-sample.ts';

/** How PHP's `date` writes the vendors' times. */
const formats: Readonly<Record<Exclude<TimeFormat, 'unix-seconds'>, string>> = {
  'yyyy/MM/dd HH:mm:ss': 'Y/m/d H:i:s',
  'yyyy/MM/dd': 'Y/m/d',
  yyyyMMddHHmmss: 'YmdHis',
  yyyyMMddHHmm: 'YmdHi',
  yyyyMMdd: 'Ymd',
  'yyyy-MM-dd': 'Y-m-d',
  'yyyy-MM-ddTHH:mm:ss+08:00': 'c',
};

/** The same call in PHP, which has everything that it needs. */
export function phpSample(sample: WireSample): string {
  const { credentials, base, path, open, headers, place, location } = sample;
  return [
    '<?php',
    "date_default_timezone_set('Asia/Taipei');",
    `$base = getenv('BASE_URL') ?: ${text(base)};`,
    ...Object.entries(credentials).map(([name, value]) => `$${name} = ${text(value)};`),
    '',
    ...body(sample),
    '',
    place === 'query'
      ? `$curl = curl_init($base . ${text(path)} . '?' . $body);`
      : `$curl = curl_init($base . ${text(path)});`,
    'curl_setopt_array($curl, [',
    ...(place === 'query' ? [] : ['    CURLOPT_POSTFIELDS => $body,']),
    `    CURLOPT_HTTPHEADER => [${headers.map(text).join(', ')}],`,
    '    CURLOPT_RETURNTRANSFER => true,',
    ']);',
    '$answer = curl_exec($curl);',
    location
      ? 'echo curl_getinfo($curl, CURLINFO_REDIRECT_URL), "\\n";'
      : (opening[open]?.(sample) ?? 'echo $answer, "\\n";'),
  ].join('\n');
}

function body(sample: WireSample): string[] {
  const { content, seal } = sample;
  if (content instanceof OwnMessage) return [`$body = ${content.in(text, time).join(' . ')};`];
  return [`$fields = ${value(content)};`, '', ...(sealing[seal]?.(sample) ?? [])];
}

const sealing: Readonly<Record<string, (sample: WireSample) => string[]>> = {
  'check-mac-value': ({ digest, texts }) => [
    'function checkMacValue($fields, $hashKey, $hashIv) {',
    "    uksort($fields, 'strcasecmp');",
    '    $signed = "HashKey=$hashKey";',
    '    foreach ($fields as $name => $value) $signed .= "&$name=$value";',
    '    $signed = strtolower(urlencode("$signed&HashIV=$hashIv"));',
    `    // ${texts.encoded}`,
    "    $signed = str_replace(['%21', '%2a', '%28', '%29'], ['!', '*', '(', ')'], $signed);",
    `    return strtoupper(hash('${digest}', $signed));`,
    '}',
    "$fields['CheckMacValue'] = checkMacValue($fields, $hashKey, $hashIv);",
    '$body = http_build_query($fields);',
  ],
  'ecpay-aes': () => [
    "$plain = urlencode(json_encode($fields['Data']));",
    "$fields['Data'] = openssl_encrypt($plain, 'aes-128-cbc', $hashKey, 0, $hashIv);",
    '$body = json_encode($fields);',
  ],
  'mypay-aes': () => [
    'function seal($value, $key) {',
    '    $iv = random_bytes(16);',
    "    $cipher = openssl_encrypt(json_encode($value), 'aes-256-cbc', $key, OPENSSL_RAW_DATA, $iv);",
    '    return base64_encode($iv . $cipher);',
    '}',
    "foreach (['service', 'encry_data'] as $name) $fields[$name] = seal($fields[$name], $key);",
    '$body = http_build_query($fields);',
  ],
  'ccat-xml': () => [
    'function xml($name, $value) {',
    '    $inner = is_array($value)',
    "        ? implode('', array_map('xml', array_keys($value), $value))",
    '        : htmlspecialchars($value, ENT_XML1);',
    '    return "<$name>$inner</$name>";',
    '}',
    "$body = xml('request', $fields);",
  ],
  form: () => ['$body = http_build_query($fields);'],
};

const opening: Readonly<Record<string, (sample: WireSample) => string>> = {
  'ecpay-aes': () =>
    [
      '$answer = json_decode($answer, true);',
      "echo urldecode(openssl_decrypt($answer['Data'], 'aes-128-cbc', $hashKey, 0, $hashIv)), \"\\n\";",
    ].join('\n'),
  'raw-pairs': ({ texts }) => verified(texts, '$answer').join('\n'),
  'piped-pairs': ({ texts }) =>
    [
      "[$code, $pairs] = explode('|', $answer, 2) + [1 => ''];",
      "if ($code !== '1') {",
      '    fwrite(STDERR, "$answer\\n");',
      '    exit(1);',
      '}',
      ...verified(texts, '$pairs'),
    ].join('\n'),
};

/** Nothing of an answer is believed before its checksum. */
function verified(texts: WireSample['texts'], pairs: string): string[] {
  return [
    `// ${texts.raw}`,
    '$received = [];',
    `foreach (explode('&', rtrim(${pairs}, "\\r\\n")) as $pair) {`,
    "    [$name, $value] = explode('=', $pair, 2) + [1 => ''];",
    '    $received[$name] = $value;',
    '}',
    "$mac = strtoupper($received['CheckMacValue'] ?? '');",
    "unset($received['CheckMacValue']);",
    `// ${texts.constantTime}`,
    'if (!hash_equals(checkMacValue($received, $hashKey, $hashIv), $mac)) {',
    '    fwrite(STDERR, "no CheckMacValue that fits: $answer\\n");',
    '    exit(1);',
    '}',
    'print_r($received);',
  ];
}

function text(value: string): string {
  return `'${value.replaceAll(/[\\']/g, '\\$&')}'`;
}

function value(held: Written, depth = 0): string {
  if (held instanceof Credential) return `$${held.option}`;
  if (held instanceof OwnNumber) return "'A' . (int) (microtime(true) * 1000)";
  if (held instanceof RelativeTime) return time(held);
  if (typeof held === 'string') return text(held);
  if (typeof held !== 'object' || held === null) return JSON.stringify(held);
  const pad = '    '.repeat(depth + 1);
  const items = Array.isArray(held)
    ? held.map((each: Written) => value(each, depth + 1))
    : Object.entries(held).map(([name, each]) => `${text(name)} => ${value(each as Written, depth + 1)}`);
  return items.length === 0 ? '[]' : `[\n${items.map((each) => `${pad}${each},\n`).join('')}${'    '.repeat(depth)}]`;
}

function time({ format, days }: RelativeTime): string {
  const instant = days === 0 ? 'time()' : `time() ${days < 0 ? '-' : '+'} ${Math.abs(days)} * 86400`;
  return format === 'unix-seconds' ? instant : `date('${formats[format]}'${days === 0 ? '' : `, ${instant}`})`;
}
