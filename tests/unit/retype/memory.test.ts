import { describe, expect, it, test } from 'vitest';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import type { Assessment, Sent } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { minutesWhereShared, remember, toRetype, type Written } from '../../../core/retype/memory.ts';
import { aField, anAmount, aPage } from '../../support/page-model.ts';

const notSent: Sent = { state: 'not-sent' };
const seen = (page: PageModel, sent: Sent = notSent): Assessment => ({ ...sampleAssessment, page, sent });
const form = (given: Partial<PageModel> = {}) =>
  aPage('wwwd.caf.fr', ['Vos ressources'], {
    path: '/declaration',
    fields: [anAmount('Salaire', '1 420', { id: 'salary', group: 'Août' })],
    ...given,
  });
const door = (stopped: PageModel['stopped'] = 'sign-in') =>
  aPage('connect.caf.fr', ['Connexion'], { stopped });
/** What is remembered after these pages, one after the other. */
const memoryOf = (...pages: Assessment[]): Written | null =>
  pages.reduce<Written | null>((former, page) => remember(former, page, 0), null);
const lines = (written: Written | null) =>
  written?.pages.flatMap((page) => page.lines.map(({ value }) => value));

describe('what she had written', () => {
  it('is there once the site asks her to sign in again, and as long as she needs', () => {
    const lost = memoryOf(seen(form()), seen(door()));
    expect(lost).toMatchObject({ lostAt: 0, host: 'wwwd.caf.fr' });
    expect(lost?.pages[0]?.lines).toEqual([
      { id: 'salary', group: 'Août', label: 'Salaire', value: '1 420' },
    ]);
    // The same page, empty again, takes nothing away.
    const back = remember(lost, seen(form({ fields: [anAmount('Salaire', '', { id: 'salary' })] })), 1);
    expect(lines(back)).toEqual(['1 420']);
  });

  it('is left out as it stands in the page again, each line once, and all there once more when it is lost again', () => {
    const two = (first: string, second: string) =>
      seen(form({ fields: [first, second].map((text) => anAmount('Salaire', text, { group: 'Août' })) }));
    const left = (written: Written | null) =>
      written && toRetype(written, 2, false)?.map((page) => page.lines.map(({ value }) => value));
    const lost = memoryOf(two('1 420', '300'), seen(door()));
    const once = remember(lost, two('1420,00', ''), 1);
    expect(left(once)).toEqual([['300']]);
    expect(left(remember(once, two('1 42', ''), 1))).toEqual([['1 420', '300']]);
    const all = remember(once, two('1 420', '300'), 1);
    expect(left(all)).toEqual([]);
    expect(left(remember(all, seen(form({ hash: '#/2', fields: [] })), 1))).toEqual([]);
    expect(left(remember(all, seen(door()), 3))).toEqual([['1 420', '300']]);
    const same = memoryOf(two('300', '300'), seen(door()));
    expect(left(remember(same, two('300', ''), 1))).toEqual([['300']]);
  });

  it('counts what it never shows, so that she looks for it; alone, that is nothing to see', () => {
    const partner = aField('Situation familiale', { text: 'Séparée' });
    const shown = (...fields: PageModel['fields']) => {
      const lost = memoryOf(seen(form({ fields })), seen(door()));
      return lost && toRetype(lost, 1, false)?.map(({ unshown }) => unshown);
    };
    expect(shown(anAmount('Salaire', '1 420'))).toEqual([0]);
    expect(shown(anAmount('Salaire', '1 420'), partner)).toEqual([1]);
    const message = (text: string) => aField('Message', { kind: 'textarea', valueType: 'free-text', text });
    expect(shown(anAmount('Salaire', '1 420'), message('il me frappe'))).toEqual([1]);
    expect(shown(anAmount('Salaire', '1 420'), message('Tout est plus dur depuis mars'))).toEqual([1]);
    expect(shown(anAmount('Arriérés de loyer', '900'), anAmount('Loyer', '500'))).toEqual([1]);
    expect(shown(partner)).toBeNull();
    const hers = anAmount('Salaire', '1 420');
    const again = (...fields: PageModel['fields']) => {
      const lost = memoryOf(seen(form({ fields: [hers, partner] })), seen(door()));
      const back = remember(lost, seen(form({ fields })), 1);
      return back && toRetype(back, 1, false)?.map(({ lines, unshown }) => [lines.length, unshown]);
    };
    expect(again(hers)).toEqual([[0, 1]]);
    expect(again(partner)).toEqual([[1, 0]]);
    expect(again(hers, partner)).toEqual([]);
  });

  it('is the last of each page', () => {
    const next = form({ hash: '#/2', fields: [aField('Profession', { text: 'vendeuse' })] });
    const again = form({ fields: [anAmount('Salaire', '1 520', { id: 'salary' })] });
    expect(lines(memoryOf(seen(form()), seen(next), seen(again), seen(door())))).toEqual([
      'vendeuse',
      '1 520',
    ]);
  });

  it('has no number, no secret, nothing of the subjects that never leave, nothing the site wrote itself', () => {
    const fields = [
      aField('Numéro de sécurité sociale', { text: '2 84 05 35 123 456 78', valueType: 'nir' }),
      aField('IBAN', { text: 'FR76 3000 6000 0112 3456 7890 189', valueType: 'iban' }),
      aField('Mot de passe', { text: 'secret-de-camille', kind: 'password' }),
      aField('Adresse e-mail', { text: 'camille@exemple.fr', kind: 'email' }),
      aField('Situation familiale', { text: 'Séparée' }),
      aField('Votre message', { text: 'Mes dettes' }),
      anAmount('Loyer', '510', { initial: '510' }),
      anAmount('Salaire', '1 420'),
    ];
    expect(lines(memoryOf(seen(form({ fields })), seen(door())))).toEqual(['1 420']);
  });

  test.each([7, 8, 9, 16])(
    'stays where she tried %i amounts in a case of the site, which comes back as it was',
    (tries) => {
      const rent = (text: string) =>
        seen(
          form({
            fields: [anAmount('Loyer', text, { id: 'rent', initial: '510' }), anAmount('Salaire', '1 420')],
          }),
        );
      const tried = Array.from({ length: tries }, (_, at) => rent(`${600 + at}`));
      const lost = memoryOf(rent('510'), ...tried, seen(door()));
      expect(remember(lost, rent('510'), 1)).not.toBeNull();
    },
  );

  it('is not taken for left by her where the site says that it closed by itself', () => {
    const closed = (title: string) => seen(aPage('wwwd.caf.fr', [title], {}));
    expect(
      memoryOf(seen(form()), closed('Vous avez bien été déconnecté en raison d’une inactivité')),
    ).not.toBeNull();
    expect(memoryOf(seen(form()), closed('Vous êtes bien déconnecté'))).toBeNull();
  });

  test.each<[string, Assessment[]]>([
    [
      'it was sent',
      [seen(form()), seen(form(), { state: 'sent', at: null, reference: null, already: false })],
    ],
    ['perhaps it was sent', [seen(form()), seen(form(), { state: 'unknown', pressed: true })]],
    ['she went to another site', [seen(form()), seen(aPage('www.msa.fr', ['Accueil']))]],
    ['nothing was written', [seen(form({ fields: [] }))]],
  ])('is nothing when %s', (_name, pages) => {
    expect(memoryOf(...pages)).toBeNull();
    expect(memoryOf(...pages, seen(door()))).toBeNull();
  });

  it('waits while signing in passes by another site', () => {
    const by = aPage('app.franceconnect.gouv.fr', ['Connexion'], { stopped: 'france-connect' });
    expect(
      lines(memoryOf(seen(form()), seen(door()), seen(by), seen(aPage('mail.exemple.fr', ['Messages'])))),
    ).toEqual(['1 420']);
  });

  it('is not said to be lost at a wall, nor at a code asked for on the way', () => {
    for (const stopped of ['captcha', 'cookie-wall', 'one-time-code'] as const)
      expect(memoryOf(seen(form()), seen(door(stopped)))).toMatchObject({ lostAt: null });
  });

  test.each(['Votre session a expiré', 'Vous avez été déconnecté', 'Session expirée'])(
    'is lost when the page says so: %s',
    (title) => {
      expect(memoryOf(seen(form()), seen(aPage('wwwd.caf.fr', [title])))).toMatchObject({ lostAt: 0 });
    },
  );

  test.each(['Vous êtes bien déconnectée', 'Déconnexion réussie', 'Vous vous êtes déconnecté'])(
    'is nothing for whoever comes after her who left: %s',
    (title) => {
      expect(memoryOf(seen(form()), seen(aPage('wwwd.caf.fr', [title])), seen(door()))).toBeNull();
    },
  );

  describe('once somebody signs in', () => {
    const rent = (text: string, initial = text) => anAmount('Loyer', text, { initial });
    const salary = (text: string, initial = '') => anAmount('Salaire', text, { initial });
    const lost = memoryOf(seen(form({ fields: [rent('510'), salary('1 420')] })), seen(door()));
    const then = (...fields: PageModel['fields']) => lines(remember(lost, seen(form({ fields })), 1));

    it('stays while the site shows what it had shown, or kept what she wrote', () => {
      expect(then(rent('510,00'), salary(''))).toEqual(['1 420']);
      expect(then(rent('510'), salary('1420', '1420'))).toEqual(['1 420']);
      // Not there yet, or another case.
      expect(then(rent(''), anAmount('Pension', '90', { initial: '90' }))).toEqual(['1 420']);
    });

    it('goes when the site shows something else there: another person’s', () => {
      expect(then(rent('640'), salary(''))).toBeUndefined();
      expect(then(rent('640', '640'), salary('1 420', '1 420'))).toBeUndefined();
    });

    it('is known by a page on which she had written nothing, too', () => {
      const address = (text: string) =>
        form({ path: '/adresse', fields: [aField('Nom de la voie', { text, initial: text })] });
      const after = memoryOf(seen(address('Rue des Lilas')), seen(form()), seen(door()));
      expect(remember(after, seen(address('Rue des Lilas')), 1)).not.toBeNull();
      expect(remember(after, seen(address('Rue du Port')), 1)).toBeNull();
      expect(JSON.stringify(after)).not.toContain('Lilas');
    });

    it('stays twenty minutes where somebody else may come, and as long as the panel where nobody does', () => {
      const shown = (minutes: number, isShared: boolean) =>
        lost && toRetype(lost, minutes * 60_000, isShared)?.length;
      expect([shown(minutesWhereShared - 1, true), shown(minutesWhereShared, true)]).toEqual([1, undefined]);
      expect(shown(600, false)).toBe(1);
      // Another door, later, begins no other twenty minutes.
      expect(lost && remember(lost, seen(door()), 600_000)).toMatchObject({ lostAt: 0 });
    });
  });

  describe('where words of the site were taken for a loss', () => {
    const salary = (text: string, initial = '') => [anAmount('Salaire', text, { initial })];
    const wrong = { alerts: ['Vous avez été déconnecté'] };
    const on = (text: string, given: Partial<PageModel> = {}) =>
      seen(form({ fields: salary(text), ...given }));

    it('goes on as she goes on writing there, and is lost at the door with all of it', () => {
      const back = memoryOf(on('1 420'), on('1 420', wrong), on('1 420'));
      expect(back).toMatchObject({ lostAt: null });
      const next = remember(back, seen(form({ hash: '#/2', fields: salary('300') })), 1);
      expect(lines(remember(next, seen(door()), 2))).toEqual(['1 420', '300']);
      // Under the words themselves, too.
      const under = memoryOf(on('1 420'), on('1 420', wrong), on('1 500', wrong));
      expect(under).toMatchObject({ lostAt: 0 });
      expect(lines(remember(under, seen(door()), 1))).toEqual(['1 500']);
      expect(remember(under, on('1 500'), 1)).toMatchObject({ lostAt: null });
    });

    it('stays lost past the door, on a page come back empty, and on one that the site filled in again', () => {
      const lost = memoryOf(on('1 420'), on('1 420', wrong));
      expect(remember(remember(lost, seen(door()), 1), on('1 420'), 2)).toMatchObject({ lostAt: 0 });
      expect(remember(remember(lost, on(''), 1), on('1 420'), 2)).toMatchObject({ lostAt: 0 });
      const kept = seen(form({ fields: salary('1 420', '1 420') }));
      expect(remember(lost, kept, 1)).toMatchObject({ lostAt: 0 });
      // What she had not yet written again is not taken for all of it.
      const half = remember(lost, on(''), 1);
      expect(lines(remember(half, on('9', wrong), 2))).toEqual(['1 420']);
    });
  });

  it.each(['Votre session expire dans 5 minutes', 'Pensez à vous déconnecter'])(
    'is remembered under a notice that is no loss, and found at the real one: %s',
    (notice) => {
      const alerts = [notice];
      const before = memoryOf(seen(form({ alerts })));
      expect(before).toMatchObject({ lostAt: null });
      expect(lines(remember(before, seen(door()), 1))).toEqual(['1 420']);
    },
  );

  it('keeps the last eight pages', () => {
    const pages = Array.from({ length: 12 }, (_, at) => seen(form({ path: `/${at}` })));
    expect(memoryOf(...pages)?.pages.map(({ key }) => key.trim())).toEqual([
      '/4',
      '/5',
      '/6',
      '/7',
      '/8',
      '/9',
      '/10',
      '/11',
    ]);
  });
});
