/** How many of those counted a page tells by boxes ticked, by a sentence of names, or by a part for each. */
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { isOfHousehold, oldestIn, type Sort } from './count-said.ts';
import { saysNo, tellsOfLeaving } from './people-listed.ts';
import { numberOf } from './rows-told.ts';

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
export const withoutHer =
  /\b(ne vous comptez pas|sans vous compter|en plus de vous|vous non comprise?|vous exclue?|hors vous|vous exceptee?|en dehors de vous|a part vous)\b/;

/** By each way the page has, those it has not left out. */
export function peopleTold(asked: Asked, page: PageModel): Told[] {
  return [
    ticked(asked, page),
    namedInSentence(asked, page),
    toldByPart(asked, page),
    shownByNumber(asked, page),
    besidesHer(asked, page),
    rankedBesideHer(asked, page),
    belongingOf(asked, page),
    livingHere(asked, page),
  ].filter((one) => one !== null);
}

const sortWords: Record<Sort, string> = {
  enfant: 'enfants?',
  personne: 'personnes?|membres|occupants|habitants',
  employeur: 'employeurs?|entreprises?',
  contrat: 'contrats?',
};
/** Of those alone who have not grown up. */
const ofAge = /\b(mineure?s?|de moins de)\b/;
const toTick =
  /\b(?:cochez|cocher|selectionnez|selectionner|indiquez)((?: (?:tous|toutes|chaque|chacune?|les?|vos|des|ou))*)(?: (.*))?$/;
const light =
  /^(qui|que|ici|quels?|quelles?|lesquel(le)?s|dans|avec|chez|vos|votre|vous|ces?|cette|les?|est|sont|tous|toutes|concernee?s)$/;

/**
 * « Cochez ceux qui vivent chez vous », and « Lesquels ? » right after the question how many; not those of them alone who go
 * to school.
 */
function ticked({ sort, words }: Asked, { fields, buttons, blocks }: PageModel): Told | null {
  const groups = Map.groupBy(
    fields.filter(({ kind, question }) => kind === 'checkbox' && question !== null),
    ({ question }) => question ?? '',
  );
  const own = [...groups].filter(([question, boxes]) => {
    const [before, after] = [
      fields.indexOf(boxes[0] as Field) - 1,
      fields.indexOf(boxes.at(-1) as Field) + 1,
    ];
    const isCount = (field: Field | undefined): boolean =>
      field !== undefined && words.startsWith(fold(field.label));
    const which = whichOf(sort, question, isCount(fields[before]));
    const isOfAll = (/^soit\b/.test(words) && isCount(fields[after])) || isSaidIn(which ?? '', words);
    const isOfAge = !ofAge.test(words) || ofAge.test(fold(question));
    return boxes.length > 1 && which !== null && isOfAll && isOfAge;
  });
  const [only, other] = own;
  if (!only || other || only[1].some(({ label }) => /^(aucune?|autres?|tous|toutes)\b/.test(fold(label))))
    return null;
  // She is counted, and has no box of hers: see home-of-each.ts.
  const isBesideHer = sort === 'personne' && /\bavec vous\b/.test(fold(only[0]));
  if (
    (withHer.test(words) || isBesideHer) &&
    !only[1].some(({ label }) => /\b(vous|moi)\b/.test(fold(label)))
  )
    return null;
  const told = only[1].filter((box) => stateOf(box) === 'filled').length;
  const mayBeElsewhere =
    buttons.some(({ text }) => /\b(ajouter|pas dans la liste)\b/.test(fold(text))) ||
    blocks.some((block) => /\bajouter une?\b/.test(fold(block)));
  return told === 0 ? null : { told, isWhole: !mayBeElsewhere };
}

/** What is asked of those to tick: « qui vivent chez vous », '' for all of them; null where something else is ticked. */
function whichOf(sort: Sort, question: string, isAfterCount: boolean): string | null {
  const parts = question.split(/[,;:?.(]/).map(fold);
  const [tick, all = '', rest = ''] = parts.flatMap((part) => toTick.exec(part) ?? []);
  const asks = parts.find((part) => /^(qui|quels?|quelles?|lesquel(le)?s)\b/.test(part)) ?? '';
  const object = new RegExp(`^(?:${sortWords[sort]})\\b(.*)`).exec(rest)?.[1];
  if (object !== undefined) return `${asks} ${object}`;
  const those = /^(?:ceux|celles)\b(.*)/.exec(rest)?.[1];
  if (those !== undefined && new RegExp(`^(?:${sortWords[sort]})\\b`).test(parts[0] ?? '')) return those;
  // « Quels enfants emménagent avec vous ? »
  const which = new RegExp(`^quel(?:le)?s (?:${sortWords[sort]})\\b(.*)`).exec(asks)?.[1];
  if (tick === undefined && which?.trim()) return which;
  // « Qui habite ce logement ? », over a box for each
  if (tick === undefined && sort === 'personne' && /^qui (?:habite|vit|loge|occupe)\b/.test(asks))
    return asks;
  const isThem = tick === undefined || (rest === '' && all !== '');
  return isAfterCount && isThem && /^lesquel/.test(asks) ? asks : null;
}

/** To live, however said. */
const lives = /\b(habit\w*|emmenag\w*|viv\w*|vit|occup\w*|resid\w*|logement|foyer|domicile)\b/g;

function isSaidIn(which: string, words: string): boolean {
  const [asked, said] = [which, words].map((text) => text.replace(lives, 'vivre').split(' '));
  return (asked ?? []).every((word) => word.length < 3 || light.test(word) || said?.includes(word));
}

const firstName = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)*(?: \(\d{1,2} ans\)|,? \d{1,2} ans(?=,| et |\.|$))?`;
const names = new RegExp(String.raw`^(${firstName}(?:(?:, | et |, et )${firstName})*)\.?$`, 'u');
const oneName = new RegExp(firstName, 'gu');
const sentences: Partial<Record<Sort, RegExp>> = {
  enfant:
    /^(?:vos |mes )?enfants?(?: à (?:votre )?charge| au foyer| vivant (?:avec|chez) vous| connus?)? ?: /iu,
  personne: /\b(?:vivre|vivez|habitez) avec (?=\p{Lu})/iu,
};

/** « Enfants à charge : Nolan (6 ans) et Apolline (3 ans) », « vous nous avez dit vivre avec Mehdi, Sarah et Lou. » */
function namedInSentence({ sort, words }: Asked, { blocks, fields }: PageModel): Told | null {
  const start = sentences[sort];
  if (!start || saysNo(fields) || fields.some(tellsOfLeaving)) return null;
  // Some of them are asked about.
  if (sort === 'enfant' ? !isOfHousehold(words) : !withHer.test(words) && !withoutHer.test(words))
    return null;
  const found = blocks.flatMap((block, at) => {
    const after = block.split(start);
    const list = after.length === 2 ? names.exec(after[1] ?? '')?.[1] : undefined;
    return list ? [{ at, people: list.match(oneName) ?? [] }] : [];
  });
  const [only, other] = found;
  if (!only || other) return null;
  const ages = only.people.flatMap((one) => /\d+/.exec(one)?.map(Number) ?? []);
  // « Enfants : Mercredi », « Enfants à charge : Aucun ».
  if (
    ages.length < only.people.length &&
    (only.people.length === 1 || (sort === 'enfant' && isBare(blocks[only.at])))
  )
    return null;
  if (
    sort === 'enfant' &&
    (ages.some((age) => age >= oldestIn(words)) || (ages.length === 0 && ofAge.test(words)))
  )
    return null;
  // « Votre profil à ce jour », over it, and nobody who has come since.
  const isOfToday =
    blocks
      .slice(Math.max(0, only.at - 3), only.at + 1)
      .some((block) => /\b(a ce jour|aujourd hui|actuel(le)?(ment)?)\b/.test(fold(block))) &&
    !fields.some((field) => (field.valueType === 'name' || isBirthCase(field)) && textOf(field) !== null);
  const isConfirmed = fields.some(
    (field) => yesNoOf(field) === 'yes' && /\b(toutes?|tous) (encore|toujours)\b/.test(fold(field.label)),
  );
  const isHers = sort === 'personne' && withHer.test(words);
  return { told: only.people.length + (isHers ? 1 : 0), isWhole: isOfToday || isConfirmed };
}

const isBare = (block = ''): boolean => /^(?:vos |mes )?enfants? ?:/iu.test(block);

const part =
  /^personne (?:n )?\d{1,2}(?: (?:enfant|conjointe?|concubine?|partenaire|autre))?$|^(mon|ma|mes|votre|l|le|la)? ?(conjointe?|concubine?|partenaire|epou(x|se)|mari|enfant|fils|fille)( \d+)?( a charge)?$/;
/** There half of the time, or no longer, or not yet. */
const notWithHer = /\b(alternee|separ\w*|divorc\w*|deced\w*|ailleurs|prevue|presumee|naitre|attendue?)\b/;

/** « Mon conjoint » and « Mon enfant », each a part with a name or a birth filled in; she is counted, and has none. */
function toldByPart({ sort, words }: Asked, { fields, buttons, blocks }: PageModel): Told | null {
  if (sort !== 'personne' || !(withHer.test(words) || spelledOut.test(words))) return null;
  const isAway = fields.some(
    (field) => tellsOfLeaving(field) || notWithHer.test(foldAll(field.label, field.group, textOf(field))),
  );
  const groups = new Set(
    fields.flatMap((field) => {
      const { group, valueType } = field;
      const tells = (valueType === 'name' || isBirthCase(field)) && textOf(field) !== null;
      return tells && group !== null && part.test(fold(group)) ? [fold(group)] : [];
    }),
  );
  if (groups.size === 0 || isAway) return null;
  // « Personne 2 », « Personne 3 »: a fourth one would stand there too, « Personne 1 – vous » being herself.
  const drawn = new Set(
    fields
      .flatMap(({ group }) => fold(group ?? ''))
      .filter((group) => numbered.test(group) && !hersByNumber.test(group)),
  );
  const isNumbered = groups.size > 1 && drawn.size === groups.size && !blocks.some(tellsOfMore);
  // To a home whose grown-ups are told, children alone are added.
  const hasPartner = [...groups].some((group) => aPartner.test(group));
  const isWhole =
    isNumbered ||
    fields.some(
      (field) =>
        field.kind === 'checkbox' &&
        stateOf(field) === 'filled' &&
        /\b(pas d|aucune) autre personne\b/.test(fold(field.label)),
    ) ||
    // The others are added here, each in a part like these.
    buttons.some(({ text }) => addsPerson(text) && (hasPartner || !/\benfant\b/.test(fold(text))));
  // « Personne 1 » may be herself, or the first of the others.
  if ([...groups].some((group) => /^personne (?:n )?1\b/.test(group))) return null;
  return { told: groups.size + 1, isWhole };
}

const aPartner = /\b(?:conjointe?|concubine?|partenaire|epoux|epouse|mari)\b/;
const numbered = /^personne (?:n )?(\d{1,2})\b/;
/** « Personne 1 – vous », « Personne n° 1 (demandeuse) » */
export const hersByNumber =
  /^personne (?:n )?1 (?:c est )?(?:vous|moi|(?:la |le |l )?(?:demandeu\w+|assuree?|allocataire|declarante?|titulaire))\b/;
/** « Au-delà de trois personnes, joignez une liste » */
export const tellsOfMore = (block: string): boolean =>
  /\b(?:papier libre|feuille (?:a part|separee|libre|supplementaire|jointe)|au dela de \w+ personnes?|plus de (?:deux|trois|quatre|cinq|six|\d) personnes|(?:page|ecran|etape) suivante?)\b/.test(
    fold(block),
  );
const addsPerson = (text: string): boolean =>
  /^\W*ajouter une? (?:autre )?(?:enfant|personne|membre)\b/.test(fold(text));

/** « Personne 1 (demandeur) », « Personne 2 », each over a name and a birth that the page only shows. */
function shownByNumber({ sort, words }: Asked, { fields, blocks, buttons }: PageModel): Told | null {
  if (sort !== 'personne' || !withHer.test(words) || fields.some(tellsOfLeaving)) return null;
  const told = blocks.flatMap((block, at) => {
    const number = numbered.exec(fold(block))?.[1];
    const isTold = [block, blocks[at + 1] ?? ''].some((line) => /\bnée?(?:\(e\))? le \d/iu.test(line));
    return number !== undefined && isTold ? [Number(number)] : [];
  });
  const isRow = told.length > 1 && told.every((number, at) => number === at + 1);
  return isRow
    ? { told: told.length, isWhole: [...blocks, ...buttons.map(({ text }) => text)].some(addsPerson) }
    : null;
}

const isBirthCase = ({ label, valueType }: Field): boolean =>
  valueType === 'date' && /\b(naissance|nee?)\b/.test(fold(label));

const besides =
  /\b(en plus (du demandeur|de la demandeuse|de vous|de l allocataire|de l assure)|autres que vous)\b/;

/** « Personnes vivant au domicile, en plus du demandeur », in rows, under a count that has her. */
function besidesHer({ sort, words }: Asked, { fields }: PageModel): Told | null {
  if (sort !== 'personne' || !withHer.test(words)) return null;
  const rows = fields.filter((field) => {
    const [over, label] = [fold(field.question ?? field.group ?? ''), fold(field.label)];
    return (
      besides.test(over) && over.search(lives) >= 0 && /\bprenom\b/.test(label) && !/\bnombre\b/.test(label)
    );
  });
  const told = rows.filter((field) => textOf(field) !== null).length;
  return told === 0 ? null : { told: told + 1, isWhole: rows.length > told };
}

const belongs = /^fait(?: elle| il)? (?:bien |encore |toujours )?partie (?:du|de votre|de mon) foyer\b/;

/** « Mehdi EXEMPLE – Vous, né le… – Fait partie du foyer ? Oui », and so on for each. */
function belongingOf({ sort, words }: Asked, { fields, blocks }: PageModel): Told | null {
  const rows = fields.filter((field) => field.group !== null && belongs.test(fold(field.label)));
  const isHer = ({ group }: Field): boolean => /^vous\b/i.test(blocks[blocks.indexOf(group ?? '') + 1] ?? '');
  const isOfAll = rows.some(isHer) && (withHer.test(words) || spelledOut.test(words));
  if (sort !== 'personne' || rows.length < 2 || !isOfAll || rows.some((field) => yesNoOf(field) === 'empty'))
    return null;
  const mayBeMore = fields.some(
    (field) => /\bautre personne\b/.test(fold(field.label)) && yesNoOf(field) !== 'no',
  );
  return { told: rows.filter((field) => yesNoOf(field) === 'yes').length, isWhole: !mayBeMore };
}

const here = /^(?:chez|avec) (?:moi|vous)$|^(?:a|dans) (?:mon|votre) (?:domicile|logement)$/;
const liveHere =
  /\benfants?\b.*\b(?:vi(?:t|vent)|habite\w*|reste\w*) (?:desormais |maintenant )?(?:chez|avec) (?:vous|moi)\b/;

/** « Lina vit : chez moi », « Théo vit : chez moi », and « Combien d'enfants vivent chez vous maintenant ? » */
function livingHere({ sort, words }: Asked, { fields }: PageModel): Told | null {
  const rows = fields.filter(
    (field) => field.options.some((option) => here.test(fold(option))) && field.options.length > 1,
  );
  const isOfOne = rows.every(
    ({ group, question }) => group === rows[0]?.group && question === rows[0]?.question,
  );
  if (sort !== 'enfant' || !liveHere.test(words) || rows.length < 2 || !isOfOne) return null;
  const told = rows.map((field) => fold(textOf(field) ?? ''));
  if (told.some((one) => one === '' || /\b(?:altern\w*|deux|moitie|week)\b/.test(one))) return null;
  const others = fields.filter((field) => /\bautre enfant\b/.test(fold(field.label)));
  return {
    told: told.filter((one) => here.test(one)).length,
    isWhole: others.length > 0 && others.every((field) => yesNoOf(field) === 'no'),
  };
}

/** « Vous, votre conjoint et les personnes à charge », « … la personne avec qui vous vivez et vos enfants », of what is counted. */
const spelledOut =
  /\b(?:vous|moi)\b.*\b(?:conjointe?|concubine?|partenaire|personne avec qui vous vivez)\b.*\b(?:(?:personnes?|enfants?) a (?:votre )?charge|enfants|chaque enfant)\b/;
const livesAlone = /^(?:je vis )?(?:seule?|celibataire|divorcee?|separee?|veu(?:f|ve))\b/;

const ofSomeElsewhere = new RegExp(
  String.raw`${notWithHer.source}|\b(?:non|pas|plus|hors) (?:a )?charge\b|\bhors (?:du )?foyer\b`,
);

/** « Prénom de la 1re personne à charge », and so on, and the name of a partner in a case of its own. */
function rankedBesideHer({ sort, words }: Asked, { fields, buttons, blocks }: PageModel): Told | null {
  const isOfAll = spelledOut.test(words) || (withHer.test(words) && /\bfoyer\b/.test(words));
  if (sort !== 'personne' || !isOfAll) return null;
  const isElsewhere =
    saysNo(fields) ||
    fields.some(
      (field) =>
        tellsOfLeaving(field) || ofSomeElsewhere.test(foldAll(field.label, field.group, textOf(field))),
    );
  // Her partner's name may have been left there.
  const isAlone = fields.some(
    (field) => field.options.length > 1 && livesAlone.test(fold(textOf(field) ?? '')),
  );
  const rows = Map.groupBy(
    fields.filter(
      (field) => field.valueType === 'household' || field.valueType === 'name' || isBirthCase(field),
    ),
    rankIn,
  );
  rows.delete(null);
  const isGiven = (field: Field): boolean => stateOf(field) === 'filled' && !tellsNothing(field);
  const told = [...rows.values()].filter((row) => row.some(isGiven)).length;
  if (told === 0 || isElsewhere || isAlone) return null;
  const partners = fields.filter(
    (field) =>
      field.valueType === 'name' &&
      aPartner.test(foldAll(field.group, field.label)) &&
      rankIn(field) === null &&
      !/\b(?:enfants?|ancien\w*|ex|parents?|mere|pere)\b/.test(foldAll(field.group, field.label)),
  );
  const hasPartner = partners.some(isGiven);
  const hasRoom = rows.size > told || buttons.some(({ text }) => addsPerson(text));
  return {
    told: 1 + (hasPartner ? 1 : 0) + told,
    isWhole:
      hasRoom &&
      (hasPartner || partners.length === 0) &&
      (spelledOut.test(words) ||
        sentencesOf(blocks)
          .map(fold)
          .some((text) => /\bfoyer\b/.test(text) && spelledOut.test(text))),
  };
}

/** Of a child or of one « à charge »: « Personne 1 » may be herself. */
function rankIn({ label, group }: Field): string | null {
  const names = [label, group ?? ''];
  const inNames = (sort: Sort): string | null =>
    names.map((name) => numberOf(sort, name.replace(/ à (?:votre )?charge/iu, ''))).find(Boolean) ?? null;
  return (
    inNames('enfant') ?? (names.some((name) => /\bcharge\b/.test(fold(name))) ? inNames('personne') : null)
  );
}
