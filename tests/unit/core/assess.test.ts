import { describe, expect, test } from 'vitest';
import { emptyProgress, type Finding } from '../../../core/assessment.ts';
import { confirm, doubt } from '../../../core/progress.ts';
import { cafPage, ftPage, see } from '../../support/declared-pages.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const problems = (findings: Finding[]) =>
  findings.filter((one) => one.status === 'problem').map((one) => [one.check, one.fieldLabel, one.group]);

describe('CAF, the three months', () => {
  test('a clean page is calm, with its questions still asked', () => {
    const seen = see(cafPage());
    expect(seen.place).toMatchObject({
      portal: 'caf',
      procedure: 'quarterly-declaration',
      stepId: 'resources',
    });
    expect(problems(seen.findings)).toEqual([]);
    expect(seen.verdict).toBe('complete');
    expect(seen.findings.some((one) => one.status === 'question')).toBe(true);
    expect(seen.sent).toEqual({ state: 'not-sent' });
    expect(seen.steps.map((step) => step.state)).toEqual(['look', 'look', 'look', 'later']);
  });

  test('a changed already-written amount, and its way back', () => {
    const page = cafPage((fields) => {
      fields[1] = anAmount('Montant net social', '1420', { group: 'Août 2026', initial: '1 180,00' });
    });
    const seen = see(page);
    expect(problems(seen.findings)).toEqual([['changed-value', 'Montant net social', 'Août 2026']]);
    const [finding] = seen.findings.filter((one) => one.status === 'problem');
    expect(finding?.waysOut.map((way) => way.kind)).toEqual([
      'keep-mine',
      'put-right',
      'no-paper',
      'send-anyway',
    ]);
    expect(finding?.text.params).toMatchObject({
      before: '1\u202f180\u00a0€',
      after: '1\u202f420\u00a0€',
      month: 'août',
    });
    expect(seen.verdict).toBe('attention');
    expect(seen.review[0]).toMatchObject({
      hasChanged: true,
      initial: '1\u202f180\u00a0€',
      value: '1\u202f420\u00a0€',
    });
    // Compared with her paper and confirmed, it is settled; changed again, it is open again.
    const field = page.fields[1];
    if (!field) throw new Error('no field');
    const confirmed = confirm(emptyProgress, field);
    expect(see(page, '2026-11-24', confirmed).verdict).toBe('complete');
    const again = cafPage((fields) => {
      fields[1] = { ...field, value: { state: 'filled', text: '1421' } };
    });
    expect(see(again, '2026-11-24', confirmed).verdict).toBe('attention');
  });

  test('row 31: her word settles a changed amount and nothing else', () => {
    const page = cafPage((fields) => {
      fields[2] = anAmount('Montant net social', '', { group: 'Septembre 2026', required: true });
    });
    const field = page.fields[2];
    if (!field) throw new Error('no field');
    expect(problems(see(page).findings).length).toBeGreaterThan(0);
    expect(see(page, '2026-11-24', confirm(emptyProgress, field)).verdict).not.toBe('complete');
  });

  test.each([
    ['1180', true],
    ['1180.00 €', true],
    ['1 180', true],
    ['1180,01', false],
  ])('written %s, is the amount still the same: %s', (text, isSame) => {
    const seen = see(
      cafPage((fields) => {
        fields[0] = anAmount('Montant net social', text, { group: 'Juillet 2026', initial: '1 180,00' });
      }),
    );
    expect(problems(seen.findings).length === 0).toBe(isSame);
  });

  test('wiping is a change', () => {
    const seen = see(
      cafPage((fields) => {
        fields[0] = anAmount('Montant net social', '', { group: 'Juillet 2026', initial: '1 180,00' });
      }),
    );
    expect(problems(seen.findings)).toContainEqual(['changed-value', 'Montant net social', 'Juillet 2026']);
  });

  test('a partner left unsaid, a month left unsaid, and « aucune ressource »', () => {
    const seen = see(
      cafPage((fields) => {
        fields[3] = anAmount('Salaire Juillet 2026', '', { group: 'Votre conjoint' });
      }),
    );
    expect(problems(seen.findings)).toEqual([['unsaid', 'Salaire Juillet 2026', 'Votre conjoint']]);
    const none = aField('Aucune ressource', { kind: 'checkbox', group: 'Votre conjoint', text: 'Oui' });
    const said = see(
      cafPage((fields) => {
        for (const index of [3, 4, 5])
          fields[index] = anAmount(`Salaire ${index}`, '', { group: 'Votre conjoint' });
        fields.push(none);
      }),
    );
    expect(problems(said.findings)).toEqual([]);
  });

  test('other months than those expected', () => {
    const page = cafPage((fields) => {
      fields[2] = anAmount('Montant net social', '0', { group: 'Octobre 2026' });
    });
    expect(problems(see(page).findings)).toEqual([['months-shown', null, 'Octobre 2026']]);
    // The same page, a month later, is right about October and wrong about July.
    expect(problems(see(page, '2026-12-24').findings)).toContainEqual(['months-shown', null, 'Juillet 2026']);
  });

  test('a zone not read, a translated page, a page still loading forbid the calm ending', () => {
    expect(see(cafPage(() => {}, { unreadZones: 1 })).verdict).toBe('incomplete-view');
    expect(see(cafPage(() => {}, { isTranslated: true })).verdict).toBe('incomplete-view');
    expect(see(cafPage(() => {}, { isTranslated: true })).findings).toEqual([]);
    expect(see(cafPage(() => {}, { isLoading: true })).verdict).toBe('incomplete-view');
    const unread = cafPage((fields) => fields.push(aField('Situation', { text: null })));
    expect(see(unread).verdict).toBe('incomplete-view');
  });

  test('her doubt comes first and goes when the value changes', () => {
    const page = cafPage();
    const field = page.fields[5];
    if (!field) throw new Error('no field');
    const progress = doubt(emptyProgress, field);
    expect(see(page, '2026-11-24', progress).review[0]?.fieldId).toBe(field.id);
    const changed = {
      ...page,
      fields: page.fields.map((one) =>
        one === field ? { ...one, value: { state: 'filled' as const, text: '12' } } : one,
      ),
    };
    expect(see(changed, '2026-11-24', progress).review[0]?.fieldId).not.toBe(field.id);
  });
});

describe('France Travail, the month', () => {
  test('a clean page is calm', () => {
    const seen = see(ftPage(), '2026-11-29');
    expect(seen.place).toMatchObject({
      portal: 'france-travail',
      procedure: 'monthly-actualisation',
      stepId: 'declare',
    });
    expect(problems(seen.findings)).toEqual([]);
    expect(seen.verdict).toBe('complete');
  });

  test('« Non » to the last question', () => {
    const seen = see(
      ftPage((fields) => {
        fields[4] = aYesNo('Etes-vous toujours à la recherche d’un emploi ?', 'Non');
      }),
      '2026-11-29',
    );
    expect(problems(seen.findings)).toEqual([
      ['answer', 'Etes-vous toujours à la recherche d’un emploi ?', null],
    ]);
  });

  test('« Non » to the last question needs its day and its reason, told once each', () => {
    const end = (day: string, reason: string) =>
      see(
        ftPage((fields) => {
          fields.splice(
            4,
            1,
            aYesNo('Etes-vous toujours à la recherche d’un emploi ?', reason === 'Oui' ? 'Oui' : 'Non'),
            aField('Vous n’êtes plus à la recherche d’un emploi depuis le', { valueType: 'date', text: day }),
            aField('Pour quel motif ?', {
              kind: 'radio',
              valueType: 'choice',
              options: ['Reprise du travail', 'Retraite', 'Autre'],
              text: reason === 'Oui' ? '' : reason,
            }),
          );
        }),
        '2026-11-29',
      );
    const wanted = ({ findings }: ReturnType<typeof see>) =>
      problems(findings).flatMap(([check, label]) => (check === 'answer' ? [] : [[check, label]]));
    const [day, reason] = ['Vous n’êtes plus à la recherche d’un emploi depuis le', 'Pour quel motif ?'];
    expect(wanted(end('', ''))).toEqual([
      ['no-needs', day],
      ['no-needs', reason],
    ]);
    expect(wanted(end('', 'Autre'))).toEqual([['no-needs', day]]);
    expect(wanted(end('20/11/2026', 'Autre'))).toEqual([]);
    expect(wanted(end('', 'Oui')).flat()).not.toContain('no-needs');
  });

  test('« Chaque employeur est-il compté ? » is not asked of whoever says « Non » to work', () => {
    const asks = (worked: 'Oui' | 'Non' | '') =>
      see(
        ftPage((fields) => fields.splice(0, 1, aYesNo('Avez-vous travaillé ?', worked))),
        '2026-11-29',
      ).findings.filter(({ text }) => text.key === 'ask-every-employer').length;
    expect([asks('Oui'), asks(''), asks('Non')]).toEqual([1, 1, 0]);
  });

  test('the last question in words no guide knows, answered « Non », is never calm', () => {
    const seen = see(
      ftPage((fields) => {
        fields[4] = aYesNo('On continue ensemble le mois prochain ?', 'Non');
      }),
      '2026-11-29',
    );
    expect(seen.verdict).toBe('incomplete-view');
  });

  test('outside the window, or about another month', () => {
    expect(problems(see(ftPage(), '2026-11-27').findings)).toEqual([['declaration-window', null, null]]);
    // The month the page names has just closed: to wait for the next days would be the worst of advice.
    const late = see(ftPage(), '2026-12-16').findings.find(({ check }) => check === 'declaration-window');
    expect(late?.text).toMatchObject({
      key: 'window-late',
      params: { month: 'novembre', closes: expect.stringMatching(/^15\sdécembre\s2026$/) },
    });
    expect(late?.waysOut.map(({ then }) => then?.key)).toContain('window-late-then');
    expect(late?.waysOut.map(({ then }) => then?.key)).not.toContain('window-leave-then');
    expect(problems(see(ftPage(), '2026-12-15').findings)).toEqual([]);
    expect(problems(see(ftPage(), '2026-12-16').findings)).toHaveLength(1);
    expect(problems(see(ftPage(), '2026-12-29').findings)).toEqual([['declaration-window', null, null]]);
  });

  test('the month in a line of its own; several such lines are a list', () => {
    const page = (...blocks: string[]) => ({
      ...ftPage(() => {}, { blocks }),
      headings: [{ level: 1, text: 'Actualisation' }],
    });
    expect(problems(see(page('Du 1er au 31 octobre 2026'), '2026-11-29').findings)).toHaveLength(1);
    expect(problems(see(page('Du 1er au 30 novembre 2026'), '2026-11-29').findings)).toEqual([]);
    expect(problems(see(page('Octobre 2026', 'Septembre 2026'), '2026-11-29').findings)).toEqual([]);
  });

  test('a yes without its date, a no with one, a date of another month', () => {
    const sick = (text: '' | 'Oui' | 'Non', from: string, to: string) =>
      see(
        ftPage((fields) => {
          fields.splice(
            2,
            1,
            aYesNo('Avez-vous été en arrêt maladie ?', text),
            aField('Du', { valueType: 'date', text: from }),
            aField('Au', { valueType: 'date', text: to }),
          );
        }),
        '2026-11-29',
      );
    expect(problems(sick('Oui', '', '').findings)).toEqual([
      ['yes-needs', 'Du', null],
      ['yes-needs', 'Au', null],
    ]);
    expect(problems(sick('Non', '12/11/2026', '').findings)).toEqual([['yes-needs', 'Du', null]]);
    expect(problems(sick('Oui', '28/10/2026', '03/11/2026').findings)).toEqual([]);
    // Wholly in another month, nobody can say which of the two is wrong.
    expect(problems(sick('Oui', '01/12/2026', '03/12/2026').findings)).toEqual([
      ['dates-in-month', 'Du', null],
      ['dates-in-month', 'Au', null],
    ]);
    expect(problems(sick('Oui', '03/10/2026', '12/10/2026').findings)).toHaveLength(2);
    expect(problems(sick('Oui', '28/11/2026', '03/12/2026').findings)).toEqual([]);
    expect(problems(sick('Oui', '12/11/2026', '03/11/2026').findings)).toEqual([['order', 'Au', null]]);
    expect(problems(sick('Oui', '31/11/2026', '30/11/2026').findings)).toEqual([['format', 'Du', null]]);
  });
});

test('signing in is a place of every portal, and nothing is read there', () => {
  const seen = see(aPage('connect.caf.fr', [], { stopped: 'one-time-code' }));
  expect(seen.place).toEqual({ portal: 'caf', procedure: 'sign-in', stepId: null, step: null });
  expect(seen.findings).toEqual([]);
  expect(seen.verdict).toBe('incomplete-view');
  expect(see(aPage('app.franceconnect.gouv.fr', [], { stopped: 'france-connect' })).place?.portal).toBe(
    'common',
  );
  expect(see(aPage('wwwd.caf.fr', [], { stopped: 'captcha' })).place).toBeNull();
});

test('a guide never fires on another site, nor on a text about its procedure', () => {
  expect(see({ ...cafPage(), host: 'exemple.org' }).place).toBeNull();
  expect(see({ ...ftPage(), host: 'www.caf.fr' }).place).toBeNull();
  const article = aPage('www.caf.fr', ['La déclaration trimestrielle de ressources : mode d’emploi'], {
    fields: [aYesNo('Cette page vous a-t-elle été utile ?', ''), aField('Votre avis', { kind: 'textarea' })],
    buttons: [aButton('Envoyer', 'submit-final')],
  });
  expect(see(article).place).toBeNull();
});

test('numbers that open doors are never in the review', () => {
  const page = cafPage((fields) => {
    fields.push(aField('Numéro de sécurité sociale', { valueType: 'nir', text: '2 55 08 14 168 025 38' }));
  });
  const seen = see(page);
  // Ids are numbered too: « f26168 » opens no door.
  const told = JSON.stringify({ review: seen.review, findings: seen.findings }).replace(/\bf\d+\b/g, 'f');
  expect(told).not.toContain('168');
});

test('a box by itself is re-read as ticked or not, never by its own name again', () => {
  const box = (text: string) =>
    aField('Aucune ressource sur les trois mois', { kind: 'checkbox', valueType: 'choice', text });
  const lineOf = (text: string) =>
    see(cafPage((fields) => fields.push(box(text)))).review.find(({ label }) => label.startsWith('Aucune'));
  expect(lineOf('Aucune ressource sur les trois mois')).toMatchObject({ box: true });
  expect(lineOf('')).toMatchObject({ box: true, value: null });
  expect(see(cafPage()).review.some(({ box: isBox }) => isBox)).toBe(false);
});
