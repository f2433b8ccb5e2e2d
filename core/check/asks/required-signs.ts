import type { Field, PageModel } from '../../page-model.ts';
import { collapse, fold } from '../../wording/fold.ts';
import { stopsAll } from './else-nothing.ts';
import { isOfAnother } from './part-needed.ts';

/** « ● », « (r) », « [O] », « (1) », « obl. », « R »; and a mention between quotes or in brackets. A star is read with the page. */
const symbol = String.raw`[^\p{L}\p{N}\s*＊∗.,;:()[\]«»"“”'’=?%€/\-–—]`;
const letters = String.raw`\(\s?(?:\p{L}{1,8}\.?|\d)\s?\)|\[\s?(?:\p{L}{1,8}\.?|\d)\s?\]|[¹²³]|obl(?:ig)?\.`;
const mention = String.raw`[«"“]\s?\(?[\p{L} ]{1,14}\)?\s?[»"”]`;
const sign = String.raw`(?<sign>\(\s?${symbol}\s?\)|${symbol}|${letters}|(?<![\p{L}\p{N}([])\p{Lu}(?![\p{L}\p{N}'’.)\]]))`;
const named = String.raw`[«"“(]?\s?(?:${sign}|(?<mention>${mention}))\s?[»"”)]?`;

const need = `(?:obligatoires?|obligatoirement|requise?s?|indispensables?|nécessaires?|exigée?s?|demandée?s?|(?:à|être) (?:remplir|renseigner|compléter|remplie?s?|renseignée?s?|complétée?s?)|(?:rester|être laissée?s?) vides?|attendue?s?)`;
const what = String.raw`(?:(?:les?|la|une?|l[’'])\s?)?(?:(?:réponse|champ|case|rubrique|renseignement|information|saisie|question|donnée|zone|mention)s?\s)?(?:(?:est|sont|à|doit|doivent)\s(?:\p{L}+\s)?){0,2}`;

/** Each with the sign and what it stands for, and nothing denied between. */
const legends = [
  // « Les champs suivis de ● sont obligatoires », « dont le nom est suivi de la mention « à remplir » ne peuvent rester vides »
  String.raw`(?:suivi|précédé|marqué|signalé|accompagné|repéré|indiqué|terminé|commençant|porta?nt)(?:e?s?|)\s(?:de|d[’']une?|du|par|avec|un|une|la|le)(?:\s(?:le|la|l[’']|un|une))?\s?(?:(?:signe|symbole|mention|lettre|repère|icône)\s)?${named}\s(?:sont|est|doivent|doit|ne peu(?:t|vent)|ne doi(?:t|vent)|reste(?:nt)?)\s(?:\p{L}+\s){0,2}${need}`,
  // « (r) = réponse requise », « [O] obligatoire »
  String.raw`(?:^|[–—;,.|·/]\s?)${named}\s?[=:→]?\s?(?:signifie\s)?${what}${need}`,
  // « Informations indispensables : ● »
  String.raw`(?:champ|case|rubrique|renseignement|information|saisie|question|réponse|donnée|mention)s?\s${need}\s?[=:]?\s${named}$`,
  // « Le signe ! indique une information obligatoire »
  String.raw`(?:signe|symbole|mention|lettre|repère|icône)\s${named}\s(?:indique|signale|signifie|désigne|marque|repère|précise)\s(?:\p{L}+[’'\s]){0,4}${need}`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** « non obligatoire »; not « ne doivent pas rester vides » */
const denied =
  /\b(?:non|pas(?! (?:rester|etre laissee?s?)\b)|jamais|aucun\w*|rien|facultati\w*|optionnel\w*)\b/;
/** A longer one is a text about the procedure. */
const longestRule = 160;
/** Most lines of a page say nothing of it: the long patterns are tried on the others alone. */
const mayDefine = /oblig|requis|indispens|n[ée]cess|exig|demand|rempli|renseign|compl[ée]t|vide|attend/i;

/** The sign by which the page says that an answer is needed, and a mention without its quotes; null where it defines none. */
function signIn(blocks: readonly string[]): string | null {
  for (const block of blocks) {
    if (block.length > longestRule || !mayDefine.test(block)) continue;
    for (const legend of legends) {
      const found = legend.exec(collapse(block));
      const mark = collapse(found?.groups?.sign ?? found?.groups?.mention?.replace(/[«»"“”()]/g, '') ?? '');
      // « a » is a word, « R » a mark.
      if (!found || mark === '' || /^\p{Ll}$/u.test(mark) || denied.test(fold(found[0]))) continue;
      return mark;
    }
  }
  return null;
}

const bracketed = /^[([]\s?(.+?)\s?[)\]]$/;

/** « Nouvelle adresse (obligatoire : numéro, rue, commune) »: how it is to be written, behind the mark. */
const markAndMore =
  /\(\s?(?:champ |réponse )?(?:obligatoire|requise?)\s?[:,;–—-]\s?(?:numéro|rue|voie|nom|prénom|code|commune|ville|adresse|format|comme|jj|mm|\d+ (?:chiffres|caractères)|en (?:chiffres|majuscules|euros))(?![^)]*(?<!\p{L})(?:si|sauf|en cas|pour|uniquement|seulement|dès|hors|lorsque)(?!\p{L}))[^)]*\)/iu;

/** « (obl.) », « [à remplir] », « (réponse attendue) »: what it means needs no telling. */
const ownMark =
  /(?:^|\s)[([]\s?(?:obl(?:ig)?\.?|req\.?|impératif|(?:(?:champ|case|rubrique|réponse|information|saisie|question|donnée)s?\s)?(?:indispensable|nécessaire)s?|(?:réponse|information|saisie)\s(?:attendue|exigée|impérative)|à (?:remplir|renseigner|compléter|ne pas (?:oublier|laisser vide))(?:\s(?:\p{L}+ment|par tous|dans tous les cas))?)\s?[)\]]\s*$/iu;

/** « Obligatoire – Employeur » */
const markBefore = /^(?:obligatoire|requise?|indispensable)\s?[–—:-]\s/iu;

/** Signs that a sentence may call by their name: « Un triangle signale… ». */
const signNames: [RegExp, RegExp][] = [
  [/^[●•⬤◉○•∙⚫🔴]/u, /\b(?:points?|ronds?|pastilles?|puces?|cercles?)\b/],
  [/^[◆♦⬥◇]/u, /\b(?:losanges?|carreaux?)\b/],
  [/^[▲△▶►]/u, /\btriangles?\b/],
  [/^[■□▪]/u, /\bcarres?\b/],
  [/^[†‡✝+✚]/u, /\bcroix\b/],
  [/^!/, /\bpoints? d exclamation\b/],
  [/^#/, /\bdieses?\b/],
  [/^[→➜➔]/u, /\bfleches?\b/],
];

/** That an answer is wanted, of folded words. */
export const needsIt =
  /\b(?:obligatoire(?:s|ment)?|requise?s?|indispensables?|necessaires?|exigee?s?|attendue?s?|imperati\w+|(?:a|etre|faut|devez|doit|doivent|merci de|veuillez) (?:\p{L}+ment )?(?:\p{L}+ )?(?:rempli|renseign|complet|repond|saisi|servi)\p{L}*|(?:remplissez|completez|renseignez|repondez)\b|(?:appell|attend|demand)\p{L}* (?:toujours )?(?:une|votre|sa) reponse|(?:ne|n) (?:pas )?(?:laiss|saut|pass|oubli|omet)\p{L}*(?: (?:pas|aucune?))?|a ne pas (?:oublier|laisser|sauter|omettre))\b/u;
/** « Sans cette réponse, nous ne pouvons pas étudier votre demande » */
export const nothingWithoutIt =
  /\bsans (?:cette|ces|une telle) (?:reponse|information|donnee|precision|case|ligne)s?\b.*\b(?:ne|n|aucune?|impossible|bloque\w*)\b/;
/** « Tant qu'une ligne portant le signe ● reste sans réponse, la déclaration ne peut pas partir » */
const leftBlank =
  /\b(?:si|tant qu\w*|quand|lorsqu\w*|toute|une|des) .*\b(?:vides?|vierges?|sans reponse|en blanc|non (?:remplie?|renseignee?|completee?)s?|manqu\w*|oubliee?s?|pas (?:remplie?|renseignee?|completee?)s?)\b/;
const blankStopsAll = (said: string): boolean =>
  leftBlank.test(said) && stopsAll(said.replace(leftBlank, ' '));
const ofSomeOnly =
  /\b(?:si|sauf|hors|s il|en cas|lorsqu\w*|quand|pour (?:les|des)|aide|cliquez|survolez|ouvr\w+|exemples?)\b/;

/** A sign at an end of its name: « Employeur ● », « ! Nom ». */
const atAnEnd = new RegExp(`^(${symbol})\\s?(?=\\p{L})|(?<=[\\p{L}\\p{N})?:»]\\s?)(${symbol})$`, 'u');

/** They open a help, or begin a remark. */
const ofHelp = /ⓘ|ℹ|🛈|❓|❔|\u{fe0f}/u;

/** The sign that stands on cases, where a sentence, or one part of a legend, says of it that an answer is needed. */
function signOnCases({ fields, blocks }: PageModel): string | null {
  const signs = new Set(
    fields.flatMap(({ label }) => {
      const found = atAnEnd.exec(collapse(label));
      const sign = found?.[1] ?? found?.[2];
      return sign === undefined || ofHelp.test(sign) ? [] : sign;
    }),
  );
  if (signs.size === 0) return null;
  const labels = new Set(fields.map(({ label }) => collapse(label)));
  const parts = blocks
    .filter((block) => block.length <= longestRule && !labels.has(collapse(block)))
    .flatMap((block) => block.split(/[;.·|](?=\s|$)|\s[–—/-]\s/));
  return (
    [...signs].find((sign) => {
      const name = signNames.find(([drawn]) => drawn.test(sign))?.[1];
      return parts.some((part) => {
        const said = fold(part);
        return (
          (part.includes(sign) || name?.test(said)) &&
          (blankStopsAll(said) ||
            ((nothingWithoutIt.test(said) ||
              (needsIt.test(said) && !denied.test(said.replace(needsIt, ' ')))) &&
              !ofSomeOnly.test(said)))
        );
      });
    }) ?? null
  );
}

/** The page with the cases that its own sign, or a mark in brackets, says to be required. */
export function withSignedCases(page: PageModel): PageModel {
  const signed = withOwnSign(page);
  const isMarked = ({ label, hint, group, optional }: Field): boolean =>
    markAndMore.test(`${label} ${hint ?? ''}`) ||
    markBefore.test(label) ||
    (optional !== true &&
      [label, hint, isOfAnother(group ?? '') ? null : group].some(
        (text) => text !== null && ownMark.test(text),
      ));
  if (!signed.fields.some(isMarked)) return signed;
  return {
    ...signed,
    fields: signed.fields.map((field) => (isMarked(field) ? { ...field, required: true } : field)),
  };
}

function withOwnSign(page: PageModel): PageModel {
  const found = signOnCases(page) ?? signIn(page.blocks);
  if (!found) return page;
  const bare = bracketed.exec(found)?.[1] ?? found;
  const forms = [found, `(${bare})`, ...(/^\p{L}/u.test(bare) ? [] : [bare])];
  const hasSign = (text: string): boolean =>
    collapse(text)
      .split(' – ')
      .some((part) =>
        forms.some((form) =>
          /^\p{L}/u.test(form)
            ? part.startsWith(`${form} `) || part.endsWith(` ${form}`)
            : part.startsWith(form) || part.endsWith(form),
        ),
      );
  return {
    ...page,
    fields: page.fields.map((field) => {
      if (hasSign(field.label) || (field.hint !== null && forms.includes(collapse(field.hint))))
        return { ...field, required: true };
      return isBoxOfSigned(field, hasSign) ? { ...field, needsOne: true } : field;
    }),
  };
}

/** « Jours souhaités (r) », over boxes to tick. */
const isBoxOfSigned = ({ kind, question }: Field, hasSign: (text: string) => boolean): boolean =>
  kind === 'checkbox' && question !== null && hasSign(question);
