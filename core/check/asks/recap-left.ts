/** What a recap says was not answered, where it had to be. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isOptional, stateOf, tellsNothing, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isOneSort } from '../answers/one-sort.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { nameOf } from '../people/rows-told.ts';
import { withoutWayBack } from '../recap/answer-lines.ts';
import { isForSomeInBrackets } from './in-brackets.ts';

export function leftOnRecap({ recap, page, procedure }: CheckContext): Finding[] {
  // Money is asked for, month by month, by the guides that know of it.
  const isLeftToGuide = procedure?.checks.some(({ kind }) => kind === 'unsaid');
  const isEach = page.blocks.some(asksForEach);
  const saysLeft = (line: Field): boolean => isSaidLeft(line, page);
  const isLeft = (line: Field): boolean =>
    isMarked(line, page.blocks) ||
    (saysLeft(line) && !isOptional(line) && isWherePaid(line, recap)) ||
    (isEach && saysLeft(line) && !isOptional(line) && !ofSome.test(fold(line.label))) ||
    (!isLeftToGuide && ((isMoney(line) && saysLeft(line)) || isRowLeft(line, recap, page)));
  return [
    ...recap
      .filter((line) => stateOf(line) === 'empty' && isLeft(line))
      .map((line) => ownFinding('required', 'problem', spotOf(line), 'required-choice')),
    ...recap
      .filter((line) => swears.test(fold(line.label)) && unsworn.test(saidIn(line, page)))
      .map((line) => ownFinding('required', 'problem', spotOf(line), 'required-box')),
    ...recap
      .filter(
        (line, at) =>
          noPaper.test(fold(textOf(line) ?? '')) &&
          isNeededPaper(line, page.blocks) &&
          // « Passeport », then « ou carte d'identité »
          !/^ou\b/.test(fold(recap[at + 1]?.label ?? '')),
      )
      .map((line) => ownFinding('required', 'problem', spotOf(line), 'required-file')),
  ];
}

/** A dash may say that there was none, these words do not. */
const left =
  /\b(non|pas) (renseigne|complete|rempli|saisi|indique|declare|precise)\w*$|\ba (completer|remplir|renseigner|indiquer|preciser)$/;

const saidIn = ({ block }: Field, { blocks }: PageModel): string =>
  fold(withoutWayBack(blocks[block ?? -1] ?? ''));

/** « Non renseigné », « à compléter » */
export const isSaidLeft = (line: Field, page: PageModel): boolean => left.test(saidIn(line, page));

/** « Attestation sur l'honneur : non cochée » */
const swears = /\bsur l honneur\b|^(?:attestation|certification|engagement)\b/;
const unsworn = /\b(?:non|pas) (?:coche|valide|accepte|signe|donne)\w*$|\ba (?:cocher|signer)$/;

const whereSheLives =
  /^(?:votre |mon |ma )?(?:(?:nouvelle )?adresse(?: postale| du logement| actuelle)?|code postal)$/;
const account = /^(?:votre |mon |nouvel )?(?:iban|rib|coordonnees bancaires)$/;

/** Where she lives, and the account of whom the recap names as its holder. */
const isWherePaid = ({ label }: Field, recap: readonly Field[]): boolean =>
  whereSheLives.test(fold(label)) ||
  (account.test(fold(label)) &&
    recap.some((line) => /\btitulaires?\b/.test(fold(line.label)) && stateOf(line) === 'filled'));

/** « Organisme choisi * : non renseigné », in a recap that says what its star means: elsewhere a star is a note. */
function isMarked({ label }: Field, blocks: readonly string[]): boolean {
  // « Régime d'assurance maladie obligatoire », « (non obligatoire) »
  if (/[(–—-]\s*(?:champ\s|réponse\s)?obligatoire\s*\)?\s*$/iu.test(label)) return true;
  return (
    /\*$/.test(label.trim()) &&
    blocks.some((block) => /\*|astérisque/iu.test(block) && /\bobligatoires?\b/.test(fold(block)))
  );
}

const part = '(?:case|ligne|rubrique|champ|question|information|reponse|partie)s?';
/** « Toutes les rubriques doivent être complétées avant l'envoi. » */
const each = new RegExp(
  `\\b(?:chaque|toutes les|tous les) ${part} (?:\\w+ )?doi(?:ven)?t (?:avoir |etre )?(?:\\w+ )?(?:complet|renseign|rempli|reponse)\\w*|\\baucune? ${part} ne doi(?:t|vent) (?:rester|etre)\\b`,
);
/** « Toutes les rubriques qui vous concernent », « marquées d'un astérisque » */
const ofSomeOnly = /\b(concern\w*|asterisques?|etoiles?|marquee?s?|signalee?s?|suivantes?|utiles?|si|sauf)\b/;

/** A longer one is a text about the procedure. */
const longestRule = 240;

function asksForEach(block: string): boolean {
  if (block.length > longestRule || block.includes('*')) return false;
  const said = fold(block);
  return each.test(said) && !ofSomeOnly.test(said);
}

/** Which many have not, whatever the page says. */
const ofSome =
  /\b(complement\w*|telephones?|portable|fixe|mobile|fax|e mail|mail|courriel|usage|marital|allocataire|epou(x|se)|conjointe?|second\w*|deuxieme|autres?|etage|batiment|escalier|porte|lieu dit|commentaires?|observations?|remarques?|si|eventuel\w*|ancien\w*|precedent\w*)\b/;

/** « Ressources des trois derniers mois » */
function isMoney({ label }: Field): boolean {
  const name = fold(label);
  return (
    /^(ressources?|revenus?|salaires?)\b/.test(name) &&
    !/\b(enfants?|fils|fille)\b/.test(name) &&
    !isOneSort(name)
  );
}

/**
 * The money of one person, in a table where another has « Aucune ressource » or « 0 € »: leaving a cell empty is not how
 * nothing is said there.
 */
function isRowLeft(line: Field, recap: readonly Field[], { blocks }: PageModel): boolean {
  const [row, head] = line.label.split(' – ');
  const isBare = fold(blocks[line.block ?? -1] ?? '') === fold(row ?? '');
  if (!isBare || head === undefined || line.valueType !== 'amount') return false;
  return recap.some(
    (other) =>
      other.group === line.group &&
      other.label.endsWith(` – ${head}`) &&
      nameOf(other) !== nameOf(line) &&
      stateOf(other) === 'filled' &&
      (tellsNothing(other) || /^aucune? /.test(fold(textOf(other) ?? ''))),
  );
}

const noPaper =
  /^(aucune?|pas de) (fichier|document|piece|justificatif|papier)( \w+)?$|^((fichier|document|piece|justificatif) )?((non|pas) (encore )?(joint|fourni|depose|transmis|televerse|ajoute|envoye)e?s?|manquante?|absente?|a (joindre|fournir|deposer|ajouter))$/;
const neededPapers =
  /\b(pieces?|documents?|justificatifs?|papiers?|fichiers?)\b.*\b(obligatoires?|exigee?s?)\b/;
/** « Pièces non obligatoires », « obligatoires ou facultatives », « Si vous êtes hébergé » */
const notNeeded =
  /\b(non|pas|ou|si|sauf|selon|facultati\w+|optionnel\w*|cas|echeant|eventuel\w*|pour (les|des|une?)|complementaires?|autres?|choix|au moins)\b/;

/** Under « Pièces obligatoires », or so marked itself. */
function isNeededPaper(line: Field, blocks: readonly string[]): boolean {
  if (isMarked(line, blocks)) return true;
  const titles = [line.group, line.outerGroup].map((title) => fold(title ?? ''));
  return (
    titles.some((title) => neededPapers.test(title) && !notNeeded.test(title)) &&
    !notNeeded.test(fold(line.label)) &&
    !isForSomeInBrackets(line.label) &&
    !isOptional(line)
  );
}
