/** The ages a page says it is for, and the births told on it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';
import { datesShown } from '../recap/shown-dates.ts';
import { clausesOf, sentencesOf } from '../sentences.ts';
import { personOf } from '../who-and-when.ts';
import { agesSaid } from './ages-said.ts';
import { underOtherAges } from './ages-titled.ts';
import { whoseBirth } from './births.ts';
import { type Births, birthsAsked, bornOutside, isBornSo } from './born-between.ts';
import { saysNo, tellsOfLeaving } from './people-listed.ts';

export function checkAgesAsked(context: CheckContext): Finding[] {
  return [
    ...ofOtherAge(context),
    ...ofOlderChild(context),
    ...underOtherAges(context),
    ...underItsHint(context),
    ...calledGrownUp(context),
    ...chosenOfAge(context),
    ...agesSaid(context),
  ];
}

const grownUp = /\benfants? majeure?s?\b(?!.*\bmineur)/;
const ofAge = 18;

/** « Date de naissance de l'enfant majeur », of one who is not grown up today. */
function calledGrownUp({ dates, today }: CheckContext): Finding[] {
  return dates.flatMap((date) => {
    const name = date.spot.fieldLabel ?? '';
    const born = isBirth(date) && grownUp.test(fold(name)) ? dayOf(date) : null;
    return born && isBefore(today, born.add({ years: ofAge }))
      ? [
          ownFinding('contradiction', 'problem', date.spot, 'papers-problem', {
            told: formatDate(born),
            asked: name,
          }),
        ]
      : [];
  });
}

const [isMajor, isMinor] = [/\bmajeure?s?\b(?!.*\bmineur)/, /\bmineure?s?\b(?!.*\bmajeur)/];

const ofParent = /\b(?:representante?|parents?|tut(?:eur|rice)|pere|mere|responsable)\b/;

/** « Une personne majeure », chosen against « une personne mineure », and the one birth of the page tells otherwise. */
function chosenOfAge({ asked, dates, today }: CheckContext): Finding[] {
  const births = dates.filter(isBirth);
  const born = births.length === 1 && births[0] ? dayOf(births[0]) : null;
  if (!born || !births[0] || ofParent.test(fold(births[0].label))) return [];
  const { spot } = births[0];
  const isGrown = !isBefore(today, born.add({ years: ofAge }));
  const choice = asked.find(
    ({ options, label }) =>
      [isMajor, isMinor].every((age) => options.some((option) => age.test(fold(option)))) &&
      !/\b(?:enfants?|autres?|parents?)\b/.test(fold(label)),
  );
  const chosen = fold((choice && textOf(choice)) ?? '');
  const isApart = isGrown ? isMinor.test(chosen) : isMajor.test(chosen);
  return choice && isApart ? [answersApart(spot, choice)] : [];
}

/** « L'enfant doit avoir moins de 6 ans », written under the case of the birth itself. */
function underItsHint({ dates, today }: CheckContext): Finding[] {
  return dates.flatMap((date) => {
    const words = fold(date.fields[0]?.hint ?? '');
    const rule =
      isBirth(date) && /\b(?:doi(?:t|vent)|devez|dois|avoir|reservee?)\b/.test(words)
        ? birthsAsked(words, today)
        : null;
    const born = dayOf(date);
    return rule && born && !forMore.test(words) ? bornOutside(rule, date, born) : [];
  });
}

/** Who may ask; « Les personnes âgées de plus de 60 ans bénéficient d'un tarif réduit » and « sauf si » tell of some. */
const ofAsker =
  /\b(adresse(?:nt)?|reservee?s?|ouverte?s?|destinee?s?|(?:vous|tu) (?:devez|dois)|il faut|concerne(?:nt)?|accessibles?|proposee?s?|delivree?s?|attribuee?s?|accordee?s?|(?:doi(?:t|vent)|devez|dois) (?:avoir|etre))\b/;
const ofSome =
  /\b(si|sauf|ou|tarifs?|enfants?|responsables?|representants?|tuteur|parents?|accompagn\w*|conjoint\w*|eleves?)\b/;
/** « Aux jeunes de 18 à 25 ans », not « au moins 2 ans d'ancienneté ». */
const beforeAge =
  /\b(?:ayant|avoir|etre|agee?s?|jeunes|personnes|seniors?|habitants?|candidats?|etudiants?|demandeurs d emploi|beneficiaires|retraite\w*|apprentis|adultes|assures|aux|concerne les)(?: d| e| e s| plus)*$/;

const forOther = /\bpour (?!moi|vous|nous)|\b(?:proche|tiers|autrui)\b/;

/** « Cette aide s'adresse aux personnes de 18 à 25 ans », and the one birth of the page, or of whom the aid is for. */
function ofOtherAge({ asked, page, dates, today }: CheckContext): Finding[] {
  const sentences = sentencesOf(page.blocks).map(fold);
  const rules = sentences.flatMap((words) => {
    const found = birthsAsked(words, today);
    if (!found) return [];
    const [over = '', under = ''] = words.split(found.words);
    const isOfAll = ofAsker.test(words) && !ofSome.test(`${over} ${under}`) && !/^ de?\b/.test(under);
    return isOfAll && beforeAge.test(over.trim()) ? [found] : [];
  });
  const rule = onlyOne(rules);
  const births = dates.filter(isBirth);
  const titled = bornForWhom(births);
  const [birth, otherBirth] = titled ? [titled] : births;
  const born = birth && !otherBirth ? dayOf(birth) : null;
  if (!rule || !birth || !born) return [];
  const [field] = birth.fields;
  // « Vous faites la demande : pour un parent »
  const isForOther =
    !titled && asked.some((one) => one.options.length > 1 && forOther.test(fold(textOf(one) ?? '')));
  if (!field || isForOther || personOf(field).role === 'partner' || whoseBirth(birth) === 'child') return [];
  // « Les apprentis y ont droit jusqu'à 27 ans », « Aucune limite d'âge si… »: older, one may be among them.
  const isAlone = sentences.filter((words) => /\b\d{1,2} ans\b|\bages?\b/.test(words)).length < 2;
  return bornOutside(isAlone ? rule : { ...rule, first: null }, birth, born);
}

/** In the part of whom something is asked for, and not of who asks for them, nor of who lives with them. */
const forWhom =
  /\bbeneficiaire\b|\bpersonne (?:agee|aidee|concernee|handicapee|malade|accompagnee|protegee|a aider|a accueillir)\b|\b(?:personne|celui|celle) pour (?:qui|laquelle|lequel)\b|\bfutur\w* residente?\b/;
const besidesThem =
  /\b(?:aidante?|qui (?:remplit|fait|depose|effectue|aide|redige|transmet|demande)|represent\w*|tut(?:eur|rice)|curat(?:eur|rice)|mandataire|conjointe?|concubine?|partenaire|contact|referente?|prevenir|lien|enfants?)\b/;

function bornForWhom(births: readonly PageDate[]): PageDate | null {
  const [only, other] = births.filter(({ fields: [field], spot }) => {
    const names = [spot.fieldLabel, field?.question, field?.group].map((name) => fold(name ?? ''));
    const nearest = names.find((name) => forWhom.test(name) || besidesThem.test(name)) ?? '';
    return forWhom.test(nearest) && !besidesThem.test(nearest);
  });
  return only && !other ? only : null;
}

const onlyOne = (rules: readonly Births[]): Births | undefined => {
  const [rule, other] = new Map(rules.map((one) => [`${one.first} ${one.last}`, one])).values();
  return other ? undefined : rule;
};

const ofChildren =
  /\benfants?(?: .*\b(?:et|ont|sont|doivent avoir|ayant|a charge|foyer|domicile|avec vous))? (?:agee?s? (?:e s )?)?$/u;
/** « Les frais concernent les enfants gardés hors du domicile »: all those told here. */
const ofAllHere =
  /\b(?:concernent?|n \w+ que les|seuls?|uniquement|seulement|reservee?s?|ouverte?s?|accueill\w*|recoi(?:t|vent))\b/;
/** « Le foyer comprend », « Ajoutez vos enfants… » */
const ofHousehold =
  /\b(?:foyer|menage|demande)\b.*\b(?:comprend|comprennent|compte|se compose|compris)\b|\bcompris(?:es)? dans (?:le|votre) foyer\b|\b(?:en|du foyer|de votre foyer) font partie\b|\bfont partie (?:du|de votre) foyer\b|\bune seule demande\b|^(?:mon|votre|le) foyer (?:vous|moi)\b|^(?:indiquez|ajoutez|inscrivez|declarez|renseignez|notez|listez) (?:ici )?(?:tou(?:s|tes) )?(?:vos|les)\b/;
const nothingMore =
  /^(?: (?:a (?:la date|ce jour|ce mois|votre charge)|(?:le|au) (?:premier jour|jour|debut))\b.*)?$/;
const forMore =
  /\b(?:si|s il|s ils|sauf|ou|handicap\w*|invalid\w*|infirm\w*|tarifs?|gratuit\w*|majeurs?|n est pas|ne sont pas|ne fait|ne font)\b/;

/** « Votre conjoint, concubin ou partenaire de pacs » is one person, whatever the word. */
const eitherPartner =
  / ou (?=(?:(?:votre|ton|le|la|l|un|une) )?(?:conjoint|concubin|partenaire|pacse|epou(?:x|se)|compagn(?:on|e)))/g;
/** Of several sentences. */
const longestRule = 500;

/** « Vos enfants qui avaient moins de 18 ans au 1er janvier 2025, donc nés en 2007 ou après »: the same, told twice. */
const sameByAge =
  / (?:qui (?:ont|avaient|auront|n ont pas)|agee?s? (?:de )?|de) ?[^.]{0,10}\d{1,2} ans(?: .{3,30})? (?:donc|soit|c est a dire) $/;

/** « Les frais concernent les enfants âgés de moins de 6 ans au 1er janvier 2025 », and the birth of one. */
function ofOlderChild({ page, dates, asked, recap, today }: CheckContext): Finding[] {
  const parts = clausesOf(page.blocks, longestRule);
  const rules = parts.flatMap((sentence) => {
    const words = fold(sentence).replace(eitherPartner, ' ');
    const found = birthsAsked(words, today);
    if (!found || found.isByWord) return [];
    const [before = '', under = ''] = words.split(found.words);
    const over = before.replace(sameByAge, ' ');
    const isOfAll = ofHousehold.test(words) || (ofAllHere.test(words) && nothingMore.test(under));
    return isOfAll && !forMore.test(`${over} ${under}`) && ofChildren.test(over) ? [found] : [];
  });
  const rule = onlyOne(rules);
  if (!rule) return [];
  const ofYears = asked.flatMap((field) => {
    const year = isYearOfChild(field) ? Number(textOf(field)) : 0;
    const [first, last] = [dayOfYear(year, 1, 1), dayOfYear(year, 12, 31)];
    // Of a year alone, either day of it may be hers.
    return first && last && !isBornSo(rule, first, last)
      ? bornOutside(rule, { spot: spotOf(field) }, rule.first ? last : first)
      : [];
  });
  if (saysNo(page.fields) || page.fields.some(tellsOfLeaving)) return ofYears;
  // Listed over a button that goes on, they are no recap yet.
  const listed = recap.length === 0 ? datesShown(recapIn(page)) : [];
  const all = [...dates, ...listed];
  const ofDays = all.flatMap((date) => {
    const isChild =
      (whoseBirth(date) === 'child' || isChildBySaid(date, all, [...asked, ...recap])) &&
      !/\bresponsables?\b/.test(fold(date.label));
    const born = isBirth(date) && isChild ? dayOf(date) : null;
    // At a day to come, one is too old for it already; too young, not yet.
    return born ? bornOutside({ ...rule, last: rule.most === null ? rule.last : null }, date, born) : [];
  });
  return [...ofDays, ...ofYears];
}

/** « Année de naissance du premier enfant mineur » */
const isYearOfChild = ({ valueType, label, question, group }: Field): boolean =>
  valueType === 'year' &&
  /\bnaissance\b|\bnee?s?\b/.test(fold(label)) &&
  /\benfants?\b(?!.*\b(?:handicap|infirm|invalid|majeur)\w*)/.test(foldAll(label, question, group));

const dayOfYear = (year: number, month: number, day: number): Temporal.PlainDate | null =>
  year > 1900 ? Temporal.PlainDate.from({ year, month, day }) : null;

const ofKinship = /^(?:lien|parente|qualite)\b/;
const isChildOf =
  /^(?:(?:mon|ma|votre|son|sa) )?(?:enfant|fils|fille)\b(?!.*\b(?:handicap|infirm|invalid)\w*)/;

/** « Membre du foyer n° 1 – Né(e) le », and « Lien avec le demandeur : Enfant » in the same part or the same row. */
function isChildBySaid(
  { fields: [field] }: PageDate,
  dates: readonly PageDate[],
  said: readonly Field[],
): boolean {
  if (!field) return false;
  const isBeside = (one: Field | undefined): boolean =>
    one?.group === field.group &&
    one.heading === field.heading &&
    rowName(one.label) === rowName(field.label);
  const kinship = said.filter((one) => ofKinship.test(fold(columnName(one.label))) && isBeside(one));
  const births = dates.flatMap((one) =>
    isBirth(one) && isBeside(one.fields[0]) ? one.fields.slice(0, 1) : [],
  );
  const own = kinship[births.indexOf(field)];
  return own !== undefined && areInTurn(births, kinship, said) && isChildOf.test(fold(textOf(own) ?? ''));
}

/** « Date de naissance », « Lien », « Date de naissance », « Lien »: one after the other, be they of several people. */
function areInTurn(births: readonly Field[], kinship: readonly Field[], said: readonly Field[]): boolean {
  if (births.length !== kinship.length) return false;
  const places = births.map((birth, at) => [birth, kinship[at]].map((one) => (one ? said.indexOf(one) : -1)));
  const inOrder = [(a: number[]) => a, (a: number[]) => a.toReversed()].map((turn) => places.flatMap(turn));
  return inOrder.some((all) => all.every((place, at) => place >= 0 && place > (all[at - 1] ?? -1)));
}
