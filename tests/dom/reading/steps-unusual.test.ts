import { describe, expect, test } from 'vitest';
import { read } from './open-page.ts';

const form = '<form><label>Nom <input></label><button>Continuer</button></form>';
const stepOf = async (html: string) => (await read(html + form)).step;

describe('the step in less usual ways', () => {
  test('a figure alone above the first case', async () => {
    expect(await stepOf('<header><h1>Demande</h1><p><b>2/3</b> Pièces</p></header>')).toEqual({
      index: 2,
      total: 3,
      title: 'Pièces',
    });
    expect(
      await stepOf('<p><b>Question 5 sur 12</b><progress value="5" max="12">5/12</progress></p>'),
    ).toMatchObject({
      index: 5,
      total: 12,
    });
    expect(await stepOf('<p>1/2 part de plus par enfant</p>')).toBeNull();
    expect(await stepOf('<p>2/3 Pièces</p><p>1/2 Autre</p>')).toBeNull();
  });

  test('in the sentence that opens a passage, be the page laid out by a table', async () => {
    const rest =
      'Tout est à renseigner, à l’exception des zones grisées et de celles dites « au choix ». '.repeat(2);
    const passage = `<p>Étape 3 sur 5 : famille et revenus. ${rest}</p>`;
    const found = { index: 3, total: 5 };
    expect(await stepOf(passage)).toMatchObject(found);
    const cells = '<p>Nom</p><p>ROY</p>'.repeat(20);
    expect(await stepOf(`<table><tr><td>${passage}${cells}</td></tr></table>`)).toMatchObject(found);
    expect(await stepOf(`<table><tr><td>${passage}</td></tr></table>`)).toBeNull();
    expect(await stepOf(`<p>Il y a une étape 3 sur 5 de trop. ${rest}</p>`)).toBeNull();
  });

  test('numbered pages in a bar, the present one marked', async () => {
    const bar = (words: string[]) =>
      `<ul class="pagination">${words.map((word, i) => `<li class="page-item ${i === 1 ? 'active' : ''}"><span>${word}</span></li>`).join('')}</ul>`;
    expect(await stepOf(bar(['1. Identité', '2. Ressources', '3. Envoi']))).toEqual({
      index: 2,
      total: 3,
      title: 'Ressources',
    });
    expect(await stepOf(bar(['1', '2', '3']))).toBeNull();
  });

  test('tabs are steps when made for it', async () => {
    const tabs = (cls: string) =>
      `<div class="${cls}"><ul role="tablist"><li class="x">Identité</li><li class="x ui-state-highlight">Véhicule</li><li class="x">Envoi</li></ul></div>`;
    expect(await stepOf(tabs('ui-steps'))).toEqual({ index: 2, total: 3, title: 'Véhicule' });
    expect(await stepOf(tabs('ui-tabs'))).toBeNull();
  });

  test('headings that number what is to be done say no step', async () => {
    expect(await stepOf('<h2>Étape 1 : réunir</h2><p>x</p><h2>Étape 2 : envoyer</h2>')).toBeNull();
  });

  test('the title of the present item, without the word that says it is present', async () => {
    expect(
      await stepOf(
        '<ol class="steps"><li class="done">Vous</li><li class="active"><i>Actuel</i>Ressources</li><li>Envoi</li></ol>',
      ),
    ).toEqual({ index: 2, total: 3, title: 'Ressources' });
  });
});
