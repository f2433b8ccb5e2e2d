/** « Je suis locataire », under it « Preuve à donner plus bas : le bail ou une quittance », and the paper of another choice joined. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { isAlike } from './file-wanted.ts';
import { kindsIn } from './paper-kinds.ts';

const ofPaper =
  /\b(?:preuves?|justificatifs?|pieces?|papiers?|documents?|joi(?:ndre|gnez)|fourni\w*|donne[rz]|depose[rz]|envoye[rz])\b/;

/** « Ou tout autre document » */
const ofManyMakes = /\b(?:autres?|tout|toute|exemple|etc|notamment)\b/;

interface Proof {
  option: string;
  line: string;
  kinds: string[];
}

export function checkProofOfChoice({ asked, page }: CheckContext): Finding[] {
  const files = asked.filter(({ kind }) => kind === 'file');
  if (files.length === 0) return [];
  return asked.flatMap((choice) => {
    const proofs = proofsUnder(choice, page);
    const own = proofs.find(({ option }) => option === textOf(choice));
    const [file, other] = files.filter(({ group }) => group === choice.group);
    if (!own || proofs.length < 2 || !file || other) return [];
    const name = textOf(file) ?? '';
    const given = kindsIn(name);
    const isOf = ({ kinds }: Proof): boolean =>
      kinds.some((kind) => given.some((one) => one === kind || isAlike(one, kind)));
    return given.length > 0 && !isOf(own) && !ofManyMakes.test(fold(own.line))
      ? [ownFinding('papers', 'problem', spotOf(file), 'papers-problem', { told: name, asked: own.line })]
      : [];
  });
}

/** The line right under each choice that tells the paper it wants. */
function proofsUnder({ options, kind }: Field, { blocks }: PageModel): Proof[] {
  if (kind === 'checkbox' || options.length < 2) return [];
  return options.flatMap((option) => {
    const line = blocks[blocks.indexOf(option) + 1] ?? '';
    const isTold = blocks.includes(option) && line.length <= longestLine && ofPaper.test(fold(line));
    const kinds = isTold ? kindsIn(line) : [];
    return kinds.length > 0 ? [{ option, line, kinds }] : [];
  });
}
