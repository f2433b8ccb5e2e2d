import { describe, expect, test } from 'vitest';
import { createReadMemory, readPage } from '../../../adapters/page/read-page.ts';
import { domNames } from '../../support/dom-names.ts';
import { labelsOf, openPage, read } from './open-page.ts';

const nameless = (_name: string, at: number) => `n${at}`;

describe('what is seen and what is not', () => {
  test('hidden fields are not fields; a hidden file case behind its label is one', async () => {
    expect(
      await labelsOf(
        `<div style="display:none"><label>Caché <input></label></div><label style="visibility:hidden">Invisible <input></label>
         <div style="position:absolute;left:-9999px"><label>Piège <input></label></div>
         <details><summary>Plus</summary><label>Replié <input></label></details>
         <label for="f">Joindre un document</label><input id="f" type="file" style="display:none">
         <label for="r">Accepter</label><input id="r" type="checkbox" style="position:absolute;opacity:0;width:1px;height:1px">`,
      ),
    ).toEqual(['Joindre un document', 'Accepter']);
  });

  test('cases folded away, and a frame large enough to hold some, are zones not read', async () => {
    const zones = async (html: string) => (await read(html)).unreadZones;
    const fold = (inside: string, open = '') => `<details ${open}><summary>Août</summary>${inside}</details>`;
    const field = '<label>Salaire <input></label>';
    expect(await zones(fold(field))).toBe(1);
    expect(await zones(fold(field, 'open'))).toBe(0);
    expect(await zones(fold('<p>De l’aide</p><input type="search">'))).toBe(0);
    const frame = (size: number) => `<iframe sandbox srcdoc="x" width="${size}" height="${size}"></iframe>`;
    expect(await zones(frame(200))).toBe(1);
    expect(await zones(frame(1))).toBe(0);
  });

  test('cases in a part folded to no height are not seen; floated in a box that does not cut them, they are', async () => {
    const field = (name: string) => `<label>${name} <input></label>`;
    const cut = 'overflow:hidden;transition:max-height .3s';
    expect(
      await labelsOf(
        `<div style="max-height:0;${cut}"><p>${field('Replié')}</p></div><div style="height:0;${cut}">${field('Aussi')}<label><input type="checkbox"> Case</label></div>
         <div><div style="float:left">${field('Flottant')}</div></div><div style="max-height:300px;${cut}">${field('Ouvert')}</div>`,
      ),
    ).toEqual(['Flottant', 'Ouvert']);
  });

  test('a part greyed out greys out its cases', async () => {
    const parts = [
      '<fieldset disabled>',
      '<fieldset inert>',
      '<fieldset aria-disabled="true">',
      '<fieldset>',
    ];
    const page = await read(parts.map((part) => `${part}<label>Nom <input></label></fieldset>`).join(''));
    expect(page.fields.map(({ disabled }) => disabled)).toEqual([true, true, true, false]);
  });

  test('a case filled from a calendar takes no letters; where nothing is written, it only shows', async () => {
    const day = '<label>Du <input readonly placeholder="jj/mm/aaaa" value="24/08/2026"></label>';
    const shown = '<label>Dossier <input readonly value="A 12"></label>';
    const readOnly = async (html: string) => (await read(html)).fields.map((field) => field.readOnly);
    expect(await readOnly(`${day}${shown}<label>Motif <input></label>`)).toEqual([false, true, false]);
    expect(await readOnly(`${day}${shown}`)).toEqual([true, true]);
    const [yes, box] = ['radio', 'checkbox'].map(
      (type) => `<label><input type="${type}" name="a"> Oui</label>`,
    );
    expect(await readOnly(`${day}${yes}`)).toEqual([false, false]);
    // An honour to tick, under answers that only show.
    expect(await readOnly(`${day}${box}`)).toEqual([true, false]);
  });

  test('a box to tick and a choice that are not drawn, behind their labels', async () => {
    const none = 'style="display:none"';
    const { fields } = await read(
      `<fieldset><legend>Avez-vous travaillé ?</legend><input type="radio" id="a" name="r" ${none} checked><label for="a">Oui</label><input type="radio" id="b" name="r" ${none}><label for="b">Non</label></fieldset>
       <input type="checkbox" id="c" ${none} checked><label for="c">Je suis hébergé</label>`,
    );
    expect(fields.map(({ label, value }) => [label, value.state])).toEqual([
      ['Avez-vous travaillé ?', 'filled'],
      ['Je suis hébergé', 'filled'],
    ]);
  });

  test('a native list kept out of sight counts once, not with the widget drawn over it', async () => {
    expect(
      await labelsOf(
        `<div><label for="s">Commune</label><select id="s" style="position:absolute;width:1px;height:1px;border:0;padding:0;overflow:hidden"><option>Lyon</option></select>
         <span><span role="combobox" tabindex="0" style="display:inline-block;width:90px">Lyon</span></span></div>`,
      ),
    ).toEqual(['Commune']);
  });

  test('names used as traps change nothing', async () => {
    const page = await read(
      `<form name="querySelector"><input name="elements" aria-label="a"><input name="id" aria-label="b"><input name="parentNode" aria-label="c"><input name="getAttribute" aria-label="d"><input name="firstChild" aria-label="e">
       <img name="body"><img name="documentElement"><img id="title"><button>Valider</button></form><p id="body">Texte</p>`,
    );
    expect(page.fields.map((f) => f.label)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(page.buttons[0]).toMatchObject({ text: 'Valider', role: 'submit-final' });
  });

  test('12: a form and a page that name things after anything of the DOM are read as any other', async () => {
    const form = (names: string[], style: string) =>
      `<form role="form" style="${style}">Pour vous <fieldset><legend>Vous</legend><p>Texte <b>gras</b></p>
         <label>Salaire <input value="1 180"></label><label><input type="radio" name="oui" checked> Oui</label></fieldset>
         <div aria-label="Loyer" role="textbox" contenteditable>420</div><button>Valider</button>
         ${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>`;
    const page = (names: string[], inPage: string[]) =>
      `${inPage.map((name) => `<img name="${name}">`).join('')}<main><h1>Ressources</h1>
       ${form(names, 'color:black')}${form(names, 'display:contents')}</main>`;
    const forms = domNames(HTMLFormElement.prototype);
    const documents = domNames(HTMLDocument.prototype);
    expect([forms.length, documents.length].every((count) => count > 250)).toBe(true);
    const plain = await read(page(forms.map(nameless), documents.map(nameless)));
    expect(plain.fields.map(({ label }) => label)).toEqual([
      'Salaire',
      'Oui',
      'Loyer',
      'Salaire',
      'Oui',
      'Loyer',
    ]);
    expect(await read(page(forms, documents))).toEqual(plain);
  });

  test('open and closed shadow roots', async () => {
    const root = await openPage('<x-open></x-open><x-closed></x-closed>');
    const inside = '<label for="i">Nom</label><input id="i">';
    const open = root.querySelector('x-open')?.attachShadow({ mode: 'open' });
    const closed = root.querySelector('x-closed')?.attachShadow({ mode: 'closed' });
    if (open) open.innerHTML = inside;
    if (closed) closed.innerHTML = inside.replace('Nom', 'Prénom');
    const labels = (page: { fields: { label: string }[] }) => page.fields.map((f) => f.label);
    expect(labels(readPage(root, { memory: createReadMemory() }))).toEqual(['Nom']);
    const shadowRootOf = (el: Element) => (el.localName === 'x-closed' ? (closed ?? null) : el.shadowRoot);
    expect(labels(readPage(root, { memory: createReadMemory(), shadowRootOf }))).toEqual(['Nom', 'Prénom']);
  });

  test('slotted fields keep the labels of the page around', async () => {
    const root = await openPage('<label for="in">Ville</label><x-box><input id="in"></x-box>');
    const shadow = root.querySelector('x-box')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<div><slot></slot></div>';
    expect(readPage(root, { memory: createReadMemory() }).fields.map((f) => f.label)).toEqual(['Ville']);
  });

  test('a frame of the same site is read; another one is counted', async () => {
    const root = await openPage(
      '<label>Dehors <input></label><iframe srcdoc="<label>Dedans <input></label>"></iframe><iframe sandbox srcdoc="<input>"></iframe>',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const page = readPage(root, { memory: createReadMemory() });
    expect(page.fields.map((f) => f.label)).toEqual(['Dehors', 'Dedans']);
    expect(page.unreadZones).toBe(1);
  });

  test('a large canvas is a zone that was not read', async () => {
    expect((await read('<canvas width="300" height="200"></canvas>')).unreadZones).toBe(1);
    expect((await read('<canvas width="10" height="10"></canvas><p>Texte</p>')).unreadZones).toBe(0);
  });
});
