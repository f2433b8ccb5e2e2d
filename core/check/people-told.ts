/** How many of those counted a page tells by boxes ticked, by a sentence of names, or by a part for each. */
import type { Field, PageModel } from '../page-model.ts';
import { stateOf, textOf, yesNoOf } from '../values/answer.ts';
import { fold } from '../wording/fold.ts';
import type { Sort } from './count-said.ts';

export interface Told {
  told: number;
  /** Nobody is left out of it: a greater count is wrong too. */
  isWhole: boolean;
}

export interface Asked {
  sort: Sort;
  /** Of the case and of what explains it. */
  words: string;
}

/** « vous comprise », « demandeur compris », « comptez-vous aussi ». */
export const withHer =
  /\b((vous|demandeu(r|se)|allocataire|assuree?)( y)? (meme )?(comprise?|incluse?)|y compris vous|vous y compris|comptez vous (aussi|egalement)|en (vous|y) comptant)\b/;
const withoutHer =
  /\b(ne vous comptez pas|sans vous compter|en plus de vous|vous non compris|hors vous|vous excepte|avec vous)\b/;

/** By each way the page has, those it has not left out. */
export function peopleTold(asked: Asked, page: PageModel): Told[] {
  return [
    ticked(asked, page),
    namedInSentence(asked, page),
    toldByPart(asked, page),
    besidesHer(asked, page),
  ].filter((one) => one !== null);
}

const toTick = /\b(coche[rz]|selectionne[rz]|lesquel(le)?s|indiquez (ceux|celles))\b/;
const sortWords: Record<Sort, RegExp> = {
  enfant: /\benfants?\b/,
  personne: /\b(personnes?|membres|occupants|habitants)\b/,
  employeur: /\b(employeurs?|entreprises?)\b/,
  contrat: /\bcontrats?\b/,
};

/** « Cochez chaque enfant qui mangera à la cantine », and « Lesquels ? » right after the question how many. */
function ticked({ sort }: Asked, { fields, buttons, blocks }: PageModel): Told | null {
  const groups = Map.groupBy(
    fields.filter(({ kind, question }) => kind === 'checkbox' && question !== null),
    ({ question }) => question ?? '',
  );
  const own = [...groups].filter(([question, boxes]) => {
    const words = fold(question);
    const before = fields[fields.indexOf(boxes[0] as Field) - 1];
    const isOfSort =
      sortWords[sort].test(words) ||
      (/^lesquel(le)?s\b/.test(words) && before !== undefined && sortWords[sort].test(fold(before.label)));
    return boxes.length > 1 && toTick.test(words) && isOfSort;
  });
  const [only, other] = own;
  if (!only || other || only[1].some(({ label }) => /^(aucune?|autres?|tous|toutes)\b/.test(fold(label))))
    return null;
  const told = only[1].filter((box) => stateOf(box) === 'filled').length;
  const mayBeElsewhere =
    buttons.some(({ text }) => /\b(ajouter|pas dans la liste)\b/.test(fold(text))) ||
    blocks.some((block) => /\bajouter une?\b/.test(fold(block)));
  return told === 0 ? null : { told, isWhole: !mayBeElsewhere };
}

const firstName = String.raw`\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)?(?: \(\d{1,2} ans\)|,? \d{1,2} ans(?=,| et |\.|$))?`;
const names = new RegExp(String.raw`^(${firstName}(?:(?:, | et |, et )${firstName})*)\.?$`, 'u');
const oneName = new RegExp(firstName, 'gu');

/** « Enfants à charge : Nolan (6 ans) et Apolline (3 ans) », « vous nous avez dit vivre avec Mehdi, Sarah et Lou. » */
function namedInSentence({ sort, words }: Asked, { blocks, fields }: PageModel): Told | null {
  const start =
    sort === 'enfant'
      ? /^(?:vos |mes )?enfants?(?: à (?:votre )?charge| au foyer| vivant (?:avec|chez) vous| connus?)? ?: /iu
      : sort === 'personne'
        ? /\b(?:vivre|vivez|habitez) avec (?=\p{Lu})/iu
        : null;
  if (!start) return null;
  const found = blocks.flatMap((block, at) => {
    const after = block.split(start);
    const list = after.length === 2 ? names.exec(after[1] ?? '')?.[1] : undefined;
    return list ? [{ at, told: list.match(oneName)?.length ?? 0 }] : [];
  });
  const [only, other] = found;
  if (!only || other || (sort === 'personne' && !withHer.test(words) && !withoutHer.test(words))) return null;
  // « Votre profil à ce jour », over it.
  const isOfToday = blocks
    .slice(Math.max(0, only.at - 3), only.at + 1)
    .some((block) => /\b(a ce jour|aujourd hui|actuel(le)?(ment)?)\b/.test(fold(block)));
  const isConfirmed = fields.some(
    (field) => yesNoOf(field) === 'yes' && /\b(toutes?|tous) (encore|toujours)\b/.test(fold(field.label)),
  );
  const isHers = sort === 'personne' && withHer.test(words);
  return { told: only.told + (isHers ? 1 : 0), isWhole: isOfToday || isConfirmed };
}

const part =
  /^(mon|ma|mes|votre|l|le|la)? ?(conjointe?|concubine?|partenaire|epou(x|se)|mari|enfant|fils|fille)( \d+)?$/;

/** « Mon conjoint » and « Mon enfant », each a part with a name or a birth filled in; she is counted, and has none. */
function toldByPart({ sort, words }: Asked, { fields }: PageModel): Told | null {
  if (sort !== 'personne' || !withHer.test(words)) return null;
  const parts = new Set(
    fields.flatMap(({ group }) => (group !== null && part.test(fold(group)) ? [group] : [])),
  );
  const filled = [...parts].filter((name) =>
    fields.some(
      (field) => field.group === name && ['name', 'date'].includes(field.valueType) && textOf(field) !== null,
    ),
  );
  if (filled.length === 0) return null;
  const isWhole = fields.some(
    ({ kind, label, value }) =>
      kind === 'checkbox' &&
      value.state === 'filled' &&
      /\b(pas d|aucune) autre personne\b/.test(fold(label)),
  );
  return { told: filled.length + 1, isWhole };
}

const besides =
  /\b(en plus (du demandeur|de la demandeuse|de vous|de l allocataire|de l assure)|autres que vous)\b/;

/** « Personnes vivant au domicile, en plus du demandeur », in rows, under a count that has her. */
function besidesHer({ sort, words }: Asked, { fields }: PageModel): Told | null {
  if (sort !== 'personne' || !withHer.test(words)) return null;
  const rows = fields.filter(
    (field) =>
      besides.test(fold(field.question ?? field.group ?? '')) &&
      /\b(nom|prenom)\b/.test(fold(field.label)) &&
      !/\bnombre\b/.test(fold(field.label)),
  );
  const told = rows.filter((field) => textOf(field) !== null).length;
  return told === 0 ? null : { told: told + 1, isWhole: rows.length > told };
}
