/** « Restez-vous dans le département de la Gironde ? Oui », and a new address in 24100. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { departmentOf } from '../../wording/departments.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const home = '(?:logement|adresse|habitation|domicile|maison|appartement|commune|demenagement|vous)';
const place = '(?:departement|caf|[\\p{L} ]{3,30})';
const stays = [
  '\\b(?:restez vous|je reste|vous restez)\\b',
  '\\b(?:meme|du) departement\\b',
  `\\b(?:${home}.*\\btoujours|toujours .*${home}) .*\\b(?:dans|en|a)\\b`,
  `\\b${home} (?:est il|est elle|se trouve t (?:il|elle)|se situe t (?:il|elle)) (?:toujours )?(?:dans le|dans la|dans l|en|dans les) (?!autre|un)${place}`,
].map((one) => new RegExp(one, 'u'));
const leaves =
  /\b(?:chang\w+ (?:vous |aussi |t il |t elle )*de (?:departement|caf)|quitt\w+ (?:le |la |l |les )?|autre departement|nouveau departement|hors d(?:u|e) (?:votre )?(?:departement)?|departement different|(?:departement|caf) change)/;
const ofElse =
  /\b(?:travail\w*|employeur|enfants?|ecole|parents?|conjointe?|naissance|nee?|ancien\w*|precedent\w*|pays|france|region|ville)\b/;
/** « dont le code postal commence par 33 » */
const opening =
  /\b(?:codes? posta(?:l|ux)|departement)\b.{0,60}\b(?:commenc\w+|debut\w+) (?:tous )?par (?:le |les chiffres |les numeros )?(\d{2,3})\b/;
const ofDepartment =
  /\b(?:departement|caf|caisse d allocations familiales) (?:de la |de l |des |du |de |d )/g;

export function checkDepartmentLeft({ asked, page }: CheckContext): Finding[] {
  const code = newCode(asked);
  const digits = (code && textOf(code)?.replace(/\s/g, '')) ?? '';
  if (!code || !/^\d{5}$/.test(digits)) return [];
  return asked.flatMap((question) => {
    const stay = isToStay(question);
    const number = stay === null ? null : ownNumber(question, page);
    return number === null || digits.startsWith(number) === stay
      ? []
      : [
          ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', {
            told: `${code.label} : ${digits}`,
            asked: `${question.label} ${textOf(question) ?? ''}`,
          }),
        ];
  });
}

/** Of where she goes to live: the only one, or the only one that says « nouvelle ». */
function newCode(asked: readonly Field[]): Field | null {
  const codes = asked.filter(({ valueType }) => valueType === 'postal-code');
  const named = codes.filter(({ label, group }) => /\b(?:nouve\w+|emmenag\w*)\b/.test(foldAll(label, group)));
  const [only, other] = named.length > 0 ? named : codes;
  return only &&
    !other &&
    !/\b(?:naissance|ancien\w*|employeur|bailleur|proprietaire|travail|facturation)\b/.test(
      foldAll(only.label, only.group, only.heading),
    )
    ? only
    : null;
}

/** Whether the answer says that she stays where she was; null where it says neither. */
function isToStay(question: Field): boolean | null {
  const asks = fold(question.label);
  if (ofElse.test(asks)) return null;
  const answer = isYesNo(question) ? yesNoOf(question) : 'other';
  const isOfPlace = /\b(?:departement|caf)\b/.test(asks) || departmentIn(asks) !== null;
  if (!isOfPlace) return null;
  if (answer === 'yes' || answer === 'no') {
    const isYes = answer === 'yes';
    if (leaves.test(asks)) return !isYes;
    return stays.some((way) => way.test(asks)) ? isYes : null;
  }
  return null;
}

/** « en Gironde », « dans la Gironde », « quittez-vous la Gironde », of a department. */
function departmentIn(words: string): string | null {
  const [, ...after] = words.split(
    /\b(?:en|dans (?:le|la|l|les)|quittez (?:vous )?(?:le|la|l|les)|departement (?:de la|de l|du|des|de|d)) /,
  );
  return after.map(departmentOf).find((number) => number !== null) ?? null;
}

/** By the question, by what the page says of postal codes, by the name of her Caf. */
function ownNumber({ label, hint }: Field, { blocks }: PageModel): string | null {
  const inQuestion = departmentIn(fold(label));
  const sentences = sentencesOf([hint ?? '', ...blocks], longestText).map(fold);
  const said = sentences.flatMap((words) => opening.exec(words)?.[1] ?? []);
  const named = sentences.flatMap((words) =>
    words
      .split(ofDepartment)
      .slice(1)
      .flatMap((after) => departmentOf(after) ?? []),
  );
  const found = new Set(said.length > 0 ? said : inQuestion ? [inQuestion] : named);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
