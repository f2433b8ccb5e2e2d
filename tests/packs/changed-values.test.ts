import { describe, expect, test } from 'vitest';
import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { Field } from '../../core/page-model.ts';
import { guidesFor } from '../../packs/index.ts';
import { loadPacks } from '../../scripts/load-packs.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../support/page-model.ts';

const { packs } = loadPacks();

/** What is said of already-written values on a page of the monthly declaration at France Travail. */
function changesIn(fields: Field[], part: { blocks?: string[]; firstBlocks?: string[] } = {}) {
  const page = aPage('candidat.francetravail.fr', ['Actualisation', 'Je déclare ma situation'], {
    ...part,
    fields: [aYesNo('Avez-vous travaillé ?', 'Oui'), ...fields],
    buttons: [aButton('Suivant', 'next')],
  });
  const { findings } = assess(page, guidesFor(page.host), emptyProgress, '2026-11-29', 'Europe/Paris');
  return findings.filter(({ check }) => check === 'changed-value');
}

const hours = (text: string, initial: string) =>
  aField('Heures travaillées dans le mois', { valueType: 'hours', text, initial });

describe('France Travail: pay and hours already written', () => {
  test('changed: what stood there, the line of the payslip, and the paper that is missing', () => {
    const found = changesIn([hours('42', '24'), anAmount('Salaire brut', '900', { initial: '640' })]);
    expect(found.map(({ status, text }) => [status, text.ns, text.key, text.params.before])).toEqual([
      ['problem', 'france-travail', 'changed-text', '24'],
      ['problem', 'france-travail', 'changed-text', '640\u00a0€'],
    ]);
    for (const { why, waysOut, source } of found) {
      expect(why?.key).toBe('changed-why');
      expect(waysOut.map(({ kind }) => kind)).toEqual(['keep-mine', 'put-right', 'no-paper', 'send-anyway']);
      expect(source).not.toBeNull();
    }
    const texts = packs.find(({ id }) => id === 'france-travail')?.texts.fr;
    expect(texts?.['changed-why']).toMatch(/brut.*heures.*estimé/u);
    expect(texts?.['changed-no-paper-then']).toMatch(/[Rr]emettez .*d’abord/u);
  });

  test('wiped: nothing on paper « says » an empty case', () => {
    const [wiped] = changesIn([hours('', '24')]);
    expect(wiped?.text.key).toBe('wiped-text');
    expect(wiped?.waysOut.map(({ kind }) => kind)).not.toContain('keep-mine');
  });

  test('untouched or put back: one calm line', () => {
    const found = changesIn([hours('24', '24'), anAmount('Salaire brut', '640,00', { initial: '640' })]);
    expect(found.map(({ status, text }) => [status, text.key])).toEqual([
      ['ok', 'untouched-text'],
      ['ok', 'untouched-text'],
    ]);
  });

  test('a zero may be a case left empty, and an amount of a recap one she put right herself', () => {
    const zeros = changesIn([hours('24', '0'), anAmount('Salaire brut', '640', { initial: '0' })]);
    expect(zeros.map(({ status }) => status)).toEqual(['question', 'question']);
    const recap = (amount: string) => ['Salaire brut de novembre 2026', amount];
    expect(changesIn([], { blocks: recap('640,00 €'), firstBlocks: recap('900,00 €') })).toEqual([]);
  });
});

test('the paper to take is that of any money: a payslip, or else what was received or paid with it', () => {
  for (const id of ['caf', 'msa', 'impots']) {
    const texts = packs.find((pack) => pack.id === id)?.texts.fr;
    expect(texts?.['changed-why'], id).toMatch(/fiche de paie(?: ou|,) (?:le )?relevé/u);
    const ways = [texts?.['changed-keep'], texts?.['changed-put-back'], texts?.['changed-no-paper']];
    expect(ways.join(' '), id).not.toMatch(/fiche/u);
  }
});
