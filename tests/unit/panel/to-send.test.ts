import { describe, expect, test } from 'vitest';
import { papersToSend } from '../../../components/Guide/guide-view.ts';
import { type PapersKnown, rememberPapers } from '../../../core/assess/to-send.ts';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { guideViews } from '../../../entrypoints/sidepanel/guide-views.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';
import { aButton, aPage, aYesNo } from '../../support/page-model.ts';

const { packs } = loadPacks();
const pack = packs.find(({ id }) => id === 'france-travail');
const guide = pack?.procedures.find(({ id }) => id === 'monthly-actualisation');
if (!pack || !guide) throw new Error('No monthly declaration.');

const see = (former: PapersKnown | null, page: PageModel) =>
  rememberPapers(former, assess(page, pack.procedures, emptyProgress, '2026-11-29', 'Europe/Paris'), guide);
const questions = {
  training: 'Êtes-vous en formation ?',
  worked: 'Avez-vous travaillé ?',
  internship: 'Avez-vous été en stage ?',
  sick: 'Avez-vous été en arrêt maladie ?',
  retirement: 'Percevez-vous une nouvelle pension retraite ?',
  disability: "Percevez-vous une nouvelle pension d'invalidité ?",
};
const page = (answers: Partial<Record<keyof typeof questions, '' | 'Oui' | 'Non'>>) =>
  aPage('candidat.francetravail.fr', ['Actualisation', 'Je déclare ma situation'], {
    fields: Object.entries(answers).map(([id, answer]) =>
      aYesNo(questions[id as keyof typeof questions], answer),
    ),
    buttons: [aButton('Suivant', 'next')],
  });
const receipt = aPage('candidat.francetravail.fr', ['Actualisation'], {
  blocks: ['Votre déclaration mensuelle - novembre 2026 - a bien été validée le 29/11/2026 à 10:42.'],
});
const toSend = guideViews(packs, Temporal.PlainDate.from('2026-11-29')).find(
  ({ id }) => id === 'france-travail/monthly-actualisation',
)?.toSend;
const said = (known: PapersKnown | null) =>
  papersToSend(toSend?.papers ?? [], known?.papers ?? {}).map(({ text }) => pack.texts.fr?.[text.key]);

describe('the papers to send after, by what she answered on the way', () => {
  test('from page to page, to the receipt: those called for, « si… » for what nothing tells', () => {
    const first = see(null, page({ training: 'Oui' }));
    const second = see(first, page({ worked: 'Non', sick: 'Oui', retirement: 'Non', disability: 'Non' }));
    const sent = see(second, receipt);
    expect(sent?.isSent).toBe(true);
    expect(said(sent)).toEqual([
      'La feuille de votre arrêt maladie.',
      'Si vous avez fait un stage\u00a0: son attestation.',
      'L’attestation de votre formation.',
    ]);
  });

  test('work: the payslip or the employer’s paper, by what becomes of the contract', () => {
    expect(said(see(null, page({ worked: 'Oui' }))).slice(0, 2)).toEqual([
      'Si le contrat continue\u00a0: la fiche de paie.',
      'Si le contrat est fini\u00a0: l’attestation employeur.',
    ]);
  });

  test('one answer changed is followed; one taken out tells nothing new', () => {
    const yes = see(null, page({ sick: 'Oui', worked: 'Non' }));
    expect(see(yes, page({ sick: 'Non', worked: 'Non' }))?.papers['paper-sick']).toBe(false);
    expect(see(null, page({ sick: '', worked: 'Non' }))?.papers['paper-sick']).toBeUndefined();
  });

  test('no answer known: all of them, each with « si… » and its source', () => {
    const all = said(see(null, receipt));
    expect(all).toHaveLength(6);
    for (const text of all) expect(text).toMatch(/^Si /u);
    for (const { source } of toSend?.papers ?? []) expect(source).not.toBeNull();
  });

  test('what comes after a sending is of another month; a page of no such guide forgets nothing', () => {
    const sent = see(see(null, page({ sick: 'Oui', worked: 'Non' })), receipt);
    expect(see(sent, page({ training: 'Non' }))?.papers).toEqual({ 'paper-training': false });
    const elsewhere = { ...assess(receipt, [], emptyProgress, '2026-11-29', 'Europe/Paris'), place: null };
    expect(rememberPapers(sent, elsewhere, null)).toBe(sent);
  });

  test('only yes and no are remembered, by paper', () => {
    const known = see(null, page({ sick: 'Oui' }));
    expect(Object.values(known?.papers ?? {}).every((one) => typeof one === 'boolean')).toBe(true);
    expect(JSON.stringify(known)).not.toMatch(/Oui|arrêt/u);
  });
});

test('they lead to a guide that is there', () => {
  expect(toSend?.guideId).toBe('france-travail/send-document');
});
