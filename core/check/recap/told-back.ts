/** « Vous avez déclaré ne pas avoir travaillé en novembre. »: an answer told back as a sentence. */
import { collapse } from '../../wording/fold.ts';
import { clausesOf, longestSentence } from './clauses.ts';

export interface ToldBack {
  /** The question it answers, « Avez-vous travaillé en novembre ? »; or « Votre conjointe : aucune ressource ». */
  question: string;
  isYes: boolean;
}

const end = String.raw`(?![\p{L}'’])`;
const no = '(?:pas|rien|jamais|plus|aucune?)';
/** « Que » before it: « Je déclare sur l'honneur : que je n'ai pas… ». */
const who =
  "(?:que |qu['’])?(?<who>vous|je|j['’]|(?:votre|notre|ma|mon) (?:conjointe?|concubine?|partenaire|époux|épouse|enfant|fille|fils)(?: \\p{Lu}[\\p{L}-]+)?|il|elle)(?:,[^,]{2,40},)?";
/** « Vous avez déclaré (ne pas) avoir… », « souhaiter… ». */
const declared = new RegExp(
  String.raw`^${who}\s*(?:(?:avez|ai|a)\s+(?:bien\s+)?(?:déclaré|indiqué|répondu|signalé|précisé)|déclarez?)\s+(?:ne (?<not>${no})\s+|n['’](?=(?:avoir|être)\s(?:plus\s)?(?:\p{L}+\s)?aucune?(?!\p{L})))?(?<verb>(?!pour|par|sur|hier|janvier|février|septembre|octobre|novembre|décembre|votre|notre|autre|entre|leur|foyer|loyer)\p{L}{2,}re?)${end}\s*(?<rest>.*)$`,
  'iu',
);
/** « Vous n’avez pas travaillé », « J’ai déménagé ». */
const did = new RegExp(
  String.raw`^${who}\s*(?:n['’]\s?)?(?:avez|ai|a)\s+(?:(?<not>pas|rien|jamais|plus)\s+)?(?<verb>(?!(?:déclar|indiqu|répond|signal|précis|lu|vu|plus\s))(?:été|eu|fait|\p{L}{2,}(?:é|i|u|is|it|ert)e?s?))${end}\s*(?<rest>.*)$`,
  'iu',
);
/** « Vous êtes en couple », « Je ne suis plus à la recherche d’un emploi ». */
const is = new RegExp(
  String.raw`^${who}\s*(?:n['’]\s?|ne\s+)?(?:êtes|suis|est)\s+(?:(?<not>${no})\s+)?(?<verb>(?:toujours|encore|à|en|seule?|inscrite?|mariée?|pacsée?|célibataire|divorcée?|séparée?|veufs?|veuve|sans|propriétaire|locataire|hébergée?|étudiante?|salariée?|retraitée?|malade|au|travailleu(?:r|se)|indépendante?)${end}.*)$`,
  'iu',
);
/** « Vous souhaitez rester inscrit », « Je ne cherche plus d’emploi »; « Vous vivez : seule » is a name and its answer. */
const does = new RegExp(
  String.raw`^${who}\s*(?:ne\s+)?(?<verb>souhait|cherch|recherch|rest|viv|vi|voul|veu|percev|recev|touch|travaill|élèv|élev|habit|résid)(?:ez|e|s|x)\s+(?!:)(?:(?<not>${no})(?:\s+|$))?(?<rest>.*)$`,
  'iu',
);

/** « Vous n'avez pas de conjoint », « Vous avez un fils, Malo » */
const has = new RegExp(
  String.raw`^${who}\s*(?:n['’]\s?)?(?:avez|ai|a)\s+(?:(?<not>pas|plus|jamais)\s+(?:de\s|d['’])|(?:une?|deux|trois|quatre|\d)\s(?=fils|fille|enfants?))(?<verb>(?:autres?\s)?(?:conjoint|concubin|partenaire|fils|fille|enfant|ressource|revenu|salaire|pension|épargne|placement|patrimoine|activité|emploi|arrêt|formation|stage|changement|biens?|rente|bourse|allocation|indemnité|prime|loyer|personne)\p{L}*)${end}\s*(?<rest>.*)$`,
  'iu',
);
/** « Pas de travail en novembre 2026 », « Aucune activité » */
const noneOf =
  /^(?:pas (?:de |d['’])|aucune? )((?:travail|activité|emploi|stage|formation|arrêt|congé|maladie|maternité)(?!\p{L})[^€:]*)$/iu;

/** « Vous demandez l'arrêt de votre inscription », « Je quitte France Travail » */
const leaves =
  /^(vous|je|j['’])\s*(?:(?:demand|souhait|voul|veu)\p{L}+\s(?:à |d['’])?(?:l['’]arrêt|la fin|la cessation|l['’]annulation|(?:la|ma|votre) radiation|mettre fin|arrêter|annuler|quitter|sortir)|met(?:tez|s) fin|arrêt(?:ez|e)|cess(?:ez|e)|renonc(?:ez|e)|quitt(?:ez|e))\s(?:de |d['’]|à )?(?:(?:(?:mon|votre) |l['’])inscription(?! (?:à (?!France Travail|la liste)|au |aux |en ))|la liste des demandeurs d['’]emploi|France Travail|être (?:inscrit|demandeu))/iu;
/** « Et déclarez avec votre épouse »: how, and no answer. */
const saysHow =
  /^(?:vous|je) (?:déclar|rempli)\p{L}+ (?:ensemble|seule?|avec (?:votre|mon|ma) \p{L}+(?: \p{Lu}[\p{L}-]+)?)$/iu;

const forms: { pattern: RegExp; ask: (verb: string) => string }[] = [
  { pattern: declared, ask: asked },
  { pattern: did, ask: (verb) => `Avez-vous ${verb}` },
  { pattern: has, ask: (what) => `Avez-vous ${withArticle(what)}` },
  { pattern: is, ask: (state) => `Êtes-vous ${state}` },
  { pattern: does, ask: (stem) => asked(infinitives[stem.toLowerCase()] ?? '') },
];

/** « Vous êtes Perrine EXEMPLE et vous vivez en couple. »: who she is, and no answer. */
const herself =
  /^(?:[Jj]e m['’]appelle|[Jj]e suis|[Vv]ous êtes) (?:(?:M\.|Mme|Monsieur|Madame) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}(?:, [^,]{3,40},)? et (?=je |vous )/u;

/** The questions a sentence answers and how; none for any other sentence, and for one whose sense is not plain. */
export function readToldBack(sentence: string): ToldBack[] {
  const whole = collapse(sentence).replace(/[.;]$/, '').replace(herself, '');
  if (!mayTell(whole)) return [];
  const [line = whole, ...others] = clausesOf(whole);
  if (others.length > 0) {
    const read = [line, ...others].map((clause) => ({ clause, told: readToldBack(clause) }));
    // A clause that is not understood leaves the whole unread, unless it says how: « et déclarez avec votre épouse ».
    return read.every(({ clause, told }) => told.length > 0 || (clause !== line && saysHow.test(clause)))
      ? read.flatMap(({ told }) => told)
      : [];
  }
  if (!mayTell(line) || /(?<!\p{L})(?:(?:sauf|mais|si)(?!\p{L})|et n['’])/iu.test(line)) return [];
  const [, start = '', first = '', second] =
    /^(.{3,60}?(?:déclaré|indiqué)\s)(.*?)(?: et (ne pas .*))?$/iu.exec(line) ?? [];
  if (second !== undefined) return [`${start}${first}`, `${start}${second}`].flatMap(readToldBack);
  if (/ et ne\b/iu.test(line)) return [];
  if (leaves.test(line)) return [{ question: 'Souhaitez-vous rester inscrit ?', isYes: false }];
  const [, without] = noneOf.exec(line) ?? [];
  if (without !== undefined)
    return without
      .split(/,? ni (?:de |d['’])?/u)
      .map((what) => ({ question: what.charAt(0).toUpperCase() + what.slice(1), isYes: false }));
  for (const { pattern, ask } of forms) {
    const { who = '', not, verb, rest = '' } = pattern.exec(line)?.groups ?? {};
    if (verb === undefined) continue;
    const [what = ''] = rest.split(/ et (?=je |vous )/u);
    // « N’a eu aucune ressource » says « aucune ressource ».
    const none = /(?<!\p{L})aucune? (?:autre )?(?:ressource|revenu|argent|somme|gain).*$/iu.exec(
      `${not ?? ''} ${verb} ${what}`,
    )?.[0];
    // « Vous n'avez exercé aucune activité » denies it.
    const isOfNone = none === undefined && /^aucune? /iu.test(what);
    const positive =
      not === undefined
        ? what
        : // « Vous ne percevez pas de pension »
          what.replace(/^(?:de |d['’])((?:autres? )?\p{L}+)/iu, (whole, noun: string) =>
            withArticle(noun, whole),
          );
    const asks = positive
      .replace(/^aucun(e?) /iu, 'un$1 ')
      // « Vous ne cherchez plus de travail »
      .replace(/^(?:d['’]|de )?(?:emploi|travail)(?!\p{L})/iu, 'un emploi');
    // « Vous n'êtes plus à la recherche d'un emploi depuis le 30/06/2026 (motif : autre) »: since when is no part of it.
    const positively = `${ask(verb)}${asks === '' ? '' : ` ${asks}`}`.replace(
      /(recherche d['’](?:un )?emploi) (?:depuis|à partir d|à compter d).*$/iu,
      '$1',
    );
    const question = none ?? `${positively} ?`;
    const isHers = /^(?:vous|je|j['’])$/iu.test(who);
    return [
      {
        question: isHers ? question : `${who} : ${question}`,
        isYes: none !== undefined || (not === undefined && !isOfNone),
      },
    ];
  }
  return [];
}

/** Whether a sentence tells an answer back, plain or not. */
export function isToldBack(sentence: string): boolean {
  const line = collapse(sentence).replace(/[.;]$/, '').replace(herself, '');
  if (!mayTell(line)) return false;
  return (
    declaredSum.test(line) ||
    leaves.test(line) ||
    noneOf.test(line) ||
    clausesOf(line).some((clause) => forms.some(({ pattern }) => pattern.test(clause)))
  );
}

/** « Pour M. Roy, vous avez déclaré une pension de 388,15 € » */
const declaredSum =
  /^(?:pour [^,€]{2,40}, )?(?:vous avez|j['’]ai) (?:bien )?(?:déclaré|indiqué) (?:une?|des|\d)(?!\p{L})[^€]*€/iu;

/** « Elle n'est pas encore envoyée »: said of the declaration, not of a person. */
const ofTheDeclaration =
  /^(?:(?:elle|il) (?:n['’])?(?:est|a été|sera)|(?:la|votre|cette|ma) (?:déclaration|demande|actualisation|démarche))(?!\p{L}).*(?<!\p{L})(?:envoy|transmi|enregistr|valid|sign)/iu;

function mayTell(line: string): boolean {
  return (
    line.length <= longestSentence &&
    !line.includes('?') &&
    !line.endsWith(':') &&
    !/sur le point/iu.test(line) &&
    !ofTheDeclaration.test(line)
  );
}

const feminine =
  /^(?:autre )?(?:\p{L}+(?:té|tion|sion)|rente|bourse|prime|personne|fille|ressource|épargne|aide|conjointe|concubine)$/iu;
const masculine =
  /^(?:autre )?(?:conjoint|concubin|partenaire|fils|enfant|revenu|salaire|emploi|arrêt|stage|changement|bien|loyer|placement|patrimoine|contrat)$/iu;

/** « Pas de pension » → « une pension », « pas d'enfants » → « des enfants »; as it was, where its gender is not known. */
function withArticle(noun = '', asItWas = noun): string {
  if (feminine.test(noun)) return `une ${noun}`;
  if (masculine.test(noun)) return `un ${noun}`;
  if (/^autres /iu.test(noun)) return `d'${noun}`;
  return /s$/iu.test(noun) ? `des ${noun}` : asItWas;
}

const infinitives: Record<string, string> = {
  souhait: 'souhaiter',
  cherch: 'chercher',
  recherch: 'rechercher',
  rest: 'rester',
  vi: 'vivre',
  viv: 'vivre',
  voul: 'vouloir',
  veu: 'vouloir',
  percev: 'percevoir',
  recev: 'recevoir',
  touch: 'toucher',
  travaill: 'travailler',
  élev: 'élever',
  habit: 'habiter',
  résid: 'résider',
  élèv: 'élever',
};

const irregular: Record<string, string> = {
  avoir: 'Avez-vous',
  être: 'Êtes-vous',
  vivre: 'Vivez-vous',
  vouloir: 'Voulez-vous',
  percevoir: 'Percevez-vous',
  recevoir: 'Recevez-vous',
};

/** « souhaiter » → « Souhaitez-vous ». */
function asked(infinitive: string): string {
  const verb = infinitive.toLowerCase();
  return irregular[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1, -1)}z-vous`;
}
