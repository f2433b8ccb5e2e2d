/** Beside what is rightly left empty or told apart: what is missing all the same, and what is right all the same. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn, rightly, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const needed = { required: true } as const;
const all = 'Tous les champs sont obligatoires.';
const declares = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-10-06',
  says: ['Mois déclarés : juin, juillet et août 2026'],
};
const choice = (label: string, text: string, options: string[], given = {}) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options, ...given });

/** Each page: the case that is missing, and what the page says. */
type Missing = [name: string, fields: Field[], says?: string[]];
const missing = (pages: Missing[]) =>
  test.each(pages.map(([name, fields, says = [all]]) => ({ name, fields, says })))(
    '$name: missing',
    ({ name, fields, says }) => {
      expect(wrongIn(fields, { says })).toContain(name);
    },
  );

missing([
  [
    '3.1 Adresse du logement',
    [aField('3.1 Adresse du logement', needed)],
    [all, 'Les questions 3.1 à 3.2 concernent le logement.'],
  ],
  [
    '3.1 Adresse',
    [aField('3.1 Adresse', needed)],
    [all, 'Les questions 3.1 à 3.4 s’adressent au demandeur.'],
  ],
  [
    'Date de l’arrêt',
    [aDate('Date de l’arrêt', '', { ...needed, group: 'À remplir par l’assuré' }), aYesNo('Autre ?', 'Non')],
  ],
  [
    'Prénom de l’enfant',
    [
      choice('Situation', 'Divorcé(e)', ['Célibataire', 'Divorcé(e)', 'Veuf(ve)']),
      aField('Prénom de l’enfant', { ...needed, hint: 'si vous êtes célibataire ou divorcé' }),
    ],
  ],
  [
    'Nom du conjoint (si vous êtes en couple)',
    [
      choice('Situation', 'En couple', ['En couple', 'Célibataire']),
      aYesNo('Votre couple a-t-il des revenus à l’étranger ?', 'Non'),
      aField('Nom du conjoint (si vous êtes en couple)', needed),
    ],
    [],
  ],
  [
    '3a. Si non, numéro de titre de séjour',
    [
      aYesNo('3. Êtes-vous de nationalité française ?', 'Non', needed),
      aField('3a. Si non, numéro de titre de séjour', needed),
    ],
    [],
  ],
  [
    'Montant du loyer',
    [
      aYesNo('Êtes-vous locataire ?', 'Oui', { ...needed, group: 'Vous' }),
      anAmount('Montant du loyer', '', { ...needed, group: 'Loyer hors charges uniquement' }),
    ],
  ],
]);

describe('a part that is to be left by some', () => {
  const title = 'Votre conjoint';
  const look = (sentence: string, error: string | null = null) =>
    wrongIn(
      [
        aYesNo('Vivez-vous en couple ?', 'Oui', { ...needed, group: 'Vous' }),
        aField('Nom du conjoint', { ...needed, group: title, heading: title, error }),
      ],
      {
        headings: [{ level: 2, text: title }],
        blocks: ['Demande en ligne', 'Vivez-vous en couple ?', title, sentence, 'Nom du conjoint'],
      },
    );

  test.each([
    'Vous vivez seul ? Ne remplissez pas cette partie.',
    'Personnes seules : ne remplissez pas cette partie.',
    'Ne remplissez pas cette partie en majuscules.',
  ])('%s', (sentence) => {
    expect(look(sentence)).toEqual(['Nom du conjoint']);
  });

  test('a case that the page itself says is missing', () => {
    const left = 'Vous êtes connu comme célibataire : ne remplissez pas cette partie.';
    expect(look(left)).toEqual([]);
    expect(look(left, 'Ce champ est obligatoire')).toContain('Nom du conjoint');
  });
});

describe('on a tax return', () => {
  const impots = {
    host: 'cfspart.impots.gouv.fr',
    title: 'Déclaration des revenus 2025',
    today: '2026-05-04',
  };

  test('boxes of two parts of it do not answer for one another', () => {
    const page = (tax: string) =>
      wrongIn(
        [
          aYesNo('Si vous avez perçu des salaires ?', 'Oui'),
          anAmount('Si oui, salaires imposables (1AJ)', '12 000'),
          anAmount('Si oui, salaires : impôt retenu à la source (8HV)', tax),
        ],
        impots,
      );
    expect(page('')).toEqual(['Si oui, salaires : impôt retenu à la source (8HV)']);
    expect(page('310')).toEqual([]);
  });

  test('what a partner is asked is not answered in her own boxes', () => {
    const ofHim = { group: 'Votre conjoint a-t-il perçu' };
    const hers = { group: 'Vos ressources' };
    expect(
      wrongIn(
        [
          aYesNo('des indemnités chômage ?', 'Oui', ofHim),
          aYesNo('une pension d’invalidité ?', 'Non', ofHim),
          anAmount('Indemnités chômage', '', hers),
          anAmount('Pension d’invalidité', '640', hers),
        ],
        impots,
      ),
    ).toEqual([]);
  });
});

test('a rent « hors charges », after « Oui »', () => {
  const rent = 'Si oui, loyer mensuel (hors charges)';
  const page = (text: string) =>
    wrongIn([aYesNo('Êtes-vous locataire ?', 'Oui'), anAmount(rent, text)], {
      host: 'wwwd.caf.fr',
      title: 'Votre logement : changement de situation',
    });
  expect(page('')).toEqual([rent]);
  expect(page('512')).toEqual([]);
});

test('a wrong total after any « Oui »', () => {
  const page = (asks: string) =>
    told(
      caf([
        'Salaires : 900,00 €',
        'Pension alimentaire reçue : 150,00 €',
        `${asks} : Oui`,
        'Total : 1 500,00 €',
      ]),
    )
      .problems.map(([check]) => check)
      .filter((check) => check === 'sum');
  expect(page('Montants vérifiés')).toEqual(['sum']);
  expect(page('Épargne')).toEqual([]);
});

describe('money that the CAF does not pay, whatever it is called', () => {
  test.each([
    'Allocations familiales suisses',
    'Allocations familiales versées par la MSA',
    'Prime d’activité commerciale (employeur)',
    'Aide au logement du Crous',
    'Loyers perçus (APL déduite)',
    'Pension alimentaire (le père touche le RSA)',
  ])('%s', (nature) => {
    const page = [
      aField('Nature de la ressource', { valueType: 'free-text', text: nature }),
      anAmount('Montant du trimestre', '200'),
    ];
    expect(problemsIn(page, [], declares).filter(([check]) => check === 'wrong-line')).toEqual([]);
  });

  test('of two, the amount after the one that it pays', () => {
    const money = (nature: string, month: string) => [
      aField('Nature de la ressource', { valueType: 'free-text', text: nature }),
      anAmount(`Montant pour ${month}`, '271'),
    ];
    const page = [...money('Pension alimentaire', 'juin'), ...money('APL', 'juillet')];
    expect(problemsIn(page, [], declares).filter(([check]) => check === 'wrong-line')).toEqual([
      ['wrong-line', 'Montant pour juillet'],
    ]);
  });
});

rightly([
  [
    '« Sinon : », before a box, names nobody',
    [
      ...['juin', 'juillet', 'août'].map((month) => anAmount(`Salaire de ${month} 2026`, '')),
      aField('Aucune ressource sur les trois mois', {
        kind: 'checkbox',
        text: 'Aucune ressource sur les trois mois',
      }),
    ],
    [],
    {
      ...declares,
      blocks: [
        declares.title,
        ...declares.says,
        ...['juin', 'juillet', 'août'].map((month) => `Salaire de ${month} 2026`),
        'Sinon :',
        'Aucune ressource sur les trois mois',
      ],
    },
  ],
  [
    'no pension, among salaries of one part',
    [
      aField('Aucune pension alimentaire reçue', {
        kind: 'checkbox',
        text: 'Aucune pension',
        group: 'Vos ressources',
      }),
      ...['juin', 'juillet', 'août'].map((month) =>
        anAmount(`Salaire de ${month} 2026`, '900', { group: 'Vos ressources' }),
      ),
    ],
    [],
    declares,
  ],
  [
    'married on the day of the death',
    [
      choice('Personne décédée', 'Mon conjoint', ['Mon conjoint', 'Un enfant']),
      choice('Situation familiale à la date du décès', 'Mariée, vivant avec son conjoint', [
        'Veuve',
        'Mariée, vivant avec son conjoint',
      ]),
    ],
    [],
    { host: 'wwwd.caf.fr', title: 'Déclarer un décès' },
  ],
  [
    'children to add, beside a partner told elsewhere',
    [
      aYesNo('Vivez-vous en couple ?', 'Oui'),
      aField('Nombre total de personnes du foyer (vous compris)', { valueType: 'household', text: '4' }),
      aField('Prénom', { valueType: 'name', text: 'Lou', group: 'Enfant 1' }),
      aField('Prénom', { valueType: 'name', text: 'Mia', group: 'Enfant 2' }),
    ],
    [],
    { host: 'assure.ameli.fr', title: 'Mon foyer', buttons: [aButton('Ajouter un enfant', 'other')] },
  ],
  [
    'a paper that another gives',
    [
      aYesNo('Êtes-vous en arrêt de travail ?', 'Oui'),
      aRadio('Document envoyé', ['Arrêt de travail', 'Attestation employeur'], 'Arrêt de travail'),
    ],
    ['En arrêt de travail, votre employeur nous transmet l’attestation employeur.'],
    { host: 'candidat.francetravail.fr', title: 'Transmettre un document' },
  ],
]);

test('who has left, told on a recap as living with her', () => {
  const page = (name: string) =>
    told(
      caf([
        'Votre situation familiale',
        'Changement déclaré : Séparation',
        'Date de la séparation : 21/09/2026',
        'Vous vivez seul(e) : Oui',
        `${name} : Julien EXEMPLE, né le 04/06/1984`,
      ]),
    ).problems.map(([check]) => check);
  expect(page('Conjoint vivant avec vous')).toEqual(['contradiction']);
  expect(page('Ex-conjoint')).toEqual([]);
});
