import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

const open = (id: string, part: Partial<PanelState> = {}) =>
  draw(
    <Panel
      state={{ ...sampleState, ...part }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, { name: 'review', ids: [id], at: 0 }] }}
    />,
  );
const buttons = () => [...document.querySelectorAll<HTMLElement>('main button')];
const button = (name: string) =>
  buttons().find(({ textContent }) => textContent?.startsWith(name)) as HTMLElement;

describe('a box to tick', () => {
  it.each([
    [null, 'Pas choisi : Aucune ressource sur les trois mois'],
    ['Aucune ressource sur les trois mois', 'Choisi : Aucune ressource sur les trois mois'],
  ])('whose answer is %s says so before its own words, once', async (value, title) => {
    const [first, ...others] = sampleAssessment.review;
    if (!first) throw new Error('no line');
    const label = 'Aucune ressource sur les trois mois';
    const line = {
      ...first,
      label,
      value,
      sentence: null,
      initial: null,
      hasChanged: false,
      isBox: true as const,
    };
    const assessment = { ...sampleAssessment, findings: [], review: [line, ...others] };
    await open(line.fieldId, { assessment });
    expect(document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ')).toBe(title);
    expect(document.body.textContent).not.toContain('La case est vide.');
  });
});

describe('« Me montrer »', () => {
  it.each([
    ['f1', 'Me montrer'],
    ['f3', 'Me montrer la case'],
    ['f5', 'Me montrer la case'],
  ])('of %s moves no answer under her hand, and is said below it and to voices', async (id, name) => {
    await open(id);
    const tops = () => buttons().map((one) => one.getBoundingClientRect().top + scrollY);
    const upTo = buttons().indexOf(button(name)) + 1;
    const before = tops().slice(0, upTo);
    await userEvent.click(button(name));
    await settled();
    expect(tops().slice(0, upTo)).toEqual(before);
    expect(document.querySelector('.review-top [role=status]')?.textContent).toBe(
      'Je l’ai entouré dans la page.',
    );
    const shown = [...document.querySelectorAll<HTMLElement>('.screen :is(p, .press-under)')].filter(
      ({ textContent }) => textContent === 'Je l’ai entouré dans la page.',
    );
    expect(shown).toHaveLength(1);
  });
});

describe('the title of a line', () => {
  const lineOf = (person: string, group: string) => ({
    assessment: {
      ...sampleAssessment,
      review: sampleAssessment.review.map((line) =>
        line.fieldId === 'f2'
          ? {
              ...line,
              group,
              sentence: say('{person}, en juillet : 0 €. Vous dites : rien reçu.', { person }),
            }
          : line,
      ),
    },
  });
  const title = () => document.querySelector('h1')?.textContent;

  it('does not name again who is named above it', async () => {
    await open('f2', lineOf('Dominique Exemple', 'Dominique Exemple (votre conjoint)'));
    expect(title()).toBe('En juillet : 0 €');
    await open('f2', lineOf('Dominique Exemple', 'Vos ressources'));
    expect(title()).toBe('Dominique Exemple, en juillet : 0 €');
  });
});
