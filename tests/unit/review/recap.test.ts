import { expect, test } from 'vitest';
import type { Assessment } from '../../../core/assessment.ts';
import { mayShow, redact, revealAnswer, showAllButNumbers } from '../../../core/redact.ts';
import { nothingTracked, track } from '../../../core/review/share.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aPage } from '../../support/page-model.ts';

/** A recap: known questions and months, a name over an answer, a sentence, a subject that never leaves. */
const lines = [
  'Montant net social de juillet 2026',
  '609,90 €',
  'Montant net social d’août 2026',
  '272,67 €',
  'Montant net social de septembre 2026',
  '1 334,86 €',
  'Avez-vous reçu une pension alimentaire ?',
  'Non',
  'Vivez-vous en couple ?',
  'Oui',
  'Camille EXEMPLE : 12,00 €',
  'Vous avez déclaré vivre seul, sauf en août.',
  'Vous avez déclaré avoir reçu une pension alimentaire de 90,00 € en août 2026.',
  'Avez-vous travaillé du 03/08/2026 au 09/08/2026 ? Oui',
];

const title = 'Déclaration trimestrielle de ressources';
const recap: Assessment = assessed(
  aPage('wwwd.caf.fr', [title], {
    blocks: [title, ...lines],
    buttons: [aButton('Envoyer ma déclaration', 'submit-final')],
  }),
  '2026-11-24',
);

test('of a recap only lines of a known name are told to a helper, without their answers', () => {
  const told = redact(recap);
  expect(told?.lines.map(({ label }) => label)).toEqual([
    'Montant net social de juillet 2026',
    'Montant net social d’août 2026',
    'Montant net social de septembre 2026',
    'Avez-vous reçu une pension alimentaire ?',
  ]);
  expect(told?.notShared).toBe(recap.shown.length - 4);
  expect(JSON.stringify(told)).not.toMatch(/609|Camille|EXEMPLE|seul|couple|90|03.08/);
});

test('she may show the answer of a told line, and « tout montrer » shows those alone', () => {
  const [first] = recap.shown;
  const showable = first && mayShow(first);
  expect(showable && revealAnswer(showable, 1)).toMatchObject({ value: '609,90 €' });
  const all = showAllButNumbers(recap, () => 1);
  expect(all.map(({ value }) => value)).toEqual(['609,90 €', '272,67 €', '1 334,86 €', 'Non']);
});

test('an answer that changed is another version', () => {
  const before = track(nothingTracked, recap);
  const [first] = recap.shown;
  const changed = recap.shown.map((line) =>
    line === first ? { ...line, value: { state: 'filled' as const, text: '700,00 €' } } : line,
  );
  const after = track(before, { ...recap, shown: changed });
  expect(after.fields[first?.id ?? '']?.version).toBe(2);
});
