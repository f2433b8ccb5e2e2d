/** « Vous êtes locataire du 8 rue de Siam », « mariés depuis le 12/06/2021 », told by the page, and another of the choices. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { begunAfter } from '../answers/hers-no-more.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isHers } from '../who-and-when.ts';
import { type Lines, linesOf } from './lines-of-page.ts';
import { home, mayBe, sorts, type Ways, waysIn } from './ways-to-be.ts';

/** « Loué à vous seul depuis le 01/10/2026 » */
const rents =
  /^(?!.*\b(?:n|pas|plus|si|ou|ancien\w*|jusqu\w*|avant|sous)\b).*\b(?:louee? a vous|vous payez (?:un|votre) loyer|bail (?:signe )?(?:a|avec) votre nom|vous loue\b|vous louez)/;
const notNow =
  /\b(?:n|pas|non|plus|si|ou|indiquez|precisez|joignez|pour les|les|lorsqu\w*|quand|etiez|etait|viviez|ancien\w*|jusqu\w*|avant|aucune?|futur\w*|prochain\w*|serez|sera|demand\w*|attest\w*|exemple|parents?|mere|pere|fils|fille|enfants? (?:maries?|celibataires?)|bailleur|heberge\w* par vous|vous hebergez|bien que)\b/;
const withKin =
  /\b(?:chez|avec) (?:(?:vos|votre|mes|mon|ma|sa|son|ses|l un de vos) )?(?:parents?|mere|pere|fils|fille|enfants?)\b/;
const isOfHer =
  /^(?:et |donc |nous vous connaissons comme |vous etes connue? (?:de nos services )?comme |a ce jour |aujourd hui |actuellement |d apres .{0,60}?|selon .{0,60}?|nous avons note que |au \d{1,2} \w+ 20\d\d )*(?:vous (?:etes|vivez|occupez|habitez|louez)|je (?:suis|vis|loue)|(?:vous et )?\w* ?\w* ?(?:mariee?s?|pacsee?s?|divorcee?s?|separee?s?|veuf|veuve|celibataires?|locataires?|proprietaires?|hebergee?s?|en (?:concubinage|couple|union libre)|concubinage)\b)/;
const asOfBefore =
  /\b(?:precedent\w*|ancien\w*|avant|etiez|viviez|quitt\w*|futur\w*|sera|serez|prochain\w*|nouve\w+|apres|conjointe?|parents?|mere|pere|bailleur|hebergeante?|enfants?|souhait\w*|chang\w*)\b/;
/** « Au 31 décembre 2026, vous étiez » */
const onDay =
  /\bau (?:1er janvier|31 decembre)(?: 20\d\d)? (?:vous )?(?:etiez|viviez)\b|\b(?:vous )?(?:etiez|viviez) (?:vous )?au (?:1er janvier|31 decembre)\b/;
const ofChange =
  /\b(?:chang\w*|modif\w*|separation|rupture|demenag\w*|nouvelle situation|signaler|corrig\w*)\b/;
/** « Mariage le 03/10/2026 », after « pacsés depuis » */
const begins: Record<string, RegExp> = {
  married: /\bmariage (?:le|du|celebre)\b/,
  pacs: /\bpacs (?:le|du|conclu|enregistre)\b/,
};
/** It may be of the one to whom she is told to be married. */
const ended = /\b(?:deces|decede\w*|veuvage|divorce (?:du|le|prononce)|jugement de divorce|dissolution)\b/;
/** « Je me sépare », « Mariage »: what has happened, or may have. */
const anEvent =
  /^(?:je (?:me|deviens|demenage|quitte)\b|(?:une? |la |le |mon |ma )?(?:mariage|separation|rupture|deces|naissance|demenagement|veuvage|conclusion|depart|arrivee|mise en couple)\b)/;
const ofOther =
  /\b(?:travail|emploi|profession\w*|ressources?|revenus?|compte|nom|coordonnees|telephone|banque|adresse mail)\b/;
const ofNewDay =
  /\b(?:date|jour|depuis|a compter|a partir)\b.*\b(?:changement|separation|mariage|pacs|divorce|deces|evenement|vie commune|rupture|quand|cette situation|achat|acquisition|emmenagement|entree|installation|hebergement|bail|demenagement)\b|^depuis (?:quand|le|quelle date)\b/;
const unchanged =
  /\brien n a change\b|\bsans (?:aucun )?changement\b|\binchange\w*\b|\baucun changement\b|\bn a pas change\b|\bn ont pas change\b|\btoujours\b/;

/** « Vous êtes veuf : une demi-part peut vous revenir », said to those who are; « « Je suis célibataire » : le témoignage de Léa ». */
const isHelp = /^(?:Vous (?:êtes|vivez|occupez|habitez|louez)(?: \p{L}+){1,3}\s?:\s(?!\D*\d)|«)/u;
/** Of a home that is let, or another one than she lives in. */
const ofOtherHome =
  /\b(?:loue(?:e?s?)? a (?!vous)|donne\w* en location|(?:residence|maison|appartement) (?:secondaire|de vacances)|garage|parking|terrain)\b/;

/** What the page tells of her in one sort; null where it tells two things. */
export function toldIn(
  ways: Ways,
  name: RegExp,
  lines: Lines,
  titles: ReadonlySet<string>,
): { way: string; line: string } | null {
  const told = [
    ...(ways === home
      ? lines.sentences
          .filter((line) => rents.test(fold(line)))
          .map((line) => ({ text: 'locataire', line, isHers: true }))
      : []),
    ...lines.inTwo
      .filter(([label]) => name.test(fold(label)) && label.length < 60 && !notNow.test(fold(label)))
      .map(([label, text]) => ({ text, line: `${label} : ${text}`, isHers: true })),
    ...lines.sentences.map((line) => ({
      text: line,
      line,
      isHers: isOfHer.test(fold(line)),
    })),
  ].flatMap(({ text, line, isHers }) => {
    const [way, other] = waysIn(ways, text);
    const words = fold(text).replace(unchanged, ' ').replace(withKin, ' ');
    return isHers &&
      way &&
      !other &&
      !notNow.test(words) &&
      !line.trim().endsWith('?') &&
      !isHelp.test(line) &&
      !titles.has(fold(line)) &&
      !(ways === home && ofOtherHome.test(words))
      ? [{ way, line }]
      : [];
  });
  const [first] = told;
  return first && told.every(({ way }) => way === first.way) ? first : null;
}

export function checkSituationTold({ asked, page, today }: CheckContext): Finding[] {
  const headings = new Set(page.headings.map(({ text }) => fold(text)));
  const isEnded = page.blocks.some((block) => ended.test(fold(block)));
  const titles = [page.title, ...page.headings.map(({ text }) => text), page.step?.title ?? ''];
  const isChange = titles.some((text) => ofChange.test(fold(text)));
  // « Avez-vous changé de situation ? Oui »
  const asksOfChange = asked.filter(({ label }) => ofChange.test(fold(label)) && !ofOther.test(fold(label)));
  // « Date de la séparation », « Propriétaire depuis le »
  const isDated = asked.some((field) => ofNewDay.test(fold(field.label)) && stateOf(field) === 'filled');
  const isSaid = asksOfChange.some((field) => isYesNo(field) && yesNoOf(field) === 'yes');
  if (isSaid || isDated || asked.some((field) => anEvent.test(fold(textOf(field) ?? '')))) return [];
  const isSaidSame = asksOfChange.some((field) => isYesNo(field) && yesNoOf(field) === 'no');
  return asked.flatMap((field) => {
    const chosen = textOf(field);
    const label = foldAll(field.label, field.question);
    if (chosen === null || field.options.length < 2 || field.kind === 'checkbox' || isYesNo(field)) return [];
    if (
      !isHers(field) ||
      asOfBefore.test(label.replace(onDay, ' ')) ||
      field.options.some((one) => anEvent.test(fold(one)))
    )
      return [];
    const sort = sorts.find(({ ways }) => {
      const known = field.options.map((option) => waysIn(ways, option)).filter(({ length }) => length > 0);
      return new Set(known.map((one) => one.join(' '))).size > 1 && known.length * 2 >= field.options.length;
    });
    const own = sort ? waysIn(sort.ways, chosen) : [];
    const told = sort && own.length > 0 ? toldIn(sort.ways, sort.name, linesOf(page), headings) : null;
    if (
      !sort ||
      !told ||
      isOfEarlier(told.line, field.label, today.year) ||
      own.some((way) => mayBe(told.way, way))
    )
      return [];
    if (isEnded && own.some((way) => way === 'widowed' || way === 'divorced' || way === 'single')) return [];
    const [at] = datesIn(field.label);
    if (
      (at && begunAfter(told.line, at)) ||
      own.some((way) => begins[way] && page.blocks.some((block) => begins[way]?.test(fold(block))))
    )
      return [];
    const isSame = isSaidSame || page.blocks.some((block) => unchanged.test(fold(block)));
    if (isChange && !isSame) return [];
    const isOffered = field.options.some((option) =>
      waysIn(sort.ways, option).some((way) => mayBe(told.way, way)),
    );
    return isOffered
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: told.line })]
      : [];
  });
}

/** « Situation au 31 décembre 2025 », where that of 2026 is asked. */
function isOfEarlier(line: string, label: string, thisYear: number): boolean {
  const [at = thisYear] = (label.match(/\b20\d\d\b/g) ?? []).map(Number).slice(-1);
  const days = [
    ...fold(line).matchAll(/\b(?:au|le) \d{1,2}(?:er)? (?:\p{L}+|\d\d) (20\d\d)\b(?! .*depuis)/gu),
  ];
  const isSince = /(?<!\p{L})depuis(?!\p{L})/iu.test(line);
  return !isSince && at > 0 && days.length > 0 && days.every(([, year]) => Number(year) < at);
}
