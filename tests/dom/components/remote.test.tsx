import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState } from '../../../components/Panel/sample.ts';
import {
  doneReview,
  furtherReview,
  inHerPlace,
  live,
  markedReview,
  movedReview,
  pointedReview,
  revealedDone,
  revealedReview,
  watchedReview,
} from '../../../components/Remote/sample-review.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import type { LiveReview, RemoteReview } from '../../../core/review/remote-review.ts';
import { settled } from './draw.tsx';
import { afar, drawFollowed, named, openRemote, press, text } from './open-remote.tsx';

it('no button speaks of it where the build has no relay', async () => {
  await openRemote(null, { name: 'main' }, { afar: null });
  expect(named('Faire relire par quelqu’un')).toEqual([]);
  await openRemote(null, { name: 'main' });
  expect(named('Faire relire par quelqu’un')).toHaveLength(1);
});

it('warns above the code, and gives it digit by digit', async () => {
  const until = performance.now() + 540_000;
  await openRemote({ stage: 'waiting', way: 'code', code: '4175190637', fragment: null, until });
  const digits = [...document.querySelectorAll('ol[aria-label="Code de dix chiffres"] > li')];
  expect(digits.map((one) => one.textContent)).toEqual([...'4175190637']);
  expect(text().indexOf('ne le demandent jamais')).toBeLessThan(text().indexOf('4175190637'));
  expect(text()).toContain('Encore 9 minutes.');
});

it('nothing can be asked on a page of the stop list', async () => {
  const stopped = { ...sampleAssessment, page: { ...sampleAssessment.page, stopped: 'sign-in' as const } };
  await openRemote(null, { name: 'remote' }, { assessment: stopped });
  expect(text()).toContain('Ici, vous ne pouvez pas faire relire');
  expect(named('Nous sommes au téléphone')).toEqual([]);
});

it('a case he points at is marked in the page by itself, while he points and no longer', async () => {
  const pointed = live(pointedReview);
  const noLonger = live(
    reduceReview(pointedReview, { from: 'helper', event: { t: 'point', snap: 1, id: null } }, 0),
  );
  const onAct = vi.fn<(act: PanelAct) => void>();
  const stateOf = (remote: RemoteReview, part: Partial<PanelState> = {}): PanelState => ({
    ...sampleState,
    afar,
    remote,
    isSharedPage: true,
    ...part,
  });
  const show = await drawFollowed(stateOf(pointed), onAct);
  const markings = () =>
    onAct.mock.calls
      .map(([{ type }]) => type)
      .filter((type) => type === 'markField' || type === 'clearPointer');
  expect(onAct).toHaveBeenCalledWith({ type: 'markField', fieldId: 'f3' });
  show(stateOf(live(pointedReview, { keptUntil: 0 })));
  expect(markings()).toEqual(['markField']);
  show(stateOf(noLonger));
  expect(markings()).toEqual(['markField', 'clearPointer']);
  // Not in another page than the one he sees, nor once he is gone.
  show(stateOf(pointed, { isSharedPage: false }));
  show(stateOf(live(pointedReview, { link: { condition: 'silent', brokenBy: null } })));
  expect(markings()).toEqual(['markField', 'clearPointer']);
  show(stateOf(pointed));
  show(stateOf({ stage: 'ended', way: 'code', review: pointedReview }));
  expect(markings()).toEqual(['markField', 'clearPointer', 'markField', 'clearPointer']);
});

it.each([
  ['the list', { name: 'remote' }, 'Claire voit cette réponse', null],
  ['its line', { name: 'remote-line', id: 'f3' }, 'Cette personne voit votre réponse.', ['f3']],
] as [string, ScreenPlace, string, string[] | null][])(
  'shows one answer, and the time that is left runs before her eyes: on %s',
  async (_, place, sentence, ids) => {
    const onAct = await openRemote(live(revealedReview(24)), place);
    expect(text()).toContain(sentence);
    const left = () => Number(document.querySelector('.revealed-time')?.textContent);
    const first = left();
    expect(first).toBeGreaterThan(20);
    await expect.poll(left, { timeout: 5000 }).toBeLessThan(first);
    await press('Cacher maintenant');
    expect(onAct).toHaveBeenLastCalledWith({ type: 'remote', act: { do: 'conceal', ids } });
  },
);

it.each([
  ['silent', 'Liaison coupée depuis 45 secondes.'],
  ['connecting', 'Je la cherche.'],
  ['broken', 'La liaison n’est plus'],
] as const)('a link that is %s is said on the screen of one line too', async (condition, sentence) => {
  const link = { condition, brokenBy: condition === 'broken' ? ('fork' as const) : null };
  await openRemote(live(markedReview, { link }), { name: 'remote-line', id: 'f3' });
  expect(text()).toContain(sentence);
});

it('row 24: offers no showing of a number that is never shown', async () => {
  const place: ScreenPlace = { name: 'remote-line', id: 'f3' };
  await openRemote(live(watchedReview), place);
  expect(named('Montrer ma réponse')).toHaveLength(1);
  const fields = sampleAssessment.page.fields.map((field) =>
    field.id === 'f3'
      ? { ...field, value: { state: 'filled' as const, text: '2 84 01 78 646 012 07' } }
      : field,
  );
  const assessment = { ...sampleAssessment, page: { ...sampleAssessment.page, fields } };
  await openRemote(live(watchedReview), place, { assessment });
  expect(named('Montrer ma réponse')).toEqual([]);
  expect(text()).toContain('Cette réponse ne se montre à personne.');
});

it('row 33: an address in a remark is text, under a warning', async () => {
  const remark = 'Payez sur https://caf-remboursement.fr ou au 06 12 34 56 78';
  const said = {
    from: 'helper' as const,
    event: { t: 'mark' as const, snap: 1, id: 'f3', version: 1, mark: 'unseen' as const, remark },
  };
  await openRemote(live(reduceReview(watchedReview, said, 0)), { name: 'remote-line', id: 'f3' });
  expect(text()).toContain('caf-remboursement.fr');
  expect(text()).toContain('Ce mot contient un numéro ou une adresse.');
  expect(document.querySelectorAll('main a')).toHaveLength(0);
});

it.each([
  ['connecting', 'Liaison coupée. Je la cherche.', null],
  ['silent', 'Liaison coupée depuis 45 secondes.', 'Demander un nouveau code'],
  ['incomplete', 'Il manque un de ses mots.', null],
  ['gone', 'La liaison est fermée.', 'Essayer encore'],
  ['broken', 'La liaison n’est plus sûre.', 'Demander un nouveau code'],
] as const)(
  'says a link that is %s, never that somebody looks, and keeps the opinions',
  async (condition, sentence, way) => {
    const link: LiveReview['link'] = { condition, brokenBy: condition === 'broken' ? 'rollback' : null };
    await openRemote(live(markedReview, { link }));
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('Claire regarde.');
    expect(text()).toContain('Prenez la fiche. On regarde la ligne.');
    if (way) expect(named(way).length).toBeGreaterThan(0);
    await openRemote(live(markedReview, { link }), { name: 'main' });
    expect(document.body.textContent).not.toContain('Claire regarde.');
  },
);

it.each<ScreenPlace>([
  { name: 'main' },
  { name: 'words' },
  { name: 'cases' },
  { name: 'blocked' },
  { name: 'guides' },
  { name: 'notebook' },
  { name: 'settings' },
  { name: 'forget' },
])('36: who looks stands on every screen, with the way to where it ends: $name', async (place) => {
  await openRemote(live(watchedReview), place);
  const bands = named('Claire regarde.');
  expect(bands).toHaveLength(1);
  await userEvent.click(bands[0] as HTMLElement);
  await settled();
  expect(named('Finir la relecture').length).toBeGreaterThan(0);
});

it('says later only what is true', async () => {
  const onAct = await openRemote(live(watchedReview), { name: 'remote-later' });
  expect(text()).toContain(
    'Relecture demandée.Rien n’est envoyé. Le site peut vous déconnecter avant la réponse.',
  );
  expect(text()).toContain('Je ne connais pas le dernier jour pour envoyer.');
  await press('Fermer et garder la relecture');
  expect(onAct).toHaveBeenLastCalledWith({ type: 'remote', act: { do: 'closePanel' } });
});

it('ends with two taps, both named', async () => {
  const onAct = await openRemote(live(markedReview));
  await press('Finir la relecture');
  expect(onAct).not.toHaveBeenCalledWith({ type: 'remote', act: { do: 'end' } });
  expect(text()).toContain('Cette personne n’a pas dit avoir fini.');
  await press('Finir');
  expect(onAct).toHaveBeenCalledWith({ type: 'remote', act: { do: 'end' } });
});

it('the end says that it was done in her place, with a mandate nobody here has read', async () => {
  const sentence = 'Fait à la place. Mandat signé : dit ici, je ne l’ai pas lu.';
  for (const review of [doneReview, inHerPlace(doneReview)]) {
    const isAct = review.helper.posture === 'act';
    await openRemote(live(review));
    expect(text().includes(sentence)).toBe(isAct);
    await openRemote({ stage: 'ended', way: 'code', review });
    expect(text().includes(sentence)).toBe(isAct);
    expect(text().includes('La personne relit elle-même avant le dernier bouton.')).toBe(isAct);
  }
});

it('the end counts her own lines among those not seen, and says of no answer that it is still seen', async () => {
  const reveal = { t: 'reveal', snap: 1, seconds: null, answers: [] as never[] } as const;
  const answers = [{ id: 'f3', version: 1, value: '1 420 €', initial: null }];
  const review = reduceReview(doneReview, { from: 'person', event: { ...reveal, answers } }, 0);
  await openRemote({ stage: 'ended', way: 'code', review });
  const said = document.querySelector('main')?.textContent ?? '';
  expect(said).toContain('Revu, sauf 3 réponses que je n’ai pas vues.');
  expect(said).not.toContain('Cette personne voit votre réponse.');
});

it('on the screen of a line, a link that is closed is said, with what she may do', async () => {
  const onAct = await openRemote(live(markedReview, { link: { condition: 'gone', brokenBy: null } }), {
    name: 'remote-line',
    id: 'f3',
  });
  expect(document.querySelector('main')?.textContent).toContain('La liaison est fermée.');
  await press('Essayer encore');
  expect(onAct).toHaveBeenCalledWith({ type: 'remote', act: { do: 'retry' } });
});

it('another page takes no opinion away: they stand under its name, on the living screen and at the end', async () => {
  const guides = [sampleGuide];
  await openRemote(live(furtherReview), { name: 'remote' }, { guides });
  const before = () => text().slice(text().indexOf('Avis sur les pages d’avant'));
  expect(before()).toContain('Juillet, août, septembre');
  expect(before()).toMatch(
    /Salaire de septembre.*À relire ensemble.*« Prenez la fiche\. On regarde la ligne\. »/u,
  );
  expect(before()).toContain('Vous avez un doute.');
  expect(text().slice(0, text().indexOf('Avis sur'))).not.toContain('À relire ensemble');
  await openRemote({ stage: 'ended', way: 'code', review: furtherReview }, { name: 'remote' }, { guides });
  expect(text()).toContain('« Est-ce le bon ? »');
  expect(before()).toMatch(/Salaire de septembre.*« Prenez la fiche\. On regarde la ligne\. »/u);
  expect(text()).toContain('Ses avis restent ici jusqu’à la fermeture.');
});

it('a new page is said to be seen too, on the review and over her page, until something is said of it', async () => {
  const sentence = 'Nouvelle page : Claire voit aussi ces questions.';
  for (const place of [{ name: 'remote' }, { name: 'main' }] as const) {
    await openRemote(live(movedReview), place);
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(sentence);
    await openRemote(live(furtherReview), place);
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).not.toContain(sentence);
    // While nothing passes, nobody sees it.
    await openRemote(live(movedReview, { link: { condition: 'silent', brokenBy: null } }), place);
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).not.toContain(sentence);
  }
});

it('his end is said while an answer is shown, over her page, and of the page before once she goes on', async () => {
  await openRemote(live(revealedDone()));
  expect(text()).toContain('Claire voit cette réponse');
  expect(text()).toContain('Claire a fini.');
  await openRemote(live(doneReview), { name: 'main' });
  expect(document.querySelector('.watch-band')?.textContent).toContain('Claire a fini.');
  await openRemote(live(movedReview));
  expect(text()).toContain('Claire a fini de relire la page d’avant.');
  for (const place of ['live', 'ended'] as const) {
    await openRemote(
      place === 'live' ? live(movedReview) : { stage: 'ended', way: 'code', review: movedReview },
      place === 'live' ? { name: 'remote-end' } : { name: 'remote' },
    );
    expect(text()).toContain('Claire a fini de relire la page d’avant.');
    expect(text()).not.toContain('Elle n’a pas dit');
  }
});

it('a panel opened in the middle of a review begins on it, and asks nothing of a first visit', async () => {
  const settings = { ...sampleState.settings, isShared: null };
  const state: PanelState = { ...sampleState, settings, afar, remote: null, isSharedPage: true };
  const show = await drawFollowed(state, vi.fn());
  expect(text()).toContain('Répondre plus tard');
  show({ ...state, remote: live(markedReview) });
  await settled();
  expect(text()).toContain('« Prenez la fiche. On regarde la ligne. »');
  await press('Cette page');
  expect(text()).not.toContain('Répondre plus tard');
  // It is told once: what she opens then stays.
  show({ ...state, remote: live(doneReview) });
  await settled();
  expect(text()).not.toContain('« Prenez la fiche. On regarde la ligne. »');
});
