/** What she writes in her own words, against an amount or a day; each beside what only looks like it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aRadio, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { ft, told } from '../../support/recap.ts';

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
  expect(look('J’ai travaillé 96 heures pour 1338 euros brut.', '96')).toEqual([label]);
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
