import { describe, expect, it, test } from 'vitest';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import type { Assessment, Sent } from '../../../core/assessment.ts';
import {
  type Answered,
  answersToKeep,
  otherThanBefore,
  rememberAnswers,
} from '../../../core/notebook/answers.ts';
import type { Case } from '../../../core/pack.ts';
import type { Field } from '../../../core/page-model.ts';
import { lastTimeOf } from '../../../entrypoints/sidepanel/notebook-lines.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

const known = [
  { id: 'disability', labels: ['Case 12', 'Pension d’invalidité'], groups: [], valueTypes: [] },
] as unknown as Case[];
const guide = { portal: 'caf', procedure: 'quarterly-declaration' };
const place = { ...guide, stepId: null, step: null };
const on = (fields: Field[], path = '/argent', sent: Sent = { state: 'not-sent' }): Assessment => ({
  ...sampleAssessment,
  page: { ...aPage('wwwd.caf.fr', ['Votre argent'], { fields }), path },
  place,
  sent,
});
const see = (former: Answered | null, assessment: Assessment) => rememberAnswers(former, assessment, known);
const seen = (...pages: Assessment[]) => pages.reduce(see, null as Answered | null);
const kept = (...pages: Assessment[]) => Object.values(answersToKeep(seen(...pages), guide) ?? {});
const receipt = on([], '/recu', { state: 'sent', at: null, reference: null, already: false });
const salary = (text: string, given = {}) => anAmount('Salaire', text, given);

describe('what could be kept of her answers', () => {
  it('is her amounts and hours, through its sending, under names that say nothing', () => {
    const hours = aField('Heures', { valueType: 'hours', text: '35' });
    const all = seen(on([salary('412')]), on([hours], '/heures'), receipt);
    expect(Object.values(answersToKeep(all, guide) ?? {})).toEqual(['412', '35']);
    expect(JSON.stringify(all)).not.toMatch(/Salaire|Heures/u);
    expect(answersToKeep(all, { ...guide, procedure: 'change-of-situation' })).toBeNull();
    expect(answersToKeep(null, guide)).toBeNull();
  });

  test.each<[string, Field]>([
    ['a name', aField('Nom', { valueType: 'name', text: 'Exemple' })],
    ['a choice', aYesNo('Avez-vous travaillé ?', 'Oui')],
    ['what the site wrote', salary('412', { initial: '412' })],
    ['a password', aField('Mot de passe', { kind: 'password', valueType: 'password', text: '12345678' })],
    ['a social security number', aField('Numéro', { valueType: 'nir', text: '2 69 05 49 588 157 80' })],
    ['an account', aField('IBAN', { valueType: 'iban', text: 'FR76 3000 6000 0112 3456 7890 189' })],
    ['a card in a case for an amount', salary('4970 1000 0000 0154')],
    ['a long number in a case for an amount', salary('12345678')],
    ['an amount about debts', anAmount('Montant de vos dettes', '4000')],
    ['an amount of the partner', salary('900', { group: 'Votre conjoint' })],
    ['an amount that the guide knows to be of health', anAmount('Case 12', '700')],
    ['a closed case', salary('412', { disabled: true })],
    ['an amount of a month, which the next time names otherwise', salary('412', { group: 'Août' })],
    ['an amount of a year', anAmount('Revenus 2025', '12000')],
  ])('is never %s', (_what, field) => expect(kept(on([field]))).toEqual([]));

  it('follows her hand: changed, emptied, left as it was when she comes back', () => {
    const first = salary('412');
    const page = on([first]);
    const changed = { ...first, value: { state: 'filled' as const, text: '500' } };
    expect(kept(page, on([changed]))).toEqual(['500']);
    expect(kept(page, on([{ ...first, value: { state: 'empty' } }]))).toEqual([]);
    // Another page meanwhile; the site shows her draft again.
    expect(kept(page, on([], '/recapitulatif'), on([salary('412', { initial: '412' })]))).toEqual(['412']);
  });

  it('is nothing of two cases that one name would tell for one another', () => {
    expect(kept(on([salary('412'), salary('300')]))).toEqual([]);
    const elsewhere = on([], '/employeurs');
    expect(kept(on([salary('412')]), elsewhere, on([salary('')]), on([salary('300')]))).toEqual([]);
    expect(kept(on([salary('412')]), on([salary('300')], '/employeur/2'))).toEqual([]);
  });

  it('begins anew after a sending', () => {
    expect(kept(on([salary('412')]), receipt, on([]))).toEqual([]);
  });
});

describe('the last time', () => {
  const last = answersToKeep(seen(on([salary('412')]), receipt), guide) ?? {};
  const told = (...fields: Field[]) => Object.values(otherThanBefore(last, fields, known));

  it('is told once she has written something else, and then only', () => {
    const field = salary('1 180');
    expect(otherThanBefore(last, [field], known)).toEqual({ [field.id]: '412\u00a0€' });
    expect(told(salary(''))).toEqual([]);
    expect(told(salary('412,00'))).toEqual([]);
    expect(told(salary('1 180', { initial: '1 180' }))).toEqual([]);
  });

  it('is of the same case by its name: of another month, person or kind nothing is told', () => {
    expect(told(salary('1 180', { group: 'Août 2026' }))).toEqual([]);
    expect(told(anAmount('Salaire net', '1 180'))).toEqual([]);
    expect(told(salary('1 180'), salary('900'))).toEqual([]);
  });

  it('is asked of the newest line of this guide: without answers, nothing is told of a time before it', () => {
    const line = (id: string, procedure = guide.procedure) => ({
      ...guide,
      id,
      procedure,
      site: 'CAF',
      at: null,
      reference: null,
      isTold: false,
      isLast: false,
      keptOn: '2026-09-03',
      remindOn: null,
      again: null,
    });
    const page = on([salary('1 180')]);
    const entries = [line('other', 'change-of-situation'), line('new'), line('old')];
    const old = Object.fromEntries(Object.keys(last).map((name) => [name, '1']));
    const of = (answers: Record<string, typeof last>) =>
      Object.values(lastTimeOf(entries, answers, page, []));
    expect(of({ other: old, new: last, old })).toEqual(['412\u00a0€']);
    expect(of({ other: old })).toEqual([]);
    expect(of({ old })).toEqual([]);
    expect(lastTimeOf(entries, { new: last }, { ...page, place: null }, [])).toEqual({});
  });
});
