/** What she writes in her own words, against an amount or a day; each beside what only looks like it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf, ft, told } from '../../support/recap.ts';

const inWords = (text: string, label = 'Un message (facultatif)') =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });

const problemsOf = (lines: string[]) => told(ft(lines)).problems.map(([check]) => check);

test('the gross that she tells, and what came on her account in its case', () => {
  const label = 'Salaire brut du mois';
  const look = (text: string, box: string, name = label) => wrongIn([anAmount(name, box), inWords(text)]);
  const fiche = 'Ma fiche de paie dit 1338 euros brut mais sur mon compte j’ai eu 1043.';
  expect(look(fiche, '1043')).toEqual([label]);
  expect(look('Mon salaire brut est de 1 338,50 €, j’ai reçu 1 043,20 €.', '1 043,20')).toEqual([label]);
  expect(look('Brut : 1338 €. Net à payer : 1043 €.', '1043')).toEqual([label]);
  const social = 'Montant net social de novembre';
  const both = 'Le net social est de 1 218 € ; le net payé est de 1 104 €.';
  expect(look(both, '1104', social)).toEqual([social]);
  expect(look(both, '1218', social)).toEqual([]);
  expect(look(fiche, '1338')).toEqual([]);
  expect(look('Brut de 1338 € par mois, j’ai reçu 1043 € pour mes 20 jours.', '1043')).toEqual([]);
  expect(look('J’avais mis 1043 net, corrigé : 1338 brut.', '1043')).toEqual([]);
  expect(look('Salaire brut 1338 € chez l’un, 1043 € brut chez l’autre, tout est payé.', '1043')).toEqual([]);
  expect(look('J’ai travaillé 96 heures pour 1338 euros brut.', '96')).toEqual([]);
  expect(look(fiche, '1043', 'Net à payer')).toEqual([]);
});

test('« c’est le net à payer », where the page asks for another line of the payslip', () => {
  const label = 'Explication donnée';
  const look = (text: string, rule = 'Le montant à déclarer est la ligne « Montant net social ».') =>
    problemsIn([anAmount('Montant que vous déclarez', '1304,90'), inWords(text, label)], [rule]).map(
      ([, where]) => where,
    );
  expect(look('« C’est le net à payer en bas de mon bulletin, après l’impôt. »')).toEqual([label]);
  expect(look('J’ai recopié le salaire brut de ma fiche.')).toEqual([label]);
  expect(look('Je mets le net imposable de mon bulletin.')).toEqual([label]);
  expect(look('C’est le montant net social de mon bulletin.')).toEqual([]);
  expect(look('C’est le net à payer. Il n’y a pas de net social sur mon bulletin.')).toEqual([]);
  expect(look('J’ai mis le net à payer du chômage.')).toEqual([]);
  expect(look('C’est le net à payer.', 'À défaut de net social, indiquez le net à payer.')).toEqual([]);
  expect(look('C’est le net à payer.', 'Indiquez vos revenus.')).toEqual([]);
  expect(look('Le net à payer du bulletin est faux.')).toEqual([]);
  expect(look('C’est mon salaire brut qui a augmenté en novembre.')).toEqual([]);
  expect(look('Je mets le bulletin avec le net à payer en pièce jointe.')).toEqual([]);
});

const threeMonths = (name: string, texts: [string, string, string]) =>
  ['Juin 2026', 'Juillet 2026', 'Août 2026'].map((month, at) =>
    anAmount(`${name} – ${month}`, texts[at] ?? ''),
  );

test('a month in which she writes that nothing was paid, and its amount', () => {
  const name = 'Pension alimentaire reçue';
  const july = `${name} – Juillet 2026`;
  const look = (text: string, second = '160', label = name) =>
    wrongIn([...threeMonths(label, ['160', second, '160']), inWords(text)]);
  expect(look('Le papa me verse 160 € par mois mais au mois de juillet il n’a rien payé du tout.')).toEqual([
    july,
  ]);
  expect(look('Je n’ai pas reçu la pension en juillet. Il a repris en août.')).toEqual([july]);
  expect(look('En juillet la pension n’a pas été versée.')).toEqual([july]);
  expect(look('Mon ex ne m’a rien versé en juillet 2026.')).toEqual([july]);
  expect(look('Je n’ai rien reçu du père en juillet.')).toEqual([july]);
  expect(look('Le père n’a rien payé en juillet.', '0')).toEqual([]);
  expect(look('Le père n’a rien payé en mai.')).toEqual([]);
  expect(look('Le père n’a pas payé le 5 juillet mais le 20.')).toEqual([]);
  expect(look('En juillet le père n’a pas versé 200 € mais 160.')).toEqual([]);
  expect(look('Le père n’a rien payé de plus en juillet.')).toEqual([]);
  expect(look('Jusqu’en juillet le père n’a rien payé.')).toEqual([]);
  expect(look('Le père n’a pas payé la cantine en juillet.')).toEqual([]);
  expect(look('Le père n’a pas payé l’école en juillet.')).toEqual([]);
  expect(look('Le père n’a pas payé sa pension en juillet.')).toEqual([july]);
  expect(look('Mon ex n’a rien payé en juillet.', '160', 'Pension alimentaire versée')).toEqual([]);
  const rent = 'Loyers perçus';
  expect(look('Mon locataire ne m’a rien versé en juillet.', '160', rent)).toEqual([
    `${rent} – Juillet 2026`,
  ]);
});

test('a month in which she writes that she was paid, and nothing in it', () => {
  const name = 'Indemnités journalières';
  const look = (text: string, last = '0', others: [string, string, string] = ['0', '0', '0']) =>
    wrongIn([
      ...threeMonths(name, ['0', '0', last]),
      ...threeMonths('Autres revenus', others),
      inWords(text),
    ]);
  const august = `${name} – Août 2026`;
  expect(
    look(
      'J’étais arrêté du 6 au 29 août, c’est la MSA qui m’a payé pendant ce temps, le virement est du 28 août.',
    ),
  ).toEqual([august]);
  expect(look('J’ai reçu mes indemnités journalières en août.')).toEqual([august]);
  expect(look('Après mon accident, la CPAM m’a indemnisé par virement en août.')).toEqual([]);
  expect(look('En arrêt maladie, la CPAM m’a versé 320 € en août.')).toEqual([august]);
  expect(look('En arrêt du 20 au 29 août, la CPAM m’a payé en septembre.')).toEqual([]);
  expect(look('En arrêt maladie en août, la CPAM ne m’a rien versé.')).toEqual([]);
  expect(look('La CPAM m’a versé 40 € en août pour mes soins, après ma maladie.')).toEqual([]);
  expect(look('En arrêt maladie, la CPAM m’a versé 320 € en août.', '320')).toEqual([]);
  expect(look('En arrêt maladie, la CPAM m’a versé 320 € en août.', '0', ['0', '0', '320'])).toEqual([]);
});

test('one month ten times what she says to make each month', () => {
  const name = 'Chiffre d’affaires';
  const look = (text: string, second = '12 400', third = '1 310') =>
    wrongIn([...threeMonths(name, ['1 180', second, third]), inWords(text)]);
  const july = `${name} – Juillet 2026`;
  expect(look('Je fais environ 1 200 euros par mois, il n’y a pas eu de mois exceptionnel.')).toEqual([july]);
  expect(look('À peu près 1 250 € chaque mois.', '13 100')).toEqual([july]);
  expect(look('Je gagne toujours 1 200 € par mois.', '1 240')).toEqual([]);
  expect(look('Environ 1 200 € par mois, sauf en juillet.')).toEqual([]);
  expect(look('Environ 1 200 € par mois, et un mois exceptionnel.')).toEqual([]);
  expect(look('Environ 1 200 € par mois, et 12 400 € en juillet.')).toEqual([]);
  expect(look('Environ 1 200 € par mois.', '6 200')).toEqual([]);
  expect(look('Je paie 1 200 € de loyer.')).toEqual([]);
});

test('the day that she tells of it, and another in its case', () => {
  const label = 'Date de la séparation';
  const look = (text: string, day: string, name = label) => wrongIn([aDate(name, day), inWords(text)]);
  const parted = 'Nous ne vivons plus ensemble depuis le 3 septembre. J’ai vu un avocat le 3 octobre.';
  expect(look(parted, '03/10/2026')).toEqual([label]);
  expect(look('Je suis séparée depuis le 03/09/2026.', '03/10/2026')).toEqual([label]);
  expect(look('On s’est séparés le lundi 1er juin 2026.', '01/07/2026')).toEqual([label]);
  expect(look('Mon contrat s’est terminé le 3 octobre.', '30/10/2026', 'Date de fin de contrat')).toEqual([
    'Date de fin de contrat',
  ]);
  const entry = 'Date d’entrée dans le nouveau logement';
  expect(look('Nous avons emménagé le 2 octobre.', '02/11/2026', entry)).toEqual([entry]);
  expect(look(parted, '03/09/2026')).toEqual([]);
  expect(look('Je suis séparée depuis le 3 septembre.', '01/09/2026')).toEqual([]);
  expect(look(parted, '03/10/2026', 'Date du jugement de divorce')).toEqual([]);
  expect(look('Je suis séparée depuis le mois de septembre.', '03/10/2026')).toEqual([]);
  expect(look('On s’est séparés le 3 mai, puis de nouveau séparés le 3 octobre.', '03/10/2026')).toEqual([]);
  expect(look('Je crois que nous sommes séparés depuis le 3 septembre.', '03/10/2026')).toEqual([]);
  expect(look('Je travaille chez eux depuis le 3 mai.', '03/10/2026')).toEqual([]);
  const hired = 'Date d’embauche';
  expect(look('J’ai commencé ce travail le 2 septembre.', '02/10/2026', hired)).toEqual([hired]);
  expect(look('J’ai commencé un stage le 2 septembre pour cet emploi.', '02/10/2026', hired)).toEqual([]);
  const couple = 'Date de début de la vie commune';
  expect(look('Je vis avec mon copain depuis le 2 août.', '02/10/2026', couple)).toEqual([couple]);
  expect(look('Je vis avec ma mère depuis le 2 août.', '02/10/2026', couple)).toEqual([]);
});

test('the hours of a week, for a month in a contract that goes on', () => {
  const label = 'Heures travaillées dans le mois';
  const contract = (start: string, end: Field): Field[] => [
    aDate('Date de début du contrat', start),
    aField('Durée prévue au contrat (heures par semaine)', { valueType: 'duration', text: '35' }),
    end,
  ];
  const look = (
    hours: string,
    start = '02/11/2026',
    end = aYesNo('Ce contrat s’est-il terminé ?', 'Non'),
    more: Field[] = [],
  ) =>
    wrongIn([...contract(start, end), aField(label, { valueType: 'hours', text: hours }), ...more], {
      title: 'Ma situation en novembre 2026',
      today: '2026-11-30',
    });
  expect(look('35')).toEqual([label]);
  expect(look('35', '01/09/2026')).toEqual([label]);
  const sort = aRadio('Nature du contrat', ['CDI', 'CDD'], 'CDI');
  expect(look('35', '02/11/2026', sort)).toEqual([label]);
  expect(look('147')).toEqual([]);
  expect(look('35', '24/11/2026')).toEqual([]);
  expect(look('35', '02/11/2026', aYesNo('Ce contrat s’est-il terminé ?', 'Oui'))).toEqual([]);
  expect(look('35', '02/11/2026', sort, [aYesNo('Avez-vous été en arrêt maladie ?', 'Oui')])).toEqual([]);
  expect(look('28')).toEqual([]);
});

test('out of work for long, and a salary in each month', () => {
  const months = 'Trimestre à déclarer : juillet, août et septembre 2026';
  const pay = (of = 'Vos salaires') => [
    `${of} – Juillet 2026 : 1 312,40 €`,
    `${of} – Août 2026 : 1 312,40 €`,
    `${of} – Septembre 2026 : 1 298,77 €`,
  ];
  const look = (situation: string, lines = pay()) =>
    told(caf([months, `Votre situation professionnelle : ${situation}`, ...lines])).problems;
  const wrong = [['contradiction', 'Vos salaires – Juillet 2026']];
  expect(look('Sans emploi depuis le 17/03/2025, non indemnisée, aucune activité depuis')).toEqual(wrong);
  expect(look('Sans activité depuis mars 2025')).toEqual(wrong);
  expect(look('Sans emploi depuis le 02/01/2026')).toEqual(wrong);
  expect(look('Sans emploi depuis le 02/06/2026')).toEqual([]);
  expect(look('Sans emploi depuis le 17/03/2025, missions d’intérim')).toEqual([]);
  expect(
    look('Sans emploi depuis le 17/03/2025', [...pay().slice(0, 2), 'Vos salaires – Septembre 2026 : 0 €']),
  ).toEqual([]);
  expect(look('Sans emploi depuis le 17/03/2025', pay('Salaires de votre conjoint'))).toEqual([]);
  expect(look('Sans emploi depuis le 17/03/2025', pay('Karim – Salaires'))).toEqual([]);
  expect(look('Salariée depuis le 17/03/2025')).toEqual([]);
  expect(look('Sans emploi depuis le 17/03/2025', [...pay(), 'Rappel de salaire versé en juillet'])).toEqual(
    [],
  );
});

test('more hours than the days of a job leave beside an illness', () => {
  const ill = 'Avez-vous été en arrêt maladie ?';
  const label = 'Heures travaillées dans le mois';
  const look = (hours: string, from: string, to: string, more: Field[] = []) =>
    wrongIn(
      [
        aField(label, { valueType: 'hours', text: hours }),
        ...more,
        aYesNo(ill, 'Oui'),
        aDate('Du', from, { question: ill }),
        aDate('Au', to, { question: ill }),
      ],
      { title: 'Ma situation en novembre 2026', today: '2026-11-30' },
    );
  const mission = (from: string, to: string): Field[] => [
    aDate('Début de la mission', from),
    aDate('Fin de la mission', to),
  ];
  expect(look('64', '09/11/2026', '20/11/2026', mission('07/11/2026', '18/11/2026'))).toEqual(['Du']);
  expect(look('151', '04/11/2026', '30/11/2026')).toEqual(['Du']);
  expect(look('64', '16/11/2026', '20/11/2026', mission('07/11/2026', '18/11/2026'))).toEqual([]);
  expect(look('64', '19/11/2026', '27/11/2026', mission('07/11/2026', '18/11/2026'))).toEqual([]);
  expect(look('21', '09/11/2026', '20/11/2026', mission('07/11/2026', '18/11/2026'))).toEqual([]);
  expect(look('151', '02/11/2026', '08/11/2026')).toEqual([]);
  expect(look('0', '01/11/2026', '30/11/2026')).toEqual([]);
  const shown = (leave: string) =>
    problemsOf([
      'Vous avez travaillé 64 heures pour un salaire brut de 842 €, chez EXEMPLE (mission du 07/11/2026 au 18/11/2026, terminée).',
      `Vous avez été en arrêt maladie ${leave}.`,
      'Vous êtes toujours à la recherche d’un emploi.',
    ]);
  expect(shown('du 09/11/2026 au 20/11/2026')).toContain('contradiction');
  expect(shown('du 19/11/2026 au 27/11/2026')).not.toContain('contradiction');
});

test('a home left long before its last rent', () => {
  const label = 'Date de sortie de l’ancien logement';
  const look = (day: string, rent: string, name = label) =>
    wrongIn([aDate(name, day), aDate('Date d’entrée dans le nouveau logement', '01/12/2026')], {
      says: ['Ancien logement', `1 rue Exemple, 06400 Cannes — occupé depuis le 15/09/2021, ${rent}`],
      title: 'Déclarer un changement',
      today: '2026-12-02',
    });
  const rent = 'dernier loyer transmis à la Caf : novembre 2026';
  expect(look('30/11/2025', rent)).toEqual([label]);
  expect(look('30/06/2026', 'dernière quittance : novembre 2026')).toEqual([label]);
  const quit = 'Quand avez-vous quitté votre ancien logement ?';
  expect(look('30/11/2025', rent, quit)).toEqual([quit]);
  expect(look('30/11/2026', rent)).toEqual([]);
  expect(look('15/09/2026', rent)).toEqual([]);
  expect(look('30/11/2025', 'dernier loyer transmis : novembre 2025')).toEqual([]);
  expect(look('30/11/2025', 'dernier loyer transmis : décembre 2026')).toEqual([]);
  expect(look('30/11/2025', 'dernier loyer impayé : novembre 2026')).toEqual([]);
});

test('a rent of a year that she writes, told for each of three months', () => {
  const look = (words: string, sum = '900,00 €') =>
    told(
      caf([
        'Ressources déclarées',
        ...['Août', 'Septembre', 'Octobre'].map((month) => `Terres en fermage – ${month} 2026 : ${sum}`),
        words,
      ]),
    )
      .problems.map(([check]) => check)
      .filter((check) => check === 'contradiction');
  const year = 'fermage de 900 € par an, payé en une seule fois le 11 novembre.';
  expect(look(`Précision que vous avez saisie : « Des prés loués à mon neveu, ${year} »`)).toEqual([
    'contradiction',
  ]);
  expect(look('Votre message : « Mon neveu me verse 900 € chaque année pour ses prés. »')).toHaveLength(1);
  expect(look(`Précision que vous avez saisie : « Des prés loués, ${year} »`, '75,00 €')).toEqual([]);
  expect(look('Précision : « Des prés loués à mon neveu, 900 € par mois toute l’année. »')).toEqual([]);
  expect(look('Précision : « La prime annuelle est de 900 € en plus de mes salaires. »', '800 €')).toEqual(
    [],
  );
  expect(look('À savoir : « Un plafond de 900 € par an s’applique aux terres louées. »')).toEqual([]);
});
