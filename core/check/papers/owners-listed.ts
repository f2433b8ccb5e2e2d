/** « Facture impayée – M. KELLER Patrice – facture.pdf », among papers that are all of Mme FABRE, who lives alone. */
import type { Finding } from '../../assessment.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, wholePage } from '../finding.ts';
import { fileNamesIn } from './files-listed.ts';
import { ofAnother, saysAlone } from './other-name.ts';
import { kindsIn } from './papers.ts';

const owner = /^(?:Mme|Mlle|M|Mr|Madame|Monsieur)\.? ((?:\p{Lu}[\p{L}’'-]+ ?){2,4})/u;

/** Papers that others write in their own name. */
const ofTheHost = new Set(['rent', 'landlord', 'insurance']);

interface Paper {
  label: string;
  /** As written, and its words in any order. */
  name: string;
  words: string;
}

/** A paper in the name of another, where two or more are in that of the person the page is about. */
export function ofOtherOwner(context: CheckContext): Finding[] {
  const { blocks } = context.page;
  const papers = blocks.flatMap(paperIn);
  const [most, ...others] = [...Map.groupBy(papers, ({ words }) => words).values()].sort(
    (one, two) => two.length - one.length,
  );
  const [hers] = most ?? [];
  const [odd] = others[0] ?? [];
  if (!most || !hers || !odd || most.length < 2 || others.length > 1 || papers.length !== most.length + 1)
    return [];
  const isToldElsewhere = (words: string): boolean =>
    blocks.some(
      (block) =>
        fileNamesIn(block).length === 0 && words.split(' ').every((word) => hasWords(fold(block), word)),
    );
  const isOfOthers =
    ofAnother.test(fold(odd.label)) || kindsIn(odd.label).some((kind) => ofTheHost.has(kind));
  if (isOfOthers || !saysAlone(context) || !isToldElsewhere(hers.words) || isToldElsewhere(odd.words))
    return [];
  const spot = { ...wholePage, fieldLabel: odd.label };
  return [ownFinding('papers', 'problem', spot, 'papers-problem', { told: odd.name, asked: hers.name })];
}

/** « Carte d'identité – Mme FABRE Corinne – cni.pdf (612 Ko) » */
function paperIn(block: string): Paper[] {
  const [label = '', ...parts] = block.split(/\s[–—-]\s/);
  const named = parts.map((part) => owner.exec(part)).find((found) => found !== null);
  const words = fold(named?.[1] ?? '')
    .split(' ')
    .sort()
    .join(' ');
  return named && fileNamesIn(block).length === 1 ? [{ label, name: named[0].trim(), words }] : [];
}
