/** « Date à laquelle votre conjoint est parti vivre ailleurs : 07/11/2026 », and « Karim, conjoint » ticked among those who live there. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { answersApart, spotOf } from '../finding.ts';
import { partnerWords } from '../word-lists.ts';
import { kept, livesThere, noLonger, underOneRoof } from './lives-with.ts';

const leaving =
  /\b(?:a|ait|avait|est|soit) (?:t (?:il|elle) )?(?:definitivement |bien )?(?:quitte|partie?|demenage)\b|\b(?:depart|demenagement) (?:de |du |d )/;
/** Of her own leaving, of a job, of one who came back or was there for a time. */
const ofElse =
  /\b(?:vous avez quitte|j ai quitte|travail|emploi|entreprise|poste|ecole|revenue?|retour\w*|vacances|sejour|si|ex|ancien\w*)\b/;
const stays = /\b(?:habite|vit|loge|reside)\b.*\b(?:encore|toujours)\b/;
const aParting = /^(?:une |la |ma |notre )?(?:separation(?! de biens)|rupture de (?:la )?vie commune)\b/;
const ofWhatChanged = /\b(?:chang\w*|evenement|situation|declare\w*|signale\w*|passe|arrive)\b/;
const partner = new RegExp(
  String.raw`\b(?:${partnerWords})\b(?! (?:de menage|de (?:votre|mon|ma|son|sa)|du|d)\b)`,
);
const listed =
  /\b(?:personnes?|membres?|occupants?|habitants?|qui|composition)\b.*\b(?:presente?s?|foyer|logement|domicile|toit|(?:avec|chez) vous)\b/;
const ofThen =
  /\b(?:viv|habit|log|et|resid|occup)(?:ait|aient|iez|ions)\b|\b(?:pendant|au cours|durant|mois|trimestre|annee|janvier|jour (?:du|de la))\b/;
/** « Depuis que votre conjoint a quitté le logement, qui… » */
const since = /^(?:depuis|après|dès|à partir|à compter|maintenant)[^,?]*,\s/iu;
const aRole =
  /^(?:vous|moi|votre|mon|ma|enfants?|personne|autre|aucune?|conjointe?|mes|mme|mr|madame|monsieur|toute?s?|nous)$/;

interface Gone {
  field: Field;
  /** It is her partner who left, whatever the name. */
  isPartner: boolean;
}

/** What tells that somebody left: a day that is past, a « Oui », a « Non » to « Vit-il encore avec vous ? », a separation. */
function goneIn({ asked, dates, today }: CheckContext): Gone[] {
  const past = new Set(
    dates.flatMap((date) => {
      const day = dayOf(date);
      return day && !isBefore(today, day) ? date.fields : [];
    }),
  );
  return asked.flatMap((field) => {
    const label = fold(field.label);
    const isPartner = partner.test(label);
    if (field.options.length > 1 && !isYesNo(field) && ofWhatChanged.test(label))
      return aParting.test(fold(textOf(field) ?? '')) ? [{ field, isPartner: true }] : [];
    if (ofElse.test(label)) return [];
    const hasLeft = past.has(field) || (isYesNo(field) && yesNoOf(field) === 'yes');
    const isAway = isYesNo(field) && yesNoOf(field) === 'no' && stays.test(label);
    return (leaving.test(label) && hasLeft) || isAway ? [{ field, isPartner }] : [];
  });
}

/** Ticked, or answered « Oui », as living there now. */
function isSaidThere(field: Field): boolean {
  const title = (field.question ?? field.group ?? '').replace(since, '');
  const asks = field.kind === 'checkbox' ? fold(title) : foldAll(title, field.label);
  const isSo =
    field.kind === 'checkbox' ? stateOf(field) === 'filled' : isYesNo(field) && yesNoOf(field) === 'yes';
  return (
    isSo &&
    (livesThere.test(asks) || (field.kind === 'checkbox' && listed.test(asks))) &&
    ![noLonger, kept, ofThen, leaving].some((words) => words.test(asks))
  );
}

/** « Karim », of « Karim, conjoint » and « Karim Berthelin (conjoint) ». */
function nameOf({ label }: Field): string {
  const first = fold(/^\p{Lu}[\p{L}'’-]+/u.exec(label)?.[0] ?? '');
  return aRole.test(first) || partner.test(first) ? '' : first;
}

/** By its own name, or by a line of the page: « Karim Berthelin (conjoint) ». */
function isHerPartner(box: Field, { blocks }: PageModel): boolean {
  const own = fold(box.label);
  if (/\b(?:ex|ancien\w*|nouve\w*|enfants?|fils|fille)\b/.test(own)) return false;
  if (partner.test(own)) return true;
  const name = nameOf(box);
  const told = new RegExp(
    String.raw`\b${name}(?: \p{L}+)? (?:votre |mon |ma )?(?:${partnerWords})\b|\b(?:votre|mon|ma) (?:${partnerWords}) ${name}\b`,
    'u',
  );
  return name !== '' && blocks.some((block) => hasWords(fold(block), name) && told.test(fold(block)));
}

export function checkGoneButTicked(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const gone = goneIn(context);
  if (gone.length === 0 || asked.some((field) => underOneRoof.test(foldAll(field.label, textOf(field)))))
    return [];
  return asked.filter(isSaidThere).flatMap((box) => {
    const name = nameOf(box);
    const who = gone.find(
      ({ field, isPartner }) =>
        field !== box &&
        ((name !== '' && hasWords(fold(field.label), name)) || (isPartner && isHerPartner(box, page))),
    );
    return who ? [answersApart(spotOf(box), who.field)] : [];
  });
}
