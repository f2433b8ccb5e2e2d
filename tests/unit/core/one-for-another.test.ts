/** A figure that the page tells of something else than what is asked: another unit, another part, another time, another money. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { hours, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

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
