import type { StillThere } from '../../core/assess/after-press.ts';
import type { YesNo } from '../Answers/Answers.tsx';
import type { Example, Look } from '../example.ts';
import { Facts } from '../Guide/Facts.tsx';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { samplePortals, sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { IsItSent } from './IsItSent.tsx';
import { SaidSent } from './SaidSent.tsx';

const ignore = () => {};
const draw = (look: Look, answer: YesNo | null, still: StillThere | null = null) => (
  <InShell look={look}>
    <IsItSent
      buttonText="Envoyer"
      answer={answer}
      still={still}
      onShow={ignore}
      portal={samplePortals[0] ?? null}
      onAnswer={ignore}
      onPage={ignore}
      due={sampleGuide.notSending && <Facts facts={[sampleGuide.notSending]} text={sampleTexts.text} />}
    />
  </InShell>
);

export const examples: Example[] = [
  { name: 'h-is-it-sent', draw: (look) => draw(look, null) },
  { name: 'h-is-it-sent-yes', draw: (look) => draw(look, 'yes') },
  { name: 'h-is-it-sent-no', draw: (look) => draw(look, 'no') },
  {
    name: 'h-is-it-sent-refused',
    draw: (look) => draw(look, null, { kind: 'refused', said: 'Ce montant est obligatoire.', fieldId: 'f1' }),
  },
  { name: 'h-is-it-sent-asks', draw: (look) => draw(look, 'yes', { kind: 'asks', button: 'Confirmer' }) },
  {
    name: 'h-is-it-sent-same',
    draw: (look) => draw(look, null, { kind: 'same', button: 'Envoyer', said: null }),
  },
  {
    name: 'h-said-sent',
    draw: (look) => (
      <InShell look={look}>
        <SaidSent portal={samplePortals[0] ?? null} onPage={ignore}>
          {sampleGuide.notSending && <Facts facts={[sampleGuide.notSending]} text={sampleTexts.text} />}
        </SaidSent>
      </InShell>
    ),
  },
  { name: 'h-is-it-sent-unsure', draw: (look) => draw(look, 'unsure') },
];
