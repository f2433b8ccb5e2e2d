import { describe, expect, test } from 'vitest';
import { fieldNamed, read } from './open-page.ts';

describe('what a field sits under', () => {
  const cells = (value: string) => `<td><input value="${value}"></td><td><input value="${value}"></td>`;

  test('the caption of its table', async () => {
    const page = await read(
      `<h2>Ressources</h2><table><caption>Votre conjoint</caption><tr><th>Nature</th><th>Juillet</th><th>Août</th></tr><tr><th>Salaires</th>${cells('1')}</tr></table>`,
    );
    const field = fieldNamed(page, 'Salaires – Août');
    expect([field.group, field.heading]).toEqual(['Votre conjoint', 'Ressources']);
  });

  test('a wide row above its own; an explanation is none', async () => {
    const page = await read(
      `<table><caption>Le foyer</caption><tr><th>Nature</th><th>Juillet</th><th>Août</th></tr>
      <tr><th colspan="3">Eva NOIR</th></tr><tr><td>Salaires</td>${cells('1')}</tr>
      <tr><td colspan="3">Écrivez les montants du bulletin.</td></tr><tr><td>Pension</td>${cells('2')}</tr>
      <tr><th colspan="3">Luc NOIR</th></tr><tr><td>Retraite</td>${cells('3')}</tr></table>`,
    );
    const groupOf = (label: string) => fieldNamed(page, label).group;
    expect(['Salaires – Juillet', 'Pension – Août', 'Retraite – Août'].map(groupOf)).toEqual([
      'Eva NOIR',
      'Eva NOIR',
      'Luc NOIR',
    ]);
    expect(fieldNamed(page, 'Retraite – Août').outerGroup).toBe('Le foyer');
  });

  test('a part that folds, named by what folds it, which is no title of the page', async () => {
    const page = await read(
      '<h1>Ressources</h1><details open><summary>Juillet</summary><p><label>Salaire <input></label></p></details><p><label>Loyer <input></label></p>',
    );
    expect(fieldNamed(page, 'Salaire').group).toBe('Juillet');
    expect(fieldNamed(page, 'Loyer').group).toBeNull();
    expect(page.headings.map(({ text }) => text)).toEqual(['Ressources']);
  });

  test('an accordion whose buttons are in no heading, and the panel of the tab chosen', async () => {
    const part = (id: string, month: string) =>
      `<div><button type="button" aria-expanded="true" aria-controls="${id}">${month}</button><div id="${id}"><label>Salaire <input></label></div></div>`;
    const page = await read(
      `<h1>Ressources</h1>${part('a', 'Juillet 2026')}${part('b', 'Août 2026')}<label>Loyer <input></label>
      <div role="tablist"><button role="tab" aria-selected="false" aria-controls="c">Vous</button><button role="tab" aria-selected="true" aria-controls="d">Votre conjoint</button></div>
      <div id="d" role="tabpanel"><label>Pension <input></label></div><label>Prime <input></label>`,
    );
    expect(page.fields.map(({ label, group }) => [label, group])).toEqual([
      ['Salaire', 'Juillet 2026'],
      ['Salaire', 'Août 2026'],
      ['Loyer', null],
      ['Pension', 'Votre conjoint'],
      ['Prime', null],
    ]);
    expect(page.headings.map(({ text }) => text)).toEqual(['Ressources']);
    expect(page.blocks).toContain('Août 2026');
  });

  test('a person’s part that folds, with a title for each month', async () => {
    const part = (who: string) =>
      `<details open><summary>${who}</summary><h4>Août</h4><label>Salaire <input></label><h4>Septembre</h4><label>Salaire <input></label></details>`;
    const page = await read(
      `<h1>Ressources</h1>${part('Marc ROUX')}${part('Anne ROUX')}<h3>Loyer</h3><label>Montant <input></label>`,
    );
    expect(page.fields.map(({ group, outerGroup }) => [group, outerGroup ?? null])).toEqual([
      ['Août', 'Marc ROUX'],
      ['Septembre', 'Marc ROUX'],
      ['Août', 'Anne ROUX'],
      ['Septembre', 'Anne ROUX'],
      ['Loyer', null],
    ]);
  });

  test('a legend in a plain box names what that box holds', async () => {
    const page = await read(
      '<h1>Ressources</h1><div><legend>Autres aides</legend><label><input type="checkbox"> ARE</label><label><input type="checkbox"> ASS</label></div><label>Loyer <input></label>',
    );
    expect(page.fields.map(({ label, group }) => [label, group])).toEqual([
      ['ARE', 'Autres aides'],
      ['ASS', 'Autres aides'],
      ['Loyer', null],
    ]);
  });

  test('a card by its tag ends with it', async () => {
    const page = await read(
      '<h1>Ressources</h1><app-card><h3>Août</h3><label>Salaire <input></label></app-card><label>Loyer <input></label>',
    );
    expect(['Salaire', 'Loyer'].map((label) => fieldNamed(page, label).group)).toEqual(['Août', null]);
  });

  test('a month inside a person', async () => {
    const page = await read(
      '<fieldset><legend>Marc ROUX</legend><fieldset><legend>Août</legend><label>Salaire <input></label><label>Prime <input></label></fieldset></fieldset>',
    );
    const field = fieldNamed(page, 'Salaire');
    expect([field.group, field.outerGroup]).toEqual(['Août', 'Marc ROUX']);
  });

  test('what files it takes, and a question that needs one of its boxes', async () => {
    const page = await read(
      '<label>Photo <input type="file" accept="image/png"></label><fieldset><legend>Quels repas ? (obligatoire)</legend><label><input type="checkbox">Midi</label><label><input type="checkbox">Soir</label></fieldset>',
    );
    expect(fieldNamed(page, 'Photo').accept).toBe('image/png');
    expect(fieldNamed(page, 'Midi')).toMatchObject({ needsOne: true, required: false });
  });
});
