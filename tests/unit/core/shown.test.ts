import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../../core/assessment.ts';
import { shownIn } from '../../../core/check/recap/shown.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { confirm } from '../../../core/progress.ts';
import { assessed } from '../../support/assessed.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { aButton, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const caf = 'wwwd.caf.fr';

const today = '2026-11-24';

function see(page: PageModel) {
  const { problems, verdict } = assessed(page, today);
  return { verdict, problems: problems.map((one) => [one.check, one.fieldLabel, one.group]) };
}

/** The last screen of a declaration, as lines of text; months as they are due in November 2026. */
function recap(lines: string[], given: Partial<PageModel> = {}): PageModel {
  return aPage(caf, ['Déclaration trimestrielle de ressources', 'Ressources – Vous Modifier'], {
    blocks: ['Déclaration trimestrielle de ressources', 'Ressources – Vous Modifier', ...lines],
    buttons: [aButton('Retour', 'previous'), aButton('Envoyer ma déclaration', 'submit-final')],
    ...given,
  });
}

const three = (amounts: string[], months = ['juillet', 'août', 'septembre']) =>
  months.flatMap((month, at) => [`Montant net social de ${month} 2026`, amounts[at] ?? '']);

describe('what a page only shows again', () => {
  test('amounts and answers under their headings, whatever stands beside them', () => {
    const page = recap([
      'Montant perçu en juillet 2026',
      '1 609,90 €',
      'Salaire d’août 2026 : 272,67 € Modifier',
      'Avez-vous changé de situation ?',
      'Non Modifier',
      'Êtes-vous travailleur indépendant ? Oui',
      'Pensions',
      'Non renseigné',
    ]);
    const seen = shownIn(page).map(({ label, group, value }) => [label, group, value]);
    expect(seen).toEqual([
      ['Montant perçu en juillet 2026', 'Ressources – Vous', { state: 'filled', text: '1 609,90 €' }],
      ['Salaire d’août 2026', 'Ressources – Vous', { state: 'filled', text: '272,67 €' }],
      ['Avez-vous changé de situation ?', 'Ressources – Vous', { state: 'filled', text: 'Non' }],
      ['Êtes-vous travailleur indépendant ?', 'Ressources – Vous', { state: 'filled', text: 'Oui' }],
      ['Pensions', 'Ressources – Vous', { state: 'empty' }],
    ]);
  });

  test('a year before an amount is no part of it; choices still to be made are no answers', () => {
    const page = recap(['Total de septembre 2026 640,00 €', 'Avez-vous travaillé ?', 'Oui', 'Non'], {
      fields: [aYesNo('Avez-vous travaillé ?', '')],
    });
    expect(shownIn(page).map(({ label }) => label)).toEqual(['Total de septembre 2026']);
  });
});

describe('words, days, and lines that are not understood', () => {
  /** Lines, those that hold an answer by the way the page is built marked with « → ». */
  const built = (lines: string[], given: Partial<PageModel> = {}) => {
    const page = recap(
      lines.map((line) => line.replace('→', '')),
      given,
    );
    const answers = lines.flatMap((line, at) => {
      const from = line.indexOf('→');
      if (from < 0) return [];
      const name = from > 0 ? at : lines.slice(0, at).findLastIndex((one) => !one.includes('→'));
      return [{ block: at + 2, from, name: name + 2, column: null }];
    });
    return { ...page, answers };
  };

  test('are re-read as they stand', () => {
    const page = built([
      'Situation familiale',
      '→En couple',
      '→Modifier',
      'Adresse →4 bis allée du Moulin, Châteaubriant',
      'Enfants à charge : 2',
      ...three(['1 €', '2 €', '3 €']),
      'Numéro de sécurité sociale',
      '→2 69 05 49 588 157 80',
    ]);
    const { review, verdict } = assessed(page, today);
    expect(verdict).toBe('complete');
    const lines = review.map(({ label, value }) => [label, value]);
    expect(lines.filter(([label]) => !/Montant/.test(label ?? ''))).toEqual([
      ['Situation familiale', 'En couple'],
      ['Adresse', '4 bis allée du Moulin, Châteaubriant'],
      ['Enfants à charge', '2'],
      ['Numéro de sécurité sociale', null],
    ]);
  });

  test('a line that holds an answer in a form not known is copied, and forbids to call the page complete', () => {
    const lines = three(['1 €', '2 €', '3 €']);
    const sentence = 'Vous avez déclaré vivre seul, sauf en août.';
    const page = recap([...lines, sentence]);
    const { review, verdict, findings } = assessed(page, today);
    expect(verdict).toBe('incomplete-view');
    expect(review.at(-1)).toMatchObject({
      label: '',
      value: sentence,
      isNotUnderstood: true,
    });
    expect(findings.filter(({ check }) => check === 'unread').map(({ status }) => status)).toEqual([
      'unknown',
    ]);
    const among = [...lines.slice(0, 2), 'dont 12,50 € le 03/08/2026 pour frais', ...lines.slice(2)];
    expect(assessed(recap(among), today).verdict).toBe('incomplete-view');
  });

  test('once she said « C’est bien ça » of it, it was read', () => {
    const page = recap([...three(['1 €', '2 €', '3 €']), 'Vous n’avez pas déménagé, mais votre fille oui.']);
    const [line] = assessed(page, today).shown.slice(-1);
    if (!line) throw new Error('No line was copied.');
    expect(assessed(page, today, confirm(emptyProgress, line)).verdict).toBe('complete');
  });

  test('help and notices are no answers', () => {
    const page = recap([
      ...three(['1 €', '2 €', '3 €']),
      'Vous avez une question ?',
      'Vous pouvez encore modifier vos réponses.',
      'Service gratuit + prix appel : 3230.',
    ]);
    expect(assessed(page, today).verdict).toBe('complete');
  });

  test('a period that ends before it begins', () => {
    const dates = (end: string) =>
      built([
        ...three(['1 €', '2 €', '3 €']),
        'Date de début du contrat',
        '→25/08/2026',
        'Date de fin du contrat',
        end,
      ]);
    expect(see(dates('→28/08/2026')).verdict).toBe('complete');
    expect(see(dates('→03/08/2026')).problems.map(([check]) => check)).toEqual(['order']);
  });
});

describe('a page of any length', () => {
  test('a line without end is not searched, and titles without a line lose no other', () => {
    const long = `${'Montant '.repeat(40_000)}12,00 €`;
    const look = () => {
      const page = recap([long, 'Salaire', '12,00 €']);
      page.headings.splice(1, 0, { level: 2, text: 'Titre d’un bouton' });
      return cpuTime(() =>
        expect(shownIn(page).map(({ label, group }) => [label, group])).toEqual([
          ['Salaire', 'Ressources – Vous'],
        ]),
      );
    };
    // What the tests before left in memory may be cleared during the one, and not again during the other.
    expect(Math.min(look(), look())).toBeLessThan(100);
  });

  test('many lines cost as many times more, and no more', () => {
    const cost = (count: number) => {
      const lines = Array.from({ length: count }, (_, at) =>
        at % 3 === 0
          ? `Salaire de la ligne ${at}`
          : at % 3 === 1
            ? `${at},00 €`
            : `Situation ${at} : en couple`,
      );
      const answers = lines.flatMap((_, at) =>
        at % 3 === 1 ? [{ block: at + 2, from: 0, name: at + 1, column: 0 }] : [],
      );
      const page = { ...recap(lines), answers };
      return cpuTime(() => expect(shownIn(page).length).toBeGreaterThan(count / 4));
    };
    cost(300);
    expect(cost(30_000)).toBeLessThan(40 * cost(3_000) + 200);
  });
});

describe('the recap of a declaration', () => {
  test('read whole, with nothing wrong, it is complete though it asks for nothing', () => {
    expect(see(recap(three(['609,90 €', '272,67 €', '1 334,86 €'])))).toEqual({
      verdict: 'complete',
      problems: [],
    });
  });

  test('is re-read line by line, in the guide’s sentences; nothing in it was « déjà écrit »', () => {
    const page = recap([
      ...three(['609,90 €', '0,00 €', '5 €']),
      'Avez-vous reçu une pension alimentaire ?',
      'Non',
    ]);
    const { review, shown } = assessed(page, today);
    expect(review.map(({ label, value, initial }) => [label, value, initial])).toEqual([
      ['Montant net social de juillet 2026', '609,90\u00a0€', null],
      ['Montant net social de août 2026', '0\u00a0€', null],
      ['Montant net social de septembre 2026', '5\u00a0€', null],
      ['Avez-vous reçu une pension alimentaire ?', 'Non', null],
    ]);
    expect(review[0]?.sentence?.key).toBe('said-amount');
    expect(review.map(({ fieldId }) => fieldId)).toEqual(shown.map(({ id }) => id));
    const other = recap(three(['1 €', '0,00 €', '5 €']));
    expect(shownIn(other)[0]?.id).toBe(shown[0]?.id);
  });

  test('other months than those due', () => {
    const seen = see(recap(three(['1 €', '2 €', '3 €'], ['juillet', 'août', 'octobre'])));
    expect(seen.problems).toEqual([
      ['months-shown', 'Montant net social de octobre 2026', 'Ressources – Vous'],
    ]);
  });

  test('months nobody said anything of; a zero is said', () => {
    const unsaid = see(recap(three(['Non renseigné', 'Non renseigné', 'Non renseigné'])));
    expect(unsaid.verdict).toBe('attention');
    expect(unsaid.problems.map(([check]) => check)).toEqual(['unsaid', 'unsaid', 'unsaid']);
    expect(see(recap(three(['0,00 €', '0,00 €', '0,00 €']))).problems).toEqual([]);
  });

  test('a total that is not that of its lines', () => {
    const lines = three(['100,00 €', '200,00 €', '300,50 €']);
    expect(see(recap([...lines, 'Somme des trois mois', '600,50 €'])).problems).toEqual([]);
    const wrong = see(recap([...lines, 'Somme des trois mois', '650,50 €']));
    expect(wrong.problems).toEqual([['sum', 'Somme des trois mois', 'Ressources – Vous']]);
  });
});

describe('a recap in a table', () => {
  const table = (total: string) =>
    recap([
      'Nature',
      ...['Juillet 2026', 'Août 2026', 'Septembre 2026'],
      ...['Salaires', '640,00 €', '712,50 €', '698,20 €'],
      ...['Indemnités de stage', '120,00 €', '–', '120,00 €'],
      ...['Total', '760,00 €', total, '818,20 €'],
    ]);

  test('each cell has its row and its month; each total adds its column', () => {
    expect(shownIn(table('712,50 €')).map(({ label }) => label)).toContain('Salaires – Août 2026');
    expect(see(table('712,50 €'))).toEqual({ verdict: 'complete', problems: [] });
    expect(see(table('932,50 €')).problems).toEqual([['sum', 'Total – Août 2026', 'Ressources – Vous']]);
  });
});

describe('an amount beside a button to change it', () => {
  const page = (now: string, first: string) => {
    const lines = (amount: string) => [
      'Déclaration trimestrielle de ressources',
      ...three([amount, '200,00 €', '300,00 €']),
    ];
    return aPage(caf, ['Déclaration trimestrielle de ressources'], {
      blocks: lines(now),
      firstBlocks: lines(first),
      fields: [aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non')],
      buttons: [aButton('Suivant', 'next')],
    });
  };

  test('changed or wiped since the page opened', () => {
    expect(see(page('640,00 €', '625,44 €')).problems.map(([check]) => check)).toEqual(['changed-value']);
    expect(see(page('–', '625,44 €')).problems.map(([check]) => check)).toContain('changed-value');
  });

  test('put back, written otherwise, or not yet drawn when the page opened', () => {
    expect(see(page('625,44 €', '625,44 €')).problems).toEqual([]);
    expect(see(page('1 625,44 €', '1625,44 €')).problems).toEqual([]);
    expect(see(page('625,44 €', '0,00 €')).problems).toEqual([]);
  });

  test('a total shown beside cases follows them', () => {
    const now = aPage(caf, ['Déclaration trimestrielle de ressources'], {
      blocks: ['Total de juillet 2026 700,00 €'],
      firstBlocks: ['Total de juillet 2026 500,00 €'],
      fields: [anAmount('Salaire de juillet 2026', '700', { initial: '700' })],
      buttons: [aButton('Suivant', 'next')],
    });
    expect(see(now).problems.filter(([check]) => check === 'changed-value')).toEqual([]);
  });

  test('also beside cases of which only their part tells the month', () => {
    const page = (first: string, fields: Field[]) =>
      aPage(caf, ['Déclaration trimestrielle de ressources'], {
        blocks: ['Total de juillet 2026 700,00 €'],
        firstBlocks: [`Total de juillet 2026 ${first}`],
        fields,
        buttons: [aButton('Suivant', 'next')],
      });
    const changed = (one: PageModel) =>
      see(one).problems.filter(([check, label]) => check === 'changed-value' && label?.startsWith('Total'));
    expect(changed(page('460,00 €', [anAmount('Pension reçue le 5', '240')]))).toEqual([]);
    const question = aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non');
    expect(changed(page('460,00 €', [question]))).toHaveLength(1);
  });
});

describe('totals at the end of rows', () => {
  const group = 'Vous';
  const row = (month: string, salary: string, other: string, total: string) => [
    anAmount(`${month} – Montant net social`, salary, { group }),
    anAmount(`${month} – Autres`, other, { group }),
    anAmount(`${month} – Total`, total, { group, readOnly: true }),
  ];
  const table = (total: string) =>
    aPage(caf, ['Déclaration trimestrielle de ressources'], {
      fields: [
        ...row('Juillet 2026', '100', '50', '150'),
        ...row('Août 2026', '80,50', '0', total),
        ...row('Septembre 2026', '10', '20', '30'),
      ],
    });

  test('each is that of its row', () => {
    expect(see(table('80,50')).problems).toEqual([]);
    expect(see(table('130,50')).problems).toEqual([['sum', 'Août 2026 – Total', 'Vous']]);
  });

  test('also when the total is only text', () => {
    const page = (total: string) =>
      aPage(caf, ['Déclaration trimestrielle de ressources'], {
        fields: [
          anAmount('Vous – Juillet 2026', '100', { group: 'Ressources' }),
          anAmount('Vous – Août 2026', '50', { group: 'Ressources' }),
          anAmount('Vous – Septembre 2026', '10', { group: 'Ressources' }),
        ],
        blocks: [
          'Juillet 2026',
          'Août 2026',
          'Septembre 2026',
          'Total du trimestre',
          'Vous',
          '€',
          '€',
          '€',
          total,
        ],
      });
    expect(see(page('160,00 €')).problems).toEqual([]);
    expect(see(page('260,00 €')).problems).toEqual([['sum', 'Vous', 'Ressources']]);
  });
});
