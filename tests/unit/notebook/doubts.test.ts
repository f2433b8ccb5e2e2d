import { describe, expect, it } from 'vitest';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import { type Assessment, emptyProgress, type Progress, type Sent } from '../../../core/assessment.ts';
import { type Doubted, rememberDoubts } from '../../../core/notebook/doubts.ts';
import type { Case } from '../../../core/pack.ts';
import type { Field } from '../../../core/page-model.ts';
import { confirm, doubt, unmark } from '../../../core/progress.ts';
import { isSubjectCase, isSubjectField } from '../../../core/redact/subjects.ts';
import { anAmount, aPage } from '../../support/page-model.ts';

const known = [
  { id: 'salary', labels: ['Salaire net'], groups: [], valueTypes: [] },
  { id: 'pension', labels: ['Pension alimentaire reçue'], groups: [], valueTypes: [] },
  { id: 'living-together', labels: ['Vivez-vous en couple ?'], groups: [], valueTypes: [] },
  { id: 'family', labels: ['Situation'], groups: [], valueTypes: ['marital-status'] },
] as unknown as Case[];

const place = { portal: 'caf', procedure: 'quarterly-declaration', stepId: null, step: null };
const on = (fields: Field[], sent: Sent = { state: 'not-sent' }): Assessment => ({
  ...sampleAssessment,
  page: aPage('wwwd.caf.fr', ['Votre argent'], { fields }),
  place,
  sent,
});
const see = (former: Doubted | null, assessment: Assessment, progress: Progress = emptyProgress) =>
  rememberDoubts(former, assessment, progress, known);

const salary = anAmount('Salaire net', '1 180');
const pension = anAmount('Pension alimentaire reçue', '150');
const strange = anAmount('Prime de naissance de Lina', '12');

describe('what she doubted before she sent', () => {
  it('is found in the guide’s words from page to page, and nothing of an answer', () => {
    const first = see(null, on([salary, strange]), doubt(doubt(emptyProgress, salary), strange));
    const second = see(first, on([pension]), doubt(emptyProgress, pension));
    expect(second).toMatchObject({ cases: ['salary', 'pension'], isSent: false });
    expect(second?.others).toHaveLength(1);
    expect(JSON.stringify(second)).not.toMatch(/1 180|150|Lina/u);
    const sent = see(second, on([], { state: 'sent', at: null, reference: null, already: false }));
    expect(sent).toEqual({ ...second, isSent: true });
  });

  it('is told with the part it was in, where the part is known', () => {
    const there = { ...on([salary]), place: { ...place, stepId: 'resources' } };
    const first = see(null, there, doubt(emptyProgress, salary));
    expect(first?.steps).toEqual({ salary: 'resources' });
    const second = see(first, on([pension]), doubt(emptyProgress, pension));
    expect(second?.steps).toEqual({ salary: 'resources' });
  });

  it('stays a doubt when she then says « C’est bien ça », and is none when she takes it back', () => {
    const doubted = doubt(emptyProgress, salary);
    const first = see(null, on([salary]), doubted);
    expect(see(first, on([salary]), confirm(doubted, salary))?.cases).toEqual(['salary']);
    expect(see(first, on([salary]), unmark(doubted, salary.id))?.cases).toEqual([]);
  });

  it('stays a doubt when the answer changes', () => {
    const doubted = doubt(emptyProgress, salary);
    const changed = { ...salary, value: { state: 'filled', text: '1 420' } } as Field;
    expect(see(see(null, on([salary]), doubted), on([changed]), doubted)?.cases).toEqual(['salary']);
  });

  it('begins anew after a sending, and in another procedure', () => {
    const doubted = see(null, on([salary]), doubt(emptyProgress, salary));
    const sent = see(doubted, on([], { state: 'unknown', pressed: true }));
    expect(sent).toMatchObject({ cases: ['salary'], isSent: true });
    expect(see(sent, on([salary]))).toMatchObject({ cases: [], isSent: false });
    const elsewhere = { ...on([salary]), place: { ...place, procedure: 'change-of-situation' } };
    expect(see(doubted, elsewhere)).toMatchObject({ cases: [], procedure: 'change-of-situation' });
  });

  it('is not lost on a page that was not understood', () => {
    const doubted = see(null, on([salary]), doubt(emptyProgress, salary));
    expect(see(doubted, { ...on([]), place: null })).toBe(doubted);
    const translated = { ...on([]), page: { ...on([]).page, isTranslated: true } };
    expect(see(doubted, translated)).toBe(doubted);
  });

  it('is nothing on a receipt of which nothing was seen before', () => {
    expect(see(null, on([], { state: 'sent', at: null, reference: null, already: true }))).toBeNull();
  });

  it('is never on a subject that enters no list, by the page’s words or the guide’s: only how many is known', () => {
    const asked = [
      anAmount('Vivez-vous en couple ?', 'oui'),
      { ...anAmount('Situation', 'x'), valueType: 'marital-status' as const },
      anAmount('Salaire net', '900', { group: 'Votre conjoint' }),
      anAmount('Montant de vos dettes', '4 000'),
    ];
    const all = [...asked, salary].reduce((told, field) => doubt(told, field), emptyProgress);
    const seen = see(null, on([...asked, salary]), all);
    expect(seen).toMatchObject({ cases: ['salary'], others: [] });
    expect(seen?.unkept).toHaveLength(4);
    expect(JSON.stringify(seen)).not.toMatch(/couple|conjoint|dettes|family|living/u);
    const takenBack = asked.reduce((told, { id }) => unmark(told, id), all);
    expect(see(seen, on([...asked, salary]), takenBack)?.unkept).toEqual([]);
  });

  it('may be on maintenance received: money like another, which the rule for subjects leaves open', () => {
    expect(isSubjectField(pension)).toBe(false);
    expect(known.filter(isSubjectCase).map(({ id }) => id)).toEqual(['living-together', 'family']);
  });
});
