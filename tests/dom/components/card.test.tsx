import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import { keepsNothing } from '../../../components/Keep/keeping.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

const at = async (place: ScreenPlace) => {
  const onAct = vi.fn();
  const keeping = { ...keepsNothing, canKeep: true };
  const state = { ...sampleState, guides: [sampleGuide], keeping };
  await draw(
    <Panel state={state} texts={sampleTexts} from={{ stack: [{ name: 'main' }, place] }} onAct={onAct} />,
  );
  return onAct;
};
const press = async (name: string) => {
  const all = [...document.querySelectorAll<HTMLElement>('.screen button')];
  const one = all.find(({ textContent }) => textContent?.includes(name));
  if (!one) throw new Error(`No button « ${name} ».`);
  await userEvent.click(one);
  await settled();
};
const screen = () => document.querySelector('.screen')?.textContent ?? '';

it('« Emporter la carte » says where it went', async () => {
  const onAct = await at({ name: 'card', reason: 'answer' });
  expect(screen()).not.toContain('La carte est prête.');
  await press('Emporter la carte');
  expect(onAct).toHaveBeenCalledWith(expect.objectContaining({ type: 'saveCard', name: 'Carte Bienvu' }));
  expect(screen()).toContain('La carte est prête.');
});

it('« Ouvrir ce guide » opens it at the part that the card speaks of', async () => {
  const opened = (where: string) => at({ name: 'card-read', text: `bienvu-carte-1 where=${where}` });
  await opened('caf/quarterly/money');
  await press('Ouvrir ce guide');
  expect(document.querySelector('h1')?.textContent).toBe('Une partie après l’autre');
  const said = [...document.querySelectorAll('.screen li')].filter(({ textContent }) =>
    textContent?.includes('La carte parle de cette partie.'),
  );
  expect(said.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Juillet, août, septembre'),
  ]);
  await opened('caf/quarterly');
  await press('Ouvrir ce guide');
  expect(document.querySelector('h1')?.textContent).toBe('Votre déclaration des trois mois');
});

it('a card that lost a line on the way says so', async () => {
  await at({ name: 'card-read', text: 'Mot difficile : Foyer\nbienvu-carte-1 where=caf/quarterly' });
  expect(screen()).toContain('Je ne connais pas toute la carte. Lisez aussi son texte.');
});

it('a card on which nothing says what it is about says so', async () => {
  await at({ name: 'card', reason: 'answer' });
  expect(screen()).not.toContain('Cette carte dit peu de choses.');
  const state = { ...sampleState, site: null, assessment: null, guides: [sampleGuide] };
  const drawCard = (...stack: ScreenPlace[]) =>
    draw(
      <Panel
        state={state}
        texts={sampleTexts}
        from={{ stack: [{ name: 'main' }, ...stack, { name: 'card', reason: 'fear' }] }}
        onAct={vi.fn()}
      />,
    );
  await drawCard();
  expect(screen()).toContain('Cette carte dit peu de choses.');
  // From a guide she was reading, the card names it.
  await drawCard({ name: 'guide', id: sampleGuide.id, part: 'hub' }, { name: 'blocked' });
  expect(screen()).toContain('Votre déclaration des trois mois');
  expect(screen()).not.toContain('Cette carte dit peu de choses.');
});
