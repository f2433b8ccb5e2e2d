import type { YesNo } from '../Answers/Answers.tsx';
import type { Example, Look } from '../example.ts';
import { Facts } from '../Guide/Facts.tsx';
import { sampleGuide } from '../Guide/sample-guide.ts';
import { samplePortals, sampleTexts } from '../Panel/sample.ts';
import { InShell } from '../Shell/InShell.tsx';
import { IsItSent } from './IsItSent.tsx';

const ignore = () => {};
const draw = (look: Look, answer: YesNo | null) => (
  <InShell look={look}>
    <IsItSent
      buttonText="Envoyer"
      answer={answer}
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
  { name: 'h-is-it-sent-unsure', draw: (look) => draw(look, 'unsure') },
];
