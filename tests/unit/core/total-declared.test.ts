/** A figure told in a total and told again as what is declared, on one page. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';
import { caf, ft } from '../../support/recap.ts';

const wrong = (look: typeof ft, lines: string[]) =>
  look(lines).problems.flatMap(({ text, fieldLabel }) =>
    text.key === 'agreement-problem' ? [fieldLabel] : [],
  );
const employers = ['Boulangerie Morin : 48 heures, 612,00 € brut', 'Les Lutins : 21 heures, 268,38 € brut'];
const answers = ['Formation : non', 'Activité salariée : oui', 'Stage : non'];
const page = (total: string[], sent: string[]) => wrong(ft, [...employers, ...total, ...answers, ...sent]);

describe('not alike', () => {
  test.each([
    ['Total de mes saisies : 69 heures, 880,38 € brut', 'Salaire brut déclaré : '],
    ['Total des salaires bruts : 880,38 €', 'Montant du salaire brut à déclarer : '],
    ['Total : 69 heures, 880,38 € brut', 'Salaire brut que je déclare : '],
    ['Salaire brut, total : 880,38 €', 'Salaire brut transmis : '],
    ['Total brut de novembre : 880,38 €', 'Rémunération brute déclarée : '],
  ])('%s, %s', (total, sent) => {
    expect(page([total], [`${sent}612,00 €`])).toEqual([sent.slice(0, -3)]);
    expect(page([total], [`${sent}880,38 €`])).toEqual([]);
    expect(page([total], [`${sent}880 €`])).toEqual([]);
  });

  test('hours, and resources of a quarter', () => {
    const total = ['Total de mes saisies : 69 heures, 880,38 € brut'];
    expect(page(total, ['Nombre d’heures déclarées : 48 heures'])).toEqual(['Nombre d’heures déclarées']);
    expect(page(total, ['Nombre d’heures déclarées : 69 h'])).toEqual([]);
    const quarter = (sent: string) =>
      wrong(caf, [
        'Total des ressources du trimestre : 2 400 €',
        `Ressources du trimestre déclarées : ${sent}`,
      ]);
    expect(quarter('1 600 €')).toEqual(['Ressources du trimestre déclarées']);
    expect(quarter('2 400 €')).toEqual([]);
  });

  test('in the case that is to be filled in, under a total shown', () => {
    const fields = [anAmount('Salaire brut à déclarer', '612')];
    expect(wrongIn(fields, { says: ['Total des salaires bruts : 880,38 €'] })).toEqual([
      'Salaire brut à déclarer',
    ]);
  });
});

describe('two figures', () => {
  test.each<[string[], string[]]>([
    [[], ['Salaire brut déclaré : 612,00 €']],
    [['Total des salaires nets : 700,00 €'], ['Salaire brut déclaré : 880,38 €']],
    [['Total des salaires bruts d’octobre : 540,00 €'], ['Salaire brut déclaré : 880,38 €']],
    [['Total brut déjà déclaré : 540,00 €'], ['Salaire brut déclaré : 880,38 €']],
    [['Total des salaires bruts de votre conjoint : 540,00 €'], ['Salaire brut déclaré : 880,38 €']],
    [['Total des primes brutes : 100,00 €'], ['Salaire brut déclaré : 880,38 €']],
    [['Total : 880,38 € brut'], ['Salaire brut déclaré chez Morin : 612,00 €']],
    [['Total : 880,38 € brut'], ['Salaire brut déclaré : 612,00 €', 'Salaire brut déclaré : 268,38 €']],
    [['Total des salaires bruts : 1 000 €', 'Différence : 100 €'], ['Salaire brut déclaré : 900 €']],
    [['Total des salaires bruts : 1 000 €'], ['Salaire brut déclaré par l’employeur : 900 €']],
    [['Total des salaires bruts : 1 000 €', 'Abattement : 10 %'], ['Salaire brut déclaré : 900 €']],
  ])('%s, %s', (total, sent) => expect(page(total, sent)).toEqual([]));
});
