import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { sampleGoneGuide, sampleGuide, sampleToldGuide } from '../../../components/Guide/sample-guide.ts';
import { keepsNothing } from '../../../components/Keep/keeping.ts';
import type { Navigation, ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import { guideViews } from '../../../entrypoints/sidepanel/guide-views.ts';
import { packs } from '../../../packs/index.ts';
import { draw, settled } from './draw.tsx';

const guides = [sampleGuide, sampleToldGuide];
const atHome: Partial<PanelState> = { connection: 'no-site', site: null, assessment: null, words: [] };

async function panel(part: Partial<PanelState>, ...over: ScreenPlace[]) {
  const onAct = vi.fn();
  const from: Partial<Navigation> = { stack: [{ name: 'main' }, ...over] };
  const host = await draw(
    <Panel state={{ ...sampleState, guides, ...part }} texts={sampleTexts} from={from} onAct={onAct} />,
  );
  return { host, onAct };
}

const press = async (name: string | RegExp) => {
  const all = [...document.querySelectorAll<HTMLElement>('.screen button')];
  const one = all.find(({ textContent }) =>
    typeof name === 'string' ? textContent?.includes(name) : name.test(textContent ?? ''),
  );
  if (!one)
    throw new Error(`No button « ${name} » among: ${all.map(({ textContent }) => textContent).join(' | ')}`);
  await userEvent.click(one);
  await settled();
};
const title = () => document.querySelector('h1')?.textContent;
const screen = () => document.querySelector('.screen')?.textContent ?? '';

it('the list has what is sent again and again first, how one enters last, and the site’s own name of each', async () => {
  const signIn = { ...sampleGuide, id: 'caf/sign-in', title: say('Se connecter à la CAF'), isSignIn: true };
  const fetched = {
    ...sampleGuide,
    id: 'caf/fetch',
    title: say('Obtenir un papier'),
    undated: 'as-needed' as const,
  };
  await panel(
    { ...atHome, guides: [signIn, { ...fetched, calledThere: ['Mes attestations'] }, sampleGuide] },
    { name: 'guides' },
  );
  const buttons = [...document.querySelectorAll('.screen li button')].map(({ textContent }) => textContent);
  expect(buttons).toEqual([
    'Votre déclaration des trois mois«\u00a0Déclaration trimestrielle de ressources\u00a0»',
    'Obtenir un papier«\u00a0Mes attestations\u00a0»',
    'Se connecter à la CAF«\u00a0Déclaration trimestrielle de ressources\u00a0»',
  ]);
});

it('between two windows, what is left to whoever missed the last one comes before the next', async () => {
  await panel({ ...atHome, guides: [sampleGoneGuide] }, { name: 'guide', id: 'caf/quarterly', part: 'hub' });
  expect(screen()).toMatch(/Le dernier jour était le 15.décembre.2026\..*Appelez le 3949.*Cela ouvre le 28/u);
  // Before what to gather, which is for the next.
  expect(screen().indexOf('Appelez le 3949')).toBeLessThan(screen().indexOf('Ce qu’il faut réunir'));
  expect(document.querySelector('.press-main')).toBeNull();
});

describe('what to gather', () => {
  it('is ticked by her, and still ticked when she comes back to it', async () => {
    await panel(atHome);
    await press('Ce qu’il faut préparer');
    await press('Votre déclaration des trois mois');
    await press('Ce qu’il faut réunir');
    await expect.poll(screen).toContain('Réuni\u00a0: 0, dit par vous');
    await userEvent.click(document.querySelectorAll('label')[1] as HTMLElement);
    await settled();
    await expect.poll(screen).toContain('Réuni\u00a0: 1, dit par vous');
    await press('Le guide');
    await press('Ce qu’il faut réunir');
    await expect.poll(screen).toContain('Réuni\u00a0: 1, dit par vous');
  });

  it('leads to the official address, then gives the place back to the page', async () => {
    const { onAct } = await panel(atHome, { name: 'guide', id: 'caf/quarterly', part: 'gather' });
    await press('Ouvrir le site');
    expect(onAct).toHaveBeenCalledWith({ type: 'openPortal', portalId: 'caf' });
    await expect.poll(title).toMatch(/^Où allez/u);
  });

  it('comes after where to begin, which is not ticked', async () => {
    await panel(atHome, { name: 'guide', id: 'caf/quarterly', part: 'gather' });
    expect(screen()).toMatch(
      /Par où commencer.*Le message de la CAF, dans Mon Compte\..*Touchez ce que vous avez/u,
    );
    expect(document.querySelectorAll('label')).toHaveLength(sampleGuide.gather.length);
  });

  it('names the months of its papers: for whoever declares this month, or of the days that are open', async () => {
    await panel(atHome, { name: 'guide', id: 'caf/quarterly', part: 'gather' });
    expect(screen()).toMatch(
      /Si vous la faites ce mois-ci, les mois sont\s: août, septembre, octobre\.Source.*Les fiches de paie/u,
    );
    await panel(atHome, { name: 'guide', id: 'msa/quarterly', part: 'gather' });
    expect(screen()).toMatch(/Le mois demandé est novembre\.Source.*Les fiches de paie/u);
    await panel(atHome, { name: 'guide', id: 'msa/quarterly', part: 'hub' });
    expect(screen()).toContain('Le mois demandé est novembre.');
    const none = { ...sampleGuide, months: null };
    await panel({ ...atHome, guides: [none] }, { name: 'guide', id: 'caf/quarterly', part: 'gather' });
    expect(screen()).not.toMatch(/les mois sont|Le mois demandé/u);
  });

  it('does not offer to open the site she is on', async () => {
    await panel({}, { name: 'guide', id: 'caf/quarterly', part: 'gather' });
    await expect.poll(screen).not.toContain('Ouvrir le site');
  });
});

describe('beside a recognised page', () => {
  it('says where people go wrong at this part, with what it costs and the source', async () => {
    await panel({});
    const here = [...document.querySelectorAll('section')].find(({ textContent }) =>
      textContent?.startsWith('Ici, on se trompe souvent'),
    );
    expect(here?.textContent).toContain('Le mois est celui du paiement écrit sur la fiche.');
    expect(here?.textContent).toContain('L’argent reçu en trop se rend.');
    expect(here?.textContent).toContain('caf.fr, page d’exemple');
    expect(here?.textContent).not.toContain('Prévenir un autre service');
  });
});

describe('the parts of the page’s own guide', () => {
  const place = { portal: 'caf', procedure: 'quarterly', stepId: 'money', step: null };

  it('have the states of the main screen, and her ticks go there', async () => {
    const { onAct } = await panel(
      { assessment: { ...sampleAssessment, place } },
      { name: 'guide', id: 'caf/quarterly', part: 'steps' },
    );
    await expect.poll(() => document.querySelectorAll('.step-seen').length).toBe(1);
    expect(document.querySelectorAll('label').length).toBe(3);
    // She said that one is done: it stands so here too, and the same press takes it back.
    expect(document.querySelectorAll('.tick-told').length).toBe(1);
    await userEvent.click(document.querySelector('label') as HTMLElement);
    expect(onAct).toHaveBeenCalledWith({ type: 'tickStep', stepId: 'bank', isTicked: false });
  });

  it('keep what she ticked before the page was there, until she takes it back', async () => {
    const part: PanelState = { ...sampleState, guides, assessment: { ...sampleAssessment, place } };
    const at: ScreenPlace = { name: 'guide', id: 'caf/quarterly', part: 'steps' };
    // « family » was seen on the page: it stays so.
    const ticks = { 'caf/quarterly': ['family', 'send'] };
    const over = (stack: ScreenPlace[]) => (
      <Panel state={part} texts={sampleTexts} from={{ stack, ticks }} onAct={vi.fn()} />
    );
    await draw(over([{ name: 'main' }]));
    expect(document.querySelectorAll('.step-told').length).toBe(2);
    await draw(over([{ name: 'main' }, at]));
    expect(document.querySelectorAll('.step-seen').length).toBe(1);
    expect(document.querySelectorAll('.tick-told').length).toBe(2);
    await userEvent.click([...document.querySelectorAll('label')].at(-1) as HTMLElement);
    await settled();
    expect(document.querySelectorAll('.tick-told').length).toBe(1);
  });

  it('do not say that nothing was read where the page showed one as done', async () => {
    const told = { ...sampleGuide, isTold: true };
    await panel(
      { guides: [told], assessment: { ...sampleAssessment, place } },
      { name: 'guide', id: 'caf/quarterly', part: 'steps' },
    );
    await expect.poll(screen).toContain('Ce guide est fait sans avoir vu le vrai site.');
    expect(screen()).not.toContain('C’est vous qui me dites');
  });
});

describe('a part the guide does not know', () => {
  it('is said in words, with the day of the guide, and what to do', async () => {
    const place = { portal: 'caf', procedure: 'quarterly', stepId: null, step: null };
    const page = { ...sampleAssessment.page, step: null };
    const steps = sampleAssessment.steps.map((step) => ({ ...step, isCurrent: false }));
    await panel({ assessment: { ...sampleAssessment, place, page, steps } });
    await expect.poll(screen).toContain('Je ne retrouve pas cette partie dans le guide.');
    expect(screen()).toContain('Suivez d’abord ce que dit la page.');
    expect(screen()).toMatch(/Date de ce guide\s: (\d{1,2}(er)?\s)?\p{L}+\s\d{4}\. Le site a pu changer\./u);
    expect(document.querySelector('h1')?.textContent).toBe(sampleTexts.text(sampleGuide.title).text);
  });

  it('is said of a case that is asked in other words, by the words of the page', async () => {
    await panel({ assessment: { ...sampleAssessment, lostCases: ['Combien tout compris'] } });
    await expect.poll(screen).toMatch(/Je ne retrouve pas cette case dans le guide\s: Combien tout compris/u);
    expect(screen()).toContain('Suivez d’abord ce que dit la page.');
    expect(screen()).toMatch(/Date de ce guide\s: /u);
    expect(screen()).not.toContain('cette partie dans le guide');
  });

  it('is said of a guide whose pages were never read too', async () => {
    const place = { portal: 'msa', procedure: 'quarterly', stepId: null, step: null };
    await panel({ assessment: { ...sampleAssessment, place } });
    await expect
      .poll(screen)
      .toContain('Ce guide est fait sans avoir vu le vrai site. Je peux me tromper de partie.');
    expect(screen()).toContain('Je ne retrouve pas cette partie dans le guide.');
    expect(screen()).toMatch(/Date de ce guide\s: /u);
  });

  it('beside its page, what it did not see is said under the steps and the act; it reads the page all the same', async () => {
    const place = { portal: 'msa', procedure: 'quarterly', stepId: 'money', step: null };
    await panel({ assessment: { ...sampleAssessment, place } });
    await expect
      .poll(screen)
      .toMatch(/Vous êtes ici.*Relire avant d’envoyer.*Ce guide est fait sans avoir vu/su);
    expect(screen()).not.toContain('C’est vous qui me dites');
  });
});

it('the practice page of the guide of any site bears its own invented name, never the address of the extension', async () => {
  const [first] = sampleState.portals;
  if (!first) throw new Error('The sample has no portal');
  const place = { portal: 'common', procedure: 'generic', stepId: null, step: null };
  await panel({
    portals: [{ ...first, id: 'common', name: 'ce site', nameWithArticle: 'ce site', isOnHome: false }],
    site: { id: 'practice', host: 'abcdefgh', portalId: 'common' },
    assessment: { ...sampleAssessment, place },
  });
  await expect.poll(screen).toContain('Portail d’exemple');
  expect(document.body.textContent).not.toContain('abcdefgh');
});

describe('a guide that belongs to no page', () => {
  const walked = {
    ...sampleToldGuide,
    portalId: 'common',
    steps: sampleToldGuide.steps.map((step, at) => ({
      ...step,
      how: { text: { ns: 'msa', key: `how ${at}`, params: {} }, source: sampleToldGuide.source },
    })),
  };
  const from = { ...atHome, guides: [walked] };

  it('begins with what to look at first, and leads to its parts', async () => {
    await panel(from, { name: 'guide', id: 'msa/quarterly', part: 'hub' });
    await expect.poll(screen).toContain('how 0');
    expect(document.querySelector('.press-main')?.textContent).toBe('Une partie après l’autre');
    expect(document.querySelectorAll('.press-main').length).toBe(1);
  });

  it('never says that it was compared with no source, where its notice bears one', async () => {
    const { source } = sampleToldGuide;
    const notice = { text: { ns: 'msa', key: 'notice', params: {} }, source };
    const guides = [{ ...walked, notice }];
    for (const part of ['hub', 'steps'] as const) {
      await panel({ ...atHome, guides }, { name: 'guide', id: 'msa/quarterly', part });
      await expect.poll(screen).toContain('how 0');
      expect(source).not.toBeNull();
      expect(screen()).not.toContain('Pas encore comparé');
    }
  });

  it('of a portal, where to press is told at its part, and what to gather comes first', async () => {
    await panel(
      { ...atHome, guides: [{ ...walked, portalId: 'msa' }] },
      { name: 'guide', id: 'msa/quarterly', part: 'hub' },
    );
    await expect.poll(() => document.querySelector('.press-main')?.textContent).toBe('Ce qu’il faut réunir');
    expect(screen()).not.toContain('how 0');
  });

  it('says what to do at each part', async () => {
    await panel(from, { name: 'guide', id: 'msa/quarterly', part: 'steps' });
    for (const at of walked.steps.keys()) await expect.poll(screen).toContain(`how ${at}`);
  });
});

describe('a guide whose pages were not read', () => {
  it('says so first, and its parts are ticked by her alone', async () => {
    await panel(atHome, { name: 'guide', id: 'msa/quarterly', part: 'steps' });
    await expect.poll(screen).toContain('Ce guide est fait sans avoir vu le vrai site.');
    await expect.poll(() => document.querySelectorAll('.tick-told').length).toBe(0);
    await userEvent.click(document.querySelector('label') as HTMLElement);
    await settled();
    await expect.poll(() => document.querySelectorAll('.tick-told').length).toBe(1);
  });

  it('says when it comes back only where it is known', async () => {
    const unknown = { ...sampleToldGuide, window: null };
    await panel({ ...atHome, guides: [unknown] }, { name: 'guide', id: 'msa/quarterly', part: 'next' });
    await expect.poll(screen).toContain('Je ne sais pas quand cela revient.');
    await panel(atHome, { name: 'guide', id: 'msa/quarterly', part: 'next' });
    await expect.poll(screen).toContain('du 28\u00a0décembre 2026 au 15\u00a0janvier 2027');
  });

  it('says of what has no date that it has none', async () => {
    const asNeeded = { ...sampleToldGuide, window: null, undated: 'as-needed' as const };
    await panel({ ...atHome, guides: [asNeeded] }, { name: 'guide', id: 'msa/quarterly', part: 'next' });
    await expect.poll(screen).toContain('Pas à date fixe. Revenez quand vous en avez besoin.');
  });

  it('says nothing of what is done once', async () => {
    const once = { ...sampleToldGuide, window: null, undated: 'once' as const };
    await panel({ ...atHome, guides: [once] }, { name: 'guide', id: 'msa/quarterly', part: 'next' });
    await expect.poll(screen).toContain('La suite');
    expect(screen()).not.toContain('revient');
  });

  it('puts in her diary the day that she reads herself, where she may keep something', async () => {
    const unknown = { ...sampleToldGuide, window: null };
    const guides = [unknown];
    const next = { name: 'guide', id: 'msa/quarterly', part: 'next' } as const;
    const keeping = { ...keepsNothing, canKeep: true };
    await panel({ ...atHome, guides, keeping }, next);
    await expect.poll(screen).toContain('Écrivez le jour lu sur la lettre ou sur le site');
    await panel({ ...atHome, guides, keeping: keepsNothing }, next);
    await expect.poll(screen).toContain('Un jour est écrit quelque part');
  });
});

describe('which one', () => {
  const real = guideViews(packs, Temporal.PlainDate.from('2026-12-03'));

  it('leads to the guide she means, with answers of the same weight', async () => {
    await panel({ ...atHome, guides: real }, { name: 'which' });
    const answers = [...document.querySelectorAll('.screen .press')];
    expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
    expect(answers.map(({ textContent }) => textContent)).toEqual([
      'Rester inscrit à France TravailChaque mois',
      'Dire à la CAF l’argent reçuTous les trois mois',
      'Dire à la MSA l’argent reçuTous les trois mois',
      'Je ne sais pas',
    ]);
    await press('MSA');
    await expect.poll(screen).toContain('MSA');
    await expect.poll(screen).toContain('Ce qu’il faut réunir');
  });

  it('« Je ne sais pas » says where to look, and says it aloud', async () => {
    await panel({ ...atHome, guides: real }, { name: 'which' });
    await press('Je ne sais pas');
    expect(document.querySelector('.screen [role=status]')?.textContent).toContain(
      'Prenez la dernière lettre',
    );
    // One person may have to answer to both.
    expect(document.querySelector('.screen [role=status]')?.textContent).toContain(
      'Il y a peut-être deux choses à faire.',
    );
  });
});

describe('a guide that only fetches a paper', () => {
  const fetching = { ...sampleGuide, sends: false };
  const at = (stepId: string, ...over: ScreenPlace[]) => {
    const place = { portal: 'caf', procedure: 'quarterly', stepId, step: null };
    return panel({ guides: [fetching], assessment: { ...sampleAssessment, place } }, ...over);
  };
  const isBefore = (one: string, other: string) => screen().indexOf(one) < screen().indexOf(other);

  it('has nothing to send: neither the band nor a button speaks of it', async () => {
    const { host } = await at('money');
    expect(host.textContent).not.toMatch(/Pas encore envoyé|Relire avant d’envoyer/u);
    expect(isBefore('Relire avec vous', 'Quand vous avez le papier')).toBe(true);
    await at('money', { name: 'blocked-reason', reason: 'answer' });
    expect(screen()).not.toContain('avant d’envoyer');
    await at('money', { name: 'review-list' });
    expect(screen()).not.toContain('avant d’envoyer');
  });

  it('says first how to keep the paper once the page says that it is there', async () => {
    await at('send');
    expect(isBefore('Quand vous avez le papier', 'Relire avec vous')).toBe(true);
    expect(screen()).not.toContain('Ici, on se trompe souvent');
  });

  it('that the paper is kept is hers to say: nothing follows it', async () => {
    const steps = sampleAssessment.steps.map((step) => ({
      ...step,
      state: 'look' as const,
      isCurrent: step.id === 'send',
    }));
    const ticks = async (stepId: string) => {
      const place = { portal: 'caf', procedure: 'quarterly', stepId, step: null };
      const { host } = await panel({
        guides: [fetching],
        assessment: { ...sampleAssessment, steps, place },
      });
      return host.querySelector('.step-here button')?.textContent ?? null;
    };
    expect(await ticks('send')).toContain('C’est fait');
    expect(await ticks('money')).toBeNull();
  });
});
