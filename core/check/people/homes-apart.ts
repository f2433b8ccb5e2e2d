/**
 * « Comment vivez-vous ? Sans conjoint, avec mes enfants à temps plein », and « Chez qui Inès et Tom habitent-ils ? Chez leur
 * père, en permanence »: two choices that put the same children in two homes.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

type Home = 'hers' | 'other' | 'both';

export function checkHomesApart({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const [life, otherLife] = said.filter((field) => homeInLife(field) !== null);
  const [place, otherPlace] = said.filter((field) => field !== life && homeAsked(field) !== null);
  // Of several, one may be of another child.
  if (!life || !place || otherLife || otherPlace) return [];
  return homeInLife(life) === homeAsked(place) ? [] : [answersApart(spotOf(place), life)];
}

const children = '(?:mes|nos|les) (?:\\p{L}+ )?(?:enfants|filles|fils)';
const always = /\b(?:a (?:temps (?:plein|complet)|plein temps)|en permanence|toute l annee|tout le temps)\b/;
const inTurn = /\b(?:altern\w*|une semaine sur (?:deux|2)|moitie du temps|tour a tour)\b/;
const withThem = new RegExp(`\\bavec ${children}\\b`, 'u');
const withoutThem = new RegExp(`\\bsans ${children}\\b`, 'u');

const isChosen = ({ options, valueType }: Field): boolean => options.length > 1 || valueType === 'choice';

/** How she says she lives, where the answer chosen tells where all her children are. */
function homeInLife(field: Field): Home | null {
  const words = fold(textOf(field) ?? '');
  const asks = fold(field.label);
  if (!isChosen(field) || !/\b(?:vivez|vie|foyer|situation)\b/.test(asks) || notNow.test(asks)) return null;
  if (ofSome.test(words)) return null;
  if (withoutThem.test(words)) return 'other';
  if (!withThem.test(words) || always.test(words) === inTurn.test(words)) return null;
  return always.test(words) ? 'hers' : 'both';
}

const asksWhere = /\b(?:chez qui|ou|avec qui) (?:\p{L}+ ){1,6}(?:habitent|vivent|resident)\b/u;
const notNow =
  /\b(?:avant|autrefois|etai\w+|etiez|viviez|habitaient|vivaient|vacances|conges?|ete|hiver|noel|week|souhait\w*|demand\w*|autres?)\b/;
/** « Vos fils », beside « mes filles »: not the same ones. */
const ofSome = /\b(?:filles?|fils|aines?|grands?|petits?|plus jeunes?)\b/;

/** Where it is asked of several children, and the answer is of every day, or of every other week. */
function homeAsked(field: Field): Home | null {
  const [asks, words] = [fold(field.label), fold(textOf(field) ?? '')];
  if (!isChosen(field) || !asksWhere.test(asks) || notNow.test(asks) || ofSome.test(asks)) return null;
  if (inTurn.test(words)) return 'both';
  if (!always.test(words)) return null;
  if (/\bchez (?:moi|vous)\b/.test(words)) return 'hers';
  return /\bchez (?:leur|l autre|son|mon ex|votre ex)\b/.test(words) ? 'other' : null;
}
