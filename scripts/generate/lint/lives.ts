import { isObject, type Json, type JsonObject } from '../json.ts';
import { operationsIn } from '../operations.ts';
import type { SpecProblem } from '../problem.ts';
import type { Source } from '../source.ts';

/** What `x-lives` and `x-life` name has to be there, or the sandbox would stop in the middle of an answer. */
export function lifeProblems(source: Source): SpecProblem[] {
  const operations = operationsIn(source).map(([at, spec]): Named => ({ at, spec, id: String(spec['operationId']) }));
  const lives = object(source.value['x-lives']);
  const known: Known = {
    source,
    lives,
    doings: operations.filter(({ at, spec }) => at[0] === 'paths' && isObject(spec['x-life'])),
    callbacks: operations.filter(({ at }) => at[0] === 'webhooks').map(({ id }) => id),
  };
  return [
    ...Object.entries(lives).flatMap(([name, life]) => (isObject(life) ? [...aboutLife(known, name, life)] : [])),
    ...known.doings.flatMap(({ at, spec }) => [...aboutDoing(known, [...at, 'x-life'], object(spec['x-life']))]),
    ...operations.flatMap((operation) => [...aboutPlace(source, operation)]),
  ];
}

interface Named {
  readonly at: readonly string[];
  readonly spec: JsonObject;
  readonly id: string;
}

interface Known {
  readonly source: Source;
  readonly lives: JsonObject;
  readonly doings: readonly Named[];
  readonly callbacks: readonly string[];
}

function* aboutLife(known: Known, name: string, life: JsonObject): Generator<SpecProblem> {
  const { source, lives } = known;
  const at = ['x-lives', name];
  const { parent, listed } = life;
  if (typeof parent === 'string' && (parent === name || !Object.hasOwn(lives, parent)))
    yield source.problem([...at, 'parent'], `"${parent}" is no other life of this document; ${instead(Object.keys(lives).filter((each) => each !== name))}`);
  if (isObject(listed)) {
    if (parent === undefined) yield source.problem([...at, 'listed'], `the life "${name}" is listed and has no parent; say in whose answers it stands`);
    yield* unknownStates(source, [...at, 'listed', 'states'], listed['states'], life);
  }
  for (const [state, held] of Object.entries(object(life['states']))) {
    const made = object(held)['parent'];
    if (made === undefined) continue;
    const path = [...at, 'states', state, 'parent'];
    const whose = lives[String(parent)];
    if (isObject(whose)) yield* unknownMoves(source, path, made, String(parent), whose);
    else yield source.problem(path, `the state "${state}" moves a parent, and the life "${name}" has none; name the parent's life, or drop the line`);
  }
  for (const [move, held] of Object.entries(object(life['moves']))) if (isObject(held)) yield* aboutMove(known, name, life, move, held);
  yield* aboutReach(known, name, life);
}

function* aboutMove({ source, lives, doings, callbacks }: Known, name: string, life: JsonObject, move: string, held: JsonObject): Generator<SpecProblem> {
  const at = ['x-lives', name, 'moves', move];
  yield* unknownStates(source, [...at, 'from'], held['from'], life);
  yield* unknownStates(source, [...at, 'to'], held['to'], life);
  yield* unknownCallbacks(source, [...at, 'tells'], held['tells'], callbacks);
  const byItself = ['after', 'until', 'nightly'].filter((each) => held[each] !== undefined);
  if (byItself.length > 1) yield source.problem(at, `the move "${move}" happens by itself at two times (${byItself.join(', ')}); keep one`);
  const over = list(held['from']).find((state) => object(object(life['states'])[String(state)])['final'] === true);
  if (byItself.length > 0 && over !== undefined)
    yield source.problem([...at, 'from'], `"${String(over)}" is final, and the move "${move}" leaves it by itself; drop "final" there or the state here`);
  const done =
    byChildren(lives, name).has(move) ||
    doings.some(({ spec }) => object(spec['x-life'])['life'] === name && list(object(spec['x-life'])['does']).includes(move));
  if (held['by'] === 'merchant' && byItself.length === 0 && !done)
    yield source.problem([...at, 'by'], `no operation does the move "${move}" of the life "${name}"; give one "does: ${move}", or drop the move`);
}

/** The moves that the states of a life's children make it do. */
function byChildren(lives: JsonObject, name: string): ReadonlySet<string> {
  const children = Object.values(lives).filter((life) => object(life)['parent'] === name);
  return new Set(children.flatMap((life) => Object.values(object(object(life)['states'])).map((state) => String(object(state)['parent']))));
}

/** A state that nothing leads to was forgotten in a move, or is misspelt in one. */
function* aboutReach({ source, doings }: Known, name: string, life: JsonObject): Generator<SpecProblem> {
  const own = doings.map(({ spec }) => object(spec['x-life'])).filter((doing) => doing['life'] === name && doing['begins'] !== undefined);
  if (own.length === 0) {
    yield source.problem(['x-lives', name], `no operation begins the life "${name}"; give one an x-life with "begins", or drop the life`);
    return;
  }
  const reached = new Set(own.flatMap((doing) => beginnings(doing['begins'])));
  const steps = Object.values(object(life['moves'])).map(object);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of steps) if (typeof to === 'string' && list(from).some((state) => reached.has(String(state)))) reached.add(to);
  }
  for (const state of Object.keys(object(life['states']))) {
    if (!reached.has(state))
      yield source.problem(
        ['x-lives', name, 'states', state],
        `nothing leads to the state "${state}"; add a move to it, let an operation begin in it, or drop it`,
      );
  }
}

function* aboutDoing({ source, lives, callbacks }: Known, at: readonly string[], doing: JsonObject): Generator<SpecProblem> {
  const life = lives[String(doing['life'])];
  if (!isObject(life)) {
    yield source.problem([...at, 'life'], `"${String(doing['life'])}" is no life of this document; ${instead(Object.keys(lives))}`);
    return;
  }
  const { begins, does } = doing;
  if (isObject(begins)) for (const state of Object.keys(begins)) yield* unknownStates(source, [...at, 'begins', state], state, life);
  else yield* unknownStates(source, [...at, 'begins'], begins, life);
  yield* unknownStates(source, [...at, 'from'], doing['from'], life);
  yield* unknownMoves(source, [...at, 'does'], does, String(doing['life']), life);
  yield* unknownCallbacks(source, [...at, 'tells'], doing['tells'], callbacks);
}

/** What says something only of an operation, or only of a callback. */
function* aboutPlace(source: Source, { at, spec, id }: Named): Generator<SpecProblem> {
  if (at[0] === 'webhooks' && spec['x-life'] !== undefined)
    yield source.problem([...at, 'x-life'], `"${id}" is a callback, and a callback changes nothing; name it in the "tells" of a move`);
  if (at[0] === 'paths' && spec['x-retries'] !== undefined)
    yield source.problem([...at, 'x-retries'], `"${id}" is no callback, and only callbacks are tried again; drop its x-retries`);
}

function* unknownStates(source: Source, at: readonly string[], named: Json | undefined, life: JsonObject): Generator<SpecProblem> {
  const states = object(life['states']);
  for (const [index, state] of list(named).entries()) {
    if (typeof state === 'string' && !Object.hasOwn(states, state))
      yield source.problem(Array.isArray(named) ? [...at, String(index)] : at, `"${state}" is no state of this life; ${instead(Object.keys(states))}`);
  }
}

function* unknownMoves(source: Source, at: readonly string[], named: Json | undefined, name: string, life: JsonObject): Generator<SpecProblem> {
  const moves = object(life['moves']);
  for (const [index, move] of list(named).entries()) {
    if (typeof move === 'string' && !Object.hasOwn(moves, move))
      yield source.problem(Array.isArray(named) ? [...at, String(index)] : at, `"${move}" is no move of the life "${name}"; ${instead(Object.keys(moves))}`);
  }
}

function* unknownCallbacks(source: Source, at: readonly string[], tells: Json | undefined, callbacks: readonly string[]): Generator<SpecProblem> {
  for (const [index, telling] of list(tells).entries()) {
    const callback = object(telling)['callback'];
    if (typeof callback === 'string' && !callbacks.includes(callback))
      yield source.problem([...at, String(index), 'callback'], `"${callback}" is no webhook of this document; ${instead(callbacks)}`);
  }
}

function beginnings(begins: Json | undefined): string[] {
  return isObject(begins) ? Object.keys(begins) : [String(begins)];
}

function instead(names: readonly string[]): string {
  return names.length === 0 ? 'there is none' : `name one of ${names.join(', ')}`;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
