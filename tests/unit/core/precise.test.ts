/** « Précisez », asked for by an answer or by the page's own words; and where nothing is to be told. */
import { describe, expect, test } from 'vitest';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const box = (label: string, isTicked: boolean, question = 'Vos aides') =>
  aField(label, { kind: 'checkbox', valueType: 'choice', question, text: isTicked ? 'Coché' : '' });

describe('« Autre », with boxes between it and what is to be written of it', () => {
  test.each(['Précisez', 'À préciser', 'Autre, précisez', 'Précisez impérativement', 'Si autre, laquelle ?'])(
    '%s',
    (detail) => {
      const page = (isOther: boolean, text: string) =>
        wrongIn([
          box('Allocation logement', false),
          box('Autre', isOther),
          box('Je ne sais pas', false),
          aField(detail, { text }),
        ]);
      expect(page(true, '')).toEqual([detail]);
      expect(page(true, 'Aide du département')).toEqual([]);
      expect(page(false, '')).toEqual([]);
    },
  );

  rightly([
    ['another question', [box('Autre', true), box('Lina', false, 'Pour qui ?'), aField('Précisez l’étage')]],
    [
      'the next box asks for it',
      [box('Autre', true), box('Revenus étrangers (précisez)', false), aField('Précisez')],
    ],
    ['nothing to write', [box('Autre', true), box('Aucune', false), aField('Téléphone fixe')]],
  ]);
});

describe('« à préciser impérativement »', () => {
  test.each([
    ['Pourquoi corrigez-vous cette rubrique ?', 'Précisez-le impérativement, en une phrase ou deux.'],
    ['Motif de la demande', 'À préciser obligatoirement, en quelques lignes.'],
    ['Précisez impérativement le motif', ''],
  ])('« %s »', (label, hint) => {
    const page = (text: string) =>
      wrongIn([anAmount('Sommes versées', '1840'), aField(label, { text })], {
        blocks: ['Sommes versées', label, hint],
      });
    expect(page('')).toEqual([label]);
    expect(page('Oubli')).toEqual([]);
  });

  test.each([
    ['Oui', 'Précisez obligatoirement'],
    ['Oui', 'Précisez'],
    ['Oui', 'Lesquelles ?'],
  ] as const)('after « %s », « %s »', (answer, detail) => {
    const page = (said: 'Oui' | 'Non', text: string) =>
      wrongIn([aYesNo('Votre enfant a-t-il des allergies ?', said), aField(detail, { text })]);
    expect(page(answer, '')).toEqual([detail]);
    expect(page(answer, 'Arachide')).toEqual([]);
    expect(page('Non', '')).toEqual([]);
  });

  test('said beside the case', () => {
    const beside = (hint: string) => (answer: 'Oui' | 'Non') =>
      wrongIn([aYesNo('Un proche vous aide ?', answer), aField('Lien avec vous', { hint })]);
    expect(beside('Précisez impérativement.')('Oui')).toEqual(['Lien avec vous']);
    expect(beside('Précisez impérativement.')('Non')).toEqual([]);
    expect(beside('Précisez si besoin.')('Oui')).toEqual([]);
    const chosen = (answer: string) =>
      wrongIn([
        aRadio('Motif', ['Erreur', 'Autre'], answer),
        aField('Détail', { hint: 'À préciser obligatoirement si vous avez choisi « Autre ».' }),
      ]);
    expect(chosen('Autre')).toEqual(['Détail']);
    expect(chosen('Erreur')).toEqual([]);
  });

  const reasons = ['Erreur de saisie', 'Autre'];
  rightly([
    ['after « Non »', [aYesNo('Une aide au repas ?', 'Non'), aField('Précisez impérativement laquelle')]],
    ['another reason', [aRadio('Motif', reasons, 'Erreur de saisie'), aField('Précisez obligatoirement')]],
    ['another box', [box('Autre', false), aField('Précisez impérativement la nature')]],
    ['only then', [aField('Précisez impérativement en cas de séparation')]],
    ['optional', [aYesNo('Une aide ?', 'Oui'), aField('Précisez (facultatif)')]],
    ['if wished', [aYesNo('Une aide ?', 'Oui'), aField('Précisez si vous le souhaitez')]],
    ['of another', [aYesNo('Une aide ?', 'Oui'), aField('Téléphone fixe'), aField('Observations')]],
    ['all is right', [aYesNo('Ces informations sont-elles exactes ?', 'Oui'), aField('Précisez')]],
    ['not needed', [aField('Étage', { hint: 'À préciser si besoin ; pas obligatoire.' })]],
  ]);
});

describe('words asked for where money is named elsewhere', () => {
  const wrong = (label: string, text: string, given = {}) => wrongIn([anAmount(label, text, given)]);
  test.each([
    ['Précisez l’allergie ou le traitement', 'Allergie à l’arachide, stylo d’adrénaline'],
    ['Précisez l’allergie ou le traitement', 'Ventoline 2 fois par jour'],
    ['Si oui, précisez la prestation', 'Aide aux vacances, 2 enfants'],
    ['Traitement en cours', 'Ventoline 2 bouffées le matin'],
    ['Traitement à prendre à l’école', 'Ventoline'],
  ])('%s: %s', (label, text) => expect(wrong(label, text)).toEqual([]));
  test('under the title of a child’s health', () => {
    expect(wrong('Traitement', 'Keppra 250 mg', { group: 'Santé de l’enfant' })).toEqual([]);
  });
  test.each([
    ['Précisez le montant de la prestation', 'deux enfants'],
    ['Traitement brut mensuel', '1 2x8 par mois'],
    ['Traitements et salaires', 'mille'],
    ['Prestation', 'arret 2'],
  ])('of money all the same: %s', (label, text) => {
    expect(wrong(label, text)).toEqual([label]);
  });
});
