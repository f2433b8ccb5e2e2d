/**
 * « Où vit Fanta ? En résidence alternée », where she writes « les petits restent tout le temps chez leur mère » or « je les
 * prends seulement le dimanche »: one home, and not one after the other.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

export function checkChildrenAlternate({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const questions = said.filter(asksHome);
  // One child may live here and there, and the other not.
  if (questions.length === 0 || !questions.every(saysAlternate)) return [];
  const isOfOne = questions.length === 1 && !/\b(?:enfants|filles)\b/.test(fold(questions[0]?.label ?? ''));
  return questions.flatMap((question) => {
    const name = /^(?:Où|Chez qui|Avec qui) (?:vit|habite|réside) (\p{Lu}[\p{L}-]+)/u.exec(
      question.label,
    )?.[1];
    const who = [isOfOne ? child : children, ...(name === undefined ? [] : [fold(name)])].join('|');
    const told = said.find(
      (field) => !questions.includes(field) && saysOneHome(wordsOf(field), `(?:${who})`),
    );
    return told
      ? [
          ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
            told: told.label,
            asked: question.label,
          }),
        ]
      : [];
  });
}

const asksWhere =
  /^(?!.*\b(?:avant|autrefois|souhait\w*|demand\w*|propos\w*)\b).*\b(?:(?:ou|chez qui|avec qui) (?:vi(?:t|vent)|habite(?:nt)?|reside(?:nt)?)|residence|garde|mode d accueil)\b/;
const alternate =
  /^(?:en |une? )?(?:(?:residence|garde|hebergement|domicile) )?alternee?s?\b(?!.*\bautre enfant\b)/;
const asksIfAlternate =
  /^(?!.*\b(?:avant|souhait\w*|demand\w*|deja|un des|certains?)\b).*\b(?:vos|les|ces|votre|l) (?:\p{L}+ )?enfants?\b.*\b(?:residence|garde) alternee\b/u;

/** Of many cases, few are worth folding. */
const isAlternate = (text: string): boolean => /altern/i.test(text) && alternate.test(fold(text));

const asksHome = (field: Field): boolean =>
  saysAlternate(field) || (field.options.some(isAlternate) && asksWhere.test(fold(field.label)));

function saysAlternate(field: Field): boolean {
  if (isYesNo(field)) return yesNoOf(field) === 'yes' && asksIfAlternate.test(fold(field.label));
  return isAlternate(textOf(field) ?? '') && asksWhere.test(fold(field.label));
}

const children = '(?:les|mes|nos) (?:\\p{L}+ )?(?:enfants|filles|fils|garcons|petits)';
const child = `(?:${children}|(?:ma|mon|notre|l) (?:\\p{L}+ )?(?:enfant|fille|fils|garcon|bebe))`;
const now = '(?:bien |toujours |tous |tou(?:te)?s les deux |desormais |maintenant |encore )?';
/** « Sont restés à la maison avec moi », « vivent avec moi »; « sont à l'école avec elle » tells of no home. */
const live = `(?:(?:sont|est) ${now}(?:restee?s? (?:(?!et |mais |ou )\\p{L}+ ){0,5}?)?|(?:reste(?:nt)?|vivent|vit|habite(?:nt)?|demeure(?:nt)?) (?:(?!et |mais |ou )\\p{L}+ ){0,5}?)`;
export const withHer =
  '(?:avec|chez) moi\\b|a (?:ma|mon) (?:charge|domicile)\\b|dans mon (?:logement|appartement)\\b';
const withOther =
  '(?:avec|chez) (?:lui|elle|leur (?:pere|mere|papa|maman)|son pere|sa mere|l autre parent|mon ex)\\b';
const livesSo = (who: string, where: string): RegExp => new RegExp(`\\b${who} ${live}(?:${where})`, 'u');
export const notNow =
  /\b(?:jusqu|avant|quand|lorsque|si|etaient|vivaient|bientot|demande\w*|souhait\w*|voudrai\w*|pendant|en ce moment|temporaire\w*|quelques?)\b/;
export const shared =
  /\b(?:altern\w*|moitie|semaines? sur|semaine paire|partag\w*|tour a tour|un (?:mois|jour) sur|les deux parents|et chez|et avec|parfois|selon)\b/;

const always =
  /\b(?:tout le temps|en permanence|a (?:temps (?:plein|complet)|plein temps)|toute l annee|exclusivement|uniquement|cent pour cent|a 100)\b/;
const onlyDay = `(?:pour |pendant )?(?:(?:le|les|un|une|quelques) )?(?:samedis?|dimanches?|mercredis?|week ?ends?|journee|heures|heure)(?: (?:apres midi|matins?|soirs?|sur deux|sur 2|par (?:mois|semaine)))*`;
/** « Je les prends seulement le dimanche après-midi », « leur père ne les voit qu'un week-end sur deux »: of no shared home. */
const onlyVisits = new RegExp(
  String.raw`\b(?:je|il|elle|leur (?:pere|mere)|son pere|sa mere) (?:ne )?(?:les?|la|l) (?:prends?|prend|vois|voit|ai|a|recois|recoit) (?:(?:seulement|uniquement|que|qu) ${onlyDay}|${onlyDay} (?:seulement|uniquement))$`,
  'u',
);

/** Goes with visits: « un week-end sur deux et la moitié des vacances ». */
const halfOfHolidays =
  /(?<=week-?\s?ends? sur (?:deux|2)),? (?:et|plus|ainsi que)(?: pendant)? la moitié des (?:petites |grandes )?vacances(?: scolaires)?/giu;

function saysOneHome(sentences: readonly string[], who: string): boolean {
  return sentences.some((written) => {
    const sentence = written.replace(halfOfHolidays, '');
    const words = fold(sentence);
    if (notNow.test(words) || isShared(words)) return false;
    return sentence
      .replace(/[.!]+$/, '')
      .split(/[,;:]|\s(?:et|mais)\s(?=je\s|il\s|elle\s)/u)
      .map(fold)
      .some((clause) => {
        const isOneHome = [withHer, withOther].some((where) => livesSo(who, where).test(clause));
        return (isOneHome && always.test(clause) && !denies(clause)) || onlyVisits.test(clause);
      });
  });
}

/** « Un week-end sur deux » is a visit; « une semaine sur deux » is not. */
const isShared = (words: string): boolean =>
  shared.test(words) || /\b(?:vacances|moitie|demi|nuits?|lundi|mardi|jeudi|vendredi)\b/.test(words);
