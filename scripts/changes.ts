import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Judgement, judge } from './release/judge.ts';
import { levels } from './release/version.ts';

/**
 * `npm run changes -- --base DIR` says in Markdown what has changed in the documents since their state in DIR: which
 * operation, callback or field, how, and how grave it is for a merchant's code. For a pull request's comment.
 */
const { values: options } = parseArgs({
  options: { base: { type: 'string', default: 'specs/released' }, specs: { type: 'string', default: 'specs' } },
});

const most = 40;

function markdown({ name, released, version, level, changes }: Judgement): string {
  if (released === undefined) return `### ${name} ${version}\n\nA new document.`;
  const lines = changes
    .toSorted((one, other) => levels.indexOf(other.level) - levels.indexOf(one.level))
    .slice(0, most)
    .map(({ level, where, what }) => `| ${level} | \`${cell(where)}\` | ${cell(what)} |`);
  const more = changes.length > most ? [`\n… and ${changes.length - most} more.`] : [];
  return [
    `### ${name} ${released} → ${version}: ${level}`,
    '',
    '| for a merchant | where | what |',
    '|---|---|---|',
    ...lines,
    ...more,
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

const names = (await readdir(options.specs)).filter((name) => name.endsWith('.yaml')).sort();
const judgements: Judgement[] = [];
for (const name of names) judgements.push(await judge(join(options.specs, name), join(options.base, name)));
const changed = judgements.filter(({ released, changes }) => released === undefined || changes.length > 0);
const gone = (await readdir(options.base)).filter((name) => name.endsWith('.yaml') && !names.includes(name));
console.log('## What changes in the documents\n');
for (const name of gone) console.log(`### ${name.replace(/\.yaml$/, '')}: removed\n`);
console.log(changed.length === 0 ? 'Nothing that a program notices.' : changed.map(markdown).join('\n\n'));
