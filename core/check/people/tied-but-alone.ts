/** « Je suis séparée, je vis sans conjoint », and « Mon conjoint » among those who sleep under her roof. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { personsIn } from '../papers/other-name.ts';
import { partnerWords } from '../word-lists.ts';
import { isCivil, livesAsCouple, saysNoPartner } from './couple.ts';
import { kept, livesThere, noLonger, underOneRoof } from './lives-with.ts';

const asksTie =
  /\b(?:lien|liens|parente|qualite)\b|^(?:cette |la )?personne est$|^(?:il|elle) est$|^qui est(?: cette personne| il| elle)?$|^c est$/;
const aTie = new RegExp(
  `^(?:(?:c est )?(?:votre|mon|ma|le|la) )?(?:${partnerWords})(?: e)?(?: (?:ou|et) (?:${partnerWords})(?: e)?)*$`,
);
const sleepsThere = /\bdor(?:t|ment|mant)\b.*\b(?:chez (?:vous|moi)|logement|domicile|foyer|toit)\b/;
/** Before she parted, or besides those who live there. */
const notNow = /\b(?:avant|ancien\w*|autre adresse|ailleurs|etai\w*|vivai\w*|habitai\w*)\b/;

export function checkTiedButAlone({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const alone = said.find(saysAlone);
  if (!alone || said.some(isWithFormer)) return [];
  if (said.some((field) => underOneRoof.test(foldAll(field.label, textOf(field))))) return [];
  const there = said.find((field) => field !== alone && (isPartnerThere(field) || saysPartnerThere(field)));
  return there ? [answersApart(spotOf(there), alone)] : [];
}

/** Of today, and not merely by law. */
export const saysAlone = (field: Field): boolean =>
  field.valueType !== 'amount' &&
  !/\b20\d\d\b|\b(?:avant|etiez|viviez|parents)\b/.test(foldAll(field.group, field.label)) &&
  (saysNoPartner(field) ||
    (livesAsCouple({ asked: [field], recap: [] }) === false &&
      !isCivil(field) &&
      // Married until the judge has spoken, she may live with another already.
      /\bseule?\b|^non\b/.test(fold(textOf(field) ?? ''))));

/** « Votre ancien conjoint habite-t-il encore avec vous ? Oui » */
const isWithFormer = (field: Field): boolean =>
  isYesNo(field) &&
  yesNoOf(field) === 'yes' &&
  /\b(?:ex|ancien\w*|encore|toujours)\b.*\b(?:vit|habite|loge|avec vous|chez vous)\b|\b(?:vit|habite|loge)\b.*\b(?:encore|toujours)\b/.test(
    fold(field.label),
  );

/** « Personnes vivant au foyer : moi, mon mari Paul et notre fille » */
const namesPartner = ({ label, options, value }: Field): boolean =>
  options.length === 0 &&
  value.state === 'filled' &&
  /^(?:noms? des |prenoms? des |liste des |autres )?(?:personnes?|occupants|membres|qui)\b/.test(
    fold(label),
  ) &&
  aPartnerNamed.test(fold(value.text));
const aPartnerNamed = new RegExp(
  `^(?!.*\\b(?:ex|ancien\\w*|sans|pas|plus|ni|seule)\\b).*\\b(?:mon|ma|notre) (?:${partnerWords})\\b`,
);

/** « Un conjoint, concubin ou partenaire de Pacs vit-il avec vous ? Oui » */
const asksPartnerThere = new RegExp(
  `^(?!.*\\b(?:ex|ancien\\w*|encore|toujours)\\b)(?:une? |votre |y a t il une? )?(?:${partnerWords})\\b.* (?:vit|habite|loge|reside|vivant|habitant)\\b`,
);
function saysPartnerThere(field: Field): boolean {
  const asks = fold(field.label);
  return (
    isYesNo(field) &&
    yesNoOf(field) === 'yes' &&
    asksPartnerThere.test(asks) &&
    livesThere.test(asks) &&
    ![notNow, noLonger, kept].some((one) => one.test(asks))
  );
}

function isPartnerThere(field: Field): boolean {
  const { label, question, group, outerGroup = null, heading } = field;
  const over = fold([question, group, outerGroup, heading, label].filter(Boolean).join(' '));
  const isTied =
    (asksTie.test(fold(label)) || personsIn(label).length > 0) && aTie.test(fold(textOf(field) ?? ''));
  return (
    (isTied || namesPartner(field)) &&
    (livesThere.test(over) || sleepsThere.test(over)) &&
    !noLonger.test(over) &&
    !notNow.test(over) &&
    !kept.test(over)
  );
}
