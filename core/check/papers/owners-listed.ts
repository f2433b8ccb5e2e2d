/** « Facture impayée – M. KELLER Patrice – facture.pdf », among papers that are all of Mme FABRE, who lives alone. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fileNamesIn } from '../../wording/file-names.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { ofAnother, saysAlone } from './other-name.ts';
import { kindsIn } from './paper-kinds.ts';

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

/** « Tous doivent être à votre nom » */
const inHerName = /\b(?:tous|toutes|chacune?|documents?|pieces?|justificatifs?|papiers?)\b.*\ba votre nom\b/;

/** « Lu sur le document : Mme DUPUIS Karine », where each must be in the name of her whom the page names. */
export function ofOtherBearer({ recap, page: { blocks } }: CheckContext): Finding[] {
  if (!blocks.some((block) => inHerName.test(fold(block)))) return [];
  const read = recap.flatMap((line) => {
    const text = textOf(line) ?? '';
    const name = owner.exec(text)?.[0]?.trim();
    const words = fold(name?.replace(/^\S+ /, '') ?? '').split(' ');
    const isKnown = blocks.some(
      (block) => !block.includes(text) && words.every((word) => hasWords(fold(block), word)),
    );
    return name ? [{ line, name, isKnown }] : [];
  });
  const hers = read.find(({ isKnown }) => isKnown);
  const odd = read.filter(({ isKnown }) => !isKnown);
  return (hers ? odd : []).map(({ line, name }) =>
    ownFinding('papers', 'problem', spotOf(line), 'papers-problem', { told: name, asked: hers?.name ?? '' }),
  );
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
