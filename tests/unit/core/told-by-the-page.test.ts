/** What a page knows, or she writes in her own words, against an answer; and what only looks like it. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, tableOf, told } from '../../support/recap.ts';

const months = 'Vos ressources de juin, juillet et août 2026';
const problems = (fields: Field[], given: Partial<PageModel> = {}, host = 'bourgogne.msa.fr') =>
  assessed(aPage(host, [months], { fields, ...given }), '2026-10-06').problems.map(
    ({ check, fieldLabel }) => `${check} ${fieldLabel}`,
  );

describe('somebody at work, and no pay', () => {
  const asks = 'Théo a-t-il touché un salaire ou une autre ressource en juin, juillet ou août 2026 ?';
  const look = (lines: string[], answer: 'Oui' | 'Non' = 'Non', label = asks) =>
    problems([aYesNo(label, answer)], { blocks: [months, ...lines, label] }).filter((one) =>
      one.startsWith('contradiction'),
    );
  const wrong = [`contradiction ${asks}`];

  test('by the name, in one line or under it', () => {
    expect(look(['Théo EXEMPLE, né le 09/01/2008, apprenti depuis le 01/09/2025'])).toEqual(wrong);
    expect(
      look(['Théo EXEMPLE, 18 ans', 'Apprenti mécanicien, contrat d’apprentissage depuis septembre 2025']),
    ).toEqual(wrong);
    const partner = 'Votre conjoint a-t-il perçu un salaire en juin, juillet ou août 2026 ?';
    expect(
      look(['M. Karim EXEMPLE, votre conjoint', 'Salarié en CDI depuis le 02/09/2023'], 'Non', partner),
    ).toEqual([`contradiction ${partner}`]);
  });

  test.each([
    'Théo EXEMPLE, apprenti depuis le 01/07/2026',
    'Théo EXEMPLE, apprenti',
    'Théo EXEMPLE, salarié depuis le 01/09/2025, en congé sans solde',
    'Théo EXEMPLE, ancien apprenti depuis le 01/09/2025',
    'Lou EXEMPLE, apprentie depuis le 01/09/2025',
    'Théo est-il apprenti depuis le 01/09/2025 ?',
  ])('not where the page tells less: %s', (line) => expect(look([line])).toEqual([]));

  test('nor where there was some', () =>
    expect(look(['Théo EXEMPLE, apprenti depuis le 01/09/2025'], 'Oui')).toEqual([]));
});

describe('a child too old for what is asked', () => {
  const rule = 'La garde d’un enfant de moins de 6 ans au 1er janvier 2025 ouvre droit au crédit d’impôt.';
  const choose = (text: string, line = rule) =>
    problems(
      [
        aField('Enfant gardé', {
          kind: 'select',
          options: ['Arthur, né le 14/03/2016', 'Zoé, née le 22/10/2021'],
          text,
        }),
      ],
      { blocks: [months, line, 'Enfant gardé'] },
      'www.impots.gouv.fr',
    ).filter((one) => one.startsWith('range'));

  test('chosen by the name and the birth', () => {
    expect(choose('Arthur, né le 14/03/2016')).toEqual(['range Enfant gardé']);
    expect(choose('Zoé, née le 22/10/2021')).toEqual([]);
    expect(choose('Arthur, né le 14/03/2016', `${rule} Sauf en cas de handicap.`)).toHaveLength(1);
    expect(choose('Arthur, né le 14/03/2016', 'Les enfants de moins de 6 ans ont une place.')).toEqual([]);
    expect(
      choose(
        'Arthur, né le 14/03/2016',
        'En cas de handicap, enfant de moins de 20 ans au 1er janvier 2025.',
      ),
    ).toEqual([]);
  });

  test('the only ones the page lists, beside an amount', () => {
    const of = 'Frais de garde des enfants de moins de six ans au 1er janvier 2025';
    const pay = (born: string, amount = '1 150') =>
      problems(
        [anAmount(of, amount)],
        { blocks: [months, 'Enfant à charge', `Jade EXEMPLE, née le ${born}`, of] },
        'www.impots.gouv.fr',
      ).filter((one) => one.startsWith('range'));
    expect(pay('14/05/2012')).toEqual([`range ${of}`]);
    expect(pay('14/05/2020')).toEqual([]);
    expect(pay('14/05/2012', '0')).toEqual([]);
  });
});

describe('« Non », and her own words', () => {
  const look = (label: string, words: string, answer: 'Oui' | 'Non' = 'Non') =>
    problems(
      [
        aYesNo(label, answer),
        aField('Votre message', { kind: 'textarea', valueType: 'free-text', text: words }),
      ],
      {},
      'www.mairie-exemple.fr',
    );
  test.each([
    ['Avez-vous reçu une bourse d’études ?', 'Étudiante, boursière du Crous (échelon 4) depuis 2022'],
    [
      'Percevez-vous une nouvelle pension retraite ?',
      'Ma retraite court depuis le 1er novembre, hier j’ai touché le premier versement.',
    ],
    ['Une aide au logement (APL) est-elle versée ?', 'La Caf envoie 247 € directement au propriétaire.'],
    ['L’enfant a-t-il une allergie ?', 'Elle garde son stylo d’adrénaline dans son cartable.'],
  ])('%s', (label, words) => {
    expect(look(label, words)).toEqual([`contradiction ${label}`]);
    expect(look(label, words, 'Oui')).toEqual([]);
  });
  test.each([
    ['Avez-vous reçu une bourse d’études ?', 'J’ai demandé une bourse, échelon 4, j’attends la réponse.'],
    [
      'Percevez-vous une nouvelle pension retraite ?',
      'Ma retraite : pas de premier versement avant janvier.',
    ],
    ['Une aide au logement (APL) est-elle versée ?', 'Depuis mai la Caf ne verse plus rien au propriétaire.'],
    ['L’enfant a-t-il une allergie ?', 'Son frère est allergique.'],
  ])('what was, is waited for, or is of another is none: %s', (label, words) =>
    expect(look(label, words)).toEqual([]),
  );
});

describe('papers', () => {
  const give = (label: string, name: string) =>
    problems([
      {
        ...aField(label, { kind: 'file' }),
        value: { state: 'filled', text: name },
        files: [{ name, type: 'application/pdf', size: 9_000 }],
      },
    ]).filter((one) => one.startsWith('papers'));
  test('« (PDF ou photo) » tells how, not which', () => {
    const label = 'Votre avis d’arrêt de travail (PDF ou photo)';
    expect(give(label, 'facture-electricite.pdf')).toEqual([`papers ${label}`]);
    expect(give(label, 'arret-travail.pdf')).toEqual([]);
  });
  test('one of two that are asked for serves; a third does not', () => {
    const label = 'Décision de justice ou convention parentale';
    expect(give(label, 'certificat_scolarite.pdf')).toEqual([`papers ${label}`]);
    expect(give(label, 'jugement-2023.pdf')).toEqual([]);
    expect(give(label, 'convention_parentale.pdf')).toEqual([]);
    expect(give('Décision de justice ou tout autre document', 'certificat_scolarite.pdf')).toEqual([]);
  });
});

test('an amount that is asked of each, and a box that says there was none in that month', () => {
  const look = (text: string) => {
    const part = { group: 'Karim EXEMPLE', required: true };
    const box = 'Karim n’a rien perçu en août 2026';
    return problems([
      anAmount('Salaire de juillet 2026', '900', part),
      anAmount('Salaire d’août 2026', '', part),
      aField(box, { kind: 'checkbox', valueType: 'choice', group: part.group, options: [box], text }),
    ]).filter((one) => one.startsWith('required'));
  };
  expect(look('Karim n’a rien perçu en août 2026')).toEqual([]);
  expect(look('')).toEqual(['required Salaire d’août 2026']);
});

test('« Précisez d’où vient la pension » asks for words', () => {
  const from = anAmount('Précisez d’où vient la pension', '120 € par mois, versés par le père');
  expect(problems([from])).toEqual([]);
});

describe('a recap', () => {
  test('boxes of the tax return in rows of three are amounts', () => {
    const rows = [
      ['1AJ', 'Traitements et salaires', '25 870'],
      ['7UD', 'Dons', '50'],
    ];
    const { blocks = [], answers = [] } = tableOf(['', '', ''], rows);
    const { review } = caf([], { blocks, answers });
    expect(review.map(({ label, value }) => [label, value?.replace(/\s/gu, ' ')])).toEqual([
      ['1AJ – Traitements et salaires', '25 870 €'],
      ['7UD – Dons', '50 €'],
    ]);
  });

  test('a child told by the parent’s name is the child', () => {
    const page = (line: string) =>
      told(caf(['Personnes du foyer', line, 'Claire EXEMPLE, née le 08/03/1980']));
    expect(page('Titouan EXEMPLE, fils de Claire, né le 01/10/2004, étudiant').problems).toEqual([]);
    expect(page('Titouan EXEMPLE, son fils, né le 01/10/2004, étudiant').verdict).toBe('complete');
  });
});
