/** « Nous ne vivons plus ensemble depuis le 3 septembre », which she writes, and a separation of 3 October. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { dayOf } from './time-in.ts';

interface Event {
  /** The name of its date, folded. */
  asks: RegExp;
  /** A clause that tells of it, folded. */
  says: RegExp;
}

const events: readonly Event[] = [
  {
    asks: /^(?!.*\b(?:jugement|prononce|divorce|ordonnance|audience|requete)\b).*\b(?:separation|separee?s?|rupture|cesse de vivre ensemble|fin de (?:la )?vie commune)\b/,
    says: /\bne (?:vivons|vit) plus (?:ensemble|avec)\b|\b(?:suis|sommes|est) separee?s?\b|\bnous (?:nous )?(?:sommes|etions) separes\b|\b(?:on s est|je me suis) separee?s?\b|\bnotre separation (?:est|date|remonte)\b/,
  },
  {
    asks: /^(?!.*\b(?:sortie|ancien\w*|depart|bail|precedent\w*)\b).*\b(?:emmenagement|entree dans (?:le|les|votre|ce) (?:\p{L}+ )?(?:logement|lieux))\b/u,
    says: /\b(?:j ai|nous avons|on a) emmenage\b|\b(?:je suis|nous sommes|on est) (?:entree?s?|installee?s?) dans\b/,
  },
  {
    asks: /\b(?:debut|reprise|mise|depuis)\b.*\b(?:vie commune|vie maritale|couple|concubinage|vivez ensemble)\b|^date de (?:la )?vie commune\b/,
    says: /\b(?:nous vivons|on vit|je vis) (?:\p{L}+ )?(?:ensemble|en couple|avec (?:lui|elle|mon (?:conjoint|compagnon|mari|copain|partenaire)|ma (?:conjointe|compagne|femme|copine))\b)|\b(?:s est|est venue?) installee? (?:chez moi|avec moi)\b/u,
  },
  {
    asks: /\b(?:embauche|debut (?:du|de votre|de) (?:contrat|travail|activite|emploi|mission)|reprise (?:d activite|du travail|d emploi))\b/,
    says: /\bj ai (?:commence|debute|repris)\b.*\b(?:travail\w*|contrat|emploi|poste|mission|boulot)\b|\bje (?:travaille|suis (?:embauchee?|en (?:contrat|cdi|cdd)))\b.*\bdepuis\b|\bj ai ete embauchee?\b/,
  },
  {
    asks: /\b(?:fin (?:du|de votre|de) (?:contrat|travail|activite|emploi|mission)|rupture du contrat)\b/,
    says: /\bmon (?:contrat|cdd|emploi) (?:s est (?:termine|arrete|fini)|a pris fin|est (?:termine|fini))\b|\bma mission (?:s est (?:terminee|arretee|finie)|a pris fin)\b/,
  },
  {
    asks: /\b(?:debut (?:de (?:l |votre )?|d )arret|premier jour (?:de (?:l |votre )?|d )arret|arret depuis)\b/,
    says: /\bje suis (?:arretee?|en arret)\b.*\bdepuis\b|\bj ai ete (?:arretee?|mise? en arret)\b/,
  },
];

/** « Le 3 septembre », « le 3 septembre 2026 », « le 03/09/2026 » */
const aDay =
  /(?<!\p{L})(?:le|du) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:(\d{1,2}|1er) (\p{L}{3,9})\.?|(\d{1,2})\/(\d{1,2}))(?:[ /](20\d\d))?(?![\d/])/giu;
/** Not sure of it, not so, of another time or of somebody else. */
const isElse =
  /\b(?:environ|autres?|nouve\w+|vers|peu pres|autour|crois|je pense|si|pas (?:encore|le|depuis|avant)|devrait|doit|va|prevu\w*|allons|une fois|avant|apres|jusqu\w*|provisoire\w*|papiers?|officiel\w*|mere|pere|parents|amie?s?|enfants?|stage|formation|essai|soeur|frere|fils|fille)\b/;

/** Put right, or one of several. */
const ofSeveral = /\b(?:erreur|corrig\w*|au lieu|et non|remis\w*|prolong\w*|rechute|de nouveau)\b/;
/** A contract is signed, or a flat left, some days before or after. */
const mostApart = 10;

export function checkDaySheTells({ asked, recap, dates }: CheckContext): Finding[] {
  const given = dates.filter((date) => dayOf(date) !== null && !isBirth(date));
  if (given.length === 0) return [];
  return [...asked, ...recap].flatMap((words) => {
    const sentences = words.valueType === 'date' ? [] : wordsOf(words);
    return events.flatMap(({ asks, says }) => {
      const [date, otherDate] = given.filter(({ spot }) => asks.test(fold(spot.fieldLabel ?? '')));
      const day = date && dayOf(date);
      const clauses = sentences
        .flatMap((one) => one.split(/[,;]\s|\s(?:et|mais|puis|car)\s/u))
        .filter((clause) => says.test(fold(clause)));
      const [told, otherTold] = clauses.flatMap(daysIn);
      const isSure =
        !clauses.some((one) => isElse.test(fold(one))) && !sentences.some((one) => ofSeveral.test(fold(one)));
      if (!day || otherDate || !told || otherTold || !isSure) return [];
      return daysApart(told, day) > mostApart
        ? [
            ownFinding('contradiction', 'problem', date.spot, 'papers-problem', {
              told: words.label,
              asked: date.spot.fieldLabel ?? '',
            }),
          ]
        : [];
    });
  });
}

interface Told {
  day: number;
  month: number;
  /** Null where it is not said. */
  year: number | null;
}

function daysIn(clause: string): Told[] {
  return [...clause.matchAll(aDay)].flatMap(([, day = '', name, dayNumber, number, year]) => {
    const month = monthNumber(name ?? number ?? '');
    const told = { day: Number.parseInt(day || (dayNumber ?? ''), 10), year: year ? Number(year) : null };
    return month === null || told.day === 0 ? [] : [{ ...told, month }];
  });
}

/** To the nearest year, where none is said. */
function daysApart({ day, month, year }: Told, given: Temporal.PlainDate): number {
  const years = year === null ? [given.year - 1, given.year, given.year + 1] : [year];
  return Math.min(
    ...years.map((one) =>
      Math.abs(given.until(Temporal.PlainDate.from({ year: one, month, day })).total('days')),
    ),
  );
}
