import { describe, expect, it, vi } from 'vitest';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { sampleAssessment, sampleState } from '../../../components/Panel/sample.ts';
import {
  awayReview,
  cut,
  doneReview,
  live,
  markedReview,
  pointedReview,
  revealedReview,
  sentReview,
  watchedReview,
} from '../../../components/Remote/sample-review.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import type { LiveReview } from '../../../core/review/remote-review.ts';
import { settled } from './draw.tsx';
import { afar, drawFollowed, named, openRemote, press, text } from './open-remote.tsx';

const byLine: ScreenPlace = { name: 'remote-line', id: 'f3' };

it.each([
  ['not arrived', cut('connecting', revealedReview(null), { shown: ['f3'] }), 'n’est pas encore arrivée'],
  ['not known to be seen still', cut('connecting', revealedReview(24)), 'Je ne sais pas si'],
  [
    'on its way while the link lives',
    cut('live', revealedReview(null), { shown: ['f3'] }),
    'n’est pas encore arrivée',
  ],
] as const)('says of no answer that it is seen when it is %s', async (_, remote, sentence) => {
  for (const place of [{ name: 'remote' } as const, byLine]) {
    await openRemote(remote, place);
    expect(text()).toContain(sentence);
    expect(text()).not.toMatch(/voit cette réponse|Elle voit votre réponse/);
    // It can be hidden all the same; a time that does not run is not told.
    expect(named('Cacher maintenant')).toHaveLength(1);
    expect(named('Montrer encore deux minutes')).toEqual([]);
    expect(document.querySelectorAll('[role=timer]')).toHaveLength(remote.reach.shown.length === 0 ? 1 : 0);
  }
});

it('a longer time that he has not yet stands still, and is no end of the answer', async () => {
  for (const place of [{ name: 'remote' } as const, byLine]) {
    const shared = (remote: LiveReview) => ({ ...sampleState, afar, remote, isSharedPage: true });
    const show = await drawFollowed(shared(live(revealedReview(24))), vi.fn(), place);
    const become = async (remote: LiveReview) => {
      show(shared(remote));
      await settled();
    };
    // She asks for it, and his two minutes begin when it comes.
    await become(live(revealedReview(null)));
    expect(document.querySelector('[role=timer]')?.textContent).toContain('120');
    expect(text()).not.toContain('C’est caché de nouveau.');
    // Over a line that is cut it is not known to come.
    await become(cut('connecting', revealedReview(null)));
    expect(document.querySelectorAll('[role=timer]')).toHaveLength(0);
    expect(text()).toContain('Je ne sais pas si');
    await become(live(watchedReview));
    expect(text()).toContain('C’est caché de nouveau.');
  }
});

it('an answer is shown only while the line is there', async () => {
  for (const [condition, count] of [
    ['live', 1],
    ['connecting', 0],
    ['silent', 0],
  ] as const) {
    await openRemote(cut(condition, watchedReview), byLine);
    expect(named('Montrer ma réponse')).toHaveLength(count);
    await openRemote(cut(condition, watchedReview));
    expect(named('Montrer plusieurs réponses')).toHaveLength(count);
  }
});

it('says that her answers are hidden only once he knows', async () => {
  await openRemote(cut('connecting', markedReview, { isHiding: true }));
  expect(text()).not.toContain('Vos réponses sont cachées.');
  expect(text()).toContain('Cela se voit peut-être encore');
  await openRemote(cut('connecting', markedReview));
  expect(text()).toContain('Vos réponses sont cachées.');
});

it.each([
  ['not arrived', cut('connecting', markedReview, { replied: ['f2'] }), 'C’est noté, pas encore arrivé.'],
  ['seen', live(markedReview), 'Cette personne le voit.'],
  ['arrived before the line fell', cut('connecting', markedReview), 'C’est arrivé.'],
] as const)('says of her word what is true: %s', async (_, remote, sentence) => {
  await openRemote(remote, { name: 'remote-line', id: 'f2' });
  expect(text()).toContain(`Vous avez un doute. ${sentence}`);
});

it.each([
  ['silent', cut('silent', markedReview, { silentMinutes: 12 }), 'Liaison coupée depuis 12 minutes.', true],
  ['his page closed', live(awayReview), 'Cette personne a fermé sa page.', false],
] as const)('%s: says it, and gives a new code', async (_, remote, sentence, mayRetry) => {
  for (const place of [{ name: 'remote' } as const, byLine]) {
    const onAct = await openRemote(remote, place);
    expect(text()).toContain(sentence);
    expect(text()).not.toMatch(/Claire regarde|Elle voit|J’attends/);
    expect(named('Essayer encore')).toHaveLength(mayRetry ? 1 : 0);
    await press('Demander un nouveau code');
    expect(onAct).toHaveBeenLastCalledWith({ type: 'remote', act: { do: 'meet', way: 'code' } });
  }
});

it('the band of the other screens says that the link is cut, or his page closed', async () => {
  await openRemote(cut('silent', markedReview), { name: 'main' });
  expect(named('Liaison coupée.')).toHaveLength(1);
  await openRemote(live(awayReview), { name: 'main' });
  expect(named('Cette personne a fermé sa page.')).toHaveLength(1);
  await openRemote(cut('live', watchedReview, { isHeard: false }), { name: 'main' });
  expect(named('J’attends cette personne.')).toHaveLength(1);
});

it.each([
  ['he looks', live(markedReview), 1],
  ['the line is cut', cut('connecting', markedReview), 0],
  ['nothing is heard', cut('silent', markedReview), 0],
  ['his page is closed', live(awayReview), 0],
  ['he has finished', live(doneReview), 0],
  ['she has sent', live(sentReview), 0],
] as const)('offers to wait for him only where he may answer: %s', async (_, remote, count) => {
  await openRemote(remote);
  expect(named('Avoir sa réponse plus tard')).toHaveLength(count);
});

it('does not ask her to wait any more once nobody can answer', async () => {
  await openRemote(live(markedReview), { name: 'remote-later' });
  expect(text()).toContain('Relecture demandée.');
  await openRemote(cut('silent', markedReview), { name: 'remote-later' });
  expect(text()).not.toContain('Relecture demandée.');
  expect(text()).toContain('Liaison coupée depuis 45 secondes.');
});

it('after sending: what the site says, without blame, and the two ways on', async () => {
  const sent = { state: 'sent' as const, at: null, reference: null, already: false };
  const assessment = { ...sampleAssessment, sent };
  await openRemote(live(sentReview), { name: 'remote' }, { assessment });
  expect(document.querySelector('main h1')?.textContent).toBe('Le site dit que c’est envoyé.');
  expect(text()).toContain('La relecture n’était pas finie.');
  expect(text()).not.toMatch(/Vous avez appuyé|Il n’y a rien à relire|Elle voit/);
  expect(named('Revenir à ma page')).toHaveLength(1);
  await press('Finir la relecture');
  expect(named('Continuer la relecture')).toHaveLength(1);
  // Pressed, and nothing says that it left.
  await openRemote(live(sentReview));
  expect(document.querySelector('main h1')?.textContent).toBe('Je ne sais pas si c’est parti.');
});

it('after sending: he who had finished before is not said to be in the middle', async () => {
  const said = [
    { t: 'snap', snap: 2, part: 0, of: 1, place: null, notShared: 0, unreadZones: 0, lines: [] },
    { t: 'status', state: 'sent' },
  ] as const;
  const review = said.reduce(
    (state, event) => reduceReview(state, { from: 'person', event: event as never }, 0),
    doneReview,
  );
  await openRemote(live(review));
  expect(text()).not.toContain('La relecture n’était pas finie.');
});

it('after a link she is told how to know who opened it', async () => {
  await openRemote({ stage: 'agreeing', way: 'link', rows: null });
  expect(text()).toContain('Appelez-la et demandez-lui si sa page attend.');
});

it('what the machine sums up is not said to be written by him', async () => {
  await openRemote(live(doneReview));
  expect(text()).toContain('Claire a fini. Son résumé :');
  expect(text()).not.toContain('Elle écrit');
});

describe('by telephone', () => {
  const place: ScreenPlace = { name: 'beside', stage: 'line', lineId: 'f3', ids: [] };
  const hold = () => named('Gardez appuyé pour voir la réponse').length;
  const seen = 'elle se voit sur son téléphone';
  const byPhone = (remote: LiveReview) => openRemote({ ...remote, way: 'beside' }, place);
  const reached = (part: Partial<LiveReview['reach']>, review = watchedReview) => cut('live', review, part);
  const wasShown = reduceReview(
    revealedReview(24),
    { from: 'person', event: { t: 'conceal', ids: null } },
    0,
  );

  it('nothing is held towards a telephone that would have it later only', async () => {
    await byPhone(live(watchedReview));
    expect([hold(), text().includes(seen)]).toEqual([1, true]);
    for (const remote of [
      cut('connecting', watchedReview),
      cut('silent', watchedReview),
      live(awayReview),
      reached({ isHeard: false }),
    ]) {
      await byPhone(remote);
      expect([hold(), text().includes(seen)]).toEqual([0, false]);
      expect(text()).toContain('Réponse cachée');
    }
  });

  it.each([
    ['seen', live(revealedReview(24)), seen],
    ['on its way', reached({ shown: ['f3'] }, revealedReview(null)), 'n’est pas encore arrivée'],
    ['not known', cut('connecting', revealedReview(24)), 'Je ne sais pas si elle se voit encore'],
  ] as const)('of an answer that is held, what is said is so: %s', async (_, remote, sentence) => {
    await byPhone(remote);
    expect(text()).toContain(sentence);
    // What is held can be let go whatever the line.
    expect([hold(), text().includes(seen)]).toEqual([1, sentence === seen]);
  });

  it('let go, it is hidden there only once he knows', async () => {
    const still = 'Cela se voit peut-être encore';
    await byPhone(cut('connecting', wasShown, { isHiding: true }));
    expect([hold(), text().includes(still)]).toEqual([0, true]);
    await byPhone(cut('connecting', wasShown));
    expect(text()).not.toContain(still);
    // Of another line that was not shown, nothing is said.
    await byPhone(reached({ isHiding: true }));
    expect([hold(), text().includes(still)]).toEqual([1, false]);
  });

  it('he shows her no line while nothing passes', async () => {
    await byPhone(live(pointedReview));
    expect(text()).toContain('Claire vous montre cette ligne.');
    await byPhone(cut('silent', pointedReview));
    expect(text()).not.toContain('vous montre cette ligne');
    expect(named('Voir cette ligne')).toEqual([]);
  });
});
