/** « Vous avez 18 ans ou plus : oui », and a birth that says otherwise. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { isOfPast } from '../days/times-told.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { whoseBirth } from './births.ts';
import { birthsAsked, isBornSo, yearsByWord } from './born-between.ts';

/** Nothing but an age is asked: « Avez-vous plus de 18 ans ? », « L'enfant a 3 ans ou plus », « Je certifie être majeur(e) ». */
const ofHer =
  /^(?:(?:avez|etes) vous|vous (?:avez|etes)|j ai|ai je|je suis|(?:je |j )(?:certifie|declare|atteste|confirme)(?: sur l honneur)? (?:avoir|etre)|(?:le |la )?demandeu(?:r|se)(?: (?:a|est))?(?: t (?:il|elle))?)?(?: ?(?:agee?|e|de|d|une personne))*$/;
const ofChild =
  /^(?:l |votre |cet |mon |ma |le |la )?(?:enfant|fils|fille|eleve|bebe|jeune)(?: concernee?| a inscrire)?(?: (?:a|est))?(?: t (?:il|elle))?(?: (?:agee?|e|de|d))*$/;
const onThatDay =
  /^(?:(?:a (?:ce jour|la date (?:de (?:la|votre) demande|d aujourd hui))|aujourd hui|actuellement|revolus) ?)*$/;
/** « Tranche d'âge : 18 à 25 ans » */
const ofBand = /^(?:votre |son )?(?:tranche d )?age(?: (?:du demandeur|de la demandeuse|de l enfant))?$/;
const ofOther = /\b(?:conjointe?|concubine?|partenaire|epou(?:x|se)|autre)\b/;

export function agesSaid(context: CheckContext): Finding[] {
  if (isOfPast(context)) return [];
  return [...inRows(context), ...ofAnswers(context)];
}

/** « Zoé – Qualité : enfant mineur », in the row of a birth. */
function inRows({ recap, dates, today }: CheckContext): Finding[] {
  return recap.flatMap((line) => {
    const row = /^(.+ – )[^–]+$/.exec(line.label)?.[1];
    if (!row || !/^(?:enfant )?(?:mineur|majeur)e?$/.test(fold(textOf(line) ?? ''))) return [];
    const births = birthsAsked(fold(textOf(line) ?? ''), today);
    const birth = dates.find((date) => date.label.startsWith(row) && isBirth(date));
    const born = birth && dayOf(birth);
    return births && birth && born && !isBornSo(births, born, born, yearsByWord)
      ? [
          ownFinding('agreement', 'problem', spotOf(line), 'agreement-problem', {
            first: birth.spot.fieldLabel ?? '',
          }),
        ]
      : [];
  });
}

function ofAnswers(context: CheckContext): Finding[] {
  const { asked, recap, today } = context;
  return [...asked, ...recap].flatMap((field) => {
    const said = ageSaid(field, today);
    const birth = said && birthOf(said.isOfChild, context);
    const born = birth && dayOf(birth);
    if (!said || !birth || !born || birth.fields.includes(field)) return [];
    return isBornSo(said.births, born) === said.isSo
      ? []
      : [
          ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', {
            first: birth.spot.fieldLabel ?? '',
          }),
        ];
  });
}

function ageSaid(field: Field, today: Temporal.PlainDate) {
  const label = fold(field.label);
  if (ofBand.test(label)) {
    const births = birthsAsked(fold(textOf(field) ?? ''), today);
    return births ? { births, isSo: true, isOfChild: /\benfant\b|^son\b/.test(label) } : null;
  }
  const isTicked = field.kind === 'checkbox' && stateOf(field) === 'filled';
  const answer = isTicked ? 'yes' : isYesNo(field) ? yesNoOf(field) : 'other';
  const births = answer === 'yes' || answer === 'no' ? birthsAsked(label, today) : null;
  if (!births) return null;
  const [over = '', under = ''] = label.split(births.words).map((part) => part.trim());
  if (!onThatDay.test(under.replace(/^e\b ?/, ''))) return null;
  const isOfChild = ofChild.test(over);
  return isOfChild || ofHer.test(over) ? { births, isSo: answer === 'yes', isOfChild } : null;
}

/** The one birth of the page that is of the child, or hers; null where nothing tells which it is. */
function birthOf(isOfChild: boolean, { dates, asked, recap }: CheckContext): PageDate | null {
  const births = dates.filter((date) => isBirth(date) && !ofOther.test(fold(date.label)));
  const [children, hers] = (['child', 'parent'] as const).map((who) =>
    births.filter((date) => whoseBirth(date) === who),
  );
  if (isOfChild) return theOnly(children ?? []);
  if (hers && hers.length > 0) return theOnly(hers);
  // Where a child is spoken of, a birth of nobody named may be the child's.
  const isOfChildren = [...asked, ...recap].some(({ label, group, heading }) =>
    /\b(?:enfants?|eleve|mineure?|bebe|fils|fille)\b/.test(foldAll(heading, group, label)),
  );
  return isOfChildren ? null : theOnly(births);
}

const theOnly = ([date, other]: readonly PageDate[]): PageDate | null => (date && !other ? date : null);
