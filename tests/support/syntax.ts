import ts from 'typescript';

export interface Place {
  /** Path and line, ready to be clicked in a terminal. */
  at: string;
  code: string;
}

/** Each file is parsed once, whatever is sought in it. */
const parsed = new Map<string, ts.SourceFile>();

function parse(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kindOf(path));
  parsed.set(path, file);
  return file;
}

/** Every node of the file for which `isWanted` holds, with where it stands. */
export function findInCode(path: string, text: string, isWanted: (node: ts.Node) => boolean): Place[] {
  const file = parse(path, text);
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      places.push({ at: `${path}:${line + 1}`, code: node.getText(file).slice(0, 100) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
}

/** The name a property access or a call on a property uses: `a.b`, `a?.b` and `a['b']` all give 'b'. */
export function propertyName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  return null;
}

/** The property written by an assignment (`=`, `+=`, `??=`, `++`…), or null. */
export function assignedProperty(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return isAssignment ? propertyName(node.left) : null;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const isStep = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator);
    return isStep ? propertyName(node.operand) : null;
  }
  return null;
}

function kindOf(path: string): ts.ScriptKind {
  if (path.endsWith('x')) return ts.ScriptKind.TSX;
  return path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
}
