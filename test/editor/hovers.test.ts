import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { registry } from '../../generated/registry.ts';

/**
 * What an editor shows, asked of TypeScript's language service: every method, option, payload, result and event has its
 * text, to the fifth level, and every value of a closed list stands in the text of its field.
 */

const deepest = 5;
const names = Object.keys(registry);
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  process.cwd(),
);
const files = names.map((name) => `generated/${name}/client.ts`);
/** What a merchant types; `|` is where the caret is. */
const typed = `import type { Mypay } from '../../generated/mypay/client.ts';
declare const mypay: Mypay;
const item = { id: '1', name: 'tea', cost: 10, amount: 1, total: 10 };
mypay.createOrder({ user_id: 'u', order_id: 'o', ip: '127.0.0.1', items: [item] });
mypay.createOrder({ user_id: 'u', order_id: 'o', cost: 10, ip: '127.0.0.1', items: [item], pfn: '1,3' });
mypay.createOrder({ user_id: 'u', order_id: 'o', cost: 10, ip: '127.0.0.1', items: [item], pfn: '|' });
mypay.createOrder({ user_id: 'u', order_id: 'o', cost: 10, ip: 5, items: [item] });
mypay.queryOrder({ uid: 'u' });
mypay.refundOrder({});
`;
const caret = typed.indexOf('|');
const typedFile = 'test/editor/typed.ts';
const texts: Readonly<Record<string, string>> = { [typedFile]: typed.replace('|', '') };
const service = ts.createLanguageService({
  getScriptFileNames: () => [...files, typedFile],
  getScriptVersion: () => '0',
  getScriptSnapshot: (file) => {
    const text = texts[file] ?? ts.sys.readFile(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (file) => file in texts || ts.sys.fileExists(file),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
});
const program = service.getProgram();
if (program === undefined) throw new Error('no program');
const checker = program.getTypeChecker();

/** What the document's own side of the package is; the rest is TypeScript's and Node.js's. */
function isOurs(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) =>
    /\/(?:src|generated)\//.test(declaration.getSourceFile().fileName),
  );
}

/** By hand `unknown` is meant; out of a document it is a type that was lost. */
function isGenerated(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some((declaration) => /\/generated\//.test(declaration.getSourceFile().fileName));
}

interface Missing {
  readonly where: string;
  readonly what: string;
}

class Walk {
  readonly missing: Missing[] = [];
  count = 0;

  /** The properties of a type, each with a text whose first line is not a tag. */
  properties(type: ts.Type, where: string, depth = 0, around: readonly ts.Type[] = []): void {
    if (depth >= deepest || around.includes(type)) return;
    for (const part of parts(type)) {
      const item = itemOf(part);
      if (item !== undefined) this.properties(item, `${where}[]`, depth, [...around, type]);
      else
        for (const symbol of checker.getPropertiesOfType(part).filter(isOurs))
          this.property(symbol, `${where}.${symbol.name}`, depth, [...around, type]);
    }
  }

  private property(symbol: ts.Symbol, where: string, depth: number, around: readonly ts.Type[]): void {
    this.count += 1;
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    if (text.trim() === '') this.missing.push({ where, what: 'text' });
    const type = checker.getTypeOfSymbol(symbol);
    if ((type.flags & ts.TypeFlags.Unknown) !== 0 && isGenerated(symbol)) this.missing.push({ where, what: 'type' });
    for (const literal of closedList(type))
      if (!text.includes(`\`${literal}\``)) this.missing.push({ where, what: `value ${literal}` });
    if (type.getCallSignatures().length === 0) this.properties(type, where, depth + 1, around);
  }
}

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function itemOf(type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}

/** The literals of a union of nothing but literals; one alone needs no explanation, and `true` and `false` say themselves. */
function closedList(type: ts.Type): string[] {
  const all = parts(itemOf(type) ?? type).filter(
    ({ flags }) => (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0,
  );
  const literals = all.filter((each) => each.isLiteral());
  return literals.length === all.length && literals.length > 1 ? literals.map(({ value }) => String(value)) : [];
}

describe.each(names)('%s', (name) => {
  const source = program.getSourceFile(`generated/${name}/client.ts`);
  if (source === undefined) throw new Error('no source');
  const exported = new Map(
    checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol).map((each) => [each.name, each]),
  );
  const typeOf = (id: string): ts.Type => checker.getDeclaredTypeOfSymbol(exported.get(id) as ts.Symbol);
  const pascal = [...exported.keys()].find((each) => each.startsWith('create'))?.slice('create'.length) ?? '';
  const client = typeOf(pascal);

  test('every method, payload and result', () => {
    const walk = new Walk();
    for (const method of checker.getPropertiesOfType(client)) {
      walk.count += 1;
      if (ts.displayPartsToString(method.getDocumentationComment(checker)) === '')
        walk.missing.push({ where: method.name, what: 'text' });
      for (const signature of checker.getTypeOfSymbol(method).getCallSignatures()) {
        for (const parameter of signature.parameters)
          walk.properties(checker.getTypeOfSymbol(parameter), `${method.name}(${parameter.name}`);
        walk.properties(checker.getAwaitedType(signature.getReturnType()) ?? client, `${method.name}()`);
      }
    }
    expect(walk.missing).toEqual([]);
    expect(walk.count).toBeGreaterThan(20);
  });

  test('every option', () => {
    const walk = new Walk();
    walk.properties(typeOf(`${pascal}Options`), 'options');
    expect(walk.missing).toEqual([]);
  });

  test.runIf(exported.has(`${pascal}Events`))('every callback and what its event holds', () => {
    const walk = new Walk();
    walk.properties(typeOf(`${pascal}Events`), 'events');
    const callbacks = checker.getPropertyOfType(client, 'callbacks') as ts.Symbol;
    for (const signature of checker
      .getTypeOfSymbol(checker.getPropertyOfType(checker.getTypeOfSymbol(callbacks), 'handle') as ts.Symbol)
      .getCallSignatures())
      walk.properties(checker.getTypeOfSymbol(signature.parameters[1] as ts.Symbol), 'handlers');
    walk.properties(
      checker.getTypeOfSymbol(checker.getPropertyOfType(checker.getTypeOfSymbol(callbacks), 'test') as ts.Symbol),
      'test',
    );
    expect(walk.missing).toEqual([]);
  });
});

describe('while typing', () => {
  const messages = service
    .getSemanticDiagnostics(typedFile)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

  test('a method shows its text, and the names of its types', () => {
    const shown = service.getQuickInfoAtPosition(typedFile, typed.indexOf('createOrder'));
    expect(ts.displayPartsToString(shown?.displayParts)).toContain(
      'createOrder(payload: CreateOrder, control?: CallControl)',
    );
    expect(ts.displayPartsToString(shown?.documentation)).toMatch(/^[A-Z]/);
  });

  test('a field shows its meaning first', () => {
    const shown = service.getQuickInfoAtPosition(typedFile, typed.indexOf('order_id'));
    expect(ts.displayPartsToString(shown?.documentation)).toMatch(/^The merchant's own order number/);
  });

  test('a payment tool is completed, and a list of tools compiles', () => {
    const entries = service.getCompletionsAtPosition(typedFile, caret, undefined)?.entries ?? [];
    const offered = entries.map(({ name }) => name);
    expect(offered).toEqual(expect.arrayContaining(['CREDITCARD', 'CSTORECODE', 'LINEPAYON', 'all']));
    expect(messages.join('\n')).not.toContain('pfn');
  });

  test('a missing field and a wrong type are named at once, by the names of the types', () => {
    expect(messages).toHaveLength(4);
    const [missing = '', wrong = '', short = '', all = ''] = messages;
    // TypeScript writes the literal out first; what follows is short, since the payload has a name.
    const literal = /Argument of type '\{.*?\}' is/s.exec(missing)?.[0] ?? '';
    expect(missing.slice(literal.length)).toContain("to parameter of type 'CreateOrder'");
    expect(missing).toMatch(/Property 'cost' is missing in type '.*' but required in type 'OrderRequest'\.$/s);
    for (const text of [short, all]) expect(text.length).toBeLessThan(200);
    expect(short).toContain("Property 'key' is missing");
    expect(all).toContain("missing the following properties from type 'Refund");
    expect(wrong).toBe("Type 'number' is not assignable to type 'string'.");
  });
});
