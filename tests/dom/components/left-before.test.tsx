import { expect, it } from 'vitest';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { stepName } from '../../../core/progress.ts';
import { draw } from './draw.tsx';

const { place, steps } = sampleAssessment;
const first = steps[0]?.id ?? '';
if (!place) throw new Error('The sample has no place');
const state: PanelState = {
  ...sampleState,
  // Nothing is left on this page itself.
  assessment: {
    ...sampleAssessment,
    page: { ...sampleAssessment.page, unreadZones: 0 },
    findings: [],
    review: [],
    isCalm: true,
  },
  progress: {
    ...sampleState.progress,
    doubts: {},
    left: { [stepName(place, first)]: { points: 0, aside: 5, doubts: 0, asks: ['Sur quelle ligne ?'] } },
  },
};
const on = async (over: ScreenPlace, from = state) => {
  const stack: ScreenPlace[] = [{ name: 'main' }, over];
  const host = await draw(<Panel state={from} texts={sampleTexts} from={{ stack }} onAct={() => {}} />);
  return host.textContent ?? '';
};

it.each([{ name: 'ending' }, { name: 'review-list' }] as const)(
  'what stays to see in a part before is still there: $name',
  async (screen) => {
    const text = await on(screen);
    expect(text).toContain('Sur quelle ligne ?');
    expect(text).toContain('Vous avez laissé 5 points de côté.');
    expect(text).not.toContain('Je n’ai rien vu d’oublié');
  },
);

it('where nothing was left, nothing is said of the parts before', async () => {
  const text = await on({ name: 'ending' }, { ...state, progress: { ...state.progress, left: {} } });
  expect(text).toContain('Je n’ai rien vu d’oublié sur cette page.');
  expect(text).not.toContain('parties d’avant');
});
