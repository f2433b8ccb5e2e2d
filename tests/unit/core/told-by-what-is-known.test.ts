/** What a page already knows of her, against what she writes; each beside what only looks like it. */
import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { valueTypeOf } from '../../../core/reading/value-type.ts';
import { assessed } from '../../support/assessed.ts';
import { aDate, aFile, wrongIn } from '../../support/filled-in.ts';
import { aButton, aCaseAsRead, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { caf, recapOf, tableOf, told } from '../../support/recap.ts';

test('another day of birth than the one of her account', () => {
  const label = 'Date de naissance (jj/mm/aaaa)';
  const look = (
    day: string,
    line = 'Connectée : Noémie Exemple, née le 12 juillet 1991',
    first = 'Noémie Claire',
  ) =>
    wrongIn(
      [
        aField('Nom de naissance', { valueType: 'name', text: 'Exemple' }),
        aField('Prénoms', { valueType: 'name', text: first }),
        aDate(label, day),
      ],
      { says: [line] },
    );
  expect(look('07/12/1991')).toEqual([label]);
  expect(look('12/07/1991')).toEqual([]);
  expect(look('07/12/1991', 'Enfant : Lou Exemple, née le 12 juillet 2015')).toEqual([]);
  expect(look('07/12/1991', undefined, 'Odile')).toEqual([]);
  expect(look('07/12/2014', 'Déjà inscrite : Léa Exemple, née le 12/07/2012', 'Tom')).toEqual([]);
});

test('a separation before the life together that the page knows', () => {
  const label = 'À quelle date vous êtes-vous séparés ?';
  const look = (day: string, line: string) =>
    wrongIn([aDate(label, day, { group: 'Votre profil actuel' })], { says: ['Votre profil actuel', line] });
  const together = 'Émilie Exemple, en concubinage avec Romain Autre depuis le 17/05/2025.';
  expect(look('04/01/2025', together)).toEqual([label]);
  expect(look('04/01/2026', together)).toEqual([]);
  expect(look('04/01/2025', 'Émilie Exemple, locataire depuis le 17/05/2025.')).toEqual([]);
  expect(
    wrongIn([aDate('Date du divorce', '04/01/2018', { group: 'Votre profil actuel' })], { says: [together] }),
  ).toEqual([]);
});

test('children ticked as moving with her, and their number', () => {
  const label = 'Nombre d’enfants vivant avec vous à la nouvelle adresse';
  const question = 'Quels enfants emménagent avec vous ?';
  const boxes = ['Kenza, née le 14/08/2012', 'Ilyes, né le 03/03/2015', 'Nour, née le 29/12/2019'].map(
    (name) => aField(name, { kind: 'checkbox', valueType: 'choice', text: name, question, group: question }),
  );
  const look = (text: string) => wrongIn([...boxes, aField(label, { valueType: 'household', text })]);
  expect(look('2')).toEqual([label]);
  expect(look('3')).toEqual([]);
});

test('more hours than there are in the days beside them', () => {
  const group = 'Contrat numéro 1';
  const look = (hours: string, last = '09/10/2026', label = 'Nombre d’heures') =>
    wrongIn([
      aDate('Du', '05/10/2026', { group }),
      aDate('Au', last, { group }),
      aField(label, { valueType: 'hours', text: hours, group }),
    ]);
  expect(look('151')).toEqual(['Nombre d’heures']);
  expect(look('35')).toEqual([]);
  expect(look('151', '31/10/2026')).toEqual([]);
  expect(look('151', '09/10/2026', 'Heures prévues au contrat')).toEqual([]);
});

test('a contract of the month that the page knows of, and « Non » to work', () => {
  const label = 'Avez-vous travaillé en novembre ?';
  const line =
    'Ce que nous savons de novembre : contrat à durée déterminée, Exemple SAS, du 03/11/2026 au 27/11/2026, annoncé par l’employeur.';
  const look = (said: string, answer: 'Oui' | 'Non' = 'Non') =>
    assessed(
      aPage('candidat.francetravail.fr', ['Actualisation du mois de novembre 2026'], {
        fields: [aYesNo(label, answer)],
        blocks: ['Actualisation du mois de novembre 2026', said, label],
      }),
      '2026-11-30',
    )
      .problems.filter(({ check }) => check === 'contradiction')
      .map(({ fieldLabel }) => fieldLabel);
  expect(look(line)).toEqual([label]);
  expect(look(line, 'Oui')).toEqual([]);
  expect(look(line.replaceAll('/11/', '/12/').replace('de novembre', 'de décembre'))).toEqual([]);
  expect(look('Un contrat à durée déterminée, par exemple du 3 au 27 novembre, est à déclarer.')).toEqual([]);
});

test('a receipt of rent where a medical certificate is asked; a sick note may be called so', () => {
  const label = 'Certificat médical rempli par le médecin';
  const look = (name: string) => wrongIn([aFile(label, name)]);
  expect(look('quittance_loyer_octobre_2026.pdf')).toEqual([label]);
  expect(look('certificat_medical.pdf')).toEqual([]);
  expect(look('arret_travail.pdf')).toEqual([]);
});

test('a day outside the year that the page is about', () => {
  const rule =
    'Elle porte sur les dépenses payées et la garde faite entre le 1er janvier et le 31 décembre 2025.';
  const look = (day: string, label = 'Garde commencée le') => wrongIn([aDate(label, day)], { says: [rule] });
  expect(look('05/01/2026')).toEqual(['Garde commencée le']);
  expect(look('05/01/2025')).toEqual([]);
  expect(look('05/01/2026', 'Contrat signé le')).toEqual([]);
});

describe('a recap', () => {
  test('bears her name at its head, and the account of somebody else', () => {
    const look = (name: string, head = 'Mme Odile Exemple, célibataire, seule dans le foyer fiscal.') =>
      told(
        assessed(
          recapOf('www.impots.gouv.fr', 'Récapitulatif avant envoi', [
            head,
            'Salaires (1AJ) : 22 417 €',
            'Le compte doit être ouvert à votre nom, sinon le virement est rejeté.',
            `Titulaire du compte : ${name}`,
          ]),
          '2026-05-20',
        ),
      ).problems.filter(([check]) => check === 'contradiction');
    expect(look('M. Gérard Autre')).toHaveLength(1);
    expect(look('Mme Odile Exemple')).toEqual([]);
    expect(look('M. Gérard Autre', 'Mme Odile Exemple, mariée.')).toEqual([]);
  });

  test('has a partner at work, under whose name nothing was had', () => {
    const question = 'A-t-elle perçu un salaire ou une autre somme sur les trois mois ?';
    const group = 'Ressources d’Hélène Autre';
    const look = (work: string) =>
      assessed(
        aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
          fields: [aYesNo(question, 'Non', { group })],
          blocks: [
            'Mois concernés : août 2026, septembre 2026, octobre 2026.',
            `Hélène Autre, née le 12/12/1983, ${work}`,
            group,
            question,
          ],
        }),
        '2026-12-03',
      )
        .problems.filter(({ check }) => check === 'contradiction')
        .map(({ fieldLabel }) => fieldLabel);
    expect(look('aide-soignante en CDI depuis le 03/02/2020')).toEqual([question]);
    expect(look('sans emploi depuis le 03/02/2020')).toEqual([]);
  });

  test('has a month that is not asked for, where its own name says nothing', () => {
    const look = (month: string) => {
      const title = 'Récapitulatif avant envoi';
      const rows = ['Salaire', 'Pension alimentaire reçue'].flatMap((name) =>
        ['juillet 2026', 'août 2026', name === 'Salaire' ? 'septembre 2026' : month].map((one) => [
          name,
          one,
          '150,00 €',
        ]),
      );
      const { blocks = [], answers = [] } = tableOf(['Nature', 'Mois', 'Montant'], rows);
      const given: Partial<PageModel> = {
        title,
        path: '/dtr/recap',
        headings: [{ level: 1, text: title }],
        blocks: [title, ...blocks.slice(1), 'Votre RSA sera calculé sur ces ressources.'],
        answers,
      };
      return told(caf([], given)).problems.filter(([check]) => check === 'months-shown');
    };
    expect(look('octobre 2026')).toHaveLength(1);
    expect(look('septembre 2026')).toEqual([]);
  });
});

test('« tel qu’écrit par la Caf » asks for no telephone', () => {
  const meaning = (label: string) => {
    const read = aCaseAsRead(label);
    return valueTypeOf({ ...read, ...read.clues, before: null });
  };
  expect(meaning('Quotient familial, tel qu’écrit par la Caf')).not.toBe('phone');
  expect(meaning('Tél. portable')).toBe('phone');
  // Nor is a tie an address on the web.
  expect(meaning('Quel est votre lien avec cette personne ?')).not.toBe('url');
  expect(meaning('Lien vers votre site')).toBe('url');
});

test('revenues from abroad that are denied leave the three months unsaid', () => {
  const group = 'Salaires, chômage, indemnités maladie';
  const look = (text: string) =>
    assessed(
      aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
        fields: [
          ...['Mars 2026', 'Avril 2026', 'Mai 2026'].map((month) => anAmount(month, text, { group })),
          aYesNo('Des revenus perçus hors de France ?', 'Non'),
        ],
      }),
      '2026-07-08',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  expect(look('')).toEqual(['Mars 2026', 'Avril 2026', 'Mai 2026']);
  expect(look('0')).toEqual([]);
});

test('an amount below zero, where the page says that it may be', () => {
  const label = 'Montant net social';
  const look = (help: string) => wrongIn([anAmount(label, '-46,85')], { says: [help] });
  expect(look('Pendant un arrêt, le bulletin peut afficher un montant négatif.')).toEqual([]);
  expect(look('Le montant ne peut pas être négatif.')).toEqual([label]);
  expect(look('La Caf peut vous envoyer une réponse négative.')).toEqual([label]);
  expect(look('Recopiez votre bulletin.')).toEqual([label]);
});

test('« activité à votre compte : non », and the hours of a contract', () => {
  const hours = (group: string) => {
    const title = 'Actualisation du mois de novembre 2026';
    const week = 'Du 2 au 6 novembre';
    const blocks = [
      title,
      'Avez-vous exercé une activité à votre compte ? Non',
      group,
      'Semaine',
      'Heures',
      week,
      '35',
      'Du 9 au 13 novembre',
      '35',
    ];
    const headings = [title, group].map((text, at) => ({ level: at + 1, text }));
    const answers = [5, 7].map((name) => ({ block: name + 1, from: 0, name, column: 4 }));
    const page = recapOf('candidat.francetravail.fr', title, [], {
      blocks,
      headings,
      answers,
      buttons: [aButton('Valider mon actualisation', 'submit-final')],
    });
    return told(assessed(page, '2026-11-30')).problems.filter(([check]) => check === 'contradiction');
  };
  expect(hours('Votre contrat, en détail')).toEqual([]);
  expect(hours('Semaine par semaine')).toHaveLength(2);
});

test('lines of a recap about papers and work', () => {
  const unknown = (line: string) =>
    caf(['Paie de juillet 2026 : 10,00 €', line, 'Paie d’août 2026 : 10,00 €']).shown.filter(
      ({ valueType }) => valueType === 'unknown',
    );
  expect(unknown('Bulletin de novembre — ajouté par vous le 30/11/2026 (bulletin.pdf, 84 Ko)')).toEqual([]);
  expect(unknown('Vous avez compté 133 heures et un salaire brut de 1 729,00 euros.')).toEqual([]);
});

test('her message between quotation marks, on a recap', () => {
  const look = (message: string) =>
    caf([
      'Mutuelle ou assurance complémentaire en cours : Aucune',
      'Paie de juillet 2026 : 10,00 €',
      'Ce que vous ajoutez',
      message,
    ])
      .problems.filter(({ check }) => check === 'contradiction')
      .map(({ fieldLabel }) => fieldLabel);
  expect(look('« Harmonie me prélève 54 € chaque mois, dites-moi s’il faut écrire. »')).toEqual([
    'Mutuelle ou assurance complémentaire en cours',
  ]);
  expect(look('« Harmonie me prélevait 54 € chaque mois, plus maintenant. »')).toEqual([]);
});
