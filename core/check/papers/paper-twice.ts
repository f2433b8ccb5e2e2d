/** One file given for two papers, one kind of paper or of sum chosen twice where each is to be another. */
import type { Finding } from '../../assessment.ts';
import type { Field, FileInfo } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { ofNoHome, ofOneself, ofSomeone } from './paper-details.ts';
import { alike, kindsIn, wordsOf } from './paper-kinds.ts';
import { isSame, kindOf, monthIn, mostPapers, ofManyMakes } from './papers.ts';

export function checkPaperTwice({ asked, page }: CheckContext): Finding[] {
  return [...sameFile(asked, page.blocks), ...sameKind(asked, page.blocks)];
}

/** « Chaque emplacement reçoit un document distinct » */
const eachItsOwn =
  /^(?!.*\b(?:peu(?:t|vent)|si|sauf)\b)(?:chaque|a chaque|un) (?:emplacement|case|ligne|champ|rubrique|piece|zone|justificatif)\b.*\b(?:document|fichier|papier|piece) (?:distincte?|differente?|a part|separee?|propre)\b|^un (?:seul )?(?:document|fichier) (?:distinct |different |separe )?(?:par|pour chaque) (?:emplacement|case|ligne|champ|rubrique|piece|justificatif)\b/;

const twice = (field: Field, first: Field): Finding =>
  ownFinding('same', 'problem', spotOf(field), 'same-problem', { first: first.label });

/** The same name and the same size. */
function sameFile(asked: readonly Field[], blocks: readonly string[]): Finding[] {
  const isRuled = sentencesOf(blocks).some((one) => eachItsOwn.test(fold(one)));
  const cases = asked.filter(({ files }) => files.length === 1).slice(0, mostPapers);
  return cases.flatMap((field, at) => {
    const [file] = field.files;
    const first = cases.slice(0, at).find(({ files: [one] }) => file && one && isSameFile(one, file));
    return file &&
      first &&
      !ofAll.test(wordsOf(file.name)) &&
      (isRuled || isForAnother(first.label, field.label, file.name))
      ? [twice(field, first)]
      : [];
  });
}

const isSameFile = (one: FileInfo, two: FileInfo): boolean =>
  one.name === two.name && one.size === two.size && one.size > 0;

/** « dossier-complet.pdf », « cni-enfants.pdf » may hold them all. */
const ofAll =
  /\b(dossier|complet|tout|tous|toutes|ensemble|enfants|parents|couple|(?<!livret )(?<!livret de )famille|pieces|documents|justificatifs|fusion\w*|groupe\w*)\b/;
/** One scan may hold both sides, the pages of one paper, and what goes with it. */
const ofOnePaper = /\b(recto|verso|face|pages?|suite|autres?|complement\w*|annexes?|copie)\b/;

/** « Pièce d'identité » and « RIB », « Bulletin de mai » and « Bulletin de juin », « Certificat de Lina » and « de Noé ». */
function isForAnother(one: string, two: string, name: string): boolean {
  const labels = [one, two];
  if (labels.some((label) => ofOnePaper.test(fold(label)))) return false;
  const [first, second] = labels.map(kindsIn);
  const [kind, other] = [first?.[0], second?.[0]];
  if (kind && kind === other && first?.length === 1 && second?.length === 1) {
    const [month, otherMonth] = labels.map(monthIn);
    // « bulletins-mai-juin.pdf » holds both.
    const isOfBoth =
      monthsIn(wordsOf(name)).length > 1 || /\b(bulletins|fiches|quittances|releves)\b/.test(wordsOf(name));
    if (month && otherMonth) return !isOfBoth && !isSame(month, otherMonth);
    const [years, otherYears] = labels.map((label) => label.match(/\b20\d\d\b/g) ?? []);
    if (years?.length === 1 && otherYears?.length === 1) return years[0] !== otherYears[0];
    const [person, otherPerson] = labels.map((label) => ofSomeone.exec(label)?.[1]);
    // One that bears a first name is told in paper-details.ts.
    const isNamed = [person, otherPerson].some((one) => hasWords(wordsOf(name), fold(one ?? '')));
    return ofOneself.has(kind) && !!person && !!otherPerson && person !== otherPerson && !isNamed;
  }
  const homes = labels.filter((label) => ofManyMakes.test(wordsOf(label)));
  if (homes.length > 0) {
    const isHome = homes.some((label) => /\b(domicile|adresse)\b/.test(fold(label)));
    return homes.length === 1 && isHome && [kind, other].some((known) => known && ofNoHome.has(known));
  }
  if (kind && other)
    return (
      !first?.some((known) => second?.includes(known)) &&
      !alike.some((pair) => pair.includes(kind) && pair.includes(other))
    );
  // Its own name tells which of the two it is.
  const [own, others, told] = [one, two, wordsOf(name)].map(stems);
  const isOf = (words: string[] | undefined): boolean => !!words?.some((stem) => told?.includes(stem));
  return isOf(own) !== isOf(others) && !own?.some((stem) => others?.includes(stem));
}

const apart =
  /^(?!.*\b(?:peu(?:t|vent)|si)\b).*\b(?:doi(?:t|vent) etre (?:d un |de )?(?:type |nature )?(?:differente?s?|autres?)|(?:de |d un )?(?:types?|natures?) differente?s?|(?:qu une|une) seule fois)\b/;
const rowOf = (label: string): string => fold(label).replace(/\d+/g, '').trim();

/** « Type de document » twice the same, beside as many papers listed as there are lists; or where the page wants them apart. */
function sameKind(asked: readonly Field[], blocks: readonly string[]): Finding[] {
  const lists = asked.filter(
    ({ kind, label, options }) =>
      kind === 'select' && options.length > 2 && /\b(?:type|nature|categorie)\b/.test(fold(label)),
  );
  const isRuled = sentencesOf(blocks).some((one) => {
    const words = fold(one);
    return apart.test(words) && /\b(?:type|nature|categorie)s?\b/.test(words);
  });
  return [...Map.groupBy(lists, ({ label }) => rowOf(label)).values()].flatMap((rows) => {
    const said = rows.map((row) => (stateOf(row) === 'filled' ? fold(textOf(row) ?? '') : ''));
    const at = said.findIndex((one, index) => one !== '' && said.indexOf(one) < index);
    const [again, first] = [rows[at], rows[said.indexOf(said[at] ?? '')]];
    if (!again || !first) return [];
    const listed = new Set(
      blocks.map(fold).filter((block) => again.options.some((one) => fold(one) === block)),
    );
    const isListed =
      kindOf.test(fold(again.label)) &&
      listed.size === rows.length &&
      !said.includes('') &&
      said.every((one) => listed.has(one));
    return isRuled || isListed ? [twice(again, first)] : [];
  });
}
