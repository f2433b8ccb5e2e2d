import { describe, expect, it } from 'vitest';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import { stepName } from '../../../core/progress.ts';
import { type BesideAct, type BesideReview, reduceBeside } from '../../../core/review/beside.ts';
import type { SharedPage } from '../../../core/review/tell.ts';
import { filled, makeAssessment, makeField } from '../../support/review/field.ts';
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
const on = async (over: ScreenPlace, from = state, unread: Record<string, number> = {}) => {
  const stack: ScreenPlace[] = [{ name: 'main' }, over];
  const host = await draw(
    <Panel state={from} texts={sampleTexts} from={{ stack, unread }} onAct={() => {}} />,
  );
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

it('what stays elsewhere is read before what leads to the button that sends, which then weighs no more', async () => {
  const text = await on({ name: 'ending' });
  expect(document.querySelector('.press-main')).toBeNull();
  expect(text.indexOf('Sur quelle ligne ?')).toBeLessThan(text.indexOf('Revenir à la page'));
  await on({ name: 'ending' }, { ...state, progress: { ...state.progress, left: {} } });
  expect(document.querySelector('.press-main')?.textContent).toBe('Revenir à la page');
});

it('a doubt noted in a part before is said under its title: no card is empty', async () => {
  const left = { [stepName(place, first)]: { points: 0, aside: 0, doubts: 1, asks: [] } };
  const text = await on({ name: 'ending' }, { ...state, progress: { ...state.progress, left } });
  expect(text).toContain('Votre adresse, votre familleUn doute noté');
});

it('where nothing was left, nothing is said of the parts before', async () => {
  const text = await on({ name: 'ending' }, { ...state, progress: { ...state.progress, left: {} } });
  expect(text).toContain('Je n’ai rien vu d’oublié sur cette page.');
  expect(text).not.toContain('parties d’avant');
});

describe('a doubt on a case of a part before', () => {
  const before = {
    name: '~august',
    label: 'Salaire d’août',
    whose: 'Dominique Exemple',
    part: steps[0]?.title ?? null,
    lineId: null,
  };
  const doubting: PanelState = {
    ...state,
    assessment: state.assessment && { ...state.assessment, doubtsBefore: [before] },
    progress: { ...state.progress, left: {}, doubts: { '~august': '412' } },
  };

  it.each<ScreenPlace>([
    { name: 'main' },
    { name: 'review', ids: ['before:~august'], at: 0 },
    { name: 'review-list' },
    { name: 'ending' },
    { name: 'paper', withAnswers: true },
  ])('is named with its part: $name', async (screen) => {
    const text = await on(screen, doubting);
    for (const said of ['Salaire d’août', 'Dominique Exemple', 'Dans la partie\u00a0:'])
      expect(text).toContain(said);
  });

  it('« Je n’ai plus de doute » takes it away by its name; the other answer leaves it', async () => {
    const acts: PanelAct[] = [];
    const stack: ScreenPlace[] = [{ name: 'main' }, { name: 'review', ids: ['before:~august'], at: 0 }];
    const panel = (
      <Panel state={doubting} texts={sampleTexts} from={{ stack }} onAct={(act) => acts.push(act)} />
    );
    const press = (host: Element, name: string) =>
      [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    press(await draw(panel), 'J’ai encore un doute');
    expect(acts).toEqual([]);
    press(await draw(panel), 'Je n’ai plus de doute');
    expect(acts).toEqual([{ type: 'clearField', fieldId: '~august' }]);
  });
});

describe('« Vous avez tout relu. »', () => {
  const nothingLeft = { ...state, progress: { ...state.progress, left: {} } };
  const named = (id: string) => stepName(place, id);
  const before = steps.slice(0, 2).map(({ id }) => named(id));

  it('is said where every part was re-read and nothing remains', async () => {
    const read = Object.fromEntries(before.map((part) => [part, 0]));
    expect(await on({ name: 'ending' }, nothingLeft, read)).toContain('Vous avez tout relu.');
  });

  it.each([
    ['a part was left with something unread', nothingLeft, { [before[0] ?? '']: 3, [before[1] ?? '']: 0 }],
    ['a part was never seen', nothingLeft, { [before[0] ?? '']: 0 }],
    ['something stays to see in a part', state, Object.fromEntries(before.map((part) => [part, 0]))],
  ])('is not, but of this page, where %s', async (_, from, unread) => {
    const text = await on({ name: 'ending' }, from, unread);
    expect(text).toContain('Vous avez relu cette page.');
    expect(text).not.toContain('Vous avez tout relu.');
  });

  it('is not, while the other one asked something on a page before', async () => {
    const read = Object.fromEntries(before.map((part) => [part, 0]));
    const looked = (mark: 'nothing' | 'together') => {
      const there = (id: string, path: string): SharedPage => {
        const assessment = makeAssessment([makeField({ id, label: id, ...filled('1 180') })]);
        return { assessment: { ...assessment, page: { ...assessment.page, path } }, progress: emptyProgress };
      };
      const acts: BesideAct[] = [
        { type: 'start', posture: 'relative', page: there('pay', '/1') },
        { type: 'show', id: 'pay' },
        { type: 'mark', id: 'pay', mark, remark: '' },
        { type: 'page', page: there('rent', '/2') },
      ];
      return acts.reduce<BesideReview | null>(reduceBeside, null);
    };
    const lookedAt = (mark: 'nothing' | 'together') =>
      on({ name: 'ending' }, { ...nothingLeft, beside: looked(mark) }, read);
    expect(await lookedAt('together')).not.toContain('Vous avez tout relu.');
    expect(await lookedAt('nothing')).toContain('Vous avez tout relu.');
  });

  it('names the part that was left unread, and leaves the calm sentence to this page', async () => {
    const text = await on({ name: 'ending' }, nothingLeft, { [before[1] ?? '']: 2 });
    expect(text).toContain('Votre compte en banqueIl reste des lignes à relire.');
    expect(text).toContain('Je n’ai rien vu d’oublié sur cette page.');
  });
});
