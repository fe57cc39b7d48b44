import { readdir } from 'node:fs/promises';

/** What is mutated together, and the tests that are to notice: the fewer they are, the fewer run on each mutant. */
export interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const folder = 'src/envelopes';

/** Envelopes with tests of their own, with what they are made of. A file that is named nowhere is left to the tests of callbacks. */
const envelopes: Readonly<Record<string, readonly string[]>> = {
  xml: ['ccat-xml'],
  cat: ['ccat-apn', 'ccat-redirect', 'code-message'],
  mac: ['check-mac-value', 'piped-pairs', 'raw-pairs', 'pairs', 'form', 'dialects'],
  ciphers: ['ecpay-aes', 'mypay-aes', 'json', 'text', 'key-bytes', 'random-iv'],
};

export async function readParts(): Promise<ReadonlyMap<string, Part>> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.ts'));
  const holds = (names: readonly string[], file: string): boolean => names.some((name) => file === `${name}.ts` || file.startsWith(`${name}/`));
  const parts = Object.entries(envelopes).map(([name, names]): [string, Part] => [
    name,
    {
      mutate: files.filter((file) => holds(names, file)).map((file) => `${folder}/${file}`),
      tests: [...names.map((each) => `test/envelopes/${each}*.test.ts`), 'test/envelopes/{given,names,needs,plain}.test.ts', 'test/vectors/*.test.ts'],
    },
  ]);
  const rest = files.filter((file) => !holds(Object.values(envelopes).flat(), file)).map((file) => `${folder}/${file}`);
  const callbacks = ['open', 'prove', 'handle', 'once/handle'].map((name) => `src/callbacks/${name}.ts`);
  return new Map([...parts, ['callbacks', { mutate: [...rest, ...callbacks], tests: ['test/callbacks/**/*.test.ts'] }]]);
}
