import { describe, expect, it, test } from 'vitest';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import type { Assessment, Sent } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { remember, type Written } from '../../../core/retype/memory.ts';
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
  pages.reduce<Written | null>((former, page) => remember(former, page), null);
const lines = (written: Written | null) =>
  written?.pages.flatMap((page) => page.lines.map(({ value }) => value));

describe('what she had written', () => {
  it('is there once the site asks her to sign in again, and as long as she needs', () => {
    const lost = memoryOf(seen(form()), seen(door()));
    expect(lost).toMatchObject({ isLost: true, host: 'wwwd.caf.fr' });
    expect(lost?.pages[0]?.lines).toEqual([
      { id: 'salary', group: 'Août', label: 'Salaire', value: '1 420' },
    ]);
    // The same page, empty again, takes nothing away.
    const back = remember(lost, seen(form({ fields: [anAmount('Salaire', '', { id: 'salary' })] })));
    expect(lines(back)).toEqual(['1 420']);
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
      expect(memoryOf(seen(form()), seen(door(stopped)))).toMatchObject({ isLost: false });
  });

  test.each(['Votre session a expiré', 'Vous avez été déconnecté', 'Session expirée'])(
    'is lost when the page says so: %s',
    (title) => {
      expect(memoryOf(seen(form()), seen(aPage('wwwd.caf.fr', [title])))).toMatchObject({ isLost: true });
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
