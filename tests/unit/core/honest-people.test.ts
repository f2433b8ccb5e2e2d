import { describe, expect, test } from 'vitest';
import { readPageConvention } from '../../../core/reading/required-words.ts';
import { aDate, aRadio, problemsIn, rightly } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' };
const wrong = (fields: Parameters<typeof problemsIn>[0], ...blocks: string[]) =>
  problemsIn(fields, blocks, caf).filter(([check]) => check === 'contradiction');
const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });

describe('who lives with her', () => {
  const label = 'Avec quel adulte vivez-vous dans ce logement ?';
  const options = ['Aucun, je vis seule avec mon enfant', 'Mon conjoint ou concubin', 'Quelqu’un d’autre'];
  const alone = aRadio(label, options, options[0] ?? '');
  test.each([
    'Je vis seule avec Nora, ma fille de quatre ans.',
    'Je vis avec Nora, ma fille.',
    'J’habite avec Karim, mon petit frère de 9 ans.',
    'Je vis avec Nora qui a 4 ans.',
    'Nous vivons avec Léo dans un studio, c’est mon fils.',
  ])('%s', (said) => expect(wrong([alone, note(said)])).toEqual([]));
  test('a separation declared on the page', () => {
    expect(
      wrong(
        [alone, aRadio('Quel changement déclarez-vous ?', ['Séparation', 'Naissance'], 'Séparation')],
        'Vous, le 8 septembre 2026 : Je vis avec Bruno dans ce logement depuis samedi.',
      ),
    ).toEqual([]);
    expect(
      wrong(
        [alone, note('Bruno a quitté le logement le 2 novembre.')],
        'Vous, le 8 septembre 2026 : Je vis avec Bruno dans ce logement depuis samedi.',
      ),
    ).toEqual([]);
  });
});

describe('a move', () => {
  const label = 'L’adresse au dossier est-elle toujours la vôtre ?';
  const said =
    '6 juillet 2026 – Vous : Bonjour, nous avons déménagé en juin et nous sommes installés au 27 avenue Jean Jaurès.';
  const look = (fields: ReturnType<typeof aField>[], ...blocks: string[]) =>
    wrong([aYesNo(label, 'Oui'), ...fields], ...blocks, said);
  test('the file has it in short, in several lines, or in a case', () => {
    expect(look([], 'Adresse au dossier : 27 AV JEAN JAURES 22300 LANNION')).toEqual([]);
    expect(
      look([], 'Adresse au dossier', 'Mme Virginie AUBRY', '27 AVENUE JEAN JAURES', '22300 LANNION'),
    ).toEqual([]);
    expect(look([aField('Adresse', { text: '27 avenue Jean Jaurès' })], 'Adresse', 'Code postal')).toEqual(
      [],
    );
    expect(
      look([], 'Domicile : 27 avenue Jean Jaurès', 'Adresse électronique : v.aubry22@exemple.fr'),
    ).toEqual([]);
  });
  test('a stay for a while', () => {
    expect(
      wrong(
        [aYesNo(label, 'Oui')],
        'Adresse au dossier : 9 rue Pasteur, 22300 Lannion',
        '6 juillet 2026 – Vous : Je suis installée chez ma sœur, rue du Four, le temps des travaux.',
      ),
    ).toEqual([]);
  });
});

describe('where a child lives', () => {
  const each = aRadio(
    'Léo KERVELLA, 9 ans',
    ['Vit chez vous à temps plein', 'Vit chez son autre parent'],
    'Vit chez vous à temps plein',
  );
  test.each([
    'Léo est resté chez son père en août.',
    'Léo est resté chez son père à Noël.',
    'Léo vit chez ma mère la semaine pour l’école.',
    'Léo est resté chez son père deux semaines.',
  ])('%s', (said) => expect(wrong([each, note(said)])).toEqual([]));
  const still = aYesNo('Jules vit-il toujours chez vous ?', 'Oui');
  const gone =
    '22/09/2026 – Elle indique que depuis le 1er septembre Jules est parti vivre à Auch chez son père.';
  test('back since, by her note; gone long ago', () => {
    expect(wrong([still, note('Jules est de retour à la maison depuis le 10 octobre.')], gone)).toEqual([]);
    expect(wrong([still, note('Jules est revenu vivre chez moi lundi.')], gone)).toEqual([]);
    expect(wrong([still], '22/09/2023 – Jules est parti vivre à Auch chez son père.')).toEqual([]);
  });
});

describe('how many live there', () => {
  const look = (people: string, count: string, boxes: [string, boolean][]) =>
    problemsIn(
      [
        ...boxes.map(([label, isTicked]) =>
          aField(label, {
            kind: 'checkbox',
            valueType: 'choice',
            text: isTicked ? label : '',
            question: 'Cochez vos enfants qui habitent avec vous à cette adresse',
          }),
        ),
        aField(people, { valueType: 'household', text: count }),
      ],
      [],
      caf,
    ).filter(([check]) => check === 'count');
  const two: [string, boolean][] = [
    ['Léna', true],
    ['Noé', true],
  ];
  test('« Aucun », « Tous »', () => {
    expect(
      look('Nombre total de personnes qui habitent le logement, vous comprise', '1', [
        ['Léna', false],
        ['Noé', false],
        ['Aucun', true],
      ]),
    ).toEqual([]);
    expect(
      look('Nombre total de personnes qui habitent le logement, vous comprise', '3', [
        ...two,
        ['Tous mes enfants', true],
      ]),
    ).toEqual([]);
  });
  test.each([
    'Nombre de personnes majeures dans le logement, vous comprise',
    'Nombre de personnes de 18 ans et plus, vous comprise',
    'Nombre de personnes du foyer qui ont un revenu, vous comprise',
    'Nombre de personnes du logement qui travaillent, vous comprise',
  ])('%s', (label) => expect(look(label, '1', two)).toEqual([]));
});

describe('letters that are red or bold', () => {
  test.each([
    'Les dates en gras doivent être respectées.',
    'Les mots en gras doivent être lus avec attention.',
    'Les pièces en gras doivent être envoyées par courrier.',
    'Les jours en rouge doivent être évités.',
    'Le numéro en gras doit être rappelé dans tous vos courriers.',
  ])('%s', (sentence) => expect(readPageConvention([sentence]).look).toBe(null));
  test.each([
    ['Les rubriques en rouge sont à compléter.', 'isRed'],
    ['Les informations en gras sont obligatoires.', 'isBold'],
  ])('%s', (sentence, look) => expect(readPageConvention([sentence]).look).toBe(look));
});

describe('parts of a recap that are no messages', () => {
  const quarter = 'Déclaration trimestrielle de ressources';
  const look = (title: string, ...lines: string[]) =>
    seen(
      recap('wwwd.caf.fr', quarter, [
        '# Vos ressources',
        'Salaire, août 2026 | 748,30 €',
        `# ${title}`,
        ...lines,
      ]),
    ).problems;
  test.each([
    'Correspondance',
    'Suivi de votre dossier',
    'Échanges scolaires',
    'Messages',
    'Notes de votre enfant',
  ])('%s', (title) => {
    expect(
      look(
        title,
        'Pension reçue, août 2026 | 100 €',
        'Loyers reçus, août 2026 | 200 €',
        'Total, août 2026 | 500 €',
      ).length,
    ).toBe(
      look(
        'Vos autres ressources',
        'Pension reçue, août 2026 | 100 €',
        'Loyers reçus, août 2026 | 200 €',
        'Total, août 2026 | 500 €',
      ).length,
    );
    expect(
      look(
        'Vos autres ressources',
        'Pension reçue, août 2026 | 100 €',
        'Loyers reçus, août 2026 | 200 €',
        'Total, août 2026 | 500 €',
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('some of those who are counted', () => {
  const children = ['1', '2'].flatMap((at) => [
    aField('Prénom', { text: `A${at}`, group: `Enfant ${at}` }),
    aDate('Date de naissance', '02/03/2015', { group: `Enfant ${at}` }),
  ]);
  const three = aField('Nombre d’enfants', { valueType: 'household', text: '3' });
  rightly([
    ['those at this school', [three, ...children], ['Indiquez les enfants qui fréquentent l’école.']],
    ['the youngest', [three, ...children], ['Indiquez les deux plus jeunes.']],
    ['those under six', [three, ...children], ['Enfants de moins de 6 ans']],
    ['those to enrol', [three, ...children], ['Enfants à inscrire à la cantine']],
    [
      'those of age',
      [
        aField('Nombre d’occupants', { valueType: 'household', text: '4' }),
        ...['1', '2', '3', '4'].map((at) =>
          aField(`Occupant ${at} – Nom`, { text: at < '3' ? `Mme A${at}` : '' }),
        ),
      ],
      ['Occupants de plus de 18 ans'],
    ],
  ]);
});
