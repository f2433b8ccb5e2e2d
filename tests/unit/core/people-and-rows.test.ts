import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress, type Finding } from '../../../core/assessment.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { proceduresFor } from '../../../packs/index.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];

/** What is to be looked at on a step of the CAF's declaration that holds these cases. */
function look(fields: Field[], given: Partial<PageModel> = {}): string[] {
  const page = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
    fields,
    step: { index: 2, total: 4, title: 'Vos ressources' },
    buttons: [aButton('Suivant', 'next')],
    ...given,
  });
  const { findings } = assess(page, proceduresFor(page.host), emptyProgress, '2026-11-24', 'Europe/Paris');
  const place = (one: Finding) => `${one.check} | ${one.fieldLabel} | ${one.group}`;
  return findings.filter((one) => one.status === 'problem').map(place);
}

/** A row of a table: one case a month, amounts in order; the reader may not know it is about money. */
function row(
  label: string,
  group: string,
  texts: string[],
  given: Parameters<typeof aField>[1] = {},
): Field[] {
  return texts.map((text, index) =>
    aField(`${label} – ${months[index]}`, {
      group,
      valueType: 'amount',
      text,
      initial: text,
      ...given,
    }),
  );
}

describe('people and months, whatever the layout', () => {
  test('the group is a month, the group around it a person', () => {
    const block = (outerGroup: string, texts: string[]) =>
      texts.map((text, index) =>
        anAmount('Montant net social', text, { group: months[index] ?? '', outerGroup }),
      );
    const alone = [...block('Lina ROUX', ['700', '700', '700']), ...block('Marc ROUX', ['0', '', '0'])];
    expect(look(alone)).toEqual(['unsaid | Montant net social | Marc ROUX – Août 2026']);
  });

  test('one cell left empty in a row given for other months, where zeros are written', () => {
    const other = row('Chômage', 'Karim', ['615', '615', '615']);
    expect(look([...row('Salaires', 'Karim', ['0', '', '0']), ...other])).toEqual([
      'unsaid | Salaires – Août 2026 | Karim',
    ]);
    // No zero anywhere: leaving empty is how this page says nothing. A row empty throughout concerns nobody.
    expect(look([...row('Salaires', 'Karim', ['90', '', '90']), ...other])).toEqual([]);
    expect(
      look([...row('Pension', 'Karim', ['', '', '']), ...row('Salaires', 'Karim', ['0', '0', '0'])]),
    ).toEqual([]);
  });

  test('a wiped amount is said once', () => {
    const wiped = row('Salaires', 'Karim', ['0', '0', '0']);
    wiped[1] = aField(`Salaires – ${months[1]}`, {
      group: 'Karim',
      valueType: 'amount',
      text: '',
      initial: '812,11',
    });
    expect(look(wiped)).toEqual(['changed-value | Salaires – Août 2026 | Karim']);
  });
});

describe('a row of numbers by month is money, whatever its name', () => {
  const unnamed = { valueType: 'unknown' } as const;

  test('its total is added up, and its changes are looked at', () => {
    const fields = [
      ...row('Salaires', 'Nour', ['100', '100', '100']),
      ...row('Chômage', 'Nour', ['50', '50', '50'], unnamed),
      ...row('Total', 'Nour', ['150', '160', '150'], { ...unnamed, readOnly: true }),
    ];
    expect(look(fields)).toEqual(['sum | Total – Août 2026 | Nour']);
  });

  test('a row of names is not', () => {
    const employers = row('Employeur', 'Nour', ['Dupont SARL', '', '3 Suisses'], unnamed);
    expect(look([...row('Salaires', 'Nour', ['0', '0', '0']), ...employers])).toEqual([]);
  });
});

describe('words that stand on two sides', () => {
  test('« fin du séjour » is an end', () => {
    const dates = (start: string, end: string) => [
      aField('Date de début du séjour', { valueType: 'date', text: start }),
      aField('Date de fin du séjour', { valueType: 'date', text: end }),
    ];
    expect(look(dates('12/09/2026', '02/09/2026'))).toContain('order | Date de fin du séjour | null');
    expect(look(dates('02/09/2026', '12/09/2026'))).toEqual([]);
  });

  test('« Du » and « Au » alone are dates; so is a case where one was written', () => {
    const period = (start: string, end: string) => [
      aField('Du', { text: start }),
      aField('Au', { text: end }),
    ];
    expect(look(period('10/10/2026', '01/10/2026'))).toEqual(['order | Au | null']);
    expect(look(period('31/11/2026', '30/11/2026'))).toEqual(['format | Du | null']);
    expect(look([aField('Référence', { text: '45/13/2024' })])).toEqual([]);
  });

  test('two totals one after the other, and one of all', () => {
    const lines = (second: string, grand: string) => [
      ...['100', '50'].map((text) => anAmount('Aide', text)),
      anAmount('Total des ressources', '150'),
      ...['30', '20'].map((text) => anAmount('Charge', text)),
      anAmount('Total des charges', second),
      anAmount('Total', grand),
    ];
    const sums = (fields: Field[]) => look(fields).filter((one) => one.startsWith('sum'));
    expect(sums(lines('50', '200'))).toEqual([]);
    expect(sums(lines('60', '200'))).toEqual(['sum | Total des charges | null']);
    expect(sums(lines('50', '210'))).toEqual(['sum | Total | null']);
  });

  test('day, month and year in three lists', () => {
    const list = (label: string, text: string) =>
      aField(label, { kind: 'select', valueType: 'choice', question: 'Date de naissance', text });
    const born = (day: string, month: string) =>
      look([list('Jour', day), list('Mois', month), { ...list('Année', '1990'), valueType: 'year' }]);
    expect(born('31', 'Février')).toEqual(['format | Date de naissance | null']);
    expect(born('28', 'Février')).toEqual([]);
  });

  test('a question that needs one of its boxes', () => {
    const boxes = (text: string) =>
      ['Midi', 'Soir'].map((label) =>
        aField(label, {
          kind: 'checkbox',
          valueType: 'choice',
          question: 'Quels repas ?',
          needsOne: true,
          text,
        }),
      );
    expect(look(boxes(''))).toEqual(['required | Quels repas ? | null']);
    expect(look(boxes('Midi'))).toEqual([]);
  });
});

describe('what an answer opens', () => {
  const other = (answer: 'Oui' | 'Non', ...after: Field[]) =>
    look([aYesNo('Avez-vous touché d’autres revenus ?', answer), ...after]);

  test('a yes whose amount is empty, whatever the guide knows of the question', () => {
    const amount = (text: string, given = {}) => anAmount('Montant de ces revenus', text, given);
    expect(other('Oui', amount(''))).toContain('yes-needs | Montant de ces revenus | null');
    // Zero is an answer, and not one that goes with a yes.
    expect(other('Oui', amount('0'))).toEqual(['contradiction | Montant de ces revenus | null']);
    expect(other('Non', amount('')).filter((one) => one.startsWith('yes-needs'))).toEqual([]);
    expect(
      other('Oui', amount('12'), anAmount('Loyer', '', { group: 'Logement' })).filter((one) =>
        one.startsWith('yes-needs'),
      ),
    ).toEqual([]);
    // Right after the question, whatever its words; a case of unknown meaning, by its bare name.
    expect(other('Oui', anAmount('Chiffre d’affaires', ''))).toContain(
      'yes-needs | Chiffre d’affaires | null',
    );
    expect(other('Oui', aField('Depuis quand ?'))).toEqual(['yes-needs | Depuis quand ? | null']);
    expect(other('Oui', aField('Employeur'))).toEqual([]);
    expect(other('Oui', aField('Depuis le', { valueType: 'date' }))).toEqual([
      'yes-needs | Depuis le | null',
    ]);
  });

  test('maintenance asked for month by month, without a question, is asked for like the rest', () => {
    const block = (group: string, text: string) => [
      anAmount('Salaires', '700', { group }),
      anAmount('Pension alimentaire reçue', text, { group }),
    ];
    const fields = months.flatMap((month, index) => block(month, index === 1 ? '' : '0'));
    expect(look(fields)).toEqual(['unsaid | Pension alimentaire reçue | Août 2026']);
  });

  test('« Total du trimestre », which reads as a period, is added up', () => {
    const lines = ['500', '510,50'].map((text, index) => anAmount(`Salaire de ${months[index]}`, text));
    const total = (text: string) => aField('Total du trimestre', { valueType: 'period', text });
    expect(look([...lines, total('1 010,50')])).toEqual([]);
    expect(look([...lines, total('1 110,50')])).toEqual(['sum | Total du trimestre | null']);
  });
});

test('the one « aucune ressource » of a person is about all months, under whichever it stands', () => {
  const amounts = months.map((group) => anAmount('Salaire', '', { group }));
  const box = (given: Parameters<typeof aField>[1] = {}) =>
    aField('Aucune ressource', {
      kind: 'checkbox',
      text: 'Aucune ressource',
      group: months[2] ?? '',
      ...given,
    });
  expect(look([...amounts, box()])).toEqual([]);
  // One box a month: each speaks of its own.
  const others = [box({ text: '', group: months[0] ?? '' }), box({ text: '', group: months[1] ?? '' })];
  expect(look([...amounts, ...others, box()])).toHaveLength(2);
});

test('one amount badly written makes no names of a row of numbers', () => {
  const texts = ['500', '5I2,40', '0'];
  const fields = months.map((group, index) => aField('Gratification', { group, text: texts[index] ?? '' }));
  expect(look(fields)).toEqual(['format | Gratification | Août 2026']);
});

test('« Total perçu », alone of its month, is the amount itself', () => {
  const fields = (...texts: string[]) =>
    months.map((group, index) => anAmount('Total perçu', texts[index] ?? '', { group }));
  expect(look(fields('500', '', '0'))).toEqual(['unsaid | Total perçu | Août 2026']);
  // Beside its lines, it only adds them up.
  const lines = months.flatMap((group) => [
    anAmount('Salaires', '0', { group }),
    anAmount('Prime', '0', { group }),
  ]);
  expect(look([...lines, anAmount('Total perçu', '', { group: months[1] ?? '' })])).toEqual([]);
});

test('months written above the cases that name none of them', () => {
  const fields = months.map(() => anAmount('Salaires', '500'));
  expect(look(fields, { blocks: months })).toEqual([]);
  const others = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
  expect(look(fields, { blocks: others })).toEqual(['months-shown | null | null']);
  // A list of more months is not what is being declared.
  expect(look(fields, { blocks: [...others, 'Novembre 2026'] })).toEqual([]);
});

test('a child’s title that is group and heading at once names the child for the box as for the amounts', () => {
  const child = 'Lou ROUX (votre enfant)';
  const amounts = months.map((group) =>
    anAmount('Net social', '', { group, outerGroup: child, heading: group }),
  );
  const box = (text: string) =>
    aField('Aucune ressource', { kind: 'checkbox', text, group: child, heading: child });
  expect(look([...amounts, box('Aucune ressource')])).toEqual([]);
  expect(look([...amounts, box('')])).toHaveLength(3);
});
