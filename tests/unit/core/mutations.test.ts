import { describe, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { matchCases } from '../../../core/detect/match-cases.ts';
import type { Procedure } from '../../../core/pack.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { proceduresFor } from '../../../packs/index.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

/** A fixed and repeatable draw between 0 and 1. */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A quarter of the letters changed for others. */
function wear(text: string, draw: () => number): string {
  return text.replace(/\p{L}/gu, (letter) =>
    draw() < 0.25 ? (String.fromCharCode(97 + Math.floor(draw() * 26)) ?? letter) : letter,
  );
}

function guide(host: string, id: string): Procedure {
  const found = proceduresFor(host).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

const ft = guide('candidat.francetravail.fr', 'monthly-actualisation');
const caf = guide('wwwd.caf.fr', 'quarterly-declaration');

const asField: Record<string, (label: string) => PageModel['fields'][number]> = {
  'yes-no': (label) => aYesNo(label, 'Non'),
  amount: (label) => anAmount(label, '0'),
  hours: (label) => aField(label, { valueType: 'hours', text: '0' }),
  date: (label) => aField(label, { valueType: 'date', text: '03/11/2026' }),
  choice: (label) => aField(label, { kind: 'radio', valueType: 'choice', text: 'Autre' }),
  iban: (label) => aField(label, { valueType: 'iban' }),
};

describe.each([ft, caf])(
  '$portal $id, labels of any of its wordings with a quarter of letters changed',
  (procedure) => {
    test('≥ 90 % of cases found, none taken for another', () => {
      const draw = drawing(2026);
      let [found, wrong, all] = [0, 0, 0];
      for (let round = 0; round < 100; round++) {
        for (const one of procedure.cases) {
          // « Salaire », « Chômage », « IBAN »: with a quarter of so few letters gone, nobody could tell.
          const labels = one.labels.filter((label) => label.length >= 12);
          const label = labels[Math.floor(draw() * labels.length)];
          const make = asField[one.valueTypes[0] ?? 'yes-no'];
          if (!label || !make) continue;
          const field = make(wear(label, draw));
          const id = matchCases([field], procedure.cases).caseOf.get(field.id);
          all++;
          if (id === one.id) found++;
          else if (id !== undefined) wrong++;
        }
      }
      expect(all).toBeGreaterThan(500);
      expect(wrong).toBe(0);
      expect(found / all).toBeGreaterThanOrEqual(0.9);
    });
  },
);

test('a worn page is still itself, and nothing to look at is missed for it', () => {
  const draw = drawing(7);
  let [placed, warned] = [0, 0];
  for (let round = 0; round < 100; round++) {
    const worn = (text: string): string => wear(text, draw);
    const fields = ft.cases
      .filter((one) => one.valueTypes.includes('yes-no'))
      .map((one) => aYesNo(worn(one.labels[0] ?? ''), 'Non'));
    const page = aPage(
      'candidat.francetravail.fr',
      [worn('Actualisation du mois'), worn('Je déclare ma situation')],
      { fields },
    );
    const seen = assess(page, [ft], emptyProgress, '2026-11-29', 'Europe/Paris');
    if (seen.place?.procedure === ft.id) placed++;
    if (seen.findings.some((one) => one.check === 'answer' && one.status !== 'ok')) warned++;
    expect(seen.verdict).not.toBe('complete');
  }
  expect(placed).toBeGreaterThanOrEqual(95);
  expect(warned).toBeGreaterThanOrEqual(95);
});
