import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Welcome } from '../../../adapters/browser/messages.ts';
import { createFieldMarks } from '../../../adapters/page/layer/field-mark.ts';
import { frames, makeWorld, setPage } from './fake-world.ts';

beforeEach(() => page.viewport(1000, 600));
afterAll(() => void setPage(''));

/** The pills of these cases, as they are seen; null: none. */
async function marksOf(
  cases: readonly Element[],
  welcome: Partial<Welcome> = {},
): Promise<(DOMRect | null)[]> {
  const world = makeWorld({ welcome });
  createFieldMarks(world).setFieldMarks(cases);
  await frames();
  const pills = [...(world.drawn()?.querySelectorAll<HTMLElement>('.look') ?? [])];
  expect(pills.map((pill) => pill.textContent)).toEqual(cases.map(() => 'à regarder'));
  return pills.map((pill) => (pill.checkVisibility() ? pill.getBoundingClientRect() : null));
}

const only = async (selector: string, welcome?: Partial<Welcome>) =>
  (await marksOf([document.querySelector(selector) as Element], welcome))[0] ?? null;

const boxOf = (selector: string) => (document.querySelector(selector) as Element).getBoundingClientRect();

const crosses = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** Whether this box lies on a word of the page. */
function isOnWords(box: DOMRect): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    range.selectNode(walker.currentNode);
    if ([...range.getClientRects()].some((one) => crosses(one, box))) return true;
  }
  return false;
}

describe('the pill beside a case', () => {
  it('stands 16 px off it, or off what is said after it; there is none without free room', async () => {
    const body = setPage(
      `<div style="padding:20px"><input style="width:200px"></div>
       <div style="padding:20px"><input style="width:200px"><span id="said"> € par mois, avant tout le reste</span></div>
       <div style="padding:20px 0"><input style="width:100%;box-sizing:border-box"></div>
       <div style="overflow:hidden">${'des mots partout '.repeat(9)}<br><input style="width:99%"><br>${'des mots partout '.repeat(9)}</div>`,
    );
    const inputs = [...body.querySelectorAll('input')];
    const [one, two, , none] = await marksOf(inputs);
    expect(Math.round((one?.left ?? 0) - (inputs[0]?.getBoundingClientRect().right ?? 0))).toBe(16);
    expect(Math.round((two?.left ?? 0) - boxOf('#said').right)).toBe(16);
    expect(none).toBeNull();
  });

  it.each([
    [
      'a box to tick inside its own words',
      '<label><input type="checkbox" id="x"> Je n’ai rien perçu ce trimestre</label>',
    ],
    [
      'words of the line itself',
      '<label for="x">Salaire</label> <input id="x"> € nets, comme sur la fiche de paie',
    ],
    ['words of the holder’s holder', '<div><span><input id="x"></span> € nets, comme sur la fiche</div>'],
    [
      'words before and after, in a narrow place',
      '<div style="inline-size:330px">Salaire net <input id="x" size="6"> euros par mois, comme sur la fiche de paie du mois</div>',
    ],
    ['words in bold', '<label><input type="checkbox" id="x"> <b>Je n’ai rien perçu</b> ce trimestre</label>'],
  ])('never lies on the page’s own words: %s', async (_what, html) => {
    setPage(`<div style="padding:30px">${html}</div>`);
    for (const dir of ['ltr', 'rtl'] as const) {
      document.body.dir = dir;
      const mark = await only('#x', { dir });
      expect(mark, dir).not.toBeNull();
      expect(isOnWords(mark as DOMRect), dir).toBe(false);
      expect(crosses(mark as DOMRect, boxOf('#x')), dir).toBe(false);
    }
    document.body.dir = '';
  });

  it.each([
    ['one after the other', '', 'non'],
    ['each in a box of a row', 'display:inline-block', 'non'],
    ['one under the other', 'display:block;inline-size:max-content', 'oui'],
  ])('stands after the answers of a question’s first line: %s', async (_how, css, last) => {
    setPage(
      `<form><fieldset style="padding:30px"><legend>Avez-vous travaillé ?</legend>
        <label style="${css}" id="oui"><input type="radio" name="work"> Oui</label>
        <label style="${css}" id="non"><input type="radio" name="work"> Non</label></fieldset></form>`,
    );
    const mark = await only('input');
    expect(Math.round((mark?.left ?? 0) - boxOf(`#${last}`).right)).toBe(16);
  });

  it.each([
    [
      'of buttons that are choices',
      '<div role="radiogroup"><button role="radio">Oui</button><button role="radio" id="last">Non</button></div>',
    ],
    [
      'of buttons pressed or not',
      '<div><button aria-pressed="false">Oui</button><button aria-pressed="false" id="last">Non</button></div>',
    ],
  ])('stands after all the answers %s', async (_what, html) => {
    setPage(`<div style="padding:30px">${html}</div>`);
    expect(Math.round(((await only('button'))?.left ?? 0) - boxOf('#last').right)).toBe(16);
  });

  it('keeps to the question where its frame is close: past the words above, inside', async () => {
    setPage(
      `<fieldset style="padding:0 2px;line-height:1.1"><legend>Avez-vous déménagé ?</legend><label><input type="radio" name="d">Oui</label>
        <label><input type="radio" name="d">Non</label></fieldset>`,
    );
    const mark = (await only('input')) as DOMRect;
    expect(isOnWords(mark)).toBe(false);
    expect(mark.left).toBeGreaterThan(boxOf('legend').right);
    expect(mark.top).toBeGreaterThan(boxOf('fieldset').top);
  });

  it('stands past the words over a case as wide as the page, never under it past words of the next one', async () => {
    setPage(
      `<p id="name">Ville de travail</p><div id="x" contenteditable role="textbox" style="border:1px solid">Lyon</div>`,
    );
    const mark = (await only('#x')) as DOMRect;
    expect(mark.left).toBeGreaterThan(100);
    expect(mark.bottom).toBeLessThanOrEqual(boxOf('#x').top);
    expect(isOnWords(mark)).toBe(false);
    setPage(
      `<div id="x" role="combobox" tabindex="0">France</div><p style="margin:4px 0">Ville de travail</p><input>`,
    );
    expect(await only('#x')).toBeNull();
  });

  it('stands past no other case nor button: over its own or under it instead', async () => {
    setPage(
      `<div style="padding:60px"><input id="x" style="inline-size:180px"> <button>Continuer</button></div>
       <div style="padding:60px"><label>Mois <input id="y" style="inline-size:180px"></label> <label>Jour <input id="z"></label></div>`,
    );
    const [x, y] = await marksOf([
      document.querySelector('#x') as Element,
      document.querySelector('#y') as Element,
    ]);
    expect(x?.bottom).toBeLessThanOrEqual(boxOf('#x').top);
    expect(Math.round(y?.left ?? 0)).toBe(Math.floor(boxOf('#y').left));
  });

  it('is seen beside a case of a frame and of a shadow root', async () => {
    const body = setPage(
      '<div style="padding:40px"><iframe style="border:3px solid;block-size:90px;inline-size:400px"></iframe><p id="open"></p></div>',
    );
    const frame = body.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    inner.body.innerHTML = '<label>Loyer <input></label> <span>euros par mois</span>';
    const host = body.querySelector('#open') as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><label>Kilomètres <input></label> par mois</div>';
    const [inFrame, inRoot] = await marksOf([
      inner.querySelector('input') as Element,
      root.querySelector('input') as Element,
    ]);
    const words = inner.querySelector('span')?.getBoundingClientRect() as DOMRect;
    const outer = frame.getBoundingClientRect();
    expect(Math.round(inFrame?.left ?? 0)).toBe(Math.round(outer.left + 3 + words.right + 16));
    expect(inFrame?.top).toBeGreaterThan(outer.top);
    expect(inRoot?.left).toBeGreaterThan(
      (root.querySelector('input')?.getBoundingClientRect().right ?? 0) + 50,
    );
  });

  it('never lies on another', async () => {
    const body = setPage(
      '<div style="padding:60px 20px"><input style="inline-size:150px"><br><input style="inline-size:150px"><br><input style="inline-size:150px"></div>',
    );
    const marks = (await marksOf([...body.querySelectorAll('input')])).filter((one) => one !== null);
    expect(marks.length).toBeGreaterThan(0);
    for (const [at, one] of marks.entries())
      for (const other of marks.slice(at + 1)) expect(crosses(one, other)).toBe(false);
  });
});
