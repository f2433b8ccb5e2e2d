import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { exampleI18n } from '../../support/i18n.tsx';
import { draw, settled } from './draw.tsx';
import { LookingPanel } from './looking-panel.tsx';

const open = (place: ScreenPlace) =>
  draw(
    <LookingPanel
      state={{ ...sampleState, surface: 'tab', settings: { ...sampleState.settings, lang: 'ar' } }}
      texts={sampleTexts}
      onAct={() => {}}
      from={{ stack: [{ name: 'main' }, place] }}
    />,
  );
/** What is said in French below, without what stands on the page. */
const inFrench = () =>
  [...document.querySelectorAll('main .french-below')].map((one) =>
    (one.textContent ?? '').replaceAll('\u00a0', ' '),
  );
const press = async (name: string) => {
  const button = [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) =>
    textContent?.includes(name),
  );
  await userEvent.click(button as HTMLElement);
  await settled();
};

describe('where the panel is in another language', () => {
  beforeEach(() => exampleI18n.changeLanguage('ar'));
  afterEach(() => exampleI18n.changeLanguage('fr'));

  it('who looks with her reads the questions, the opinions and the acts in French too', async () => {
    await open({ name: 'beside', stage: 'who', lineId: null, ids: [] });
    expect(inFrench()).toContain('Qui regarde avec vous ?');
    await press('Un proche');
    expect(inFrench()).toEqual(
      expect.arrayContaining([
        'Réponse cachée',
        'L’avis sur cette ligne',
        'Vu sans la réponse',
        'Ligne suivante',
      ]),
    );
    await press('Voir sans garder appuyé');
    await press('À relire ensemble');
    await press('Finir');
    expect(inFrench()).toEqual(expect.arrayContaining(['Regard à deux', 'À relire ensemble']));
  });

  it('the printed sheet says her look in French too', async () => {
    await open({ name: 'paper', withAnswers: true });
    expect(inFrench()).toEqual(
      expect.arrayContaining([
        'La case',
        'Ma réponse',
        'Mon avis',
        'J’ai un doute',
        'Je dois encore regarder',
      ]),
    );
    expect(inFrench()[0]?.replaceAll(/[\u2068\u2069]/gu, '')).toMatch(/^Ma relecture, CAF, le \d/u);
  });
});

it('in French nothing is said twice', async () => {
  await open({ name: 'beside', stage: 'who', lineId: null, ids: [] });
  await press('Un proche');
  expect(inFrench()).toEqual([]);
});
