/** An empty case that the page's general words say to fill in, and that one may have nothing for. */
import type { Field, PageModel } from '../../page-model.ts';
import { leavesBlanks } from '../../reading/required-words.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { personOf } from '../who-and-when.ts';

export function needNotBeFilled(field: Field, context: CheckContext, lineOf: LineOf): boolean {
  const { asked, page } = context;
  return (
    isOfPartIfAny(field, asked) ||
    isOfNoIncome(field, context) ||
    [field.label, field.group ?? '', lineOf(field)].some((text) => optional.test(fold(text))) ||
    (!isStarred(field, page) &&
      (seldom.test(fold(field.label)) || anyWord.test(fold(field.label)) || isOfNoPerson(field, asked))) ||
    (isStarred(field, page) ? starIsNote(page) : saysOfBlanks(page)) ||
    isNamedAsLeft(field, page) ||
    isOtherWay(field, asked, page) ||
    isNext(field, asked) ||
    isAfterKept(field, asked)
  );
}

/** « Deuxième employeur (s'il y en a un) », a part of the page with nothing in it. */
export function isOfPartIfAny({ group, question }: Field, asked: readonly Field[]): boolean {
  const title = [group, question].find((name) => ifAny.test(fold(name ?? '')));
  if (title === undefined) return false;
  // What she adds in words may stand under the last title.
  return asked.every(
    (one) => ![one.group, one.question].includes(title) || isEmpty(one) || one.kind === 'textarea',
  );
}
const ifAny = /\b(?:s il y en a|s il y a lieu|le cas echeant|si vous en avez)\b/;

/** « Allocations de chômage, déclarant 2 », on a tax return that says of none of its cases that it is required. */
function isOfNoIncome(field: Field, { procedure, page, asked }: CheckContext): boolean {
  // « Corriger cette ligne ? Oui », in its own part
  const isCalled = asked.some(
    (one) =>
      field.group !== null &&
      [one.group, one.label].includes(field.group) &&
      isYesNo(one) &&
      yesNoOf(one) === 'yes',
  );
  return (
    field.required &&
    !isCalled &&
    !page.blocks.some((block) => isToldToFill(fold(block), field)) &&
    procedure?.portal === 'impots' &&
    field.valueType === 'amount' &&
    !page.blocks.some((block) => required.test(fold(block)))
  );
}
/** « Déclarant 2 : … le montant de son salaire est à inscrire en 1BJ » */
function isToldToFill(sentence: string, { label }: Field): boolean {
  const [thing] = stems(fold(rowName(label)));
  return (
    /\b(?:est|sont|reste\w*) a (?:inscrire|indiquer|reporter|declarer|saisir|completer|porter)\b/.test(
      sentence,
    ) &&
    thing !== undefined &&
    stems(sentence).includes(thing) &&
    sentence.includes(fold(columnName(label)))
  );
}

const required =
  /\b(?:obligatoires?|requis\w*|doi(?:t|vent) (?:etre|porter|contenir|comporter)|(?:remplissez|completez|renseignez) (?:toutes|tous|chaque)|(?:inscrivez|ecrivez|indiquez|mettez|notez) (?:0|zero))\b/;

const isEmpty = (field: Field): boolean => stateOf(field) === 'empty';
const isFilled = (field: Field | undefined): boolean => field !== undefined && !isEmpty(field);

/** Which many have not. */
const seldom =
  /^(?:complements?(?! (?:de|du|d) (?!l? ?adresse|nom\b|informations?\b|precisions?\b))|suite de l adresse|(?:etage|bat(?:iment)?|escalier|app(?:artement|t)|residence|porte|chez|bis|ter)\b(?! qui)|lieu dit|boite postale|bp\b|nom (?:d usage|d epouse|marital|de jeune fille)|(?:deuxieme|second|troisieme|quatrieme|autres?) (?:prenoms?|titulaires?)|telephone (?:fixe|professionnel)|fax|site (?:internet|web)|commentaires?|observations?|remarques?|message|autres? (?:document|piece|justificatif|fichier)|(?:document|piece|justificatif)s? (?:complementaire|supplementaire)|code (?:promo\w*|de? parrainage|avantage|reduction))/;

/** « Un mot à votre conseiller ? », « Autre chose à signaler ? », « Souhaitez-vous ajouter quelque chose ? » */
const anyWord =
  /^(?:(?:un|votre|vos) )?(?:petit )?(?:mots?|messages?|precisions?|remarques?|commentaires?) (?:a|au|aux|pour|libres?|complementaires?)\b|\b(?:autre|quelque) chose\b.*\b(?:dire|signaler|ajouter|preciser|savoir|indiquer)\b|\b(?:dire|signaler|ajouter|preciser) (?:autre|quelque) chose\b/;

/** « La case « motif » reste vide pour les lignes sans changement »: left by some, as the page itself says. */
function isNamedAsLeft({ label }: Field, page: PageModel): boolean {
  const name = ` ${fold(label)} `;
  return namesLeft(page).some((called) => name.includes(` ${called} `));
}
const namesLeft = onceForEach(({ blocks }: PageModel): string[] =>
  blocks
    .filter(({ length }) => length <= longestRule)
    .flatMap((block) => [...block.matchAll(namedAsLeft)].map(([, called = '']) => fold(called))),
);
const namedAsLeft =
  /(?:case|colonne|ligne|champ|zone)s? [«"“]\s?([^«»"“”]{2,60}?)\s?[»"”] (?:reste|peut rester|est laissée?|peut être laissée?|est à laisser) (?:vide|en blanc|libre)/giu;

/** A longer one is a text about the procedure. */
const longestRule = 240;

const saysOfBlanks = onceForEach(({ blocks }: PageModel): boolean =>
  blocks.some((block) => block.length <= longestRule && leavesBlanks(block)),
);

/**
 * « Pensions (facultatif) », in its name or in the line of it: the reader may have taken the word off. « Rien
 * d'obligatoire » says so too.
 */
const optional =
  /\b(?:facultati\w+|optionnel\w*)\b|\b(?:pas|non|jamais|rien d|aucune|nullement) (?:\p{L}+ )?(?:obligat\w+|requise?s?|exigee?s?|exigible)\b/u;

/** Each case, and the line that the page writes its name in. */
export type LineOf = (field: Field) => string;

/** Its own sign, in the line of its name: no sentence about all of them. */
export function isStarred({ label, starred }: Field, page: PageModel): boolean {
  if (starred) return true;
  // « Les champs suivis de ● »
  if (/[^\p{L}\p{N}\s.,:;?!%€²°)\]»"'’-]$/u.test(label)) return true;
  return label.length > 1 && starredLines(page).has(fold(label));
}
const starredLines = onceForEach(
  ({ blocks }: PageModel) => new Set(blocks.filter((block) => /[*＊∗]/.test(block)).map(fold)),
);

/** « Les astérisques signalent les champs modifiés », « * : au moins un des deux »: no star is said to need an answer. */
function starIsNote({ blocks }: PageModel): boolean {
  const legends = blocks.filter((block) => /^\W{0,2}[*＊∗]|ast[ée]risque|étoile/iu.test(block));
  return legends.length > 0 && !blocks.some((block) => needed.test(fold(block)));
}
const needed =
  /\b(?:obligatoires?|requis\w*|necessaires?|indispensables?|(?:a|etre) (?:rempli|complet|renseign)\w*)\b/;

const oneOf =
  /\b(?:au moins une?|une? (?:\p{L}+ )?au moins|(?:l )?une? (?:seule? )?des (?:deux|trois)|l une? ou l autre)\b/u;
const ways = new Set(['phone', 'email']);

/** « ou numéro de sécurité sociale », « un téléphone au moins »: what another case tells as well. */
function isOtherWay(field: Field, asked: readonly Field[], { blocks }: PageModel): boolean {
  const at = asked.indexOf(field);
  const [before, next] = [asked[at - 1], asked[at + 1]];
  if (isJoined(before, field, blocks) && isFilled(before)) return true;
  if (isJoined(field, next, blocks) && isFilled(next)) return true;
  return (
    ways.has(field.valueType) &&
    asked.some((one) => ways.has(one.valueType) && !isEmpty(one) && one.group === field.group) &&
    blocks.some((block) => oneOf.test(fold(block)))
  );
}

/** « ou », at the head of the second or in a line between the two. */
function isJoined(one: Field | undefined, other: Field | undefined, blocks: readonly string[]): boolean {
  if (!one || !other) return false;
  if (/^(?:et )?ou\b/.test(fold(other.label))) return true;
  const names = blocks.map(fold);
  const [from, to] = [one, other].map(({ label }) => names.indexOf(fold(label)));
  if (from === undefined || to === undefined || from < 0 || to < from) return false;
  return names.slice(from + 1, to).some((line) => /^(?:et )?ou(?: bien| a defaut\b.*)?$/.test(line));
}

const rank = /\b(\d{1,2})$/;

/** « Téléphone 2 », « Adresse ligne 3 », after the first; an amount is told of each. */
function isNext(field: Field, asked: readonly Field[]): boolean {
  const name = fold(field.label);
  const [number] = rank.exec(name) ?? [];
  if (
    number === undefined ||
    Number(number) < 2 ||
    personOf(field).role === 'partner' ||
    /^(?:amount|date|hours|yes-no)$/.test(field.valueType)
  )
    return false;
  const alike = asked.filter((one) => rank.test(fold(one.label)) && one.group === field.group);
  const numbered = (one: Field): string | undefined => rank.exec(fold(one.label))?.[0];
  return (
    alike.filter((one) => numbered(one) === number).every(isEmpty) &&
    alike.some(
      (one) =>
        numbered(one) === '1' &&
        fold(one.label).replace(rank, '') === name.replace(rank, '') &&
        !isEmpty(one),
    )
  );
}

const keeps =
  /\b(?:conserver?|garder?|utiliser?|inchangee?|actuel\w*|enregistre\w*|deja|ne souhaite pas|plus tard|ulterieur\w*)\b/;
const changes =
  /\b(?:indique[rz]?|saisi[rs]?|ajoute[rz]?|modifie[rz]?|change[rz]?|renseigne[rz]?|joindre|depose[rz]?|nouve\w+|autre)\b/;

/** « Conserver mon RIB », where « Indiquer un nouveau RIB » is what calls the cases after it. */
function isAfterKept(field: Field, asked: readonly Field[]): boolean {
  const at = asked.indexOf(field);
  const from = asked.slice(0, at).findLastIndex(({ options }) => options.length > 1);
  const choice = asked[from];
  const chosen = choice && textOf(choice);
  if (!choice || !chosen || isYesNo(choice) || choice.heading !== field.heading) return false;
  return (
    keeps.test(fold(chosen)) &&
    choice.options.some((option) => option !== chosen && changes.test(fold(option))) &&
    asked.slice(from + 1, at + 1).every(isEmpty)
  );
}

const people =
  /\b(?:enfants?|autres? personnes?|personnes? a charge|colocataires?|ayants? droit|occupants?|freres?|soeurs?)\b/;

/** « Enfants à charge », a part with nothing in it, where no answer says that there are any. */
function isOfNoPerson({ group }: Field, asked: readonly Field[]): boolean {
  if (group === null || !people.test(fold(group)) || /\?$/.test(group)) return false;
  const own = asked.filter((one) => one.group === group);
  const about = stems(group);
  return (
    own.length > 1 &&
    own.length < asked.length &&
    own.every(isEmpty) &&
    !asked.some(
      (one) => one.group !== group && !isEmpty(one) && stems(one.label).some((stem) => about.includes(stem)),
    )
  );
}
