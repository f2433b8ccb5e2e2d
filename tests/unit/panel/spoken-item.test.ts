import { describe, expect, it } from 'vitest';
import type { Said } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import { listReviewItems, type ReviewItem } from '../../../components/Review/review-items.ts';
import { spokenItem, spokenQuestion } from '../../../components/Review/spoken-item.ts';
import { emptyProgress, type TextRef } from '../../../core/assessment.ts';

const text = ({ key, params }: TextRef): Said => ({
  text: [key, ...Object.values(params)].join(' '),
  lang: 'ar',
  french: null,
});
const assessment = {
  ...sampleAssessment,
  findings: sampleAssessment.findings.map((finding) => ({
    ...finding,
    text: { ...finding.text, params: { before: '1 180 €' } },
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

describe('« Écouter » of one thing to re-read', () => {
  it('says the question and never an answer, of any item', () => {
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) expect(read(spokenQuestion(item, text))).not.toMatch(/\d/);
    expect(read(spokenQuestion(itemOf('f3'), text))).toContain(
      'C’est la date de paiement qui donne le mois.',
    );
  });

  it('says the answer when she asks for it', () => {
    expect(read(spokenItem(itemOf('f4'), text))).toBe('Pension reçue en août 150 €');
    expect(read(spokenItem(itemOf('f3'), text))).toContain('1 180 €');
  });

  it('names the language of each part: the page is French, the sentence hers', () => {
    expect(spokenItem(itemOf('f3'), text).map(({ lang }) => lang)).toEqual(['fr', 'fr', 'ar', 'ar']);
  });
});
