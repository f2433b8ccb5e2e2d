import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import {
  sampleAssessment,
  sampleFindings,
  sampleReview,
  sampleState,
  sampleTexts,
  say,
} from '../../../components/Panel/sample.ts';
import type { Finding } from '../../../core/assessment.ts';
import { draw, settled } from './draw.tsx';

const reviewing = async (part: Partial<PanelState>, ids: string[]) => {
  const from = { stack: [{ name: 'main' as const }, { name: 'review' as const, ids, at: 0 }] };
  const onAct = vi.fn();
  const state = { ...sampleState, ...part };
  await draw(<Panel state={state} texts={sampleTexts} from={from} onAct={onAct} />);
  return onAct;
};
const screen = () => (document.querySelector('main')?.textContent ?? '').replaceAll('\u00a0', ' ');
const press = async (name: string) => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes(name),
  );
  if (!button) throw new Error(`Nothing to press says « ${name} ».`);
  await userEvent.click(button);
  await settled();
};

describe('what another wrote', () => {
  const withLine = (part: Partial<(typeof sampleReview)[number]>) => ({
    assessment: {
      ...sampleAssessment,
      findings: [],
      review: sampleReview.map((line) => (line.fieldId === 'f2' ? { ...line, ...part } : line)),
    },
  });

  it('is hers only by sending it', async () => {
    await reviewing(withLine({}), ['f2']);
    expect(screen()).toContain(
      'Déjà là quand la page s’est ouverte. Si vous envoyez ainsi :Vous dites : je n’ai rien gagné.',
    );
  });

  it('what she wrote herself, she says', async () => {
    await reviewing(withLine({ initial: null }), ['f2']);
    expect(screen()).toContain('Vous dites : je n’ai rien gagné.');
    expect(screen()).not.toContain('Si vous envoyez');
  });
});

describe('another line of the paper than the right one', () => {
  const question: Finding = {
    id: 'ask:line',
    check: 'ask',
    status: 'question',
    fieldId: null,
    fieldLabel: null,
    group: null,
    text: say('Sur quelle ligne ?'),
    why: say('C’est « Montant net social ».'),
    waysOut: [],
    source: null,
    asks: {
      choices: [
        { label: 'Montant net social', isRight: true },
        { label: 'Salaire brut', isRight: false },
      ],
      toPutRight: null,
      isForHelper: false,
    },
  };
  const assessment = { ...sampleAssessment, findings: [question], review: [] };
  const answered = (answer: string) => ({
    assessment,
    progress: { ...sampleState.progress, answers: { 'ask:line': answer } },
  });

  it('is named as she chose it, with the cases and whom to call', async () => {
    const onAct = await reviewing(answered('no'), ['finding:ask:line']);
    expect(screen()).toContain('Vous avez choisi : Une autre ligne');
    await press('Salaire brut');
    const answer = 'Salaire brut';
    expect(onAct).toHaveBeenCalledWith({ type: 'answerQuestion', findingId: 'ask:line', answer });
    await reviewing(answered(answer), ['finding:ask:line']);
    expect(screen()).toContain('Vous avez choisi : Salaire brut');
    expect(screen()).toContain('3230');
    await press('Montrer les cases de la page');
    expect(document.querySelector('h1')?.textContent).toBe('Les cases de cette page');
  });
});

describe('her own mark', () => {
  const marked = (progress: Partial<PanelState['progress']>) =>
    reviewing({ progress: { ...sampleState.progress, doubts: {}, ...progress } }, ['f4']);

  it('of an answer that has changed is said to be old where it is asked again', async () => {
    await marked({ doubts: { f4: '140' } });
    expect(screen()).toContain('Ancien avis : votre réponse a changé.');
    expect(screen()).not.toContain('Votre doute');
  });

  it('« C’est bien ça » of another answer too; of this one nothing is old', async () => {
    await marked({ confirmed: { f4: '140' } });
    expect(screen()).toContain('Ancien avis : votre réponse a changé.');
    await marked({ doubts: { f4: '150' } });
    expect(screen()).not.toContain('Ancien avis');
  });
});

describe('an amount that she changed', () => {
  const found = (check: string, text: string): Partial<PanelState> => ({
    assessment: {
      ...sampleAssessment,
      findings: sampleFindings.map((one) =>
        one.fieldId === 'f3' ? { ...one, check, text: say(text) } : one,
      ),
    },
  });
  const isBeforeWays = (text: string) => screen().indexOf(text) < screen().indexOf('Mon papier dit 1 420 €');

  it('is not said to be changed before what she can do: both amounts say it', async () => {
    await reviewing(found('changed-value', 'Ce montant était déjà là.'), ['f3']);
    expect(screen()).toContain('Ce montant était déjà là.');
    expect(isBeforeWays('Ce montant était déjà là.')).toBe(false);
  });

  it('is told to be of another line before she chooses', async () => {
    await reviewing(found('figures', 'Ce montant est celui de « Net à payer ».'), ['f3']);
    expect(screen()).toContain('Ce montant est celui');
    expect(isBeforeWays('Ce montant est celui')).toBe(true);
  });
});
