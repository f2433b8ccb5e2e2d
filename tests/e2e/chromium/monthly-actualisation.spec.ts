import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import { readSample } from '../../support/samples.ts';
import { sitBeside } from '../../support/sit-beside.ts';

const url = 'https://candidat.francetravail.fr/actualisation';
const questions = ['Travail', 'Stage', 'Maladie', 'Retraite', 'Invalidite'];

describe('the monthly actualisation at France Travail’s own address', () => {
  const seat = sitBeside({ url, html: readSample('france-travail', 'monthly-actualisation') });
  const { when, atStep, goOn } = seat;
  const problems = ({ assessment }: Snapshot) =>
    assessment?.findings.filter(({ status }) => status === 'problem').map(({ fieldLabel }) => fieldLabel) ??
    [];
  const walkToQuestions = async () => {
    await seat.tab.page.locator('#formationNon').check();
    await goOn();
    await atStep(2);
    for (const name of questions) await seat.tab.page.locator(`[name=${name}][value=non]`).check();
  };

  it('« Non » to the last question is to be looked at before sending, « Oui » is not', async () => {
    await walkToQuestions();
    const isAboutSearch = (label: string | null) => /recherche d'un emploi/i.test(label ?? '');
    await seat.tab.page.locator('[name=Recherche][value=non]').check();
    const { assessment } = await when((snapshot) => problems(snapshot).some(isAboutSearch));
    expect(assessment?.verdict).toBe('attention');
    await seat.tab.page.locator('[name=Recherche][value=oui]').check();
    await when((snapshot) => !problems(snapshot).some(isAboutSearch));
  });

  it('recognises the receipt, and says sent only then', async () => {
    await walkToQuestions();
    await seat.tab.page.locator('[name=Recherche][value=oui]').check();
    await goOn();
    expect((await atStep(3)).assessment?.sent.state).toBe('not-sent');
    await goOn();
    const { assessment } = await when(({ assessment }) => assessment?.sent.state === 'sent');
    expect(assessment?.place?.procedure).toBe('monthly-actualisation');
    // Back in her account, what was received is not asked about.
    await seat.tab.page.evaluate(() => {
      document.body.innerHTML = '<h1>Mon espace</h1><p>Bonjour Camille.</p>';
    });
    const after = await when(({ assessment }) => assessment?.place === null);
    expect(after.assessment?.sent).toEqual({ state: 'unknown', pressed: false });
  });

  it('« Valider » leads on at the first step and sends for good at the last: the button says which', async () => {
    const roleOf = ({ assessment }: Snapshot) =>
      assessment?.page.buttons.find(({ text }) => text === 'Valider')?.role;
    expect(roleOf(await atStep(1))).toBe('next');
    await walkToQuestions();
    await seat.tab.page.locator('[name=Recherche][value=oui]').check();
    await goOn();
    expect(roleOf(await atStep(3))).toBe('submit-final');
  });
});
