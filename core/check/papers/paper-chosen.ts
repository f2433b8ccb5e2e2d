/**
 * « Mairie de Fougères : il leur faut mon attestation de quotient familial », quoted on the page, and « Attestation de paiements »
 * chosen among the papers it offers, or joined.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { finding, isAlike, ofFile } from './file-wanted.ts';
import { kindsIn } from './paper-kinds.ts';
import { ofHerCase } from './papers-of-case.ts';
import { aboutSomebody, isPaper, papersTold, type Told } from './papers-told.ts';

/** A choice among papers: two or more, of which one is chosen. */
const isOfPapers = (field: Field): boolean =>
  field.kind !== 'checkbox' &&
  field.options.length > 1 &&
  field.options.filter((option) => isPaper(wholeName(option, field))).length > 1;

/** « Paiement », under « Attestation souhaitée »: an attestation of it. */
const wholeName = (option: string, { label }: Field): string => {
  const noun = isPaper(option) ? null : /\b(?:attestation|certificat|releve)\b/.exec(fold(label))?.[0];
  const whole = `${noun} de ${option}`;
  return noun && kindsIn(whole).length > 0 ? whole : option;
};

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
/** Who it is for, where several want each another paper. */
const forWhom =
  /\b(?:destinataires?|organismes?|remett\w+|remis\w*|pour qui|a qui|demandeur|usage|servir|besoin|transmettre|envoyer)\b/;

export function checkPaperChosen({ asked, page }: CheckContext): Finding[] {
  const [file, otherFile] = asked.filter(({ kind }) => kind === 'file');
  const choices = asked.filter((field) => field.kind !== 'checkbox' && field.options.length > 1);
  if (choices.length === 0 && (!file || otherFile)) return [];
  const told = [...papersTold(page), ...choices.flatMap(askedOfHer)];
  const ofPeople = [...told, ...aboutSomebody(page)];
  return [
    ...(file && !otherFile ? ofFile(file, ofHerCase(told, page, file, asked)) : []),
    ...choices.flatMap((field) =>
      isOfPapers(field)
        ? servesToo(field, page)
          ? []
          : ofPaper(field, ofHerCase(told, page, field, asked), asked)
        : isYesNo(field)
          ? ofNamed(field, told)
          : ofWhomOrWhen(field, ofPeople, page),
    ),
  ];
}

/** « Inscription à la cantine : la mairie me demande mon quotient familial », chosen. */
function askedOfHer(choice: Field): Told[] {
  const line = textOf(choice) ?? '';
  const [, paper = ''] =
    /\b(?:me|m['’]|nous) (?:demande|réclame|faut|veut)\p{L}* (?:mon|ma|mes|notre|une?|l['’]|le|la|les) ?(.+)$/iu.exec(
      line,
    ) ?? [];
  return paper === '' || /\bou\b/.test(fold(paper)) ? [] : [{ paper, rest: paper, line }];
}

function ofPaper(field: Field, told: readonly Told[], asked: readonly Field[]): Finding[] {
  // « Document 1 », « Document 2 »: what is wanted may be the other.
  const others = asked.filter((one) => one !== field && one.options.join() === field.options.join());
  const offered = new Set(field.options.map(fold));
  const chosen = textOf(field) ?? '';
  if (!isPaper(wholeName(chosen, field)) || /^autres?\b/.test(fold(chosen))) return [];
  const all = told
    .filter(({ line }) => !offered.has(fold(line)) && !isForAnother(line, asked, field))
    .map((one) => {
      const [own, more] = [one.paper, one.rest].map((text) =>
        field.options.filter((option) => isNamedIn(wholeName(option, field), text)),
      );
      return { ...one, options: own?.length ? own : (more ?? []) };
    })
    .filter(({ options }) => options.length > 0);
  const isOne = (some: typeof all): boolean =>
    new Set(some.map(({ options }) => options.join('\n'))).size === 1;
  const wanted = isOne(all) ? all : all.filter(({ line }) => isForChosen(line, asked, field));
  const [first] = wanted;
  return first &&
    isOne(wanted) &&
    ![field, ...others].some((one) => first.options.includes(textOf(one) ?? ''))
    ? [finding(field, chosen, first.line)]
    : [];
}

/** « La mairie demande… », where it is for the « Mutuelle » of the two. */
const isForAnother = (line: string, asked: readonly Field[], choice: Field): boolean =>
  asked.some((one) => {
    const isNamed = (text: string): boolean =>
      wordsIn(text).some((word) => word.length > 3 && wordsIn(line).includes(word));
    const chosen = textOf(one) ?? '';
    return (
      one !== choice &&
      forWhom.test(fold(one.label)) &&
      chosen !== '' &&
      !isNamed(chosen) &&
      one.options.some((option) => option !== chosen && isNamed(option))
    );
  });

/** « À défaut, une quittance suffit. » */
const servesToo = (field: Field, { blocks }: PageModel): boolean =>
  sentencesOf(blocks).some(
    (line) =>
      /\b(?:a defaut|sinon|suffit|suffisent|convient|peut (?:aussi )?(?:servir|remplacer))\b/.test(
        fold(line),
      ) &&
      !/\b(?:ne|n) \w+ pas\b/.test(fold(line)) &&
      isNamedIn(wholeName(textOf(field) ?? '', field), line),
  );

const firstName = /^\p{Lu}[\p{L}'’-]+/u;

/** « Il faut l'attestation de Lucas », « … celle de janvier », and another of the people or of the months offered. */
function ofWhomOrWhen(field: Field, told: readonly Told[], page: PageModel): Finding[] {
  const chosen = textOf(field);
  const keys = field.options.map((option) =>
    monthsIn(option).length === 1 ? monthsIn(option)[0]?.month : firstName.exec(option.trim())?.[0],
  );
  const isEachOther = new Set(keys).size === keys.length && !keys.includes(undefined);
  const isOfMonths = keys.every((key) => typeof key === 'number');
  if (chosen === null || !field.options.includes(chosen) || !isEachOther) return [];
  if (isOfMonths && !/^mois\b/.test(fold(field.label))) return [];
  // « Nous avons besoin aussi de celui d'octobre »
  const isWantedToo = sentencesOf(page.blocks).some(
    (line) =>
      theOther.test(fold(line)) &&
      (isOfMonths
        ? monthsIn(line).some(({ month }) => month === monthsIn(chosen)[0]?.month)
        : hasWords(fold(line), fold(firstName.exec(chosen)?.[0] ?? ''))),
  );
  if (isWantedToo) return [];
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

const theOther = /\b(?:ce(?:lui|lle|ux|lles)|aussi|egalement)\b/;

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
