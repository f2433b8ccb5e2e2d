/** A figure that the page tells of something else than what is asked: another unit, another part, another time, another money. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { aSelect, days, hours, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const november = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation de novembre 2026',
  today: '2026-11-30',
};
const inWords = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
/** Rows of two cells each, by the way the page is built. */
const rowsOf = (rows: [string, string][]): Pick<PageModel, 'blocks' | 'answers'> => ({
  blocks: rows.flat(),
  answers: rows.map((_, at) => ({ block: at * 2 + 1, from: 0, name: at * 2, column: null })),
});

describe('days or what is paid an hour, in the case of the hours or of the pay', () => {
  const look = (fields: Field[], says: string[], given: Partial<PageModel> = {}) =>
    wrongIn(fields, { ...november, says, ...given });
  test.each([
    '10 jours travaillés, à raison de 7 heures par jour, soit 70 heures.',
    'Remplacement : 10 vacations de 7 h, 70 heures en tout.',
    'Contrat du 16/11/2026 au 27/11/2026 : 10 journées de 7 heures.',
    'Mission du mois : 70 heures (10 jours de travail).',
  ])('%s', (line) => {
    expect(look(hours(['Nombre d’heures travaillées : 10']), [line])).toHaveLength(1);
    expect(look(hours(['Nombre d’heures travaillées : 7']), [line])).toHaveLength(
      line.includes('7') && /7 h/.test(line) ? 1 : 0,
    );
    expect(look(hours(['Nombre d’heures travaillées : 70']), [line])).toEqual([]);
    expect(look(hours(['Nombre d’heures travaillées : 63']), [line])).toEqual([]);
  });

  test('in rows, in her own words', () => {
    const { blocks, answers } = rowsOf([
      ['Jours travaillés', '10'],
      ['Heures payées', '70'],
      ['Salaire brut', '841,40 €'],
    ]);
    const of = (worked: string, paid: string) =>
      look([...hours([`Heures du mois : ${worked}`]), anAmount('Salaire brut', paid)], [], {
        blocks,
        answers,
      });
    expect(of('10', '841,40')).toEqual(['Heures du mois']);
    expect(of('70', '70')).toEqual(['Salaire brut']);
    expect(of('70', '841,40')).toEqual([]);
    const note = inWords('J’ai fait 4 journées, 28 heures en tout.');
    expect(look([...hours(['Heures du mois : 4']), note], [])).toEqual(['Heures du mois']);
    expect(look([...hours(['Heures du mois : 28']), note], [])).toEqual([]);
  });

  test('what an hour is paid', () => {
    const line = 'Taux : 12,02 € de l’heure, 70 heures payées, salaire brut 841,40 €.';
    const of = (sum: string) => look([anAmount('Salaire brut du mois', sum)], [line]);
    expect(of('12,02')).toEqual(['Salaire brut du mois']);
    expect(of('841,40')).toEqual([]);
  });

  test.each([
    ['a delay', 'Vous avez 10 jours pour répondre.'],
    ['of a training', 'Formation : 10 jours, 70 heures.'],
    ['an example', 'Exemple : 10 jours travaillés, 70 heures.'],
    ['told of both', '10 jours travaillés, 70 heures, dont 10 heures de nuit.'],
    ['over two months', 'Contrat du 26/10/2026 au 06/11/2026 : 10 jours de travail, 70 heures.'],
    ['days alone', '10 jours travaillés.'],
  ])('%s', (_name, line) => {
    expect(look(hours(['Nombre d’heures travaillées : 10']), [line])).toEqual([]);
  });
});

describe('one month where the year is asked', () => {
  const line = '6GU – Pensions alimentaires versées à des enfants mineurs';
  const look = (sum: string, says: string[]) => wrongIn([anAmount(line, sum)], { ...taxReturn, says });
  const total = 'Versements justifiés : 12, de janvier à décembre 2026, soit 1 680 € pour l’année.';
  test.each([
    [['Pension alimentaire due pour votre fils Enzo : 140 € par mois.', total]],
    [[`Pension alimentaire due pour votre fils Enzo : 140 € par mois. ${total}`]],
    [['Jugement : pension alimentaire de 140 €/mois, soit 1 680 € par an.']],
    [['Pension alimentaire mensuelle : 140 €', 'Pension alimentaire de l’année : 1 680 €']],
    [['Vous versez une pension de 140 € chaque mois à la mère d’Enzo.']],
  ])('%j', (says) => {
    expect(look('140', says)).toEqual([line]);
    expect(look('1680', says)).toEqual([]);
    expect(look('150', says)).toEqual([]);
  });
  test.each([
    ['of what she is paid', 'Pension alimentaire reçue : 140 € par mois.'],
    ['begun lately', 'Pension alimentaire de 140 € par mois à partir de décembre 2026.'],
    ['an example', 'Exemple : une pension de 140 € par mois.'],
    ['a limit', 'Pension alimentaire déductible dans la limite de 140 € par mois.'],
    ['of other money', 'Loyer de 140 € par mois.'],
    ['of the year', 'Pension alimentaire : 140 € pour l’année.'],
  ])('%s', (_name, said) => {
    expect(look('140', [said])).toEqual([]);
  });
});

describe('what was paid in a month that is not asked for', () => {
  const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle', today: '2027-02-16' };
  const months = ['octobre 2026', 'novembre 2026', 'décembre 2026'];
  const look = (sums: string[], says: string[], given: Partial<PageModel> = {}) =>
    wrongIn(
      months.map((month, at) => anAmount(`Pension alimentaire reçue en ${month}`, sums[at] ?? '')),
      { ...caf, says, ...given },
    );
  const days = ['le 5 octobre 2026', 'le 5 novembre 2026', 'le 7 décembre 2026', 'le 5 janvier 2027'];
  const sums = ['150 €', '95 €', '205 €', '170 €'];
  const lines = days.map((day, at) => `${day} : ${sums[at]}`);
  const named = ['Octobre 2026', 'Novembre 2026', 'Décembre 2026', 'Janvier 2027'];
  test.each([
    [lines],
    [days.flatMap((day, at) => [day, sums[at] ?? ''])],
    [[`Virements : ${lines.join(', ')}.`]],
    [named.map((month, at) => `${month} : ${sums[at]}`)],
    [days.map((day, at) => `${sums[at]} reçus ${day}`)],
    [days.map((day, at) => `Pension de ${named[at]}, versée ${day} : ${sums[at]}`)],
  ])('%j', (says) => {
    expect(look(['150', '95', '170'], says)).toHaveLength(1);
    expect(look(['150', '150', '205'], says)).toHaveLength(1);
    expect(look(['150', '95', '205'], says)).toEqual([]);
    expect(look(['150', '95', '200'], says)).toEqual([]);
  });
  test('a month of which nothing is told', () => {
    expect(look(['150', '95', '170'], lines.slice(1))).toHaveLength(1);
    expect(look(['150', '95', '205'], lines.slice(1))).toEqual([]);
  });
  test('each of them a month later, other money, a reminder', () => {
    expect(look(['95', '205', '170'], lines)).toEqual([]);
    expect(look(['150', '95', '170'], ['Vos bourses :', ...lines])).toEqual([]);
    expect(look(['150', '95', '170'], ['Prochaine déclaration : janvier, février et mars 2027'])).toEqual([]);
  });
});

describe('invalidity on the line of retirement', () => {
  const [retired, invalid] = ['Pensions de retraite, déclarant 1', 'Pensions d’invalidité, déclarant 1'];
  const look = (first: string, second: string, says: string[], note = '') =>
    wrongIn([anAmount(retired, first), anAmount(invalid, second), ...(note ? [inWords(note)] : [])], {
      ...taxReturn,
      says,
    });
  const ways: [string[], string?][] = [
    [['Nature du versement : pension d’invalidité.', 'Montant imposable de l’année : 9 318 €.']],
    [['CPAM de la Marne', 'Pension d’invalidité', 'Montant imposable 2026', '9 318 €']],
    [['La CPAM vous a versé 9 318 € de pension d’invalidité en 2026.']],
    [['Total versé au titre de l’invalidité : 9 318 €']],
    [[], 'La CPAM m’a versé 9 318 € de pension d’invalidité.'],
  ];
  test.each(ways)('%j %s', (says, note) => {
    expect(look('9318', '', says, note)).toEqual([retired]);
    expect(look('', '9318', says, note)).toEqual([]);
    expect(look('9000', '9318', says, note)).toEqual([]);
  });
  test.each([
    ['told of both', ['Pension d’invalidité : 9 318 €', 'Pension de retraite : 9 318 €']],
    ['a limit', ['Plafond de la pension d’invalidité : 9 318 €']],
    ['an example', ['Exemple : 9 318 € de pension d’invalidité']],
    ['under another sum', ['Pension d’invalidité', '8 000 €', 'Montant imposable', '9 318 €']],
  ])('%s', (_name, says) => {
    expect(look('9318', '', says)).toEqual([]);
  });
});

describe('the days of one thing, under the question about another', () => {
  const month = { ...november, title: 'Actualisation du mois de décembre 2026', today: '2027-01-11' };
  const asks = ['Avez-vous travaillé ?', 'Avez-vous été en stage ?', 'Avez-vous été en arrêt maladie ?'];
  const look = (yes: number, said: string, note = '') =>
    wrongIn(
      asks.flatMap((ask, at) => [
        aYesNo(ask, at === yes ? 'Oui' : 'Non'),
        ...(at === yes
          ? ['Début : 14/12/2026', 'Fin : 18/12/2026'].flatMap((line) => days([line], { group: ask }))
          : []),
        ...(at === 0 && note ? [inWords(note)] : []),
      ]),
      { ...month, says: [said] },
    ).filter((label) => label === asks[1]);
  test.each([
    'Bonjour, je suis en arrêt maladie du 14 au 18 décembre. Je n’ai ni travail ni stage ce mois-ci.',
    'Avis d’arrêt de travail du 14/12/2026 au 18/12/2026',
    'Votre employeur nous a transmis un arrêt de travail, du 14 décembre 2026 au 18 décembre 2026.',
    'Hospitalisation du 14 au 18 décembre 2026',
    'Contrat chez Adecco du 14/12/2026 au 18/12/2026',
  ])('%s', (said) => {
    expect(look(1, said)).toEqual([asks[1]]);
    expect(look(said.startsWith('Contrat') ? 0 : 2, said)).toEqual([]);
    expect(look(1, '', said)).toEqual([asks[1]]);
  });
  test.each([
    'Arrêt de travail de votre conjoint du 14 au 18 décembre 2026',
    'Arrêt maladie du 7 au 11 décembre 2026',
    'Stage du 14 au 18 décembre 2026',
    'Arrêt de travail du 14 au 18 décembre 2026, annulé',
    'Convention de stage et contrat de travail du 14 au 18 décembre 2026',
  ])('right: %s', (said) => {
    expect(look(1, said)).toEqual([]);
  });

  test('a pension, since a day', () => {
    const questions = ['retraite', 'invalidité'].map((of) => `Percevez-vous une nouvelle pension de ${of} ?`);
    const of = (yes: number, said: string) =>
      wrongIn(
        questions.flatMap((ask, at) => [
          aYesNo(ask, at === yes ? 'Oui' : 'Non'),
          ...(at === yes ? days(['Depuis le : 01/12/2026'], { group: ask }) : []),
        ]),
        { ...month, says: [said] },
      );
    const said = 'La CPAM vous a attribué une pension d’invalidité à compter du 01/12/2026.';
    expect(of(0, said)).toContain(questions[0]);
    expect(of(1, said)).toEqual([]);
    expect(of(0, said.replace('01/12', '01/11'))).not.toContain(questions[0]);
  });

  test('chosen in a list', () => {
    const options = ['Stage', 'Arrêt maladie', 'Congé maternité'];
    const said = 'Avis d’arrêt de travail du 14/12/2026 au 18/12/2026';
    const group = 'Événement du mois';
    const of = (chosen: string) =>
      wrongIn(
        [
          aSelect('Nature de l’événement', options, chosen, { group }),
          ...days(['Du : 14/12/2026', 'Au : 18/12/2026'], { group }),
        ],
        { ...month, says: [said] },
      );
    expect(of('Stage')).toEqual(['Nature de l’événement']);
    expect(of('Arrêt maladie')).toEqual([]);
  });
});
