import { describe, expect, test } from 'vitest';
import {
  createReadMemory,
  fieldElement,
  lineElements,
  nameLines,
  readPage,
} from '../../../adapters/page/read-page.ts';
import { openPage, read } from './open-page.ts';

/** What the page says of each answer it only shows: the words before it in its line, and the answer. */
async function answersOf(html: string): Promise<[string, string][]> {
  const { blocks, answers } = await read(`<h1>Récapitulatif</h1>${html}<button>Envoyer</button>`);
  return answers.map(({ block, from, name, column }) => {
    const [line = '', own = '', head] = [blocks[block], blocks[name], blocks[column ?? -1]];
    const named = name === block ? line.slice(0, from) : own;
    return [head === undefined ? named : `${named} / ${head}`, line.slice(from).trim()];
  });
}

describe('answers a page shows again, by the way it is built', () => {
  test.each([
    ['definitions', '<dl><dt>Situation</dt><dd>En couple</dd><dt>Enfants</dt><dd><p>2</p></dd></dl>'],
    [
      'definitions in boxes, with a way back',
      '<dl><div><dt>Situation</dt><dd>En couple</dd><dd><button>Modifier</button></dd></div><div><dt>Enfants</dt><dd>2</dd></div></dl>',
    ],
    [
      'rows of a table',
      '<table><tr><th>Situation</th><td>En couple</td></tr><tr><td>Enfants</td><td><span>2</span></td></tr></table>',
    ],
    [
      'two boxes side by side',
      '<div><div class="a">Situation</div><div class="b">En couple</div></div><div><p>Enfants</p><p>2</p><button>Modifier</button></div>',
    ],
    [
      'boxes by turns in one',
      '<div><div class="l">Situation</div><div class="c">En couple</div><div class="l">Enfants</div><div class="c">2</div></div>',
    ],
    [
      'two pieces of one line',
      '<ul><li><span>Situation</span> <span>En couple</span></li><li><b class="n">Enfants</b> 2</li></ul>',
    ],
  ])('%s', async (_how, html) => {
    expect(await answersOf(html)).toEqual([
      ['Situation', 'En couple'],
      ['Enfants', '2'],
    ]);
  });

  test('a first row that a head names is no row of heads', async () => {
    const row = (name: string, answer: string) =>
      `<tr><th>${name}</th><td>${answer}</td><td><a href="#">Corriger</a></td></tr>`;
    const rows = await answersOf(
      `<table>${row('Situation', 'Célibataire')}${row('Enfants', 'Aucun')}</table>`,
    );
    expect(rows.filter(([, answer]) => answer !== 'Corriger')).toEqual([
      ['Situation', 'Célibataire'],
      ['Enfants', 'Aucun'],
    ]);
  });

  test('a name with nothing beside it has an empty answer', async () => {
    const boxes =
      '<x-row><div>A-t-il travaillé</div><div>Oui</div></x-row><x-row><div>Brut</div><div></div></x-row>';
    expect(await answersOf(boxes)).toEqual([
      ['A-t-il travaillé', 'Oui'],
      ['Brut', ''],
    ]);
    const told = [
      ['Brut', ''],
      ['Heures', '42'],
    ];
    const list = '<dt>Brut</dt><dd></dd>|<dt>Heures</dt><dd>42</dd>';
    expect(await answersOf(`<dl>${list.replace('|', '')}</dl>`)).toEqual(told);
    expect(await answersOf(`<dl><div>${list.replace('|', '</div><div>')}</div></dl>`)).toEqual(told);
  });

  test('words made bold or leaning alone do not run into one', async () => {
    const { blocks } = await read(
      '<ul><li><i>Janvier 2027</i><b>1 350,00 €</b></li><li><i>Enfants à charge</i><b>3</b></li><li>1<sup>er</sup> étage, 40 m<sup>2</sup></li></ul>',
    );
    expect(blocks).toEqual(['Janvier 2027 1 350,00 €', 'Enfants à charge 3', '1er étage, 40 m2']);
  });

  test('a link to change it, before or after a name and its answer, is no part of them', async () => {
    const { blocks } = await read(
      '<div><a href="#">Modifier</a><b>Loyer mensuel</b>548,00 €</div><div><a href="#">Modifier</a><b>Arrivée le</b>01/10/2026</div><p>Vous vivez seul.<a href="#">Corriger</a></p><p><a href="#">Modifier mes réponses</a></p>',
    );
    expect(blocks).toEqual([
      'Loyer mensuel 548,00 €',
      'Arrivée le 01/10/2026',
      'Vous vivez seul.',
      'Modifier mes réponses',
    ]);
  });

  test('a table that lays the page out names nothing', async () => {
    const html =
      '<table role="presentation"><tr><td>Ma MSA</td><td><p>Salaires : 12,00 €</p></td></tr></table>';
    expect(await answersOf(html)).toEqual([]);
  });

  test('a row whose first cell is empty is not the row above', async () => {
    const rows = [
      ['Case', 'Revenu', 'Montant'],
      ['1AJ', 'Salaires', '9 640'],
      ['', 'Total', '9 640'],
    ];
    const html = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    expect((await answersOf(`<table>${html}</table>`)).at(-1)).toEqual(['Total / Montant', '9 640']);
  });

  test('in a table, each under the head of its column, whatever its cells are made of', async () => {
    const rows = (cell: string, head = cell) =>
      `
      <${head}>Ressource</${head}><${head}>Août 2026</${head}><${head}>Total</${head}>|
      <${cell}>Salaire</${cell}><${cell}>12,00 €</${cell}><${cell}></${cell}>|
      <${cell}>Pension</${cell}><${cell}>–</${cell}><${cell}>3,00 €</${cell}>`.split('|');
    const told = [
      ['Salaire / Août 2026', '12,00 €'],
      ['Pension / Août 2026', '–'],
      ['Pension / Total', '3,00 €'],
    ];
    const table = (cell: string, head?: string) =>
      `<table>${rows(cell, head)
        .map((row) => `<tr>${row}</tr>`)
        .join('')}</table>`;
    expect(await answersOf(table('td', 'th'))).toEqual(told);
    expect(await answersOf(table('td'))).toEqual(told);
    const boxes = rows('x-cell').map(
      (row) =>
        `<div role="row">${row.replaceAll('<x-cell>', '<span role="cell">').replaceAll('</x-cell>', '</span>')}</div>`,
    );
    expect(await answersOf(`<div role="table">${boxes.join('')}</div>`)).toEqual(told);
  });

  test('a name in bold alone, which only the style sets apart from its answer, in lines of one make', async () => {
    const row = (name: string, answer: string) => `<div class="r"><b>${name}</b><span>${answer}</span></div>`;
    const rows = [row('Courriel', 'nadia@exemple.fr'), row('Commune', 'Dole'), row('Permis B', 'Non')];
    expect(await answersOf(`<div>${rows.join('')}</div>`)).toEqual([
      ['Courriel', 'nadia@exemple.fr'],
      ['Commune', 'Dole'],
      ['Permis B', 'Non'],
    ]);
    const marks = [row('Nom', 'obligatoire'), row('Montant', 's'), row('Ville', 'Facultatif')];
    expect(
      await answersOf(`<section>${marks.join('')}</section><p>Un <b>mot</b><span>Autre</span></p>`),
    ).toEqual([]);
  });

  test('a line in small print, and a rule under it, hold no answer', async () => {
    expect(
      await answersOf('<p><small>Vous pourrez corriger plus tard.</small></p><hr><p>Mentions</p>'),
    ).toEqual([]);
  });

  test('a title over its text, a list of links, a passage, the head of a table are none', async () => {
    const html = `
      <section><h2>Bon à savoir</h2><p>Gardez vos papiers.</p></section>
      <ul><li><a href="#">Accueil</a></li><li><a href="#">Documents</a></li></ul>
      <p>Le <b class="k">montant</b> se lit sur le <b class="k">bulletin</b> de paie.</p>
      <table><tr><th>Nom</th><th>Montant</th></tr></table>`;
    expect(await answersOf(html)).toEqual([]);
  });

  test('a cell that stands for several rows names each of them, and the others keep their column', async () => {
    const html = `<table><tr><th>Qui</th><th>Nature</th><th>Juin 2026</th></tr>
      <tr><td rowspan="2">Nour</td><td>Salaire</td><td>820,00</td></tr><tr><td>Chômage</td><td>0,00</td></tr>
      <tr><td colspan="2">Total</td><td>820,00</td></tr></table>`;
    expect(await answersOf(html)).toEqual([
      ['Nour / Nature', 'Salaire'],
      ['Nour / Juin 2026', '820,00'],
      ['Nour / Nature', 'Chômage'],
      ['Nour / Juin 2026', '0,00'],
      ['Total / Juin 2026', '820,00'],
    ]);
  });

  test('a month and its amount, no space between', async () => {
    const row = (month: string, amount: string) => `<p>${month}<span>${amount}</span></p>`;
    const html = row('Juin 2026', '964,00 €') + row('Juillet 2026', '1 000,00 €') + row('Enfants', '0');
    expect(await answersOf(html)).toEqual([
      ['Juin 2026', '964,00 €'],
      ['Juillet 2026', '1 000,00 €'],
      ['Enfants', '0'],
    ]);
  });

  test('names with their answers one under the other in one block', async () => {
    const { blocks } = await read(
      '<blockquote>Mme Garnier<br>Tél. : 02 40 83 61 27<br>Courriel : o@exemple.fr</blockquote><p>11 quai Vert<br>Nantes</p>',
    );
    expect(blocks).toEqual([
      'Mme Garnier',
      'Tél. : 02 40 83 61 27',
      'Courriel : o@exemple.fr',
      '11 quai Vert Nantes',
    ]);
  });

  test('pieces of one make in one block are a line each', async () => {
    const chip = (words: string) => `<span class="chip">${words}</span> `;
    const chips = [chip('Enfants <b>2</b>'), chip('Loyer <b>610 €</b>'), chip('Déménagement <b>Non</b>')];
    const linesOf = async (html: string) => (await read(`<div>${html}</div>`)).blocks;
    expect(await linesOf(chips.join(''))).toEqual(['Enfants 2', 'Loyer 610 €', 'Déménagement Non']);
    expect(await linesOf(chips.slice(0, 2).join(''))).toEqual(['Enfants 2 Loyer 610 €']);
    expect(await linesOf(`Voici ${chips.join('')}`)).toEqual([
      'Voici Enfants 2 Loyer 610 € Déménagement Non',
    ]);
  });

  test('pieces in two columns of one block are a name and its answer each', async () => {
    const piece = (words: string) => `<span>${words}</span>`;
    const pieces = ['Nom', 'M. Steven MOREL', 'Vit', 'Avec moi', 'Pension', 'Non'].map(piece).join('');
    const grid = (columns: string) =>
      `<div style="display:grid;grid-template-columns:${columns}">${pieces}</div>`;
    expect(await answersOf(grid('200px 1fr'))).toEqual([
      ['Nom', 'M. Steven MOREL'],
      ['Vit', 'Avec moi'],
      ['Pension', 'Non'],
    ]);
    // Three columns, or a sentence in pieces, name nothing.
    expect(await answersOf(grid('1fr 1fr 1fr'))).toEqual([]);
    expect(await answersOf(`<div>${pieces}</div>`)).toEqual([]);
  });

  test('a first row that holds a sum of thousands names no columns', async () => {
    const table = '<table><tr><td>1AJ</td><td>Salaires</td><td>17 905</td></tr></table>';
    expect(await answersOf(table)).toEqual([
      ['1AJ', 'Salaires'],
      ['1AJ', '17 905'],
    ]);
  });
});

test('what a line is shown by stays until what is shown is told anew', async () => {
  const page = await openPage(
    '<h1>Récapitulatif</h1><p id="line">Vous vivez seule.</p><button>Envoyer</button>',
  );
  const memory = createReadMemory();
  const line = page.querySelector('#line');
  const tellAnew = () => {
    const block = readPage(page, { memory }).blocks.indexOf('Vous vivez seule.');
    return block < 0 ? [] : [{ id: 's1', block, name: block }];
  };
  nameLines(memory, tellAnew());
  expect(fieldElement(memory, 's1')).toBe(line);
  // Another reading has ended, and nothing was concluded from it yet: she can still be shown the line.
  const before = tellAnew();
  expect(fieldElement(memory, 's1')).toBe(line);
  expect(lineElements(memory, 's1')).toEqual([line, line]);
  nameLines(memory, before);
  line?.remove();
  expect(fieldElement(memory, 's1')).toBeNull();
  nameLines(memory, tellAnew());
  expect(lineElements(memory, 's1')).toEqual([]);
});
