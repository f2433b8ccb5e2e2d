/** « (si vous avez répondu « Non ») », « sauf pour un CDI », « Réservé aux locataires »: what words say must be so. */
import { fold } from '../../wording/fold.ts';

/** What must be so, or must not be, for a case to be filled in. */
export interface Condition {
  /** Folded; « oui » or « non » of the question before, « oui 4 » of question 4, « oui sur pension » of the one about it. */
  wanted: string;
  isNot: boolean;
  /** « Sauf charges », « uniquement en euros » look like it: only an answer that speaks of it tells that they are. */
  isLoose: boolean;
}

const verb =
  '(?:rempli|complet|renseign|indiqu|precis|joindre|joign|fourni|saisi|donne|inscri|declar|repond|depose|ajoute|note[rz])\\w*';
/** « À remplir », « Obligatoire », « Indiquez-le » */
const fill = `(?:(?:a |doi(?:t|vent) etre )?(?:${verb}|obligatoires?|requise?s?|necessaires?|demandee?s?|utiles?)(?: (?:l|le|la|les|ce|cette|cet|ces)(?: (?:champs?|cases?|parties?|cadres?|rubriques?))?)? )?`;
const only = '(?:uniquement |seulement |exclusivement )';
const when =
  '(?:si|s il|s ils|s elles?|lorsqu\\w*|quand (?=vous|il|elle|le|la|l)|en cas de|en cas d|dans le cas (?:de|d|ou))';
const some = '(?:une?|des|les) (?!deux|trois|mois|revenus|annees?|periode)';
/** Each with what must be so; whether it must not be; whether it may be something else. */
const phrases: [RegExp, ...('not' | 'loose')[]][] = [
  [new RegExp(`^${fill}(?:sauf|excepte) (?:si|pour|en cas de|en cas d) (.+)$`), 'not'],
  [new RegExp(`^${fill}(?:sauf|hors|excepte) (.+)$`), 'not', 'loose'],
  [new RegExp(`^(?:a )?laisse\\w* (?:\\w+ ){0,2}(?:vide|blanc) (?:${when}|pour) (.+)$`), 'not'],
  [new RegExp(`^ne (?:rien |pas )?${verb} (?:rien |pas )?(?:${when}|pour) (.+)$`), 'not'],
  [new RegExp(`^${fill}${only}?${when} (.+)$`)],
  [
    new RegExp(
      `^${fill}(?:pour (?=${some})|${only}pour (?!nous|vous|\\w+(?:er|ir|dre|ttre)\\b)|${only}aux )(.+)$`,
    ),
  ],
  [new RegExp(`^${fill}${only}(?:(?:en|dans|lors) )?(?!pour\\b)(.+)$`), 'loose'],
  [/^(.+) (?:seulement|uniquement)$/, 'loose'],
  [/^(?:\w+ )?(?:reserve|destine)\w* (?:aux?|a la|a l|a) (.+)$/],
  [
    /^(?:cette |ce |la |le )?(?:partie|rubrique|section|cadre|bloc|page|volet) (?:ne )?concerne (?:uniquement|seulement|exclusivement|que) (?!(?:vos|votre|mes|mon|ma) |(?:l |la |le |les )?(?:annees?|periodes?|mois|trimestres?|ressources|revenus|exercice)\b)(?:les? |la |l )?(.+)$/,
  ],
  [
    /^(?:a|doi(?:t|vent) etre) (?:rempli|complete|renseigne)\w* par (?!(?:les? |la |l )?(?:assuree?|demandeu\w+|allocataire|declarante?|vous|usager|interessee?|beneficiaire)\b)(?:les? |la |l )?(.+)$/,
  ],
  [/^pour (?:un |l |le )?envois? (?:par |en )?(.+)$/],
  [/^((?:selon|suivant) (?:(?:la|votre|vos|les|le) )?(?:reponses?|situations?|cas)\b.*)$/],
  [/^((?:le cas echeant|s il y a lieu|a defaut|personnes? morales?)\b.*)$/],
];
/** « Indiquez si vous êtes marié », « Précisez pour quel mois »: what is asked. */
const asksWhat = new RegExp(`^${verb} (?:si\\b|s (?:ils?|elles?)\\b|pour qu)`);

const question =
  '(?:(?: a| au)?(?: la)? (?:question|point|ligne|rubrique) (?:(?:n |no )?(?<number>\\d+\\w*)|(?:(?:portant |qui porte )?sur|concernant|relative aux?|des?|du|d) (?<topic>.{3,60})|(?<asked>[a-z]+ vous .{3,80})))?';
const answers = ['oui|positive|affirmative', 'non|negative'].map(
  (words) =>
    new RegExp(
      `^(?:(?:si )?(?:(?:la|votre) )?(?:reponse )?(?:est )?|(?:si )?vous (?:avez )?(?:repondu|repondez|coche|choisi) |en cas de reponse |dans la? |(?:une?|chaque) (?:reponse )?)(?:${words})${question}(?! \\w+ (?:ou|et) )`,
    ),
);
const isSo =
  /^(?:(?:si )?(?:c|tel) est (?:bien )?(?:le|votre) cas|dans ce cas|si vous (?:l )?etes concernee?)\b/;
const isNotSo = /^(?:sinon|dans le cas contraire|si (?:ce|tel|cela) n est pas (?:le|votre) cas)\b/;

/** « Oui » or « non », and of which question, in the words of a condition; null where no answer is named so. */
export function answerWanted(words: string): string | null {
  for (const [at, name] of ['oui', 'non'].entries()) {
    const found = answers[at]?.exec(words)?.groups;
    const topic = found?.topic ?? found?.asked;
    if (found) return [name, found.number, topic && `sur ${topic}`].filter(Boolean).join(' ');
    if ((at === 0 ? isSo : isNotSo).test(words)) return name;
  }
  return null;
}

/** « Téléphone en cas d'urgence », « En cas d'urgence »: what it is for; of everybody. */
const ofUrgency = /^(?:personnes? )?(?:a (?:prevenir|appeler|contacter|joindre) )?en cas d urgence$/;

/** What one phrase says: what stands in brackets, a title, a sentence of a hint, the beginning of a name. */
export function conditionIn(phrase: string): Condition | null {
  const words = fold(phrase);
  if (asksWhat.test(words) || ofUrgency.test(words)) return null;
  const answer = answerWanted(words);
  if (answer !== null) return { wanted: answer, isNot: false, isLoose: false };
  for (const [pattern, ...marks] of phrases) {
    const wanted = pattern.exec(words)?.[1];
    if (wanted === undefined) continue;
    const [isNot, isLoose] = [marks.includes('not'), marks.includes('loose')];
    return { wanted: answerWanted(wanted) ?? wanted, isNot, isLoose };
  }
  return null;
}

/** « Si oui, », « En cas de vol : », « Pour un mineur, »: up to where what is asked begins. */
const opening =
  /^[^\p{L}\p{N}]*((?:si|s['’](?:ils?|elles?)|en cas d|lorsqu|dans|pour|à défaut|sinon|sauf|uniquement|seulement|le cas)[^,:?]*?)(?:\s*[,:]|\s\?)/iu;
/** No comma parts it from what is asked. */
const bareAnswer = /^[^\p{L}\p{N}]*(si (?:oui|non)\b|sinon\b|(?:oui|non)(?=\s*[:,]|\s[–-]))/iu;
/** « Motif, si oui », « Nom d'usage s'il y a lieu » */
const ending =
  /(?:[,;–-]\s*|\s)((?:si|s['’](?:ils?|elles?))\s[^,–]+|(?:seulement|uniquement|en cas d|sauf|le cas échéant|lorsqu|réservé)[^,–]*)$/iu;
/** « Précisez si « Autre » » */
const saysOf = /^(?:precise[rz]|indique[rz]|a preciser|expliquez) si ((?:l )?autres?\b.*|«.*)$/;
/** Also « Téléphone où vous appeler en cas de souci »: what it is for, not when it is asked. */
const asksWhether =
  /\?|\b(?:appel\w+|prevenir|prévenir|(?:vous|personne à) joindre|contacter|avertir)[\p{L}’' ]{0,20}$|\b(?:dites|savoir|indiquez|precisez|cochez|demande)\b/iu;

/** What the name of a case, or a title over it, says must be so. */
export function conditionsInName(name: string): Condition[] {
  // « (€ par mois, si vous en avez une) »
  const brackets = [...name.matchAll(/\(([^()]+)\)/g)].flatMap(([, inside = '']) => [
    inside,
    ...inside.split(/, (?=s(?:i|['’](?:il|elle)s?) )/u).slice(1),
  ]);
  // « 4.4 Dans ce cas, quotité »
  const plain = name
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .replace(/^\d{1,2}[a-e]?(?:\.\d{1,2})*\.? (?=\p{L})/u, '');
  const begins = opening.exec(plain)?.[1] ?? bareAnswer.exec(plain)?.[1];
  const found = ending.exec(plain);
  const ends = found && !asksWhether.test(plain.slice(0, found.index)) ? found[1] : undefined;
  const said = saysOf.exec(fold(plain))?.[1];
  return [
    ...[...brackets, begins, ends].flatMap((phrase) => (phrase ? (conditionIn(phrase) ?? []) : [])),
    ...(said ? [{ wanted: said, isNot: false, isLoose: false }] : []),
  ];
}

/** « …, indiquez-le », « …, précisez lequel »: that very case. */
const asksIt = new RegExp(
  `^(?:alors |merci de |veuillez |vous devez )?${verb}(?: (?:l|le|la|les|ici|lequel|laquelle|lesquel\\w*|chez qui|cette (?:case|partie|rubrique)|ce (?:champ|cadre)))?$`,
);
const asksThen = new RegExp(`^(?:alors |merci de |veuillez |vous devez )?${verb}\\b`);
/** « … indiquez 0 », « … écrivez « néant » » ask for an answer all the same. */
const wantsZero = /\b(?:0|zero|neant|aucune?|sans objet)\b/;
const leavesEmpty =
  /^(?:laisse\w* .*\b(?:vide|blanc)\b|(?:cette|la|ce|le) (?:case|ligne|rubrique|champ|zone) (?:reste\w*|doit rester|est a laisser) (?:vide|en blanc|vierge)\b|ne (?:rien|pas|remplissez|renseignez|completez)|passez)/;

/**
 * What a sentence beside a case, or over several, says must be so: « Si vous êtes hébergé : », « Si oui, indiquez le nom ».
 * « Si vous êtes en couple, indiquez la somme des deux » tells how to fill it in.
 */
export function conditionInLine(sentence: string): Condition | null {
  // « oui », in a column « Obligatoire ? »
  if (/^(?:oui|non)$/i.test(sentence)) return null;
  const begins = opening.exec(sentence);
  const said = conditionIn(begins?.[1] ?? sentence);
  if (!said) return null;
  const rest = fold(sentence.slice(begins?.[0].length));
  if (!begins) return wantsZero.test(rest) ? null : said;
  // « Si vous n'en avez pas, laissez vide »
  if (leavesEmpty.test(rest)) return { ...said, isNot: !said.isNot };
  const [isTitle, isOfAnswer] = [/:\s*$/.test(sentence), /^(?:oui|non)\b/.test(said.wanted)];
  // « Sinon, nouvelle adresse : »
  const isAsked =
    asksIt.test(rest) || (isTitle && isOfAnswer) || (asksThen.test(rest) && (isTitle || isOfAnswer));
  return rest === '' || (isAsked && !wantsZero.test(rest)) ? said : null;
}
