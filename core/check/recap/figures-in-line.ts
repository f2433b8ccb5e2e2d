/** Several figures of one thing in a line: hours and pay, what was declared and what is corrected. */
import { weekdayNames } from '../days/time-in.ts';
import { aDay, euros } from './answer-lines.ts';
import { longestSentence, plainly } from './clauses.ts';

interface Named {
  label: string;
  value: string;
}

const hours = String.raw`\d{1,3}(?:[.,]\d{1,2})?\s?h(?:eures?)?`;
const pay = String.raw`(${euros})(?:\s(bruts?|nets?)(?:\s(?:imposables?|social))?)?`;
const inMonth = String.raw`(?:\s(?:en|au mois d[e’'])\s?\p{L}{3,9}(?:\s\d{4})?)?`;
const ofWork = String.raw`(?:\s(?:de\stravail|travaillées?|effectuées?))?`;
/** « – contrat terminé », « (mission en cours) »: words after the pay, with no figure in them. */
const aside = String.raw`(?:\s[–—-]\s[^€\d:–—]{2,40}|\s\([^€\d:()]{2,40}\)|,\s[^€\d:,]{2,40})?`;
/** « Garage Lenoir – 18 h – 225,90 € brut », « EHPAD Les Tilleuls : 40 heures, 512,60 € » */
const hoursAndPay = new RegExp(
  String.raw`^(?:([^€:–—,]*?\p{L}[^€:–—,]*?)(?:\s?:|\s[–—-])\s)?(${hours})${ofWork}${inMonth}\s?(?:[–—/·|,:-]|et|pour)\s${pay}${aside}\.?$`,
  'iu',
);
/** « Vous avez déclaré 31 heures chez Mercier, pour un salaire brut de 382,40 €. » */
const toldOfWork = new RegExp(
  String.raw`^(?:(?:chez|pour)\s((?!\d)[^,€]{2,60}),\s)?(?:vous\savez|j['’]ai|(?:je\sdéclare|vous\s(?:avez\s)?déclar(?:é|ez))\savoir)\s(?:déclaré|travaillé|effectué|fait)\s(${hours})${ofWork}(?:\s(?:chez|pour|à|au|dans)\s((?!\d)[^,€]{2,60}?))?,?(?:\set|\spour|\spayée?s?|\srémunérée?s?)?(?:\s(?:une?|le|votre))?(?:\s(?:salaire|paie|rémunération|montant))?(?:\s(brut|net)e?)?(?:\s(?:total|de))*\s${pay}\.?$`,
  'iu',
);

/** « , contrat terminé le 16/10/2026 », after the pay. */
const endOfJob = new RegExp(
  String.raw`,\s((?:contrat|mission|cdd)\s(?:terminée?|finie?|achevée?)\sle)\s(${aDay})\.?$`,
  'iu',
);
/** « Soit 104 heures et 1 314,90 € bruts pour les employeurs indiqués. » */
const ofThose = /^soit,?\s(?:au total,?\s|en tout,?\s)?|\spour (?:les|ces|vos|mes)\s[^€\d]{3,40}\.?$/giu;

/** Hours and pay, each under the name of who paid; empty for any other line. */
export function hoursAndPayIn(line: string): Named[] {
  const [end = '', what, day] = endOfJob.exec(line) ?? [];
  if (what !== undefined && day !== undefined) {
    const told = hoursAndPayIn(line.slice(0, line.length - end.length));
    const [first] = told;
    const whose = first?.label.replace(/heures$/u, '') ?? '';
    return first ? [...told, { label: `${whose}${what.toLowerCase()}`, value: day }] : [];
  }
  if (/^soit[\s,]/iu.test(line) && /\spour\s/u.test(line))
    return hoursAndPayIn(`Total : ${line.replace(ofThose, '')}`);
  const [, before, told, after, measure, sum, ownMeasure] = toldOfWork.exec(line) ?? [];
  if (told !== undefined && sum !== undefined)
    return named(before ?? after ?? 'Travail', told, sum, measure ?? ownMeasure);
  const [, whose = '', count, amount, of] = hoursAndPay.exec(line) ?? [];
  if (count === undefined || amount === undefined) return listedJob(line);
  return named(isOfAll.test(whose) ? 'Total' : whose, count, amount, of);
}

const explained = new RegExp(String.raw`\s\((?:soit\s)?${hours}\s(?:à|x|×)\s${euros}\)`, 'iu');

/** « Du mardi 1er au vendredi 4 décembre 2026. 28 heures, 347,20 € bruts (28 h à 12,40 €). Mission terminée. » */
export function jobInSentences(line: string): Named[] {
  const [, period, work = '', rest = ''] = jobSentences.exec(line) ?? [];
  if (period === undefined || /\d/.test(rest)) return [];
  const told = hoursAndPayIn(work.replace(explained, ''));
  return told.length > 0 ? [{ label: 'Période travaillée', value: period }, ...told] : [];
}

const weekday = `(?:(?:${weekdayNames})\\s)?`;
const jobSentences = new RegExp(
  String.raw`^(du\s${weekday}\d{1,2}(?:er)?(?:\s\p{L}{3,9})?\sau\s${weekday}\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4})(?:, (?:sans|hors) [^.\d]{3,30})?\.\s(${hours}[^.]*?(?:,\d+)?[^.]*)\.(?:\s([^€]{0,80}))?$`,
  'iu',
);

const isOfAll = /^(?:au |en )?(?:total|tout)$/iu;
/** « chez Mme Delmas, 24 heures, payées 321,60 € brut ; », « Pour Delmas : 24 h payées 321,60 € » */
const jobOfList = new RegExp(
  String.raw`^(?:[-–•·*]\s)?(?:et\s)?(?:(?:chez|pour|avec)\s)?(\p{Lu}[^€:–—\d]{1,60}?)(?:\s?:|\s[–—-]|,)\s(?=${hours})(.+)$`,
  'iu',
);

/** One job of a list, as told in a part of a sentence. */
function listedJob(line: string): Named[] {
  const [, before, said = line] = jobOfList.exec(line) ?? [];
  const job = ofOneJob.exec(said.replace(/^(?:[-–•·*]\s)/u, '').replace(/[\s.;,]+$/, ''));
  const [, count, place, first, sum, own, last, after] = job ?? [];
  const whose = (before ?? place ?? after)?.trim();
  return count === undefined || sum === undefined || whose === undefined || !saysPay.test(line)
    ? []
    : named(isOfAll.test(whose) ? 'Total' : whose, count, sum, first ?? own ?? last);
}

/** « Atelier du samedi, 2 heures, 15 € » is no job. */
const saysPay =
  /^(?:[-–•·*]\s)?(?:et\s)?(?:chez|pour)\s|(?<!\p{L})(?:bruts?|nets?|payée?s?|rémunérée?s?|salaire|paie)(?!\p{L})/iu;

const place = String.raw`(?:chez|pour|à|au|dans|avec)\s((?!\d|(?:une?|le|votre)\s(?:salaire|paie|rémunération|montant))[^,€()]{2,60}?)`;
const working =
  /^(?:vous\s|je\s|j['’])(?:avez|ai)\s(?:(?:bien|donc)\s)?(?:travaillé|effectué|fait|déclaré|compté|totalisé)\s|^(?:vous\sdéclarez|je\sdéclare)\s(?:avoir\s(?:travaillé|effectué|fait)\s)?|^(?:vous\s|j['’])(?:avez|ai)\s(?:exercé|eu)\sune\sactivité(?:\s(?:salariée|professionnelle|réduite))?\s?:\s/iu;
const ofOneJob = new RegExp(
  String.raw`^(${hours})${ofWork}${inMonth}(?:,?\s${place})?(?:\s\([^()€\d]*\))?(?:,?\s(?:et\s(?:avez\s|ai\s)?(?:gagné|perçu|touché)|et|pour|contre|soit|payée?s?|rémunérée?s?))?,?\s?\(?(?:(?:une?|le|votre)\s)?(?:(?:salaire|paie|rémunération|montant)\s)?(?:(brut|net)e?\s)?(?:total\s)?(?:de\s)?${pay}\)?(?:\sde\s(?:salaire|paie|rémunération)\s(brut|net)e?)?(?:,?\s${place})?$`,
  'iu',
);
/** « Au total, vous déclarez 63 heures et 921 € de salaire brut. » */
const inAllTold = /^(?:au total|en tout),?\s/iu;
const ofHours = new RegExp(String.raw`^(${hours})${ofWork},?\s${place}$`, 'iu');
const hoursInAll = new RegExp(
  String.raw`,?\s(?:soit|au total|en tout)\s(${hours})(?:\s(?:au total|en tout))?$`,
  'iu',
);
/** « dont 47,34 € de congés payés » */
const within = new RegExp(String.raw`,?\sdont\s(${euros})\s(?:de\s|d['’])([^€\d]{3,40})$`, 'iu');
const nextJob = new RegExp(String.raw`,?\s(?:(?:et|puis)\s)?(?=${hours}\s)`, 'iu');
const span = /\s(du\s.+\sau\s.+\s\d{4})$/iu;

/** Whether a sentence tells of hours she worked, be it understood or not. */
export function mayTellWork(sentence: string): boolean {
  const line = plainly(sentence).replace(inAllTold, '');
  return sentence.length <= longestSentence && working.test(line) && new RegExp(hours, 'iu').test(line);
}

/**
 * « Du 1er au 30 novembre 2026, vous avez travaillé 61 heures pour un salaire brut de 778,36 € chez Ferrand. », of one
 * employer or several; empty where a part of it is not understood.
 */
export function workTold(sentence: string): Named[] {
  if (sentence.length > longestSentence) return [];
  const whole = plainly(sentence).replace(/[\s.;]+$/, '');
  const [ofAll = ''] = inAllTold.exec(whole) ?? [];
  const line = whole.slice(ofAll.length);
  const [verb = ''] = working.exec(line) ?? [];
  const [when = '', period] = span.exec(line) ?? [];
  if (verb === '') return [];
  const told = line.slice(verb.length, line.length - when.length);
  // « Vous déclarez au total 55 heures »; « 61 heures au total chez Ferrand » is of one job.
  const isAll = /^donc\s|^(?:bien\s)?(?:au total|en tout)\s/iu.test(told);
  const said = told
    .replace(/^(?:(?:donc|bien)\s)?(?:(?:au total|en tout)\s)?/iu, '')
    .replace(/^([^€]*?) (?:au total|en tout)(?=[ ,]|$)/u, '$1');
  const [dont = '', sumOfPart, ofPart] = within.exec(said) ?? [];
  const [last = '', inAll] = hoursInAll.exec(said) ?? [];
  const jobs = said.slice(0, said.length - (dont || last).length).split(nextJob);
  const inJobs = jobs.map((job) => {
    const [, hoursAlone, where] = jobs.length > 1 ? (ofHours.exec(job) ?? []) : [];
    if (hoursAlone !== undefined && where !== undefined)
      return [{ label: `${where.trim()} – heures`, value: hoursAlone }];
    const [, count, before, first, sum, own, last, after] = ofOneJob.exec(job) ?? [];
    const alone = ofAll === '' && !isAll ? '' : 'Total';
    const whose = (before ?? after ?? (jobs.length > 1 ? null : alone))?.trim();
    return count === undefined || sum === undefined || whose === undefined
      ? []
      : named(whose, count, sum, first ?? own ?? last);
  });
  if (inJobs.some(({ length }) => length === 0)) return [];
  const total = inAll === undefined ? [] : [{ label: 'Total – heures', value: inAll }];
  const part = sumOfPart === undefined ? [] : [{ label: `dont ${ofPart}`, value: sumOfPart }];
  return [
    ...inJobs.flat(),
    ...part,
    ...total,
    ...(period === undefined ? [] : [{ label: 'Période travaillée', value: period }]),
  ];
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
