/** Pages as large as no form is: what is looked for in them costs no more than they are long. */
import { expect, test } from 'vitest';
import { withPlainTitles } from '../../../core/check/plain-titles.ts';
import { assessed } from '../../support/assessed.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { recapOf } from '../../support/recap.ts';

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
/** Far more than it takes; far less than when each case was looked for in each line. Milliseconds. */
const most = 5_000;

const lines = many(20_000, (at) => `Ligne numéro ${at}`);

test('titles among twenty thousand lines, over ten thousand cases that stand in none', () => {
  const fields = many(10_000, (at) => aField(`Ligne numéro ${at} bis`));
  const page = aPage('www.mairie-exemple.fr', [], { blocks: ['Enfant 1', ...lines, 'Enfant 2'], fields });
  expect(cpuTime(() => withPlainTitles(page))).toBeLessThan(most);
});

test('a thousand lines of a payslip and answers; as many cases with their papers', () => {
  const ofOne = many(500, (at) => [`Net imposable ${at} : 1 000,00 €`, `Avez-vous travaillé ${at} ? Non`]);
  const recap = recapOf('candidat.francetravail.fr', 'Actualisation du mois de novembre 2026', ofOne.flat(), {
    buttons: [aButton('Valider mon actualisation', 'submit-final')],
  });
  const fields = many(350, (at) => [
    aYesNo(`Recevez-vous une pension ${at} ?`, 'Non'),
    anAmount(`Salaire brut ${at}`, at % 2 === 0 ? '' : '100'),
    { ...aField(`Document ${at}`, { kind: 'file' }), files: [{ name: 'rib.pdf', type: '', size: 1 }] },
  ]);
  const form = aPage('candidat.francetravail.fr', ['Actualisation du mois de novembre 2026'], {
    blocks: ['Remplissez chaque case.', ...lines.slice(0, 2_000)],
    fields: fields.flat(),
  });
  expect(cpuTime(() => assessed(recap, '2026-11-30'))).toBeLessThan(most);
  expect(cpuTime(() => assessed(form, '2026-11-30'))).toBeLessThan(most);
}, 30_000);

test('a thousand questions about somebody’s pay, each with the line of who is asked about', () => {
  const fields = many(1_000, (at) =>
    aYesNo(`Votre conjoint a-t-il perçu un salaire en juin, juillet ou août 2026 ? ${at}`, 'Non'),
  );
  const blocks = fields.flatMap(({ label }) => [label, 'Oui', 'Non', 'Karim EXEMPLE, né le 04/05/1980']);
  const page = aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], { fields, blocks });
  expect(cpuTime(() => assessed(page, '2026-10-06'))).toBeLessThan(most);
}, 30_000);
