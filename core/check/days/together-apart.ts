/** A separation told before the life together that it ends, or on its very first day: the one was copied for the other. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot, wholePage } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';
import { longestLine } from '../sentences.ts';
import { isBefore } from './time-in.ts';

/** « Vie commune depuis le », « Date du mariage » */
const together =
  /\b(?:vie (?:commune|maritale)|concubinage|mariage|pacs|maries?|pacses?|en couple|en menage|viv(?:ez|iez)(?: vous)? ensemble|(?<!\bcesse de )vivre ensemble|(?:instal|emmenag)\w+ (?:ensemble|(?:tous|toutes) (?:les )?deux|avec (?:lui|elle))|mise en couple)\b/;
/** « Date de votre séparation », « Divorce prononcé le » */
const apart =
  /\b(?:separation|separee?s?|divorcee?s?|rupture|rompu|dissolution|dissous|viv(?:ez|iez|ons|ions) (?:plus|separement)|(?:vous (?:vous )?(?:etes|etiez)|(?:etes|etiez) vous|nous (?:nous )?sommes) quittee?s|cesse de vivre ensemble|fin (?:de |du )(?:la |votre )?(?:vie commune|concubinage|couple|pacs)|vie (?:commune|de couple) (?:(?:a|s est)(?: t elle)? )?(?:cesse\w*|pris fin|terminee?|arretee?)|cess\w+ (?:de )?(?:la |votre )?vie commune)\b/;
/** A couple before, or another to come, has days of its own. */
const ofTwo =
  /\b(?:nouve\w+(?! (?:situation|adresse|logement|domicile)\b)|precedent\w*|ancien\w*|remari\w*|depuis lors|a nouveau|(?<!\b(?:profil|logement|adresse|domicile) )actuel\w*|remis\w*|premiere?|seconde?|deuxieme)\b/;

const ofBefore = /\b(?:avant cette|avant cela|auparavant)\b/;

/** « Votre ex-conjoint », where she does not say that she parts now: the days may be of two couples. */
const ofFormer = /\bex\b/;
const formerPartner = /\bancien(?:ne)? (?:conjointe?|compagn\w+|concubine?|partenaire|epou\w+|mari)\b/g;
const hasParted = /\b(?:separee?|separation|rupture)\b/;

export function checkTogetherApart({ dates, page, asked }: CheckContext): Finding[] {
  const told = (is: (name: string) => boolean) =>
    dates.flatMap(({ reading, spot }) =>
      reading.state === 'date' && is(nameOf(spot)) ? [{ spot, day: reading.date }] : [],
    );
  const inCases = told((name) => together.test(name) && !apart.test(name));
  const [end, otherEnd] = told(isApart);
  // A divorce, or leaving the other parent, may be of a couple before this one.
  const isOfThisOne =
    end !== undefined &&
    !/\b(?:divorc\w*|parents?|pere|mere)\b/.test(foldAll(end.spot.group, end.spot.fieldLabel));
  const [start, otherStart] = inCases.length > 0 || !isOfThisOne ? inCases : knownTogether(page);
  if (!start || !end || otherStart || otherEnd || isBefore(start.day, end.day)) return [];
  const texts = [
    page.title,
    ...page.headings.map(({ text }) => text),
    ...page.fields.map(({ label }) => label),
    start.spot.group ?? '',
    end.spot.group ?? '',
  ];
  const isOfNow = asked.some(
    (field) => field.options.length > 1 && hasParted.test(fold(textOf(field) ?? '')),
  );
  // « Avant cette date, vous viviez seule, depuis votre divorce prononcé le … »
  if ([start, end].some(({ spot }) => ofBefore.test(fold(spot.fieldLabel ?? '')))) return [];
  // « Votre ancien conjoint » is whom she parts from.
  const said = texts.map((text) => (isOfNow ? fold(text).replace(formerPartner, ' ') : fold(text)));
  if (said.some((text) => ofTwo.test(text) || (!isOfNow && ofFormer.test(text)))) return [];
  const isSameDay = start.day.equals(end.day);
  const name = start.spot.fieldLabel ?? '';
  return [
    isSameDay
      ? ownFinding('order', 'problem', end.spot, 'same-problem', { first: name })
      : ownFinding('order', 'problem', end.spot, 'order-problem', { start: name }),
  ];
}

/** « Émilie EXEMPLE, en concubinage avec Romain EXEMPLE depuis le 17/05/2026 », « avec M. EXEMPLE », which the page knows. */
const livesTogether = new RegExp(
  String.raw`(?<!\p{L})(?:en concubinage|en couple|mariée?s?|pacsée?s?|vie (?:commune|maritale)|viv(?:ez|ent) (?:ensemble|maritalement)|concubin(?:e|s|es)?)(?!\p{L})(?:[^.;:]|(?<= M)\.){0,60}?\sdepuis le (${aDay})`,
  'iu',
);

function knownTogether({ blocks }: PageModel): { spot: Spot; day: Temporal.PlainDate }[] {
  return blocks.flatMap((block, at) => {
    const found = block.length <= longestLine ? livesTogether.exec(block) : null;
    // « En couple depuis le », « 3 juin 2021 »
    const next = livesSince.test(fold(block)) ? (blocks[at + 1] ?? '') : '';
    const reading = readDate(found?.[1] ?? next);
    const spot = { ...wholePage, fieldLabel: found?.[0] ?? `${block} ${next}` };
    return reading.state === 'date' ? [{ spot, day: reading.date }] : [];
  });
}

const livesSince =
  /^(?:(?:en couple|vie (?:commune|maritale)|en concubinage|mariee?s?|pacsee?s?) depuis(?: le)?|date d[eu] (?:debut de )?(?:la |votre )?(?:vie commune|mise en couple|pacs|mariage))$/;

const isApart = (name: string): boolean => apart.test(name);

/** « Depuis le » says nothing without its question; « Vous viviez ensemble depuis le » does, under « Vous êtes séparée ». */
function nameOf({ fieldLabel, group }: Spot): string {
  const label = fold(fieldLabel ?? '');
  return together.test(label) || isApart(label) ? label : foldAll(group, fieldLabel);
}
