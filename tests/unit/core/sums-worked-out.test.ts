/** Sums that are named, placed or worked out otherwise than « Total »; each with the right answer beside it. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { caf, ft, type tableOf, told } from '../../support/recap.ts';

describe('sums', () => {
  const amounts = (lines: [string, string][], given: Parameters<typeof aField>[1] = {}) =>
    lines.map(([label, text]) => anAmount(label, text, given));

  test('a rent with its charges, a price with its tax', () => {
    const rent = (all: string, charges = 'Charges') =>
      wrongIn(
        amounts([
          ['Loyer sans les charges', '520'],
          [charges, '65'],
          ['Loyer charges comprises', all],
        ]),
      );
    expect(rent('595')).toEqual(['Loyer charges comprises']);
    expect(rent('585')).toEqual([]);
    expect(rent('595', 'Charges de chauffage non comprises dans le loyer')).toEqual([]);
    const price = (all: string) =>
      wrongIn(
        amounts([
          ['Montant HT', '100'],
          ['TVA', '20'],
          ['Montant TTC', all],
        ]),
      );
    expect(price('130')).toEqual(['Montant TTC']);
    expect(price('120')).toEqual([]);
  });

  test('what is left once the rest is taken off', () => {
    const stay = (left: string, off = 'À déduire : bons vacances') =>
      wrongIn(
        amounts([
          ['Prix du séjour', '480'],
          [off, '150'],
          ['Reste à payer par la famille', left],
        ]),
      );
    expect(stay('380')).toEqual(['Reste à payer par la famille']);
    expect(stay('330')).toEqual([]);
    expect(stay('380', 'Acompte conseillé')).toEqual([]);
    const budget = (left: string, label = 'Reste pour vivre (ressources moins dépenses)') =>
      wrongIn(
        amounts([
          ['Ensemble de vos ressources', '1 120'],
          ['Ensemble de vos dépenses', '625'],
          [label, left],
        ]),
      );
    expect(budget('595')).toEqual(['Reste pour vivre (ressources moins dépenses)']);
    expect(budget('495')).toEqual([]);
    expect(budget('595', 'Reste pour vivre')).toEqual([]);
  });

  test('so much a month for so many months; one multiplied by the other', () => {
    const pension = (all: string, month = 'Pension versée chaque mois') =>
      wrongIn([
        anAmount(month, '150'),
        aField('Nombre de mois payés', { valueType: 'duration', text: '12' }),
        anAmount('Total versé', all),
      ]);
    expect(pension('1 500')).toEqual(['Total versé']);
    expect(pension('1 800')).toEqual([]);
    expect(pension('1 500', 'Première mensualité')).toEqual([]);
    const copies = (all: string, says: string) =>
      wrongIn(
        [
          ['Plan Pages', '18'],
          ['Plan Exemplaires', '2'],
          ['Plan Pages à tirer', all],
        ].map(([label = '', text = '']) => aField(label, { text })),
        { says: [says] },
      );
    const rule = 'Pages, exemplaires, puis pages à tirer (l’un multiplié par l’autre).';
    expect(copies('20', rule)).toEqual(['Plan Pages à tirer']);
    expect(copies('36', rule)).toEqual([]);
    expect(copies('20', 'Pages, exemplaires, pages à tirer.')).toEqual([]);
  });

  test('what is left of a price, once others have paid', () => {
    const camp = (left: string, aid = 'Aide accordée par la Caf') =>
      wrongIn(
        amounts([
          ['Coût du séjour', '600'],
          [aid, '200'],
          ['Reste à charge de la famille', left],
        ]),
      );
    expect(camp('500')).toEqual(['Reste à charge de la famille']);
    expect(camp('400')).toEqual([]);
    expect(camp('500', 'Argent de poche')).toEqual([]);
  });

  test('the mean of months, a part larger than its whole, shares of a hundred', () => {
    const mean = (all: string) =>
      wrongIn(
        amounts([
          ['Mai 2026', '900'],
          ['Juin 2026', '1 000'],
          ['Salaire moyen', all],
        ]),
      );
    expect(mean('1 900')).toEqual(['Salaire moyen']);
    expect(mean('950')).toEqual([]);
    const part = (text: string) =>
      wrongIn(
        amounts([
          ['Salaire', '400'],
          ['dont primes', text],
        ]),
      );
    expect(part('500')).toEqual(['dont primes']);
    expect(part('100')).toEqual([]);
    const shares = (two: string, says = 'Le total des deux parts doit faire 100 %.') =>
      wrongIn(
        [
          ['Votre part', '60'],
          ['Sa part', two],
        ].map(([label = '', text = '']) => aField(label, { valueType: 'percent', text })),
        { says: [says] },
      );
    expect(shares('50 %')).toEqual(['Votre part']);
    expect(shares('40 %')).toEqual([]);
    expect(shares('50 %', 'Une aide de 100 € est possible.')).toEqual([]);
  });

  test('more than the share that may be asked for', () => {
    const grant = (
      asked: string,
      says = 'La subvention demandée ne peut dépasser 50 % du budget total du projet.',
    ) =>
      wrongIn(
        amounts([
          ['Budget total du projet', '4 000'],
          ['Subvention demandée', asked],
        ]),
        { says: [says] },
      );
    expect(grant('2 600')).toEqual(['Subvention demandée']);
    expect(grant('2 000')).toEqual([]);
    expect(grant('2 600', 'La subvention accordée dépasse rarement 50 % du budget total.')).toEqual([]);
  });

  test('what a household has, of what each one has', () => {
    const home = (all: string, more: [string, string][] = []) =>
      wrongIn(
        amounts([
          ['Ressources du foyer sur douze mois', all],
          ['Samira BELKACEM (vous)', '9 840'],
          ['Mehdi BELKACEM (votre conjoint)', '4 260'],
          ...more,
        ]),
      );
    expect(home('14 010')).toEqual(['Ressources du foyer sur douze mois']);
    expect(home('14 100')).toEqual([]);
    // Other money may be in it.
    expect(home('14 600', [['Aides au logement', '500']])).toEqual([]);
  });

  test('a total that stands over its months', () => {
    const pay = (all: string, label = 'Total de mes salaires sur la période') =>
      wrongIn(
        amounts([
          [label, all],
          ['Novembre 2026', '720'],
          ['Décembre 2026', '815'],
          ['Janvier 2027', '690'],
        ]),
      );
    expect(pay('2 325')).toContain('Total de mes salaires sur la période');
    expect(pay('2 225')).toEqual([]);
    expect(pay('2 325', 'Total de l’année précédente')).toEqual([]);
  });

  test('lines that are only written, above the total of them all', () => {
    const pay = (all: string, line = 'Total des lignes ci-dessus') =>
      wrongIn([anAmount('Salaire ajouté', '1 180'), anAmount('Total à porter case 1AJ', all)], {
        blocks: ['COMMUNE DE DOLE', '12 450 €', 'AGENCE INTERIM', '6 320 €', line],
      });
    expect(pay('18 770')).toEqual(['Total à porter case 1AJ']);
    expect(pay('19 950')).toEqual([]);
    expect(pay('18 770', 'Total')).toEqual([]);
  });

  test('an account, whatever its lines are named', () => {
    const account = (all: string, first = aField('Ville de Mende', { valueType: 'city', text: '1 500' })) =>
      wrongIn([
        first,
        aField('Département de la Lozère', { valueType: 'department', text: '2 000' }),
        anAmount('Fonds propres', '800'),
        anAmount('Total des recettes', all),
      ]);
    expect(account('4 800')).toEqual(['Total des recettes']);
    expect(account('4 300')).toEqual([]);
    expect(account('2 800', aField('Ville de Mende, en 2025', { valueType: 'city', text: '1 500' }))).toEqual(
      [],
    );
    expect(account('4 800', aField('Nombre d’adhérents', { valueType: 'unknown', text: '120' }))).toEqual([]);
  });

  test('hours of each day; times of the clock are none', () => {
    const week = (all: string, names = ['Lundi', 'Mardi']) =>
      wrongIn([
        ...names.map((label) => aField(label, { text: '1 h 30' })),
        aField('Durée totale sur la semaine', { valueType: 'duration', text: all }),
      ]);
    expect(week('4 h')).toEqual(['Durée totale sur la semaine']);
    expect(week('3 h')).toEqual([]);
    expect(week('4 h', ['Heure d’arrivée', 'Heure de départ'])).toEqual([]);
  });

  test('a tax case that closes its detail', () => {
    const costs = (all: string) =>
      wrongIn([
        ...amounts(
          [
            ['Trajets', '2 640'],
            ['Repas', '1 085'],
          ],
          { group: 'Détail des frais réels' },
        ),
        anAmount('1AK – Montant total des frais réels', all, { group: 'Frais réels' }),
      ]);
    expect(costs('3 275')).toEqual(['1AK – Montant total des frais réels']);
    expect(costs('3 725')).toEqual([]);
  });

  test('told in a sentence over or under the lines of each employer', () => {
    const lines = ['Garage Delmas : 35 heures, 560 € bruts', 'Ferme des Chênes : 20 heures, 320 € bruts'];
    const over = (sentence: string) => told(ft([sentence, ...lines])).problems;
    const wrong = 'Vous déclarez au total 65 heures de travail et 880 € de salaire brut, soit :';
    expect(over(wrong)).toEqual([['sum', wrong]]);
    expect(over('Vous déclarez au total 55 heures de travail et 880 € de salaire brut, soit :')).toEqual([]);
    expect(over('Vous déclarez au total 65 heures de travail, dont :')).toEqual([]);
    const under = (sentence: string) => told(ft([...lines, sentence])).problems;
    expect(under('Soit, en tout, 55 heures et 980 € brut.')).toEqual([['sum', 'Total – salaire brut']]);
    expect(under('Soit, en tout, 55 heures et 880 € brut.')).toEqual([]);
  });

  test('what will be kept, of what was told', () => {
    const recap = (july: string, second = 'Ce que nous allons enregistrer') =>
      told(
        caf([], {
          blocks: [],
          fields: [],
          ...twoParts(['Ce que vous avez saisi', '612,40 €'], [second, july]),
        }),
      ).problems.filter(([check]) => check === 'agreement');
    expect(recap('621,40 €')).toHaveLength(1);
    expect(recap('612,40 €')).toEqual([]);
    // Put right since.
    expect(recap('621,40 €', 'Ce que vous corrigez')).toEqual([]);
  });

  test('one line of the payslips added for another', () => {
    const total = (text: string) =>
      wrongIn([anAmount('Total de vos salaires bruts', text)], {
        says: [
          'Azur Net – brut 412,50 € – net payé 326,18 €',
          'Les Pins – brut 655,20 € – net payé 518,90 €',
        ],
      });
    expect(total('845,08')).toEqual(['Total de vos salaires bruts']);
    expect(total('1 067,70')).toEqual([]);
    // Another employer may be added.
    expect(total('1 500')).toEqual([]);
  });
});

/** Two parts of a recap, each with the same three months. */
function twoParts(
  ...parts: [string, string][]
): ReturnType<typeof tableOf> & { headings: { level: number; text: string }[] } {
  const title = 'Déclaration trimestrielle de ressources';
  const blocks = [
    title,
    ...parts.flatMap(([name, july]) => [
      name,
      'Salaire de juin 2026 : 842,10 €',
      `Salaire de juillet 2026 : ${july}`,
      'Salaire d’août 2026 : 790,00 €',
    ]),
  ];
  return {
    blocks,
    headings: [title, ...parts.map(([name]) => name)].map((text, at) => ({ level: at === 0 ? 1 : 2, text })),
  };
}
