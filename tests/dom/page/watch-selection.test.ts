import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchSelection } from '../../../adapters/page/watch-selection.ts';
import type { Selected } from '../../../core/words.ts';
import { domNames } from '../../support/dom-names.ts';
import { setPage, wait } from './fake-world.ts';

const settled = 400;
let ending = new AbortController();
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  ending.abort();
  ending = new AbortController();
});

function watch(isWatched = () => true) {
  const told: (string | null)[] = [];
  const before: (string | null)[] = [];
  const tell = (selected: Selected | null) => {
    told.push(selected?.text ?? null);
    before.push(selected?.before ?? null);
  };
  const { look } = watchSelection(document, tell, { signal: ending.signal, isWatched });
  return { told, before, look };
}

function select(from: Node, to: Node = from): void {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

/** Waits for so many to be told: a busy browser tells of a selection late, however long it has rested. */
const untilTold = (told: unknown[], count: number) =>
  vi.waitFor(() => expect(told).toHaveLength(count), { timeout: 5_000 });

const find = (body: Element, selector: string): Element => {
  const found = body.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

describe('watching what she selects', () => {
  it('tells the words once they rest, and when they are no longer selected', async () => {
    const body = setPage('<p>Votre <b>quotient\n  familial</b> est connu.</p><p><i>foyer</i></p>');
    const { told, before } = watch();
    select(find(body, 'i'));
    select(find(body, 'b'));
    await untilTold(told, 1);
    expect(told).toEqual(['quotient familial']);
    expect(before).toEqual(['Votre']);
    // What is selected stays selected: only looked at.
    expect(String(document.getSelection())).toContain('quotient');
    document.getSelection()?.removeAllRanges();
    await untilTold(told, 2);
    expect(told).toEqual(['quotient familial', null]);
  });

  it('tells what stands before, in its own line alone, and of no line where one writes', async () => {
    const body = setPage(
      `<p>Titre</p><p>${'long '.repeat(30)}<i>avant</i> <b id="a">foyer</b></p><p>Le <b id="b">foyer</b></p>` +
        '<p>Nom <textarea>une lettre</textarea><b id="c">foyer</b></p>',
    );
    const { told, before } = watch();
    for (const [count, id] of ['#a', '#b', '#c'].entries()) {
      select(find(body, id));
      await untilTold(told, count + 1);
    }
    expect(told).toEqual(['foyer', 'foyer', 'foyer']);
    expect(before).toEqual([`${'long '.repeat(30)}avant`.slice(-80), 'Le', null]);
  });

  it('never tells what stands in a case, nor what goes across one', async () => {
    const body = setPage(
      '<p id="a">Nom</p><input value="Martin" /><p id="z">fin</p><input type="password" id="p" value="mot" />' +
        '<textarea>une lettre</textarea><div contenteditable="true"><b id="e">écrit</b></div>',
    );
    const { told } = watch();
    for (const selector of ['input', '#p', 'textarea']) {
      const box = find(body, selector) as HTMLInputElement;
      box.focus();
      box.select();
      await wait(settled);
    }
    select(find(body, '#a'), find(body, '#z'));
    await wait(settled);
    select(find(body, '#e'));
    await wait(settled);
    expect(told).toEqual([]);
  });

  it('tells no amount, no long passage, and nothing while no panel is open', async () => {
    const body = setPage(`<p id="n">1 420,50</p><p id="l">${'mot '.repeat(20)}</p><p id="w">indu</p>`);
    let isOpen = true;
    const { told, look } = watch(() => isOpen);
    select(find(body, '#n'));
    await wait(settled);
    select(find(body, '#l'));
    await wait(settled);
    isOpen = false;
    select(find(body, '#w'));
    await wait(settled);
    expect(told).toEqual([]);
    isOpen = true;
    look();
    expect(told).toEqual(['indu']);
  });

  it('12: is not misled by forms that name themselves and their cases like what is asked', async () => {
    const inputs = domNames(HTMLFormElement.prototype).map((name) => `<input name="${name}" />`);
    const body = setPage(`<form><p><b>caution</b></p><p><i>solidaire</i></p>${inputs.join('')}</form>`);
    const { told } = watch();
    select(find(body, 'b'), find(body, 'i'));
    const trap = Object.assign(document.createElement('form'), { name: 'getSelection' });
    body.append(trap);
    await untilTold(told, 1);
    trap.remove();
    expect(told).toEqual(['cautionsolidaire']);
  });
});
