/** « Bulletin de salaire, octobre 2026 : attendu », and the bulletin of September, which the page has already, about to be sent. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { finding, isAlike } from './file-wanted.ts';
import { type Followed, monthOf, papersFollowed, yearOf } from './followed.ts';
import { kindsIn, servesFor, wordsOf } from './paper-kinds.ts';

/** What is about to be sent, as its answers and the name of its file tell it. */
interface Given {
  field: Field;
  text: string;
  kinds: string[];
  month: NamedMonth | null;
  year: string | null;
}

const kindOfPaper =
  /^(?:type|nature|categorie|genre|intitule|nom) (?:de |du |d |de la )?(?:la |l |votre |ce )?(?:documents?|pieces?|papiers?|justificatifs?|fichiers?)\b|^(?:document|piece|justificatif)(?: (?:envoye|joint|transmis|depose|choisi|fourni|concerne|a envoyer|a transmettre|a deposer)e?)?$|^quel(?:le)? (?:document|piece|justificatif)\b/;
const monthOfPaper =
  /^(?:mois|periode)\b(?!.*\b(?:naissance|debut|fin|entree|arrivee|depart|embauche|effet)\b)|^(?:bulletin|fiche|document|piece|justificatif|quittance)\b.*\b(?:mois|periode|annee|envoyee?|jointe?|transmise?|choisie?)\b|^annee\b/;
const ofWhom = /\b(?:enfants?|personne|beneficiaire|employeur|entreprise|titulaire|pour qui|concernee?)\b/;
/** « Un document déjà traité n'a pas à être renvoyé » */
const notAgain =
  /\b(?:n (?:a|ont) pas (?:a|besoin d) etre (?:renvoye|retransmis|envoye a nouveau|fourni|transmis|redepose)\w*|inutile de (?:nous )?(?:le |la |les )?(?:renvoyer|retransmettre|transmettre|envoyer)|ne (?:nous )?(?:le |la |les )?(?:renvoyez|retransmettez|redeposez) pas)\b/;

/** « Bulletin rectifié par mon employeur »: sent again, and rightly. */
const inItsPlace = /\b(?:rectifi\w*|corrige\w*|remplac\w*|nouvelle version|mieux lisible|plus lisible)\b/;

export function checkPaperFollowed({ asked, page }: CheckContext): Finding[] {
  const files = asked.filter(({ kind }) => kind === 'file');
  const kinds = asked.filter((field) => kindOfPaper.test(fold(field.label)) && field.kind !== 'file');
  const [file] = files;
  if (files.length > 1 || kinds.length > 2 || asked.length === 0) return [];
  if (file && (file.files.length > 1 || /\b(?:autres?|complement\w*)\b/.test(fold(file.label)))) return [];
  const told = asked.flatMap((field) => [textOf(field), ...field.files.map(({ name }) => name)]);
  if (told.some((text) => inItsPlace.test(wordsOf(text ?? '')))) return [];
  const all = papersFollowed(page);
  if (!all.some(({ state }) => state === 'has' || state === 'awaits')) return [];
  const [first] = givenIn(asked, file, kinds).flatMap((given) => {
    const line = otherThan(given, all, page);
    return line === null ? [] : [finding(given.field, given.text, line)];
  });
  return first ? [first] : [];
}

/** First what is chosen, with its month; then the file, of the kind that is chosen where its name tells none. */
function givenIn(asked: readonly Field[], file: Field | undefined, kinds: readonly Field[]): Given[] {
  const months = asked.filter((field) => monthOfPaper.test(fold(field.label)) && textOf(field) !== null);
  const people = asked.filter(
    (field) => ofWhom.test(fold(field.label)) && !monthOfPaper.test(fold(field.label)),
  );
  const [month, other] = months;
  const chosen = kinds.find((field) => kindsIn(textOf(field) ?? '').length === 1);
  // « Mois du bulletin » tells of what, where nothing else does.
  const kindsChosen = kindsIn((chosen ? textOf(chosen) : month && !other ? month.label : null) ?? '');
  const whose = people.flatMap((field) => textOf(field) ?? []).join(' ');
  const told = [chosen && textOf(chosen), month && !other ? textOf(month) : null, whose]
    .filter(Boolean)
    .join(' ');
  const name = file?.files[0]?.name ?? null;
  const inFile = kindsIn(name ?? '');
  const asks = month && !other && monthOf(textOf(month) ?? '') ? month : chosen;
  const answers =
    told !== '' && asks && kindsChosen.length === 1
      ? [
          {
            field: asks,
            text: told.trim(),
            kinds: kindsChosen,
            month: monthOf(told),
            year: yearOf(told),
          },
        ]
      : [];
  const files =
    file && name !== null && (inFile.length === 1 || (inFile.length === 0 && kindsChosen.length === 1))
      ? [
          {
            field: file,
            text: name,
            kinds: inFile.length === 1 ? inFile : kindsChosen,
            month: monthOf(name),
            year: yearOf(wordsOf(name)),
          },
        ]
      : [];
  return [...answers, ...files];
}

/** Which paper it is told to be, of those followed: surely another one, the same, or it may be. */
function isOther(given: Given, one: Followed): boolean {
  const isKind = one.kinds.some((kind) =>
    given.kinds.some(
      (told) => told === kind || isAlike(told, kind) || servesFor[kind]?.includes(told) === true,
    ),
  );
  if (!isKind) return true;
  const [month, told] = [one.month, given.month];
  if (month && told)
    return (
      month.month !== told.month || (month.year !== null && told.year !== null && month.year !== told.year)
    );
  if (!month && !told && one.year && given.year && one.year !== given.year) return true;
  return false;
}

/** Named as another of those followed is, and not as this one. */
function isOfAnother(given: Given, one: Followed, all: readonly Followed[]): boolean {
  const words = fold(wordsOf(given.text)).split(' ');
  const own = one.names.filter((name) => !all.every(({ names }) => names.includes(name)));
  const bears = (names: readonly string[]): boolean =>
    names.some((name) => name.split(' ').every((word) => words.includes(word)));
  return (
    own.length > 0 &&
    !bears(own) &&
    all.some((other) => other !== one && bears(other.names.filter((name) => !one.names.includes(name))))
  );
}

/** What the page says of it, where the paper given is none of those awaited. */
function otherThan(given: Given, all: readonly Followed[], { blocks }: PageModel): string | null {
  const isNotIt = (one: Followed): boolean => isOther(given, one) || isOfAnother(given, one, all);
  const awaited = all.filter(({ state }) => state !== 'has');
  if (!awaited.every(isNotIt)) return null;
  const had = all.find((one) => one.state === 'has' && !isNotIt(one) && isSure(given, one));
  const due = awaited.filter(({ state }) => state === 'awaits');
  const sameKind = due.filter(({ kinds }) => kinds.some((kind) => given.kinds.includes(kind)));
  if (had && due.length > 0) return (sameKind[0] ?? due[0])?.line ?? null;
  if (had && sentencesOf(blocks).some((line) => notAgain.test(fold(line)))) return had.line;
  // Of the one kind that is awaited, another month or another's.
  return sameKind.length === 1 && due.length === 1 ? (sameKind[0]?.line ?? null) : null;
}

/** Of the very month or year: « Bulletin de salaire d'août : reçu » says nothing of one whose month is not told. */
const isSure = (given: Given, { month, year }: Followed): boolean =>
  month !== null ? given.month !== null : year === null || given.year !== null || given.month === null;
