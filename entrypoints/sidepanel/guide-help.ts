import type { GuideHelp } from '../../components/Panel/panel-state.ts';
import { sourceRef } from '../../core/pack/source-ref.ts';
import type { Pack, Stuck } from '../../core/pack.ts';

/** The four sentences of « Je bloque » as the panel names them, and as guides do. */
const sentences = { word: 'understand', answer: 'answer', gesture: 'manage', fear: 'afraid' } as const;

/** Where she is: pack id, and the guide when the page was recognised. */
interface Where {
  portal: string;
  procedure: string | null;
}

/**
 * What « Je bloque » says here: the guide's own sentences; where there is no guide, or it has none, those of
 * the portal, else those for every site. Null when not even these exist.
 */
export function guideHelpOf(where: Where | null, packs: readonly Pack[]): GuideHelp | null {
  const pack = packs.find((one) => one.id === where?.portal);
  const procedure = pack?.procedures.find((one) => one.id === where?.procedure);
  const common = packs.find((one) => one.id === 'common');
  const stuck = procedure?.stuck ?? pack?.stuck ?? common?.stuck;
  if (!stuck) return null;
  const teller = stuck === common?.stuck ? common : (pack ?? common);
  return { stuck: teller ? worded(stuck, teller) : {} };
}

function worded(stuck: Stuck, teller: Pack): GuideHelp['stuck'] {
  const said = Object.entries(sentences).map(([name, id]) => {
    const { to, text, source } = stuck[id];
    return [name, { to, text: { ns: teller.id, key: text, params: {} }, source: sourceRef(teller, source) }];
  });
  return Object.fromEntries(said);
}
