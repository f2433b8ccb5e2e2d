import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress, type Finding } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { confirm, doubt, finalPressed, withReceipt } from '../../../core/progress.ts';
import { checkKey } from '../../../core/values/keyed-numbers.ts';
import { proceduresFor } from '../../../packs/index.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const caf = 'wwwd.caf.fr';
const ft = 'candidat.francetravail.fr';
const paris = 'Europe/Paris';

function see(page: PageModel, today = '2026-11-24', progress = emptyProgress) {
  return assess(page, proceduresFor(page.host), progress, today, paris, checkKey);
}

const pressedIn = (procedure: string) =>
  finalPressed(emptyProgress, '2026-11-24T10:00:00Z', caf, { portal: 'caf', procedure });

const problems = (findings: Finding[]) =>
  findings.filter((one) => one.status === 'problem').map((one) => [one.check, one.fieldLabel, one.group]);

function cafPage(
  change: (fields: PageModel['fields']) => void = () => {},
  given: Partial<PageModel> = {},
): PageModel {
  const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
  const fields = [
    ...months.map((group) => anAmount('Montant net social', '1 180,00', { group, initial: '1 180,00' })),
    ...months.map((month) => anAmount(`Salaire ${month}`, '0', { group: 'Votre conjoint' })),
    aYesNo('Avez-vous reçu une pension alimentaire ?', 'Non', { group: 'Vous' }),
  ];
  change(fields);
  return aPage(
    caf,
    ['Déclaration trimestrielle de ressources', 'Déclarez vos ressources et celles de votre foyer'],
    {
      fields,
      step: { index: 3, total: 4, title: 'Vos ressources' },
      buttons: [aButton('Continuer', 'next')],
      ...given,
    },
  );
}

function ftPage(
  change: (fields: PageModel['fields']) => void = () => {},
  given: Partial<PageModel> = {},
): PageModel {
  const fields = [
    aYesNo('Avez-vous travaillé ou exercé une activité non salariée ?', 'Non'),
    aYesNo('Avez-vous été en stage ?', 'Non'),
    aYesNo('Avez-vous été en arrêt maladie ?', 'Non'),
    aYesNo('Percevez-vous une nouvelle pension retraite ?', 'Non'),
    aYesNo('Etes-vous toujours à la recherche d’un emploi ?', 'Oui'),
  ];
  change(fields);
  return aPage(ft, ['Actualisation du mois de novembre 2026', 'Je déclare ma situation'], {
    fields,
    buttons: [aButton('Valider', 'next')],
    ...given,
  });
}

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
    expect(seen.steps.map((step) => step.state)).toEqual(['seen', 'seen', 'look', 'later']);
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
    expect(problems(see(ftPage(), '2026-12-15').findings)).toEqual([]);
    expect(problems(see(ftPage(), '2026-12-16').findings)).toHaveLength(1);
    expect(problems(see(ftPage(), '2026-12-29').findings)).toEqual([['declaration-window', null, null]]);
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

describe('sent or not', () => {
  const receipt =
    'Votre déclaration mensuelle - novembre 2026 - a bien été validée le 29/11/2026 à 10:42 depuis Internet.';
  const seeAfter = (given: Partial<PageModel>, titles = ['Confirmation']) =>
    see(aPage(ft, titles, given), '2026-11-29');

  test('the portal’s receipt, with its date and time', () => {
    const seen = seeAfter({ blocks: [receipt, 'Référence : AB 1234 5678'] });
    expect(seen.sent).toEqual({
      state: 'sent',
      at: '2026-11-29T10:42',
      reference: 'AB 1234 5678',
      already: false,
    });
    expect(seen.place?.procedure).toBe('monthly-actualisation');
  });

  test.each([
    [
      'help text',
      { blocks: ['Une fois la page envoyée, vous verrez : « Votre déclaration a bien été validée ».'] },
    ],
    ['a promise', { blocks: ['Un message dira que votre déclaration a bien été validée le 29/11/2026.'] }],
    [
      'an error page',
      { alerts: ['Une erreur technique est survenue. Veuillez réessayer.'], blocks: [receipt] },
    ],
    ['a lost sign-in', { stopped: 'sign-in' as const }],
    ['last month’s receipt', { blocks: [receipt.replace('novembre', 'octobre').replace('29/11', '30/10')] }],
    ['not sent', { blocks: ['Votre déclaration n’a pas été envoyée.'] }],
    [
      'none given',
      { headings: [], alerts: ['Aucune déclaration mensuelle n’a bien été validée le 29/11/2026.'] },
    ],
    ['called off', { alerts: ['Annulé : votre déclaration mensuelle a bien été validée le 29/11/2026.'] }],
    ['a draft', { blocks: ['Votre brouillon a bien été enregistré le 29/11/2026.'] }],
  ])('never from %s', (_name, given) => {
    expect(seeAfter(given).sent.state).not.toBe('sent');
  });

  test('a receipt whose day stands in the sentence beside it', () => {
    const page = (line: string) =>
      aPage('cfspart.impots.gouv.fr', ['Déclarer mes revenus'], {
        blocks: ['Accusé de réception de votre déclaration', line],
      });
    const line = 'Votre déclaration de revenus 2025 a bien été enregistrée le 12/05/2026 à 10:41.';
    expect(see(page(line), '2026-05-12').sent).toMatchObject({ state: 'sent', at: '2026-05-12T10:41' });
    const help = 'Vous le recevrez quand votre déclaration a bien été enregistrée le 12/05/2026.';
    expect(see(page(help), '2026-05-12').sent.state).not.toBe('sent');
  });

  test('« déposée le » dates a receipt; a receipt that was not given is none', () => {
    const page = (title: string, ...blocks: string[]) =>
      aPage('cfspart.impots.gouv.fr', ['Déclarer mes revenus', title], { blocks });
    expect(
      see(page('Accusé de réception de votre déclaration', 'Déposée le 12/05/2026 à 10:41'), '2026-05-12')
        .sent,
    ).toMatchObject({ state: 'sent', at: '2026-05-12T10:41' });
    for (const line of [
      'Aucun accusé de réception n’a été émis le 12/05/2026.',
      'Accusé de réception non disponible (12/05/2026 10:41)',
      'Accusé de réception en attente (12/05/2026 10:41)',
    ])
      expect(see(page(line), '2026-05-12').sent.state).not.toBe('sent');
  });

  test('a receipt of something else, on the same site, is none', () => {
    const page = (title: string, ...blocks: string[]) =>
      see(aPage('cfspart.impots.gouv.fr', [title], { blocks }), '2026-05-12').sent.state;
    expect(page('Déclarer mes revenus', 'Accusé de réception (12/05/2026 10:41)')).toBe('sent');
    for (const what of ['votre paiement', 'la réclamation', 'votre changement d’adresse'])
      expect(page('Paiement', `Accusé de réception de ${what} du 12/05/2026`)).not.toBe('sent');
  });

  test('the day alone on its line, under the title; the month alone in the sentence, while it is declared', () => {
    const tax = aPage('cfspart.impots.gouv.fr', ['Déclarer mes revenus', 'Accusé de réception'], {
      blocks: ['Date', '12/05/2026 à 10 h 41'],
    });
    expect(see(tax, '2026-05-12').sent).toMatchObject({ state: 'sent', at: '2026-05-12T10:41' });
    const month = (name: string) => ({
      blocks: [`Votre déclaration mensuelle du mois de ${name} 2026 a bien été validée.`],
    });
    expect(seeAfter(month('novembre')).sent.state).toBe('sent');
    expect(seeAfter(month('octobre')).sent.state).not.toBe('sent');
    // Nothing is declared on that day: the sentence is of another time.
    const later = see(aPage(ft, ['Actualisation'], month('novembre')), '2026-12-20');
    expect(later.sent.state).not.toBe('sent');
  });

  test('a paper sent from a page of its own: pressed, and nothing known', () => {
    const page = aPage(caf, ['Transmettre un document'], {
      fields: [aField('Votre papier', { kind: 'file', valueType: 'file' })],
      buttons: [aButton('Envoyer le document', 'upload')],
    });
    const rolesOf = (one: PageModel) => see(one).page.buttons.map(({ role }) => role);
    expect(rolesOf(page)).toEqual(['submit-final']);
    const next = aButton('Suivant', 'next');
    expect(rolesOf({ ...page, buttons: [...page.buttons, next] })).toEqual(['upload', 'next']);
  });

  test('already declared', () => {
    const seen = seeAfter({ alerts: ['Vous avez déjà déclaré votre situation pour cette période'] });
    expect(seen.sent).toMatchObject({ state: 'sent', already: true });
  });

  test('pressed and nothing known: unknown; the CAF’s own words only with date, number and press', () => {
    const pressed = pressedIn('quarterly-declaration');
    expect(see(cafPage(), '2026-11-24', pressed).sent).toEqual({ state: 'unknown', pressed: true });
    const words = 'Votre déclaration a bien été envoyée le 24/11/2026 à 10:42. Référence : 2026 A 4471';
    const page = aPage(caf, ['Déclaration trimestrielle', words], {
      step: { index: 4, total: 4, title: 'Confirmation' },
    });
    expect(see(page, '2026-11-24', pressed).sent).toMatchObject({ state: 'sent', at: '2026-11-24T10:42' });
    expect(see(page, '2026-11-24').sent).toEqual({ state: 'unknown', pressed: false });
    expect(see(page, '2026-11-25', pressed).sent.state).toBe('unknown');
    const bare = { ...page, headings: [{ level: 1, text: 'Votre déclaration a bien été envoyée' }] };
    expect(see(bare, '2026-11-24', pressed).sent.state).toBe('unknown');
  });

  test('a press is asked about on its site alone, and no more once a receipt was seen or something else is begun', () => {
    const pressed = pressedIn('quarterly-declaration');
    const asked = (host: string, progress = pressed) =>
      see(aPage(host, ['Mon espace']), '2026-11-24', progress).sent;
    expect(asked(caf)).toEqual({ state: 'unknown', pressed: true });
    expect(asked('monenfant.caf.fr')).toEqual({ state: 'unknown', pressed: true });
    expect(asked('candidat.francetravail.fr')).toEqual({ state: 'unknown', pressed: false });
    expect(asked('exemple.org')).toEqual({ state: 'unknown', pressed: false });
    const place = { portal: 'caf', procedure: 'quarterly-declaration', stepId: null, step: null };
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    expect(withReceipt(pressed, { place: { ...place, procedure: 'send-document' }, sent })).toBe(pressed);
    expect(asked(caf, withReceipt(pressed, { place, sent }))).toEqual({ state: 'unknown', pressed: false });
    // The declaration is begun again, or it is another one that was sent.
    expect(see(cafPage(), '2026-11-24', withReceipt(pressed, { place, sent })).sent.state).toBe('not-sent');
    expect(see(cafPage(), '2026-11-24', pressedIn('send-document')).sent.state).toBe('not-sent');
  });

  test('no banner elsewhere', () => {
    expect(see(aPage('exemple.org', ['Déclaration trimestrielle de ressources'])).sent).toEqual({
      state: 'unknown',
      pressed: false,
    });
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
  expect(JSON.stringify({ review: seen.review, findings: seen.findings })).not.toContain('168');
});
