/** A case that no word says to wait, left empty where an answer leaves nothing to say of it. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { livesAsCouple } from '../people/couple.ts';
import { ofPersonNamed, personOf } from '../who-and-when.ts';
import { isLeftByChoice, isSame, wordsOf } from './left-by-choice.ts';
import { isStarred } from './need-not.ts';
import { bare } from './yes-needs.ts';

export function isUnasked(field: Field, context: CheckContext): boolean {
  const { asked } = context;
  return (
    isAfterNo(field, context) ||
    isAfterBox(field, asked) ||
    isOfOtherChoice(field, asked) ||
    isOfNobody(field, context) ||
    isNextRow(field, asked) ||
    isOfNone(field, asked) ||
    isOfDenied(field, asked) ||
    isLeftByChoice(field, asked) ||
    isWithLeft(field, context)
  );
}

const isEmpty = (field: Field): boolean => stateOf(field) === 'empty';

/** « Lequel ? », « Motif » say nothing alone: they are about what was asked just before. */
const detail =
  /^(?:\d+ )?(?:bis )?(?:(?:d |de )?(?:lequel|laquelle|lesquel\w*)|precise[rz]|a preciser|explique[rz]|motifs?|raisons?|pourquoi|combien)\b/;
/** « Percevez-vous », and not « Êtes-vous né en France ? », where a no asks for more. */
const opensOnYes =
  /^(?:\d+\w* )?(?:(?:vous )?(?:ave[zt]|a|ont|perce[vz]|rece[vz]|touch|exerc|demand|souhait|benefici|posse|dispos|pay|vers|employ|suiv|attend|faut|voul|designe)\w*|y a|est ce que|etes vous (?:inscrite?|en arret|titulaire|beneficiaire|accompagne\w*))\b/;
const asksIfRight =
  /\b(?:exacte?s?|correcte?s?|justes?|a jour|toujours|encore|meme|identique|inchange\w*|actuel\w*|nationalite)\b/;

/** The empty cases from one on, up to the next question or part. */
function runAfter(question: Field, asked: readonly Field[]): Field[] {
  const after = asked.slice(asked.indexOf(question) + 1);
  const isWith = ({ group, heading }: Field): boolean =>
    heading === question.heading && (group === question.group || group === question.label);
  const end = after.findIndex((field) => isYesNo(field) || !isWith(field));
  return end < 0 ? after : after.slice(0, end);
}

/** « Recevez-vous une pension ? Non », then « Montant », « Nom du débiteur »: the first is of the question, all are empty. */
function isAfterNo(field: Field, { asked, page }: CheckContext): boolean {
  const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  if (!question || yesNoOf(question) !== 'no') return false;
  const name = fold(question.label);
  const isUnder = field.group === question.label || field.question === question.label;
  // « Êtes-vous indépendant ? Non », then « Statut » and « SIRET »: no star, and nothing of them is given.
  const left = runAfter(question, asked);
  const isPartLeft =
    left.length > 1 && left.length <= mostDetails && left.includes(field) && left.every(isEmpty);
  if (isPartLeft && !asksIfRight.test(name) && !left.some((one) => isStarred(one, page))) return true;
  if ((!opensOnYes.test(name) && !isUnder) || asksIfRight.test(name)) return false;
  const run = runAfter(question, asked);
  const at = run.indexOf(field);
  // « Avez-vous un véhicule ? Non », « Carburant », « Avez-vous le permis ? »: what stands between two questions.
  const next = asked[asked.indexOf(field) + 1];
  const isBetween =
    left.length === 1 && next !== undefined && isYesNo(next) && next.heading === field.heading;
  if (isBetween && left[0] === field && !ofAnybody.has(field.valueType) && !isStarred(field, page))
    return true;
  const own = stems(question.label);
  const isAbout = ({ label, group }: Field): boolean =>
    bare.test(fold(label)) ||
    detail.test(fold(label)) ||
    group === question.label ||
    stems(label).some((one) => own.includes(one));
  const [first] = run;
  if (at < 0 || !first || !isAbout(first) || !run.slice(0, at + 1).every(isEmpty)) return false;
  return isAbout(field) || (run.length <= mostDetails && run.every(isEmpty));
}

/** What everybody has. */
const ofAnybody = new Set([
  'name',
  'phone',
  'email',
  'address',
  'postal-code',
  'city',
  'nir',
  'iban',
  'birth-place',
  'consent',
  'file',
]);

/** More cases than that are no detail of one answer. */
const mostDetails = 4;

const isLater = /\b(?:ne|n|pas|plus tard|ulterieur\w*|sans|aucune?)\b/;

/** « Je désigne un mandataire », unticked, then its name and its address. */
function isAfterBox(field: Field, asked: readonly Field[]): boolean {
  const box = asked.slice(0, asked.indexOf(field)).findLast(({ kind }) => kind === 'checkbox');
  if (!box || box.valueType === 'consent' || isYesNo(box)) return false;
  // One of a list says nothing alone.
  if (asked[asked.indexOf(box) - 1]?.kind === 'checkbox') return false;
  const name = fold(box.label);
  if (isSame.test(name) ? isEmpty(box) : !isEmpty(box) || isLater.test(name)) return false;
  const run = runAfter(box, asked);
  const own = stems(box.label);
  const until = run.slice(0, run.indexOf(field) + 1);
  return (
    until.length > 0 &&
    until.every((one) => isEmpty(one) && stems(one.label).some((word) => own.includes(word)))
  );
}

const ofThing = /(?<!\by a t )\b(?:il|elle|ils|elles)\b/;
/** « Un membre du foyer a-t-il perçu une pension ? » */
const ofHousehold = /\b(?:membres?|personnes?|quelqu un|foyer|famille|menage)\b/;
/** Two questions that open alike stand side by side. */
const opening = (label: string): string => fold(label).split(' ').slice(0, 3).join(' ');

/** « Avez-vous travaillé ? Non », then « Votre contrat est-il terminé ? »: a question about a thing that there was not. */
function isOfDenied(field: Field, asked: readonly Field[]): boolean {
  const name = fold(field.label);
  const { role, name: person } = personOf(field);
  const isOfPerson = role !== 'you' && (role !== 'named' || person !== '');
  // Of a person who is there, whatever was asked of him before.
  if (ofPersonNamed.test(field.label)) return false;
  if (!isYesNo(field) || !ofThing.test(name) || /\bvous\b/.test(name) || isOfPerson) return false;
  if (ofHousehold.test(name)) return false;
  const question = asked.slice(0, asked.indexOf(field)).findLast((one) => isYesNo(one) && !isEmpty(one));
  return (
    question !== undefined &&
    question.heading === field.heading &&
    yesNoOf(question) === 'no' &&
    opening(question.label) !== opening(field.label) &&
    !asksIfRight.test(fold(question.label)) &&
    asked.slice(asked.indexOf(question) + 1, asked.indexOf(field)).every(isEmpty)
  );
}

/** « Valable jusqu'au », after « Numéro du titre de séjour », which nothing asks for. */
function isWithLeft(field: Field, context: CheckContext): boolean {
  const before = context.asked[context.asked.indexOf(field) - 1];
  return (
    before !== undefined &&
    /^(?:valable|valide|delivre\w*|expir\w*|jusqu|au)\b/.test(fold(field.label)) &&
    isEmpty(before) &&
    isUnasked(before, context)
  );
}

/** « Nombre d'enfants : 0 », then « Prénoms des enfants » */
function isOfNone(field: Field, asked: readonly Field[]): boolean {
  const own = stems(field.label);
  return asked
    .slice(0, asked.indexOf(field))
    .some(
      (one) =>
        (one.valueType === 'count' || one.valueType === 'household') &&
        !isEmpty(one) &&
        tellsNothing(one) &&
        stems(one.label).some((word) => own.includes(word)),
    );
}

/** « (allocataires) », « pour les locataires », « – locataires »: of whom, at the end of a name. */
const audience = /\(([^()]+)\)|\bpour (?:les? |la |l['’]|une? )?(.+)$|\s[–-]\s(\p{Ll}[^–]+)$/gu;
/** « Date de fin du CDD », and not « Nom du propriétaire », which one asks of a tenant. */
const ofTime =
  /^(?:dates?|fin|début|durée|terme|motif)\b(?!.*naissance).* (?:du|de la|d['’]une?) ([^\s()]+)$/iu;

/** « Autre », « Locataires », « (renouvellement) », where another answer was chosen, or that box left unticked. */
function isOfOtherChoice(field: Field, asked: readonly Field[]): boolean {
  if (field.kind === 'checkbox') return false;
  const { label, group, question } = field;
  const titles = [group, question].filter((title): title is string => title !== null);
  const whole = titles.filter((title) =>
    asked.every(
      (one) => (one.group !== title && one.question !== title) || isEmpty(one) || one.options.length > 1,
    ),
  );
  const inside = [...label.matchAll(audience)].flatMap(([, ...found]) => found.find(Boolean) ?? []);
  const [, ofWhat] = ofTime.exec(label) ?? [];
  if (ofWhat) inside.push(ofWhat);
  const before = asked.slice(0, asked.indexOf(field));
  const answers = answersIn(before);
  const isOther = (name: string, { chosen, others }: Answer): boolean => {
    const [is, isNot] = [chosen, others].map((texts) => new Set(texts.flatMap(wordsOf)));
    const words = wordsOf(name).filter((word) => !ofParty.has(word));
    return (
      words.length > 0 && words.every((word) => isNot?.has(word)) && !words.every((word) => is?.has(word))
    );
  };
  // « Nom de l'hôtel », where one is « chez un tiers »; « Nom du propriétaire » is asked of who is a tenant.
  const [, ofWhom] = ofNamed.exec(label) ?? [];
  const isOfOther = (answer: Answer): boolean =>
    ofWhom !== undefined &&
    answer.heading === field.heading &&
    !ofOneself.test(fold(answer.asks)) &&
    isOther(ofWhom, answer);
  const isDenied = (name: string): boolean =>
    before.some((one) => {
      const asks = wordsOf(one.label);
      const words = wordsOf(name);
      return (
        isYesNo(one) &&
        yesNoOf(one) === 'no' &&
        words.length > 0 &&
        words.every((word) => asks.includes(word))
      );
    });
  return (
    inside.some(isDenied) ||
    [...whole, ...inside].some((name) => answers.some((answer) => isOther(name, answer))) ||
    answers.some(isOfOther) ||
    // Further on than « Comment vous joindre ? Par courriel », « Téléphone » is a case of its own.
    answers.some((answer) => answer.last === before.at(-1) && isOther(label, answer))
  );
}

/** Who acts for somebody is named by whom he acts for. */
const ofParty = new Set(['representant', 'tuteur', 'curateur', 'responsable', 'partie', 'cadre'].map(stem));
const ofNamed =
  /^(?:nom|adresse|numéro|n°|téléphone|coordonnées) (?:de l['’]|de la |du |des |d['’]une? )(.+)$/iu;
const ofOneself = /^(?:vous etes|votre statut|statut|occupation|votre situation|situation)\b/;

interface Answer {
  asks: string;
  heading: string | null;
  chosen: string[];
  others: string[];
  /** The last of its cases. */
  last: Field | undefined;
}

/** Of each choice made: what was chosen, and what was not. */
function answersIn(asked: readonly Field[]): Answer[] {
  const boxes = asked.filter(({ kind, valueType }) => kind === 'checkbox' && valueType !== 'consent');
  const lists = [...Map.groupBy(boxes, ({ question, group }) => question ?? group ?? '').values()];
  return [
    ...asked.flatMap((field) => {
      const text = textOf(field);
      return field.options.length > 1 && !isYesNo(field) && text !== null
        ? [
            {
              asks: field.label,
              heading: field.heading,
              chosen: [text],
              others: field.options.filter((option) => option !== text),
              last: field,
            },
          ]
        : [];
    }),
    ...lists
      .filter((list) => list.length > 1)
      .map((list) => ({
        asks: list[0]?.question ?? '',
        heading: list[0]?.heading ?? null,
        chosen: list.filter((box) => !isEmpty(box)).map(({ label }) => label),
        others: list.filter(isEmpty).map(({ label }) => label),
        last: list.at(-1),
      })),
  ];
}

/** A partner, or the day of a wedding, where there is no partner. */
const isOfNobody = (field: Field, context: CheckContext): boolean =>
  (personOf(field).role === 'partner' || ofUnion.test(fold(field.label))) && livesAsCouple(context) === false;

const ofUnion = /\b(?:mariage|pacs|vie commune|concubinage|union)\b/;

const rank =
  /\b(?:[1-9]|1\d|n|no|1er|premiere?|2e|2eme|deuxieme|seconde?|3e|3eme|troisieme|quatrieme|cinquieme|sixieme)\b/g;
const ranks = ['', '', 'deuxieme|second', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

function rankOf(place: string): number {
  const words = fold(place);
  const written = ranks.findIndex((name) => name !== '' && new RegExp(`\\b(?:${name})`).test(words));
  return written > 0 ? written : Number(/\d+/.exec(words)?.[0] ?? 1);
}

/** « Enfant » of « Enfant 2 » */
const sortOf = (place: string): string => fold(place).replace(rank, '').replace(/ +/g, ' ').trim();

/** « Enfant 2 », « Deuxième parent », the next row of a table: nothing in it, after one that is filled in. */
function isNextRow(field: Field, asked: readonly Field[]): boolean {
  const place = placeOf(field);
  if (place === null || rankOf(place) < 2 || personOf(field).role === 'partner' || monthsIn(place).length > 0)
    return false;
  const own = asked.filter((one) => placeOf(one) === place);
  const isBefore = (one: Field): boolean => {
    const other = placeOf(one);
    return other !== null && sortOf(other) === sortOf(place) && rankOf(other) < rankOf(place);
  };
  const isOne = own.length > 1 && own.every(isEmpty) && asked.some((one) => isBefore(one) && !isEmpty(one));
  // « Nombre d'enfants : 2 » wants both.
  const counts = asked.filter(
    ({ valueType, label }) => valueType === 'count' && stems(label).some((one) => stems(place).includes(one)),
  );
  return isOne && !counts.some((count) => Number(textOf(count)) >= rankOf(place));
}

/** The row, the group or the part around it. */
const placeOf = ({ label, group, outerGroup }: Field): string | null =>
  [label.includes(' – ') ? label.split(' – ')[0] : null, group, outerGroup].find(
    (name) => name && fold(name).search(rank) >= 0,
  ) ?? null;
