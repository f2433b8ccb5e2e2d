import { expect, test } from 'vitest';
import { leftBefore, rememberLeft } from '../../../core/assess/left.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { answer } from '../../../core/progress.ts';
import { cafPage, see } from '../../support/declared-pages.ts';

const page = (blocks: string[]) => {
  const whole = cafPage();
  return { ...whole, blocks: [...whole.blocks, ...blocks] };
};
const asked = (blocks: string[]) =>
  see(page(blocks)).findings.filter(({ check }) => check === 'messages-beside');
const words = 'Bonjour, Bruno et moi emménageons samedi avec la petite au 3 allée des Ormes.';

test.each([
  [['Mes échanges avec ma Caf', 'Vous, le 03/06/2026', words]],
  [[`13 mars 2026, votre caisse : ${words}`]],
  [['Derniers messages', `18 mai – Patrick V. : « ${words} »`]],
  [['Journal de votre dossier', words]],
  [['De : Solène Martel – 8 septembre 2026', words]],
  [['Note de votre MSA', words]],
])('asks whether her answers say what is written beside them: %j', (blocks) => {
  expect(asked(blocks)).toMatchObject([{ status: 'question', asks: { choices: [], toPutRight: 'no' } }]);
});

test.each([
  [[]],
  [['Mes messages', 'Vous avez 2 nouveaux messages.']],
  [['Situation familiale', 'En couple, pacsés depuis le 12/06/2021', 'Enfants à charge', words]],
  [['SARL Les Serres du Val – paiement le 31/08/2026', words]],
  [['Mois déclarés : novembre 2025, décembre 2025, janvier 2026.', words]],
])('asks nothing of %j', (blocks) => {
  expect(asked(blocks)).toEqual([]);
});

test('answered « non », it stays to see when she goes on, without a sentence of the guide’s', () => {
  const here = page(['Mes messages', words]);
  const [question] = asked(['Mes messages', words]);
  const told = answer(emptyProgress, question?.id ?? '', 'no');
  const left = rememberLeft(told, see(here, '2026-11-24', told));
  const next = see(
    cafPage(undefined, { step: { index: 4, total: 4, title: 'Récapitulatif' } }),
    '2026-11-24',
    left,
  );
  const parts = leftBefore(next, left);
  expect(Object.values(left.left)).toMatchObject([{ points: 1, asks: [] }]);
  expect(parts.every(({ asks }) => asks.length === 0)).toBe(true);
  const kept = answer(told, question?.id ?? '', 'yes');
  const nothing = { points: 0, aside: 0, doubts: 0, asks: [] };
  expect(Object.values(rememberLeft(kept, see(here, '2026-11-24', kept)).left)).toEqual([nothing]);
});
