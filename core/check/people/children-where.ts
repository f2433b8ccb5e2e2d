/**
 * « Où vivent les enfants ? Chez Jean EXEMPLE », where she writes « les enfants sont restés avec moi »; or the other way
 * round. Nothing is said of a child who lives here and there, nor of two who live apart.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

type Home = 'hers' | 'other';

const asksWhere =
  /^(?=.*\b(?:enfants?|filles?|fils)\b)(?!.*\b(?:avant|vivai(?:en)?t|habitai(?:en)?t|conjoint\w*|partenaire|majeurs?)\b).*(?:\b(?:ou|chez qui|avec qui)\b.*\b(?:viv\w+|vit|habite\w*|resid\w*|loge\w*)\b|\b(?:lieu de )?(?:residence|domicile) (?:habituelle |principale )?(?:des|de l|de vos|de votre)\b)/;
const asksIfHers =
  /^(?!.*\b(?:altern\w*|avant|tous|toujours|encore|autres?)\b)(?:vos|les|l|votre) (?:enfants?|fille|fils)\b.*\b(?:vi(?:t|vent)|habite(?:nt)?|reside(?:nt)?)\b.*\b(?:avec|chez) vous$/;

const here =
  /^(?:toujours |uniquement )?(?:(?:avec|chez) (?:vous|moi)|(?:a|dans) (?:votre|mon) (?:domicile|foyer|logement))\b/;
const there = /^(?:toujours |uniquement )?(?:avec|chez) (?!vous\b|moi\b|les grands|un tiers|une? autre)/;
export const shared =
  /\b(?:altern\w*|moitie|semaines? sur|semaine paire|partag\w*|tour a tour|un (?:mois|jour) sur|les deux parents|et chez|et avec|parfois|selon)\b/;

export function checkChildrenWhere({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const questions = said.filter((field) => homeIn(field) !== null);
  // Each child may have its own.
  const [question, other] = questions;
  if (!question || other) return [];
  // « Mon fils est resté chez moi » may be of one of them.
  const isOfOne = !/\b(?:enfants|filles|fils)\b/.test(
    fold(question.label).replace(/\b(?:votre|l|mon) fils\b/, ''),
  );
  const written = said.flatMap((field) =>
    field === question
      ? []
      : wordsOf(field).map((sentence) => ({ field, home: homeWritten(sentence, isOfOne) })),
  );
  const told = written.filter(({ home }) => home !== null);
  const [first] = told;
  if (!first || told.some(({ home }) => home !== first.home) || first.home === homeIn(question)) return [];
  return [
    ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
      told: first.field.label,
      asked: question.label,
    }),
  ];
}

function homeIn(field: Field): Home | null {
  const [label, answer] = [fold(field.label), fold(textOf(field) ?? '')];
  if (isYesNo(field) && asksIfHers.test(label))
    return { yes: 'hers' as const, no: 'other' as const, other: null, empty: null, unread: null }[
      yesNoOf(field)
    ];
  if (!asksWhere.test(label) || shared.test(answer) || answer.length > longestAnswer) return null;
  return here.test(answer) ? 'hers' : there.test(answer) ? 'other' : null;
}

const longestAnswer = 60;

export const children = '(?:les|mes|nos) (?:\\p{L}+ )?(?:enfants|filles|fils|garcons|petits)';
export const child = `(?:${children}|(?:ma|mon|notre|l) (?:\\p{L}+ )?(?:enfant|fille|fils|garcon|bebe))`;
const now = '(?:bien |toujours |tous |tou(?:te)?s les deux |desormais |maintenant |encore )?';
/** « Sont restés à la maison avec moi », « vivent avec moi »; « sont à l'école avec elle » tells of no home. */
const live = `(?:(?:sont|est) ${now}(?:restee?s? (?:(?!et |mais |ou )\\p{L}+ ){0,5}?)?|(?:reste(?:nt)?|vivent|vit|habite(?:nt)?|demeure(?:nt)?) (?:(?!et |mais |ou )\\p{L}+ ){0,5}?)`;
export const withHer =
  '(?:avec|chez) moi\\b|a (?:ma|mon) (?:charge|domicile)\\b|dans mon (?:logement|appartement)\\b';
export const withOther =
  '(?:avec|chez) (?:lui|elle|leur (?:pere|mere|papa|maman)|son pere|sa mere|l autre parent|mon ex)\\b';
export const livesSo = (who: string, where: string): RegExp =>
  new RegExp(`\\b${who} ${live}(?:${where})`, 'u');

const custody =
  /\bj ai (?:obtenu )?la garde (?:exclusive |principale )?(?:des|de mes|de nos) enfants\b|\bje vis (?:seule? )?avec (?:les|mes|nos) (?:\p{L}+ )?enfants\b/u;
export const notNow =
  /\b(?:jusqu|avant|quand|lorsque|si|etaient|vivaient|bientot|demande\w*|souhait\w*|voudrai\w*|pendant|en ce moment|temporaire\w*|quelques?)\b/;
/** « Il les prend un dimanche sur deux »: of a visit, and not of a home. */
const ofAVisit =
  /\b(?:vacances|week ?ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|ete|jours?|journee|soirs?|nuits?|heures?)\b/;

function homeWritten(sentence: string, isOfOne: boolean): Home | null {
  const words = fold(sentence);
  if (notNow.test(words) || shared.test(words) || denies(words)) return null;
  const who = isOfOne ? child : children;
  const clauses = sentence
    .split(/[,;:]/)
    .map(fold)
    .filter((clause) => !ofAVisit.test(clause));
  const says = (where: string): boolean => clauses.some((clause) => livesSo(who, where).test(clause));
  const [isHers, isOthers] = [says(withHer) || clauses.some((one) => custody.test(one)), says(withOther)];
  return isHers === isOthers ? null : isHers ? 'hers' : 'other';
}
