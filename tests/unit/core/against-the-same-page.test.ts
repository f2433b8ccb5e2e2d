/** An answer against what the same page shows of it: the sort of a sum, the pay of an hour, the size of a home. */
import { expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

test('a sum shown as of one sort, in the case of another', () => {
  const shown = 'Pension d’invalidité, déclarant 1 : 9 842 €';
  const retired = 'Pensions de retraite – Déclarant 1';
  const unfit = 'Pensions d’invalidité – Déclarant 1';
  const look = (cases: [string, string][], says = [shown]) =>
    wrongIn(
      cases.map(([label, sum]) => anAmount(label, sum)),
      {
        host: 'cfspart.impots.gouv.fr',
        title: 'Déclaration des revenus 2025',
        says: ['Sommes connues', ...says],
      },
    );
  expect(
    look([
      [retired, '9842'],
      [unfit, ''],
    ]),
  ).toEqual([retired]);
  expect(
    look([
      [retired, '9842'],
      [unfit, '0'],
    ]),
  ).toEqual([retired]);
  expect(
    look(
      [
        ['Salaires', '6120'],
        ['Allocations chômage', ''],
      ],
      ['Allocation chômage : 6 120 €'],
    ),
  ).toEqual(['Salaires']);
  expect(
    look([
      [retired, ''],
      [unfit, '9842'],
    ]),
  ).toEqual([]);
  // No case of its own.
  expect(look([['Pensions de retraite', '9842']])).toEqual([]);
  expect(
    look([
      ['Pensions, retraites, invalidité', '9842'],
      [unfit, ''],
    ]),
  ).toEqual([]);
  expect(
    look([
      ['Pensions de retraite – Déclarant 2', '9842'],
      [unfit, ''],
    ]),
  ).toEqual([]);
  expect(
    look(
      [
        [retired, '9842'],
        [unfit, ''],
      ],
      [shown, 'Pension de retraite : 9 842 €'],
    ),
  ).toEqual([]);
});

test('the pay of an hour, and that of the same work in another month', () => {
  const now = 'Activités de novembre';
  const before = 'Pour mémoire, octobre';
  const rows = (pay: string, hours: string, old = '219,20', who = 'Mme Lac', says: string[] = []) =>
    wrongIn(
      [
        aField('Mme Lac – Heures', { valueType: 'hours', text: hours, group: now }),
        anAmount('Mme Lac – Salaire brut', pay, { group: now }),
        aField(`${who} – Heures`, { valueType: 'hours', text: '16', group: before }),
        anAmount(`${who} – Salaire brut`, old, { group: before }),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation', says },
    ).filter((one) => one?.includes('Salaire'));
  expect(rows('2 466,00', '18')).toEqual(['Mme Lac – Salaire brut']);
  expect(rows('24 660', '18')).toEqual(['Mme Lac – Salaire brut']);
  expect(rows('246,60', '18')).toEqual([]);
  expect(rows('493,20', '18')).toEqual([]);
  expect(rows('2 466,00', '18', '2 192,00')).toEqual([]);
  expect(rows('2 466,00', '18', '219,20', 'Onet')).toEqual([]);
  expect(rows('2 466,00', '18', '219,20', 'Mme Lac', ['Cachets compris'])).toEqual([]);
});

test('a home too small, and a smaller one that is asked for', () => {
  const look = (reason: string, now = 'Type 4, 84 m²', wanted = 'Type 2, appartement') => {
    const titles = ['Logement actuel', 'Motifs de la demande', 'Logement recherché'];
    const headings = ['Déclaration trimestrielle de ressources', ...titles].map((text) => ({
      level: 2,
      text,
    }));
    const [home = '', why = '', sought = ''] = titles;
    const lines = [home, now, 'Loyer et charges : 612 €', why, reason, sought, wanted];
    return told(caf([...lines, 'Communes : Épinal'], { headings })).problems.filter(
      ([check]) => check === 'contradiction',
    );
  };
  const wrong = [['contradiction', 'Motifs de la demande']];
  expect(look('1. Logement trop petit')).toEqual(wrong);
  expect(look('Mon logement est trop petit')).toEqual(wrong);
  expect(look('Appartement trop petit', 'T3', 'T1 ou T2')).toEqual(wrong);
  expect(look('Logement trop grand', 'T2', 'T4')).toEqual(wrong);
  expect(look('Logement trop grand')).toEqual([]);
  expect(look('Logement trop petit', 'T2', 'T3 ou T4')).toEqual([]);
  expect(look('Logement trop petit', 'T2', 'T2')).toEqual([]);
  expect(look('Logement trop petit', 'Locataire', 'T2')).toEqual([]);
  expect(look('Loyer trop cher')).toEqual([]);
});
