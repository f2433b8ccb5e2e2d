import { expect, it, vi } from 'vitest';
import { Gather } from '../../../components/Guide/Gather.tsx';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw } from './draw.tsx';

/** A screen of that guide, away from its page. */
const open = (guide: typeof sampleGuide, place: ScreenPlace) =>
  draw(
    <Panel
      state={{ ...sampleState, connection: 'no-site', site: null, assessment: null, guides: [guide] }}
      texts={sampleTexts}
      from={{ stack: [{ name: 'main' }, place] }}
      onAct={vi.fn()}
    />,
  );
const part = (part: 'traps' | 'steps') => ({ name: 'guide', id: 'caf/quarterly', part }) as const;
const screen = () => document.querySelector('.screen')?.textContent ?? '';

it('says what mistakes of one part cost alike once, under them and of them all; of another part, under its own', async () => {
  const [line, other, elsewhere, free] = sampleGuide.traps;
  if (!line || !other || !elsewhere || !free) throw new Error('The sample has not these mistakes');
  const traps = [line, { ...other, cost: line.cost }, elsewhere, free];
  await open({ ...sampleGuide, traps }, part('traps'));
  expect(screen().match(/L’argent reçu en trop se rend\./gu)).toHaveLength(2);
  const cards = [...document.querySelectorAll('.screen .card')].map(({ textContent }) => textContent);
  expect(cards).toEqual([
    expect.stringMatching(/^Prévenir un autre service.*L’argent reçu en trop se rend\.Source/u),
    expect.stringMatching(
      /^Le mois est celui.*L’argent du conjoint.*Dans tous ces cas\s:L’argent reçu en trop se rend\.Source/u,
    ),
    expect.stringMatching(/^L’argent payé par la CAF ne s’écrit pas ici\.Source/u),
  ]);
});

it('the same cost told by another page keeps its own source', async () => {
  await open(sampleGuide, part('traps'));
  expect(screen()).not.toContain('Dans tous ces cas');
  expect(screen().match(/L’argent reçu en trop se rend\./gu)).toHaveLength(3);
  expect(document.querySelectorAll('.screen .card')).toHaveLength(3);
});

it('a part that Bienvu reasoned does not stand over the site’s source', async () => {
  await open(sampleGuide, part('steps'));
  const sources = [...document.querySelectorAll('.screen ol > li')].map(
    (part) => part.querySelector(':scope > .small')?.textContent ?? null,
  );
  expect(sources).toEqual([
    null,
    null,
    expect.stringContaining('caf.fr, page d’exemple'),
    expect.not.stringContaining('caf.fr'),
  ]);
  // Nothing below signs them all.
  expect(document.querySelectorAll('.screen a.source-link')).toHaveLength(1);
});

it.each([
  ['adviser', false],
  ['relative', true],
] as const)('%s is told of a maison France services: %s', async (voice, isTold) => {
  const own = sampleGuide.voices.relative;
  const voices = own ? { relative: own, adviser: own } : {};
  await open({ ...sampleGuide, voices }, { name: 'guide-voice', id: 'caf/quarterly', voice });
  await expect.poll(screen).toContain('3230');
  expect(screen().includes('Une maison France services')).toBe(isTold);
});

it('what to gather keeps its French below where nobody has read its translation over: a paper is found by its name', async () => {
  const [need] = sampleGuide.gather;
  if (!need) throw new Error('The sample has nothing to gather');
  const said = { text: 'ar', lang: 'fr', french: 'Votre mot de passe, à ne dire à personne.' };
  await draw(
    <Gather
      guide={{ ...sampleGuide, gather: [need] }}
      siteName={null}
      text={() => said}
      back={{ label: 'Le guide', onBack: vi.fn() }}
      ticked={[]}
      onTick={vi.fn()}
      onOpenSite={null}
    />,
  );
  expect(document.querySelector('label .french-below')?.textContent).toBe(said.french);
});

it('how one enters a site says that nothing is read, and that the real site was not seen', async () => {
  const guide = { ...sampleGuide, isSignIn: true, isTold: true, notice: null };
  await open(guide, part('steps'));
  expect(screen()).toContain('Ici, je ne lis rien.');
  expect(screen()).toContain('Ce guide est fait sans avoir vu le vrai site.');
});
