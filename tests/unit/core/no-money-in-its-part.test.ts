/** « Aucune ressource », ticked where money stands in the same row, column, card or run of cases; and rightly ticked. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const msa = {
  host: 'bourgogne.msa.fr',
  title: 'Déclarer les ressources du trimestre',
  today: '2026-10-06',
};
const months = ['Juin 2026', 'Juillet 2026', 'Août 2026'];
type Given = Parameters<typeof aField>[1];
const heading = msa.title;
const aBox = (label: string, isTicked: boolean, given: Given = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', heading, ...given });
const quarter = (texts: string[], given: Given = {}, named = (month: string) => month) =>
  months.map((month, at) => anAmount(named(month), texts[at] ?? '', { heading, ...given }));
const hers = ['742,18', '742,18', '698,05'];
const person = {
  hers: { group: 'Mme LE GOFF Solenn (déclarante)' },
  his: { group: 'M. LE GOFF Yann (conjoint)' },
};

const layouts: Record<string, (his: string[], none: string) => Field[]> = {
  'a run of cases, then the box': (his, none) => [
    ...quarter(hers),
    aBox(none, false),
    ...quarter(his),
    aBox(none, true),
  ],
  'the box, then a run of cases': (his, none) => [
    aBox(none, false),
    ...quarter(hers),
    aBox(none, true),
    ...quarter(his),
  ],
  'a fieldset for each': (his, none) => [
    ...quarter(hers, person.hers),
    aBox(none, false, person.hers),
    ...quarter(his, person.his),
    aBox(none, true, person.his),
  ],
  'a row for each': (his, none) => [
    ...quarter(hers, {}, (month) => `Solenn LE GOFF – ${month}`),
    aBox(`Solenn LE GOFF – ${none}`, false),
    ...quarter(his, {}, (month) => `Yann LE GOFF – ${month}`),
    aBox(`Yann LE GOFF – ${none}`, true),
  ],
  'a column for each': (his, none) => [
    ...months.flatMap((month, at) => [
      anAmount(`${month} – Vous`, hers[at] ?? '', { heading }),
      anAmount(`${month} – Conjoint`, his[at] ?? '', { heading }),
    ]),
    aBox(`${none} – Vous`, false),
    aBox(`${none} – Conjoint`, true),
  ],
  'a card that holds a part': (his, none) => [
    ...quarter(hers, { group: 'Ressources de Solenn', outerGroup: 'Solenn LE GOFF' }),
    aBox(none, false, { group: 'Solenn LE GOFF' }),
    ...quarter(his, { group: 'Ressources de Yann', outerGroup: 'Yann LE GOFF' }),
    aBox(none, true, { group: 'Yann LE GOFF' }),
  ],
};

const wordings = [
  'Aucune ressource pendant ces trois mois',
  'Aucune ressource',
  'N’a rien perçu',
  'Sans ressources',
];

test.each(Object.keys(layouts).flatMap((layout) => wordings.map((none) => [layout, none] as const)))(
  'in %s: « %s »',
  (layout, none) => {
    const look = (his: string[]) => wrongIn(layouts[layout]?.(his, none) ?? [], msa);
    expect(look(['0', '412,50', '0'])).toHaveLength(1);
    expect(look(['0', '0', '0'])).toEqual([]);
    expect(look(['', '', ''])).toEqual([]);
  },
);

test('a box of one month, or of other money, says nothing of this one', () => {
  const look = (none: string, his = ['300', '412,50', '0']) =>
    wrongIn([...quarter(hers), aBox(none, false), ...quarter(his), aBox(none, true)], msa);
  expect(look('Aucune ressource en août 2026')).toEqual([]);
  expect(look('Aucune ressource en juillet 2026')).toEqual(['Juillet 2026']);
  expect(look('Aucune autre ressource')).toEqual([]);
});

test('a part for several people, with a box for each beneath the cards of the months', () => {
  const outerGroup = 'Vos ressources et celles de votre foyer';
  const whose = ['Vos revenus', 'Les revenus de votre époux(se), concubin(e)', 'Autre personne : enfant'];
  const look = (ticked: string | null) =>
    wrongIn(
      [
        ...months.flatMap((group, at) =>
          whose.map((one, of) =>
            anAmount(
              `Montant net social (en euros), ${one}`,
              [at < 2 ? hers[at] : '0', '0', '12,50'][of] ?? '',
              {
                group,
                outerGroup,
                heading,
              },
            ),
          ),
        ),
        ...whose.map((one) =>
          aBox(`Aucune ressource sur la période (${one})`, one === ticked, { group: outerGroup }),
        ),
      ],
      { ...msa, host: 'wwwd.caf.fr', title: 'Déclarer mes ressources trimestrielles' },
    );
  expect(look('Vos revenus').length).toBeGreaterThan(0);
  expect(look('Les revenus de votre époux(se), concubin(e)')).toEqual([]);
  expect(look(null)).toEqual([]);
});
