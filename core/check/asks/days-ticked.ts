/** « Combien de repas chaque semaine ? 4 repas », « Forfait 4 jours », and two days ticked among those of the week. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sayAgree } from '../people/counts-agree.ts';
import { sentencesOf } from '../sentences.ts';

const things = '(?:repas|jours?|journees?|dejeuners?|fois|seances?)';
const ofSome =
  /\b(?:soirs?|matins?|gouters?|adultes?|enfants|mercredis?|vacances|feries?|conges?|absences?)\b/;
const asksHowMany = new RegExp(
  `^(?:combien de|nombre de) ${things}\\b|^jours?\\b.*\\b(?:par|chaque) semaine\\b`,
);
const ofWeek = /\b(?:semaine|hebdo\w*)\b/;
/** « Forfait 4 jours », « 2 repas par semaine »; not « 4 jours maximum ». */
const bundle = new RegExp(
  `^(?:(?:le )?(?:forfait|formule|abonnement|tarif|rythme|option|pack|contrat) (?:de |d |a )?)?([1-7]) ${things}(?: (?:par |de |chaque |la )?(?:semaine|hebdomadaires?))?$`,
);
const weekday =
  /^(?:le |chaque |tous les )?(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)s?$/;
/** Ticked days that are not those counted: « Jours possibles », « Jours de repos ». */
const ofOtherDays =
  /\b(?:possibles?|disponib\w*|indisponib\w*|preferes?|preferences?|libres?|repos|conges?|ouverts?|fermes?|sans|non|pas|hors|absen\w*)\b/;
const fewestBoxes = 3;
/** Of what, where one page asks of several: the days of one are not those of another. */
const services =
  /\b(cantine|garderie|periscolaire|etude|transport|car|bus|creche|sport|natation|musique|centre|teletravail|travail)\b/g;

const ofMeals = /\b(?:demi pension|repas|dejeune\w*|mange\w*)\b/g;
const ofWork = /\btravaill\w+\b/g;

/** How many days a week are told: a number asked for, or one of several bundles chosen. */
function statedIn(field: Field): { stated: number; isOfWeek: boolean } | null {
  const [label, text] = [fold(field.label), fold(textOf(field) ?? '')];
  if (field.kind === 'checkbox' || ofSome.test(label)) return null;
  const isAsked = asksHowMany.test(label);
  const number = bundle.exec(text)?.[1] ?? (isAsked ? /^[1-7]$/.exec(text)?.[0] : undefined);
  const isOfBundles = field.options.filter((option) => bundle.test(fold(option))).length > 1;
  if (number === undefined || (!isAsked && !isOfBundles)) return null;
  // Of a month, there are more; one of several bundles is of the week that is ticked.
  return { stated: Number(number), isOfWeek: isOfBundles || ofWeek.test(foldAll(field.label, field.hint)) };
}

export function checkDaysTicked({ asked, page }: CheckContext): Finding[] {
  const counts = asked.flatMap((field) => {
    const told = statedIn(field);
    return told ? [{ field, ...told }] : [];
  });
  const [count, other] = counts;
  if (!count || other) return [];
  const { field, stated } = count;
  const isAgreed = sayAgree(sentencesOf([...page.blocks, field.hint ?? '']).map(fold), 'jour');
  if (!count.isOfWeek && !isAgreed) return [];
  const boxes = asked.filter(({ kind, label }) => kind === 'checkbox' && weekday.test(fold(label)));
  const question = questionOf(boxes[0]);
  const names = new Set(boxes.map(({ label }) => fold(label)));
  // Twice the same day: one for each child, or for noon and evening.
  const isOneEach = names.size === boxes.length && boxes.length >= fewestBoxes;
  const isOfOne = boxes.every((box) => questionOf(box) === question);
  // « Mercredi matin », ticked among them, may count or not.
  const hasHalf = asked.some((one) => partOfDay.test(fold(one.label)) && questionOf(one) === question);
  const ticked = boxes.filter((box) => stateOf(box) === 'filled').length;
  const [own, theirs] = [foldAll(field.label, textOf(field)), question].map(
    (words) => new Set(words.replace(ofMeals, 'cantine').replace(ofWork, 'travail').match(services)),
  );
  const isOfOther = own && theirs && own.size > 0 && theirs.size > 0 && own.isDisjointFrom(theirs);
  const isOfThose = isOneEach && isOfOne && !hasHalf && !isOfOther && !ofOtherDays.test(question);
  return isOfThose && ticked > 0 && ticked !== stated && !isByTurns(page.blocks)
    ? [
        ownFinding('count', 'problem', spotOf(field), 'count-problem', {
          stated: `${stated}`,
          told: `${ticked}`,
        }),
      ]
    : [];
}

const partOfDay =
  /^(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (?:matin|midi|apres midi|soir|un|une)\b/;

/** « Une semaine sur deux »: more days are ticked than there are in each. */
const isByTurns = (blocks: readonly string[]): boolean =>
  blocks.some((block) =>
    /\b(?:semaines? (?:paires?|impaires?|sur deux)|en alternance|planning variable|(?:jours|emploi du temps) variables?)\b/.test(
      fold(block),
    ),
  );

const questionOf = (field: Field | undefined): string => foldAll(field?.question, field?.group);
