/** Several figures of one thing in a line: hours and pay, what was declared and what is corrected. */
import { euros } from './answer-lines.ts';

interface Named {
  label: string;
  value: string;
}

const hours = String.raw`\d{1,3}(?:[.,]\d{1,2})?\s?h(?:eures?)?`;
const pay = String.raw`(${euros})(?:\s(bruts?|nets?)(?:\s(?:imposables?|social))?)?`;
const ofWork = String.raw`(?:\s(?:de\stravail|travaillées?|effectuées?))?`;
/** « Garage Lenoir – 18 h – 225,90 € brut », « EHPAD Les Tilleuls : 40 heures, 512,60 € » */
const hoursAndPay = new RegExp(
  String.raw`^(?:([^€:–—,]*?\p{L}[^€:–—,]*?)(?:\s?:|\s[–—-])\s)?(${hours})${ofWork}\s?(?:[–—/·|,:-]|et|pour)\s${pay}\.?$`,
  'iu',
);
/** « Vous avez déclaré 31 heures chez Mercier, pour un salaire brut de 382,40 €. » */
const toldOfWork = new RegExp(
  String.raw`^(?:(?:chez|pour)\s([^,€]{2,60}),\s)?(?:vous\savez|j['’]ai|(?:je\sdéclare|vous\s(?:avez\s)?déclar(?:é|ez))\savoir)\s(?:déclaré|travaillé|effectué|fait)\s(${hours})${ofWork}(?:\s(?:chez|pour|à|au|dans)\s([^,€]{2,60}?))?,?(?:\set|\spour|\spayée?s?|\srémunérée?s?)?(?:\s(?:une?|le|votre))?(?:\s(?:salaire|paie|rémunération|montant))?(?:\s(brut|net)e?)?(?:\s(?:total|de))*\s${pay}\.?$`,
  'iu',
);

/** Hours and pay, each under the name of who paid; empty for any other line. */
export function hoursAndPayIn(line: string): Named[] {
  const [, before, told, after, measure, sum, ownMeasure] = toldOfWork.exec(line) ?? [];
  if (told !== undefined && sum !== undefined)
    return named(before ?? after ?? 'Travail', told, sum, measure ?? ownMeasure);
  const [, whose = '', count, amount, of] = hoursAndPay.exec(line) ?? [];
  return count === undefined || amount === undefined ? [] : named(whose, count, amount, of);
}

function named(whose: string, count: string, sum: string, of: string | undefined): Named[] {
  const of1 = (what: string): string => (whose === '' ? what : `${whose} – ${what}`);
  return [
    { label: of1('heures'), value: count },
    { label: of1(of === undefined ? 'salaire' : `salaire ${of.replace(/s$/, '')}`), value: sum },
  ];
}

const state = String.raw`\(?(?:inchangé|corrigé|modifié|rectifié|ajouté|supprimé|nouveau|nouvelle)e?s?\)?`;
const before = `${euros}|[–—-]|n[ée]ant`;
const twoSums = new RegExp(
  String.raw`^([^€]*?\p{L}[^€]*?)\s?:?\s(${before})\s(?:(?:→|->|⇒|=>|puis|devient)\s)?(${euros})(?:\s(${state}))?$`,
  'iu',
);

/** A longer line is a text; none is searched for longer. */
const longest = 160;

/** « 1AP – Chômage 0 € 1 934 € corrigé »: a page that says of one line whether it was changed tells the others so too. */
export function tellsCorrections(blocks: readonly string[]): boolean {
  return blocks.some((block) => block.length <= longest && twoSums.exec(block)?.[4] !== undefined);
}

/** What was declared, and what it becomes; empty for any other line. */
export function correctionIn(line: string): Named[] {
  const [, label, was, becomes] = twoSums.exec(line) ?? [];
  return label === undefined || was === undefined || becomes === undefined
    ? []
    : [
        { label: `${label} – avant`, value: was },
        { label: `${label} – après`, value: becomes },
      ];
}
