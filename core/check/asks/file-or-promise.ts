/** « Déposez l'attestation, ou cochez que vous l'enverrez ensuite », and neither the one nor the other. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isMarkedOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const promises =
  /\b(?:enverrai|transmettrai|fournirai|apporterai|deposerai|joindrai|donnerai|remettrai|ajouterai|adresserai|posterai|plus tard|ulterieurement|par courrier|n ai pas (?:encore|recu)|pas encore)\b/;
const joins = '(?:depos|joi(?:gn|nd)|ajout|fourni|televers|transm|envo|import)\\w*';
const ticks = 'coch\\w+';
/** « soit déposer…, soit cocher… », « à défaut, cochez », « si vous ne l'avez pas encore, cochez » */
const either = new RegExp(
  `\\b${joins}\\b.*\\b(?:ou|soit|sinon|a defaut|l un des deux)\\b.*\\b${ticks}|\\b${ticks}\\b.*\\b(?:ou|soit|sinon)\\b.*\\b${joins}|\\b${joins}\\b.*\\bsi vous ne l (?:avez|ont) pas\\b.*\\b${ticks}`,
);
const isFree =
  /\b(?:facultati\w*|si vous (?:le )?(?:souhait|voul|desir)\w*|n est pas (?:obligatoire|necessaire)|pouvez (?:aussi|egalement))\b/;
/** A condition, up to what is to be done. */
const when = new RegExp(
  `^(?:.*?\\b)?((?:si|pour (?:une?|les?|la|chaque|toute?)|en cas d\\w*|lorsqu\\w*|quand)\\b.*?)(?= (?:il (?:vous )?(?:faut|faudra)|vous devez|(?:soit )?(?:vous )?${joins}|faites|merci|veuillez)\\b)`,
);
const ifYes = /^(?:si|en cas de?|dans) (?:(?:votre|la|vous avez) (?:reponse|repondu) (?:est )?|c est )?oui$/;

export function checkFileOrPromise({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((file, at) => {
    if (file.kind !== 'file' || stateOf(file) !== 'empty' || file.required || isMarkedOptional(file))
      return [];
    const boxes = asked
      .slice(Math.max(0, at - 1), at + 3)
      .filter((one) => one.kind === 'checkbox' && one.group === file.group && promises.test(fold(one.label)));
    const [box, other] = boxes;
    if (!box || other || stateOf(box) !== 'empty') return [];
    const isDue = saidAround(file, box, page).some((clause) => isWanted(clause, file, box, asked));
    return isDue ? [ownFinding('required', 'problem', spotOf(file), 'required-file')] : [];
  });
}

/** « Déposez-la ici. À défaut, cochez la case » is one thing to do. */
const goesOn = /[.;] (?=(?:À défaut|A défaut|Sinon|Ou bien|Si vous ne l['’]avez pas)(?!\p{L}))/giu;
/** In lines. */
const near = 4;

function saidAround(file: Field, box: Field, { blocks }: PageModel): string[] {
  const [from, to] = [file, box].map(({ label }) => blocks.indexOf(label)).sort((one, two) => one - two);
  const lines =
    from === undefined || to === undefined || from < 0
      ? []
      : blocks.slice(Math.max(0, from - near), to + near);
  return [...lines, file.hint ?? '', box.hint ?? '']
    .flatMap((line) => sentencesOf([line.replace(goesOn, ', ')], longestText))
    .map(fold);
}

function isWanted(clause: string, file: Field, box: Field, asked: readonly Field[]): boolean {
  if (!either.test(clause) || isFree.test(clause) || clause === fold(box.label)) return false;
  const [, condition] = when.exec(clause) ?? [];
  const before = asked.slice(0, asked.indexOf(file)).filter(isYesNo);
  const question = before.findLast(({ heading }) => heading === file.heading);
  if (condition === undefined) return !question || yesNoOf(question) !== 'no';
  if (!question || yesNoOf(question) !== 'yes') return false;
  if (ifYes.test(condition)) return true;
  return !isNot.test(condition) && isSameThing(condition, fold(question.label));
}

/** « un contrat terminé » and « Ce contrat a-t-il pris fin ? » */
function isSameThing(condition: string, question: string): boolean {
  const [said, asked] = [condition, question].map((words) =>
    words
      .replace(ended, 'fin')
      .split(' ')
      .filter((word) => (word.length > 3 || word === 'fin') && !light.has(word))
      .map((word) => word.slice(0, 5)),
  );
  return !!said && said.length > 0 && said.every((word) => asked?.includes(word));
}

const ended =
  /\b(?:pris fin|prend fin|termine\w*|fini\w*|acheve\w*|arrive\w* a (?:son )?(?:terme|echeance)|rompu\w*)\b/g;
const light = new Set([
  'pour',
  'votre',
  'cette',
  'avec',
  'dans',
  'etes',
  'avez',
  'vous',
  'chaque',
  'toute',
  'tout',
  'deja',
  'bien',
  'vient',
]);

/** « Si votre contrat n'est pas terminé » */
const isNot = /\b(?:ne|n|pas|non|sans|aucune?|continue\w*|en cours)\b/;
