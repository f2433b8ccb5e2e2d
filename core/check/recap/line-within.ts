/** Lines that can only be an answer because they stand among the answers of a recap: elsewhere they may be a notice. */
import { fold } from '../../wording/fold.ts';
import { aDay, euros } from './answer-lines.ts';
import { isName, isNotice } from './line-names.ts';

interface Within {
  label: string;
  value: string;
}

const perTime = String.raw`(?:\s(?:par|\/)\s?(?:mois|an|trimestre))?`;
const ways: RegExp[] = [
  // « Pension versée par la mère 1 200 € par an (100 € par mois) »
  new RegExp(String.raw`^([^€:]*\p{L}[^€:]*?)\s:?\s?(${euros})${perTime}\s\([^()]*\)\.?$`, 'iu'),
  // « Maëlys : contrat commencé le 01/09/2026, donc aucun salaire en août. »
  new RegExp(String.raw`^([^:€]{2,60}?)\s?:\s([^:€]*\b(?:${aDay})(?!\d)[^:€]*?)\.?$`, 'iu'),
];
/** « Le montant de M. Bui comprend 28,72 € de congés payés. » */
const partOfAnother = new RegExp(
  String.raw`^(?:le|ce|votre)\s(?:montant|salaire|total|revenu)[^€]*?\s(?:comprend|inclut)\s(${euros})\s(?:de\s|d['’])([^.€]{3,80})\.?$`,
  'iu',
);
/** « Pour M. Roy, vous avez déclaré une pension de 388,15 € par mois. » */
const declared = new RegExp(
  String.raw`^(?:pour\s([^,€]{2,40}),\s)?(?:vous\savez|j['’]ai)\s(?:bien\s)?(?:déclaré|indiqué)\s(?:une?|des|les?|la|votre|vos)\s([^€\d]{3,60}?)(?:\sde|\sd['’]un montant de|\sà hauteur de)\s(${euros}(?:\s(?:par|\/)\s?(?:mois|an))?)[^€\d]*\.?$`,
  'iu',
);
/** « Intitulé : Comptabilité Du 08/06/2026 au 26/06/2026, 14 heures par semaine » */
const thenPeriod = new RegExp(
  String.raw`^([^:€]{2,60}?)\s?:\s(.*[\p{L}\d)])\s(Du\s(?:${aDay})\sau\s(?:${aDay})(?:,[^€]*)?)$`,
  'u',
);
const ofHerWords =
  /^(?:vos |mes |votre |mon )?(?:motifs?|explications?|observations?|commentaires?|remarques?|raisons?)\b|^ce que vous (?:nous |y |voulez |souhaitez )*(?:avez (?:ecrit|ajoute)|ajoutez|ecrivez|ajouter)$|^(?:\d )?(?:votre |ma )?lettre(?: d accompagnement)?$|^(?:votre |mon |un |le )?(?:mot|message)(?: (?:libre|a|au|aux|pour|destine)\b.*)?$/;
/** Those that may hold a day or an amount to look at: « Motif de fin de contrat ». */
const ofReason = /^(?:motifs?|raisons?) (?:de |du |d )/;

/** @param title right over the line */
export function readWithin(line: string, title: string | null): Within[] {
  if (title !== null && isHerWords(title)) return [{ label: title, value: line }];
  const [, sum, part] = partOfAnother.exec(line) ?? [];
  if (sum !== undefined && part !== undefined) return [{ label: `dont ${part}`, value: sum }];
  const [, who, what, amount] = declared.exec(line) ?? [];
  if (what !== undefined && amount !== undefined)
    return [{ label: [who, what].filter(Boolean).join(' – '), value: amount }];
  const [, name, said, period] = thenPeriod.exec(line) ?? [];
  if (name !== undefined && said !== undefined && period !== undefined)
    return [
      { label: name, value: said },
      { label: 'Période', value: period },
    ];
  for (const way of ways) {
    const [, label = '', value = ''] = way.exec(line) ?? [];
    if (isName(label) && !isNotice(value)) return [{ label, value }];
  }
  return [];
}

const fewestWords = 6;

/** « Votre commentaire : « J'ai été arrêtée en août. L'avance de 200 € est dans la paie. » »: her words, whole, or null. */
export function herWordsIn(line: string): Within | null {
  const [, label = '', value = ''] = /^([^:«»]{3,60}?)\s?:\s(.+)$/su.exec(line) ?? [];
  // « Motif : 12/03/2026 » may be a day to look at; a sentence is her own.
  const isReason = isHerWords(label) && value.split(' ').length >= fewestWords;
  if (!isHerMessage(label) && !isReason) return null;
  const isQuoted = /^«[^»]*»\.?$/u.test(value);
  return isQuoted || !/\s:\s/.test(value) ? { label, value } : null;
}

/** Whether a title is that of what she wrote herself, as it stands. */
export function isHerWords(title: string): boolean {
  return ofHerWords.test(fold(title));
}

/** The same, but for a reason that may be a day or an amount to look at. */
export const isHerMessage = (title: string): boolean => isHerWords(title) && !ofReason.test(fold(title));
