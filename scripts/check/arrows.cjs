/**
 * Which way imports may run, type imports included (dependency-cruiser; `npm run check`). Each floor lists the floors that it stands on; what is
 * not listed is an arrow back up. No circle anywhere.
 */
const tables = '^generated/[^/]+/(types|operations|schemas|meanings|help)\\.ts$';
const sandboxData = '^generated/[^/]+/(examples|lifecycles|records)\\.ts$';
const client = '^generated/[^/]+/(api|client|explain)\\.ts$';
const registry = '^generated/registry\\.ts$';
const guide = '^generated/guide\\.ts$';
const help = '^generated/[^/]+/help\\.ts$';
const folder = (name) => `^src/${name}/`;

/** From the ground up. */
const floors = [
  { name: 'errors', from: folder('errors'), to: [folder('errors')] },
  { name: 'time', from: folder('time'), to: [folder('time')] },
  { name: 'http', from: folder('http'), to: [folder('http')] },
  { name: 'once', from: folder('once'), to: ['once', 'errors', 'time'].map(folder) },
  { name: 'barcode', from: folder('barcode'), to: ['barcode', 'http', 'errors', 'time'].map(folder) },
  { name: 'message', from: folder('message'), to: ['message', 'errors', 'time'].map(folder) },
  { name: 'tables', from: tables, to: [folder('message'), tables] },
  { name: 'rules', from: folder('rules'), to: ['rules', 'message', 'errors', 'time'].map(folder) },
  { name: 'envelopes', from: folder('envelopes'), to: ['envelopes', 'http', 'message', 'errors', 'time'].map(folder) },
  {
    name: 'call',
    from: folder('call'),
    to: ['call', 'envelopes', 'rules', 'http', 'message', 'errors', 'time'].map(folder),
  },
  {
    name: 'callbacks',
    from: folder('callbacks'),
    to: ['callbacks', 'once', 'envelopes', 'http', 'message', 'errors', 'time'].map(folder),
  },
  {
    name: 'explain',
    from: folder('explain'),
    to: [...['explain', 'envelopes', 'message', 'errors', 'time'].map(folder), tables],
  },
  {
    name: 'what-all-clients-share',
    from: '^src/index\\.ts$',
    to: ['call', 'callbacks', 'message', 'once', 'errors', 'time'].map(folder),
  },
  {
    name: 'client',
    from: client,
    to: [
      ...['call', 'callbacks', 'explain', 'envelopes', 'rules', 'message', 'errors', 'time'].map(folder),
      tables,
      client,
    ],
  },
];

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...floors.map(({ name, from, to }) => ({
      name: `${name}-stands-on`,
      severity: 'error',
      from: { path: from },
      to: { path: '^(src|generated|scripts|test)/', pathNot: to },
    })),
    {
      name: 'sandbox-data-is-typed-by-the-sandbox-alone',
      severity: 'error',
      from: { path: sandboxData },
      to: {
        path: '^(src|generated|scripts|test)/',
        pathNot: ['^src/sandbox/model/(example|lifecycle|places)\\.ts$', tables],
      },
    },
    {
      name: 'no-entry-imports-the-registry',
      severity: 'error',
      from: { path: '^(src|generated)/', pathNot: ['^src/(sandbox|cli)/', registry] },
      to: { path: registry },
    },
    {
      name: 'only-sandbox-and-command-line-load-the-guide',
      severity: 'error',
      from: { path: '^(src|generated)/', pathNot: ['^src/(sandbox|cli)/', guide] },
      to: { path: [guide, help] },
    },
    {
      name: 'the-guide-stands-on',
      severity: 'error',
      from: { path: guide },
      to: {
        path: '^(src|generated|scripts|test)/',
        pathNot: [folder('explain'), folder('message'), help, '^generated/[^/]+/explain\\.ts$'],
      },
    },
    {
      name: 'nothing-but-command-line-and-scripts-uses-the-sandbox',
      severity: 'error',
      from: { path: '^(src|generated)/', pathNot: ['^src/(sandbox|cli)/', registry, sandboxData] },
      to: { path: '^src/(sandbox|cli)/' },
    },
    {
      name: 'sandbox-uses-no-command-line',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'shipped-code-uses-no-scripts',
      severity: 'error',
      from: { path: '^(src|generated)/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'one-vendor-uses-no-other',
      severity: 'error',
      from: { path: '^src/sandbox/vendors/([^/]+)/' },
      to: { path: '^src/sandbox/vendors/', pathNot: '^src/sandbox/vendors/$1/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
