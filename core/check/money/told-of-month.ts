/**
 * « En juillet, il n'a rien payé », which she writes, and 160 € of pension in the case of July; « la MSA m'a payé, le virement
 * est du 28 mai », and no daily allowance in May.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';

interface Money {
  /** The name of its case, folded. */
  asks: RegExp;
  /** A text about it, folded. */
  about: RegExp;
  /** Whoever pays it, or what was received, in a sentence that says it was. */
  paid: RegExp;
  /** The same, of what was not. */
  unpaid: RegExp;
}

const got = '(?:recu|touche|percu|eu)';
const gave = '(?:pay|vers|donn|envoy|regl)e?e?s?';
/** « Pas payé l'école », « pas versé sa part » */
const noOther = '(?! (?:l|le|la|les|son|sa|ses|mon|ma|mes) (?!pension))';
const without = (what: string): string =>
  String.raw`\bje n ai (?:rien|pas) ${got}\b.*\b${what}\b|\b${what}\b.*\bje n ai (?:rien|pas) ${got}\b|\b${what}\b.*\b(?:n a|ne m a|n est|n ont|ne m ont) (?:pas|jamais) (?:ete )?${gave}\b`;
const sums: readonly Money[] = [
  {
    asks: /^(?!.*\b(?:versee?s?|payee?s?)\b).*\bpensions? alimentaires?\b/,
    about: /\b(?:pension|pere|mere|papa|maman|ex|mari)\b/,
    paid: /^(?=.*\b(?:pension|euros|virement)\b).*\b(?:pere|mere|papa|maman|ex|mari|il|elle) (?:\p{L}+ ){0,3}m a (?:bien |enfin )?(?:paye|verse|donne|envoye|regle)\b|\bj ai (?:bien )?(?:recu|touche|percu) (?:\p{L}+ ){0,3}pension\b/u,
    unpaid: new RegExp(
      String.raw`\b(?:pere|mere|papa|maman|ex|mari|il|elle) (?:\p{L}+ ){0,4}(?:n a|ne m a) (?:rien|pas) ${gave}\b${noOther}|\bje n ai (?:rien|pas) ${got} (?:\p{L}+ ){0,3}(?:pere|papa|ex)\b|${without('pension')}`,
      'u',
    ),
  },
  {
    asks: /\bindemnites? journalieres?\b|\bij(?:ss)?\b/,
    about: /\b(?:arret\w*|accident|maladie|maternite|paternite|indemnites? journalieres?|ij|ijss)\b/,
    paid: /\b(?:msa|cpam|secu\w*|assurance maladie|caisse) (?:qui )?m a (?:bien |donc )?(?:paye|verse|indemnise)e?\b|\bj ai (?:bien )?(?:recu|touche|percu) (?:\p{L}+ ){0,3}(?:indemnites? journalieres?|ij|ijss)\b/u,
    unpaid: new RegExp(without('(?:indemnites? journalieres?|ij|ijss)')),
  },
  {
    asks: /\b(?:chomage|allocations? (?:de )?(?:retour a l emploi|france travail)|are)\b/,
    about: /\b(?:chomage|france travail|are)\b/,
    paid: /\bfrance travail (?:qui )?m a (?:bien )?(?:paye|verse|indemnise)e?\b|\bj ai (?:bien )?(?:recu|touche|percu) (?:\p{L}+ ){0,3}(?:chomage|are)\b/u,
    unpaid: new RegExp(without('(?:chomage|l are|mon are)')),
  },
  {
    asks: /^(?!.*\b(?:paye|verse|charges?)\b).*\b(?:loyers? (?:percus?|recus?|encaisses?)|revenus? (?:locatifs?|fonciers?))\b/,
    about: /\blocataires?\b/,
    paid: /\blocataires? (?:\p{L}+ ){0,3}m a (?:bien )?(?:paye|verse|regle)\b/u,
    unpaid: new RegExp(String.raw`\blocataires? (?:\p{L}+ ){0,3}(?:n a|ne m a) (?:rien|pas) ${gave}\b`, 'u'),
  },
];

const aPayment = /\b(?:virements?|vire|verse\w*|versement|paye\w*|paiement|recu\w*|touche\w*|percu\w*)\b/;
/** Of another time, of a part of it, of somebody else's. */
const isElse =
  /\b(?:jusqu\w*|avant|apres|depuis|sauf|si|retard|arriere\w*|rattrap\w*|devrait|doit|attends|attente|reste|moitie|partie|acompte|avance|autres?|plus que|de plus|en plus|pour|rembourse\w*|frais|soins|erreur|corrig\w*|au lieu|entier|entierement|totalite|tout a fait|a la date|a temps|loyer|factures?|cantine|charges|frere|soeur|ami\w*|voisin\w*|(?:mon|ma) (?:conjointe?|femme|compagn\w+))\b/;

export function checkToldOfMonth({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const ofMonths = said.filter(
    (field) => field.valueType === 'amount' && centsOf(field) !== null && monthOf(field) !== null,
  );
  const hers = ofMonths.length === 0 ? [] : said.filter(({ valueType }) => valueType !== 'amount');
  return hers.flatMap((words) => {
    const sentences = wordsOf(words);
    const text = fold(sentences.join(' '));
    return sums.flatMap((money) => {
      if (!money.about.test(text)) return [];
      const rows = ofMonths.filter(({ label, group }) => money.asks.test(foldAll(group, label)));
      if (rows.length === 0) return [];
      const wrong = sentences.flatMap((sentence) => {
        const { none, some } = monthsTold(sentence, money);
        const ofNone = rows.filter((field) => monthOf(field)?.month === none);
        const ofSome = rows.filter((field) => monthOf(field)?.month === some);
        if (ofNone.length > 0 && ofNone.every((field) => centsOf(field) !== 0)) return ofNone.slice(0, 1);
        const isTold =
          ofSome.some((field) => centsOf(field) !== 0) ||
          ofMonths.some((field) => monthOf(field)?.month === some && isOfOther(field));
        return isTold ? [] : ofSome.slice(0, 1);
      });
      return wrong.map((field) =>
        ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
          told: words.label,
          asked: field.label,
        }),
      );
    });
  });
}

/** « Autres revenus », where it may have been put. */
const isOfOther = (field: Field): boolean =>
  /\bautres?\b/.test(fold(field.label)) && (centsOf(field) ?? 0) > 0;

/** The one month in which it says that nothing was paid, or that it was. 1 to 12. */
function monthsTold(sentence: string, { paid, unpaid }: Money): { none: number | null; some: number | null } {
  const clauses = sentence.split(/[,;:]\s|\s(?:mais|puis|car|donc)\s/u).map(fold);
  const lacks = clauses.filter((clause) => unpaid.test(clause));
  const [lack, otherLack] = lacks;
  if (lack !== undefined) {
    // « Pas le 5 juillet mais le 20 », « pas 160 € mais 120 »
    const isNone =
      otherLack === undefined && !isElse.test(lack) && !/\d/.test(lack.replace(/\b20\d\d\b/g, ''));
    return { none: isNone ? monthIn([lack, ...clauses]) : null, some: null };
  }
  const words = fold(sentence);
  const isPaid = paid.test(words) && !/\b(?:n|ne|pas|rien)\b/.test(words) && !isElse.test(words);
  return { none: null, some: isPaid ? theOnly(clauses.filter((clause) => aPayment.test(clause))) : null };
}

/** That of the first of them, else the only one of them all. */
function monthIn([first = '', ...all]: readonly string[]): number | null {
  return monthsOf(first).length > 0 ? theOnly([first]) : theOnly(all);
}

function theOnly(clauses: readonly string[]): number | null {
  const [month, other] = new Set(clauses.flatMap(monthsOf));
  return month !== undefined && other === undefined ? month : null;
}

const monthsOf = (clause: string): number[] =>
  clause.split(' ').flatMap((word) => (/\d/.test(word) ? [] : (monthNumber(word) ?? [])));
