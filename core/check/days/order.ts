import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { childWords, partnerWords } from '../word-lists.ts';
import { type PageDate, partOf } from './page-dates.ts';

const starts =
  /\b(debut|depuis|a partir d[eu]|a compter du|commence\w*|debute\w*|demarre\w*|prend effet|(?:date|dt) d effet(?! de la (?:resil|demis|rupt))|entree|arrivee|embauche|prise de possession|prise d effet|ouverture|s ouvr\w+|installation|montage|mise a disposition|premier (?:jour|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|premiere (?:nuit|semaine|journee)|delivr\w*|emission|emise?|etablie?)\b/;
const ends =
  /\b(fin|finit|finira|finie?s?|jusqu|sortie|depart|termin\w*|acheve\w*|s arrete(?:ra)?|se (?:ferm|clo)\w+|terme|dernier (?:jour|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|derniere (?:nuit|semaine|journee)|retour|reprise|restitution|fermeture|enlevement|demontage|rupture|licenciement|demission|resiliation|expir\w*|echeance|(?<!debut de )validite)\b/;
/** « Du » and « Au » alone name a side; in « fin du séjour », « l'enfant qui arrive au foyer » they do not. */
const [startsAlone, endsAlone] = [/(?<!\p{L})[Dd][Uu](?!\s?\p{Ll})/u, /(?<!\p{L})[Aa][Uu](?!\s?\p{Ll})/u];
/** « Certificat – Ajouté le »: the day a paper was handed in, whatever it is of. */
const handedIn = /\b(?:ajout|depos|televers|import|envoy|transmis|recu|joint)\w* le$/;

/** « Prise de poste le », « Quand prenez-vous vos fonctions ? », « Vous y êtes arrivé le », « On vous a embauchée le » */
const startsSpoken =
  /\b(?:pri(?:se|s)|prenez|prendrez|prend(?:re|ra)?) (?:vous )?(?:d |de |du |ce |cet |cette |le |la |l |les |vos |votre |ses |son )?(?:postes?|fonctions?|service|emploi|travail)\b|\b(?:etes|est|suis|sont|etiez|etait) (?:vous |t il |t elle |il |elle )?(?:\p{L}+ment )?(?:arrivee?s?|entree?s?|admis(?:es?)?)\b|^(?:arrive|entre|admis)e?s? (?:\p{L}+ ){0,3}le$|\b(?:embauchee?s?|recrutee?s?)\b/u;
/** « Quand l'avez-vous quitté ? », « Vous en êtes reparti le », « Vous quittez cet emploi le »; « quitté le logement » may be another. */
const endsSpoken =
  /\b(?:l|les) (?:avez|aviez|a|avait|ai|ont) (?:vous |t il |t elle |il |elle )?quittee?s?\b|\b(?:l|le|la) (?:quitt(?:ez|e|era|erez)) (?:vous )?(?:le|quand)?$|\bquitt\p{L}+ (?:vous )?(?:ce|cet|cette|votre|son|le|la|l|vos) (?:postes?|fonctions?|emploi|employeur|entreprise|travail|stage|formation|ecole|etablissement|centre)\b|\b(?:etes|est|suis|sont|etiez|etait) (?:vous |t il |t elle |il |elle )?(?:\p{L}+ment )?(?:(?:re)?partie?s?|(?:res)?sortie?s?)\b|^(?:re)?parti(?:e?s?) le$/u;

const [goesAway, comesBack] = [/\b(depart|parti\w*|sortie)\b/, /\b(retour|revenu\w*|rentree?)\b/];

/** A period: its two dates, next to each other under the same question or group. */
export interface Period {
  start: PageDate;
  end: PageDate;
}

export function periodsOf(dates: readonly PageDate[]): Period[] {
  const periods: Period[] = [];
  dates.forEach((start, index) => {
    const end = dates[index + 1];
    if (!end || !isSameBlock(start, end) || isOfTwo(start, end)) return;
    // A stay elsewhere begins with a departure, which ends a stay here.
    const isTrip = goesAway.test(fold(start.label)) && comesBack.test(fold(end.label));
    if (isTrip || (sideOf(start) === 'start' && sideOf(end) === 'end')) periods.push({ start, end });
  });
  return periods;
}

/**
 * « Entrée dans le nouveau logement » and « départ de l'ancien », « embauche » and « fin du contrat précédent », « premier jour
 * d'arrêt » and « dernier jour travaillé »: the end of one thing, the start of another.
 */
function isOfTwo(start: PageDate, end: PageDate): boolean {
  const [one = '', two = ''] = [start.label, end.label].map(fold);
  if (!isOfOneThing(start.spot.fieldLabel ?? '', end.spot.fieldLabel ?? '')) return true;
  if (before.test(two) && !before.test(one)) return true;
  // « Votre conjoint est arrivé le », « Vous êtes parti le »
  const [isOfHim, isOfHer] = [ofAnother.test(one), ofAnother.test(two)];
  if (isOfHim !== isOfHer && (isOfHim ? two : one).includes('vous')) return true;
  const [isNewOne, isNewTwo] = [one, two].map((words) => renewed.test(words));
  if (isNewOne !== isNewTwo && isNewOne) return true;
  return lastWorked.test(two) && !/\b(travail\w*|emploi|contrat|embauche)\b/.test(one);
}

/** What has a beginning and an end under several names. */
const sameThings = [
  /\b(contrats?|missions?|emplois?|embauche\w*|recrut\w*|engage\w*|postes?|fonctions?|activites?|(?<!\b(?:france|arrets? de|accident (?:du|de)) )travail\w*|cd[di]|interim|entreprise|employeur|remplacement|rupture|licenciement|demission)\b/,
  /\b(arrets?|maladie|hospitalis\w*|absences?|conges?|interruption|reprise)\b/,
  /\b(formations?|stages?|etudes|scolarite|ecole|cours|classe|apprentissage)\b/,
  /\b(sejours?|vacances|voyages?|trajet|camps?|colonies?|etranger|retour|depart)\b/,
  /\b(logements?|domiciles?|adresses?|bail|location|residence|occupation|entree|sortie|emmenag\w*|demenag\w*|lieux)\b/,
  /\b(titre|carte|permis|passeport|piece|delivr\w*|emission|emise?|etablie?|validite|valable|perim\w*|expir\w*|attestation)\b/,
];
/** Of a side of any period, whatever it is of. */
const ofAnySide = new Set(
  'elle elles celui celle aussi comprise compris incluse inclus ouvre ouvrir ferme fermer debut depuis partir compter commence commencement debute demarre prend effet entree arrivee premier premiere dernier derniere jour jours journee journees mois annee date heure terme termine acheve finit finira arrete fini finie fin jusqu sortie depart retour reprise prevue prevu souhaitee souhaite choisie demande demandee demandees periode duree nombre total totale semaine semaines nuit nuits nuitee nuitees heures reservees ligne effective reelle dans avec pour votre vous cette quel quelle avez quand laquelle prise prenez prendrez arrive arrivee quitte quittez reparti repartie parti partie echeance etes etiez lundi mardi mercredi jeudi vendredi samedi dimanche le'
    .split(' ')
    .map((word) => word.slice(0, 6)),
);

/** « Quand l'avez-vous quitté ? », « Vous en êtes reparti le »: of what was just named. */
const ofTheSame =
  /\b(?:l|les) (?:avez|aviez|a|avait|ai|ont|quitt\p{L}+)\b|\ben (?:etes|est|suis|sont|etiez|etait)\b/u;

/** « Inès – Du », « Contrat 1 – Du » */
const ofRow = /^(?:(?:\p{Lu}[\p{L}'’-]+ ?)+|.*\d) – /u;

/** « Inscrit depuis » and « fin de votre dernier contrat » are of two things; « Du » and « Fin de l'absence » may be of one. */
export function isOfOneThing(one: string, two: string): boolean {
  return !namesThing(one) || !namesThing(two) || ofTheSame.test(wordsOf(two)) || namesSameThing(one, two);
}

const wordsOf = (text: string): string => fold(withoutBrackets(text).replace(ofRow, ''));
const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .split(' ')
    .flatMap((word) => (word.length > 3 ? word.slice(0, 6) : []))
    .filter((one) => !ofAnySide.has(one));

/** Whether a text says of what it tells the beginning or the end. */
export const namesThing = (text: string): boolean => stemsOf(text).length > 0;

/** « Dernier jour de l'immersion » and « Convention d'immersion »; two texts that name nothing do not. */
export function namesSameThing(one: string, two: string): boolean {
  const [first, second] = [stemsOf(one), stemsOf(two)];
  return (
    first.some((stem) => second.includes(stem)) ||
    sameThings.some((things) => things.test(wordsOf(one)) && things.test(wordsOf(two)))
  );
}

const before =
  /\b(ancien(ne)?|precedente?|autre|actuel(le)?|initiale?|derniere? (?:contrat|emploi|poste|employeur|bail|logement|mission)|premiere? (?!jour|mois|semaine|nuit)\p{L}+|d avant|(contrat|bail|cdd|titre|droit)s? en cours)\b/u;
const ofAnother = new RegExp(String.raw`\b(?:${partnerWords}|${childWords}|pere|mere)\b`);
const renewed = /\b(nouve(au|l|lle)|prochaine?|futur|suivante?|second|deuxieme|renouvel\w+)\b/;
const lastWorked = /\bdernier (jour|mois) (travaille|de travail|de salaire)\b/;

/** Which side of a period a date is, by its name; null when it does not say. */
export function sideOf(date: PageDate): 'start' | 'end' | null {
  if (handedIn.test(fold(date.spot.fieldLabel ?? ''))) return null;
  // The case's own words first: « Date de fin » under « Début et fin de l'arrêt » is an end.
  for (const text of [date.spot.fieldLabel ?? '', date.label]) {
    const label = fold(text);
    // « Durée du contrat – du », « Durée du contrat – au »
    const last = /\b(du|au)( jj mm aaaa)?$/.exec(label)?.[1];
    // « De » and « À », « Contrat 1 – De »
    const side = /(?:^|[–—:-]\s)(de|à)$/iu.exec(text.trim())?.[1];
    if (side) return fold(side) === 'de' ? 'start' : 'end';
    if (last && label !== last) return last === 'du' ? 'start' : 'end';
    const [isStart, isEnd] = [
      starts.test(label) || startsSpoken.test(label),
      ends.test(label) || endsSpoken.test(label),
    ];
    if (isStart !== isEnd) return isStart ? 'start' : 'end';
    if (isStart) continue;
    const [isFrom, isTo] = [startsAlone.test(text), endsAlone.test(text)];
    if (isFrom !== isTo) return isFrom ? 'start' : 'end';
  }
  return null;
}

function isSameBlock(a: PageDate, b: PageDate): boolean {
  const [one, two] = [a.fields[0], b.fields[0]];
  if (a.fields.length > 1 || b.fields.length > 1) return one?.heading === two?.heading;
  return one?.group === two?.group;
}

/** « mai », « mai 2026 » */
const isMonth = (text: string): boolean => monthNumber(text.replace(/ (?:19|20)\d\d$/, '')) !== null;

/** Months of a year, in one case, or a month and its year side by side: as a date, the first day. */
export function monthsOf(asked: readonly Field[]): PageDate[] {
  return asked
    .filter((field, at) => {
      // The month of a whole date is in the date.
      const before = asked[at - 1];
      return partOf(field) !== 'day' && !(before && partOf(before) === 'day' && before.group === field.group);
    })
    .filter(
      (field) => field.valueType === 'month' || (field.kind === 'select' && isMonth(textOf(field) ?? '')),
    )
    .map((field) => {
      const next = asked[asked.indexOf(field) + 1];
      const year = next && partOf(next) === 'year' && next.group === field.group ? next : null;
      const text = [textOf(field), year && textOf(year)].filter(Boolean).join(' ');
      const iso = /^(\d{4})-(\d\d)$/.exec(text.trim());
      const [named] = iso ? [{ year: Number(iso[1]), month: Number(iso[2]) }] : monthsIn(text);
      const date = named?.year && Temporal.PlainDate.from({ year: named.year, month: named.month, day: 1 });
      return {
        fields: year ? [field, year] : [field],
        spot: spotOf(field),
        label: [field.label, field.question, field.group].filter(Boolean).join(' '),
        reading: date ? { state: 'date', date } : { state: 'unread' },
      };
    });
}

/** Start and end of a period the wrong way round, work told after the end of its contract, a home lived in before the move. */
export function checkOrder({ dates, asked, recap }: CheckContext): Finding[] {
  return [
    ...inPeriods(dates, asked, recap),
    ...workedAfterEnd(dates),
    ...livedInBeforeMove(dates),
    ...inLife(dates),
  ];
}

const marriage = /^(?:date |jour )(?:de |du |d )?(?:son |le |la |votre )?(?:mariage|pacs)$/;
const death = /^(?:date |jour )(?:de |du |d )?(?:son |le |la )?deces$/;
const afterDeath =
  /^(?:date |jour )?(?:(?:de |des |du |d )?(?:l )?)?(?:acte de deces\b|(?:obseques|inhumation|cremation|enterrement)(?: (?:le|prevue?s?(?: le)?))?$)|\b(?:etabli|dresse|redige|enregistre)\w*\b.*\bacte de deces\b|\bacte de deces (?:a ete )?(?:etabli|dresse|redige|enregistre)\b/;

const visa = /^(?:date |jour )?(?:de |du |d )?(?:la |l )?(?:delivrance|delivre|obtention|obtenu)\b.*\bvisa\b/;
const withVisa = /\b(?:entree?|arrivee?)\b.*\b(?:avec|muni\w*|sous|grace a) (?:ce|votre|le|mon|d un) visa\b/;

/**
 * « Date du décès : 12/10 », and « Date de l'acte de décès : 09/10 », or of the funeral; a marriage before the birth of one of
 * them, or after the death of whom she married; « Entrée en France avec ce visa », before it was given.
 */
function inLife(dates: readonly PageDate[]): Finding[] {
  const only = (name: RegExp) => {
    const [one, other] = dates.filter((date) => name.test(nameOf(date)));
    return one?.reading.state === 'date' && !other ? { spot: one, date: one.reading.date } : null;
  };
  const [married, died, written, given, entered] = [marriage, death, afterDeath, visa, withVisa].map(only);
  const hasSpouse = dates.some((date) => ofSpouse.test(nameOf(date)));
  const born =
    married &&
    dates.find(
      (date) =>
        (ofSpouse.test(nameOf(date)) || (hasSpouse && ofHers.test(nameOf(date)))) &&
        date.reading.state === 'date' &&
        Temporal.PlainDate.compare(married.date, date.reading.date) < 0,
    );
  const tooSoon = born ? [comesBefore(married.spot, born)] : [];
  const late = [
    [married, died],
    [died, written],
    [given, entered],
  ].flatMap(([first, then]) =>
    first &&
    then &&
    first.spot.spot.group === then.spot.spot.group &&
    Temporal.PlainDate.compare(then.date, first.date) < 0
      ? [comesBefore(then.spot, first.spot)]
      : [],
  );
  return [...tooSoon, ...late];
}

const nameOf = ({ spot }: PageDate): string => fold(withoutBrackets(spot.fieldLabel ?? '')).trim();

/** « Date de naissance du conjoint », and beside it hers: who asks for the paper of a marriage may be a child of it. */
const ofSpouse =
  /^date de naissance (?:du|de la|de votre|de l) (?:conjointe?|epou(?:x|se)|mari)(?: decedee?)?$/;
const ofHers = /^votre date de naissance$/;

/** Of two things that are no end and start: the reason told of periods would not be so. */
const comesBefore = ({ spot }: PageDate, first: PageDate): Finding => ({
  ...ownFinding('order', 'problem', spot, 'order-problem', { start: first.spot.fieldLabel ?? '' }),
  why: null,
});

const moved = /^(?:(?:date|jour) (?:de |du |d )?)?(?:votre |mon |l )?(?:demenagement|emmenagement)(?: le)?$/;
const livesThere = /\b(?:habit|occup|viv|log|resid)\w* .*\b(?:adresse|logement)\b.*\bdepuis\b/;
const ofTheFormer = /\b(?:ancien\w*|precedent\w*|actuel\w*|avant|avec)\b/;

/** « Date du déménagement : 01/10 », and « Vous habitez cette adresse depuis le 01/09 »: of the one move the page tells of. */
function livedInBeforeMove(dates: readonly PageDate[]): Finding[] {
  const named = (name: RegExp) =>
    dates.filter(({ spot }) => {
      const words = fold(spot.fieldLabel ?? '');
      return name.test(words) && !ofTheFormer.test(`${words} ${fold(spot.group ?? '')}`);
    });
  const [[move, otherMove], [since, otherHome]] = [named(moved), named(livesThere)];
  if (move?.reading.state !== 'date' || since?.reading.state !== 'date' || otherMove || otherHome) return [];
  return Temporal.PlainDate.compare(since.reading.date, move.reading.date) < 0
    ? [comesBefore(since, move)]
    : [];
}

const ofWork = /^(dernier jour (travaille|de travail)|fin de (la )?periode (travaillee|de travail))\b/;
const ofContract = /^((date de )?fin (du|de (ce|votre)) contrat|(ce |votre )?contrat (termine|fini) le)\b/;

/** « Dernier jour travaillé en novembre », after « Date de fin du contrat »: of the one contract that the page tells of. */
function workedAfterEnd(dates: readonly PageDate[]): Finding[] {
  const named = (name: RegExp) => dates.filter(({ spot }) => name.test(fold(spot.fieldLabel ?? '')));
  const [[worked, otherWork], [end, otherEnd]] = [named(ofWork), named(ofContract)];
  if (worked?.reading.state !== 'date' || end?.reading.state !== 'date' || otherWork || otherEnd) return [];
  if (worked.spot.group !== end.spot.group) return [];
  return Temporal.PlainDate.compare(worked.reading.date, end.reading.date) > 0
    ? [ownFinding('order', 'problem', end.spot, 'order-problem', { start: worked.spot.fieldLabel ?? '' })]
    : [];
}

const ofTheOther = /\b(ancien\w*|precedent\w*|nouve(au|l|lle)|quitte\w*|suivante?)\b/;

function inPeriods(dates: readonly PageDate[], asked: readonly Field[], recap: readonly Field[]): Finding[] {
  const said = [...asked, ...recap];
  return [...periodsOf(dates), ...periodsOf(monthsOf(asked))].flatMap(({ start, end }) => {
    if (start.reading.state !== 'date' || end.reading.state !== 'date') return [];
    // « À compter du », « Ancienne adresse », « Jusqu'au ».
    const [from, to] = [start, end].map(({ fields: [field] }) => (field ? said.indexOf(field) : -1));
    if (said.slice((from ?? 0) + 1, to).some(({ label }) => ofTheOther.test(fold(label)))) return [];
    const isRight = Temporal.PlainDate.compare(start.reading.date, end.reading.date) <= 0;
    return [
      ownFinding('order', isRight ? 'ok' : 'problem', end.spot, isRight ? 'order-ok' : 'order-problem', {
        start: start.spot.fieldLabel ?? '',
      }),
    ];
  });
}
