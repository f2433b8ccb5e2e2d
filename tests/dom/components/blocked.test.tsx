import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BlockedGesture } from '../../../components/Blocked/BlockedGesture.tsx';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import { draw, settled } from './draw.tsx';

const ignore = () => {};
const gestures = {
  hasCases: false,
  saying: null,
  ask: null,
  onBack: ignore,
  onCases: ignore,
  onGesture: ignore,
  onSettings: ignore,
};

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

it('« Je ne sais pas quoi répondre » gives the site’s number once, where its guide says it with its source', async () => {
  const source = { name: 'caf.fr', url: null, verifiedOn: '2025', day: 'document' as const };
  const phone = { number: '3230', note: null, source };
  const portals = sampleState.portals.map((one) => (one.id === 'caf' ? { ...one, phone } : one));
  const stack = [{ name: 'main' } as const, { name: 'blocked-reason', reason: 'answer' } as const];
  for (const text of [say('Ou appelez la CAF au 3230.'), say('Prenez vos papiers.')]) {
    const guide = { stuck: { answer: { to: 'contact' as const, text, source } } };
    const state: PanelState = { ...sampleState, portals, guide };
    const host = await draw(<Panel state={state} texts={sampleTexts} from={{ stack }} onAct={ignore} />);
    expect(host.textContent?.split('3230')).toHaveLength(2);
  }
});

it('folds the papers where the guide does not tell which her part needs', async () => {
  const { papers } = await atAnswer('bank');
  expect(papers).toHaveLength(sampleGuide.gather.length);
  expect(papers[0]?.closest('details')?.open).toBe(false);
});

it('« Je n’y arrive pas » says that a gesture was tried when she unfolds one, and not before', async () => {
  const onGesture = vi.fn();
  await draw(<BlockedGesture {...gestures} onGesture={onGesture} />);
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
  await draw(<BlockedGesture {...gestures} />);
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
      guide: { stuck: { gesture: { ...advice, to: 'gesture' }, fear: { ...advice, to: 'review' } } },
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

  it('has the way to a place and the card above everybody’s numbers, and what to do above both', async () => {
    for (const place of [
      { name: 'blocked' } as const,
      { name: 'blocked-reason', reason: 'answer' } as const,
    ]) {
      const text = await at(place);
      const order = ['Un lieu près de chez moi', 'Faire une carte à donner', 'CAF : 3230'];
      if (place.name === 'blocked-reason') order.unshift('Cherchez le papier', 'Parler à quelqu’un');
      const found = order.map((one) => text.replaceAll('\u00a0', ' ').indexOf(one));
      expect(found).toEqual([...found].sort((one, other) => one - other));
      expect(found).not.toContain(-1);
    }
  });

  it('gives everybody’s numbers, and does not send her to her letters', async () => {
    const text = await at({ name: 'blocked' });
    expect(text).toContain('CAF : 3230');
    expect(text).not.toContain('sur les lettres');
  });
});

describe('« Je bloque » promises what is there alone', () => {
  const stuck = {
    gesture: { to: 'gesture' as const, text: say('Je vous montre les cases de la page.'), source: null },
    fear: { to: 'review' as const, text: say('Relisons ensemble.'), source: null },
  };
  const at = async (reason: 'gesture' | 'fear', part: Partial<PanelState> = {}) => {
    const onAct = vi.fn();
    const stack = [{ name: 'main' } as const, { name: 'blocked-reason', reason } as const];
    const state = { ...sampleState, guide: { stuck }, ...part };
    const host = await draw(<Panel state={state} texts={sampleTexts} from={{ stack }} onAct={onAct} />);
    const press = async (name: string) => {
      const one = [...host.querySelectorAll<HTMLElement>('.screen button')].find(({ textContent }) =>
        textContent?.includes(name),
      );
      if (!one) throw new Error(`No button « ${name} ».`);
      await userEvent.click(one);
      await settled();
    };
    return { host, onAct, press };
  };
  const { page } = sampleAssessment;
  const bare: PanelState['assessment'] = {
    ...sampleAssessment,
    page: { ...page, fields: [], unreadZones: 0 },
    findings: [],
    review: [],
  };

  it('the cases it says it shows are one press away; without any, it says nothing of them', async () => {
    const { host, press } = await at('gesture');
    expect(host.textContent).toContain('Je vous montre les cases de la page.');
    await press('Montrer les cases de la page');
    expect(document.querySelector('h1')?.textContent).toBe('Les cases de cette page');
    const without = await at('gesture', { assessment: bare });
    expect(without.host.textContent).not.toMatch(/(montre|Montrer) les cases/u);
  });

  it('what is to be re-read together is there; without anything, it calms her otherwise', async () => {
    expect((await at('fear')).host.textContent).toContain('Relisons ensemble.');
    const without = await at('fear', { assessment: bare });
    expect(without.host.textContent).not.toContain('Relisons');
    expect(without.host.textContent).toContain('En général, se tromper une fois sans le vouloir');
  });

  it('« Essayer pour de faux » opens the guide of the page, or one of its site', async () => {
    const other = { ...sampleGuide, id: 'caf/send-document' };
    const place = { portal: 'caf', procedure: 'send-document', stepId: null, step: null };
    const guides = [sampleGuide, other];
    const here = await at('fear', { guides, assessment: { ...bare, place } });
    await here.press('Essayer pour de faux');
    expect(here.onAct).toHaveBeenCalledWith({ type: 'openPractice', guide: other.id });
    const site = { id: 'impots', host: 'cfspart.impots.gouv.fr', portalId: 'impots' };
    const ofSite = { ...sampleGuide, id: 'impots/annual-declaration', portalId: 'impots' };
    const away = await at('fear', {
      guides: [...guides, ofSite],
      site,
      assessment: { ...bare, place: null },
    });
    await away.press('Essayer pour de faux');
    expect(away.onAct).toHaveBeenCalledWith({ type: 'openPractice', guide: ofSite.id });
  });
});
