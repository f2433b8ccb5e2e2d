import { describe, expect, test } from 'vitest';
import { runsOf, tick, trapCards, trapsAt } from '../../../components/Guide/guide-view.ts';
import { sampleLongSource } from '../../../components/Guide/sample-guide.ts';
import { currentPlace, firstNavigation, navigate } from '../../../components/Panel/navigation.ts';
import type { TextRef } from '../../../core/assessment.ts';
import { parseStructure } from '../../../core/pack/structure-schema.ts';
import { guideViews } from '../../../entrypoints/sidepanel/guide-views.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';

const { packs } = loadPacks();
const on = (day: string) => guideViews(packs, Temporal.PlainDate.from(day));
const guide = (id: string, day = '2026-11-24') => {
  const found = on(day).find((one) => one.id === id);
  if (!found) throw new Error(`No guide « ${id} ».`);
  return found;
};

describe('the guides as the panel shows them', () => {
  test.each(on('2026-11-24').map((one) => [one.id, one] as const))(
    '%s: every sentence exists',
    (_id, one) => {
      const refs: TextRef[] = [];
      const collect = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('ns' in value) refs.push(value as TextRef);
        else Object.values(value).forEach(collect);
      };
      collect(one);
      expect(refs.length).toBeGreaterThan(2);
      for (const { ns, key } of refs)
        expect(packs.find((pack) => pack.id === ns)?.texts.fr?.[key], `${ns} ${key}`).toBeTruthy();
    },
  );

  test.each(on('2026-11-24').map((one) => [one.id, one] as const))(
    '%s: every fact has source and day',
    (_id, one) => {
      const facts = [
        ...one.gather,
        ...one.traps,
        ...one.traps.flatMap(({ cost }) => cost ?? []),
        ...one.keep,
        ...(one.toSend?.papers ?? []),
      ];
      const others = [
        one.warning,
        one.lostMailbox,
        one.notice,
        one.deadline,
        one.notSending,
        one.comesBack,
      ].filter((fact) => fact !== null);
      for (const { source, text } of [...facts, ...others, ...one.contacts])
        expect(source?.verifiedOn, text.key).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    },
  );

  test('where one signs in, the parts are those of the sheet, and the warning is not one of them', () => {
    const { steps, warning, lostMailbox, isTold } = guide('caf/sign-in');
    expect(steps.map(({ id }) => id)).toContain('sign-in-keep-open');
    expect(steps.map(({ id }) => id)).not.toContain('sign-in-warning');
    expect([warning, lostMailbox].map((fact) => fact?.text.key)).toEqual(['sign-in-warning', 'sign-in-lost']);
    expect(isTold).toBe(true);
  });
});

test('the example of a long source has as long a word as any source of the guides: the layout is tested with it', () => {
  const longest = (name: string) => Math.max(...name.split(/[\s-]/u).map((word) => word.length));
  const names = packs.flatMap(({ sources }) => Object.values(sources).map(({ name }) => name));
  expect(longest(sampleLongSource.name)).toBe(Math.max(...names.map(longest)));
});

test('a paper is fetched, nothing sent: its guide says so, how to keep it and how to leave no copy', () => {
  const fetching = on('2026-11-24').filter(
    ({ sends, isSignIn, portalId }) => !sends && !isSignIn && portalId !== 'common',
  );
  expect(fetching.map(({ id }) => id)).toEqual([
    'ameli/rights-attestation',
    'caf/fetch-attestation',
    'france-travail/fetch-attestation',
  ]);
  for (const { keep, portalId } of fetching) {
    const said = keep
      .map(({ text }) => packs.find(({ id }) => id === portalId)?.texts.fr?.[text.key])
      .join(' ');
    expect(said).toMatch(/Ouvrez-le.*Ordinateur prêté.*corbeille/u);
  }
});

describe('when it comes back', () => {
  test.each([
    // Between two windows, the one to come: another one would be announced too late.
    ['2026-11-24', null, '2026-11-28', '2026-12-15', '2026-11-28', '2026-12-15'],
    ['2026-12-16', null, '2026-12-28', '2027-01-15', '2026-12-28', '2027-01-15'],
    ['2026-12-03', 12, '2026-11-28', '2026-12-15', '2026-12-28', '2027-01-15'],
    ['2026-12-15', 0, '2026-11-28', '2026-12-15', '2026-12-28', '2027-01-15'],
    ['2026-12-31', 15, '2026-12-28', '2027-01-15', '2027-01-28', '2027-02-15'],
    ['2028-02-29', 15, '2028-02-26', '2028-03-15', '2028-03-28', '2028-04-15'],
  ])('at France Travail, seen on %s', (today, daysLeft, opens, closes, nextOpens, nextCloses) => {
    const { window, comesBack } = guide('france-travail/monthly-actualisation', today);
    expect(window).toMatchObject({
      isOpen: daysLeft !== null,
      daysLeft,
      opens,
      closes,
      nextOpens,
      nextCloses,
    });
    expect(window?.source).not.toBeNull();
    expect(comesBack).toBeNull();
  });

  test.each([
    ['2026-12-15', undefined],
    ['2026-12-16', '2026-12-15'],
    ['2026-12-27', '2026-12-15'],
    ['2026-12-28', undefined],
    ['2027-02-25', '2027-02-15'],
    ['2027-02-26', undefined],
  ])('on %s, whoever missed the days gone by is told what is left to her: %s', (today, closed) => {
    const { window } = guide('france-travail/monthly-actualisation', today);
    expect(window?.gone?.closed).toBe(closed);
    expect(window?.gone?.missed.text.key).toBe(closed && 'window-missed');
  });

  test('elsewhere: the guide’s sentence, or nothing; never a computed day', () => {
    expect(guide('caf/quarterly-declaration')).toMatchObject({
      window: null,
      comesBack: { text: { ns: 'caf' } },
    });
    expect(guide('impots/online-correction')).toMatchObject({ window: null, comesBack: null });
  });
});

describe('where people go wrong', () => {
  test('is said at its own part, and nowhere when the part is not known', () => {
    const caf = guide('caf/quarterly-declaration');
    const at = (step: string | null) => trapsAt(caf, step).map(({ text }) => text.key);
    expect(at('resources')).toContain('trap-line');
    expect(at('bank')).toEqual([]);
    expect(at(null)).toEqual([]);
  });

  test('facts of one source that follow one another share it; no fact changes its place', () => {
    const { gather } = guide('caf/quarterly-declaration');
    const runs = runsOf(gather);
    expect(runs.flat()).toEqual(gather);
    for (const run of runs) expect(new Set(run.map(({ source }) => JSON.stringify(source))).size).toBe(1);
  });
});

describe('what she ticks', () => {
  test('is hers to take back, guide by guide', () => {
    const once = tick({ other: ['x'] }, 'caf', 'a', true);
    expect(tick(once, 'caf', 'a', true)).toEqual({ other: ['x'], caf: ['a'] });
    expect(tick(once, 'caf', 'a', false)).toEqual({ other: ['x'], caf: [] });
  });

  test('stays when the page changes, and goes with « Fermer et oublier »', () => {
    const ticked = navigate(firstNavigation, { type: 'tick', guideId: 'caf', id: 'a', isTicked: true });
    const place = { name: 'guide', id: 'caf', part: 'gather' } as const;
    const gathering = navigate(navigate(ticked, { type: 'open', place }), { type: 'pageChanged' });
    expect(currentPlace(gathering)).toEqual(place);
    expect(gathering.ticks).toEqual({ caf: ['a'] });
    const forgotten = navigate(gathering, { type: 'replace', place: { name: 'forgotten' } });
    expect(forgotten.ticks).toEqual({});
  });
});

test('the sentence that one declaration does not stand for the other exists where the picker looks for it', () => {
  const keys = (id: string) => guide(id).traps.map(({ text }) => text.key);
  expect(keys('france-travail/monthly-actualisation')).toContain('trap-caf');
  expect(keys('caf/quarterly-declaration')).toContain('trap-other-office');
});

describe('what a structure says in the place of a guide', () => {
  const id = 'caf/quarterly-declaration';
  const file = {
    schemaVersion: 1,
    name: 'Médiathèque d’exemple',
    voices: { [id]: { volunteer: { handOver: 'Le mardi, Sam vient à la médiathèque.' } } },
  };
  const known = new Set([id]);

  test('takes its place, sentence by sentence, and bears its name', () => {
    const views = guideViews(packs, Temporal.PlainDate.from('2026-11-24'), parseStructure(file, known));
    const voices = views.find((one) => one.id === id)?.voices;
    expect(voices?.volunteer?.handOver).toEqual({
      own: 'Le mardi, Sam vient à la médiathèque.',
      by: 'Médiathèque d’exemple',
    });
    expect(voices?.volunteer?.mine).toHaveProperty('text');
    expect(voices?.relative?.handOver).toHaveProperty('text');
  });

  test.each([
    ['a guide that does not exist', { ...file, voices: { 'caf/nothing': {} } }, /caf\/nothing/],
    ['a key of its own', { ...file, phone: '01' }, /phone/],
    ['a voice of its own', { ...file, voices: { [id]: { boss: { mine: 'Tout.' } } } }, /boss/],
    ['markup', { ...file, voices: { [id]: { relative: { mine: '<b>Tout</b>' } } } }, /plain text only/],
  ])('is refused with its key: %s', (_name, wrong, key) => {
    expect(() => parseStructure(wrong, known)).toThrow(key);
  });
});

describe('what a mistake costs', () => {
  const cardsAt = (id: string, step: string) =>
    trapCards(trapsAt(guide(id), step)).map(({ traps, cost }) => [
      traps.map(({ text }) => text.key),
      cost?.text.key ?? traps.map((trap) => trap.cost?.text.key),
    ]);

  test('stands under it; mistakes of one part that cost the same stand together over it', () => {
    expect(cardsAt('caf/quarterly-declaration', 'situation')).toEqual([
      [['trap-other-office'], ['cost-too-much']],
    ]);
    expect(cardsAt('caf/quarterly-declaration', 'resources')).toEqual([
      [['trap-corrected'], ['cost-corrected']],
      [['trap-date', 'trap-line', 'trap-everyone', 'trap-not-written'], 'cost-too-much'],
      [['trap-own-benefits'], ['cost-own-benefits']],
      [['trap-gifts'], ['cost-gifts']],
    ]);
  });

  test('no mistake and no cost is lost, and none is given to another', () => {
    for (const { traps } of on('2026-11-24')) {
      const told = trapCards(traps).flatMap(({ traps: own, cost }) =>
        own.map((trap) => ({ ...trap, cost: cost ?? trap.cost })),
      );
      expect(told).toHaveLength(traps.length);
      expect(told).toEqual(expect.arrayContaining(traps));
    }
  });

  test('a source stands once under those that rest on it alone', () => {
    const { traps } = guide('caf/quarterly-declaration');
    const cards = trapCards(traps.map((trap) => ({ ...trap, cost: null })));
    expect(cards.length).toBeLessThan(traps.length);
    for (const card of cards) expect(new Set(card.traps.map(({ source }) => source?.name)).size).toBe(1);
  });
});

test('where to begin and what a call asks are not things to have; the rest is gathered, and nothing is lost', () => {
  const starts = on('2026-11-24').map(({ id, start }) => [id, start.map(({ text }) => text.key)] as const);
  expect(Object.fromEntries(starts.filter(([, keys]) => keys.length > 0))).toEqual({
    'caf/change-of-situation': ['change-gather-menu', 'change-gather-profile'],
    'caf/quarterly-declaration': ['gather-start', 'gather-start-menu'],
    'common/someone-else-did-it': ['takeover-gather-first'],
    'france-travail/monthly-actualisation': ['gather-asked'],
  });
  expect(guide('caf/quarterly-declaration').calling.map(({ text }) => text.key)).toEqual([
    'gather-phone-code',
  ]);
  for (const pack of packs)
    for (const procedure of pack.procedures) {
      const { start, gather, calling } = guide(`${pack.id}/${procedure.id}`);
      const all = [...start, ...gather, ...calling].map(({ text }) => text.key);
      expect(all.toSorted()).toEqual(procedure.gather.map(({ text }) => text).toSorted());
    }
});

describe('of which months', () => {
  test.each([
    ['2026-12-01', 'août, septembre, octobre'],
    ['2026-12-31', 'août, septembre, octobre'],
    ['2027-01-01', 'septembre, octobre, novembre'],
    ['2027-03-15', 'novembre, décembre, janvier'],
  ])('at the CAF, declared on %s', (day, names) => {
    const { months } = guide('caf/quarterly-declaration', day);
    expect(months?.names).toBe(names);
    expect(months?.source?.verifiedOn).toMatch(/^\d{4}/);
  });

  test.each([
    ['2026-11-28', 'novembre'],
    ['2026-12-15', 'novembre'],
    ['2026-12-16', 'décembre'],
    ['2027-01-15', 'décembre'],
  ])('at France Travail, seen on %s', (day, month) => {
    expect(guide('france-travail/monthly-actualisation', day).window?.month).toBe(month);
  });

  test('elsewhere none: the months of the MSA are known from a third party alone', () => {
    const told = on('2026-12-01').filter(({ months, window }) => months ?? window);
    expect(told.map(({ id }) => id)).toEqual([
      'caf/quarterly-declaration',
      'france-travail/monthly-actualisation',
    ]);
  });
});

test('a part bears its own source: what Bienvu reasoned is not signed by the site', () => {
  const { steps, source } = guide('caf/quarterly-declaration');
  expect(steps.map((step) => step.source?.own ?? null)).toEqual([null, null, null, 'site']);
  expect(source?.own).toBeUndefined();
  for (const { steps: parts } of on('2026-11-24'))
    for (const part of parts) expect(part.source).not.toBeNull();
});

test('a maison France services, and no other place, is known to be the adviser’s own', () => {
  const places = on('2026-11-24').flatMap(({ contacts }) => contacts.filter(({ kind }) => kind === 'place'));
  expect(places.length).toBeGreaterThan(10);
  for (const { text, ofVoice } of places) {
    const said = packs.find(({ id }) => id === text.ns)?.texts.fr?.[text.key] ?? '';
    expect(ofVoice, said).toBe(said.includes('France services') ? 'adviser' : undefined);
  }
});
