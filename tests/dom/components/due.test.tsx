import { describe, expect, it, vi } from 'vitest';
import { sampleGuide, sampleToldGuide } from '../../../components/Guide/sample-guide.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import { draw } from './draw.tsx';

const until = 'Avant le dernier jour du mois.';
const cost = 'Ne rien envoyer peut arrêter le paiement.';

async function screen(place: ScreenPlace | null, guide = sampleGuide): Promise<string> {
  const over = place ? [place] : [];
  await draw(
    <Panel
      state={{ ...sampleState, guides: [guide] }}
      texts={sampleTexts}
      onAct={vi.fn()}
      from={{ stack: [{ name: 'main' }, ...over] }}
    />,
  );
  return document.querySelector('main')?.textContent ?? '';
}

const finding: ScreenPlace = { name: 'review', ids: ['f5'], at: 0 };
const places: [string, ScreenPlace | null][] = [
  ['beside the page', null],
  ['under the ways out of what was found', finding],
  ['at the end of the re-reading', { name: 'ending' }],
];

describe.each(places)('where she may stop: %s', (_name, place) => {
  it('until when it can be sent and what not sending costs, with their source', async () => {
    const said = await screen(place);
    expect(said).toMatch(new RegExp(`${until}.*${cost}.*caf\\.fr, page d’exemple`, 'u'));
  });

  it('what not sending costs, where no last day is sourced; nothing, where neither is', async () => {
    const said = await screen(place, { ...sampleGuide, deadline: null });
    expect(said).toMatch(new RegExp(`${cost}.*caf\\.fr, page d’exemple`, 'u'));
    const none = await screen(place, { ...sampleGuide, deadline: null, notSending: null });
    expect(none).not.toContain(cost);
  });
});

it('how many days are left and by which rule, while it is open; below her answers, which stay in sight', async () => {
  const rule = 'la règle des jours, page d’exemple';
  const window = sampleToldGuide.window && {
    ...sampleToldGuide.window,
    source: sampleGuide.source && { ...sampleGuide.source, name: rule },
  };
  const said = await screen(finding, { ...sampleGuide, window });
  expect(said).toMatch(
    new RegExp(
      `Il reste 12 jours\\. Le dernier jour est le 15\\sdécembre\\s2026\\. C’est la règle habituelle\\. .*Source\\s:.*${rule}.*${until}`,
      'u',
    ),
  );
  const answers = [...document.querySelectorAll('main .stack button')];
  const line = [...document.querySelectorAll('main p')].find(({ textContent }) => textContent === until);
  expect(answers.length).toBeGreaterThan(1);
  expect(answers.at(-1)?.compareDocumentPosition(line as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(await screen(finding, { ...sampleGuide, window: null })).not.toContain('Il reste');
  // Between two windows: it would be read of the next one.
  const closed = window && { ...window, isOpen: false, daysLeft: null };
  expect(await screen(finding, { ...sampleGuide, window: closed })).not.toContain(until);
});

it('nothing under a line without anything to see, which leaves nothing', async () => {
  expect(await screen({ name: 'review', ids: ['f2'], at: 0 })).not.toContain(until);
});
