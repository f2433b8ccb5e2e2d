/** How far back a period may go, whose rows are counted, under which month a pay stands. */
import { expect, test } from 'vitest';
import { aDate, aSelect, days, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Ma demande de Complémentaire santé solidaire',
  today: '2026-06-10',
};

test('a period that begins before the page can go back to', () => {
  const look = (first: string, rule: string) =>
    wrongIn(days([`Premier jour de la période : ${first}`, 'Dernier jour de la période : 30/09/2026']), {
      host: 'wwwd.caf.fr',
      title: 'Obtenir une attestation',
      today: '2026-10-13',
      says: [rule],
    });
  const byDay = 'Le service en ligne ne remonte pas avant le 1er octobre 2024.';
  const bySpan = 'Elle ne remonte pas à plus de vingt-quatre mois.';
  for (const rule of [byDay, bySpan]) {
    expect(look('01/03/2023', rule)).toEqual(['Premier jour de la période']);
    expect(look('01/10/2024', rule)).toEqual([]);
  }
});

test('« Vous », « Conjoint », « Enfant 1 »: more rows than people counted', () => {
  const row = (who: string, name: string, birth: string) => [
    aField(`${who} – nom et prénom`, { valueType: 'name', text: name }),
    ...days([`${who} – né(e) le : ${birth}`]),
  ];
  const count = 'Nombre de personnes de votre foyer, en vous comptant';
  const look = (number: string) =>
    wrongIn(
      [
        aField(count, { valueType: 'household', text: number }),
        ...row('Vous', 'BENSALEM Houria', '21/06/1983'),
        ...row('Conjoint', 'BENSALEM Karim', '09/11/1979'),
        ...row('Enfant 1', 'BENSALEM Inès', '02/05/2012'),
        ...row('Enfant 2', 'BENSALEM Sami', '17/10/2016'),
      ],
      c2s,
    );
  expect(look('3')).toEqual([count]);
  expect(look('4')).toEqual([]);
});

test('« Pour vous ou vos enfants ? Non », over the months of a part that is called after the money', () => {
  const heading = 'Ce que nous ne savons pas';
  const group = 'Montant de la pension alimentaire reçue, mois par mois (0 si vous n’en recevez pas)';
  const look = (sum: string) =>
    wrongIn(
      [
        aYesNo('Avez-vous reçu une pension alimentaire pour vous ou vos enfants ?', 'Non', {
          heading,
          group: heading,
        }),
        ...['Octobre 2026', 'Novembre 2026', 'Décembre 2026'].map((month) =>
          anAmount(month, sum, { heading, group, question: group }),
        ),
      ],
      { host: 'wwwd.caf.fr', title: 'Ma déclaration trimestrielle de ressources', today: '2027-02-09' },
    );
  expect(look('140').length).toBeGreaterThan(0);
  expect(look('0')).toEqual([]);
});

test('the day of pay printed on a payslip, under the month of another', () => {
  const label = 'Date de paiement du bulletin d’août (JJ/MM/AAAA)';
  const look = (day: string) =>
    wrongIn(
      [
        anAmount('Montant net social d’août', '1 051,74', { group: 'Août 2026' }),
        aDate(label, day, { group: 'Août 2026' }),
      ],
      {
        host: 'www.msa.fr',
        title: 'Prime d’activité : déclarer mes ressources du trimestre',
        today: '2026-10-12',
        says: ['La déclaration porte sur juin, juillet et août 2026.'],
      },
    );
  expect(look('02/09/2026')).toEqual([label]);
  expect(look('31/08/2026')).toEqual([]);
});

test('the last day worked « en janvier », out of it', () => {
  const label = 'Dernier jour travaillé en janvier';
  const look = (day: string) =>
    wrongIn([...days([`Premier jour travaillé en janvier : 18/01/2027`, `${label} : ${day}`])], {
      host: 'candidat.francetravail.fr',
      title: 'Actualisation mensuelle : janvier 2027',
      today: '2027-02-03',
    });
  expect(look('12/02/2027')).toEqual([label]);
  expect(look('29/01/2027')).toEqual([]);
});

test('a row of people left empty after the others asks for no choice', () => {
  const row = (at: number, name: string, tie: string) => {
    const group = `Personne ${at}`;
    return [
      aField('Nom et prénom', { valueType: 'name', text: name, group }),
      aSelect('Lien avec vous', ['Moi-même', 'Conjoint', 'Enfant'], tie, { group }),
    ];
  };
  const look = (third: string) =>
    wrongIn(
      [...row(1, 'Kerautret Inès', 'Moi-même'), ...row(2, 'Vasseron Luc', 'Conjoint'), ...row(3, third, '')],
      {
        ...c2s,
        says: ['Les lignes qui ne servent pas restent vides.'],
      },
    );
  expect(look('')).toEqual([]);
});

test('the first day of what the page takes between two days', () => {
  const label = 'Premier jour de la session (JJ/MM/AAAA)';
  const says = [
    'Nous finançons uniquement les sessions dont le premier jour se situe entre le 1er octobre 2026 et le 31 décembre 2026.',
  ];
  const look = (day: string) =>
    wrongIn([aDate(label, day), anAmount('Coût de la session', '489')], { ...c2s, says });
  expect(look('17/01/2027')).toEqual([label]);
  expect(look('17/10/2026')).toEqual([]);
});

test('another attestation than the one that whoever asks for it wants, by the answer chosen', () => {
  const asks = 'Pour qui est cette attestation ?';
  const town = 'La mairie, pour le tarif de la cantine : elle demande le quotient familial';
  const owner = 'Mon bailleur : il demande les paiements du mois';
  const kinds = ['Attestation de paiements', 'Attestation de quotient familial'];
  const which = 'Quelle attestation voulez-vous ?';
  const look = (who: string, kind: string) =>
    wrongIn([aSelect(asks, [town, owner], who), aSelect(which, kinds, kind, { kind: 'radio' })], {
      host: 'wwwd.caf.fr',
      title: 'Obtenir une attestation',
      today: '2026-10-13',
    });
  expect(look(town, 'Attestation de paiements')).toEqual([which]);
  expect(look(town, 'Attestation de quotient familial')).toEqual([]);
  expect(look(owner, 'Attestation de paiements')).toEqual([]);
});

test('« Quand il n’y en a pas, inscrivez 0 », after what is asked of each adult', () => {
  const part = (group: string, sum: string) =>
    ['Bourse d’études', 'Pension alimentaire reçue'].map((label) =>
      anAmount(label, sum, { group, question: group }),
    );
  const rule = [
    'Il reste ces ressources à nous indiquer, pour chacun des adultes.',
    'Quand il n’y en a pas, inscrivez 0.',
  ];
  const look = (sum: string, says = rule) =>
    wrongIn([...part('Nadège FROIDEVAUX', '0'), ...part('Loïc TANGUY, concubin', sum)], { ...c2s, says });
  expect(look('')).toHaveLength(2);
  expect(look('0')).toEqual([]);
});

test('a day asked under the name and the birth of a child is no birth', () => {
  const group = 'Lola TISSOT, née le 22/05/2006';
  const look = (label: string) =>
    wrongIn(
      [
        aYesNo('Lola a-t-elle quitté votre foyer ?', 'Oui', { group, heading: group }),
        aDate(label, '28/09/2026', { group, question: group, heading: group }),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclarer un changement de situation',
        today: '2026-10-06',
        blocks: [group, label],
      },
    );
  expect(look('Si oui, à quelle date ?')).toEqual([]);
  expect(look('Date de naissance')).toEqual(['Date de naissance']);
});

test('the days that the name of a case gives for it', () => {
  const label =
    'Date de paiement inscrite sur le bulletin (JJ/MM/AAAA), entre le 01/07/2026 et le 30/09/2026';
  const look = (day: string) => wrongIn([aDate(label, day)], { ...c2s, today: '2026-11-13' });
  expect(look('28/10/2026')).toEqual([label]);
  expect(look('28/08/2026')).toEqual([]);
});
