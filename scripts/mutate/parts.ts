import { readdir } from 'node:fs/promises';

/** What is mutated together, and the tests that are to notice: the fewer they are, the fewer run on each mutant. */
export interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const folder = 'src/envelopes';

/**
 * Envelopes with tests of their own, with what they are made of. A file that is named nowhere is left to the tests of
 * callbacks.
 */
const envelopes: Readonly<Record<string, readonly string[]>> = {
  message: ['message', 'envelope'],
  xml: ['ccat-xml'],
  cat: ['ccat-apn', 'ccat-redirect', 'code-message', 'coded'],
  mac: ['check-mac-value', 'piped-pairs', 'raw-pairs'],
  pairs: ['pairs', 'form', 'dialects'],
  ciphers: ['ecpay-aes', 'mypay-aes', 'json', 'text', 'key-bytes', 'random-iv'],
};

/** Of these there is something to each envelope. */
const ofEach = ['given', 'names', 'needs', 'plain'];

/** Of the tests of callbacks those that look closest, the quick ones first. */
const ofCallbacks = [
  'open',
  'mixed-envelopes',
  'handle',
  'prove',
  'encodings',
  'proof',
  'once/confirmed',
  'once/handle',
  'once/store-down',
  'receive',
  'pages',
  'bad-signature',
  'bad-input',
];

export async function readParts(): Promise<ReadonlyMap<string, Part>> {
  const files = await readFiles(folder, '.ts');
  const tests = await readFiles('test/envelopes', '.test.ts');
  const holds = (names: readonly string[], file: string): boolean =>
    names.some((name) => file === `${folder}/${name}.ts` || file.startsWith(`${folder}/${name}/`));
  const parts = Object.entries(envelopes).map(([name, names]): [string, Part] => {
    const isOfPart = (file: string): boolean =>
      names.some((each) => file.startsWith(`test/envelopes/${each}`)) ||
      ofEach.some((each) => file === `test/envelopes/${each}.test.ts`);
    return [
      name,
      {
        mutate: files.filter((file) => holds(names, file)),
        tests: ['test/vectors/vectors.test.ts', ...tests.filter(isOfPart).sort((a, b) => a.length - b.length)],
      },
    ];
  });
  const rest = files.filter((file) => !holds(Object.values(envelopes).flat(), file));
  const callbacks = ['open', 'prove', 'handle', 'once/handle'].map((name) => `src/callbacks/${name}.ts`);
  return new Map([
    ...parts,
    [
      'callbacks',
      { mutate: [...rest, ...callbacks], tests: ofCallbacks.map((name) => `test/callbacks/${name}.test.ts`) },
    ],
  ]);
}

async function readFiles(from: string, end: string): Promise<readonly string[]> {
  const entries = await readdir(from, { recursive: true });
  return entries.filter((entry) => entry.endsWith(end)).map((entry) => `${from}/${entry}`);
}
