import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BlockedGesture } from '../../../components/Blocked/BlockedGesture.tsx';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

/** « Je ne sais pas quoi répondre », from a part of the sample guide. */
async function atAnswer(stepId: string) {
  const place = { portal: 'caf', procedure: 'quarterly', stepId, step: null };
  const state: PanelState = {
    ...sampleState,
    guides: [sampleGuide],
    assessment: { ...sampleAssessment, place },
  };
  const stack = [{ name: 'main' } as const, { name: 'blocked-reason', reason: 'answer' } as const];
  await draw(<Panel state={state} texts={sampleTexts} from={{ stack }} onAct={() => {}} />);
  const papers = [...document.querySelectorAll<HTMLElement>('.papers > li')];
  const isAfter = (name: string) => {
    const act = [...document.querySelectorAll('.screen .press')].find((one) =>
      one.textContent?.includes(name),
    );
    return papers.every((paper) => act && act.compareDocumentPosition(paper) & 4);
  };
  return { papers, isAfter };
}

it('« Je ne sais pas quoi répondre » shows the papers of her part alone, under the acts', async () => {
  const { papers, isAfter } = await atAnswer('money');
  expect(papers.map(({ textContent }) => textContent)).toEqual([
    'Les fiches de paie et relevés des trois mois.',
  ]);
  expect(isAfter('Montrer les cases')).toBe(true);
  expect(isAfter('Un lieu près de chez moi')).toBe(true);
});

it('folds the papers where the guide does not tell which her part needs', async () => {
  const { papers } = await atAnswer('bank');
  expect(papers).toHaveLength(sampleGuide.gather.length);
  expect(papers[0]?.closest('details')?.open).toBe(false);
});

it('« Je n’y arrive pas » says that a gesture was tried when she unfolds one, and not before', async () => {
  const onGesture = vi.fn();
  const ignore = () => {};
  await draw(
    <BlockedGesture saying={null} ask={null} onBack={ignore} onGesture={onGesture} onSettings={ignore} />,
  );
  expect(onGesture).not.toHaveBeenCalled();
  const [summary] = document.querySelectorAll('summary');
  if (!summary) throw new Error('Nothing to unfold.');
  await userEvent.click(summary);
  await settled();
  expect(onGesture).toHaveBeenCalledTimes(1);
  await userEvent.click(summary);
  await settled();
  expect(onGesture).toHaveBeenCalledTimes(1);
});

it('without a mouse, circles take the arrow keys, and the key that ticks also sends; a photo is not made lighter from afar', async () => {
  const ignore = () => {};
  await draw(
    <BlockedGesture saying={null} ask={null} onBack={ignore} onGesture={ignore} onSettings={ignore} />,
  );
  const under = (what: string) =>
    [...document.querySelectorAll('details')].find(({ textContent }) => textContent?.startsWith(what))
      ?.textContent;
  expect(under('La souris')).toMatch(/Tab y entre une fois, puis les flèches choisissent/u);
  expect(under('La souris')).toMatch(/dernier bouton, elle envoie pour de bon/u);
  expect(under('Je n’arrive pas à envoyer')).toMatch(/«\u00a0document\u00a0» ou «\u00a0scanner\u00a0»/u);
  expect(under('Je n’arrive pas à envoyer')).toContain('une taille plus petite');
  expect(under('Je n’arrive pas à envoyer')).not.toContain('de plus loin');
});

const atFear = async (guide: Pick<typeof sampleGuide, 'notSending'>) => {
  const place = { portal: 'caf', procedure: 'quarterly', stepId: null, step: null };
  const state: PanelState = {
    ...sampleState,
    guides: [{ ...sampleGuide, ...guide }],
    assessment: { ...sampleAssessment, place },
  };
  const stack = [{ name: 'main' } as const, { name: 'blocked-reason', reason: 'fear' } as const];
  return await draw(<Panel state={state} texts={sampleTexts} from={{ stack }} onAct={() => {}} />);
};

it('« J’ai peur de me tromper »: what sending nothing costs is the guide’s, with its source; none where nothing is sent', async () => {
  const declared = await atFear(sampleGuide);
  const fact = [...declared.querySelectorAll('.facts-run')].find(({ textContent }) =>
    textContent?.includes('Ne rien envoyer peut arrêter le paiement.'),
  );
  expect(fact?.textContent).toContain('caf.fr, page d’exemple, à la date du');
  const attestation = await atFear({ notSending: null });
  expect(attestation.textContent).not.toContain('Ne rien envoyer');
});

describe('« Je bloque » from home, where no page is open', () => {
  const advice = { text: say('Bienvu, conseil'), source: null };
  const number = {
    kind: 'phone' as const,
    text: say('CAF : 3230'),
    detail: null,
    source: { name: 'caf.fr', url: null, verifiedOn: '2026-11-10', day: 'document' as const },
  };
  const at = async (...stack: ScreenPlace[]) => {
    const state: PanelState = {
      ...sampleState,
      connection: 'no-site',
      site: null,
      assessment: null,
      guide: { stuck: { gesture: advice, fear: advice } },
      numbers: [number],
    };
    const host = await draw(
      <Panel
        state={state}
        texts={sampleTexts}
        from={{ stack: [{ name: 'main' }, ...stack] }}
        onAct={() => {}}
      />,
    );
    return host.textContent ?? '';
  };

  it.each(['gesture', 'fear'] as const)('promises nothing of a page: %s', async (reason) => {
    const text = await at({ name: 'blocked-reason', reason });
    expect(text).toMatch(/Ouvrez d’abord votre site\.\s?Je serai à côté\./u);
    expect(text).not.toContain('Bienvu, conseil');
  });

  it('gives everybody’s numbers, and does not send her to her letters', async () => {
    const text = await at({ name: 'blocked' });
    expect(text).toContain('CAF : 3230');
    expect(text).not.toContain('sur les lettres');
  });
});
