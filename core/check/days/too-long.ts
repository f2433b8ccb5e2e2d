/** « La période ne peut pas dépasser 12 mois », « Un stage dure six mois au plus », over the one period of the page. */
import type { Finding } from '../../assessment.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { monthsOf, periodsOf } from './order.ts';
import { aSpan, spanOf } from './span-in-words.ts';

const stays =
  'sejours?|stages?|absences?|conges?|locations?|reservations?|occupations?|hebergements?|accueil';
const what = `(periodes?|elle|duree|${stays})`;
const most = '(?:au plus|au maximum|maximum|max)';
/** « Une attestation couvre au maximum douze mois », « Un même relevé ne peut pas porter sur plus de six mois » */
const paper = '(attestation|document|releve|extrait|certificat|historique|demande|recherche|edition)s?';
const covers =
  '(?:couvr\\w+|port\\w+(?: pas)? sur|s eten\\w+ sur|repren\\w+|concern\\w+|regroup\\w+|va|aller)';
const longest = [
  `\\b${what}\\b(.{0,40})\\b(?:pas (?:plus de|depasser|exceder)|jamais plus de|(?:depasse|excede) pas|jamais (?:depasser|exceder)|maximum|au plus|limitee? a|maximale|peut (?:couvrir|porter sur|aller|durer) jusqu a)\\b.{0,12}?\\b${aSpan}`,
  `\\b${what}\\b(.{0,30}?)\\b${aSpan} ${most}\\b`,
  `\\b${paper}\\b(.{0,40})\\b(?:${covers} (?:\\w+ ){0,3}?(?:${most}|jusqu a)|(?:est )?limitee? a)(?: sur)? ${aSpan}`,
  `\\b${paper}\\b(.{0,20}\\b(?:ne|n)\\b.{0,20})\\b${covers} (?:\\w+ ){0,2}?(?:plus de|que)(?: sur)? ${aSpan}`,
  `\\b${paper}\\b(.{0,40})\\b${covers} (?:\\w+ ){0,4}?${aSpan} ${most}\\b`,
].map((pattern) => new RegExp(pattern));
/** « 3 mois maximum par séjour » */
const longestOfEach = new RegExp(
  `^${aSpan} ${most} (?:par|pour (?:une?|le|la|chaque)) (?:${what}|${paper})\\b`,
);
/** « Vous ne pouvez pas demander plus de douze mois à la fois » */
const longestAtOnce = new RegExp(
  `\\b(?:ne|n)\\b.*\\b(?:demander|choisir|obtenir|selectionner|couvrir|reprendre) plus de ${aSpan} (?:a la fois|d un coup|en une (?:seule )?fois|d affilee)\\b`,
);
/** « Durée de l'occupation (7 jours au plus) », over the two dates. */
const longestHere = new RegExp(`\\b${aSpan} ${most}\\b`);
const longestLine = 200;
/** Of a day or a year, of some, of one event: not of these dates. */
const ofElse =
  /\b(?:essai|travail|trajet|hebdomadaire|preavis|validite|sans|si|sauf|hors|lorsqu\w*|quand|au dela|exemple)\b|\b(?:par|chaque) (?:an|annee|mois|semaine|jour|evenement)\b|\bheures?\b|\b\d{1,2} ?h\b/;

/** `words`: what follows the subject. */
type Longest = Record<'subject' | 'words' | 'count' | 'unit', string>;

function longestIn(block: string): Longest | null {
  const words = fold(block);
  if (ofElse.test(words)) return null;
  const [, count = '', unit = '', stay, each = stay] = longestOfEach.exec(words) ?? [];
  if (each !== undefined) return { subject: each.replace(/s$/, ''), words: '', count, unit };
  const [, many, of] = longestAtOnce.exec(words) ?? [];
  if (many !== undefined && of !== undefined) return { subject: 'periode', words: '', count: many, unit: of };
  const found = longest.map((one) => one.exec(words)).find((one) => one !== null);
  const [, subject = '', after = '', number = '', time = ''] = found ?? [];
  return found ? { subject: subject.replace(/s$/, ''), words: after, count: number, unit: time } : null;
}

/** « Une absence ne peut pas dépasser… », « Durée de traitement de votre demande »: not of a training course. */
function isOfPeriod({ subject, words }: Longest, names: string): boolean {
  if (subject === 'duree')
    return !/\b(traitement|instruction|reponse|validite|examen|etude|demande)\b/.test(words);
  // « La période d'essai ne peut pas dépasser 4 mois », « Un congé pour mariage dure 4 jours au plus »
  const ofWhat = /^ d(?:e|u|es)? (?:l |la )?(\p{L}{4})/u.exec(words)?.[1];
  if (subject === 'periode' && ofWhat !== undefined && !names.includes(ofWhat)) return false;
  const forWhat = /^ pour (?:l |la |le |une? )?(\p{L}{4})/u.exec(words)?.[1];
  if (forWhat !== undefined && !names.includes(forWhat)) return false;
  const isNamed = ofStay.test(names);
  if (new RegExp(`^${paper}$`).test(subject))
    return !isNamed && /\b(?:periode|debut|fin|du|au)\b/.test(names);
  return /^(?:periode|elle)$/.test(subject) || names.includes(subject) || (!isNamed && ofStay.test(subject));
}

/** What dates without such a name may be of. */
const ofStay = new RegExp(`\\b(?:${stays})\\b`);

/** On a page that asks for one period alone. */
export function tooLong({ page, dates, asked }: CheckContext): Finding[] {
  const [period, other] = [...periodsOf(dates), ...periodsOf(monthsOf(asked))];
  const [from, to] = [period?.start.reading, period?.end.reading];
  if (!period || other || from?.state !== 'date' || to?.state !== 'date') return [];
  const names = foldAll(period.start.label, period.end.label);
  const said = sentencesOf(page.blocks, longestText)
    .filter((sentence) => sentence.length < longestLine)
    .flatMap((block) => longestIn(block) ?? [])
    .find((one) => isOfPeriod(one, names));
  const [, here = '', hereUnit = ''] = longestHere.exec(fold(period.start.fields[0]?.group ?? '')) ?? [];
  const [count, unit] = said ? [said.count, said.unit] : [here, hereUnit];
  if (count === '') return [];
  // Whether the last day counts is not said: one more is left.
  return Temporal.PlainDate.compare(to.date, from.date.add(spanOf(count, unit))) > 0
    ? [
        ownFinding('range', 'problem', period.end.spot, 'range-high', {
          bound: `${count} ${unit.replace('annee', 'an')}`,
        }),
      ]
    : [];
}
