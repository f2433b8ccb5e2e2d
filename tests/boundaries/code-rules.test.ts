import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listFiles, productFolders, readText } from '../support/source-files.ts';
import { findInCode, propertyName } from '../support/syntax.ts';

const files = listFiles(['.ts', '.tsx'], productFolders);

function findIn(paths: string[], isWanted: (node: ts.Node) => boolean) {
  return paths.flatMap((path) => findInCode(path, readText(path), isWanted));
}

const outside = (...folders: string[]) =>
  files.filter((path) => !folders.some((folder) => path.startsWith(folder)));

describe('where effects may stand', () => {
  it('browser.* and chrome.* only in adapters/browser and entrypoints', () => {
    const isApi = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      ['browser', 'chrome'].includes(node.expression.text);
    expect(findIn(outside('adapters/browser/', 'entrypoints/'), isApi)).toEqual([]);
  });

  it('39: nothing hears another extension or a web page', () => {
    const isDoor = (node: ts.Node) =>
      ['onMessageExternal', 'onConnectExternal', 'onUserScriptMessage'].includes(propertyName(node) ?? '');
    expect(findIn(files, isDoor)).toEqual([]);
  });

  it('40: what is kept for our pages alone is not opened to the script in a portal’s page', () => {
    expect(findIn(files, (node) => propertyName(node) === 'setAccessLevel')).toEqual([]);
  });

  it('the extension API is imported only there too', () => {
    const isImport = (node: ts.Node) =>
      ts.isImportDeclaration(node) &&
      !node.importClause?.isTypeOnly &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      /^(wxt\/|#imports|webextension-polyfill)/.test(node.moduleSpecifier.text);
    expect(findIn(outside('adapters/browser/', 'entrypoints/'), isImport)).toEqual([]);
  });

  it('crypto.subtle only in adapters/review-link', () => {
    expect(findIn(outside('adapters/review-link/'), (node) => propertyName(node) === 'subtle')).toEqual([]);
  });

  it('no network from the product outside the review link: fetch, XMLHttpRequest, WebSocket, beacon', () => {
    const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'];
    const isCall = (node: ts.Node) => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
      const { expression } = node;
      return network.includes(
        ts.isIdentifier(expression) ? expression.text : (propertyName(expression) ?? ''),
      );
    };
    expect(findIn(outside('adapters/review-link/'), isCall)).toEqual([]);
  });
});

describe('how a module speaks', () => {
  it('exports by name; only what WXT asks for is a default', () => {
    const isDefault = (node: ts.Node) => ts.isExportAssignment(node) || isDefaultFunction(node);
    expect(findIn(outside('entrypoints/'), isDefault)).toEqual([]);
  });

  it('an entrypoint’s default is a WXT definition', () => {
    const defaults = findIn(outside('core/', 'packs/', 'adapters/', 'components/'), ts.isExportAssignment);
    expect(defaults.filter(({ code }) => !/^export default define[A-Z]/.test(code))).toEqual([]);
  });

  it('keeps its imports explicit: relative ones end with .ts, .tsx, .css or .json', () => {
    const isBare = (node: ts.Node) =>
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      node.moduleSpecifier.text.startsWith('.') &&
      !/\.(ts|tsx|css|json)(\?[a-z]+)?$/.test(node.moduleSpecifier.text);
    expect(findIn(files, isBare)).toEqual([]);
  });

  it('leaves no case to the browser’s memory: what is typed in one is written to disk unless it says off', () => {
    const isTypedIn = (node: ts.Node) => {
      if (!ts.isJsxSelfClosingElement(node) && !ts.isJsxOpeningElement(node)) return false;
      const text = node.getText();
      const isCase = ['input', 'textarea'].includes(node.tagName.getText());
      return isCase && !/type="(radio|checkbox|file)"/.test(text) && !text.includes('autoComplete="off"');
    };
    expect(findIn(files, isTypedIn)).toEqual([]);
  });

  it('names every attribute it writes in a page, but for what it draws itself', () => {
    const isUnnamed = (node: ts.Node) => {
      if (!ts.isCallExpression(node)) return false;
      const [first] = node.arguments;
      return (
        /^(set|toggle|remove)Attribute(NS|Node)?$/.test(propertyName(node.expression) ?? '') &&
        !(first && ts.isStringLiteralLike(first))
      );
    };
    const inPage = listFiles(['.ts'], ['adapters/page']);
    const drawn = ['adapters/page/layer/draw.ts', 'adapters/page/layer/layer-guard.ts'];
    expect(inPage.length).toBeGreaterThan(50);
    expect(
      findIn(
        inPage.filter((path) => !drawn.includes(path)),
        isUnnamed,
      ),
    ).toEqual([]);
  });

  it('never builds code or markup from text', () => {
    const isForbidden = (node: ts.Node) =>
      ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'].includes(
        propertyName(node) ?? (ts.isJsxAttribute(node) ? node.name.getText() : ''),
      ) ||
      ((ts.isCallExpression(node) || ts.isNewExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        ['eval', 'Function'].includes(node.expression.text));
    expect(findIn(files, isForbidden)).toEqual([]);
  });
});

function isDefaultFunction(node: ts.Node): boolean {
  if (!ts.isFunctionDeclaration(node) && !ts.isClassDeclaration(node)) return false;
  return node.modifiers?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}
