import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const yesNo = (label: string, answer: string): Field =>
  aRadio(label, ['Oui', 'Non'], answer, { valueType: 'yes-no' });
const empty = (label: string, hint: string | null = null, given: Given = {}): Field =>
  aField(label, { text: '', hint, required: true, ...given });
const shared = (answer: string): Field => yesNo('Est-ce une colocation ?', answer);
const moved = (answer: string): Field => yesNo('Avez-vous déménagé cette année ?', answer);
const status = (chosen: string): Field =>
  aRadio('Vous êtes', ['Locataire', 'Propriétaire', 'Autre (précisez)'], chosen);
const contract = (chosen: string): Field => aRadio('Contrat', ['CDI', 'CDD', 'Intérim'], chosen);
const box = (label: string, text: string): Field => aField(label, { kind: 'checkbox', text });
const student = (text: string): Field => box('Je suis étudiant', text);
const couple = (chosen: string): Field =>
  aField('Situation de famille', {
    kind: 'select',
    valueType: 'marital-status',
    options: ['Célibataire', 'Marié', 'Pacsé', 'Concubinage'],
    text: chosen,
  });
const children = (text: string): Field => aField('Nombre d’enfants', { valueType: 'count', text });

/** The case that waits, the answer that leaves it empty, and the one that calls it. */
const waiting: [Field, Field, Field][] = [
  [empty('Nombre de colocataires (seulement en colocation)'), shared('Non'), shared('Oui')],
  [empty('Ancienne adresse (si vous avez répondu « Oui »)'), moved('Non'), moved('Oui')],
  [empty('Adresse actuelle (si vous avez répondu « Non »)'), moved('Oui'), moved('Non')],
  [empty('Ancienne adresse (si vous avez déménagé)'), moved('Non'), moved('Oui')],
  [empty('Numéro du bail', 'À remplir uniquement si locataire'), status('Propriétaire'), status('Locataire')],
  [empty('Nom de l’agence (uniquement pour les locataires)'), status('Propriétaire'), status('Locataire')],
  [empty('Motif de la colocation, si oui'), shared('Non'), shared('Oui')],
  [empty('Nombre de colocataires (colocation seulement)'), shared('Non'), shared('Oui')],
  [empty('Sinon, date d’arrivée'), moved('Oui'), moved('Non')],
  [empty('S’il y a colocation, nombre de colocataires'), shared('Non'), shared('Oui')],
  [empty('Si autre, expliquez'), status('Locataire'), status('Autre (précisez)')],
  [empty('Précisez si « Autre »'), status('Locataire'), status('Autre (précisez)')],
  [empty('Nom de l’école (si vous êtes étudiant)'), student(''), student('Je suis étudiant')],
  [empty('Dans ce cas, ancienne adresse'), moved('Non'), moved('Oui')],
  [empty('→ si oui, ancienne adresse'), moved('Non'), moved('Oui')],
  [empty('Dans la négative, pour quelle raison ?'), moved('Oui'), moved('Non')],
  [empty('En cas de réponse positive, ancienne adresse'), moved('Non'), moved('Oui')],
  [empty('Date de fin', 'Sauf pour un CDI.'), contract('CDI'), contract('CDD')],
  [empty('Date de fin', 'Laissez vide pour un CDI.'), contract('CDI'), contract('Intérim')],
  [empty('Date de fin', 'Pour un CDD ou une mission d’intérim'), contract('CDI'), contract('CDD')],
  [empty('Pour les locataires : nom du bailleur'), status('Propriétaire'), status('Locataire')],
  [empty('Nom du bailleur (réservé aux locataires)'), status('Propriétaire'), status('Locataire')],
  [empty('Nom de l’autre (si vous n’êtes pas célibataire)'), couple('Célibataire'), couple('Marié')],
  [
    empty('Motif (oui à la question 4)'),
    yesNo('4. Avez-vous déménagé ?', 'Non'),
    yesNo('4. Avez-vous déménagé ?', 'Oui'),
  ],
  // By a title over it.
  [empty('Ancienne rue', null, { group: 'Si vous avez déménagé' }), moved('Non'), moved('Oui')],
  [empty('Nom du bailleur', null, { group: 'Locataires' }), status('Propriétaire'), status('Locataire')],
  [empty('Nombre de colocataires (colocation seulement)'), shared('Non'), shared('Oui')],
  // No word says that it waits.
  [empty('Date du déménagement'), moved('Non'), moved('Oui')],
  [empty('Précisez'), moved('Non'), moved('Oui')],
  [empty('Ancienne adresse', null, { group: moved('').label }), moved('Non'), moved('Oui')],
  [empty('Nom du mandataire'), box('J’ai un mandataire', ''), box('J’ai un mandataire', 'Coché')],
  [
    empty('Adresse du siège'),
    box('Adresse du siège : la même', 'Coché'),
    box('Adresse du siège : la même', ''),
  ],
  [empty('Numéro de la carte (CDD)'), contract('Intérim'), contract('CDD')],
  [empty('Date du mariage ou du pacs'), couple('Célibataire'), couple('Marié')],
  [empty('Nom du conjoint'), couple('Célibataire'), couple('Concubinage')],
  [empty('Prénoms des enfants'), children('0'), children('1')],
];

describe('a case that waits for an answer', () => {
  test.each(waiting)('%#: is missing where that answer was given', (left, _, calls) => {
    expect(wrongIn([calls, left], {})).toEqual([left.label]);
  });

  rightly([
    ...waiting.map(([left, closes], at): [string, Field[]] => [
      `${at}: empty where another was given`,
      [closes, left],
    ]),
    ...[
      'SIRET (si c’est un organisme)',
      'Nom du tuteur, le cas échéant',
      'Nom d’usage s’il y a lieu',
      'À défaut, numéro de dossier',
      'Dénomination (personne morale)',
      'En cas d’hébergement, nom de l’hébergeant',
    ].map((label): [string, Field[]] => [`no answer tells: ${label}`, [moved('Oui'), empty(label)]]),
    [
      'the line over both',
      [moved('Non'), empty('Nom du quartier'), empty('Ville')],
      [],
      { blocks: [moved('').label, 'Oui', 'Non', 'Si oui, indiquez où :', 'Nom du quartier', 'Ville'] },
    ],
    [
      'the second child, of one',
      ['Zoé', ''].flatMap((name, at) =>
        ['Prénom', 'École'].map((label) =>
          aField(label, { text: name, required: true, group: `Enfant ${at + 1}` }),
        ),
      ),
    ],
  ]);

  test('the end of a span waits as its beginning does', () => {
    const span = [aField('Si oui : du', { text: '' }), empty('au')];
    expect(wrongIn([shared('Non'), ...span], {})).toEqual([]);
    expect(wrongIn([shared('Oui'), ...span], {})).toContain('au');
  });
});

describe('a case that waits for nothing', () => {
  test.each([
    [moved('Non'), empty('Téléphone', 'Si vous ne le connaissez pas, appelez la mairie.')],
    [moved('Non'), empty('Pensions', 'Si vous n’avez rien perçu, indiquez 0.')],
    [couple('Célibataire'), empty('Revenus', 'Si vous êtes en couple, indiquez la somme des deux.')],
    [moved('Non'), empty('Salaire', 'Uniquement le montant net.')],
    [moved('Non'), empty('Loyer (hors charges)')],
    [status('Locataire'), empty('À partir de quelle date ?')],
    [status('Locataire'), empty('Quand êtes-vous arrivé ?')],
    [moved('Non'), empty('Salaire', 'Pour les mois de septembre à novembre.')],
    [moved('Non'), empty('École', null, { group: 'Pour Léa' })],
    [yesNo('Êtes-vous né en France ?', 'Non'), empty('Pays de naissance')],
    [yesNo('Avez-vous toujours la même adresse ?', 'Non'), empty('Nouvelle adresse')],
    [status('Locataire'), empty('Nom du propriétaire')],
    [box('J’ai un jardin', ''), empty('Adresse')],
    [children('2'), empty('Prénoms des enfants')],
  ])('%#', (answer, left) => {
    expect(wrongIn([answer, left], {})).toEqual([left.label]);
  });

  test('she has begun to fill in what the line asks for', () => {
    const fields = [aField('Rue', { text: '3 quai des Brumes' }), empty('Ville')];
    expect(wrongIn(fields, { blocks: ['Si votre adresse est provisoire :', 'Rue', 'Ville'] })).toEqual([
      'Ville',
    ]);
  });
});
