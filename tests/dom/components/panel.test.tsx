import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenPlace } from '../../../components/Panel/navigation.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelAct, PanelState } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from '../../../components/Panel/sample.ts';
import type { Asks, Finding } from '../../../core/assessment.ts';
import { draw, settled } from './draw.tsx';

type Acts = ReturnType<typeof vi.fn<(act: PanelAct) => void>>;

async function open(part: Partial<PanelState> = {}, stack?: ScreenPlace[]): Promise<Acts> {
  const onAct: Acts = vi.fn();
  const from = stack ? { stack } : {};
  await draw(<Panel state={{ ...sampleState, ...part }} texts={sampleTexts} onAct={onAct} from={from} />);
  return onAct;
}

const title = () => document.querySelector('h1')?.textContent?.replaceAll('\u00a0', ' ');
const names = () => [...document.querySelectorAll('main button')].map((one) => one.textContent);

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, summary')].filter((one) =>
    (one.textContent ?? '').replaceAll('\u00a0', ' ').includes(name),
  );
  const [button] = found;
  if (!button) throw new Error(`Nothing to press says « ${name} » among: ${names().join(' | ')}`);
  await userEvent.click(button);
  await settled();
}

/** What leads to the next line, whatever the line is. */
const wayOn = (): string => {
  const ways = [
    'C’est bien ça',
    'Mon papier dit 1 420 €',
    'Je demande d’abord',
    'J’ai un doute',
    'Continuer',
    'Je vais regarder',
  ];
  const found = ways.find((way) => names().some((name) => name?.replaceAll('\u00a0', ' ').includes(way)));
  if (!found) throw new Error(`No way on among: ${names().join(' | ')}`);
  return found;
};

/** A question of a guide about the whole page. */
const asking = (key: string, asks: Partial<Asks>): Finding => ({
  id: 'ask:page',
  check: 'ask',
  status: 'question',
  fieldId: null,
  fieldLabel: null,
  group: null,
  text: { ns: 'sample', key, params: {} },
  why: { ns: 'sample', key: 'Pourquoi.', params: {} },
  waysOut: [],
  source: null,
  asks: { choices: [], toPutRight: null, isForHelper: false, ...asks },
});

describe('re-reading', () => {
  it('asks one thing at a time, doubts and changes first, and ends', async () => {
    const onAct = await open();
    await press('Relire avant d’envoyer');
    expect(title()).toBe('Pension reçue en août : 150 €');
    await press('C’est bien ça');
    expect(onAct).toHaveBeenCalledWith({ type: 'confirmField', fieldId: 'f4', value: '150' });
    expect(title()).toBe('Salaire de septembre');
    await press('Mon papier dit 1 420 €');
    expect(onAct).toHaveBeenCalledWith({ type: 'confirmField', fieldId: 'f3', value: '1 420' });
    await press('Je demande d’abord');
    expect(onAct).toHaveBeenCalledWith({
      type: 'dismissFinding',
      findingId: 'required.f5',
      wayOut: 'leave-and-ask',
    });
    // What could not be read, before her plain answers.
    expect(title()).toBe('Une zone que je n’ai pas pu lire');
    await press('Je vais regarder');
    await press('J’ai un doute');
    expect(onAct).toHaveBeenCalledWith({ type: 'doubtField', fieldId: 'f2', value: '0' });
    await press('C’est bien ça');
    expect(title()).toBe('Vous avez relu cette page.');
  });

  it('says at once that an answer leaves something to put right, and never ends as if nothing did', async () => {
    const question = asking('L’argent de toute la famille est-il écrit ?', { toPutRight: 'no' });
    const { page } = sampleAssessment;
    const assessment = {
      ...sampleAssessment,
      page: { ...page, unreadZones: 0 },
      findings: [question],
      review: [],
      isCalm: true,
    };
    const answered = (answer: string) => ({
      assessment,
      progress: { ...sampleState.progress, doubts: {}, answers: { 'ask:page': answer } },
    });
    const onAct = await open(answered('unsure'));
    await press('Relire avant d’envoyer');
    await press('Non');
    expect(onAct).toHaveBeenCalledWith({ type: 'answerQuestion', findingId: 'ask:page', answer: 'no' });
    // The title is the question itself, said once.
    const asked = 'L’argent de toute la famille est-il écrit ?';
    expect(title()).toBe(asked);
    expect(document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ').split(asked)).toHaveLength(
      2,
    );
    expect(document.activeElement?.tagName).toBe('H1');
    await open(answered('no'));
    await press('Relire avant d’envoyer');
    expect(document.body.textContent).toContain('Ce point reste à voir.');
    await press('Continuer');
    expect(title()).toBe('Vous avez relu cette page.');
    expect(document.body.textContent).toContain('Il reste un point à voir.');
    expect(document.body.textContent).not.toContain('Je n’ai rien vu d’oublié');
  });

  it('« Voulez-vous relire avec quelqu’un ? Oui » opens « Regarder à deux »', async () => {
    const question = asking('Voulez-vous relire avec quelqu’un ?', { isForHelper: true });
    const onAct = await open({ assessment: { ...sampleAssessment, findings: [question] } });
    await press('Relire avant d’envoyer');
    while (title() !== 'Voulez-vous relire avec quelqu’un ?') await press('C’est bien ça');
    await press('Oui');
    expect(onAct).toHaveBeenLastCalledWith({ type: 'openInTab', screen: 'beside' });
  });

  it('tells which line of the paper is the right one to her who does not know', async () => {
    const choices = [
      { label: 'Montant net social', isRight: true },
      { label: 'Salaire brut', isRight: false },
    ];
    const question = asking('Sur quelle ligne ?', { choices });
    const assessment = { ...sampleAssessment, findings: [question], review: [] };
    await open({ assessment });
    await press('Relire avant d’envoyer');
    expect(document.body.textContent).not.toContain('Pourquoi.');
    await open({ assessment, progress: { ...sampleState.progress, answers: { 'ask:page': 'unsure' } } });
    await press('Relire avant d’envoyer');
    expect(document.body.textContent).toContain('Pourquoi.');
    await press('Continuer');
    expect(document.body.textContent).not.toContain('Je n’ai rien vu d’oublié');
  });

  it('shows a case in the page, and takes the lines away at the next move', async () => {
    const onAct = await open();
    await press('Relire avant d’envoyer');
    await press('Me montrer');
    expect(onAct).toHaveBeenLastCalledWith({ type: 'focusField', fieldId: 'f4' });
    expect(document.body.textContent).toContain('C’est entouré dans la page.');
    await press('Revenir à la liste');
    expect(onAct).toHaveBeenLastCalledWith({ type: 'clearPointer' });
  });

  it('names where the way back leads, when it is not the list', async () => {
    const review: ScreenPlace = { name: 'review', ids: ['f4'], at: 0 };
    const backFrom = async (...stack: ScreenPlace[]) => {
      await open({}, [{ name: 'main' }, ...stack]);
      return document.querySelector('.review-acts button')?.textContent;
    };
    expect(await backFrom({ name: 'review-list' }, review)).toBe('Revenir à la liste');
    expect(await backFrom({ name: 'again' }, review)).toBe('La même relecture');
    expect(await backFrom(review)).toBe('Cette page');
  });

  it('never says the calm sentence while something is open', async () => {
    await open();
    const calm = 'Je n’ai rien vu d’oublié sur cette page.';
    await press('Relire avant d’envoyer');
    await press('Revenir à la liste');
    expect(title()).toBe('Votre relecture');
    await press('Une zone que je n’ai pas pu lire');
    await press('Je vais regarder');
    for (let line = 0; line < 2; line += 1) await press('C’est bien ça');
    expect(document.body.textContent).not.toContain(calm);
    expect(document.body.textContent).toContain('Il vous reste un doute sur cette page.');
  });

  it('« C’est bien ça » to a question about a case answers that question', async () => {
    const asked = sampleAssessment.findings.map((one) =>
      one.fieldId === 'f5' ? { ...one, status: 'question' as const, waysOut: [] } : one,
    );
    const onAct = await open({ assessment: { ...sampleAssessment, findings: asked } });
    await press('Relire avant d’envoyer');
    await press('C’est bien ça');
    await press('Mon papier dit 1 420 €');
    await press('C’est bien ça');
    expect(onAct).toHaveBeenLastCalledWith({
      type: 'answerQuestion',
      findingId: 'required.f5',
      answer: 'yes',
    });
  });

  it('« Je garde ma réponse » to a warning leaves it aside; of an amount compared with her paper it confirms it', async () => {
    const keep = {
      kind: 'keep-mine' as const,
      text: { ns: 'sample', key: 'Je garde', params: {} },
      then: null,
    };
    const warned = sampleAssessment.findings.map((one) =>
      one.fieldId === 'f5' ? { ...one, check: 'answer', waysOut: [keep] } : one,
    );
    const onAct = await open({ assessment: { ...sampleAssessment, findings: warned } });
    await press('Relire avant d’envoyer');
    await press('C’est bien ça');
    await press('Mon papier dit 1 420 €');
    expect(onAct).toHaveBeenCalledWith({ type: 'confirmField', fieldId: 'f3', value: '1 420' });
    await press('Je garde');
    expect(onAct).toHaveBeenLastCalledWith({
      type: 'dismissFinding',
      findingId: 'required.f5',
      wayOut: 'keep-mine',
    });
  });

  it('does not say that all was re-read to her who began at the last line', async () => {
    await open();
    await press('Relire avant d’envoyer');
    await press('Revenir à la liste');
    await press('autres réponses');
    await press('Salaire de juillet');
    await press('C’est bien ça');
    expect(title()).toBe('Il reste des lignes à relire.');
    expect(document.body.textContent).not.toContain('c’est vous qui les avez comparés');
    await press('Relire ce qui reste');
    expect(title()).toBe('Salaire de septembre');
    while (title() !== 'Vous avez relu cette page.') await press(wayOn());
  });

  it('says the calm sentences, word for word, when nothing is', async () => {
    const assessment = {
      ...sampleAssessment,
      page: { ...sampleAssessment.page, unreadZones: 0 },
      findings: [],
      review: [],
      verdict: 'complete' as const,
      isCalm: true,
    };
    const onAct = vi.fn();
    await draw(
      <Panel
        state={{ ...sampleState, assessment, progress: { ...sampleState.progress, doubts: {} } }}
        texts={sampleTexts}
        onAct={onAct}
        from={{
          stack: [{ name: 'main' }, { name: 'ending' }],
          unread: { 'caf/quarterly/family': 0, 'caf/quarterly/bank': 0 },
        }}
      />,
    );
    expect(title()).toBe('Vous avez tout relu.');
    const said = document.querySelector('main')?.textContent;
    expect(said).toContain('Je n’ai rien vu d’oublié sur cette page.');
    expect(said).toContain('Les montants, c’est vous qui les avez comparés à vos papiers.');
    await press('Revenir à la page');
    expect(onAct).toHaveBeenCalledWith({ type: 'returnToPage' });
  });
});

describe('« Je bloque »', () => {
  it.each([
    ['Je n’ai pas compris', 'Quel mot bloque ?'],
    ['Je ne sais pas quoi répondre', 'Personne ne sait tout par cœur.'],
    ['Je n’y arrive pas', 'Qu’est-ce qui ne marche pas ?'],
    ['J’ai peur de me tromper', 'Se tromper, cela arrive.'],
  ])('« %s » leads somewhere', async (said, where) => {
    await open();
    await press('Je bloque');
    expect(title()).toBe('Qu’est-ce qui bloque ?');
    await press(said);
    expect(title()).toBe(where);
  });

  it('holds « Revenir » in its own place', async () => {
    await open();
    await press('Je bloque');
    expect(document.querySelector('.shell-bottom')?.textContent).toBe('Revenir');
    await press('Revenir');
    expect(title()).toBe('Votre argent');
  });
});

describe('moving about', () => {
  it('gives focus to the title of the screen she opened, and to nothing when the page changes by itself', async () => {
    await open();
    expect(document.activeElement).toBe(document.body);
    await press('foyer');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(title()).toBe('foyer');
  });

  it('works by keyboard alone: settings, then back', async () => {
    await open();
    await userEvent.keyboard('{Tab}{Enter}');
    await settled();
    expect(title()).toBe('Réglages');
    await userEvent.keyboard('{Tab}');
    // After the title comes the first control under it, not the header again.
    expect(document.activeElement?.closest('main')).not.toBeNull();
  });

  it('a voice stops when she leaves the screen it reads', async () => {
    const onAct = await open();
    await press('foyer');
    await press('Écouter');
    expect(onAct).toHaveBeenLastCalledWith({
      type: 'readAloud',
      passages: [
        { text: 'foyer.', lang: 'fr' },
        { text: 'Ici, ce sont les personnes comptées pour l’aide.', lang: 'fr' },
      ],
    });
    await press('Cette page');
    expect(onAct).toHaveBeenLastCalledWith({ type: 'stopReading' });
  });

  it('two taps forget: the first only asks', async () => {
    const onAct = await open();
    await press('Fermer et oublier');
    expect(onAct).not.toHaveBeenCalled();
    const sure = [...document.querySelectorAll<HTMLElement>('main button')].find((one) =>
      one.textContent?.includes('Fermer et oublier'),
    );
    sure?.click();
    await settled();
    expect(onAct).toHaveBeenCalledWith({ type: 'forgetEverything' });
    // Not yet: nothing says that it is done.
    expect(title()).toBe('J’efface tout.');
  });

  it('says that all is forgotten once it is, and what to do when it could not be', async () => {
    await open({ forgetting: 'done' }, [{ name: 'forgotten' }]);
    expect(title()).toBe('C’est oublié.');
    const onAct = await open({ forgetting: 'failed' }, [{ name: 'forgotten' }]);
    expect(title()).toBe('Je n’ai pas pu tout effacer.');
    await press('Essayer encore');
    expect(onAct).toHaveBeenCalledWith({ type: 'forgetEverything' });
  });
});

describe('what the page calls for', () => {
  it('asks the first question once, and remembers nothing by itself', async () => {
    const onAct = await open({ settings: { ...sampleState.settings, isShared: null } });
    expect(title()).toBe('Bonjour. Je suis Bienvu.');
    await press('Non');
    expect(onAct).toHaveBeenCalledWith({ type: 'changeSettings', settings: { isShared: 'no' } });
    expect(title()).toBe('Votre argent');
  });

  it('shows the status only in a recognised procedure that is not sent', async () => {
    await open();
    expect(document.querySelector('.shell-band')?.textContent).toBe('Pas encore envoyé');
    await open({ assessment: { ...sampleAssessment, place: null, steps: [] } });
    expect(document.querySelector('.shell-band')).toBeNull();
    expect(title()).toBe('Je ne connais pas cette page.');
  });

  it('a screen that fails is replaced, and the rest stays', async () => {
    const onError = vi.fn();
    const broken = {
      ...sampleTexts,
      text: () => {
        throw new Error('no such sentence');
      },
    };
    await draw(<Panel state={sampleState} texts={broken} onAct={vi.fn()} onError={onError} />);
    expect(title()).toBe('Je ne peux plus vous aider ici.');
    expect(onError).toHaveBeenCalled();
    expect(document.body.textContent).toContain('Fermer et oublier');
  });
});
