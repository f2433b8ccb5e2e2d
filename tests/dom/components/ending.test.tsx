import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import { listReviewItems } from '../../../components/Review/review-items.ts';
import type { Assessment, Finding, Progress } from '../../../core/assessment.ts';
import { draw, settled } from './draw.tsx';

const compared = 'Les montants, c’est vous qui les avez comparés à vos papiers.';
const ofPaper = (answered: Partial<Finding>): Finding => ({
  ...(sampleAssessment.findings[0] as Finding),
  ...{ id: 'ask:line', check: 'ask', status: 'question', fieldId: null, fieldLabel: null, waysOut: [] },
  text: say('Sur quelle ligne ?'),
  asks: { choices: [{ label: 'Net social', isRight: true }], toPutRight: null, isForHelper: false },
  ...answered,
});

/** The end of a review in which every line was re-read, and what it says. */
async function end(findings: Finding[], told: Partial<Progress> = {}, judged: Partial<Assessment> = {}) {
  const page = { ...sampleAssessment.page, unreadZones: 0 };
  const assessment = { ...sampleAssessment, page, findings, ...judged };
  const progress = { ...sampleState.progress, doubts: {}, ...told };
  const reread = listReviewItems(assessment, progress).map(({ id }) => id);
  await draw(
    <Panel
      state={{ ...sampleState, assessment, progress }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, { name: 'ending' }], reread }}
    />,
  );
  return document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
}

describe('the end of a review', () => {
  const [changed, missing] = sampleAssessment.findings as [Finding, Finding];
  const loose = {
    ...missing,
    id: 'inscription',
    fieldId: null,
    fieldLabel: null,
    text: say('Êtes-vous inscrite ?'),
  };

  it.each([
    ['of a case', missing, 'L’argent de vos enfants'],
    ['of no case', loose, 'Êtes-vous inscrite ?'],
  ])('names what she left aside, %s, and leads back to it', async (_of, finding, name) => {
    const said = await end([finding], { dismissed: [finding.id] });
    expect(said).toContain('Vous avez laissé un point de côté.');
    const row = [...document.querySelectorAll<HTMLElement>('.review-row')].find(({ textContent }) =>
      textContent?.includes(name),
    );
    expect(document.querySelector('.press-main')).toBeNull();
    await userEvent.click(row as HTMLElement);
    await settled();
    const there = document.querySelector('.screen')?.textContent;
    expect(there).toContain(name);
    expect(there).toContain('Appelez le 3230.');
  });

  it('of a page where nothing is wrong names what she left aside that nobody is sure of', async () => {
    const unsure: Finding = { ...loose, id: 'months', check: 'months-reported', status: 'unknown' };
    const calm = { verdict: 'complete', isCalm: true } as const;
    expect(await end([], {}, calm)).toContain('Je n’ai rien vu d’oublié');
    const said = await end([unsure], { dismissed: [unsure.id] }, calm);
    expect(said).toContain('Vous avez laissé un point de côté.');
    expect(said).not.toContain('Je n’ai rien vu d’oublié');
  });

  it('offers the second look under its main act, whatever is left', async () => {
    for (const findings of [[], [missing]]) {
      await end(findings);
      const names = [...document.querySelectorAll('main button')].map(({ textContent }) => textContent ?? '');
      const at = names.findIndex((name) => name.includes('Regarder à deux'));
      expect(names[at - 1]).toBe('Revenir à la page');
    }
  });

  it('counts what is left aside as it is listed: by line, and a doubted line as a doubt', async () => {
    const two = [missing, { ...missing, id: 'second.f5' }];
    const dismissed = two.map(({ id }) => id);
    expect(await end(two, { dismissed })).toContain('Vous avez laissé un point de côté.');
    const doubted = await end(two, { dismissed, doubts: { f5: '(empty)' } });
    expect(doubted).toContain('Il vous reste un doute sur cette page.');
    expect(doubted).not.toContain('de côté');
  });

  it.each<[string, boolean, Finding[], Partial<Progress>]>([
    ['nothing is left', true, [], {}],
    ['an amount whose paper she has not is left aside', false, [changed], { dismissed: [changed.id] }],
    ['anything else is left aside', false, [missing], { dismissed: [missing.id] }],
    ['a changed amount is still asked about', false, [changed], {}],
    ['the line of her paper is still asked', false, [ofPaper({})], {}],
    ['she read another line', false, [ofPaper({})], { answers: { 'ask:line': 'no' } }],
    ['she read the right line', true, [ofPaper({})], { answers: { 'ask:line': 'yes' } }],
  ])('says that she compared the amounts, or not: %s', async (_when, isSaid, findings, told) => {
    expect((await end(findings, told)).includes(compared)).toBe(isSaid);
  });
});

it('« Oui » to reading with somebody, once they have looked, is no dead end', async () => {
  const finding = ofPaper({ text: say('Voulez-vous relire avec quelqu’un ?') });
  const question = { ...finding, asks: { choices: [], toPutRight: null, isForHelper: true } };
  await draw(
    <Panel
      state={{
        ...sampleState,
        assessment: { ...sampleAssessment, findings: [question] },
        progress: { ...sampleState.progress, answers: { [finding.id]: 'yes' } },
      }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, { name: 'review', ids: [`finding:${finding.id}`], at: 0 }] }}
    />,
  );
  const main = document.querySelector('main');
  expect(main?.textContent?.replaceAll('\u00a0', ' ')).toContain('Vous avez choisi : Oui');
  const on = [...document.querySelectorAll('main button')].find((one) => one.textContent === 'Continuer');
  await userEvent.click(on as Element);
  await settled();
  expect(main?.textContent).not.toContain('Voulez-vous relire avec quelqu’un');
});
