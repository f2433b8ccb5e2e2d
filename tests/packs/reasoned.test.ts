/** What bears « Bienvu, d'après … »: reasoned from what a site or public sites say. What is only our word is our advice. */
import { expect, test } from 'vitest';
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs } = loadPacks();

/** What each says, by the key of its sentence: nothing is added here that no public page leads to. */
const reasoned: Record<string, string[]> = {
  ameli: [],
  caf: ['step-send'],
  common: [
    'generic-cost-draft',
    'generic-gather-list',
    'generic-step-answer',
    'generic-step-honour',
    'generic-step-papers',
    'generic-step-read',
    'generic-step-send',
    'generic-title',
    'generic-trap-draft',
    'generic-trap-honour',
    'sign-in-lost',
    'takeover-cost-codes',
  ],
  'france-travail': [],
  impots: [
    'annual-step-charges',
    'correction-step-sign',
    'sign-in-cost-missing',
    'sign-in-number',
    'sign-in-title',
  ],
  msa: [
    'ask-household',
    'ask-other-money',
    'ask-still-right',
    'comes-back',
    'gather-everyone',
    'sign-in-title',
    'step-situation',
  ],
};

test.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  const isReasoned = (source: unknown): boolean =>
    /^(?:site|publicSites)$/.test(pack.sources[`${source}`]?.own ?? '');
  const said = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { source, lostSource, text, title, lostMailbox } = value as Record<string, string | undefined>;
    if (isReasoned(source)) said.add(text ?? title ?? 'no sentence');
    if (isReasoned(lostSource)) said.add(lostMailbox ?? 'no sentence');
    Object.values(value).forEach(collect);
  };
  const { sources: _sources, texts: _texts, procedures, ...own } = pack;
  collect([own, ...procedures.map(({ sources: _copied, ...guide }) => guide)]);
  expect([...said].sort()).toEqual(reasoned[id]);
});

test('that another’s codes stay his is our advice: the CNIL’s guide speaks to helpers', () => {
  const common = packs.find(({ id }) => id === 'common');
  const guide = common?.procedures.find(({ id }) => id === 'someone-else-did-it');
  const said = [...(guide?.steps ?? []).flatMap(({ how }) => how ?? []), ...(guide?.traps ?? [])];
  const ofCodes = said.filter(({ text }) => /-(?:access|codes)$/.test(text));
  expect(ofCodes.map(({ source }) => guide?.sources[source]?.own)).toEqual(['advice', 'advice']);
});
