/** Two periods of one sort that share days, where the page says that they may not. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { type Period, periodsOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, isBefore } from './time-in.ts';
import { another } from './times-told.ts';

const [firstOne, nextOne] = [
  '(?:premiere?|1re|1ere|1er|precedente?)',
  '(?:seconde?|deuxieme|2e|2nde?|2eme|suivante?|autre|prochaine?)',
];
const [begins, ends] = [
  '(?:commenc\\w*|debut\\w*|demarr\\w*)',
  '(?:fini\\w*|termin\\w*|achev\\w*|s acheve|prend fin|ait pris fin)',
];
const aDay = '(?:jour|jours|journees?|semaines?|nuits?|creneaux?|dates?)';
const isNot = '(?:ne|n|pas|aucune?|jamais|sans)';
const overlaps = '(?:chevauch\\w*|superpos\\w*|recouvr\\w*|recoup\\w*|crois(?:er|ent)|empiet\\w*)';
/** Each way to say that no day is of two periods. */
const apart = [
  // « Elles ne doivent pas se chevaucher », « Pas de chevauchement », « Tout chevauchement est refusé »
  `\\b${isNot} (?:\\p{L}+ ){0,4}${overlaps}`,
  `\\b${overlaps} (?:\\p{L}+ ){0,5}(?:refuse|interdit|impossible|exclu|bloque|rejete)`,
  // « Deux contrats ne peuvent pas couvrir les mêmes jours », « n'ont aucun jour en commun »
  `\\b${isNot} (?:\\p{L}+ ){0,4}(?:couvrir|porter sur|contenir|avoir|couvrent|portent sur|contiennent|ont) les memes (?:${aDay}|periodes|mois)\\b`,
  `\\b${isNot} (?:\\p{L}+ ){0,4}${aDay} (?:\\p{L}+ ){0,2}communs?\\b`,
  // « Un même jour ne figure jamais dans les deux », « Aucun jour ne doit appartenir aux deux périodes »
  `\\b(?:meme|une?|aucune?|chaque) (?:${aDay}) (?:ne|n) (?:\\p{L}+ ){1,6}(?:deux|plusieurs|une seule)\\b`,
  '\\bmeme (?:jour|journee|semaine|nuit) ne (?:(?:peut|doit)\\b|se (?:reserve|declare|compte)\\b)',
  `\\b${isNot} (?:\\p{L}+ ){1,5}deux fois (?:pour )?(?:le|la|un|une) meme (?:jour|journee|semaine|nuit|creneau)\\b`,
  '\\b(?:qu une|une seule) (?:seule )?place par (?:jour|semaine)\\b',
  '\\b(?:ne|n) (?:\\p{L}+ ){1,5}(?:pas|jamais|etre) (?:\\p{L}+ ){0,7}en meme temps\\b',
  // « La seconde commence une fois la première finie », « La première s'achève avant le début de la seconde »
  `\\b${nextOne} (?:\\p{L}+ ){0,4}${begins} (?:\\p{L}+ ){0,3}(?:une fois|apres|quand|lorsque|au terme|a la fin|a l issue) (?:\\p{L}+ ){0,4}${firstOne}\\b`,
  // « Si le second prolonge le premier, il commence le lendemain »
  `\\b${nextOne} (?:\\p{L}+ ){0,6}${begins} (?:\\p{L}+ ){0,3}(?:le lendemain|(?:le|au) jour (?:suivant|d apres))\\b`,
  `\\b${begins} (?:qu )?apres la fin (?:de la|du) ${firstOne}\\b`,
  `\\b${firstOne} (?:\\p{L}+ ){0,4}${ends} (?:\\p{L}+ ){0,2}avant (?:\\p{L}+ ){0,4}${nextOne}\\b`,
].map((pattern) => new RegExp(pattern, 'u'));
/** Help that is not paid twice, files that are not sent together. */
const ofElse =
  /\b(?:aides?|allocations?|prestations?|indemnites?|primes?|salaires?|droits?|versee?s?|payee?s?|cumul\w*|fichiers?|documents?|pieces?|envoye\w*|demandes?|dossiers?|formulaires?|onglets?|appareils?)\b.*\ben meme temps\b|\ben meme temps\b.*\b(?:aides?|allocations?|fichiers?|documents?|pieces?)\b/;
/** « Un jour ne compte qu'une seule fois », « Il n'est pas interdit… », « Ce n'est pas grave si… »: refuses nothing. */
const isAllowed =
  /\bjours?n?e?e?s? (?:ne|n) (?:\p{L}+ ){0,2}(?:compt|reten|pris)\p{L}*\b|\bpas (?:grave|interdit|un probleme|genant)|\b(?:inquiet\p{L}*|(?<!\bne )peuvent se)\b/u;
const ofEach =
  /\bmeme (?!temps|jour|journee|semaine|nuit|creneau|date)|\b(?:chaque (?!periode|jour)|pour une?)\b/;
/** « Deux contrats chez un même employeur » */
const ofOneEmployer = /\b(?:un|le|l) meme employeur\b/;
const names = /^(?:nom de (?:l |votre )?)?(?:employeur|entreprise)\b/;

export function checkOverlap({ dates, page, asked, recap }: CheckContext): Finding[] {
  const rules = clausesOf(page.blocks)
    .map(fold)
    .filter(
      (one) =>
        apart.some((way) => way.test(one)) &&
        !/\b(?:sauf|hors|excepte)\b/.test(one) &&
        !ofElse.test(one) &&
        !isAllowed.test(one),
    );
  const rule = rules.find((one) => !ofEach.test(one));
  const ofEmployer = rules.find((one) => ofOneEmployer.test(one));
  const employers = [...asked, ...recap].filter(({ label }) => names.test(fold(label)));
  const isOfOneRule = (one: Period, two: Period): boolean => {
    if (rule !== undefined) return isOfOneSort(one, two, rule);
    const own = ofEmployer === undefined ? null : employerOf(one, employers);
    return own !== null && own === employerOf(two, employers);
  };
  /** « Les jours d'arrêt et les jours de formation ne se chevauchent jamais »: one of each. */
  const pairs = rules.map(sortsIn).filter(({ length }) => length === 2);
  const isOfBothSorts = (one: Period, two: Period): boolean => {
    const [first, second] = [one, two].map(sortsOf);
    return (
      !areOfTwo(one, two, [...asked, ...recap]) &&
      pairs.some((ruled) => {
        const [a, b] = [first, second].map((own) => own?.filter((sort) => ruled.includes(sort)) ?? []);
        return a?.length === 1 && b?.length === 1 && a[0] !== b[0];
      })
    );
  };
  const isTogether = (one: Period, two: Period): boolean =>
    !areOfTwo(one, two, [...asked, ...recap]) &&
    ([one, two].every(({ start }) => isNumberedStay(start.spot.group)) || isOfOneRule(one, two));
  const nameOf = ({ spot }: PageDate): string =>
    fold(columnName(spot.fieldLabel ?? '')).replace(
      /\d+(?:re|er|e|eme|nde?)?\b|\b(?:premiere?|deuxieme|seconde?|troisieme)\b/g,
      '',
    );
  const all = periodsOf(dates);
  const alike = Map.groupBy(all, ({ start, end }) => `${nameOf(start)} ${nameOf(end)}`);
  return [
    ...[...alike.values()].flatMap((periods) =>
      periods.flatMap((one) => sharedWith(one, periods, isTogether)),
    ),
    ...(pairs.length > 0 ? all.flatMap((one) => sharedWith(one, all, isOfBothSorts)) : []),
  ];
}

/** « Arrêt n° 1 », « Deuxième période d'accueil »: of one person, the next begins after the one before, whatever the page says. */
const isNumberedStay = (title: string | null): boolean =>
  /^(?:(?:arret(?: de travail| maladie)?|periode(?: d (?:accueil|absence|hebergement)| de garde)?|absence)(?: n)? \d|(?:1er|1re|2e|2eme|3e|3eme|premiere?|deuxieme|seconde?|troisieme) (?:arret|absence|periode (?:d (?:accueil|absence|hebergement)|de garde))\b)/.test(
    fold(title ?? ''),
  );

const namesChild =
  /^(?:(?:pre)?nom (?:et prenom )?(?:de |du |d )(?:l |votre )?)?(?:enfant|participante?|eleve|beneficiaire)\b|^(?:prenom|qui|personne|salle|chambre)\b/;

/** « Enfant inscrit : Lina » in one part, « Noé » in the other; of a sick leave, the one employer and the other. */
function areOfTwo({ start: first }: Period, { start: second }: Period, said: readonly Field[]): boolean {
  const isStay = isNumberedStay(first.spot.group);
  const [one, two] = [first, second].map(({ spot }) =>
    said.find(
      ({ label, group }) =>
        group === spot.group && (namesChild.test(fold(label)) || (isStay && names.test(fold(label)))),
    ),
  );
  return one !== undefined && two !== undefined && one !== two && textOf(one) !== textOf(two);
}

/** Told in the same part, or once for all. */
function employerOf({ start }: Period, employers: readonly Field[]): string | null {
  const own = employers.filter(({ group }) => group === start.spot.group);
  const [only, other] = own.length > 0 ? own : employers;
  return only && !other ? fold(textOf(only) ?? '') || null : null;
}

const ofSomeone = /(?<!\p{L})(?:de |d['’])\p{Lu}|^\p{Lu}\p{L}+ \p{Lu}{3,}$/u;
/** « Lina », « Noé DURAND »; of work, the same is an employer. */
const mayBePerson = /^(?:\p{Lu}[\p{L}'’-]+ ?)+$/u;

/** What is never another of them. */
const sorts: Record<string, RegExp> = {
  work: /\b(contrats?|missions?|emplois?|cdd|cdi|interim|postes?|remplacements?|embauches?)\b/,
  studies: /\b(formations?|stages?|etudes|ecole)\b/,
  leave: /\b(absences?|conges?|arrets?|maladie)\b/,
  stay: /\b(sejours?|vacances|camps?|colonies?)\b/,
  home: /\b(logements?|domiciles?|adresses?|hebergements?)\b/,
};
const sortsIn = (words: string): string[] => Object.keys(sorts).filter((sort) => sorts[sort]?.test(words));

const sortsOf = ({ start: { spot } }: Period): string[] => sortsIn(foldAll(spot.group, spot.fieldLabel));

/** « Logement précédent » and « Dernier logement », not « Séjour de Lina » and « Séjour de Noé », « Formation » and « Emploi ». */
function isOfOneSort(one: Period, two: Period, rule: string): boolean {
  const titles = [one, two].map(({ start: { spot } }) => spot.group ?? rowName(spot.fieldLabel ?? ''));
  const [first = '', second = ''] = titles.map((title) => fold(title).replace(/\d+/g, '').trim());
  // « Deux arrêts ne peuvent pas se chevaucher », over contracts.
  const [ruled, own] = [sortsIn(rule), titles.flatMap((title) => sortsIn(fold(title)))];
  if (ruled.length > 0 && own.length > 0 && !own.some((one) => ruled.includes(one))) return false;
  if (first === second) return true;
  if (titles.some((title) => ofSomeone.test(title) || another.test(fold(title)))) return false;
  if (stems(first).some((stem) => stems(second).includes(stem))) return true;
  // « Boulangerie du port » and « Été 2026 », where contracts are spoken of.
  const [sort, other] = ruled;
  return (
    sort !== undefined &&
    other === undefined &&
    own.every((one) => one === sort) &&
    (sort === 'work' || !titles.some((title) => title === '' || mayBePerson.test(title)))
  );
}

/** The period that begins first ends after this one has begun. */
function sharedWith(
  period: Period,
  others: readonly Period[],
  isTogether: (one: Period, two: Period) => boolean,
): Finding[] {
  const start = dayOf(period.start);
  const first = others.find((one) => {
    const [from, to] = [dayOf(one.start), dayOf(one.end)];
    return (
      one !== period &&
      isTogether(one, period) &&
      start &&
      from &&
      to &&
      (isBefore(from, start) || (from.equals(start) && others.indexOf(one) < others.indexOf(period))) &&
      isBefore(start, to)
    );
  });
  const { fieldLabel, group } = first?.end.spot ?? { fieldLabel: '', group: null };
  const name = [group, fieldLabel].filter(Boolean).join(' – ');
  return first ? [ownFinding('order', 'problem', period.start.spot, 'order-problem', { start: name })] : [];
}
