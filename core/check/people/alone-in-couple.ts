/** Alone with her children, she answers; and a couple, by another answer or by the page itself. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { isCivil, livesAsCouple } from './couple.ts';
import { coupleKnown } from './couple-known.ts';
import { saysAlone as saysAloneNow } from './tied-but-alone.ts';
import { withoutMark } from './ways-to-be.ts';

/** « T – Vous viviez seul(e) au 1er janvier avec vos enfants », a box of the tax return. */
const livedAlone =
  /\b(?:vous viviez|vous vivez|je vi(?:vai)?s) seule?\b|(?<!\ballocation de )\bt?parent isole\b|\b(?:elev(?:ez|iez)|eleve|elevais) (?:(?:vos|votre|mes|mon|les|des) enfants? )?seule?\b|\bcase t\b/;

/** « Demandez-vous la case T (parent isolé) ? Oui », « Depuis, vivez-vous seule avec votre enfant ? Oui » */
const asksAlone =
  /^(?!.*\b(?:avant|jusqu)\b)(?:.*\b(?:vivez vous|elevez vous) (?:toujours |maintenant |actuellement )?seule?\b|(?=.*\b(?:case t|t?parent isole)\b).*\b(?:seule?|isole)\b)/;
const saysAlone = (field: Field): boolean =>
  field.kind !== 'checkbox' && asksAlone.test(fold(field.label)) && yesNoOf(field) === 'yes';

/** « Au 31 décembre 2025, vous étiez : M – marié(e) », of who may be « C – célibataire ». */
function isMarriedAmong(field: Field): boolean {
  const offered = field.options.map((option) => fold(withoutMark(option)));
  const said = fold(withoutMark(textOf(field) ?? ''));
  return (
    (/^(?:votre )?situation (?:de famille|familiale|matrimoniale|du foyer)\b/.test(fold(field.label)) ||
      [/\bmariee?s?\b/, /\bcelibataires?\b/].every((one) => offered.some((option) => one.test(option)))) &&
    /\b(?:mariee?s?|pacsee?s?)\b/.test(said) &&
    !denies(said)
  );
}

/** « Viviez-vous en concubinage ? Oui, avec Julien depuis le 01/09/2024 » */
const isTogether = (field: Field): boolean =>
  /\b(?:viviez|vivez|etiez|etes) vous\b.*\b(?:concubinage|union libre|couple)\b/.test(fold(field.label)) &&
  yesNoOf(field) === 'yes';

/** « Qui habitait sous votre toit ? Moi, mes enfants et mon concubin » */
const livesWithPartner = (field: Field): boolean =>
  field.options.length > 1 &&
  /(?:^|\bavec )qui\b.*\b(?:viv\w*|habit\w*|log\w*|toit|foyer)\b/.test(fold(field.label)) &&
  !/\bavant\b/.test(fold(field.label)) &&
  /^(?!.*\b(?:sans|pas|ni|sauf)\b).*\b(?:(?:mon|ma) (?:conjointe?|concubine?|partenaire|compagn\w+|mari|femme|epou\w+)|viv(?:ais|ions|s|ons) (?:en (?:concubinage|couple|union libre)|maritalement))\b/.test(
    fold(textOf(field) ?? ''),
  );

/** « Ce qui change : je commence ou reprends une vie de couple » */
const beginsTogether =
  /^(?!.*\b(?:fin|cesse|arrete|rupture)\b).*\b(?:commenc\w+|repren\w+|repris\w*|debut\w*|mise?)\b.{0,30}\b(?:vie (?:de|en) couple|vie commune|(?:en )?couple|menage)\b/;

/** On a recap, « Vous vivez seule : Oui » may be of one who is married and lives apart. */
const ofTaxes = /\bcase t\b|\bviviez\b|\belevez seule?\b|^(?:t )?parent isole\b/;

/** « Vivez-vous en couple ? Non », « Je vis seule », or single where one may be in a couple without being married. */
const isAloneNow = (field: Field): boolean =>
  (isYesNo(field) || field.options.length > 1) &&
  !/\b(?:separ\w*|divorc\w*|veu(?:f|ve)|depuis)\b/.test(fold(textOf(field) ?? '')) &&
  (saysAloneNow(field) ||
    (/^celibataire\b/.test(fold(textOf(field) ?? '')) &&
      !isCivil(field) &&
      livesAsCouple({ asked: [field], recap: [] }) === false));

/** That box, ticked beside « Marié(e) »: not where a wedding of the year is told, since one was alone before it. */
export function checkAloneInCouple(context: CheckContext): Finding[] {
  const { asked: cases, recap, page, today } = context;
  const asked = [...cases, ...recap];
  const box = asked.find(
    (field) =>
      ((isShown(field)
        ? yesNoOf(field) === 'yes' && ofTaxes.test(fold(field.label))
        : field.kind === 'checkbox' && stateOf(field) === 'filled') &&
        livedAlone.test(fold(field.label))) ||
      saysAlone(field),
  );
  const couple = asked.find(
    (field) =>
      ((field.options.length > 1 || isShown(field)) &&
        livesAsCouple({ asked: [field], recap: [] }) === true) ||
      isMarriedAmong(field) ||
      isTogether(field) ||
      livesWithPartner(field) ||
      (field.options.length > 1 && beginsTogether.test(fold(textOf(field) ?? ''))),
  );
  const ofNow = box === undefined || /\bvivez vous\b/.test(fold(box.label));
  const year = Number(/\b20\d\d\b/.exec(box?.label ?? '')?.[0] ?? today.year - (ofNow ? 0 : 1));
  const isOfTheYear = asked.some(
    (field) =>
      field !== box &&
      !tellsNothing(field) &&
      yesNoOf(field) !== 'no' &&
      /\b(?:mariage|pacs|union)\b/.test(fold(field.label)) &&
      Number(/\b20\d\d\b/.exec(textOf(field) ?? '')?.[0] ?? today.year) >= year,
  );
  if (isOfTheYear) return [];
  if (box && couple) return [answersApart(spotOf(box), couple)];
  const answer = box ?? cases.find(isAloneNow);
  const told = answer
    ? (coupleKnown(page, year, answer) ?? (box ? childlessTold(box, context) : null))
    : null;
  return answer && told !== null
    ? [
        ownFinding('contradiction', 'problem', spotOf(answer), 'papers-problem', {
          told,
          asked: answer.label,
        }),
      ]
    : [];
}

/** « Aucun enfant ni personne à charge », of one who says to bring hers up alone; not where a case counts some. */
function childlessTold({ label }: Field, { asked, page }: CheckContext): string | null {
  const counts = asked.some(
    (field) => /\b(?:enfants?|personnes? a charge)\b/.test(fold(field.label)) && Number(textOf(field)) > 0,
  );
  return counts || !/\belev\w+\b/.test(fold(label))
    ? null
    : (sentencesOf(page.blocks).find((line) => childless.test(fold(line))) ?? null);
}
const childless =
  /^(?:vous (?:n avez|avez) )?(?:aucune?|0|pas d) (?:enfant|personne)s?(?: (?:ni|ou|et) (?:aucune? )?(?:personne|enfant)s?)? (?:a charge|rattachee?s?)\b(?!.*\b(?:si|autre)\b)/;
