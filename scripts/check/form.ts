import ts from 'typescript';

/** At most this many positional parameters: more are an object with names. */
const mostParameters = 3;
/** The longest function, in lines. */
const mostLines = 40;

/** A function that is not in form, and where it is. */
export interface FormProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The functions of one file with more than three positional parameters. */
export function parameterProblems(file: string, text: string): FormProblem[] {
  return functionsOf(file, text).flatMap(({ name, line, parameters }) =>
    parameters <= mostParameters
      ? []
      : [{ file, line, message: `${name} has ${parameters} positional parameters; at most ${mostParameters}` }],
  );
}

/** The functions of one file with more than 40 lines. */
export function lengthProblems(file: string, text: string): FormProblem[] {
  return functionsOf(file, text).flatMap(({ name, line, lines }) =>
    lines <= mostLines ? [] : [{ file, line, message: `${name} has ${lines} lines; at most ${mostLines}` }],
  );
}

interface FunctionForm {
  readonly name: string;
  /** Counted from 1. */
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

function functionsOf(file: string, text: string): FunctionForm[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: FunctionForm[] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    // The signature of a callback is that of the function that takes it.
    if (ts.isFunctionLike(node) && !ts.isCallExpression(node.parent)) {
      const line = lineOf(node.getStart(source));
      const parameters = node.parameters.filter(({ dotDotDotToken }) => dotDotDotToken === undefined).length;
      found.push({ name: nameOf(node), line, lines: lineOf(node.end) - line + 1, parameters });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const { name, parent } = node;
  if (name !== undefined) return name.getText();
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const isNamed = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return isNamed ? parent.name.getText() : 'a function';
}
