/** What a page is told twice, or shows already and has written again. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const typed =
  (valueType: Field['valueType']) =>
  (label: string, text: string, given: Given = {}): Field =>
    aField(label, { valueType, text, ...given });
const anIban = typed('iban');
const anAllocataire = typed('caf-number');
const aTaxNumber = typed('tax-number');
const aBusiness = typed('siret');
const aCode = typed('postal-code');
const anAddress = typed('address');
const aNir = typed('nir');
const aName = typed('name');
const aDepartment = (label: string, text: string, given: Given = {}) =>
  aField(label, { kind: 'select', valueType: 'department', text, ...given });

const account = 'FR76 3000 6000 0112 3456 7890 189';
const another = 'FR76 2004 1010 0705 1284 6371 917';
const banner = 'Mme Odile FERRAND – Numéro allocataire 3051846 – Caf de la Drôme';
const deposit = 'Vous déposez pour : Les Amis du Moulin – SIREN 824 173 652';

describe('an account asked twice', () => {
  test.each(['IBAN (seconde saisie)', 'Recopiez votre IBAN', 'IBAN, 2e saisie'])('%s', (label) => {
    expect(wrongIn([anIban('IBAN', account), anIban(label, another)])).toEqual([label]);
    expect(wrongIn([anIban('IBAN', account), anIban(label, account.replace(/ /g, ''))])).toEqual([]);
  });

  rightly([
    ['the former and the new one', [anIban('IBAN actuel', account), anIban('Nouvel IBAN', another)]],
    ['hers and his', [anIban('IBAN du demandeur', account), anIban('IBAN du conjoint', another)]],
    [
      'one to be paid on, one to pay from',
      [anIban('IBAN pour les versements', account), anIban('IBAN pour les prélèvements', another)],
    ],
  ]);
});

describe('a number shown by the page', () => {
  test.each([
    [anAllocataire('Rappel de votre numéro allocataire', '3501846'), banner],
    [anAllocataire('Numéro allocataire', '3051864'), 'N° allocataire : 3051846'],
    [aTaxNumber('Votre numéro fiscal', '12 34 567 980 156'), 'Numéro fiscal : 12 34 567 890 066'],
    [aBusiness('SIRET de l’association', '509 382 149 00011'), deposit],
    [aBusiness('Numéro SIRET du siège', '50938214900011'), 'Votre association, SIREN : 824173652'],
  ])('$label', (field, line) => {
    expect(wrongIn([field], { says: [line] })).toContain(field.label);
  });

  rightly([
    ['with a letter of its own', [anAllocataire('Numéro allocataire', '3051846 K')], [banner]],
    ['with a zero before it', [anAllocataire('Votre numéro allocataire', '03051846')], [banner]],
    ['of the other parent', [anAllocataire('Numéro allocataire de l’autre parent', '4482170')], [banner]],
    [
      'of him, in his part of the page',
      [anAllocataire('Numéro allocataire', '4482170', { group: 'Votre conjoint' })],
      [banner],
    ],
    ['the former one', [anAllocataire('Ancien numéro allocataire', '4482170')], [banner]],
    [
      'an example',
      [anAllocataire('Numéro allocataire', '4482170')],
      ['Exemple : numéro allocataire 1234567'],
    ],
    [
      'two shown, hers and his',
      [anAllocataire('Numéro allocataire', '4482170')],
      [banner, 'M. Luc FERRAND – Numéro allocataire 4482170'],
    ],
    [
      'written under the case',
      [anAllocataire('Numéro allocataire', '4482170')],
      [],
      {
        blocks: [
          'Demande en ligne',
          'Numéro allocataire',
          'Votre numéro allocataire 7 chiffres est sur vos courriers',
        ],
      },
    ],
    ['another establishment', [aBusiness('SIRET de l’association', '824 173 652 00036')], [deposit]],
    ['of her employer', [aBusiness('SIRET de l’employeur', '509 382 149 00011')], [deposit]],
    [
      'of her employer, under his name',
      [aBusiness('SIRET', '509 382 149 00011', { group: 'Employeur 1' })],
      [deposit],
    ],
    [
      'of where the trainee goes',
      [aBusiness('SIRET de l’organisme d’accueil', '509 382 149 00011')],
      [deposit],
    ],
    ['of a partner', [aBusiness('SIRET de l’association partenaire', '509 382 149 00011')], [deposit]],
    [
      'of who makes the site',
      [aBusiness('Numéro SIRET', '509 382 149 00011')],
      ['Service édité par Démat SAS, SIREN 824 173 652'],
    ],
    [
      'his tax number',
      [aTaxNumber('Numéro fiscal de votre conjoint', '12 34 567 980 156')],
      ['Numéro fiscal : 12 34 567 890 066'],
    ],
    [
      'his tax number, as the tax form has it',
      [aTaxNumber('Numéro fiscal – Déclarant 2', '12 34 567 980 156')],
      ['Numéro fiscal : 12 34 567 890 066'],
    ],
    [
      'of a child',
      [aTaxNumber('Numéro fiscal', '12 34 567 980 156', { group: 'Enfant majeur rattaché' })],
      ['Numéro fiscal : 12 34 567 890 066'],
    ],
  ]);
});

describe('an address to be copied', () => {
  const known = 'Adresse connue de nos services : 14 rue des Tilleuls, 49000 Angers';
  const copy = 'Pour confirmer, recopiez votre adresse';
  const still = 'Est-ce toujours votre adresse ?';

  test('another than the one shown', () => {
    expect(
      wrongIn([aYesNo(still, 'Oui'), anAddress(copy, '8 boulevard Foch, 49100 Angers')], { says: [known] }),
    ).toEqual([copy]);
  });

  rightly([
    ['written otherwise', [anAddress(copy, '14, r. des tilleuls 49000 ANGERS')], [known]],
    ['without its town', [anAddress(copy, '14 rue des Tilleuls')], [known]],
    [
      'that is no longer hers',
      [aYesNo(still, 'Non'), anAddress(copy, '8 boulevard Foch, 49100 Angers')],
      [known],
    ],
    ['a new one', [anAddress('Votre nouvelle adresse', '8 boulevard Foch, 49100 Angers')], [known]],
    ['to write to', [anAddress('Adresse de correspondance', '8 boulevard Foch, 49100 Angers')], [known]],
    [
      'copied from a bill',
      [anAddress('Recopiez l’adresse inscrite sur votre facture', '8 boulevard Foch, 49100 Angers')],
      ['Adresse du service : 2 place de la Mairie, 49000 Angers'],
    ],
    [
      'her e-mail',
      [aField('Recopiez votre adresse e-mail', { valueType: 'email', text: 'odile49@exemple.fr' })],
      [known],
    ],
  ]);
});

describe('a department and a postal code', () => {
  test.each([
    ['Département du logement', '21 – Côte-d’Or', '39000'],
    ['Votre département', 'Jura (39)', '21000'],
    ['Département de résidence', '2A - Corse-du-Sud', '13001'],
    ['Département', '974 La Réunion', '97110'],
  ])('%s %s, %s', (label, text, code) => {
    expect(wrongIn([aDepartment(label, text), aCode('Code postal', code)])).toEqual(['Code postal']);
  });

  rightly([
    [
      'of one place',
      [aDepartment('Département du logement', '21 – Côte-d’Or'), aCode('Code postal', '21 121')],
    ],
    [
      'in the south of Corsica',
      [aDepartment('Département', '2A – Corse-du-Sud'), aCode('Code postal', '20000')],
    ],
    ['overseas', [aDepartment('Département', '974 – La Réunion'), aCode('Code postal', '97400')]],
    ['with a zero', [aDepartment('Département', '01 – Ain'), aCode('Code postal', '01000')]],
    ['of birth', [aDepartment('Département de naissance', '21 – Côte-d’Or'), aCode('Code postal', '39000')]],
    [
      'where one looks for work',
      [aDepartment('Département de recherche', '21'), aCode('Code postal', '39000')],
    ],
    [
      'of another part of the page',
      [
        aDepartment('Département', '21 – Côte-d’Or', { group: 'Établissement' }),
        aCode('Code postal', '39000', { group: 'Vous' }),
      ],
    ],
    [
      'where a paper was given',
      [aDepartment('Département de délivrance', '21 – Côte-d’Or'), aCode('Code postal', '39000')],
    ],
    [
      'of the town hall',
      [aDepartment('Département de la mairie', '21 – Côte-d’Or'), aCode('Code postal', '39000')],
    ],
    ['by its name alone', [aDepartment('Département', 'Jura'), aCode('Code postal', '21000')]],
    [
      'two addresses',
      [
        aDepartment('Département', '21 – Côte-d’Or'),
        aCode('Code postal', '21000'),
        aCode('Code postal', '39000'),
      ],
    ],
  ]);
});

describe('a number of social security and a birth in three cases', () => {
  const birth = (year: string): Field[] =>
    [
      ['Jour', '14'],
      ['Mois', '05'],
      ['Année', year],
    ].map(([label = '', text = '']) =>
      aField(label, {
        valueType: 'date-part',
        text,
        question: 'Date de naissance',
        group: 'Date de naissance',
        heading: 'Vous',
      }),
    );
  const number = aNir('Numéro de sécurité sociale', '2 87 05 75 115 042 94', {
    group: 'Vous',
    heading: 'Vous',
  });

  test('of another year', () => {
    expect(wrongIn([...birth('1978'), number])).toEqual(['Date de naissance']);
  });

  rightly([
    ['hers', [...birth('1987'), number]],
    [
      'beside the birth of a child',
      [...birth('2019').map((field) => ({ ...field, heading: 'Votre enfant' })), number],
    ],
  ]);
});

describe('the month of the title and the month chosen', () => {
  const months = ['septembre 2026', 'octobre 2026', 'novembre 2026'];
  const aMonth = (label: string, text: string) =>
    aField(label, { kind: 'select', valueType: 'choice', options: months, text });
  const title = { title: 'Actualisation du mois de novembre 2026' };

  test.each(['Mois auquel se rapportent ces heures', 'Mois travaillé', 'Mois concerné'])('%s', (label) => {
    expect(wrongIn([aMonth(label, 'octobre 2026')], title)).toEqual([label]);
    expect(wrongIn([aMonth(label, 'novembre 2026')], title)).toEqual([]);
  });

  rightly([
    ['of a payment', [aMonth('Mois de versement du salaire', 'octobre 2026')], [], title],
    ['of the last payslip', [aMonth('Mois du dernier bulletin', 'octobre 2026')], [], title],
    ['of the last work', [aMonth('Dernier mois travaillé', 'octobre 2026')], [], title],
    ['of a beginning', [aMonth('Mois de début d’activité', 'septembre 2026')], [], title],
    [
      'of a quarter',
      [aMonth('Mois concerné', 'octobre 2026')],
      [],
      { title: 'Ressources de septembre, octobre et novembre 2026' },
    ],
    ['of a page that has none', [aMonth('Mois concerné', 'octobre 2026')]],
    [
      'of a bill',
      [aMonth('Mois concerné', 'octobre 2026')],
      [],
      { title: 'Réclamation cantine – factures de novembre 2026' },
    ],
  ]);
});

describe('whose account it is', () => {
  const rule = 'Attention : le compte doit être ouvert à votre nom.';
  const who = 'Allocataire : Mme Odile FERRAND';
  const holder = (text: string) => aName('Nom et prénom inscrits sur le RIB', text);

  test('of someone else', () => {
    expect(wrongIn([holder('Luc MOREL')], { says: [who, rule] })).toEqual([
      'Nom et prénom inscrits sur le RIB',
    ]);
  });

  test('a name is no account', () => {
    const label = 'Nom et prénom inscrits sur le RIB';
    expect(wrongIn([anIban('IBAN', account), anIban(label, 'FERRAND Odile')], { says: [who, rule] })).toEqual(
      [],
    );
  });

  rightly([
    ['hers', [holder('FERRAND Odile')], [who, rule]],
    ['of both', [holder('M. ou Mme L. Ferrand')], [who, rule]],
    ['of her married name', [holder('Odile Morel')], [who, rule]],
    ['with an accent left out', [holder('HELENE PEGUY')], ['Allocataire : Mme Hélène PÉGUY', rule]],
    ['of anyone', [holder('Luc MOREL')], [who]],
    ['two people named', [holder('Luc MOREL')], [who, 'M. Luc MOREL', rule]],
    ['of the landlord', [aName('Titulaire du compte du bailleur', 'Luc MOREL')], [who, rule]],
  ]);
});

describe('children told one by one, and how many', () => {
  const child = (name: string, birth: string): Field[] =>
    [aName('Prénom', name), aDate('Né(e) le', birth)].map((field) => ({
      ...field,
      group: 'Vos enfants de moins de 25 ans',
    }));
  const two = [...child('Noé', '11/02/2016'), ...child('Lina', '28/08/2019'), ...child('', '')];
  const soit = 'Soit, au total, combien d’enfants à votre charge ?';
  const aCount = (label: string, text: string) =>
    aField(label, { kind: 'number', valueType: 'household', text, group: 'Vos enfants de moins de 25 ans' });

  test.each(['1', '3', '4'])('%s, of two', (text) => {
    expect(wrongIn([...two, aCount(soit, text)])).toEqual([soit]);
  });

  rightly([
    ['two', [...two, aCount(soit, '2')]],
    [
      'one who has grown up',
      [...child('Noé', '11/02/2004'), ...child('Lina', '28/08/2019'), aCount(soit, '1')],
    ],
    [
      'more elsewhere',
      [
        ...child('Noé', '11/02/2016'),
        ...child('Lina', '28/08/2019'),
        aCount('Nombre d’enfants à charge', '3'),
      ],
    ],
    [
      'one half of the time',
      [
        ...child('Noé', '11/02/2016'),
        aRadio('En garde alternée', ['Oui', 'Non'], 'Oui', { group: 'Vos enfants de moins de 25 ans' }),
        ...child('Lina', '28/08/2019'),
        aCount(soit, '1'),
      ],
    ],
    ['to enrol', [...two, aCount('Nombre d’enfants inscrits à la cantine', '1')]],
  ]);
});

describe('a reference shown by the page', () => {
  const shown = ['Dossier n° 2026-00412'];
  const reference = (label: string, text: string) => aField(label, { valueType: 'identifier', text });
  test.each([
    ['Rappel du numéro de dossier', '2026-00421', 'Dossier n° 2026-00412'],
    ['Confirmez votre numéro de contrat', 'EV 88120', 'Votre numéro de contrat : EV 88210'],
  ])('%s %s', (label, text, line) => {
    expect(wrongIn([reference(label, text)], { says: [line] })).toEqual([label]);
  });

  rightly([
    ['as it is', [reference('Rappel du numéro de dossier', '2026 00412')], shown],
    [
      'without its year',
      [reference('Rappel du numéro de dossier', '2026-00412')],
      ['Dossier n° 2026-00412 ouvert le 3 mars'],
    ],
    ['another file', [reference('Numéro du dossier MDPH', '77120')], shown],
    ['of another thing', [reference('Rappel du numéro de facture', '77120')], shown],
    ['two of them', [reference('Rappel du numéro de dossier', '77120')], [...shown, 'Dossier n° 77120']],
    ['an example', [reference('Rappel du numéro de dossier', '77120')], ['Exemple : dossier n° 2026-00412']],
    [
      'no number',
      [reference('Rappel du numéro de dossier', '77120')],
      ['Le numéro de dossier est sur votre courrier'],
    ],
  ]);
});

describe('her birth, shown by the page', () => {
  const shown = ['Mme Odile FERRAND, née le 03/05/1988'];
  test('another day', () => {
    const label = 'Confirmez votre date de naissance';
    expect(wrongIn([aDate(label, '05/03/1988')], { says: shown })).toEqual([label]);
    expect(wrongIn([aDate(label, '03/05/1988')], { says: shown })).toEqual([]);
  });

  rightly([
    ['of a child', [aDate('Date de naissance', '14/09/2026')], shown],
    ['of the child', [aDate('Date de naissance de votre enfant', '14/09/2020')], shown],
    [
      'of a child shown',
      [aDate('Votre date de naissance', '05/03/1988')],
      ['Votre enfant : Zoé FERRAND, née le 03/05/2018'],
    ],
    ['of him', [aDate('Date de naissance de votre conjoint', '05/03/1986')], shown],
    [
      'two people shown',
      [aDate('Votre date de naissance', '05/03/1986')],
      [...shown, 'M. Luc FERRAND, né le 05/03/1986'],
    ],
  ]);
});

describe('the year of the title and the year chosen', () => {
  const years = (label: string, text: string, options: string[]) =>
    aField(label, { kind: 'select', valueType: 'choice', options, text });
  const income = { title: 'Déclaration des revenus 2025' };
  const school = { title: 'Inscription scolaire 2026-2027' };
  const ofIncome = (label: string, text: string) => years(label, text, ['2024', '2025', '2026']);
  const ofSchool = (label: string, text: string) => years(label, text, ['2025-2026', '2026-2027']);

  test('another', () => {
    expect(wrongIn([ofIncome('Année des revenus', '2024')], income)).toEqual(['Année des revenus']);
    expect(wrongIn([ofSchool('Année scolaire', '2025-2026')], school)).toEqual(['Année scolaire']);
  });

  rightly([
    ['the same', [ofIncome('Année des revenus', '2025')], [], income],
    ['of the notice', [ofIncome('Année de l’avis d’impôt', '2026')], [], income],
    ['of a building', [ofIncome('Année d’achèvement', '2024')], [], income],
    ['of school', [ofSchool('Année scolaire', '2026/2027')], [], school],
    ['of school before', [ofSchool('Année scolaire précédente', '2025-2026')], [], school],
    [
      'of a page that names two',
      [ofIncome('Année des revenus', '2024')],
      [],
      {
        title: 'Revenus 2024 ou revenus 2025',
        headings: [
          { level: 1, text: 'Revenus 2024' },
          { level: 2, text: 'Revenus 2025' },
        ],
      },
    ],
  ]);
});

describe('a day of the week', () => {
  const days = ['lundi', 'mardi', 'mercredi', 'samedi'];
  const aDay = (label: string, text: string) =>
    aField(label, { kind: 'select', valueType: 'choice', options: days, text });
  test('and a date of another', () => {
    expect(wrongIn([aDate('Du (lundi)', '08/12/2026')])).toEqual(['Du (lundi)']);
    expect(wrongIn([aDay('Jour souhaité', 'Mercredi'), aDate('Date souhaitée', '08/12/2026')])).toEqual([
      'Date souhaitée',
    ]);
  });

  rightly([
    ['its own', [aDate('Du (lundi)', '07/12/2026'), aDate('Au (dimanche)', '13/12/2026')]],
    ['the day chosen', [aDay('Jour souhaité', 'mardi'), aDate('Date souhaitée', '08/12/2026')]],
    [
      'of each week, and the day it begins',
      [aDay('Jour de la semaine', 'mercredi'), aDate('Date de début', '07/12/2026')],
    ],
    ['of the market, and its signature', [aDay('Jour de marché', 'samedi'), aDate('Date', '24/11/2026')]],
    ['from one day to another', [aDate('Semaine du (lundi au vendredi)', '08/12/2026')]],
  ]);
});
