/** What she says of the line of her payslip that she copied: chosen, or in her own words, « c'est le net à payer ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';
import { type Figure, figureNames, figureOf, figureOfCase } from './payslip.ts';

export function checkFigureSaid(context: CheckContext): Finding[] {
  const asked = figureAsked(context);
  const said = asked === null ? [] : [...saidToBeAnother(asked, context), ...toldToBeAnother(asked, context)];
  return [...said, ...netOfTwo(context), ...writtenBeside(context, asked?.figure ?? null)];
}

const sumAndWord = /^[\d\s.,]*\d\s?(?:€|euros?|e)?\s?\(?(?:(?:de|en|du)\s)?(net|brut)(?:te|e)?s?\)?\.?$/iu;

/** « 512 net », written where the gross is asked for; « 640 € brut » in « Montant net social ». */
const writtenBeside = ({ asked }: CheckContext, only: Figure | null): Finding[] =>
  asked.flatMap((field) => {
    const word = field.valueType === 'amount' && sumAndWord.exec(textOf(field)?.trim() ?? '')?.[1];
    if (!word) return [];
    const isGross = fold(word) === 'brut';
    const wanted = wantedIn(field, only);
    const params = { line: isGross ? figureNames.gross : 'Salaire net', asked: field.label };
    return wanted !== null && (wanted === 'gross') !== isGross
      ? [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', params)]
      : [];
  });

/** Gross or net, by what is nearest to the case; null where neither is named, or both are. */
function wantedIn({ label, hint, question, group }: Field, only: Figure | null): 'gross' | 'net' | null {
  for (const name of [label, hint, question, group]) {
    const words = fold(name ?? '').replace(notThatOne, ' ');
    const [isGross, isNet] = [/\bbrute?s?\b/.test(words), /\bnet(?:te)?s?\b/.test(words)];
    if (isGross && isNet) return null;
    if (isGross || isNet) return isGross ? 'gross' : 'net';
  }
  return only === null ? null : only === 'gross' ? 'gross' : 'net';
}
/** « Salaire brut (et non le net) » */
const notThatOne =
  /\b(?:et non|non|pas|jamais) (?:pas )?(?:(?:en|le|la|du|de|au) )?(?:salaire |montant )?(?:nets?|brute?s?)\b/g;

/** The one figure of a payslip that the page asks for, or null. */
export function figureAsked(context: CheckContext): { figure: Figure; isSaid: boolean } | null {
  const { asked, recap, page } = context;
  const wanted = [...asked, ...recap]
    .filter(({ valueType }) => valueType === 'amount')
    .flatMap((field) => figureOfCase(field) ?? figureOf(field.hint ?? '') ?? []);
  const inText = sentencesOf(page.blocks, longestAdvice)
    // « Octobre n'a pas été transmis : le reprendre à la ligne « Montant net social » »
    .flatMap((block) => [block, ...block.split(/ ?: /u).slice(1)])
    .filter((block) => asksFor.test(fold(block)) && !asksNotFor.test(fold(block)))
    .flatMap((block) => figureOf(block.replace(notThat, '')) ?? []);
  // Where neither the cases nor the page say it: the montant net social, of a quarterly declaration (caf.fr, 12 April 2025;
  // mpn.msa.fr, 4 April 2024).
  const known: Figure[] = isOfQuarter(context) ? ['social'] : [];
  const [figure, other] = new Set([wanted, inText, known].find(({ length }) => length > 0) ?? []);
  return figure === undefined || other !== undefined
    ? null
    : { figure, isSaid: wanted.length + inText.length > 0 };
}

type Asked = NonNullable<ReturnType<typeof figureAsked>>;

/** « Sur quelle ligne avez-vous lu ce montant ? Net à payer », where the page asks for another of its amounts. */
function saidToBeAnother({ figure: only, isSaid }: Asked, { asked, recap, page }: CheckContext): Finding[] {
  return [...asked, ...recap].flatMap((field) => {
    const line = field.valueType === 'amount' ? '' : (textOf(field) ?? '');
    const isOfPaper = (
      isSaid
        ? /\b(bulletin|fiche|ligne|relevee?|vient|provient|(?:ce|le|cette) (?:montant|somme)(?: (?:saisi|declare|indique|recopie)e?)? (?:est|correspond))\b/
        : /\b(?:bulletin|fiche de paie)\b/
    ).test(fold(field.label));
    const figure = figureOf(line);
    const params = { line, asked: figureNames[only] };
    if (figure === null || isToldForOther(figure, page.blocks)) return [];
    return isOfPaper && !saysMore.test(fold(line)) && figure !== only
      ? [ownFinding('figures', 'problem', spotOf(field), 'figures-problem', params)]
      : [];
  });
}

const hasPut =
  /\bc est (?:bien )?(?:ce qu(?:e|i) (?:j ai|m a|est|figure|apparait)\b|(?:le|mon|celui du) (?:montant )?(?:du )?(?:salaire )?(?:net|bruts?)\b(?!.*\bqui\b))|\bil s agit du (?:montant )?(?:salaire )?(?:net|bruts?)\b|\bj(?:e)? (?:ai |l ai |les ai )?(?:bien |donc |tout )?(?:mis|mets|saisi|indique|declare|recopie|reporte|note|inscrit|pris|copie|rempli)\b/;
/** Of money that no employer pays, or of what another page asked. */
const ofOtherPay =
  /\b(?:pensions?|retraites?|allocations?|indemnites?|chomage|france travail|bourses?|loyers?|conjointe?|avant|d habitude|si|faut|dois|impots|joint\w*|pieces?|envoy\w*|transm\w*|20\d\d)\b/;

/** « C'est le net à payer en bas de mon bulletin », which she writes of an amount that she has put. */
function toldToBeAnother({ figure: only }: Asked, { asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  return said.flatMap((field, at) => {
    const sentences = sentencesIn(field);
    const text = fold(sentences.join(' '));
    const figure = figureOf(text);
    // « Faute de net social sur mon bulletin, j'ai mis le net à payer »
    if (figure === null || figure === only || saysMore.test(text) || isToldForOther(figure, page.blocks))
      return [];
    const isTold = sentences.some(
      (one) => figureOf(one) === figure && hasPut.test(fold(one)) && !ofOtherPay.test(fold(one)),
    );
    const before = said[at - 1];
    const spot = spotOf(before && isOfOneRow(before, field) ? before : field);
    const params = { line: figureNames[figure], asked: figureNames[only] };
    return isTold ? [ownFinding('figures', 'problem', spot, 'figures-problem', params)] : [];
  });
}

/** « Commentaire | J'ai recopié le net à payer », on a recap, is read as a « Oui »: its sentence is kept beside it. */
function sentencesIn(field: Field): readonly string[] {
  if (field.valueType === 'amount') return [];
  const isToldBack = isShown(field) && field.valueType === 'yes-no' && field.hint !== null;
  return isToldBack ? sentencesOf([field.hint ?? '']) : wordsOf(field);
}

const isOfOneRow = (amount: Field, words: Field): boolean =>
  amount.valueType === 'amount' &&
  words.label.includes(' – ') &&
  amount.label.split(' – ')[0] === words.label.split(' – ')[0];

/** « À défaut de net social, indiquez le net à payer » */
function isToldForOther(figure: Figure, blocks: readonly string[]): boolean {
  return sentencesOf(blocks, longestAdvice).some(
    (sentence) =>
      /\b(?:a defaut|sinon|remplac\w*|si)\b/.test(fold(sentence)) &&
      sentence.split(/[,:;]/).some((clause) => figureOf(clause) === figure),
  );
}

/** « Le brut est faux sur mon bulletin », « net à payer, faute de net social » */
export const saysMore =
  /\b(erreur|fausse?s?|faux|corrig\w*|rectif\w*|au lieu|et non|pas|sans|faute|defaut|confond\w*|avant de|ancien\w*|precedent\w*|manqu\w*)\b/;

/** « C'est le salaire brut qui doit être déclaré », « la Caf attend le montant net social ». */
const asksFor =
  /\b(demande|attend|attendu|il nous faut|(?:bon|bonne|seule?) (?:montant|ligne|somme|chiffre) (?:a \p{L}+ )?est|doit(?! figurer)|recopie\w*|indique[rz]|declare[rz]|prend|retient|reporte[rz]|repren\p{L}+|releve[rz]|copie[rz]|a la (?:ligne|rubrique)|va l[ea])\b/u;
/** « Ne recopiez pas le salaire brut », « À défaut, indiquez… », « Pour une pension, indiquez… » */
const asksNotFor =
  /\bne? (?!oubli)\p{L}+ .{0,60}\b(pas|jamais|plus)\b|\b(si|sinon|a defaut|lorsqu\w*|quand)\b|\bpour (une?|les|des|vos|votre) (pensions?|retraites?|indemnites?|autres?|allocations?)\b/u;

/** « le montant net social, jamais le net à payer » */
const notThat = /,? (?:et )?(?:jamais|non|pas) (?:le|la|du|celui|celle)(?!\p{L}).*$/iu;

/** What is said over the cases, of several sentences. */
const longestAdvice = 600;

const sum = String.raw`(?<![\d.,/])\d{1,3}(?:[\s.\u00a0\u202f]?\d{3})*(?:,\d{1,2})?(?![\d/]|\s?(?:h|heures?|jours?|%)(?!\p{L}))`;
const names: Record<Figure, string> = {
  gross: 'bruts?',
  social: 'net social',
  taxed: 'net (?:imposable|fiscal)',
  paid: 'net (?:à payer|payé|versé|perçu)',
};
/** « Brut : 1 338 € », « 1338 euros brut » */
const toldAs = (figure: Figure): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:${names[figure]})(?!\p{L})[^\d.;]{0,25}?(${sum})|(${sum})\s?(?:€|euros?)?\s?(?:(?:de|en|du)\s)?(?:salaire\s)?(?:${names[figure]})(?!\p{L})`,
    'giu',
  );
const received = /\b(?:net|compte|virement|vire|recu|recue|touche|verse|paye|payee|percu|arrive|j ai eu)\b/;
/** Of another time than the month, or put right since. */
const ofOtherTime =
  /\b(?:par mois|mensuel\w*|par an|annuel\w*|heure|horaire|contrat|prevu\w*|normalement|d habitude|moitie|acompte|avance|corrig\w*|rectif\w*|au lieu|erreur|prime|estim\w*|environ|conjointe?|mari|femme|compagn\w+|fils|fille|ex)\b/;
/** What is taken off, or what is told for more, is never that far. */
const [leastOf, mostOf] = [0.6, 1.6];

/** « 1338 euros brut, mais sur mon compte j'ai eu 1043 », and 1043 where the gross is asked for. */
function netOfTwo({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const amounts = said.flatMap((field) => {
    const [figure, cents] = [figureOf(field.label), centsOf(field)];
    return field.valueType === 'amount' && cents ? [{ field, figure, cents }] : [];
  });
  return said.flatMap((words) => {
    const text = words.valueType === 'amount' ? '' : wordsOf(words).join(' ');
    if (text === '' || ofOtherTime.test(fold(text))) return [];
    return amounts.flatMap(({ field, figure, cents }) => {
      if (figure === null) return [];
      const own = [...text.matchAll(toldAs(figure))].map(([, one, other]) => centsIn(one ?? other ?? ''));
      const [right, more] = own;
      const isOther = text
        .split(/[;,.]\s|\s(?:mais|et|alors|donc|puis)\s/u)
        .some(
          (clause) =>
            received.test(fold(clause)) &&
            [...clause.matchAll(new RegExp(sum, 'gu'))].some(([one]) => centsIn(one) === cents),
        );
      if (!right || more || !isOther || amounts.some((one) => one.cents === right)) return [];
      const isNear = cents / right > leastOf && cents / right < mostOf;
      const params = { told: words.label, asked: field.label };
      return isNear ? [ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', params)] : [];
    });
  });
}

function centsIn(text: string): number | null {
  const amount = readAmount(text);
  return amount.state === 'amount' ? amount.cents : null;
}
