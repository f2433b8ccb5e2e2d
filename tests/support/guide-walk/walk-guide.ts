import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Snapshot } from '../../../adapters/browser/messages.ts';
import type { GuideView, VoiceName } from '../../../components/Guide/guide-view.ts';
import { showsAmounts } from '../../../core/assess/amounts.ts';
import { type Moment, shapeOf, shapeWanted } from '../sample-moments.ts';
import { readSample } from '../samples.ts';
import { actByKeys } from '../walk-by-keys.ts';
import type { Desk } from './desk.ts';
import { type GuideToWalk, sentenceOf, siteOf } from './guides-to-walk.ts';
import { type PanelHand, panelHand } from './panel-hand.ts';

const voices: Record<VoiceName, string> = {
  relative: 'Quelqu’un de proche',
  volunteer: 'Bénévole, ou à la bibliothèque',
  adviser: 'France services, ou conseil numérique',
  'social-worker': 'Travail social',
};
const parts = ['papers', 'device', 'time'] as const;
const takeover = 'common/someone-else-did-it';

/**
 * A guide from what to gather to what is kept, by the keyboard alone, each sentence looked for on the screen where it is
 * promised. `isOnItsDay`: the browser stands on the day the page's answers were written for, so that what hangs on the
 * day is compared too.
 */
export async function walkGuide(
  desk: Desk,
  { guide, sample }: GuideToWalk,
  isOnItsDay: boolean,
): Promise<void> {
  const panel = panelHand(desk.panel);
  await desk.turnTo('panel');
  await meet(panel);
  await openGuide(panel, guide);
  await readBefore(panel, guide);
  if (!sample) return readNext(panel, guide);
  await leaveGuide(panel);
  const { moments, url } = sample.expected;
  await desk.turnTo('page');
  await desk.open({ url, html: readSample(sample.portal, sample.name) });
  // She looks at what is beside the page before she writes in it.
  await waitFor(desk, () => true);
  const ending = moments.at(-1);
  for (const moment of moments) {
    // The last moment is what follows the press: she re-reads before it.
    if (moment === ending && !guide.isSignIn) await reread(desk, panel, guide, isOnItsDay);
    for (const act of moment.acts) await actByKeys(desk.page, act);
    await compare(desk, moment, isOnItsDay);
    if (guide.isSignIn && moment !== ending) await readSheet(desk, panel, guide);
    await desk.turnTo('page');
  }
  await desk.turnTo('panel');
  if (guide.isSignIn) return;
  if (!guide.sends) await panel.isSaid('Quand vous avez le papier');
  await hearWhetherSent(panel, ending?.sent);
  await readNext(panel, guide);
}

async function meet(panel: PanelHand): Promise<void> {
  await panel.isSaid('Répondre plus tard');
  await panel.press('Répondre plus tard');
  await panel.isAt('Où allez‑vous aujourd’hui ?');
}

async function openGuide(panel: PanelHand, guide: GuideView): Promise<void> {
  const name = sentenceOf(guide.title);
  if (guide.id === takeover) await panel.press(name);
  else {
    await panel.press('Ce qu’il faut préparer');
    await panel.isAt('Ce qu’il faut préparer');
    await panel.press(`${siteOf(guide)} ${name}`);
  }
  await panel.isAt(name);
}

/** What to gather, the parts, where people go wrong, who helps how far: each screen of the guide, and back from it. */
async function readBefore(panel: PanelHand, guide: GuideView): Promise<void> {
  const title = sentenceOf(guide.title);
  const back = async () => {
    await panel.goBack('Le guide');
    await panel.isAt(title);
  };
  for (const fact of [guide.notice, guide.warning, guide.deadline, guide.notSending, guide.lostMailbox])
    if (fact) await panel.isSaid(sentenceOf(fact.text));
  if (guide.isSignIn) for (const { text } of guide.keep) await panel.isSaid(sentenceOf(text));
  const gather = async () => {
    await panel.press('Ce qu’il faut réunir');
    await panel.isAt('Ce qu’il faut réunir');
    // In the order of the screen.
    const needs = parts.flatMap((part) => guide.gather.filter(({ about }) => about === part));
    for (const need of needs) await panel.press(sentenceOf(need.text), ' ');
    await panel.isSaid(`Réuni : ${guide.gather.length}, dit par vous`);
    await back();
  };
  const tickParts = async () => {
    await panel.press('Une partie après l’autre');
    await panel.isAt('Une partie après l’autre');
    for (const step of guide.steps) await panel.press(sentenceOf(step.title), ' ');
    await panel.isSaid('dit par vous');
    await back();
  };
  // After a death or a separation, what cannot wait comes before the papers.
  const isUrgent = guide.id === takeover;
  if (isUrgent) await tickParts();
  if (guide.gather.length > 0) await gather();
  if (!isUrgent) await tickParts();
  if (guide.traps.length > 0) {
    const name = guide.isSignIn ? 'Quand cela bloque' : 'Là où on se trompe souvent';
    await panel.press(name);
    await panel.isAt(name);
    for (const { text, cost } of guide.traps)
      for (const said of [text, cost?.text]) if (said) await panel.isSaid(sentenceOf(said));
    await back();
  }
  if (Object.keys(guide.voices).length > 0) await readVoices(panel, guide, back);
}

async function readVoices(panel: PanelHand, guide: GuideView, back: () => Promise<void>): Promise<void> {
  await panel.press('Vous aidez quelqu’un');
  await panel.isAt('Vous aidez quelqu’un ?');
  for (const [name, voice] of Object.entries(guide.voices)) {
    await panel.press(voices[name as VoiceName]);
    await panel.isAt(voices[name as VoiceName]);
    for (const line of [voice.mine, voice.howFar, voice.handOver])
      await panel.isSaid('text' in line ? sentenceOf(line.text) : line.own);
    await panel.goBack('Vous aidez quelqu’un ?');
    await panel.isAt('Vous aidez quelqu’un ?');
  }
  await back();
}

/** From the guide's first screen to the one the page calls for. */
async function leaveGuide(panel: PanelHand): Promise<void> {
  await panel.goBack('Les guides');
  await panel.isAt('Ce qu’il faut préparer');
  await panel.goBack('Retour');
  await panel.isAt('Où allez‑vous aujourd’hui ?');
}

/** The last snapshot, as soon as one is wanted, else at the end of the patience: what differs, the comparison shows. */
async function waitFor(desk: Desk, isWanted: (snapshot: Snapshot) => boolean): Promise<Snapshot | null> {
  const deadline = performance.now() + 8_000;
  for (;;) {
    const last = await desk.snapshot();
    if ((last?.isRead && isWanted(last)) || performance.now() > deadline) return last;
    await pause(50);
  }
}

async function compare(desk: Desk, moment: Moment, isOnItsDay: boolean): Promise<void> {
  const { problems: _, verdict: __, ...lasting } = moment;
  const asked = isOnItsDay ? moment : lasting;
  const wanted = shapeWanted(asked);
  const last = await waitFor(
    desk,
    (snapshot) => JSON.stringify(shapeOf(snapshot, asked)) === JSON.stringify(wanted),
  );
  expect(last && shapeOf(last, asked), moment.name).toEqual(wanted);
}

/** The fixed sheet of a door: its own gestures and warnings, the codes, and nothing read. */
async function readSheet(desk: Desk, panel: PanelHand, guide: GuideView): Promise<void> {
  await desk.turnTo('panel');
  await panel.isAt('Se connecter');
  for (const step of guide.steps) await panel.isSaid(sentenceOf(step.title));
  for (const fact of [guide.warning, guide.lostMailbox]) if (fact) await panel.isSaid(sentenceOf(fact.text));
  await panel.press(/^FranceConnect n’a pas marché/u);
  await panel.isAt('Quand cela bloque');
  await panel.goBack('Cette page');
  await panel.isAt('Se connecter');
}

/** Of the lines of a payslip, the one the tax return is about: the only guide that asks for it where all is re-read. */
const answers =
  /^(C’est bien ça|Oui$|Je garde|J’envoie quand même|Je continue quand même|Je vais regarder|Net imposable$)/u;
const mostQuestions = 40;

/** One thing after the other, to the end; calm where nothing is left. */
async function reread(
  desk: Desk,
  panel: PanelHand,
  { sends }: GuideView,
  isOnItsDay: boolean,
): Promise<void> {
  await desk.turnTo('panel');
  const review = sends ? 'Relire avant d’envoyer' : 'Relire avec vous';
  await panel.isSaid(review);
  await panel.press(review);
  for (let turn = 0; !/^Vous avez (?:tout relu|relu cette page)\.$/u.test(await panel.title()); turn++) {
    if (turn === mostQuestions) throw new Error('The re-reading does not end.');
    await panel.press((await asksOfMore(panel)) ? /^Non$/u : answers);
  }
  if (isOnItsDay) await panel.isSaid('Je n’ai rien vu d’oublié sur cette page.');
  const amounts = 'Les montants, c’est vous qui les avez comparés à vos papiers.';
  const last = await desk.snapshot();
  if (last?.assessment && showsAmounts(last.assessment)) await panel.isSaid(amounts);
  else if (await panel.shows(amounts)) throw new Error('Amounts are spoken of on a page without any.');
  await panel.press('Revenir à la page');
  await desk.turnTo('page');
}

/** « Oui » to it would open « Regarder à deux », or leave something still to write. */
const ofMore = [
  'Voulez-vous relire avec quelqu’un',
  'Avez-vous reçu un autre argent',
  'Avez-vous payé autre chose',
  'Reste-t-il à écrire',
  'Un papier de la liste manque-t-il',
];

async function asksOfMore(panel: PanelHand): Promise<boolean> {
  for (const question of ofMore) if (await panel.shows(question)) return true;
  return false;
}

/** What is said after the press: a known receipt, a doubt that she answers, or nothing where nothing is sent. */
async function hearWhetherSent(panel: PanelHand, sent: Moment['sent']): Promise<void> {
  if (sent === 'sent') return panel.isAt('C’est envoyé.');
  if (sent === 'unknown') {
    await panel.isAt('Je ne sais pas si c’est parti.');
    await panel.press(/^Oui$/u);
    return panel.isAt('Vous avez vu une confirmation.');
  }
  await panel.isSaid('Tout le guide');
  await panel.press('Tout le guide');
}

/** What to keep, when it comes back, whom to ask. */
async function readNext(panel: PanelHand, guide: GuideView): Promise<void> {
  if (guide.isSignIn) return;
  await panel.isSaid('La suite');
  await panel.press('La suite');
  await panel.isAt('La suite');
  for (const { text } of [...guide.keep, ...guide.contacts]) await panel.isSaid(sentenceOf(text));
  if (guide.comesBack) await panel.isSaid(sentenceOf(guide.comesBack.text));
}
