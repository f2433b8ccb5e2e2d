import { describe, expect, it } from 'vitest';
import { type Candidate, listCandidates, saysWhatAbout } from '../../../components/Card/candidates.ts';
import { contentOf } from '../../../components/Card/card-content.ts';
import { sampleEntries, sampleState } from '../../../components/Panel/sample.ts';
import { seenNothing } from '../../../components/Panel/seen.ts';
import { writeCard } from '../../../core/card/card-text.ts';
import { readCard } from '../../../core/card/read-card.ts';
import { findPersonal } from '../../../core/redact/personal.ts';
import { guideViews } from '../../../entrypoints/sidepanel/guide-views.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';

const { packs } = loadPacks();
const guides = guideViews(packs, Temporal.PlainDate.from('2026-11-24'));
const guideOf = (id: string) => guides.find((one) => one.id === id) ?? null;
const packText = (ns: string, key: string) => packs.find(({ id }) => id === ns)?.texts.fr?.[key] ?? '';
const texts = {
  text: (ref: { ns: string; key: string }) => ({ text: packText(ref.ns, ref.key), lang: 'fr', french: null }),
  inFrench: (ref: { ns: string; key: string }) => packText(ref.ns, ref.key),
  entryFor: (termId: string) => sampleEntries.find((one) => one.termId === termId) ?? null,
};
/** « Quelqu’un d’autre s’en occupait »: what for, the card never says. */
const left = guideOf('common/someone-else-did-it');
const ours = (key: string) => ({ text: `phrase ${key.split('.').at(-1)}`, lang: 'fr', french: null });
const at = (portal: string, procedure: string, stepId: string | null) => ({
  ...sampleState,
  site: { id: portal, host: `${portal}.fr`, portalId: portal },
  assessment: sampleState.assessment && {
    ...sampleState.assessment,
    place: { portal, procedure, stepId, step: null },
  },
});

type Given = Parameters<typeof listCandidates>[0];
const list = (part: Partial<Given> = {}): Candidate[] =>
  listCandidates({
    state: at('caf', 'quarterly-declaration', 'resources'),
    texts,
    portal: { id: 'caf', name: 'CAF' },
    guide: guideOf('caf/quarterly-declaration'),
    words: [],
    seen: seenNothing,
    ticked: [],
    choices: {},
    reason: null,
    inFrench: (key) => ours(key).text,
    inHers: ours,
    ...part,
  });
const keys = (lines: Candidate[]) => lines.filter(({ isIn }) => isIn).map(({ key }) => key);

describe('the lines of the card', () => {
  it('say where, why, the words opened, what was tried', () => {
    const lines = list({
      reason: 'answer',
      seen: { tried: ['word', 'review'], words: ['montant-net-social'] },
      state: {
        ...at('caf', 'quarterly-declaration', 'resources'),
        guideCases: [
          { id: 'net-social', label: 'Montant net social', isDoubted: true },
          { id: 'none', label: 'Aucune ressource', isDoubted: false },
        ],
      },
    });
    expect(keys(lines)).toEqual([
      'where:caf/quarterly-declaration/resources',
      'question:answer',
      'question:case/net-social',
      'word:montant-net-social',
      'tried:word',
      'tried:review',
    ]);
    // What is not suggested may be put in.
    expect(lines.some(({ key, isIn }) => key === 'question:case/none' && !isIn)).toBe(true);
  });

  it('name no part of what has gone', () => {
    const state = at('caf', 'quarterly-declaration', 'send');
    const sent = { state: 'sent' as const, at: null, reference: null, already: false };
    const { assessment } = state;
    const after = { ...state, assessment: assessment && { ...assessment, sent } };
    expect(keys(list({ state }))).toContain('where:caf/quarterly-declaration/send');
    expect(keys(list({ state: after }))).toContain('where:caf/quarterly-declaration');
  });

  it('take no text of the page: no label, no name, no answer', () => {
    const state = at('caf', 'quarterly-declaration', 'resources');
    const told = ['Salaire de Karim Durand', '1 234,56'];
    const page = state.assessment?.page;
    if (!page) throw new Error('No page.');
    const fields = page.fields.map((field) => ({
      ...field,
      label: told[0] ?? '',
      value: { state: 'filled' as const, text: told[1] ?? '' },
    }));
    const lines = list({
      state: {
        ...state,
        assessment: state.assessment && {
          ...state.assessment,
          page: { ...page, fields, title: told[0] ?? '' },
        },
      },
    });
    const text = writeCard({ lines, part: null });
    for (const one of told) expect(text).not.toContain(one);
  });

  it('take nothing of hers, wherever a page, an answer or a tick holds it', () => {
    const secret = 'canarisansmajuscule';
    /** Every text of the page, hers or the site's. */
    const spoil = (one: unknown, key = ''): unknown => {
      if (typeof one === 'string') return ['id', 'state', 'kind', 'valueType'].includes(key) ? one : secret;
      if (Array.isArray(one)) return one.map((each) => spoil(each, key));
      if (!one || typeof one !== 'object' || one.constructor !== Object) return one;
      return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, spoil(each, name)]));
    };
    for (const guide of guides) {
      const [portal = '', procedure = ''] = guide.id.split('/');
      const state = at(portal, procedure, guide.steps[0]?.id ?? null);
      const { assessment } = state;
      if (!assessment) throw new Error('No page.');
      const page = spoil(assessment.page) as typeof assessment.page;
      expect(JSON.stringify(page)).toContain(secret);
      const shown = page.fields;
      const lines = list({
        guide,
        state: { ...state, assessment: { ...assessment, page, shown } },
        portal: { id: portal, name: 'CAF' },
        reason: 'answer',
        ticked: [secret, `gather ${guide.gather[0]?.text.key}`],
        choices: { [secret]: true, [`paper:${secret}`]: true },
        seen: { tried: ['word'], words: [secret] },
      });
      expect(lines.length).toBeGreaterThan(0);
      const all = lines.map((line) => ({ ...line, isIn: true }));
      expect(JSON.stringify(all) + writeCard({ lines: all, part: null }), guide.id).not.toContain(secret);
    }
  });

  it('papers are missing only once she ticked some', () => {
    const guide = guideOf('caf/quarterly-declaration');
    const papers = (guide?.gather ?? [])
      .filter(({ about }) => about === 'papers')
      .map(({ text }) => text.key);
    expect(papers.length).toBeGreaterThan(1);
    expect(keys(list()).filter((key) => key.startsWith('paper'))).toEqual([]);
    const missing = keys(list({ ticked: [`gather ${papers[0]}`] }));
    expect(missing).not.toContain(`paper:${papers[0]}`);
    expect(missing.some((key) => key.startsWith('paper:'))).toBe(true);
  });

  it('no secret is a paper to ask for, in no guide; as a word it may be hard', () => {
    for (const guide of guides) {
      const [portal = '', procedure = ''] = guide.id.split('/');
      const lines = list({ guide, state: at(portal, procedure, null) });
      expect(
        lines.filter(({ text }) => text.includes('mot de passe')),
        guide.id,
      ).toEqual([]);
    }
    const { entryFor } = texts;
    const secret = { ...sampleEntries[0], termId: 'mot-de-passe', headword: 'mot de passe', senses: [] };
    const lines = list({
      seen: { tried: [], words: ['mot-de-passe'] },
      texts: { ...texts, entryFor: (id) => (id === 'mot-de-passe' ? secret : entryFor(id)) },
    });
    expect(keys(lines)).toContain('word:mot-de-passe');
  });

  it('a word she says she knows is no hard word, though she opened its card', () => {
    const state = at('caf', 'quarterly-declaration', 'resources');
    const knows = { ...state, settings: { ...state.settings, knownTerms: ['foyer'] } };
    const lines = list({ state: knows, seen: { tried: [], words: ['foyer', 'montant-net-social'] } });
    expect(lines.filter(({ kind }) => kind === 'word').map(({ id }) => id)).toEqual(['montant-net-social']);
  });

  it('are hers to take out and to put in', () => {
    const out = list({ choices: { 'where:caf/quarterly-declaration/resources': false } });
    expect(keys(out)).toEqual([]);
  });

  it('stop where a name would tell of her', () => {
    const guide = guideOf('caf/change-of-situation');
    if (!guide) throw new Error('No guide.');
    const telling = { ...guide, title: { ns: 'x', key: 'telling', params: {} } };
    const [line] = list({
      guide: telling,
      texts: { ...texts, inFrench: (ref) => (ref.ns === 'x' ? 'Vous séparer' : texts.inFrench(ref)) },
    });
    expect(line).toMatchObject({ kind: 'where', id: 'caf', text: 'CAF' });
  });

  it('name the procedure of every guide, but of the one whose name tells that somebody is there no more', () => {
    for (const guide of guides.filter((one) => one !== left)) {
      const [portal = '', procedure = ''] = guide.id.split('/');
      const state = at(portal, procedure, guide.steps[0]?.id ?? null);
      const [where] = list({ guide, state, portal: { id: portal, name: 'CAF' } });
      expect(where?.id, guide.id).toMatch(new RegExp(`^${guide.id}`));
    }
  });

  it('without a page, name the guide she was reading, and no part of it', () => {
    const state = { ...at('caf', 'quarterly-declaration', 'send'), site: null, assessment: null };
    const [where] = list({ state, portal: null, guide: guideOf('caf/quarterly-declaration') });
    expect(where).toMatchObject({ kind: 'where', id: 'caf/quarterly-declaration' });
    expect(where?.text).not.toMatch(/^\.|phrase/u);
    expect(list({ state, portal: null, guide: null })).toEqual([]);
  });

  it('of somebody who is there no more: papers only, neither advice nor what happened', () => {
    for (const site of [null, at('caf', 'quarterly-declaration', null).site]) {
      const state = { ...at('common', 'someone-else-did-it', null), site };
      const lines = list({ state, guide: left });
      expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['paper']));
      const text = writeCard({ lines, part: null });
      expect(text).not.toMatch(/Commencez|arrivé|autre s’en|common/u);
      expect(text).toContain('Votre pièce d’identité');
    }
  });

  it('say what it is about only with a procedure, a case, a word or a paper', () => {
    const line = (kind: 'where' | 'question' | 'word' | 'paper' | 'tried', id: string) => ({
      kind,
      id,
      text: 'x',
    });
    expect(saysWhatAbout([line('where', 'caf'), line('question', 'fear'), line('tried', 'guide')])).toBe(
      false,
    );
    for (const one of [
      line('where', 'caf/x'),
      line('question', 'case/y'),
      line('word', 'rib'),
      line('paper', 'p'),
    ])
      expect(saysWhatAbout([one])).toBe(true);
  });

  it('of no guide tell of her', () => {
    for (const guide of guides) {
      const [portal = '', procedure = ''] = guide.id.split('/');
      for (const { id } of guide.steps)
        for (const line of list({
          guide,
          portal: { id: portal, name: 'CAF' },
          state: at(portal, procedure, id),
        }))
          expect(findPersonal(line.text), line.text).toBeNull();
    }
  });
});

describe('a card opened at the next helper’s', () => {
  const state = { portals: sampleState.portals, guides };
  const known = {
    state,
    texts: {
      ...texts,
      caseLabel: (_: string, id: string) => (id === 'net-social' ? 'Montant net social' : null),
    },
    ours,
  };
  const opened = (text: string) => {
    const card = readCard(text);
    if (!card) throw new Error('No card.');
    return contentOf(card, known);
  };

  it('is at the same part of the same guide', () => {
    const lines = list({ reason: 'answer', seen: { tried: ['review'], words: ['montant-net-social'] } });
    const written = writeCard({ lines: lines.filter(({ isIn }) => isIn), part: { index: 3, total: 4 } });
    expect(opened(written)).toMatchObject({
      siteName: 'CAF',
      guide: { id: 'caf/quarterly-declaration' },
      step: { id: 'resources' },
      part: { index: 3, total: 4 },
      questions: [{ text: 'phrase answer' }],
      words: [{ entry: { termId: 'montant-net-social' } }],
      isPartly: false,
    });
  });

  it('of the health cover too, at its first part', () => {
    const guide = guideOf('ameli/c2s-request');
    const step = guide?.steps[0];
    const state = at('ameli', 'c2s-request', step?.id ?? null);
    const lines = list({ state, guide, portal: { id: 'ameli', name: 'Assurance maladie' } });
    const written = writeCard({ lines: lines.filter(({ isIn }) => isIn), part: null });
    expect(opened(written)).toMatchObject({ guide: { id: 'ameli/c2s-request' }, step: { id: step?.id } });
  });

  it('says so when its guide, its part, a word or a paper is not known here, and shows nothing of what it cannot find', () => {
    for (const line of [
      'where=caf/unknown-guide',
      'where=caf/quarterly-declaration/unknown',
      'word=unknown',
      'paper=unknown',
      'question=case/unknown',
    ]) {
      const content = opened(`bienvu-carte-1 ${line}`);
      expect(content.isPartly, line).toBe(true);
      expect(JSON.stringify({ ...content, guide: null })).not.toContain('unknown');
    }
  });
});
