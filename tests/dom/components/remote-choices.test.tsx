import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import { firstBeside, type ScreenPlace } from '../../../components/Panel/navigation.ts';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { PictureRow } from '../../../components/PictureRow/PictureRow.tsx';
import { live, sharedReview, watchedReview } from '../../../components/Remote/sample-review.ts';
import type { RemoteReview } from '../../../core/review/remote-review.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw, settled } from './draw.tsx';
import { LookingPanel } from './looking-panel.tsx';

async function open(
  remote: RemoteReview | null,
  part: Partial<PanelState> = {},
  place: ScreenPlace = { name: 'remote' },
) {
  const onAct = vi.fn<(act: PanelAct) => void>();
  const host = await draw(
    <LookingPanel
      state={{
        ...sampleState,
        afar: { helperPage: 'https://aide.bienvu.org/' },
        remote,
        isSharedPage: true,
        ...part,
      }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, place] }}
      onAct={onAct}
    />,
  );
  return { host, onAct };
}
const text = () => document.querySelector('main')?.textContent?.replaceAll(/\s/gu, ' ') ?? '';
const button = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('main button')].find((one) => one.textContent?.startsWith(name));
const press = async (name: string) => {
  await userEvent.click(button(name) as HTMLElement);
  await settled();
};

describe('several answers', () => {
  const preview = [
    { id: 'f1', version: 1, value: '1 180', initial: null },
    { id: 'f3', version: 1, value: '1 420', initial: '1 180' },
  ];
  const asked = (ids: string[]) => ({ type: 'remote', act: { do: 'showAll', ids } });

  it('are shown as they are ticked, and for the time that is said', async () => {
    const { onAct } = await open(live(watchedReview, { preview }));
    const ticks = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')];
    expect(ticks.map(({ checked }) => checked)).toEqual([true, true]);
    expect(text()).toContain('Pendant quinze minutes.');
    await press('Montrer ces réponses');
    expect(onAct).toHaveBeenLastCalledWith(asked(['f1', 'f3']));
    await userEvent.click(ticks[0] as HTMLElement);
    expect(text()).toContain('Deux minutes, puis elle se cache.');
    expect(text()).not.toContain('quinze minutes');
    await press('Montrer ces réponses');
    expect(onAct).toHaveBeenLastCalledWith(asked(['f3']));
  });

  it('with no tick, nothing can be shown', async () => {
    await open(live(watchedReview, { preview }));
    for (const tick of document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]'))
      await userEvent.click(tick);
    expect(button('Montrer ces réponses')).toBeUndefined();
    expect(button('Ne rien montrer')).toBeDefined();
  });
});

it('on her own screen, the lines shown to nobody have their names; not those of another page', async () => {
  const [first] = sampleAssessment.page.fields;
  if (!first) throw new Error('No case.');
  const fields = [
    { ...first, id: 'f1' },
    { ...first, id: 'own', label: 'Situation familiale' },
  ];
  const assessment = { ...sampleAssessment, page: { ...sampleAssessment.page, fields }, shown: [] };
  const remote = live(sharedReview);
  await open(remote, { assessment });
  expect([...document.querySelectorAll('.kept-back li')].map((one) => one.textContent)).toEqual([
    'Situation familiale',
  ]);
  await open(remote, { assessment, isSharedPage: false });
  expect(document.querySelectorAll('.kept-back li')).toHaveLength(0);
});

describe('in one sight at 360 by 640', () => {
  const rows = [0, 4, 8, 12].map((first) => [first, first + 1, first + 2, first + 3]);
  const bottom = (one: Element) => one.getBoundingClientRect().bottom;

  it('the four rows of pictures and « Aucune »', async () => {
    await open({ stage: 'agreeing', way: 'code', rows }, { site: null });
    const answers = [...document.querySelectorAll('.agree-rows button')];
    expect(answers).toHaveLength(5);
    for (const answer of answers) expect(bottom(answer)).toBeLessThanOrEqual(640);
    expect(getComputedStyle(document.querySelector('.shell-bottom') as Element).position).toBe('static');
  });

  it('where the code is typed, then the code and its time', async () => {
    await open({
      stage: 'waiting',
      way: 'code',
      code: '4175190637',
      fragment: null,
      until: performance.now() + 540_000,
    });
    expect(text().indexOf('aide.bienvu.org')).toBeLessThan(text().indexOf('Dites les chiffres un par un.'));
    const digits = document.querySelector('.code-digits') as Element;
    expect(bottom(digits.nextElementSibling as Element)).toBeLessThanOrEqual(640);
  });
});

it('the pictures keep their French name under another language’s', async () => {
  const names = async () => {
    const host = await draw(<PictureRow pictures={['fish', 'moon', 'hat', 'piano']} />);
    return [...host.querySelectorAll('[lang=fr]')].map((one) => one.textContent);
  };
  expect(await names()).toEqual([]);
  await exampleI18n.changeLanguage('ar');
  expect(await names()).toEqual(['poisson', 'lune', 'chapeau', 'piano']);
  await exampleI18n.changeLanguage('fr');
});

describe('a look for two', () => {
  const begin = async (part: Partial<PanelState> = {}) => {
    await open(null, { surface: 'tab', ...part }, firstBeside);
    await press('Un proche');
  };

  it('says that a doubt was on another answer than the one there now', async () => {
    const told = 'Il y avait un doute. La réponse a changé depuis.';
    const { progress } = sampleState;
    for (const [text150, isSaid] of [
      ['149', true],
      ['150', false],
    ] as const) {
      await begin({ progress: { ...progress, doubts: { f4: text150 } } });
      for (let at = 0; at < 9 && !text().includes('Pension reçue'); at += 1) await press('Ligne suivante');
      expect(text()).toContain('Pension reçue');
      expect(text().includes(told)).toBe(isSaid);
    }
  });

  it.each([
    ['Un proche', null, 'Lire les montants avec elle, à voix haute.'],
    ['Bénévole', 'J’accompagne', 'Aider à trouver la bonne ligne et le bon mois.'],
  ])(
    'knows the roles of a look from afar, and tells « %s » what the guide does',
    async (voice, posture, mine) => {
      await open(null, { surface: 'tab', guides: [sampleGuide] }, firstBeside);
      for (const one of ['Un proche', 'Bénévole', 'France services', 'Travail social'])
        expect(button(one)).toBeTruthy();
      await press(voice);
      if (posture) await press(posture);
      // On every line: what was said of who looks stays.
      await press('Ligne suivante');
      const folds = [...document.querySelectorAll('main summary')].map((one) => one.textContent);
      expect(folds).toEqual(['Ici, on se trompe souvent', 'Ce qui est à vous, et jusqu’où']);
      expect(text()).toContain(mine);
    },
  );

  it('once forgotten, says so', async () => {
    await begin();
    await press('Finir');
    await press('Oublier ce regard à deux');
    expect(text()).toContain('Le regard à deux est fini.Je n’ai rien gardé de ce qui a été dit.');
  });
});
