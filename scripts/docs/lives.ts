import type { Doing, Life, Move, Telling } from '../../src/sandbox/model/lifecycle.ts';
import type { Lifecycle } from '../spec/lifecycle.ts';
import type { SpecOperation } from '../spec/operation/operation.ts';
import type { Spec } from '../spec/spec.ts';
import { code, type Html, html, joined, line, listed } from './html.ts';
import { durationText, title } from './phrases.ts';

/** What an operation does to a life, as a sentence under a heading of its own. */
export function doingOf(spec: Spec, { lifecycle }: SpecOperation): Html {
  const doing = lifecycle?.value;
  const life = doing && spec.lifecycle(doing.life)?.life;
  if (doing === undefined || life === undefined) return html``;
  return html`<h4>${title('Life cycle', '生命週期')}</h4>
<p>${sentence(doing, life)}${found(doing)}${told('tells' in doing ? doing.tells : undefined)}</p>`;
}

function sentence(doing: Doing, life: Life): Html {
  const thing = html`<a href="#life-${doing.life}">${life.title.en}</a>`;
  if ('begins' in doing) {
    if (typeof doing.begins === 'string') return html`Begins: ${thing} in the state ${state(doing.life, doing.begins)}.`;
    const ways = Object.entries(doing.begins).map(([name, when]) => html`${state(doing.life, name)}${condition(when, ' if ')}`);
    return html`Begins: ${thing} in the state ${joined(ways, ', else ')}.`;
  }
  if ('asks' in doing) {
    const only = doing.from?.map((name) => state(doing.life, name)) ?? [];
    return html`Shows: ${thing} as it is${only.length > 0 && html`, while it is in the state ${listed(only, 'or')}`}.`;
  }
  if ('lists' in doing) {
    const { field, from, to } = doing.lists;
    const end = to === undefined ? html`` : html` and ${code(to)}, or now where that is missing`;
    return html`Lists: ${thing} by ${thing}, those whose ${code(field)} lies ${to === undefined ? 'after' : 'between'} ${code(from)}${end}.`;
  }
  const steps = [doing.does].flat().map((name) => html`${code(name)}, ${step(doing.life, life.moves[name])}`);
  return html`Moves: ${thing} by ${joined(steps, ', else by ')}.`;
}

function step(life: string, move: Move | undefined): Html {
  const from = listed(move?.from.map((name) => state(life, name)) ?? [], 'or');
  return move?.to === undefined ? html`while it is in the state ${from}` : html`from ${from} to ${state(life, move.to)}`;
}

function found({ find }: Doing): Html {
  if (find === undefined) return html``;
  const pairs = Object.entries(find).map(([requested, held]) => (requested === held ? code(held) : html`${code(held)}, given as ${code(requested)}`));
  return html` Found by ${listed(pairs, 'and')}.`;
}

function told(tells: readonly Telling[] | undefined): Html {
  return tells === undefined ? html`` : html` Then comes ${listed(tells.map(callback), 'and')}.`;
}

/** A section for each life: its states, and the moves from one to the next. */
export function lifeSections(spec: Spec): Html[] {
  return spec.lifecycles.map((lifecycle) => {
    const { name, life } = lifecycle;
    const begun = spec.operations.filter((operation) => begins(operation, name)).map(({ id }) => html`<a href="#${id}"><code>${id}</code></a>`);
    return html`<section class="table" id="life-${name}"><h3>${title(life.title.en, life.title.zh)}</h3>
<p>Created by ${listed(begun, 'or')}. ${named(life)}${life.parent !== undefined && html` Belongs to ${other(spec, life.parent)}.`}${
      life.listed !== undefined && html` Stands in its ${code(life.listed.in)} while ${listed(life.listed.states.map(code), 'or')}.`
    }</p>
<h4>${title('States', '狀態')}</h4>
<div class="scroll">${states(name, life)}</div>
<h4>${title('Moves', '轉移')}</h4>
<div class="scroll">${moves(spec, lifecycle)}</div></section>`;
  });
}

function begins({ lifecycle }: SpecOperation, life: string): boolean {
  return lifecycle?.value.life === life && 'begins' in lifecycle.value;
}

function named({ key, number, amount }: Life): Html {
  const other = number !== undefined && number !== key && html`, the vendor's own number is ${code(number)}`;
  return html`Known by its ${code(key)}${other}${amount !== undefined && html`, its amount is ${code(amount)}`}.`;
}

function other(spec: Spec, name: string): Html {
  return html`<a href="#life-${name}">${spec.lifecycle(name)?.life.title.en ?? name}</a>`;
}

function states(name: string, life: Life): Html {
  return html`<table class="meanings">
<thead><tr><th scope="col">Name</th><th scope="col">Meaning</th><th scope="col" lang="zh-Hant">意義</th><th scope="col">final</th></tr></thead>
<tbody>
${Object.entries(life.states).map(
  ([each, held]) =>
    html`<tr id="state-${name}-${each}"><th scope="row">${code(each)}</th><td>${line(held.en)}${held.parent !== undefined && html` <span class="facts">with ${code(held.parent)} of what it belongs to</span>`}</td><td lang="zh-Hant">${held.zh}</td><td data-label="final">${held.final === true ? 'yes' : 'no'}</td></tr>\n`,
)}</tbody>
</table>`;
}

function moves(spec: Spec, { name, life }: Lifecycle): Html {
  return html`<table class="meanings moves">
<thead><tr><th scope="col">Name</th><th scope="col">Meaning <span lang="zh-Hant">意義</span></th><th scope="col">from</th><th scope="col">to</th><th scope="col">who, when</th><th scope="col">callback</th></tr></thead>
<tbody>
${Object.entries(life.moves).map(
  ([each, move]) =>
    html`<tr><th scope="row">${code(each)}</th><td>${line(move.en)} <span lang="zh-Hant">${move.zh}</span></td><td data-label="from">${joined(
      move.from.map((from) => state(name, from)),
      ' ',
    )}${move.when !== undefined && html` <span class="facts">${condition(move.when, 'if ')}</span>`}</td><td data-label="to">${move.to === undefined ? html`<span class="quiet">stays</span>` : state(name, move.to)}</td><td data-label="who">${who(spec, name, each, move)}</td><td data-label="callback">${tellings(spec, move)}</td></tr>\n`,
)}</tbody>
</table>`;
}

/** Who makes a move, and when it happens by itself. */
function who(spec: Spec, life: string, name: string, move: Move): Html {
  const made = spec.operations.filter(({ lifecycle }) => {
    const doing = lifecycle?.value;
    return doing?.life === life && 'does' in doing && [doing.does].flat().includes(name);
  });
  const byItself = [
    ...(move.after === undefined ? [] : [html`by itself after ${durationText(move.after)}`]),
    ...(move.until === undefined ? [] : [html`by itself at ${code(move.until)}`]),
    ...(move.through === undefined ? [] : [html`by itself at the end of ${code(move.through)}`]),
    ...(move.nightly === true ? [html`by itself at midnight`] : []),
  ];
  const operations = made.map(({ id }) => html`<a href="#${id}"><code>${id}</code></a>`);
  // What happens by itself needs no hand, bar the shopper's.
  const hand = operations.length > 0 || (byItself.length > 0 && move.by !== 'shopper') ? [] : [people[move.by ?? 'console']];
  return joined([...operations, ...hand, ...byItself], ', ');
}

const people = { shopper: 'the shopper', console: 'the vendor', merchant: 'follows from another move' } as const;

function tellings(spec: Spec, move: Move): Html {
  if (move.tells === undefined) return html`<span class="quiet">none</span>`;
  return joined(
    move.tells.map((telling) => {
      const waits = spec.callback(telling.callback)?.retries?.value ?? [];
      const times = waits.length > 1 && new Set(waits).size === 1 ? `${waits[0]}, ${waits.length} times` : waits.join(', ');
      return html`${callback(telling)}${waits.length > 0 && html` <span class="quiet">again after ${times}</span>`}`;
    }),
    '<br>',
  );
}

function callback({ callback }: Telling): Html {
  return html`<a href="#${callback}"><code>${callback}</code></a>`;
}

function state(life: string, name: string): Html {
  return html`<a href="#state-${life}-${name}"><code>${name}</code></a>`;
}

/** ` if pfn is CREDITCARD or AFP`. What begins with `_` is the sandbox's own note and bears no vendor's name. */
function condition(when: Move['when'], before: string): Html {
  const parts = Object.entries(when ?? {}).map(([field, value]) => {
    const values = [value].flat();
    return values.length === 1 && values[0] === null
      ? html`${code(bare(field))} is not there`
      : html`${code(bare(field))} is ${listed(values.map(code), 'or')}`;
  });
  return parts.length === 0 ? html`` : html`${before}${joined(parts, ' and ')}`;
}

function bare(field: string): string {
  return field.replace(/^_/, '');
}
