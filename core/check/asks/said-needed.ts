/** What a page asks for in a sentence that names a case or stands beside it, and is left empty. */
import type { Field, PageModel } from '../../page-model.ts';
import { isMarkedOptional, isYesNo, stateOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import { sentencesOf } from '../sentences.ts';
import { isOfDenied } from './needed-together.ts';
import { asksForAll } from './of-another-answer.ts';
import { inNeededPart } from './part-needed.ts';
import { nothingWithoutIt } from './required-signs.ts';

const needed =
  /\b(imperatif|imperativement|indispensables?|necessaires?|obligatoires?|obligatoirement|exigee?s?|doit figurer(?= (?:sur|dans) (?:la|votre|cette|le|ce) (?:demande|formulaire|page|fiche|declaration)\b)|doit etre (?:indiquee?|renseignee?|precisee?|remplie?|donnee?|fournie?)|sera (refusee?|rejetee?))\b/;
/** « Obligatoire pour les étrangers », « en cas de séjour », « dès la maternelle »: not of everybody. */
const notNeeded =
  /\b(non|pas|plus|jamais|aucune?|ou|si|sauf|facultati\w+|en cas|dans (le|ce) cas|lorsqu\w*|quand|uniquement|seulement|selon|a partir|pour (les|des|une?|tout\w*|certain\w*)|s ils?|apres|au dela|(obligatoire|exige|indispensable|demande)e?s? (par|aux?|chez|en|dans|des)|imperativement (etre|avoir))\b/;
/** « Obligatoire pour étudier votre demande », and nothing that says of whom: « hors UE », « : professionnels ». */
const purpose =
  /^ (?:etre \w+$|a (?:l|la|votre|cette) (?:inscription|demande|instruction|etude|examen|traitement|admission|calcul|paiement|suite)|lequel|laquelle|lesquel|ici\b|et\b|car\b|afin\b|en(?: (?:quelques|une|deux)\b|\s*$)|(?:sur|a) (?:chaque|toutes)|(?:sur|dans) (?:la|votre|cette|le|ce) (?:demande|formulaire|dossier|page|fiche|declaration)|(?:le|la|les|l|un|une|votre|vos) |pour (?:que|nous|votre|l|(?:vous|te|lui|nous) \w+(?:er|ir|dre|ttre)|\w+(?:er|ir|dre|ttre))\b)/;

/** « Le téléphone en cas d'urgence est indispensable »: whose it is, and not when it is asked. */
const ofUrgency = /\ben cas d urgence(?= (?:est|sont|doit|doivent|et)\b)/;

function isNeededOfAll(said: string): boolean {
  const found = needed.exec(said);
  const rest = found ? said.slice(found.index + found[0].length) : '';
  return (
    found !== null &&
    !notNeeded.test(said.replace(ofUrgency, '')) &&
    (rest.trim() === '' || purpose.test(rest))
  );
}

/** « La photocopie du titre de séjour est obligatoire. », in the line after « Numéro d'allocataire », is of another. */
function isOfCase(said: string, { label }: Field): boolean {
  const subject = /^(?:la |le |les |l |un |une |votre |vos )(.+?) (?:est|sont|doit|doivent)\b/.exec(
    said,
  )?.[1];
  const own = stems(label);
  return (
    subject === undefined ||
    /\b(?:reponse|case|champ|saisie|information|precision|justificatif|date|montant|numero)s?\b/.test(
      subject,
    ) ||
    stems(subject).some((one) => own.includes(one))
  );
}

const thisOne = '(?:cette|la) (?:question|case|ligne|rubrique)';
/** What stands beside a case and asks for it. */
const asksForIt = new RegExp(
  [
    // « Réponse bloquante », « Une réponse est attendue ici »
    String.raw`^(?:(?:reponse|information|case|question|champ) )?bloquante?s?\b`,
    '^(?:une )?reponse (?:est )?attendue(?: ici)?$',
    // « Tout le monde doit répondre », « Demandé à tous »
    String.raw`^tout le monde doit \p{L}+$`,
    String.raw`\b(?:demandee?s?|posee?s?|a (?:remplir|renseigner|completer)) (?:a|par) (?:tous|toutes|tout le monde|chacun)$`,
    String.raw`^a (?:remplir|completer|renseigner)(?: \p{L}+ment)?$`,
    // « Merci de ne pas passer cette question »
    `^(?:merci de )?ne (?:pas (?:passer|sauter|oublier|omettre)|(?:passez|sautez|oubliez|omettez) pas)(?: ${thisOne})?$`,
    '^requise? par (?:la|le|l|votre|notre) .+$',
    // « Laissée vide, cette case entraîne le rejet de la demande »
    String.raw`\blaissee? vide .*\b(?:rejet|refus|bloqu|retard|renvo)\p{L}*`,
    String.raw`\b(?:absolument|imperativement) besoin\b|\bbesoin (?:absolument|imperativement)\b`,
  ].join('|'),
  'u',
);
const ofSomeOnly = /\b(?:si|sauf|hors|facultati\w*|en cas|lorsqu\w*|quand|pour les|uniquement|seulement)\b/;

/** « Nous en avons besoin pour instruire votre dossier » */
const weNeedIt = /^nous en avons besoin (?:pour|afin)\b/;

/** What a mark means: « * Champs obligatoires » */
const ofMarks =
  /^\W*\*|\*\W*$|\(\*\)|\b(?:astérisque|étoile)\b|\b(?:champs|zones|rubriques|données|mentions|saisies)\b.*\bobligatoires\b/iu;
const eachQuestion = /\breponse\b.{0,40}\b(chaque|toutes)\b|\brepondez a (chaque|toutes)\b/;

/** « Merci d'indiquer votre numéro de téléphone », « N'oubliez pas votre numéro d'allocataire » */
const gives =
  /^(?:(?:attention|important|rappel|aussi|enfin|et|puis|svp) )*(?:merci de?|veuillez|vous devez|il faut|pensez a|n oubliez pas (?:de?)?|n oublie pas (?:de?)?|dites nous|donnez(?: nous)?|indiquez|precisez|inscrivez|renseignez)(?: bien)? ?(?:d )?(?:(?:nous )?(?:indiquer|donner|preciser|renseigner|saisir|inscrire|noter|communiquer|completer|fournir) )?(?:votre|vos|le|la|l|les|ton|ta|tes|une?) /;
const withoutForget = (said: string): string => said.replace(/\bn oublie[zr]? pas\b/, '');
const isToWrite = ({ kind, valueType }: Field): boolean =>
  ['text', 'textarea', 'tel', 'email'].includes(kind) && valueType !== 'amount';

/** « Vous souhaitez une copie ? Indiquez… » is said of those who do. */
function beforeQuestion(sentences: readonly string[]): readonly string[] {
  const end = sentences.findIndex((one) => one.endsWith('?'));
  return end < 0 ? sentences : sentences.slice(0, end);
}

/** « Sans votre adresse postale, nous ne pourrons pas vous écrire » */
const isNothingWithout = (said: string, label: string): boolean =>
  new RegExp(
    `\\bsans (?:votre |vos |la |le |l |un |une )?${label}\\b.*\\b(?:ne|aucune?|impossible|bloque\\w*)\\b`,
  ).test(said);

/** « Ne pas laisser vide », « Cette case ne peut rester vide » */
const neverBlank =
  /^(?!.*\b(?:si|sauf|lorsqu\w*|quand|zero|0)\b).*\bne (?:(?:pas laisser|laissez pas)\b.{0,20}|(?:doit|peut) (?:pas )?(?:rester|etre laissee?) )(?:vide|en blanc|blanche)/;

/** « Sans IBAN, aucun paiement », « Votre RIB nous est nécessaire » */
const account =
  '(?:votre |vos |un |d un |le |de |l )*(?:iban|rib|coordonnees bancaires|releve d identite bancaire)';
const wantsAccount = [
  new RegExp(`\\bsans ${account}\\b`),
  new RegExp(`\\b${account}\\b.{0,20}\\b(?:est|sont) (?:necessaires?|indispensables?|obligatoires?)\\b`),
  new RegExp(`(?<!\\bpas |\\bplus )\\bbesoin ${account}\\b`),
];
const accountIf =
  /\b(?:si|sauf|facultati\w*|ou|cheque|deja|inutile|changement|plus tard|modifi\w*|connue?|bailleur|proprietaire)\b/;

/** « 3 », « C » */
const rankOf = (sign = ''): number =>
  /^[a-z]$/i.test(sign) ? sign.toLowerCase().charCodeAt(0) - 96 : Number(sign || Number.NaN);

/** « Les questions 1 à 3 sont obligatoires », « Les rubriques A à C appellent une réponse » */
function numbersNeeded(said: string): number[] {
  const [, from, link, to] =
    /\b(?:questions?|rubriques?|cases?|champs?|lignes?|points?) (?:n )?(\d{1,2}|[a-z]) (a|au|et) (\d{1,2}|[a-z]) (?:(?:sont|doivent (?:tous |toutes )?etre) (?:toutes |tous )?(?:obligatoires?|indispensables?|necessaires?|a (?:remplir|completer|renseigner)|(?:remplie|completee?|renseignee?)s?)|(?:appellent|attendent|demandent|exigent) (?:toutes |tous |chacune? )?une reponse)\b(?! (?:si|pour|en cas))/.exec(
      said,
    ) ?? [];
  const [first, last] = [rankOf(from), rankOf(to)];
  if (from === undefined || !(last >= first) || last - first > mostNumbers) return [];
  return link === 'et' ? [first, last] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
const mostNumbers = 40;

/** « Champs obligatoires : nom, commune et téléphone », « Nous avons besoin de votre nom, de votre commune » */
function namesListed(sentence: string): string[] {
  const names = listHead.exec(sentence)?.slice(1).find(Boolean) ?? '';
  if (
    names === '' ||
    notNeeded.test(fold(sentence).replace(/\ba ne pas oublier\b/, '')) ||
    sentence.endsWith('?')
  )
    return [];
  return names
    .split(/,|;|\set\s|\sainsi que\s|\s(?:pour|afin)\s.*/iu)
    .map((name) => bareName(fold(name)))
    .filter((name) => name.length > 2);
}
const listHead =
  /^(?:(?:les )?(?:champs|informations|renseignements|rubriques|cases|mentions|données|questions|réponses)\s)?(?:sont\s)?(?:obligatoires?|indispensables?|nécessaires?|exigée?s|requis(?:es)?|à (?:ne pas oublier|remplir|renseigner|compléter))(?:\s(?:dans tous les cas|ici|pour tous))?\s?:\s?(.+)$|^(?:[^,:;]{3,40},\s)?(?:il nous faut|nous (?:avons|aurons) besoin|nous devons connaître)\s((?:votre|vos|d[eu]|le|la|un)\s.+)$/iu;

const bareName = (folded: string): string =>
  folded.replace(/^(?:(?:de|d|du|des|votre|vos|le|la|les|l|un|une|son|sa|ses) )+/, '');

/** « une personne à prévenir et son numéro de téléphone », of « Téléphone de la personne à prévenir » */
function saysAllOf(words: readonly string[], label: string): boolean {
  const own = stems(label);
  return own.length > 1 && own.every((stem) => words.includes(stem));
}

/** « Une réponse est indispensable sur chaque ligne », « Sans la facture du club, le dossier sera rejeté », « Précisez-le impérativement » */
export function saidNeeded(asked: readonly Field[], page: PageModel): Field[] {
  const beside = linesBeside(page);
  const sentences = sentencesOf(page.blocks);
  const rules = rulesOf(sentences);
  const isMarked = marksSome(asked);
  const isEach = rules.some((sentence) => eachQuestion.test(sentence));
  const isOfAll = asksForAll(page);
  const isPaidInto = wantsItsAccount(page, sentences);
  const ways = [
    namedIn(asked, page, { sentences, rules, isMarked }),
    numberedIn(sentences),
    besideIn(isMarked, page, beside),
  ];
  const isInNeededPart = inNeededPart(asked, page);
  const isLeftOpen = (field: Field): boolean =>
    !asksMore.test(foldAll(field.label, beside(field))) || !asksAfterIt(asked[asked.indexOf(field) - 1]);
  return (
    asked
      .filter(
        (field) =>
          !field.required &&
          stateOf(field) === 'empty' &&
          !isMarkedOptional(field) &&
          field.kind !== 'checkbox',
      )
      // « Si oui, … » waits for its « Oui ».
      .filter(
        (field) =>
          (((isEach && isYesNo(field)) || (isOfAll && !ofNoSentence.has(field.kind))) &&
            !/^si\b/.test(fold(field.label))) ||
          (isInNeededPart(field) && !ofNoSentence.has(field.kind)) ||
          (isPaidInto && field.valueType === 'iban') ||
          ways.some((isNeeded) => isNeeded(field)),
      )
      .filter((field) => isLeftOpen(field) && !isOfDenied(field, asked))
  );
}

const rulesOf = (sentences: readonly string[]): string[] =>
  sentences
    .filter((sentence) => !ofMarks.test(sentence))
    .map(fold)
    .filter((sentence) => isNeededOfAll(sentence));

/** Where a page marks its cases, what it asks for in passing may stay without its mark. */
const marksSome = (asked: readonly Field[]): boolean => asked.some(({ required }) => required);

const wantsItsAccount = ({ blocks }: PageModel, sentences: readonly string[]): boolean =>
  !blocks.some((block) => /\bFR\d\d/.test(block)) &&
  sentences.map(fold).some((said) => wantsAccount.some((turn) => turn.test(said)) && !accountIf.test(said));

function numberedIn(sentences: readonly string[]): (field: Field) => boolean {
  const numbers = sentences.flatMap((sentence) => numbersNeeded(fold(sentence)));
  return ({ label }) =>
    numbers.includes(
      rankOf(/^(?:question |n ?° ?)?(\d{1,2}|[A-Z])(?![\p{L}\d])\s?[.):–-]/u.exec(label)?.[1]),
    );
}

/** Whether a sentence of the page names the case that it wants. */
function namedIn(
  asked: readonly Field[],
  { blocks }: PageModel,
  {
    sentences,
    rules,
    isMarked,
  }: { sentences: readonly string[]; rules: readonly string[]; isMarked: boolean },
): (field: Field) => boolean {
  const asksToGive = blocks
    .flatMap((block) => beforeQuestion(sentencesOf([block])))
    .map(fold)
    .filter((said) => gives.test(said) && !notNeeded.test(withoutForget(said)))
    .map((said) => ({ said, words: stems(said) }));
  const withoutIt = sentences.map(fold).filter((said) => /\bsans\b/.test(said) && !accountIf.test(said));
  const listed = new Set(sentences.flatMap(namesListed));
  return (field) => {
    const label = fold(field.label);
    // « Prénom » of a second child, or of the partner, may be of nobody.
    const isFirst = asked.find((one) => bareName(fold(one.label)) === bareName(label)) === field;
    if (listed.has(bareName(label))) return isFirst;
    if (label.length <= 8) return false;
    // « Le téléphone portable » is not « Téléphone ».
    const whole = new RegExp(
      `(?:^| )${label}(?:$| (?:est|sont|doi|sera|le |la |votre |vos |pour |afin |avant |ci dessous|imperatif|imperative|obligatoire))`,
    );
    return (
      rules.some((sentence) => whole.test(sentence) && !eachQuestion.test(sentence)) ||
      (!isMarked &&
        isToWrite(field) &&
        asksToGive.some(({ said, words }) => whole.test(said) || saysAllOf(words, field.label))) ||
      withoutIt.some((said) => isNothingWithout(said, label))
    );
  };
}

/** Whether what stands beside the case wants it. */
function besideIn(
  isMarked: boolean,
  { blocks }: PageModel,
  beside: (field: Field) => string,
): (field: Field) => boolean {
  const hasNeedColumn = blocks.some((block) => needColumn.test(fold(block)));
  return (field) => {
    if (ofMarks.test(beside(field))) return false;
    const said = fold(beside(field)).replace(fewLines, '');
    return (
      (isNeededOfAll(said) && isOfCase(said, field)) ||
      neverBlank.test(said) ||
      (!ofSomeOnly.test(said) &&
        (asksForIt.test(said) || nothingWithoutIt.test(said) || (!isMarked && weNeedIt.test(said)))) ||
      (hasNeedColumn && field.options.length === 0 && /^(?:oui|x)$/.test(said))
    );
  };
}

/** The head of a column that tells « oui » or « non » of each. */
const needColumn = /^(?:(?:reponse|champ) )?(?:obligatoire|requise?|a remplir)$/;

/** A search is no answer, and papers are asked for by name. */
const ofNoSentence = new Set<Field['kind']>(['search', 'file']);

/** « Précisez impérativement » */
const asksMore = /\b(precise[rz]|explique[rz]|indique[rz])\b/;
/** « en une phrase ou deux » */
const fewLines = /\b(une?|deux|trois|quelques)( \p{L}+)? ou (deux|trois|quatre|plusieurs)\b/u;

/** What an answer asks for right after it is told in tick-needs.ts. */
const asksAfterIt = (before: Field | undefined): boolean =>
  before !== undefined &&
  (isYesNo(before) ||
    before.kind === 'checkbox' ||
    before.options.some((option) => /^autres?\b/.test(fold(option))));
