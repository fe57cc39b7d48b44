const year = '(?:19|20)\\d{2}';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const hour = '(?:[01]\\d|2[0-3])';
const sixty = '[0-5]\\d';

/** The written forms that specs/README.md names, and the few of JSON Schema's own that the documents use. */
const patterns: Readonly<Record<string, string>> = {
  'yyyy/MM/dd HH:mm:ss': `^${year}/${month}/${day} ${hour}:${sixty}:${sixty}$`,
  'yyyy/MM/dd': `^${year}/${month}/${day}$`,
  yyyyMMddHHmmss: `^${year}${month}${day}${hour}${sixty}${sixty}$`,
  yyyyMMddHHmm: `^${year}${month}${day}${hour}${sixty}$`,
  yyyyMMdd: `^${year}${month}${day}$`,
  'yyyy-MM-dd': `^${year}-${month}-${day}$`,
  'yyyy-MM-ddTHH:mm:ss+08:00': `^${year}-${month}-${day}T${hour}:${sixty}:${sixty}\\+08:00$`,
  uuid: '^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$',
  uri: '^https?://[^\\s]+$',
  'uri-reference': '^\\S*$',
  email: '^[^\\s@]+@[^\\s@]+$',
  ipv4: '^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$',
  ipv6: '^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$',
};

export function patternOf(format: string): string | undefined {
  return patterns[format];
}

export const knownFormats: readonly string[] = [...Object.keys(patterns), 'unix-seconds', 'binary'];

export function isKnownFormat(format: string): boolean {
  return knownFormats.includes(format);
}
