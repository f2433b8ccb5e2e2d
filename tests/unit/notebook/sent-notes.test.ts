import { expect, it } from 'vitest';
import type { GuidePaper } from '../../../components/Guide/guide-view.ts';
import { notesAfter } from '../../../components/Keep/sent-notes.ts';
import type { TextRef } from '../../../core/assessment.ts';
import { paperSchema } from '../../../core/notebook/paper.ts';
import texts from '../../../packs/france-travail/texts/fr.json' with { type: 'json' };

const ref = (key: string): TextRef => ({ ns: 'france-travail', key, params: {} });
const french = ({ key }: TextRef) => (texts as Record<string, string>)[key] ?? key;
const worded = {
  inFrench: french,
  text: (one: TextRef) => ({ text: french(one), lang: 'fr', french: null }),
};
const source = { name: 'francetravail.fr', url: null, verifiedOn: '2026-11', day: 'undated' } as const;
const paper = (key: string): GuidePaper => ({ text: ref(key), ifText: ref(`${key}-if`), source });
const papers = ['paper-payslip', 'paper-sick', 'paper-training'].map(paper);
const saidOf = (known: Record<string, boolean>) =>
  notesAfter(papers, known, null, worded).toSend?.map(({ said }) => said.text);

it('the papers are those of the panel, in its words for what her answers tell', () => {
  const [payslip, training] = [french(ref('paper-payslip')), french(ref('paper-training-if'))];
  expect(saidOf({ 'paper-payslip': true })).toEqual([payslip, french(ref('paper-sick-if')), training]);
  expect(saidOf({ 'paper-payslip': false })).toEqual([french(ref('paper-sick-if')), training]);
});

it('a paper on a subject that enters no list is worded alike, whatever she answered', () => {
  for (const isSick of [true, false])
    expect(saidOf({ 'paper-sick': isSick, 'paper-payslip': false, 'paper-training': false })).toEqual([
      french(ref('paper-sick-if')),
    ]);
});

it('when it comes back goes with them, where something is known to', () => {
  const window = { kind: 'window', opens: '2026-12-28', closes: '2027-01-15', source } as const;
  expect(notesAfter(null, {}, window, worded)).toEqual({ toSend: null, next: window });
  expect(notesAfter(null, {}, { kind: 'once' }, worded).next).toBeNull();
  expect(notesAfter(null, {}, null, worded).next).toBeNull();
  const said = notesAfter(papers, {}, { kind: 'said', text: ref('paper-training'), source }, worded);
  expect(said.next).toMatchObject({ kind: 'said', said: { text: french(ref('paper-training')) } });
  const rest = { site: 'France Travail', at: null, reference: null, isTold: false, today: '2026-12-01' };
  expect(paperSchema.safeParse({ kind: 'sent', title: null, ...rest, ...said }).success).toBe(true);
});
