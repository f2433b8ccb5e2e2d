/** The ages a page says it is for, and the births told on it. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { personOf } from '../who-and-when.ts';
import { agesSaid } from './ages-said.ts';
import { underOtherAges } from './ages-titled.ts';
import { whoseBirth } from './births.ts';
import { birthsAsked, bornOutside, onlyOne } from './born-between.ts';
import { ofOlderChild, ofOtherPerson } from './older-children.ts';

export function checkAgesAsked(context: CheckContext): Finding[] {
  return [
    ...ofOtherAge(context),
    ...ofOlderChild(context),
    ...ofOtherPerson(context),
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
  const births = dates.filter(
    (date) => isBirth(date) && !ofParent.test(foldAll(date.label, date.spot.group)),
  );
  const born = births.length === 1 && births[0] ? dayOf(births[0]) : null;
  if (!born || !births[0]) return [];
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

const forMore =
  /\b(?:si|s il|s ils|sauf|ou|handicap\w*|invalid\w*|infirm\w*|tarifs?|gratuit\w*|majeurs?|n est pas|ne sont pas|ne fait|ne font)\b/;

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
    const isOfAll =
      ofAsker.test(words) &&
      !/\bcases?\b/.test(words) &&
      !ofSome.test(`${over} ${under}`) &&
      !/^ de?\b/.test(under);
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
