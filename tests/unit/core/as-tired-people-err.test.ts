/** Errors as tired people make them, each beside what is right. */
import { expect, test } from 'vitest';
import { aDate, aFile, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

test('a pension for a minor child, of the one born in 2004 whom the case before names', () => {
  const asks = 'Pension versée à un enfant mineur (€)';
  const look = (birth: string) =>
    wrongIn(
      [
        aField('Nom et prénom de l’enfant aidé en 2026', { text: 'Fournier Léa' }),
        aDate('Sa date de naissance', birth),
        anAmount(asks, '2400'),
        anAmount('Pension versée à un enfant majeur (€)', '0'),
      ],
      taxReturn,
    );
  expect(look('03/02/2004')).toEqual([asks]);
  expect(look('03/02/2014')).toEqual([]);
});

test('a child « sous votre toit » left out of a request that takes them all', () => {
  const asks = 'Inclure Lucas dans la demande ?';
  const look = (text: 'Oui' | 'Non', where = 'vit sous votre toit') =>
    wrongIn([aYesNo(asks, text)], {
      host: 'assure.ameli.fr',
      title: 'Demande de Complémentaire santé solidaire',
      today: '2027-01-21',
      blocks: [
        'Tous les enfants de moins de 25 ans qui vivent sous votre toit font partie de la demande, majeurs compris.',
        `Lucas Faure né le 09/06/2007, 19 ans, votre fils, lycéen, ${where}, sans revenu`,
        asks,
      ],
    });
  expect(look('Non')).toEqual([asks]);
  expect(look('Oui')).toEqual([]);
  expect(look('Non', 'vit chez son père')).toEqual([]);
});

test('three people, where the list says « vous » of the fourth', () => {
  const asks = 'Nombre de personnes du foyer, vous comprise';
  const look = (text: string) =>
    wrongIn(
      [
        aYesNo('Cette liste est-elle exacte et complète ?', 'Oui'),
        aField(asks, { valueType: 'household', text }),
      ],
      {
        host: 'assure.ameli.fr',
        title: 'Demande de Complémentaire santé solidaire',
        today: '2027-03-16',
        blocks: [
          'Les personnes de votre foyer',
          'Nadia Benali vous',
          'Sofiane Benali votre conjoint',
          'Yanis Benali, né le 19/03/2012 votre enfant',
          'Inès Benali, née le 27/11/2016 votre enfant',
          'Cette liste est-elle exacte et complète ?',
          asks,
        ],
      },
    );
  expect(look('3')).toEqual([asks]);
  expect(look('4')).toEqual([]);
});

test('a certificate that the page says does not take the place of the paper it asks for', () => {
  const asks = 'Votre fichier';
  const look = (name: string) =>
    wrongIn([aFile(asks, name)], {
      host: 'candidat.francetravail.fr',
      title: 'Envoyer un document',
      today: '2027-05-19',
      says: [
        'Le certificat de travail, le reçu pour solde de tout compte et le bulletin de salaire ne la remplacent pas.',
      ],
    });
  expect(look('certificat_de_travail_moreau.pdf')).toEqual([asks]);
  expect(look('bulletin-de-salaire.pdf')).toEqual([asks]);
  expect(look('attestation_employeur_moreau.pdf')).toEqual([]);
  expect(look('certificat.pdf')).toEqual([]);
});

test('« Ensemble des ressources » follows the cases it adds up: nobody changed it', () => {
  const months = ['décembre 2026', 'janvier 2027', 'février 2027'];
  const title = 'Déclaration trimestrielle de ressources';
  const [other, who] = ['Samir BOUDJEMA', 'Élise VANDAMME'];
  const look = (name: string, now: string) => {
    const lines = (sum: string) => [title, who, ...months.map((month) => `${name} de ${month} : ${sum} €`)];
    return wrongIn(
      months.map((month) =>
        anAmount(`Salaire de l’étranger, ${month}`, '1486,90', { group: month, heading: other }),
      ),
      {
        headings: [title, other, who].map((text, at) => ({ level: at === 0 ? 1 : 3, text })),
        host: 'wwwd.caf.fr',
        title,
        today: '2027-04-20',
        blocks: lines(now),
        firstBlocks: lines('882,00'),
        answers: months.map((_, at) => ({ block: at + 2, name: at + 2, from: 0, column: null })),
      },
    );
  };
  expect(look('Ensemble des ressources', '2 368,90')).toEqual([]);
  expect(look('Salaire', '2 368,90')).not.toEqual([]);
});

test('the sum of all rows, under a row left at zero, is nobody’s pay', () => {
  const months = ['Juillet 2026', 'Août 2026'];
  const [pay, rent] = ['Salaire, ADMR des Ponts', 'Loyers encaissés'];
  const look = (under: string) =>
    wrongIn(
      [pay, rent].flatMap((row) =>
        months.map((month) => anAmount(`${row} – ${month}`, row === pay ? '812,44' : '0')),
      ),
      {
        host: 'wwwd.caf.fr',
        title: 'Déclarer mes ressources trimestrielles',
        today: '2026-11-18',
        blocks: ['Ressource', ...months, pay, rent, under, '812,44 €', '812,44 €'],
      },
    );
  expect(look('Total du mois')).toEqual([]);
  expect(look('Versés le 31')).not.toEqual([]);
});

test('a birth a year before the day it was awaited on', () => {
  const asks = 'Date de naissance de l’enfant';
  const look = (day: string, awaited = 'Naissance attendue vers le 09/01/2027.') =>
    wrongIn([aDate(asks, day, { group: 'L’enfant' })], {
      host: 'wwwd.caf.fr',
      title: 'Je déclare une naissance',
      today: '2027-01-14',
      says: [`Laura et Hugo Vidal, en couple. ${awaited} Aucun autre enfant au foyer.`],
    });
  expect(look('05/01/2026')).toEqual([asks]);
  expect(look('05/01/2027')).toEqual([]);
  expect(look('20/10/2026')).toEqual([]);
  expect(look('05/01/2026', 'Grossesse déclarée le 10/07/2026.')).toEqual([]);
});

test('« Ventes de miel (votre micro-entreprise) », month by month, and a sum that is not theirs', () => {
  const row = 'Ventes de miel (votre micro-entreprise)';
  const asks = `${row} – total des trois mois`;
  const look = (total: string) =>
    wrongIn(
      [
        ...['mars', 'avril', 'mai'].map((month) =>
          anAmount(`Salaires – ${month} 2027`, '1012,40', { group: 'Vous' }),
        ),
        ...[
          ['mars 2027', '420,00'],
          ['avril 2027', '385,00'],
          ['mai 2027', '610,00'],
          ['total des trois mois', total],
        ].map(([column, text]) => aField(`${row} – ${column}`, { text: text ?? '', group: 'Vous' })),
      ],
      {
        host: 'monespaceprive.msa.fr',
        title: 'Prime d’activité : mes ressources du trimestre',
        today: '2027-07-07',
      },
    );
  expect(look('1315,00')).toEqual([asks]);
  expect(look('1415,00')).toEqual([]);
});

test('one month’s payment where the page tells what the whole year makes', () => {
  const asks = '1AP Allocations chômage, montant annuel corrigé';
  const look = (text: string) =>
    wrongIn([anAmount(asks, text)], {
      ...taxReturn,
      says: [
        'Vos allocations chômage imposables de 2026 : 6 482 € pour l’année entière (12 versements d’environ 540 €).',
      ],
    });
  expect(look('540')).toEqual([asks]);
  expect(look('6482')).toEqual([]);
});

test('what is not to be added, and in the next sentence a pension that is', () => {
  const look = (text: string, says: string) =>
    wrongIn([anAmount('Pension alimentaire reçue – juin 2026', text)], {
      host: 'wwwd.caf.fr',
      title: 'Déclarer mes ressources trimestrielles',
      today: '2026-10-12',
      says: [says],
    });
  const costs = 'N’ajoutez pas ce que la Caf vous paie : pension, allocation de soutien familial.';
  expect(look('120', `${costs} Jugement : pension de 120 € par mois pour Inès.`)).toEqual([]);
  expect(look('86', `${costs} Allocation de soutien familial : 86 € par mois.`)).toEqual([
    'Pension alimentaire reçue – juin 2026',
  ]);
});

test('« Si rien n’a été encaissé, écrivez 0 : la ligne doit être servie » is said of that line alone', () => {
  const look = (says: string) =>
    wrongIn(
      [
        anAmount('Allocations de chômage, déclarant 1 (1AP)', ''),
        anAmount('Recettes, déclarant 2 (5IQ)', '0'),
      ],
      {
        ...taxReturn,
        says: [says],
      },
    );
  expect(look('Si rien n’a été encaissé en 2026, écrivez 0 : la ligne doit être servie.')).toEqual([]);
  expect(look('Si rien n’a été encaissé en 2026, écrivez 0.')).not.toEqual([]);
});
