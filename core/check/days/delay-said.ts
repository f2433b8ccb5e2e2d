/** So much time that a page wants between two days, or between a day and the request: at least, or at most. */
import type { Finding } from '../../assessment.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { whoseBirth } from '../people/births.ts';
import { clausesOf } from '../sentences.ts';
import { dateNamed, eventWords } from './event-words.ts';
import { sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';
import { aSpan, spanOf } from './span-in-words.ts';
import { dayOf, isBefore } from './time-in.ts';

export function checkDelaySaid(context: CheckContext): Finding[] {
  return [
    ...delaysIn(context).flatMap((delay) => notKept(delay, context)),
    ...tooOldHere(context),
    ...notNineMonths(context),
  ];
}

interface Delay {
  isLeast: boolean;
  span: Temporal.DurationLike;
  /** What it runs from, folded: the request, or what happens on another day of the page. */
  from: string;
  /** What comes then, folded; '' where nothing is named. */
  to: string;
  /** The date beside which it is said, and whose it is then. */
  own: PageDate | null;
  /** All that is said, folded. */
  words: string;
}

/** Of some, of a usual time; what the site does in so much time, and what is undone. */
const isLoose =
  /\b(?:si|sauf|lorsqu\w*|quand|toutefois|en principe|en general|generalement|habituellement|environ|en moyenne|souvent|conseill\w*|recommand\w*|preference|urgen\w*|annul\w*|resili\w*|modifi\w*|rembours\w*|exemple|hors|delai de (?:traitement|reponse|livraison)|est traitee?|sont traitee?s|reponse|repond\w*|instrui\w*|recevr\w*|recevez|rappel\w*|paiement|solde|empech\w*|retractation|preavis|preven\w*|previen\w*|ouvr\w+ droit|donne\w* droit|employeur)\b/;
/** « Une demande de remise peut être faite dans les deux mois »: of whom wants it. */
const mayBe = /\b(?<!\b(?:ne|n) )(?:peut|peuvent|pouvez)\b/;
const isBound =
  /\b(?:doi(?:t|vent)|devez|faut|au moins|au minimum|minimum|minimal|au plus tard|imperativement|necessaires?|obligatoire\w*|exige\w*|besoin|a (?:faire|deposer|adresser|envoyer|presenter|saisir|declarer|effectuer)|se (?:fait|font|depose|deposent)|(?:est|sont) (?:deposee?s?|faite?s?|presentee?s?|adressee?s?|etablie?s?|signee?s?)|parv\w+|pas|compte[rz]|prevoye[rz]|prevoir|laisse[rz]|reserve[rz]|deposez|demandez|faites|declarez|inscrivez|separe\w*|attend\w*|aucune?|autoris\w*|recevables?|ecoul\w*)\b/;
const request =
  /\b(?:demandes?|saisie|depot|dossiers?|formulaire|inscriptions?|reservations?|reserve[rz]|envoi|aujourd hui|ce jour|date du jour|commande|declarations?|declare[rz])\b/;

/** What she is told to do: « À saisir », « Prévoyez un délai de ». */
const isHers = /^a \w+[ei]r\b|\b(?:vous|faut|faites|pensez|compte[rz]|prevoye[rz]|prevoir|delai)\b/;

const least = '(?:au moins|au minimum|minimum|au plus tard|plus de)';
const isAtLeast = new RegExp(`\\b(?:${least}|moins de|avant)\\b`);
const [ahead, between, after, within, apart] = [
  // « quinze jours au moins avant le déménagement », « deux semaines à l'avance »
  `${aSpan}(?: ${least}| (?:est|sont) (?:necessaires?|obligatoires?|exigee?s?))? (?:avant\\b(.*)|(?:a l|d|en) avance)`,
  // « quinze jours entre la saisie de la demande et le déménagement »
  `${aSpan}.*\\bentre (.{4,60}?) et (?!\\d)(.{4,60})`,
  // « au moins 15 jours après la demande », « à plus de 15 jours d'aujourd'hui »
  `${aSpan}(?: (?:au moins|au minimum))? (?:apres|a compter d[eu]|a partir d[eu]|suivant|d(?= aujourd hui)|de(?= ce jour)) ?(.*)`,
  // « dans les 30 jours qui suivent la naissance », « au plus tard deux mois après l'entrée »
  `(?:dans (?:les|le|un delai de|un delai maximum de)|sous|au plus tard|passe(?: un delai de)?) ${aSpan}(?: au plus| maximum)? (?:qui (?:suivent|suit)|suivant|apres|a compter d[eu]|a partir d[eu]) (.+?)(?: (?:la|votre|une|toute|aucune) (?:demande|declaration|dossier)\\b.*)?$`,
  // « Trois semaines au moins séparent la première et la deuxième injection »
  `${aSpan}(?: (?:au moins|au minimum))? (?:doivent )?separe(?:nt|r) (.{4,60}?) (?:et|de) (.{4,60})`,
].map((pattern) => new RegExp(`\\b${pattern}`, 'u')) as [RegExp, RegExp, RegExp, RegExp, RegExp];
/** « Le délai entre votre demande et la fête ne peut être inférieur à un mois » */
const betweenFirst = new RegExp(
  `\\bentre (.{4,60}?) et (?!\\d)(.{4,40}?)(?: (?:ne|doi\\w+|peut|est|il|compte[rz]|prevoye[rz]|au|minimum|laisse[rz])\\b.{0,40})? ${aSpan}`,
  'u',
);
const isAtMost =
  /\b(?:pas plus de|au plus(?! tot| tard)|maximum|maximal|(?:ne|pas) .{0,30}(?:superieure?|depass\w*|exced\w*)|(?<!\b(?:ne|pas|aucune?) .{0,30})(?:inferieure? a|moins de))\b/;
/** Beside a date alone: « Délai minimum : 15 jours », « Pas avant 15 jours »; « Au moins 7 jours » may be how long a stay is. */
const alone = new RegExp(
  `^(?:(?:un )?(?:au plus tot dans|dans au moins|delai (?:minimum|minimal|de prevenance|obligatoire|a respecter)(?: (?:est )?de)?|pas avant|a plus de) ${aSpan}(?: (?:au moins|au minimum|minimum|de delai|d aujourd hui))*|(?:prevoir|comptez|au moins|minimum) ${aSpan} (?:de delai|d aujourd hui))$`,
  'u',
);

function delaysIn({ page, dates }: CheckContext): Delay[] {
  const beside = dates.flatMap((own) => {
    const [field] = own.fields;
    const inBrackets = [own.spot.fieldLabel, field?.group, field?.question].flatMap(
      (name) => /\(([^()]*)\)/.exec(name ?? '')?.[1] ?? [],
    );
    return clausesOf([field?.hint ?? '', ...inBrackets]).flatMap((clause) => delayIn(clause, own));
  });
  const hints = new Set(dates.map(({ fields: [field] }) => field?.hint ?? ''));
  const said = clausesOf(page.blocks.filter((block) => !hints.has(block)));
  return [...beside, ...said.flatMap((clause) => delayIn(clause, null))];
}

function delayIn(sentence: string, own: PageDate | null): Delay[] {
  return sentence.split(/\s?;\s/).flatMap((clause) => {
    const words = fold(clause);
    const isRequest = request.test(words);
    if (isLoose.test(words) || mayBe.test(words) || clause.trim().endsWith('?')) return [];
    const [, count, unit] = own ? (alone.exec(words)?.filter((part) => part !== undefined) ?? []) : [];
    if (count && unit) return [{ isLeast: true, span: spanOf(count, unit), from: '', to: '', own, words }];
    if (!isBound.test(words) && !isRequest) return [];
    return toldBy(words, own);
  });
}

function toldBy(words: string, own: PageDate | null): Delay[] {
  const [two, parted, since, late, before] = [between, apart, after, within, ahead].map((way) =>
    way.exec(words),
  );
  const one = two ?? parted;
  const [, start = '', end = '', much = '', unit = ''] = betweenFirst.exec(words) ?? [];
  const subject = (found: RegExpExecArray): string => words.slice(0, found.index);
  const of = ([, count = '', unit = '']: RegExpExecArray): Temporal.DurationLike => spanOf(count, unit);
  const isLeast = !isAtMost.test(words);
  if (much) return [{ isLeast, span: spanOf(much, unit), from: start, to: end, own, words }];
  if (one) return [{ isLeast, span: of(one), from: one[3] ?? '', to: one[4] ?? '', own, words }];
  if (late) return [{ isLeast: false, span: of(late), from: late[3] ?? '', to: subject(late), own, words }];
  if (since && isAtLeast.test(words))
    return [{ isLeast: true, span: of(since), from: since[3] ?? '', to: subject(since), own, words }];
  return before
    ? [{ isLeast: true, span: of(before), from: subject(before), to: before[3] ?? '', own, words }]
    : [];
}

function notKept({ isLeast, span, from, to, own, words }: Delay, context: CheckContext): Finding[] {
  const { dates, page, today } = context;
  const ofPage = eventWords([page.title, ...page.headings.map(({ text }) => text)].join(' '));
  const [first, then] = [from, to].map((phrase) => dateNamed(phrase, dates, ofPage));
  if (first && then && first !== then) return betweenDays(first, then, span, isLeast);
  return isLeast
    ? tooSoon(own ? ifNamed(own, to) : (then ?? dayOfEvent(to, dates)), from, span, today)
    : tooLate(from, words, dates, span, today, own && ifNamed(own, from));
}

/** The date beside which it is said, unless it is of another event: « quinze jours avant la commission ». */
function ifNamed(own: PageDate, phrase: string): PageDate | null {
  const said = eventWords(phrase);
  const known = eventWords(own.label);
  return said.length === 0 || said.some((word) => known.includes(word)) ? own : null;
}

function betweenDays(
  first: PageDate,
  then: PageDate,
  span: Temporal.DurationLike,
  isLeast: boolean,
): Finding[] {
  const [one, two] = [dayOf(first), dayOf(then)];
  const bound = one?.add(span);
  if (!bound || !two || !(isLeast ? isBefore(two, bound) : isBefore(bound, two))) return [];
  const key = isLeast ? 'range-low' : 'range-high';
  return [ownFinding('range', 'problem', then.spot, key, { bound: formatDate(bound) })];
}

/** A day to come, too near to today's, which is that of the request. */
function tooSoon(
  date: PageDate | null,
  from: string,
  span: Temporal.DurationLike,
  today: Temporal.PlainDate,
): Finding[] {
  const day = date && dayOf(date);
  const bound = today.add(span);
  // « Quinze jours après la réunion »: of another day than that of the request.
  const isOfRequest = request.test(from) || isHers.test(from) || eventWords(from).length === 0;
  return date && day && isOfRequest && !isBirth(date) && isBefore(today, day) && isBefore(day, bound)
    ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(bound) })]
    : [];
}

/** The one day to come that bears the name of the event first, or stands in a part that does; the first of a period. */
function dayOfEvent(event: string, dates: readonly PageDate[]): PageDate | null {
  const ahead = dates.filter((date) => sideOf(date) !== 'end' && !isBirth(date) && dayOf(date) !== null);
  const [wanted] = stems(event.replace(/^.*\b(?:debut|date|jour|fin) (?:de |du |d )/, ''));
  if (wanted === undefined) return event === '' && ahead.length === 1 ? (ahead[0] ?? null) : null;
  const named = ahead.filter(({ spot, fields: [field] }) => {
    const own = stems(spot.fieldLabel ?? '');
    const isInTitle = [field?.group, field?.heading].some((name) => stems(name ?? '').includes(wanted));
    // « Réunion de préparation de la manifestation » is not the day of it.
    return own[0] === wanted || (isInTitle && own.every((stem) => noEvent.test(stem) || stem === wanted));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

const noEvent = /^(?:debut|premie|dernie|arrive|depart|souhai|prevu|choisi)/;

/** A request made later after an event than the page allows: of the one date that the page calls by its name. */
function tooLate(
  event: string,
  words: string,
  dates: readonly PageDate[],
  span: Temporal.DurationLike,
  today: Temporal.PlainDate,
  own: PageDate | null,
): Finding[] {
  if (!request.test(words) && !(own && /\ba \w+er\b/.test(words))) return [];
  // « Deux mois après la naissance »: a child's, and not hers.
  const mayBeIt = dates.filter((one) => !isBirth(one) || whoseBirth(one) === 'child');
  const date = dateNamed(event, mayBeIt, []) ?? own;
  const last = date && dayOf(date)?.add(span);
  return date && last && isBefore(last, today)
    ? [ownFinding('range', 'problem', date.spot, 'delay-over', { day: formatDate(last) })]
    : [];
}

const noOlder = new RegExp(`^(.*?)\\b(?:(?:de|depuis|il y a) )?moins de ${aSpan}$`);
/** Of the paper, see too-old.ts; of how old somebody is, or a contract is long. */
const ofElse =
  /\b(?:justificatifs?|attestations?|photos?|certificats?|documents?|enfants?|ages?|contrats?|ne|pas|dure\w*)\b/;

/** « Achat de moins de 3 mois », beside the day of it. */
function tooOldHere({ dates, today }: CheckContext): Finding[] {
  return dates.flatMap((date) => {
    const [field] = date.fields;
    const label = date.spot.fieldLabel ?? '';
    const inBrackets = /\(([^()]*)\)/.exec(label)?.[1] ?? '';
    const [, words, count = '', unit = ''] =
      [field?.hint ?? '', inBrackets].map((text) => noOlder.exec(fold(text))).find(Boolean) ?? [];
    const day = dayOf(date);
    if (words === undefined || !day || isBirth(date) || isLoose.test(words) || ofElse.test(words)) return [];
    const isOfIt = eventWords(words).length === 0 || dateNamed(words, [date], []) === date;
    const bound = today.subtract(spanOf(count, unit));
    return isOfIt && isBefore(day, bound)
      ? [ownFinding('range', 'problem', date.spot, 'range-low', { bound: formatDate(bound) })]
      : [];
  });
}

const begins = /\bdebut de (?:la |votre )?grossesse\b/;
const due = /\b(?:date|jour) (?:prevue?|presumee?) (?:de |d )?(?:l )?(?:accouchement|naissance)\b/;
/** Weeks, told generously: a child may come early, and the first day is known within some days. */
const [fewest, most] = [30, 44];

/** « Début de grossesse : 20/06/2026 », and « Date prévue de l'accouchement : 02/11/2026 »: of what is foreseen, nine months. */
function notNineMonths({ dates }: CheckContext): Finding[] {
  const [[start, otherStart], [end, otherEnd]] = [begins, due].map((name) =>
    dates.filter(({ spot }) => name.test(fold(spot.fieldLabel ?? ''))),
  ) as [typeof dates, typeof dates];
  const [from, to] = [start, end].map((date) => (date ? dayOf(date) : null));
  if (!start || !end || otherStart || otherEnd || !from || !to) return [];
  const weeks = Math.floor(from.until(to, { largestUnit: 'day' }).days / 7);
  const first = start.spot.fieldLabel ?? '';
  return weeks < fewest || weeks > most
    ? [
        {
          ...ownFinding('order', 'problem', end.spot, 'weeks-between', { first, weeks: `${weeks}` }),
          why: null,
        },
      ]
    : [];
}
