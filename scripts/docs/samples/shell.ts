import type { TimeFormat } from '../../../src/time/format.ts';
import { Credential, type Written, type WrittenFields } from './content.ts';
import { OwnMessage, OwnNumber, RelativeTime } from './payload.ts';
import type { WireSample } from './wire-sample.ts';

/** How `date` writes the vendors' times. */
const formats: Readonly<Record<TimeFormat, string>> = {
  'yyyy/MM/dd HH:mm:ss': '%Y/%m/%d %H:%M:%S',
  'yyyy/MM/dd': '%Y/%m/%d',
  yyyyMMddHHmmss: '%Y%m%d%H%M%S',
  yyyyMMddHHmm: '%Y%m%d%H%M',
  yyyyMMdd: '%Y%m%d',
  'yyyy-MM-dd': '%Y-%m-%d',
  'yyyy-MM-ddTHH:mm:ss+08:00': '%Y-%m-%dT%H:%M:%S+08:00',
  'unix-seconds': '%s',
};

/** The same call with curl; openssl signs and encrypts, jq encodes. */
export function shellSample(sample: WireSample): string {
  const { credentials, base, path, seal, open, headers, place, location, content } = sample;
  const url = `"\${BASE_URL:-${base}}${path}"`;
  const head = headers.map((each) => `  -H '${each}' \\`);
  const how = location ? [`  -o /dev/null -w '%{redirect_url}\\n' \\`] : [];
  const call = (...data: string[]): string[] => [`curl -s ${url} \\`, ...head, ...how, ...data];
  const called = place === 'query' ? call('  -G "${data[@]}"') : call(bodies[seal] ?? '');
  return [
    ...Object.entries(credentials).map(([name, value]) => `${name}='${value}'`),
    '',
    ...(content instanceof OwnMessage ? [`body="${ownBody(content)}"`] : (sealing[seal]?.(sample, content) ?? [])),
    '',
    ...(opening[open]?.(called, sample) ?? called),
  ]
    .join('\n')
    .trimStart();
}

function ownBody(message: OwnMessage): string {
  return message.in(inDoubleQuotes, (time) => computed(time) ?? '').join('');
}

const form = '  "${data[@]}"';

const bodies: Readonly<Record<string, string>> = {
  'check-mac-value': form,
  form,
  'mypay-aes': form,
  'ecpay-aes': '  -d "$body"',
  'ccat-xml': '  --data-binary "$body"',
};

const dataOf = ['data=()', 'for field in "${fields[@]}"; do data+=(--data-urlencode "$field"); done'];

const hex = 'hex() { printf %s "$1" | od -An -tx1 | tr -d \' \\n\'; }';

const sealing: Readonly<Record<string, (sample: WireSample, content: WrittenFields) => string[]>> = {
  'check-mac-value': ({ digest, texts }, content) => [
    'checkMacValue() {',
    '  local text="HashKey=$hashKey&$(IFS="&"; echo "$*")&HashIV=$hashIv" mac',
    `  # ${texts.encoded}`,
    '  text=$(printf %s "$text" | jq -sRr @uri | sed "s/%20/+/g; s/%21/!/g; s/%2A/*/g; s/%28/(/g; s/%29/)/g; s/~/%7e/g")',
    `  mac=$(printf %s "\${text,,}" | openssl dgst -${digest} -r)`,
    '  mac=${mac%% *}',
    '  echo "${mac^^}"',
    '}',
    `# ${texts.sorted}`,
    ...fieldList(content),
    'fields+=("CheckMacValue=$(checkMacValue "${fields[@]}")")',
    ...dataOf,
  ],
  form: (_, content) => [...fieldList(content), ...dataOf],
  'ecpay-aes': (_, content) => [
    hex,
    'aes() { openssl enc -aes-128-cbc -K "$(hex "$hashKey")" -iv "$(hex "$hashIv")" "$@"; }',
    `data=${json(content['Data'] ?? {})}`,
    'data=$(printf %s "$data" | jq -sRr @uri | tr -d "\\n" | aes | base64 -w0)',
    `body=${json({ ...content, Data: 'DATA' }).replace('"DATA"', '"\'"$data"\'"')}`,
  ],
  'mypay-aes': (_, content) => [
    hex,
    'seal() {',
    '  local iv=$(openssl rand -hex 16)',
    '  { printf %s "$iv" | xxd -r -p; printf %s "$1" | openssl enc -aes-256-cbc -K "$(hex "$key")" -iv "$iv"; } | base64 -w0',
    '}',
    'fields=(',
    ...Object.entries(content).map(([name, value]) =>
      typeof value === 'object' && value !== null && !(value instanceof Credential)
        ? `  "${name}=$(seal ${json(value)})"`
        : `  ${pair(name, value)}`,
    ),
    ')',
    ...dataOf,
  ],
  'ccat-xml': (_, content) => [`body="${xml('request', content)}"`],
};

const opening: Readonly<Record<string, (called: readonly string[], sample: WireSample) => string[]>> = {
  'ecpay-aes': (called) =>
    piped(called, `jq -r .Data | base64 -d | aes -d | sed 's/+/ /g; s/%/\\\\x/g' | xargs -0 printf '%b\\n'`),
  'raw-pairs': (called, { texts }) => [...kept(called), ...verified(texts, '$answer')],
  'piped-pairs': (called, { texts }) => [...kept(called), ...verified(texts, '${answer#*|}')],
};

function piped(called: readonly string[], program: string): string[] {
  return [...called.slice(0, -1), `${called.at(-1)} \\`, `  | ${program}`];
}

function kept([first, ...others]: readonly string[]): string[] {
  const rest = [...others.slice(0, -1), `${others.at(-1)})`];
  return [`answer=$(${first}`, ...rest];
}

/** A shell cannot compare in constant time, and says so. */
function verified(texts: WireSample['texts'], pairs: string): string[] {
  return [
    `# ${texts.byHand}`,
    `mapfile -t received < <(tr '&' '\\n' <<< "${pairs}" | LC_ALL=C sort -f -t= -k1,1)`,
    'mapfile -t signed < <(printf \'%s\\n\' "${received[@]}" | grep -v ^CheckMacValue=)',
    'mac=$(printf \'%s\\n\' "${received[@]}" | sed -n s/^CheckMacValue=//p)',
    // No `exit`: the sample may be pasted into a terminal.
    'if [ "$(checkMacValue "${signed[@]}")" = "${mac^^}" ]; then printf \'%s\\n\' "${signed[@]}"',
    'else echo "no CheckMacValue that fits: $answer" >&2; false; fi',
  ];
}

function fieldList(content: WrittenFields): string[] {
  return ['fields=(', ...Object.entries(content).map(([name, value]) => `  ${pair(name, value)}`), ')'];
}

function pair(name: string, value: Written): string {
  return computed(value) === undefined ? `'${name}=${quoted(String(value))}'` : `"${name}=${computed(value)}"`;
}

/** What the shell computes, as it stands within double quotes. */
function computed(value: Written): string | undefined {
  if (value instanceof Credential) return `$${value.option}`;
  if (value instanceof OwnNumber) return 'A$(date +%s%3N)';
  if (value instanceof RelativeTime)
    return `$(TZ=Asia/Taipei date ${value.days === 0 ? '' : `-d '${value.days} days' `}'+${formats[value.format]}')`;
  return undefined;
}

function inDoubleQuotes(text: string): string {
  return text.replaceAll(/[$`"\\]/g, '\\$&');
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}

/** JSON in single quotes, which are closed for what the shell computes. */
function json(value: Written, quotes = "'"): string {
  return `${quotes}${inside(value)}${quotes}`;
}

function inside(value: Written): string {
  const own = computed(value);
  if (own !== undefined) {
    const isNumber = value instanceof RelativeTime && value.format === 'unix-seconds';
    return isNumber ? `'"${own}"'` : `"'"${own}"'"`;
  }
  if (Array.isArray(value)) return `[${value.map((each: Written) => inside(each)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, each]) => `"${name}": ${inside(each as Written)}`)
      .join(', ')}}`;
  return quoted(JSON.stringify(value));
}

function xml(name: string, value: Written): string {
  const own = computed(value);
  const inner =
    own ??
    (typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([each, held]) => xml(each, held as Written))
          .join('')
      : inDoubleQuotes(String(value)));
  return `<${name}>${inner}</${name}>`;
}
