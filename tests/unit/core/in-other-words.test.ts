/** Ordinary errors on pages that say things in words and parts of their own, each with its right twin. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aFile, aRadio, aSelect, quarterly, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { look } from '../../support/rules-unread.ts';

const inDecember = { ...quarterly, today: '2026-12-10' };

test('a pay of that month, and « Non » under it in the same part', () => {
  const lookAt = (answer: 'Oui' | 'Non', sum: string) =>
    wrongIn(
      [
        anAmount('Bernadette, net social (€)', '524,80', { group: 'Octobre 2026' }),
        anAmount('Loïc, net social (€)', sum, { group: 'Octobre 2026' }),
        aYesNo('Loïc a-t-il eu une paie en octobre ?', answer, { group: 'Octobre 2026' }),
      ],
      inDecember,
    );
  expect(lookAt('Non', '942,17')).toEqual(['Loïc, net social (€)']);
  expect(lookAt('Non', '0')).toEqual([]);
  expect(lookAt('Oui', '942,17')).toEqual([]);
});

test('what the page tells in each of several parts, written in the part of another', () => {
  const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
  const told = ['0,00 €', '812,44 €', '0,00 €'];
  const lookAt = (sums: string[]) =>
    wrongIn(
      months.map((group, at) => anAmount('Salaire à déclarer', sums[at] ?? '', { group })),
      {
        ...inDecember,
        says: months.flatMap((month, at) => [month, `Paie portée sur le bulletin : ${told[at]}`]),
      },
    );
  expect(lookAt(['812,44', '0', '0'])).toContain('Salaire à déclarer');
  expect(lookAt(['0', '812,44', '0'])).toEqual([]);
  // Another sum is told by other checks, or by none.
  expect(lookAt(['0', '812,44', '35'])).toEqual([]);
});

test('« en tout » of a month, after the cases of that month', () => {
  const run = (month: string, sums: string[]): Field[] => [
    anAmount(`Domaine des Ormes, ${month}`, sums[0] ?? ''),
    aField(`Groupement d’employeurs, ${month}`, { valueType: 'organisation', text: sums[1] ?? '' }),
    anAmount(`Cave coopérative, ${month}`, sums[2] ?? ''),
    anAmount(`En tout, ${month}`, sums[3] ?? ''),
  ];
  const lookAt = (total: string) =>
    wrongIn(
      [
        ...run('septembre 2026', ['622,10', '0', '318,45', '940,55']),
        ...run('octobre 2026', ['410,00', '225,20', '501,70', total]),
      ],
      inDecember,
    );
  expect(lookAt('911,70')).toEqual(['En tout, octobre 2026']);
  expect(lookAt('1136,90')).toEqual([]);
});

test('« payé en », of a quarter that the page names', () => {
  const says = [
    'Trimestre concerné : août, septembre, octobre 2026.',
    'Ajoutez un bloc par bulletin payé pendant ce trimestre.',
  ];
  const months = ['juillet', 'août', 'septembre', 'octobre'];
  const lookAt = (month: string) =>
    wrongIn([aSelect('Payé en', months, month, { valueType: 'month', group: 'Contrat n° 1' })], {
      ...inDecember,
      says,
    });
  expect(lookAt('juillet')).toEqual(['Payé en']);
  expect(lookAt('octobre')).toEqual([]);
});

test('children in pieces of one line, and that none has left', () => {
  const over = 'Enfants enregistrés dans votre dossier, tous à votre charge et vivant avec vous';
  const asks = 'Combien d’enfants à charge vivent aujourd’hui avec vous ?';
  const lookAt = (count: string, line = 'Léa, 11 ans Tom, 8 ans Jade, 4 ans') =>
    wrongIn(
      [
        aYesNo('Un de ces enfants a-t-il quitté votre domicile ?', 'Non', { group: over }),
        aSelect(asks, ['0', '1', '2', '3', '4'], count, { valueType: 'household', group: over }),
      ],
      { ...inDecember, says: [over, line] },
    );
  expect(lookAt('2')).toEqual([asks]);
  expect(lookAt('3')).toEqual([]);
  expect(lookAt('2', 'Léa, 11 ans Tom, 8 ans')).toEqual([]);
});

test('« nous sommes en tout », over a frame for each', () => {
  const lookAt = (count: string) =>
    wrongIn(
      [
        ...['A', 'B', 'C', 'D'].flatMap((letter, at) => [
          aField('Prénom', { valueType: 'name', text: `Nom${at}`, group: `Occupant ${letter}` }),
          aDate('Né(e) le', `0${at + 1}/02/201${at}`, { group: `Occupant ${letter}` }),
        ]),
        aField('Nous sommes en tout', { text: count }),
      ],
      inDecember,
    );
  expect(lookAt('3')).toEqual(['Nous sommes en tout']);
  expect(lookAt('4')).toEqual([]);
});

test('« seul(e) », and the person she lives with described', () => {
  const group = 'La personne avec qui vous vivez en couple';
  const lookAt = (answer: string, name: string) =>
    wrongIn(
      [
        aRadio('Vous vivez maintenant', ['en couple', 'seul(e)'], answer, { valueType: 'choice' }),
        aField('Son nom', { valueType: 'name', text: name, group }),
      ],
      inDecember,
    );
  expect(lookAt('seul(e)', 'MARCHAND')).toEqual(['Son nom']);
  expect(lookAt('seul(e)', '')).toEqual([]);
  expect(lookAt('en couple', 'MARCHAND')).toEqual([]);
});

test('the life together that goes on, and the day of the separation', () => {
  const asks = 'La vie commune avec VIDAL Patrice continue à ce jour';
  const lookAt = (answer: 'Oui' | 'Non', day: string) =>
    wrongIn([aYesNo(asks, answer), aDate('En cas de séparation, jour de la séparation', day)], inDecember);
  expect(lookAt('Oui', '12/08/2026')).toEqual([asks]);
  expect(lookAt('Oui', '')).toEqual([]);
  expect(lookAt('Non', '12/08/2026')).toEqual([]);
});

test('« pas un euro », ticked over amounts', () => {
  const label = 'Pas un euro entre août et octobre';
  const lookAt = (ticked: string, sum: string) =>
    wrongIn(
      [
        aField(label, { kind: 'checkbox', valueType: 'choice', text: ticked, group: 'Dylan' }),
        ...['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((month) =>
          anAmount(month, sum, { group: 'Dylan' }),
        ),
      ],
      inDecember,
    );
  expect(lookAt(label, '432,18')).not.toEqual([]);
  expect(lookAt('', '432,18')).toEqual([]);
  expect(lookAt(label, '')).toEqual([]);
});

test('what the page tells of one, added to the sum of another', () => {
  const line = 'CPAM du Morbihan — indemnités journalières versées à M. Karim BENALI en 2025 — 1 936 €';
  const whose = (name: string) => `Nouveau total des salaires de ${name}`;
  const [sonia, karim] = ['Sonia BENALI (déclarant 1)', 'Karim BENALI (déclarant 2)'];
  const lookAt = (first: string, second: string) =>
    wrongIn(
      [anAmount(whose('Sonia'), first, { group: sonia }), anAmount(whose('Karim'), second, { group: karim })],
      {
        ...taxReturn,
        says: [line, sonia, 'Montant déclaré : 16 204 €', karim, 'Montant déclaré : 12 870 €'],
      },
    );
  expect(lookAt('18140', '')).toEqual([whose('Sonia')]);
  expect(lookAt('', '14806')).toEqual([]);
});

test('an agent d’entretien works; « entretien » alone is no work', () => {
  const asks = 'Avez-vous exercé une activité professionnelle en octobre ?';
  const lookAt = (line: string) =>
    wrongIn([aYesNo(asks, 'Non')], {
      host: 'candidat.francetravail.fr',
      title: 'Actualisation du mois d’octobre 2026',
      today: '2026-10-30',
      says: ['Ce que nous savons déjà', line],
    });
  expect(
    lookAt('NET’CLAIR – Agent d’entretien, CDI en cours depuis le 14 septembre 2026, octobre : 52 heures'),
  ).toEqual([asks]);
  expect(lookAt('Entretien avec votre conseiller le 14 octobre 2026')).toEqual([]);
});

test('a sum or « néant », each line one of the two; a change denied; questions over each other', () => {
  const pair = (name: string, sum: string): Field[] => [
    anAmount(`${name}, reçu en octobre 2026`, sum),
    aField(`${name}, néant en octobre 2026`, {
      kind: 'checkbox',
      valueType: 'choice',
      text: sum === '' ? `${name}, néant en octobre 2026` : '',
    }),
  ];
  expect(wrongIn([...pair('Gérard', '742,90'), ...pair('Sylvie', '')], inDecember)).toEqual([]);
  const first = 'Avez-vous commencé ou repris un travail ?';
  expect(
    wrongIn(
      [
        aYesNo('La situation de travail de Farid a-t-elle changé ?', 'Non'),
        aYesNo(first, 'Oui'),
        aDate('Premier jour travaillé', '16/11/2026', { group: first }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2026-12-02' },
    ),
  ).toEqual([]);
  const [leave, search] = ['Un arrêt de travail ou un congé maternité ?', 'Et votre recherche ?'];
  expect(
    wrongIn(
      [
        aYesNo('Un travail ce mois-ci ?', 'Non'),
        aYesNo(leave, 'Non', { group: 'Un travail ce mois-ci ?' }),
        aRadio(
          search,
          ['Je cherche activement un emploi', 'J’ai trouvé'],
          'Je cherche activement un emploi',
          {
            valueType: 'choice',
            group: leave,
          },
        ),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', today: '2026-12-02' },
    ),
  ).toEqual([]);
});

test('« seules les sommes payées entre ces deux dates » is heard', () => {
  const rule = 'Seules les sommes payées entre ces deux dates ont leur place ici.';
  const period = 'Sommes payées du 1er septembre au 30 novembre 2026';
  expect(
    look([aDate('Date de paiement', '14/10/2026'), anAmount('Montant reçu (€)', '120')], period, rule),
  ).toEqual(['complete']);
});

test('an employer who did not pay, and the sums of « pour août »', () => {
  const lookAt = (answer: 'Oui' | 'Non', sum: string) =>
    wrongIn(
      [
        aYesNo('Un employeur vous a-t-il payée entre août et octobre 2026 ?', answer, {
          group: 'Votre travail',
        }),
        ...['août', 'septembre', 'octobre'].map((month) =>
          anAmount(`pour ${month}`, sum, { group: 'Votre travail' }),
        ),
      ],
      inDecember,
    );
  expect(lookAt('Non', '612,40')).toContain('pour août');
  expect(lookAt('Non', '0')).toEqual([]);
  expect(lookAt('Oui', '612,40')).toEqual([]);
});

test('« (si je le joins ici) », under the choice that says so', () => {
  const ways = ['je le joins ici tout de suite', 'je le dépose à l’accueil de ma Caf'];
  const file = 'Le fichier de mon RIB (si je le joins ici)';
  const lookAt = (chosen: string, name: string) =>
    wrongIn(
      [
        aRadio('Mon RIB', ways, chosen, { valueType: 'choice' }),
        name === '' ? aField(file, { kind: 'file', valueType: 'file' }) : aFile(file, name),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation', today: '2026-11-05' },
    );
  expect(lookAt(ways[0] ?? '', '')).toEqual([file]);
  expect(lookAt(ways[1] ?? '', '')).toEqual([]);
  expect(lookAt(ways[0] ?? '', 'rib.pdf')).toEqual([]);
});

test('« effectif total du foyer », over « nom et prénom du demandeur », « du conjoint », « de l’enfant 1 »', () => {
  const asks = 'Effectif total du foyer (demandeur inclus)';
  const people = ['du demandeur', 'du conjoint', 'de l’enfant 1', 'de l’enfant 2'];
  const lookAt = (count: string) =>
    wrongIn(
      [
        aField(asks, { kind: 'number', valueType: 'count', text: count }),
        ...people.map((who, at) =>
          aField(`Nom et prénom ${who}`, {
            valueType: 'name',
            text: `Pereira ${at}`,
            group: 'Liste nominative',
          }),
        ),
      ],
      { host: 'assure.ameli.fr', title: 'Complémentaire santé solidaire : demande', today: '2026-12-15' },
    );
  expect(lookAt('3')).toEqual([asks]);
  expect(lookAt('4')).toEqual([]);
});

test('the day of what ended « pendant la période », out of the period that the answers are of', () => {
  const lookAt = (day: string, period = 'du 1er août au 31 octobre 2026') =>
    wrongIn(
      [
        aYesNo('Un de vos contrats s’est-il terminé pendant la période ?', 'Oui'),
        aDate('Si oui, quel jour ?', day),
      ],
      { ...inDecember, says: [`Vos réponses ne concernent que la période ${period}.`] },
    );
  expect(lookAt('17/11/2026')).toEqual(['Si oui, quel jour ?']);
  expect(lookAt('17/10/2026')).toEqual([]);
});
