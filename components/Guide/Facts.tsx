import type { TextRef } from '../../core/assessment.ts';
import type { Said } from '../Panel/panel-state.ts';
import { FrenchBelow, Sentence } from '../Said/Said.tsx';
import { Source } from '../Source/Source.tsx';
import { type GuideFact, runsOf } from './guide-view.ts';
import './Facts.css';

interface FactsProps {
  facts: GuideFact[];
  text: (ref: TextRef) => Said;
}

/** Facts of a guide in a card, each with its source and date; the French stays below what is not read over. */
export function Facts({ facts, text }: FactsProps) {
  return (
    <div className="card facts">
      {runsOf(facts).map((run) => (
        <div key={run[0]?.text.key} className="facts-run">
          {run.map((fact) => (
            <FactLine key={fact.text.key} said={text(fact.text)} />
          ))}
          <Source source={run[0]?.source ?? null} />
        </div>
      ))}
    </div>
  );
}

/** One sentence of a guide that costs something when it is missed. */
export function FactLine({ said, isStrong = false }: { said: Said; isStrong?: boolean }) {
  const words = <Sentence said={said} />;
  return (
    <p>
      {isStrong ? <b>{words}</b> : words}
      <FrenchBelow said={said} />
    </p>
  );
}
