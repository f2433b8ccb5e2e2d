/**
 * « Mairie de Fougères : il leur faut mon attestation de quotient familial », quoted on the page, and « Attestation de paiements »
 * chosen among the papers it offers.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { alike, kindsIn } from './paper-kinds.ts';

const paperWord =
  /^(?:une? |la |le |l |mon |ma |mes |votre )?(?:nouvelle |derniere? )?(?:attestations?|certificats?|avis|releves?|bulletins?|fiches? de paie|justificatifs?|quittances?|bail|rib|contrats?|factures?|declarations?|copies?|cartes?|livret|acte|extrait|jugement|notification|titre|passeport|photos?|ordonnance|feuilles?|devis|recu|taxe|diplome|etat)\b/;
const isPaper = (option: string): boolean => paperWord.test(fold(option)) || kindsIn(option).length > 0;

/** A choice among papers: two or more, of which one is chosen. */
const isOfPapers = ({ options, kind }: Field): boolean =>
  kind !== 'checkbox' && options.length > 1 && options.filter(isPaper).length > 1;

const [thing, it] = [
  String.raw`(?:attestation|certificat|avis|relev|bulletin|fiche|justificatif|quittance|bail|rib|contrat|facture|copie|carte|livret|acte|extrait|jugement|notification|titre|passeport|photo|ordonnance|devis|reçu|taxe|déclaration)\p{L}*`,
  String.raw`(?:(?:d['’]|de\s)?(?:une?|l['’]|votre|vos|mon|ma|mes|son|sa|leur|notre|le|la|les|ton|ta|cette|ce)\s?)?(?:(?:nouvelle|nouveau|dernière?|seule?|copie de|simple|récente?)\s(?:votre\s|mon\s|l['’]|la\s|le\s)?)*`,
];
/** « veut », « il nous manque encore », « merci de m'envoyer », « a besoin de » */
const asks = String.raw`(?:(?<!(?:cette|votre|la|une|ma|leur|notre|de|sa|toute)\s)demand(?:e|ent|ons|é)|réclam(?:e|ent|ons|é)|exig(?:e|ent|eons|é)|attend(?:s|ons|ent)?|veu(?:t|lent|x)|voudrai\p{L}+|souhait(?:e|ent|ons|erai\p{L}+)|manqu(?:e|ent|ait)|fa(?:ut|udra|udrait)|a(?:i|ont|ons|vons)? (?:toujours |encore |bien )?besoin|nécessit(?:e|ent)|accept(?:e|ent|ons)|recherche(?:nt|ons)?|(?<!^)(?:fournir|transmettre|envoyer|remettre|présenter|apporter|produire|joindre|adresser|déposer|parvenir|donner)|(?:fournissez|transmettez|envoyez|remettez|présentez|apportez|produisez|joignez|adressez|déposez|donnez|envoie|apporte|transmets))`;
const wants = new RegExp(
  String.raw`(?<!\p{L})${asks}(?:[- ](?:nous|moi|lui|leur|y))?(?:[\s,]+(?:à |au |aux |pour |de la part d[eu] )?\p{L}[^.;:!?«»]{0,50}?)??[\s:«]+(${it}${thing}[^.;!?]*)`,
  'iu',
);
/** « L'attestation de droits est demandée », « … doit être jointe » */
const isWanted = new RegExp(
  String.raw`(${it}${thing}[^.;!?:]{0,70}?)\s(?:(?:nous|me|leur|lui|vous)\s)?(?:est|sera|doit être|reste|est bien celle que|est celle que)\s(?:\p{L}+\s){0,2}?(?:demandée?|exigée?|attendue?|réclamée?|nécessaire|indispensable|requise?|obligatoire|voulue?|souhaitée?|à (?:fournir|joindre|envoyer|remettre|transmettre|présenter))(?!\p{L})`,
  'iu',
);
/** « Pièce réclamée par le collège : certificat de scolarité », in a line or in two */
const named =
  /\b(?:(?<!\b(?:votre|ma|la|une|cette|ta) )demandee?s?(?! de\b)|attendu\w*|reclame\w*|exige\w*|voulue?s?|souhaite\w*|veu(?:t|lent)|faut|besoin|necessaires?|manqu\w*|requis\w*|a (?:fournir|envoyer|joindre|transmettre|remettre|deposer))\b/;
/** « Certificat de scolarité de Lilou : à fournir avant le 05/04/2027 » */
const isDue =
  /^(?:(?:toujours|encore|piece|document) )*(?:a (?:fournir|envoyer|joindre|transmettre|remettre|deposer)|manquante?|attendue?|demandee?|non (?:recue?|parvenue?|fournie?)|pas (?:encore )?recue?)\b/;
const longestName = 60;

/** Advice to everybody, what was, what is given already; « si votre mairie demande » is of nobody yet. */
const isOfNobody =
  /\b(?:si|lorsqu\w*|quand|certaine?s?|parfois|souvent|generalement|en general|habituellement|par exemple|avait|avaient|aviez|a deja|ont deja|deja (?:recue?|transmise?|envoyee?|depose?e?|fournie?)|avons (?:bien )?recu|avez (?:bien |deja )?(?:envoye|transmis|fourni)|selon|aucun agent|jamais|ou bien|chaque annee|(?:les|des) (?:mairies|bailleurs|mutuelles|employeurs|cantines|organismes|ecoles))\b/;
const isGiven = /\b(?:recu|recue|recus|recues|transmise?s?|arrivee?s?|acceptee?s?|traitee?s?|validee?s?)\b/;
/** What follows is not what is wanted: « , pas une attestation de paiement ». */
const butThis = /\s?(?:\bpas\b|(?<!\p{L})et non\b|\bplutôt que\b|(?<!\p{L})au lieu d).*$/isu;
const notThis =
  /\s?(?:,\s(?!ou\b|à jour)|\(|\bpas\b|(?<!\p{L})et non\b|\bplutôt que\b|(?<!\p{L})au lieu d|\bmais\b|\bcar\b).*$/isu;
const isDenied =
  /\b(?:ne(?! (?:le|en|a|la|du)\b)|n)\b(?! (?:veut|accepte|faut|demande|attend|a besoin|prend)\w* (?:que|qu)\b)/;

/** Each paper that the page says somebody wants, with the whole sentence. */
function papersTold({ blocks, answers, fields }: PageModel): Told[] {
  const inSentences = sentencesOf(blocks, longestParagraph).flatMap((line) => {
    const found = wants.exec(line)?.[1] ?? isWanted.exec(line)?.[1];
    if (found === undefined || line.trim().endsWith('?')) return [];
    const paper = found.replace(notThis, '');
    const before = line.slice(0, line.indexOf(found));
    return isOfNobody.test(fold(line)) ||
      isGiven.test(fold(paper)) ||
      isDenied.test(fold(`${before} ${paper}`))
      ? []
      : [{ paper, rest: found.replace(butThis, ''), line }];
  });
  const inTwo = answers
    .filter(({ block, name }) => block !== name)
    .map(({ block, name, column }) => [blocks[column ?? name] ?? '', blocks[block] ?? '']);
  const inOne = blocks.map((block) => block.split(/\s?:\s/)).filter(({ length }) => length === 2);
  // « Pièce demandée », over « Attestation employeur de la société Vasseur, votre contrat ayant pris fin. »
  const under = blocks.slice(0, -1).map((name, at) => [name, sentencesOf([blocks[at + 1] ?? ''])[0] ?? '']);
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  // Right over the answers offered, it asks.
  const apart = under.filter(([, paper = '']) => !ofCases.has(fold(paper)));
  const inLines = [...inTwo, ...inOne, ...apart].flatMap(([name = '', paper = '']) =>
    name.length <= longestName &&
    paper.length <= longestName + longestName &&
    named.test(fold(name)) &&
    !isOfNobody.test(fold(name)) &&
    !/\b(?:non|pas|ne|a (?:qui|quel\w*))\b/.test(fold(name)) &&
    isPaper(paper) &&
    !isGiven.test(fold(paper)) &&
    !ofCases.has(fold(name)) &&
    !name.trim().endsWith('?')
      ? [{ paper: paper.replace(notThis, ''), rest: '', line: `${name} : ${paper}` }]
      : [],
  );
  const due = [...inTwo, ...inOne].flatMap(([paper = '', state = '']) =>
    isPaper(paper) && isDue.test(fold(state)) ? [{ paper, rest: '', line: `${paper} : ${state}` }] : [],
  );
  return [...inSentences, ...inLines, ...due];
}
const longestParagraph = 600;

const small = new Set(
  'de des du la le les l d un une mon ma mes votre vos et a au aux en pour sur'.split(' '),
);
const wordsIn = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .map(stem);

/** Its own kind, else every word of it. */
function isNamedIn(option: string, paper: string): boolean {
  const [own, told] = [kindsIn(option), kindsIn(paper)];
  if (own.length > 0 && told.length > 0)
    return told.some((one) => own.some((two) => one === two || isAlike(one, two)));
  const words = wordsIn(paper);
  const all = wordsIn(option.replace(/\([^()]*\)/g, ''));
  return all.length > 1 && all.every((word) => words.includes(word));
}
const isAlike = (one: string, two: string): boolean =>
  alike.some((pair) => pair.includes(one) && pair.includes(two));

/** Who it is for, where several want each another paper. */
const forWhom =
  /\b(?:destinataires?|organismes?|remett\w+|remis\w*|pour qui|a qui|demandeur|usage|servir|besoin|transmettre|envoyer)\b/;

export function checkPaperChosen({ asked, page }: CheckContext): Finding[] {
  const choices = asked.filter((field) => field.kind !== 'checkbox' && field.options.length > 1);
  const told = choices.length > 0 ? papersTold(page) : [];
  return told.length === 0
    ? []
    : choices.flatMap((field) =>
        isOfPapers(field)
          ? ofPaper(field, told, asked)
          : isYesNo(field)
            ? ofNamed(field, told)
            : ofWhomOrWhen(field, told),
      );
}

interface Told {
  paper: string;
  /** The rest of its sentence: « un justificatif, c'est-à-dire l'attestation de droits ». */
  rest: string;
  line: string;
}

const finding = (field: Field, told: string, asked: string): Finding =>
  ownFinding('papers', 'problem', spotOf(field), 'papers-problem', { told, asked });

function ofPaper(field: Field, told: readonly Told[], asked: readonly Field[]): Finding[] {
  const offered = new Set(field.options.map(fold));
  const chosen = textOf(field) ?? '';
  if (!isPaper(chosen) || /^autres?\b/.test(fold(chosen))) return [];
  const all = told
    .filter(({ line }) => !offered.has(fold(line)))
    .map((one) => {
      const [own, more] = [one.paper, one.rest].map((text) =>
        field.options.filter((option) => isNamedIn(option, text)),
      );
      return { ...one, options: own?.length ? own : (more ?? []) };
    })
    .filter(({ options }) => options.length > 0);
  const isOne = (some: typeof all): boolean =>
    new Set(some.map(({ options }) => options.join('\n'))).size === 1;
  const wanted = isOne(all) ? all : all.filter(({ line }) => isForChosen(line, asked, field));
  const [first] = wanted;
  return first && isOne(wanted) && !first.options.includes(chosen)
    ? [finding(field, chosen, first.line)]
    : [];
}

const firstName = /^\p{Lu}[\p{L}'’-]+/u;

/** « Il faut l'attestation de Lucas », « … celle de janvier », and another of the people or of the months offered. */
function ofWhomOrWhen(field: Field, told: readonly Told[]): Finding[] {
  const chosen = textOf(field);
  const keys = field.options.map((option) =>
    monthsIn(option).length === 1 ? monthsIn(option)[0]?.month : firstName.exec(option.trim())?.[0],
  );
  const isEachOther = new Set(keys).size === keys.length && !keys.includes(undefined);
  if (chosen === null || !field.options.includes(chosen) || !isEachOther) return [];
  const isOfMonths = keys.every((key) => typeof key === 'number');
  const named = told.flatMap(({ line }) => {
    const own = field.options.filter((_, at) => {
      const key = keys[at];
      return isOfMonths
        ? monthsIn(line).some(({ month }) => month === key)
        : typeof key === 'string' && isName(key, field) && hasWords(fold(line), fold(key));
    });
    return own.length === 1 && own[0] !== undefined ? [{ line, option: own[0] }] : [];
  });
  const [first, ...others] = named;
  return first && first.option !== chosen && others.every(({ option }) => option === first.option)
    ? [finding(field, chosen, first.line)]
    : [];
}

/** « Jeanne VASSEUR : Non », where the one that shows Jeanne is wanted. */
function ofNamed(field: Field, told: readonly Told[]): Finding[] {
  const name = /^(\p{Lu}[\p{L}'’-]+) \p{Lu}[\p{L}'’-]+/u.exec(field.label)?.[1];
  const line =
    name && yesNoOf(field) === 'no' ? told.find((one) => hasWords(fold(one.line), fold(name))) : undefined;
  return line ? [finding(field, `${field.label} : ${textOf(field) ?? ''}`, line.line)] : [];
}

/** People are offered by two names each, or with their birth. */
const isName = (_name: string, { options }: Field): boolean =>
  options.filter((option) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+|,? (?:\(|né|\d))/u.test(option))
    .length > 1;

/** « À qui la remettrez-vous ? Mairie de Fougères », and the mairie in the sentence. */
const isForChosen = (line: string, asked: readonly Field[], choice: Field): boolean =>
  asked.some((one) => {
    const words = wordsIn(textOf(one) ?? '').filter((word) => word.length > 3);
    return (
      one !== choice && forWhom.test(fold(one.label)) && words.some((word) => wordsIn(line).includes(word))
    );
  });
