/** « Vous, titulaire du dossier : Mme Élodie EXEMPLE », and that very name where the one who joins her is asked for. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';

const another =
  /\b(?:arrivante?|(?:autre|second|deuxieme|nouve(?:l|lle|au)) (?:adulte|personne|parent)|conjoint\w*|concubine?|partenaire|personne qui (?:arrive|vous rejoint|s installe|emmenage|vient)|(?:celui|celle) qui (?:arrive|vous rejoint|s installe|emmenage|vient))\b/;
/** At the head of her file, or of her part of it. */
const ofHers =
  /^(?:vous|bonjour|allocataire|titulaire|demandeu(?:r|se)|assuree?|declarante?|mme|madame|monsieur|m)\b/;
/** The page is of both, or asks of one who fills it in for somebody else. */
const ofMore = /\b(?:et|conjoint\w*|concubine?|partenaire|mandataire|tut(?:eur|rice)|represent\w+)\b/;

export function checkHerselfForAnother({ asked, page }: CheckContext): Finding[] {
  const parts = Map.groupBy(asked.filter(isOfAnother), ({ group, heading }) => group ?? heading);
  return [...parts.values()].flatMap((part) => {
    const first = part.find(({ label }) => /\bprenoms?\b/.test(fold(label)));
    const last = part.find(({ label }) => /\bnom\b/.test(fold(label)) && label !== first?.label);
    const names = [first, last].map((field) => fold((field && textOf(field)) ?? ''));
    if (!first || names.some((name) => name === '')) return [];
    const line = page.blocks.find((block) => {
      const said = fold(block);
      return (
        block.length <= longestLine &&
        ofHers.test(said) &&
        !ofMore.test(said) &&
        names.every((name) => ` ${said} `.includes(` ${name} `))
      );
    });
    return line ? [ownFinding('same', 'problem', spotOf(first), 'same-problem', { first: line })] : [];
  });
}

const isOfAnother = ({ label, group, question }: Field): boolean =>
  another.test(foldAll(label, group, question));
