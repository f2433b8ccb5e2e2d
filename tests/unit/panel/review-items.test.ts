import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleState } from '../../../components/Panel/sample.ts';
import { isToReread, listReviewItems } from '../../../components/Review/review-items.ts';
import { whoseItem } from '../../../components/Review/whose.ts';
import { leavesSomething, putAside } from '../../../core/assess/left.ts';
import { type Asks, emptyProgress, type Finding, type Progress } from '../../../core/assessment.ts';
import type { Field } from '../../../core/page-model.ts';
import { answer, confirm } from '../../../core/progress.ts';

const groups = (progress: Progress) =>
  listReviewItems(sampleAssessment, progress).map((item) => `${item.group} ${item.id}`);

describe('what is re-read, in order', () => {
  it('doubts, changed already-written values, findings, what could not be seen, then the rest', () => {
    expect(groups(sampleState.progress)).toEqual([
      'doubt f4',
      'changed f3',
      'finding f5',
      'unseen zones',
      'rest f2',
      'rest f1',
    ]);
  });

  it('what somebody asked of her comes after her doubts and out of the rest; with nothing to say it stays there', () => {
    const said = (kind: 'together' | 'nothing') => ({ kind, remark: '', state: 'current' as const });
    const listed = listReviewItems(sampleAssessment, sampleState.progress, {
      f1: said('together'),
      f2: said('nothing'),
      f3: said('together'),
    });
    expect(listed.map((item) => `${item.group} ${item.id}`).slice(0, 3)).toEqual([
      'doubt f4',
      'opinion f1',
      'changed f3',
    ]);
    expect(listed.find(({ id }) => id === 'f2')).toMatchObject({
      group: 'rest',
      opinion: { kind: 'nothing' },
    });
  });

  it('one name in one month is told apart by whose it is, and only then', () => {
    const [first] = sampleAssessment.page.fields;
    const [line] = sampleAssessment.review;
    if (!first || !line) throw new Error('The sample has no case');
    const of = (who: string, month: string): Field => ({
      ...first,
      id: `${who} ${month}`,
      label: 'Salaire',
      group: month,
      outerGroup: who,
    });
    const fields = [of('Camille', 'juillet'), of('Dominique', 'juillet'), of('Camille', 'août')];
    const review = fields.map(({ id, group }) => ({ ...line, fieldId: id, label: 'Salaire', group }));
    const page = { ...sampleAssessment.page, fields, unreadZones: 0 };
    const items = listReviewItems({ ...sampleAssessment, page, review, findings: [] }, emptyProgress);
    expect(items.map(whoseItem)).toEqual(['Camille – juillet', 'Dominique – juillet', 'août']);
  });

  it('a doubt falls when the value changes, and stays in sight until she says « C’est bien ça » of the new one', () => {
    const progress = { ...emptyProgress, doubts: { f4: '140' } };
    const find = (of: Progress) => listReviewItems(sampleAssessment, of).find((one) => one.id === 'f4');
    expect(find(progress)).toMatchObject({ group: 'unseen', doubt: 'expired' });
    expect(find({ ...progress, confirmed: { f4: '150' } })).toMatchObject({ group: 'rest' });
  });

  it('a changed value she compared and kept is no longer asked, until it changes again', () => {
    expect(groups({ ...emptyProgress, confirmed: { f3: '1 420' } })).toContain('rest f3');
    expect(groups({ ...emptyProgress, confirmed: { f3: '1 400' } })).toContain('changed f3');
  });

  it('a question found of a case after she confirmed it is asked, until it is answered', () => {
    const question = {
      ...(sampleAssessment.findings[1] as Finding),
      id: 'when:f5',
      status: 'question' as const,
    };
    const withIt = { ...sampleAssessment, findings: [question] };
    const groupOf = (progress: Progress) =>
      listReviewItems(withIt, progress).find(({ id }) => id === question.fieldId)?.group;
    const field = sampleAssessment.page.fields.find(({ id }) => id === question.fieldId) as Field;
    const confirmed = confirm(emptyProgress, field);
    expect(groupOf(confirmed)).toBe('finding');
    expect(groupOf(answer(confirmed, question.id, 'yes'))).not.toBe('finding');
  });

  it('what she put aside is counted and listed as such, not asked again', () => {
    const progress = { ...emptyProgress, dismissed: ['required.f5'] };
    expect(groups(progress)).toContain('aside f5');
    expect(groups(progress).indexOf('aside f5')).toBeLessThan(groups(progress).indexOf('rest f1'));
    expect(putAside(sampleAssessment, progress).map(({ id }) => id)).toEqual(['required.f5']);
    const ofNoLine = { ...(sampleAssessment.findings[1] as Finding), id: 'window', fieldId: null };
    const assessment = { ...sampleAssessment, findings: [{ ...ofNoLine, status: 'problem' as const }] };
    const items = listReviewItems(assessment, { ...emptyProgress, dismissed: ['window'] });
    expect(items.map(({ group, id }) => `${group} ${id}`)).toContain('aside finding:window');
  });

  it('one box over several amounts is asked about once, and no more once it is put aside', () => {
    const over = (fieldId: string, first: string): Finding => ({
      ...(sampleAssessment.findings[1] as Finding),
      id: `contradiction:${fieldId}`,
      check: 'contradiction',
      fieldId,
      group: null,
      text: { ns: 'checks', key: 'contradiction-problem', params: { first } },
    });
    const asked = (findings: Finding[], progress = emptyProgress) => {
      const review = sampleAssessment.review.map((line) => ({
        ...line,
        findingIds: findings.filter(({ fieldId }) => fieldId === line.fieldId).map(({ id }) => id),
      }));
      return listReviewItems({ ...sampleAssessment, review, findings }, progress)
        .filter(({ group }) => group === 'finding')
        .map(({ id }) => id);
    };
    const alike = ['f1', 'f2', 'f4'].map((id) => over(id, 'Aucune ressource'));
    expect(asked(alike)).toEqual(['f1']);
    expect(asked(alike, { ...emptyProgress, dismissed: ['contradiction:f1'] })).toEqual([]);
    expect(asked([over('f1', 'Aucun salaire'), over('f4', 'Aucune pension')])).toEqual(['f4', 'f1']);
  });

  it('a question answered « Je ne sais pas » stays open', () => {
    const question = {
      ...sampleAssessment.findings[0],
      id: 'ask:page',
      status: 'question' as const,
      fieldId: null,
    } as (typeof sampleAssessment.findings)[number];
    const assessment = { ...sampleAssessment, findings: [question] };
    const ids = (answers: Record<string, string>) =>
      listReviewItems(assessment, { ...emptyProgress, answers })
        .filter(isToReread)
        .map((item) => item.id);
    expect(ids({})).toContain('finding:ask:page');
    expect(ids({ 'ask:page': 'unsure' })).toContain('finding:ask:page');
    expect(ids({ 'ask:page': 'no' })).not.toContain('finding:ask:page');
  });

  it('one that she answered stands among her answers, to be changed, and is not asked again', () => {
    const question = { ...sampleAssessment.findings[0], id: 'ask:page', status: 'question', fieldId: null };
    const assessment = { ...sampleAssessment, findings: [question as Finding] };
    const progress = { ...emptyProgress, answers: { 'ask:page': 'yes' } };
    const item = listReviewItems(assessment, progress).find(({ id }) => id === 'finding:ask:page');
    expect(item).toMatchObject({ group: 'rest', answer: 'yes' });
    expect(item && isToReread(item)).toBe(false);
  });

  it('so does one whose answer leaves something to see; of the lines of a paper, any but the right one', () => {
    const ids = (asks: Asks, answer: string) => {
      const question = {
        ...sampleAssessment.findings[0],
        id: 'ask:page',
        status: 'question',
        fieldId: null,
        asks,
      };
      const assessment = { ...sampleAssessment, findings: [question as Finding] };
      return listReviewItems(assessment, { ...emptyProgress, answers: { 'ask:page': answer } })
        .filter(isToReread)
        .map(({ id }) => id);
    };
    const plain: Asks = { choices: [], toPutRight: 'no', isForHelper: false };
    expect(ids(plain, 'no')).toContain('finding:ask:page');
    expect(ids(plain, 'yes')).not.toContain('finding:ask:page');
    const lines: Asks = { ...plain, choices: [{ label: 'Brut', isRight: true }], toPutRight: null };
    expect(ids(lines, 'yes')).not.toContain('finding:ask:page');
    for (const answer of ['no', 'unsure']) {
      expect(ids(lines, answer)).toContain('finding:ask:page');
      expect(leavesSomething({ asks: lines } as Finding, answer)).toBe(true);
    }
    expect(leavesSomething({ asks: plain } as Finding, 'unsure')).toBe(false);
  });

  it('where nothing can be written, to put right is to go back', () => {
    const { page } = sampleAssessment;
    const ways = (readOnly: boolean) => {
      const fields = page.fields.map((field) => ({ ...field, readOnly }));
      const items = listReviewItems({ ...sampleAssessment, page: { ...page, fields } }, emptyProgress);
      const item = items.find((one) => one.id === 'f5');
      return item?.kind === 'line' ? item.findings.flatMap(({ waysOut }) => waysOut) : [];
    };
    const [open] = ways(false);
    const [closed, ...others] = ways(true);
    expect(open?.text.key).toBe('Je vais la remplir');
    expect([closed?.text.key, closed?.then?.key]).toEqual(['way-put-right-line', 'way-put-right-line-then']);
    expect(others).toEqual(ways(false).slice(1));
  });

  it('where nothing is written yet, she answers: there is nothing to change. A guide’s own words stay', () => {
    const { page, findings } = sampleAssessment;
    const own = findings.map((one) => ({
      ...one,
      waysOut: one.waysOut.map((way) => ({
        ...way,
        text: { ns: 'checks', key: `way-${way.kind}`, params: {} },
      })),
    }));
    const ways = (id: string, part: Partial<Field> = {}, from = own) => {
      const fields = page.fields.map((field) => ({ ...field, ...part }));
      const items = listReviewItems(
        { ...sampleAssessment, page: { ...page, fields }, findings: from },
        emptyProgress,
      );
      const item = items.find((one) => one.id === id);
      return item?.kind === 'line'
        ? item.findings.flatMap(({ waysOut }) => waysOut.map(({ text }) => text.key))
        : [];
    };
    expect(ways('f5')).toEqual(['way-put-right-empty', 'way-leave-and-ask', 'way-send-anyway']);
    expect(ways('f3')).toContain('way-put-right');
    expect(ways('f5', { kind: 'file' })).toContain('way-put-right');
    expect(ways('f5', {}, findings)).toContain('Je vais la remplir');
  });

  it('what she left as the page had it is not said to be written by her', () => {
    const from = listReviewItems(sampleAssessment, emptyProgress).map((item) => [
      item.id,
      item.kind === 'line' && item.isOfPage,
    ]);
    expect(Object.fromEntries(from)).toMatchObject({ f1: true, f3: false, f4: false });
  });
});
