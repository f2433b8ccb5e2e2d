import { describe, expect, it, test } from 'vitest';
import type { Doubted } from '../../../core/notebook/doubts.ts';
import type { NotebookEntry } from '../../../core/notebook/entry.ts';
import { lineOf, nextTime, sameReviewOf, sentDoubts } from '../../../entrypoints/sidepanel/notebook-lines.ts';
import { packs } from '../../../packs/index.ts';
import { anAmount, aPage } from '../../support/page-model.ts';

const entry = (part: Partial<NotebookEntry> = {}): NotebookEntry => ({
  id: 'a',
  portal: 'france-travail',
  procedure: 'monthly-actualisation',
  site: 'France Travail',
  at: '2026-12-01T10:42',
  reference: null,
  isTold: false,
  isLast: false,
  keptOn: '2026-12-01',
  remindOn: null,
  again: null,
  ...part,
});

describe('what comes after a line', () => {
  const keysOf = (procedure: string, portal = 'caf') =>
    lineOf(entry({ portal, procedure }), packs).keep.map(({ text }) => text.key);

  it('is no screen to keep: that one is past', () => {
    expect(keysOf('send-document')).toEqual(['send-keep-paper']);
    expect(keysOf('change-of-situation')).toEqual([]);
    const said = packs.flatMap(({ id, procedures }) =>
      procedures.flatMap((one) => (one.steps.some(({ sends }) => sends) ? keysOf(one.id, id) : [])),
    );
    expect(said.filter((key) => /keep-screen|keep-receipt/u.test(key))).toEqual([]);
  });

  it('is the papers to send, each with its « si… »', () => {
    const keys = keysOf('monthly-actualisation', 'france-travail');
    expect(keys[0]).toBe('keep-papers');
    expect(keys.length).toBeGreaterThan(3);
  });
});

describe('the next time of a line', () => {
  it('is the next days of a declaration that comes back', () => {
    expect(lineOf(entry(), packs).next).toMatchObject({ kind: 'window', opens: '2026-12-28' });
  });

  it('of a line of six months ago, is the one that comes from today', () => {
    const old = entry({ at: '2026-05-29T10:42', keptOn: '2026-05-29' });
    const { next } = lineOf(old, packs, false, Temporal.PlainDate.from('2026-12-20'));
    expect(next).toMatchObject({ kind: 'window', opens: '2026-12-28', closes: '2027-01-15' });
  });

  it('is none after « ne pas souhaiter le maintien »: what the receipt said is repeated, no day is announced', () => {
    const { next } = lineOf(entry({ isLast: true }), packs);
    expect(next).toMatchObject({
      kind: 'ends',
      ends: { text: { key: 'receipt-ends' }, then: { key: 'receipt-ends-then' } },
    });
    expect(JSON.stringify(next)).not.toContain('2026-12-28');
    // The guide that told it is gone: nothing is said in its place.
    expect(lineOf(entry({ isLast: true }), []).next).toEqual({ kind: 'ends', ends: null });
  });

  test.each([
    ['caf', 'change-of-situation'],
    ['caf', 'send-document'],
    ['common', 'someone-else-did-it'],
    ['ameli', 'rights-attestation'],
    ['france-travail', 'fetch-attestation'],
    ['france-travail', 'send-document'],
    ['impots', 'online-correction'],
  ])('is none of what is done once: %s, %s', (portal, procedure) => {
    expect(nextTime(entry({ portal, procedure }), '2026-12-01', packs)).toEqual({ kind: 'once' });
  });

  test.each([
    ['caf', 'quarterly-declaration'],
    ['msa', 'quarterly-declaration'],
    ['impots', 'annual-declaration'],
    ['ameli', 'c2s-request'],
  ])('is said without any day where none is sourced: %s, %s', (portal, procedure) => {
    const next = nextTime(entry({ portal, procedure }), '2026-12-01', packs);
    expect(next).toMatchObject({ kind: 'said', text: { ns: portal } });
  });

  it('is not known for a site of any administration, nor once the guide is gone', () => {
    const anySite = entry({ portal: 'common', procedure: 'generic' });
    expect(nextTime(anySite, '2026-12-01', packs)).toEqual({ kind: 'unknown' });
    expect(nextTime(entry(), '2026-12-01', [])).toEqual({ kind: 'unknown' });
  });
});

const situation = { portal: 'caf', procedure: 'change-of-situation' };
const again = { cases: ['living-together', 'family', 'gone'], who: 'Samira' };

describe('doubts on a subject that enters no list', () => {
  const doubted = (cases: string[]): Doubted => ({
    ...situation,
    cases,
    steps: {},
    others: ['~a'],
    unkept: ['~b', '~c'],
    isSent: true,
  });

  it('are not offered to be kept, and alone nothing is said of them; beside others, that some are not', () => {
    const alone = doubted(['living-together', 'family']);
    expect(sentDoubts(entry(situation), alone, null, packs)).toBeNull();
    expect(sentDoubts(entry(situation), { ...alone, unkept: [] }, null, packs)).toBeNull();
    const monthly = {
      ...doubted(['worked', 'sick']),
      portal: 'france-travail',
      procedure: 'monthly-actualisation',
    };
    const offered = sentDoubts(entry(), monthly, null, packs);
    expect(offered).toMatchObject({ others: 1, unkept: 2, isKept: false });
    expect(offered?.cases.map(({ id }) => id)).toEqual(['worked']);
  });

  it('kept before that was so are shown neither in the notebook nor on the next page', () => {
    const old = entry({ ...situation, again });
    expect(lineOf(old, packs).again).toEqual({ who: 'Samira', cases: [null] });
    const place = { ...situation, stepId: null, step: null };
    const page = aPage('wwwd.caf.fr', ['Ma situation'], { fields: [anAmount('Vivez-vous en couple ?', '')] });
    const shown = sameReviewOf([old], { place, page }, packs);
    expect(JSON.stringify(shown)).not.toMatch(/couple|familiale/u);
    const only = entry({ ...situation, again: { ...again, cases: ['family'] } });
    expect(sameReviewOf([only], { place, page }, packs)).toBeNull();
  });
});
