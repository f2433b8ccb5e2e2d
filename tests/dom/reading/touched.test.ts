import { expect, test } from 'vitest';
import { createReadMemory, readPage } from '../../../adapters/page/read-page.ts';
import { makeWorld, setPage } from '../page/fake-world.ts';
import { key, press } from '../page/press.ts';

/** A screen just drawn, what she does there at once, then its first reading: what each case is taken to have held. */
async function initialOf(html: string, act: (body: HTMLElement) => Promise<unknown>): Promise<unknown[]> {
  const body = setPage('');
  const memory = createReadMemory(makeWorld().touched);
  readPage(document, { memory, stopList: 'ignore' });
  body.innerHTML = html;
  await act(body);
  return readPage(document, { memory, stopList: 'ignore' }).fields.map(({ initial }) => initial.state);
}

const first = (body: HTMLElement): Promise<void> => press(body.querySelector('input, [role]') as Element);

test.each([
  ['a box', '<label><input type="checkbox"> Je déclare sur l’honneur</label>'],
  [
    'a choice among several',
    '<fieldset><legend>Logement</legend><label><input type="radio" name="l"> Oui</label><label><input type="radio" name="l"> Non</label></fieldset>',
  ],
  [
    'a box that the page draws itself',
    '<div role="checkbox" tabindex="0" aria-checked="false" onclick="this.setAttribute(\'aria-checked\', true)">Je déclare</div>',
  ],
])('%s that she answers before its first reading is never « déjà écrit »', async (_name, html) => {
  expect(await initialOf(html, first)).toEqual(['unread']);
});

test('neither is a case she wrote in', async () => {
  const write = async (body: HTMLElement) => {
    (body.querySelector('input') as HTMLElement).focus();
    await key('1');
  };
  expect(await initialOf('<label>Loyer <input></label>', write)).toEqual(['unread']);
});

test('what she did not touch is', async () => {
  const html =
    '<label><input type="checkbox"> Je déclare</label><label><input type="checkbox" checked> Par courriel</label>';
  expect(await initialOf(html, first)).toEqual(['unread', 'filled']);
});

test('so is what only the page says that she touched, and an amount she only clicked in', async () => {
  const forge = async (body: HTMLElement) => {
    const box = body.querySelector('input') as HTMLInputElement;
    box.checked = true;
    for (const type of ['input', 'change', 'click']) box.dispatchEvent(new Event(type, { bubbles: true }));
  };
  expect(await initialOf('<label><input type="checkbox"> Je déclare</label>', forge)).toEqual(['filled']);
  const visit = async (body: HTMLElement) => {
    const amount = body.querySelector('input') as HTMLInputElement;
    amount.value = '1 180';
    await press(amount);
    await key('{Shift}');
  };
  expect(await initialOf('<label>Salaire <input></label>', visit)).toEqual(['filled']);
});
