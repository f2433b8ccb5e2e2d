import { describe, expect, it } from 'vitest';
import type { Said } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import { listReviewItems, type ReviewItem } from '../../../components/Review/review-items.ts';
import { spokenItem, spokenQuestion } from '../../../components/Review/spoken-item.ts';
import { emptyProgress, type Finding, type TextRef } from '../../../core/assessment.ts';
import checks from '../../../locales/fr/checks.json' with { type: 'json' };
import { loadPacks } from '../../../scripts/load-packs.ts';

const { packs } = loadPacks();

const text = ({ key, params }: TextRef): Said => ({
  text: [key, ...Object.values(params)].join(' '),
  lang: 'ar',
  french: null,
});
const assessment = {
  ...sampleAssessment,
  findings: sampleAssessment.findings.map((finding) => ({
    ...finding,
    text: { ...finding.text, params: finding.check === 'changed-value' ? { before: '1 180 €' } : {} },
  })),
};
const items = listReviewItems(assessment, emptyProgress);
const read = (passages: { text: string }[]) =>
  passages
    .map((one) => one.text)
    .join(' ')
    .replaceAll('\u00a0', ' ');
const itemOf = (id: string): ReviewItem => {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`No item « ${id} »`);
  return found;
};

const inFrench =
  (texts: Record<string, string>) =>
  ({ key }: TextRef): Said => ({ text: texts[key] ?? '', lang: 'fr', french: null });

/** What was found in a case, by that check. */
const found = (
  check: string,
  { key, why = null, params }: { key: string; why?: string | null; params?: Record<string, string> },
): ReviewItem => {
  const sentence = (name: string) => ({ ns: 'checks', key: name, params: { label: 'Salaire', ...params } });
  const finding: Finding = {
    id: check,
    check,
    status: 'problem',
    fieldId: null,
    fieldLabel: 'Salaire',
    group: null,
    text: sentence(key),
    why: why === null ? null : { ...sentence(why), params: {} },
    waysOut: [],
    source: null,
  };
  return { id: check, kind: 'finding', group: 'finding', finding };
};

const ownSentences = Object.keys(checks).filter((key) => !/^way-|-why$/.test(key));
const ownChecks = [
  ...new Set(Object.keys(checks).flatMap((key) => /^(.+)-why$/.exec(key)?.[1] ?? [])),
  'unread',
];
/** Sentences are named after their check; two answers that do not go together have several. */
const checkOf = (key: string): string =>
  ownChecks.find((check) => key.startsWith(`${check}-`)) ?? 'contradiction';
/** Her answer, said again or put in; what the page names and its limits are not hers. */
const tellsAnswer =
  /\b[Vv]ous (dites|avez (dit|mis|écrit))\b|\{\{(?!(month|months|shown|opens|closes|start|first|kinds|size|bound)\}\})/u;

describe('« Écouter » of one thing to re-read', () => {
  it('says the question and never an answer, of any item', () => {
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) expect(read(spokenQuestion(item, text))).not.toMatch(/\d/);
    expect(read(spokenQuestion(itemOf('f3'), text))).toContain(
      'C’est la date de paiement qui donne le mois.',
    );
  });

  it('says what was found, with the words of the page that it needs', () => {
    const month = found('other-month', {
      key: 'other-month-problem',
      why: 'other-month-why',
      params: { months: 'juillet' },
    });
    expect(read(spokenQuestion(month, text))).toBe(
      'Salaire other-month-problem Salaire juillet other-month-why',
    );
  });

  it.each(ownSentences)('« %s » tells no answer aloud', (key) => {
    const check = checkOf(key);
    const item = found(check, { key, why: `${check}-why` });
    expect(read(spokenQuestion(item, inFrench(checks)))).not.toMatch(tellsAnswer);
  });

  it('nor does a sentence of a guide', () => {
    const told = packs.flatMap((pack) =>
      pack.procedures.flatMap(({ checks: own }) =>
        own.flatMap((check) =>
          Object.entries(check)
            .filter(([name]) => /text$/i.test(name))
            .map(([, key]) => {
              const item = found(check.kind, { key: String(key), why: check.why });
              return read(spokenQuestion(item, inFrench(pack.texts.fr ?? {})));
            }),
        ),
      ),
    );
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((spoken) => tellsAnswer.test(spoken))).toEqual([]);
  });

  it('says the answer when she asks for it', () => {
    expect(read(spokenItem(itemOf('f4'), text))).toBe('Pension reçue en août 150 €');
    expect(read(spokenItem(itemOf('f3'), text))).toContain('1 180 €');
  });

  it('says of a box alone that it is ticked: its answer is its own name', () => {
    const item = itemOf('f4');
    if (item.kind !== 'line') throw new Error('Not a line');
    const label = 'Je déclare sur l’honneur';
    const box = { ...item, line: { ...item.line, label, value: label, box: true as const } };
    expect(read(spokenItem(box, text))).toBe(`${label} review.ticked`);
  });

  it('names the language of each part: the page is French, the sentence hers', () => {
    expect(spokenItem(itemOf('f3'), text).map(({ lang }) => lang)).toEqual(['fr', 'fr', 'ar', 'ar']);
  });
});
