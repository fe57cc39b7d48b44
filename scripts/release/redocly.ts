import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Change } from './changes.ts';
import type { Level } from './version.ts';

type Side = { readonly pointer: string };
type Reported = {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly typeName: string;
  readonly property?: string;
  readonly impact: Level;
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: Side;
  readonly revision?: Side;
};

const root = new URL('../../', import.meta.url).pathname;
const command = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** What `redocly diff` says of two states of a document, by the rules of `diff-recommended`. */
export async function redoclyChanges(base: string, revision: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jinliu-diff-'));
  const report = join(folder, 'report.json');
  const args = [
    command,
    'diff',
    base,
    revision,
    '--config',
    join(root, 'redocly.yaml'),
    '--fail-on',
    'none',
    '--format',
    'json',
    '--output',
    report,
  ];
  try {
    await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    const { changes } = JSON.parse(await readFile(report, 'utf8')) as { changes: Reported[] };
    return changes
      .filter((change) => !isVersion(change))
      .map((change) => ({ level: levelOf(change), where: whereOf(change), what: whatOf(change) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isVersion(change: Reported): boolean {
  return change.path === '#/info' && change.property === 'version';
}

/**
 * Redocly takes a request for open: a field that it no longer describes may still be sent. Ours are closed
 * (specs/README.md, rule 4), so that a merchant's code that sends it stops working.
 */
function levelOf(change: Reported): Level {
  const gone = change.kind === 'removed' || change.property === 'key';
  const isField = /\/(?:properties|parameters)\/[^/]+$/.test(change.path);
  return gone && isField && /^#\/paths\/.*\/(?:requestBody|parameters)\//.test(change.path) ? 'major' : change.impact;
}

function whereOf(change: Reported): string {
  return decodeURIComponent((change.revision ?? change.base)?.pointer ?? change.path)
    .replace(/^#\//, '')
    .replaceAll('~1', '/');
}

function whatOf(change: Reported): string {
  const [verdict] = change.verdicts;
  return verdict?.message ?? `${change.kind}${change.property === undefined ? '' : ` (${change.property})`}`;
}
