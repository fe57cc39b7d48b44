import { isObject, items, type Json, lookup, type Path } from './json.ts';
import { jsonPath, pathOf } from './json-path.ts';
import { meant } from './nearest.ts';
import type { SpecProblem } from './problem.ts';
import type { Source } from './source/source.ts';
import { textsOf, type WrittenText } from './texts.ts';

/** The document that an overlay is for. */
interface Extended {
  /** `ecpay-cashier.yaml` */
  readonly name: string;
  readonly source: Source;
}

/** All that is wrong with a translation, and every text of its document that it leaves in English. */
export function overlayProblems(overlay: Source, { name, source }: Extended): SpecProblem[] {
  const check = new OverlayCheck(overlay, source);
  return [...headProblems(overlay, name), ...check.actions(), ...check.untranslated()];
}

function* headProblems(overlay: Source, name: string): Generator<SpecProblem> {
  const { overlay: version, info, extends: document, actions } = overlay.value;
  if (version !== '1.0.0')
    yield overlay.problem(['overlay'], 'not an OpenAPI Overlay 1.0; start it with "overlay: 1.0.0"');
  for (const key of ['title', 'version']) {
    if (isText(isObject(info) ? info[key] : undefined)) continue;
    yield overlay.problem(['info', key], `the overlay's info has no ${key}; say it in a text`);
  }
  if (document !== `../${name}`)
    yield overlay.problem(
      ['extends'],
      `"extends" has to be the document of the same name; write "extends: ../${name}"`,
    );
  if (!Array.isArray(actions))
    yield overlay.problem(['actions'], 'a translation has a list of actions; start with the target $.info');
}

/** Does it translate the document, and not only what that is called? */
export function isWhole({ value }: Source): boolean {
  return items(value['actions']).some((action) => isObject(action) && action['target'] !== '$.info');
}

/** One overlay against its document. */
class OverlayCheck {
  readonly #overlay: Source;
  readonly #source: Source;
  /** The English texts by the object that has them, then by their keys. */
  readonly #known = new Map<string, Map<string, WrittenText>>();
  readonly #translated = new Set<string>();

  constructor(overlay: Source, source: Source) {
    this.#overlay = overlay;
    this.#source = source;
    for (const text of textsOf(source.value)) {
      const target = jsonPath(source.value, text.at.slice(0, -1));
      const own = this.#known.get(target) ?? new Map<string, WrittenText>();
      this.#known.set(target, own.set(text.at.at(-1) ?? '', text));
    }
  }

  *actions(): Generator<SpecProblem> {
    for (const [index, action] of items(this.#overlay.value['actions']).entries())
      yield* this.#action(action, ['actions', String(index)]);
  }

  *untranslated(): Generator<SpecProblem> {
    const required = isWhole(this.#overlay) ? this.#known : this.#names();
    const file = `zh-TW/${this.#source.name}.yaml`;
    for (const [target, texts] of required) {
      for (const [key, { at }] of texts) {
        if (this.#translated.has(`${target} ${key}`)) continue;
        yield this.#source.problem(at, `this ${key} has no Chinese; update it in ${file}, with the target ${target}`);
      }
    }
  }

  /** What the document is called, and what it says of itself. */
  #names(): ReadonlyMap<string, ReadonlyMap<string, WrittenText>> {
    const own = [...(this.#known.get('$.info') ?? [])].filter(([key]) => key !== 'summary');
    return new Map([['$.info', new Map(own)]]);
  }

  *#action(action: Json, at: Path): Generator<SpecProblem> {
    const { target, update, ...others } = isObject(action) ? action : {};
    for (const key of Object.keys(others))
      yield this.#problem([...at, key], `"${key}" is not part of a translation; an action has a target and an update`);
    const texts = typeof target === 'string' ? this.#textsAt(target) : undefined;
    if (texts === undefined) yield this.#problem([...at, 'target'], this.#notFound(target));
    else if (!isObject(update) || Object.keys(update).length === 0)
      yield this.#problem(at, `there is no update; give ${[...texts.keys()].join(' and ')} in Chinese`);
    else
      for (const [key, text] of Object.entries(update)) yield* this.#text([...at, 'update', key], text, texts.get(key));
  }

  /** The texts of the object at a path, however it is written. */
  #textsAt(target: string): ReadonlyMap<string, WrittenText> | undefined {
    const path = pathOf(target);
    return path && this.#known.get(jsonPath(this.#source.value, path));
  }

  #notFound(target: Json | undefined): string {
    if (typeof target !== 'string') return 'an action has no target; name one object of the document: $.info';
    const path = pathOf(target);
    if (path === undefined) return `the target "${target}" is not a plain path; write it like $.paths['/order'].post`;
    const why = isObject(lookup(this.#source.value, path))
      ? 'has no text to translate'
      : `is not in ${this.#source.file}`;
    return `the target "${target}" ${why}; ${meant(target, this.#known.keys(), 'mend it or remove the action')}`;
  }

  *#text(at: Path, chinese: Json, english: WrittenText | undefined): Generator<SpecProblem> {
    const key = at.at(-1) ?? '';
    if (english === undefined) {
      yield this.#problem(at, `"${key}" is not a text of this target; remove it`);
      return;
    }
    const target = jsonPath(this.#source.value, english.at.slice(0, -1));
    if (this.#translated.has(`${target} ${key}`))
      yield this.#problem(at, `the ${key} of ${target} is translated twice; keep one of the two`);
    this.#translated.add(`${target} ${key}`);
    if (!isText(chinese)) yield this.#problem(at, `the ${key} is not a text; give it in Chinese`);
    else if (chinese === english.text)
      yield this.#problem(at, `the ${key} stands in English still; put it into Chinese`);
    else if (!/\p{Script=Han}/u.test(chinese))
      yield this.#problem(at, `the ${key} has no Chinese in it; put it into Chinese`);
  }

  #problem(at: Path, message: string): SpecProblem {
    return this.#overlay.problem(at, message);
  }
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
