/** A line over its case: « Si oui, indiquez le montant : », « Cette partie concerne uniquement les locataires ». */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { declares } from '../../support/conditional.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aYesNo } from '../../support/page-model.ts';

const asked = (question: Field, line: string, field: Field) => {
  const blocks = ['Déclaration trimestrielle de ressources', question.label, 'Oui', 'Non', line, field.label];
  return wrongIn([question, field], { ...declares, blocks, buttons: [aButton('Suivant', 'next')] });
};
const gone = 'Avez-vous repris une activité depuis ?';
const hired = 'Date de début du nouvel emploi';

describe('under « Non »', () => {
  test.each([
    [gone, 'Si vous avez repris une activité :'],
    [gone, 'Si oui :'],
    ['Avez-vous signé un contrat ?', 'Si oui, précisez :'],
  ])('« %s » « %s »: a day told', (question, line) => {
    expect(asked(aYesNo(question, 'Non'), line, aDate(hired, '12/10/2026'))).toEqual([hired]);
    expect(asked(aYesNo(question, 'Oui'), line, aDate(hired, '12/10/2026'))).toEqual([]);
    expect(asked(aYesNo(question, 'Non'), line, aDate(hired, ''))).toEqual([]);
  });

  test.each([
    'Si vous n’avez pas repris d’activité :',
    'Si vous avez une autre activité :',
    'Si vous avez quitté votre emploi :',
    'Si non :',
  ])('« %s » is of something else', (line) => {
    expect(asked(aYesNo(gone, 'Non'), line, aDate('Date de fin', '12/10/2026'))).toEqual([]);
  });
});

describe('under « Oui »', () => {
  const gifts = 'Avez-vous fait des dons à des associations ?';
  const line = 'Si oui, indiquez obligatoirement le montant versé :';
  const box = '7UF – Organismes d’intérêt général';
  test('left empty', () => {
    expect(asked(aYesNo(gifts, 'Oui'), line, anAmount(box, ''))).toEqual([box]);
    expect(asked(aYesNo(gifts, 'Oui'), line, anAmount(box, '60'))).toEqual([]);
    expect(asked(aYesNo(gifts, 'Non'), line, anAmount(box, ''))).toEqual([]);
    expect(asked(aYesNo(gifts, 'Oui'), line, anAmount(`${box} (facultatif)`, ''))).toEqual([]);
    // Of two boxes, the other one answers.
    const [first, other] = [anAmount('7UD – Personnes en difficulté', ''), anAmount(box, '60')];
    const blocks = ['Déclaration trimestrielle de ressources', gifts, 'Oui', 'Non', line, first.label, box];
    expect(wrongIn([aYesNo(gifts, 'Oui'), first, other], { ...declares, blocks })).toEqual([]);
  });
});

test('a part that says of whom it is', () => {
  const group = 'Vous achetez votre logement';
  const stays = ['Locataire', 'Colocataire', 'Accédant à la propriété'];
  const left = (line: string, chosen: string) => {
    const loan = aField('Organisme prêteur', { group, heading: group });
    const fields = [aRadio('Vous occupez ce logement comme', stays, chosen), loan];
    const blocks = [
      'Demande en ligne',
      'Sauf mention contraire, toutes les informations sont nécessaires.',
      'Vous occupez ce logement comme',
      group,
      line,
      loan.label,
    ];
    const headings = ['Demande en ligne', group].map((text, at) => ({ level: at + 1, text }));
    return wrongIn(fields, { blocks, headings });
  };
  const ofThem = 'Cette partie concerne uniquement les accédants à la propriété.';
  expect(left(ofThem, 'Locataire')).toEqual([]);
  expect(left(ofThem, 'Accédant à la propriété')).toEqual(['Organisme prêteur']);
  expect(left('Cette partie ne concerne que les accédants à la propriété.', 'Locataire')).toEqual([]);
  expect(left('Cette partie décrit votre achat.', 'Locataire')).toEqual(['Organisme prêteur']);
  // Of what it is, not of whom.
  expect(left('Cette partie concerne uniquement vos ressources du trimestre.', 'Locataire')).toEqual([
    'Organisme prêteur',
  ]);
});

test('days ticked of what is not wanted', () => {
  const days = (question: string, answer: 'Oui' | 'Non', title = 'Jours de cantine choisis') => {
    const box = (label: string, text: string) =>
      aField(label, { kind: 'checkbox', valueType: 'choice', question: title, group: title, text });
    return wrongIn([aYesNo(question, answer), box('Lundi', 'Lundi'), box('Mardi', '')], declares);
  };
  expect(days('Votre enfant déjeunera-t-il à la cantine ?', 'Non')).toEqual(['Lundi']);
  expect(days('Votre enfant déjeunera-t-il à la cantine ?', 'Oui')).toEqual([]);
  expect(days('Votre enfant déjeunera-t-il tous les jours à la cantine ?', 'Non')).toEqual([]);
  expect(days('Votre enfant déjeunait-il à la cantine ?', 'Non')).toEqual([]);
  expect(days('Votre enfant déjeunera-t-il à la cantine ?', 'Non', 'Jours de garderie')).toEqual([]);
  const none = aField('Aucune', {
    kind: 'checkbox',
    valueType: 'choice',
    question: 'Allergies',
    text: 'Aucune',
  });
  expect(wrongIn([aYesNo('Votre enfant a-t-il des allergies ?', 'Non'), none], declares)).toEqual([]);
});

test('children announced in a case, beside those the page lists for the request', () => {
  const label = 'Nombre d’enfants de moins de 25 ans à votre charge';
  const heads = ['Nom et prénom', 'Date de naissance'];
  const page = (stated: string, link: string) =>
    wrongIn([aField(label, { valueType: 'household', text: stated })], {
      host: 'assure.ameli.fr',
      title: 'Demande de Complémentaire santé solidaire',
      blocks: [
        'Demande de Complémentaire santé solidaire',
        label,
        'Enfants rattachés à la demande',
        ...heads,
        'EXEMPLE Yanis',
        '19/11/2012',
        'EXEMPLE Sirine',
        '02/06/2017',
        link,
      ],
      headings: [
        { level: 1, text: 'Demande de Complémentaire santé solidaire' },
        { level: 2, text: 'Enfants rattachés à la demande' },
      ],
    });
  expect(page('3', 'Ajouter un enfant')).toEqual([label]);
  expect(page('2', 'Ajouter un enfant')).toEqual([]);
  expect(page('3', 'Aide')).toEqual([]);
});
