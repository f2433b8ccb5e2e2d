import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { isSameValue } from '../../values/same.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { personOf } from '../who-and-when.ts';

const again =
  /\b(confirm\w*|de nouveau|a nouveau|encore une fois|bis|repet\w*|ressaisi\w*|retap\w*|(seconde|deuxieme|2e|2eme|nouvelle) (fois|saisie)|recopi\w*|verification|pour controle)\b/;
/** « Adresse électronique pour recevoir la confirmation » is another one; not « Confirmez l'adresse pour recevoir… ». */
const ofUse =
  /^(?!(?:merci de |veuillez )?(?:confirme[rz]|ressaisi\w*|retap\w*|recopi\w*|repete[rz])\b).*\b(pour (?!(?:controle|verification|verifier|etre surs?)$)|recevoir|de confirmation|de verification)\b/;
/** « Confirmation », « Saisissez-le une seconde fois »: right after what it confirms, of nothing that it names. */
const bareAgain =
  /^(?!verification$)(?:(?:confirm\w*|verification|controle|merci|veuillez|encore|de|a|une|seconde|deuxieme|2e|2eme|nouveau|nouvelle|fois|saisie|ressaisi\w*|saisi\w*|retap\w*|tap\w*|recopi\w*|repet\w*|ecri\w*|entrez|indiquez|le|la|l|les|ce|cette|meme|numero|n|adresse|compte|pour|etre|surs?|bis|svp) ?)+$/;
const twice = new Set(['email', 'iban', 'phone', 'nir', 'tax-number', 'siret', 'caf-number']);

export function checkAgreement({ asked }: CheckContext): Finding[] {
  return [...askedTwice(asked), ...otherDepartment(asked), ...toCarryOver(asked)];
}

/** « Total inscrit sur l'attestation (à reporter tel quel dans la case 7GA) »; « 7GA », in the name of another case. */
const carried =
  /\b(?:a reporter|a recopier|reporte[rz]) (?:tel quel |telle quelle |ensuite |donc )?(?:dans|en|a) (?:la |le )?(?:case |ligne |rubrique )?(\d[a-z]{2})\b/;

/** Both amounts are one, by the page's own word. */
function toCarryOver(asked: readonly Field[]): Finding[] {
  return asked.flatMap((source) => {
    const code = source.valueType === 'amount' ? carried.exec(fold(source.label))?.[1] : undefined;
    const cases =
      code === undefined
        ? []
        : asked.filter((field) => field !== source && hasWords(fold(field.label), code));
    const [target, other] = cases.filter(({ valueType }) => valueType === 'amount');
    const [told, given] = [source, target].map((field) => field && centsOf(field));
    return target && !other && told != null && given != null && told !== given
      ? [
          {
            ...ownFinding('agreement', 'problem', spotOf(target), 'agreement-problem', {
              first: source.label,
            }),
            why: null,
          },
        ]
      : [];
  });
}

/** « IBAN du compte de l'enfant » is no second « IBAN ». */
function isOfOnePerson(first: Field, second: Field): boolean {
  // « Parent 1 », « Parent 2 »
  const [place, other] = [first, second].map(({ label }) => /\b\d\b/.exec(label)?.[0]);
  if (place && other && place !== other) return false;
  const [one, two] = [first, second].map((field) => personOf(field).role);
  return one === two || ![one, two].some((role) => role === 'child' || role === 'partner');
}

const isWritten = new Set(['text', 'email', 'tel', 'number']);
const isPlain = new Set<Field['valueType']>(['unknown', 'identifier', 'address']);

/** A value asked twice: both must say the same. Passwords are never read, so never compared. */
function askedTwice(asked: readonly Field[]): Finding[] {
  return asked.flatMap((second, index) => {
    const words = fold(second.label);
    const isBare = bareAgain.test(words);
    if (!again.test(words) || (!isBare && ofUse.test(words))) return [];
    const last = asked[index - 1];
    const valueType =
      isBare && last && isWritten.has(second.kind) && isPlain.has(second.valueType)
        ? last.valueType
        : second.valueType;
    if (!twice.has(valueType)) return [];
    const before = asked
      .slice(0, index)
      .filter((field) => field.valueType === valueType && !again.test(fold(field.label)));
    const two = textOf(second);
    const isLike = (field: Field): boolean => {
      const one = textOf(field);
      return (
        one !== null &&
        two !== null &&
        (isSameValue(one, two, valueType) ||
          (valueType === 'email' && one.trim().toLowerCase() === two.trim().toLowerCase()))
      );
    };
    // Of several, it is any of them.
    const first = before.find(isLike) ?? before.at(-1);
    if (!first || two === null || textOf(first) === null || !isOfOnePerson(first, second)) return [];
    const isSame = isLike(first);
    return [
      ownFinding(
        'agreement',
        isSame ? 'ok' : 'problem',
        spotOf(second),
        isSame ? 'agreement-ok' : 'agreement-problem',
        {
          first: first.label,
        },
      ),
    ];
  });
}

const whereSheLives =
  /^(?:(?:votre|mon|le) )?departement(?: (?:du |de (?:la |l |votre )?)(?:logement|residence|domicile|habitation|bien|adresse|commune)\b.*)?$/;
/** « 21 – Côte-d'Or », « Jura (39) »; of Corsica, both begin with 20. */
const departmentNumber = /^(\d{2,3}|2[AB])(?!\d)|\((\d{2,3}|2[AB])\)$/iu;

/** Abroad, and islands whose postal codes are those of another department. */
const elsewhere = new Set(['99', '977', '978']);

/** « Département du logement : 21 – Côte-d'Or », and the only postal code beside it, of another. */
function otherDepartment(asked: readonly Field[]): Finding[] {
  const [department, otherOne] = asked.filter(({ valueType }) => valueType === 'department');
  const [code, otherCode] = asked.filter(({ valueType }) => valueType === 'postal-code');
  if (!department || !code || otherOne || otherCode) return [];
  const isOfOnePlace = department.group === code.group && department.heading === code.heading;
  if (
    !isOfOnePlace ||
    !whereSheLives.test(fold(department.label)) ||
    !/^code postal\b/.test(fold(code.label))
  )
    return [];
  const found = departmentNumber.exec((textOf(department) ?? '').trim());
  const number = (found?.[1] ?? found?.[2])?.replace(/[AB]/iu, '0');
  const digits = (textOf(code) ?? '').replace(/\s/g, '');
  return number === undefined || elsewhere.has(number) || !/^\d{5}$/.test(digits) || digits.startsWith(number)
    ? []
    : [
        {
          ...ownFinding('agreement', 'problem', spotOf(code), 'agreement-problem', {
            first: department.label,
          }),
          why: null,
        },
      ];
}
