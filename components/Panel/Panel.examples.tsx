import type { FinalPress, Place } from '../../core/assessment.ts';
import type { Example, Look } from '../example.ts';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { sampleKeeping } from '../Keep/sample.ts';
import type { Navigation } from './navigation.ts';
import { Panel } from './Panel.tsx';
import type { PanelState } from './panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts } from './sample.ts';

const ignore = () => {};

function panel(look: Look, part: Partial<PanelState>, from: Partial<Navigation> = {}) {
  const state = { ...sampleState, ...part };
  return (
    <Panel
      state={{
        ...state,
        settings: {
          ...state.settings,
          textSize: look.textSize,
          isSpaced: look.isSpaced ?? false,
          lang: look.lang ?? 'fr',
        },
      }}
      texts={sampleTexts}
      dir={look.dir}
      from={from}
      onAct={ignore}
      onError={ignore}
    />
  );
}

const formerOf = (place: Place | null): FinalPress | undefined =>
  place
    ? {
        portal: place.portal,
        procedure: place.procedure,
        at: '2026-11-24T09:42:00Z',
        host: 'wwwd.caf.fr',
        button: 'Envoyer',
        isReceived: false,
      }
    : undefined;

const saying = (text: string): Partial<PanelState> => ({
  isWritten: true,
  assessment: { ...sampleAssessment, page: { ...sampleAssessment.page, alerts: [text] } },
});

export const examples: Example[] = [
  {
    name: 'paper-sheet-with',
    draw: (look) => panel(look, {}, { stack: [{ name: 'main' }, { name: 'paper', withAnswers: true }] }),
  },
  {
    name: 'paper-sheet-without',
    draw: (look) => panel(look, {}, { stack: [{ name: 'main' }, { name: 'paper', withAnswers: false }] }),
  },
  { name: 'panel-place', draw: (look) => panel(look, {}) },
  {
    name: 'panel-place-former',
    draw: (look) =>
      panel(look, { progress: { ...sampleState.progress, former: formerOf(sampleAssessment.place) } }),
  },
  {
    name: 'panel-place-former-begins',
    draw: (look) =>
      panel(look, {
        progress: { ...sampleState.progress, former: formerOf(sampleAssessment.place) },
        assessment: {
          ...sampleAssessment,
          steps: sampleAssessment.steps.map((step, at) => ({ ...step, isCurrent: at === 0 })),
        },
      }),
  },
  {
    name: 'panel-place-back-in',
    draw: (look) =>
      panel(look, {
        retype: [
          {
            key: '1',
            title: null,
            lines: [{ id: 'a', group: 'Août', label: 'Salaire', value: '0' }],
            unshown: 0,
          },
        ],
      }),
  },
  {
    name: 'panel-place-closing',
    draw: (look) => panel(look, saying('Votre session expire dans 5 minutes.')),
  },
  {
    name: 'panel-place-closing-rule',
    draw: (look) => panel(look, saying('Après 20 minutes d’inactivité, vous serez déconnecté.')),
  },
  {
    name: 'panel-place-lost-case',
    draw: (look) =>
      panel(look, {
        assessment: { ...sampleAssessment, lostCases: ['Combien tout compris'] },
        guides: [sampleGuide],
      }),
  },
  {
    name: 'panel-place-chosen',
    draw: (look) => panel(look, { selection: { text: 'montant net social', before: 'Le ' } }),
  },
  {
    name: 'panel-home',
    draw: (look) => panel(look, { connection: 'no-site', site: null, assessment: null, words: [] }),
  },
  {
    name: 'panel-unknown-last-sent',
    draw: (look) =>
      panel(look, { assessment: { ...sampleAssessment, place: null, steps: [] }, keeping: sampleKeeping }),
  },
  {
    name: 'panel-place-last-sent',
    draw: (look) =>
      panel(look, {
        progress: { ...sampleState.progress, former: formerOf(sampleAssessment.place) },
        keeping: sampleKeeping,
        assessment: {
          ...sampleAssessment,
          steps: sampleAssessment.steps.map((step, at) => ({ ...step, isCurrent: at === 0 })),
        },
      }),
  },
  {
    name: 'panel-last-sent',
    draw: (look) =>
      panel(look, { keeping: sampleKeeping }, { stack: [{ name: 'main' }, { name: 'last-sent' }] }),
  },
  {
    name: 'panel-last-sent-shared',
    draw: (look) =>
      panel(
        look,
        { keeping: { ...sampleKeeping, canKeep: false, lines: [] } },
        { stack: [{ name: 'main' }, { name: 'last-sent' }] },
      ),
  },
  {
    name: 'panel-receipt',
    draw: (look) =>
      panel(look, {
        assessment: {
          ...sampleAssessment,
          sent: { state: 'sent', at: '1er décembre', reference: 'AB 12', already: false },
        },
      }),
  },
  {
    name: 'panel-ending',
    draw: (look) => panel(look, {}, { stack: [{ name: 'main' }, { name: 'ending' }] }),
  },
];
