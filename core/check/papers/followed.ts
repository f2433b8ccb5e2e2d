/** The papers that a page follows: which it says it has, « Bulletin de salaire | Septembre 2026 | Traité », and which it awaits. */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsAsPattern, monthsIn, type NamedMonth } from '../../wording/months.ts';
import { kindsIn, wordsOf } from './paper-kinds.ts';

export interface Followed {
  kinds: string[];
  month: NamedMonth | null;
  /** « Avis d'impôt 2025 » */
  year: string | null;
  /** With a capital, who or what it is of. */
  names: string[];
  /** Unknown of what may be either: « En attente ». */
  state: 'has' | 'awaits' | 'unknown';
  /** As it is told. */
  line: string;
}

const toGive = '(?:fournir|envoyer|transmettre|joindre|deposer|renvoyer|adresser|remettre|completer|ajouter)';
const awaits = new RegExp(
  `\\b(?:attendue?s?|manquante?s?|reclamee?s?|demandee?s?|a (?:nous )?${toGive}|(?:non|pas) (?:encore )?(?:recue?|fournie?|transmise?|parvenue?|envoyee?|conforme)s?|illisibles?|refusee?s?|rejetee?s?|incomple(?:t|te)s?|en attente (?:de (?:reception|votre|vous)|d envoi|du document))\\b`,
);
const has =
  /\b(?:recue?s?|traitee?s?|validee?s?|acceptee?s?|enregistree?s?|pris(?:e|es)? en compte|transmise?s?|envoyee?s?|deposee?s?|fournie?s?|conformes?|verifiee?s?|(?:en cours (?:de traitement|d analyse|d etude|d examen)))\b/;
const isState = new RegExp(
  `^(?:(?:document|piece|statut|etat|deja|bien|encore|toujours|ok|oui|non|est|a ete|reste|le|encore) )*(?:${awaits.source}|${has.source}|en attente)`,
);
const longestState = 60;
const longestName = 90;
/** « Reçu le », over a day or a dash; « Date de réception » */
const headOfDay = /\b(?:le|date|depuis)\b/;

/** What a cell, or what follows « : », says of a paper. */
export function stateOfPaper(text: string): Followed['state'] | null {
  const words = fold(text);
  if (text.length > longestState || !isState.test(words)) return null;
  if (awaits.test(words)) return 'awaits';
  return has.test(words) ? 'has' : 'unknown';
}

/** In a sentence. */
const saysHas =
  /\b(?:avons (?:deja |bien )*(?:recu|traite|enregistre|valide)|(?:est|sont) (?:deja |bien )*(?:arrivee?|parvenue?|recue?|traitee?|enregistree?|validee?)s?|(?:a|ont) (?:deja |bien )*ete (?:bien )?(?:recue?|traitee?|enregistree?|validee?|acceptee?)s?|deja (?:recue?|traitee?|transmise?|enregistree?|en notre possession)s?)\b/;
const saysAwaits = new RegExp(
  `\\b(?:il (?:nous |vous )?(?:manque|reste)|nous attendons|attendons (?:encore|toujours)|(?:est|sont|reste|restent) (?:encore |toujours )?(?:attendue?|manquante?)s?|(?:reste|est) a (?:nous )?${toGive}|(?:n avons|n a|n est) pas (?:encore )?(?:ete )?(?:recue?|parvenue?)|merci de (?:nous |bien vouloir )*${toGive}|(?:transmettez|envoyez|fournissez) nous)\\b`,
);
const isOfNobody =
  /\b(?:si|lorsqu\w*|quand|en cas|exemples?|chaque|tous les mois|peuvent|pouvez|pourr\w+|jamais|toujours pas besoin|ou)\b/;
/** « Il nous manque celui d'octobre » */
const sameAgain = /\bce(?:lui|lle)s?\b/;

const notNames =
  /^(?:bulletins?|fiches?|salaires?|attestations?|certificats?|avis|justificatifs?|documents?|pieces?|employeur|travail|contrats?|quittances?|releves?|copies?|rib|caf|cpam|recue?s?|traitee?s?|attendue?s?|validee?s?|manquante?s?|mois|periode|france|nous|votre|vos|notre|merci|pour|deja|sans|cette|toujours|encore|statut|etat|date|pdf|celui|celle)$/;
const aDay =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b(?:le|du|avant le) \d{1,2}(?:er)? \p{L}+(?: 20\d\d)?|(?:é|reçu)e?s? en \p{L}+(?: 20\d\d)?/giu;

export const namesIn = (text: string): string[] =>
  (text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [])
    .map(fold)
    .filter((word) => !notNames.test(word) && monthsIn(word).length === 0);

export function monthOf(text: string): NamedMonth | null {
  const months = monthsIn(wordsOf(text.replace(aDay, ' ')));
  const [month] = months;
  return month && months.every((one) => one.month === month.month) ? month : null;
}

export function yearOf(text: string): string | null {
  const years = new Set(text.replace(aDay, ' ').match(/(?<!\d)20\d\d(?!\d)/g));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Of several months, one for each: « Bulletins de salaire reçus : août 2026, septembre 2026 ». */
function followed(paper: string, state: Followed['state'], line: string): Followed[] {
  const kinds = kindsIn(paper);
  if (kinds.length !== 1) return [];
  const months = monthsIn(wordsOf(paper.replace(aDay, ' ')));
  const years = new Set(months.flatMap(({ year }) => year ?? []));
  const [only] = years.size === 1 ? years : [];
  const all = months.map(({ month, year }) => ({ month, year: year ?? only ?? null }));
  const common = { kinds, year: yearOf(paper), names: namesIn(paper), state, line };
  return all.length > 0 ? all.map((month) => ({ ...common, month })) : [{ ...common, month: null }];
}

export const papersFollowed = (page: PageModel): Followed[] => [...inRows(page), ...inBlocks(page)];

/** A row of a table, its paper in whatever column. */
function inRows({ blocks, answers }: PageModel): Followed[] {
  const cells = answers.filter(({ column, block, name }) => column !== null && block !== name);
  return [...Map.groupBy(cells, ({ name }) => name)].flatMap(([name, row]) => {
    const all = row.map(({ block, column }) => ({
      head: fold(blocks[column ?? -1] ?? ''),
      text: blocks[block] ?? '',
    }));
    const states = all.filter(({ text }) => stateOfPaper(text) !== null);
    const [last] = states.slice(-1);
    // « Reçu le », over « 08/10/2026 » and nothing else that tells
    const received = all.find(({ head }) => /^(?:date de reception|recue? le)$/.test(head));
    const byDay = received && /\d{4}\s*$/.test(received.text) ? 'has' : null;
    const state = last ? stateOfPaper(last.text) : byDay;
    if (!state) return [];
    const others = all.filter((one) => !states.includes(one) && !headOfDay.test(one.head));
    const paper = [blocks[name] ?? '', ...others.map(({ text }) => text)].join(' ');
    return followed(paper, state, `${paper} : ${last?.text ?? received?.text ?? ''}`);
  });
}

/** Lists, cards, sentences, one block after the other. */
function inBlocks({ blocks, answers, fields, headings }: PageModel): Followed[] {
  const inTable = new Set(
    answers.flatMap(({ block, name, column }) => (column === null ? [] : [block, name, column])),
  );
  const ofCases = new Set(
    fields.flatMap(({ label, options, kind }) => [label, ...(kind === 'select' ? [] : options)]),
  );
  const titles = new Set(headings.map(({ text }) => text));
  const found: Followed[] = [];
  let title: Followed['state'] | null = null;
  let kind = '';
  let card: { paper: string; at: number } | null = null;
  const close = (): void => {
    if (card && title) found.push(...followed(card.paper, title, card.paper));
    card = null;
  };
  blocks.forEach((block, at) => {
    if (inTable.has(at) || ofCases.has(block) || block.includes('?')) {
      close();
      title = null;
      return;
    }
    const isPaper = kindsIn(block).length === 1;
    // « Vos bulletins de salaire », over « Août 2026 : reçu » and « Septembre 2026 : attendu »
    if (isPaper && block.length <= longestName) kind = monthsIn(block).length === 0 ? block : '';
    const own = inOneLine(block, kind);
    if (own.length > 0 || block.length > longestName) {
      close();
      found.push(...own);
      return;
    }
    const state = stateOfPaper(block);
    if (isPaper) {
      close();
      card = { paper: block, at };
    } else if (state && card && title === null) {
      found.push(...followed(card.paper, state, `${card.paper} : ${block}`));
      card = null;
    } else if (ofList(block)) {
      close();
      title = ofList(block);
    } else if (titles.has(block)) {
      close();
      title = null;
    } else if (card && at - card.at <= mostInCard && !/^(?:reçue?|date|le|depuis)\b/iu.test(block)) {
      card.paper = `${card.paper} ${block}`;
    } else if (!card) {
      title = null;
      if (kind !== '' && isMonth.test(fold(block))) card = { paper: `${kind} ${block}`, at };
    }
  });
  close();
  return found;
}
const mostInCard = 4;
const isMonth = new RegExp(`^(?:${monthsAsPattern})(?: 20\\d\\d)?$`);

/** « Documents reçus », « À fournir » */
const ofList = (block: string): Followed['state'] | null =>
  /^(?:(?:les|vos|mes|autres) )*(?:documents?|pieces?|justificatifs?|papiers?)? ?(?:deja |bien |encore |que nous avons )*(?:recus|recues|traites|traitees|valides|validees|enregistres|enregistrees|attendus|attendues|manquants|manquantes|demandes|demandees|a fournir|a envoyer|a transmettre|a nous transmettre|a deposer)\b/.test(
    fold(block),
  )
    ? stateOfPaper(
        fold(block).replace(
          /^.*?(?=\b(?:deja|recue?s|traite|valid|enregistr|attend|manqu|demand|a )\w*)/,
          '',
        ),
      )
    : null;

const endsInState =
  /\b((?:deja |non )?(?:recue?s?|traitee?s?|validee?s?|attendue?s?|manquante?s?|demandee?s?|a (?:nous )?\w+er))$/;

/** « Bulletin d'octobre 2026 : attendu », « Nous avons reçu votre bulletin de septembre. Il nous manque celui d'octobre. » */
function inOneLine(block: string, title: string): Followed[] {
  const [, paper = '', state = ''] =
    /^(.{6,90}?)(?:\s?[:–—|→]\s?|\s\()([^:|→()]{3,60})\)?\.?$/u.exec(block) ?? [];
  const said = kindsIn(state).length === 0 ? stateOfPaper(state) : null;
  const [, before = '', after = ''] = /^([^:]{3,40}?)\s?:\s(.{6,90})$/u.exec(block) ?? [];
  const over = kindsIn(before).length === 0 ? (ofList(before) ?? stateOfPaper(before)) : null;
  if (said && kindsIn(paper).length === 1) return followed(paper, said, block);
  if (over && kindsIn(after).length === 1) return followed(after, over, block);
  if (said && isMonth.test(fold(paper)) && title !== '')
    return followed(`${title} ${paper}`, said, `${title} – ${block}`);
  const [, atEnd = ''] = kindsIn(before).length === 1 ? (endsInState.exec(fold(before)) ?? []) : [];
  const ofKind = stateOfPaper(atEnd);
  if (ofKind && kindsIn(after).length === 0 && monthsIn(after).length > 0)
    return followed(block, ofKind, block);
  let kind = '';
  return block.split(/(?<=[.;!])\s+|,? (?=mais (?:il|nous)\b|et (?:il|nous)\b)/u).flatMap((sentence) => {
    const words = fold(sentence);
    const own = kindsIn(sentence).length > 0 ? sentence : sameAgain.test(words) ? `${kind} ${sentence}` : '';
    if (kindsIn(sentence).length === 1) kind = nameOfKind(sentence);
    const isAwaited = saysAwaits.test(words);
    if (isOfNobody.test(words) || (!isAwaited && !saysHas.test(words)) || own === '') return [];
    return followed(own, isAwaited ? 'awaits' : 'has', sentence);
  });
}

/** The words that name it, so that what is told of the next one is of its kind too. */
const nameOfKind = (sentence: string): string => {
  const words = wordsOf(sentence).split(' ');
  const [kind] = kindsIn(sentence);
  for (let many = 1; many <= 5; many++)
    for (let at = 0; at + many <= words.length; at++) {
      const some = words.slice(at, at + many).join(' ');
      if (kindsIn(some)[0] === kind) return some;
    }
  return '';
};
