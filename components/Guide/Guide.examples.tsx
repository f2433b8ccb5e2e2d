import type { ReactNode } from 'react';
import type { Example, Look } from '../example.ts';
import { samplePortals, sampleTexts } from '../Panel/sample.ts';
import { Screen } from '../Screen/Screen.tsx';
import { InShell } from '../Shell/InShell.tsx';
import { Gather } from './Gather.tsx';
import { GuideHub } from './GuideHub.tsx';
import { GuideList } from './GuideList.tsx';
import type { GuideView } from './guide-view.ts';
import { Helping, HelpingVoice } from './Helping.tsx';
import { LostNotice } from './LostNotice.tsx';
import { Next } from './Next.tsx';
import { sampleGoneGuide, sampleGuide, sampleLongSource, sampleToldGuide } from './sample-guide.ts';
import { ToldSteps } from './ToldSteps.tsx';
import { Traps } from './Traps.tsx';
import { WhichOne } from './WhichOne.tsx';

const ignore = () => {};
const { text } = sampleTexts;
const back = { label: 'Le guide', onBack: ignore };
const given = (guide: GuideView, siteName: string) => ({ guide, siteName, text, back });
const caf = given(sampleGuide, 'CAF');
const gone = given(sampleGoneGuide, 'France Travail');
const msa = given(sampleToldGuide, 'MSA');
/** Every source of the guide is the one with the longest name. */
const long = given(
  JSON.parse(JSON.stringify(sampleGuide), (key, value) => (key === 'source' ? sampleLongSource : value)),
  'CAF',
);
const inShell = (look: Look, children: ReactNode) => <InShell look={look}>{children}</InShell>;

export const examples: Example[] = [
  {
    name: 'guide-hub',
    draw: (look) =>
      inShell(look, <GuideHub {...caf} onPart={ignore} onOpenSite={ignore} onPractice={ignore} />),
  },
  {
    name: 'guide-hub-told',
    draw: (look) =>
      inShell(look, <GuideHub {...msa} onPart={ignore} onOpenSite={null} onPractice={ignore} />),
  },
  {
    name: 'guide-hub-gone',
    draw: (look) =>
      inShell(look, <GuideHub {...gone} onPart={ignore} onOpenSite={null} onPractice={ignore} />),
  },
  {
    name: 'guide-hub-long-sources',
    draw: (look) =>
      inShell(look, <GuideHub {...long} onPart={ignore} onOpenSite={null} onPractice={ignore} />),
  },
  { name: 'guide-traps-long-sources', draw: (look) => inShell(look, <Traps {...long} />) },
  { name: 'guide-next-long-sources', draw: (look) => inShell(look, <Next {...long} />) },
  {
    name: 'guide-gather',
    draw: (look) =>
      inShell(
        look,
        <Gather
          {...caf}
          ticked={['gather Les fiches de paie et relevés des trois mois.']}
          onTick={ignore}
          onOpenSite={ignore}
        />,
      ),
  },
  {
    name: 'guide-steps-told',
    draw: (look) => inShell(look, <ToldSteps {...msa} seen={[]} ticked={['family']} onTick={ignore} />),
  },
  {
    name: 'guide-steps-seen',
    draw: (look) => inShell(look, <ToldSteps {...caf} seen={['family']} ticked={['bank']} onTick={ignore} />),
  },
  {
    name: 'guide-step-lost',
    draw: (look) =>
      inShell(
        look,
        <Screen title="CAF">
          <LostNotice guide={sampleGuide} stepId={null} />
        </Screen>,
      ),
  },
  { name: 'guide-traps', draw: (look) => inShell(look, <Traps {...caf} />) },
  {
    name: 'guide-traps-alike',
    draw: (look) => {
      const cost = sampleGuide.traps[0]?.cost ?? null;
      const traps = sampleGuide.traps.map((trap) => ({ ...trap, cost }));
      return inShell(look, <Traps {...caf} guide={{ ...sampleGuide, traps }} />);
    },
  },
  { name: 'guide-helping', draw: (look) => inShell(look, <Helping {...caf} onVoice={ignore} />) },
  { name: 'guide-voice', draw: (look) => inShell(look, <HelpingVoice {...caf} voice="relative" />) },
  {
    name: 'guide-voice-structure',
    draw: (look) => inShell(look, <HelpingVoice {...caf} voice="volunteer" />),
  },
  { name: 'guide-next', draw: (look) => inShell(look, <Next {...caf} />) },
  { name: 'guide-next-days', draw: (look) => inShell(look, <Next {...msa} />) },
  {
    name: 'guide-next-as-needed',
    draw: (look) =>
      inShell(look, <Next {...msa} guide={{ ...msa.guide, window: null, undated: 'as-needed' }} />),
  },
  {
    name: 'guide-next-unknown',
    draw: (look) => inShell(look, <Next {...msa} guide={{ ...sampleToldGuide, window: null }} />),
  },
  {
    name: 'guide-list',
    draw: (look) =>
      inShell(
        look,
        <GuideList
          guides={[sampleGuide, sampleToldGuide, { ...sampleGuide, id: 'common/any', portalId: 'common' }]}
          portals={samplePortals}
          text={text}
          back={back}
          onGuide={ignore}
          onWhich={ignore}
        />,
      ),
  },
  {
    name: 'guide-list-off',
    draw: (look) =>
      inShell(
        look,
        <GuideList
          guides={[sampleGuide]}
          off={[{ path: './caf/procedures/x.json', portalId: 'caf', name: 'Envoyer un document à la CAF' }]}
          portals={samplePortals}
          text={text}
          back={back}
          onGuide={ignore}
          onWhich={ignore}
        />,
      ),
  },
  {
    name: 'guide-which',
    draw: (look) =>
      inShell(
        look,
        <WhichOne
          wishes={['stay', 'caf', 'msa']}
          facts={sampleGuide.traps.slice(2)}
          text={text}
          back={back}
          onWish={ignore}
        />,
      ),
  },
];
