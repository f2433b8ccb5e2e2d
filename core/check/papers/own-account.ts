/** « Un compte à mon nom seul », and the name of somebody else as its holder. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';
import { isHers } from '../who-and-when.ts';
import { personsIn } from './other-name.ts';

const holder =
  /^(?:nom(?:s)?(?: et prenoms?)? (?:du |de la )?)?titulaires?(?: du compte(?: bancaire)?)?(?: nom(?:s)? (?:et )?prenoms?)?$/;
const onlyHers =
  /\ba (?:mon|votre) (?:seul nom|nom(?: seul| uniquement| propre)?)\b|\b(?:compte|titulaire) (?:personnel|individuel|unique)\b|\b(?:je suis|vous etes|etes vous) (?:le |la )?(?:seule? )?titulaire\b/;
const shared = /\b(?:joint|commun|conjoint\w*|et de|tiers|mandataire|procuration)\b/;
/** Somebody else may hold it rightly, or ask for her. */
const forAnother =
  /\b(?:tut(?:eur|rice|elle)|curat\w+|mandataire|representante? legale?|procuration|agissant pour)\b/;

/** « Si vous êtes tuteur, utilisez l'autre formulaire » is of another form. */
const speaksForAnother = (text: string): boolean =>
  forAnother.test(fold(text)) && !/\b(?:autre formulaire|formulaire reserve)\b/.test(fold(text));

export function checkOwnAccount(context: CheckContext): Finding[] {
  return [...saidToBeHers(context), ...ruledByThePage(context), ...ofNeitherOfTwo(context)];
}

const mustBeHers =
  /\b(?:versee?s?|payee?s?) sur un compte a votre nom\b|\bcompte\b.*\b(?:doit|obligatoirement|ouvert)\b.*\b(?:(?:a|au) votre nom|(?:au nom|celui) (?:de la |de l |du )(?:(?:nouvel(?:le)? )?abonnee?|souscripteur|titulaire (?:du contrat|de l abonnement)|allocataire|declarante?|demandeu\w+|assuree?|beneficiaire|etudiante?|eleve|parent (?:payeur|qui inscrit)|payeur|personne qui (?:fait|depose|demande)))\b/;
const aHolder =
  /^(?:noms?(?: et prenoms?)? (?:du |de la )?)?titulaire(?: du (?:nouveau )?compte(?: bancaire)?)?(?:,? (?:tel qu|comme) .*)?$/;
const isSingle = /\b(?:celibataire|sans conjointe?|vous vivez seule?|divorcee?|veu(?:f|ve))\b/;
/** « Allocataire : Ana EXEMPLE, n° 012 », « Connectée : Ana EXEMPLE (allocataire) » */
const herName =
  /(?:Foyer fiscal de|Allocataire|Connectée?|Demandeu(?:r|se)|Étudiante?|Bénéficiaire|Assurée?|Retraitée?|Dossier de|Espace (?:personnel )?de)\s?:?\s((?:M\.|Mme)\s)?(\p{Lu}[^,|·(:]{3,60})/u;

const greeted = /Bonjour\s((?:M\.|Mme)\s)?(\p{Lu}[^,|·(:]{3,60})/u;

/** « Nom et prénom », in her own part. */
const ofHerName = /^(?:vos |mes )?noms? et prenoms?$|^prenoms? et noms?$|^nom$/;

/** « Mme Odile CASTAING, célibataire », at the head of a recap. */
const isSingleHere =
  /^((?:M\.|Mme|Monsieur|Madame)\s[^,]{3,60}),\s(?:célibataire|divorcée?|veu(?:f|ve)|seule?)(?!\p{L})/u;

/** « Le compte doit être ouvert à votre nom », the page names her, and its holder is called otherwise. */
function ruledByThePage({ asked, recap, page: { blocks, title, fields } }: CheckContext): Finding[] {
  const rule = blocks.find((block) => block.length <= longestLine && mustBeHers.test(fold(block)));
  if (rule === undefined || blocks.some(speaksForAnother)) return [];
  // Where it may be her partner's too, she is said to have none.
  if (/\b(?:conjoint|couple)/.test(fold(rule)) && !blocks.some((text) => isSingle.test(fold(text))))
    return [];
  // She who is greeted may fill it in for somebody else.
  const isToHer = /\bvotre nom\b/.test(fold(rule));
  const told = [title, ...blocks].map(
    (text) =>
      herName.exec(text)?.[2] ??
      isSingleHere.exec(text)?.[1] ??
      (isToHer ? greeted.exec(text)?.[2] : undefined) ??
      '',
  );
  const own = [...fields, ...recap].flatMap((field) =>
    ofHerName.test(fold(field.label)) && isHers(field) ? (textOf(field) ?? '') : [],
  );
  const persons = [...told, ...own].flatMap((text) => personAt(text) ?? []);
  const [hers, another] = new Map(
    persons.map((one) => [[...one.first, ...one.last].sort().join(' '), one]),
  ).values();
  const holders = [...asked, ...recap].filter(({ label }) =>
    aHolder.test(fold(withoutBrackets(label)).trim()),
  );
  const [named, other] = holders.filter((field) => textOf(field) !== null);
  if (!hers || another || !named || other) return [];
  const words = fold(textOf(named) ?? '').split(' ');
  const isPerson = personAt(textOf(named) ?? '') !== null;
  const isAlone = blocks.some(
    (text) => isSingle.test(fold(text)) && isNamedBy(hers, fold(text).split(' '), false),
  );
  const isShared =
    /\b(?:conjoint|couple|joint)/.test(fold(rule)) && !isOfOne([...asked, ...recap], rule, words, isAlone);
  return isPerson && !isNamedBy(hers, words, isShared)
    ? [ownFinding('contradiction', 'problem', spotOf(named), 'page-error-problem', { said: rule })]
    : [];
}

const asksKind = /^(?:type|nature|genre|sorte) (?:de|du) compte\b/;

/** « Compte individuel », or of who is single: a joint account would bear her first name too. */
function isOfOne(said: readonly Field[], rule: string, words: readonly string[], isAlone: boolean): boolean {
  const kinds = said.filter(({ label }) => asksKind.test(fold(label)));
  const isSaidHers = kinds.some((field) => onlyHers.test(fold(`compte ${textOf(field) ?? ''}`)));
  const isTwo = words.some((word) => word === 'ou' || word === 'et');
  const isForPartner = /\b(?:conjoint|couple)/.test(fold(rule));
  return !isTwo && (isSaidHers ? isAlone || !isForPartner : isAlone && kinds.length === 0);
}

const ofOneOfTwo =
  /\bcompte\b.*\b(?:doit|obligatoirement|ouvert)\b.*\b(?:l un(?:e)? (?:des|de vos)|un des) (?:deux )?(?:declarant|conjoint|epoux|partenaire)e?s?\b/;
const aDeclarant =
  /(?:déclarante?|conjoint(?:e|\(e\))?|époux|épouse)(?: [12])?\s?:\s((?:M\.|Mme)\s)?(\p{Lu}[^,|·(:]{3,60})/giu;

/** « Déclarant 1 : Lucie EXEMPLE · Déclarant 2 : Marc EXEMPLE », whose account it has to be, and the name of a third. */
function ofNeitherOfTwo({ asked, recap, page: { blocks } }: CheckContext): Finding[] {
  const rule = blocks.find((block) => block.length <= longestLine && ofOneOfTwo.test(fold(block)));
  if (rule === undefined || blocks.some((text) => forAnother.test(fold(text)))) return [];
  const named = blocks
    .flatMap((block) => [...block.matchAll(aDeclarant)])
    .flatMap(([, , name = '']) => personAt(name) ?? []);
  const two = [...new Map(named.map((one) => [[...one.first, ...one.last].sort().join(' '), one])).values()];
  const [held, other] = [...asked, ...recap].filter(
    (field) => aHolder.test(fold(field.label)) && textOf(field) !== null,
  );
  const holderName = (held && textOf(held)) ?? '';
  if (!held || other || two.length !== 2 || personAt(holderName) === null) return [];
  const words = fold(holderName).split(' ');
  return two.some((person) => isNamedBy(person, words, true))
    ? []
    : [ownFinding('contradiction', 'problem', spotOf(held), 'page-error-problem', { said: rule })];
}

interface Person {
  first: string[];
  last: string[];
}

/** By a first name of hers; her last name alone may be that of her husband or of her parent. */
const isNamedBy = ({ first, last }: Person, words: readonly string[], isShared: boolean): boolean =>
  [...first, ...(isShared ? last : [])].some((word) => words.includes(word));

/** « Nolwenn RIOU », « RIOU Nolwenn », « M. Cédric Pauwels », at the beginning of a text; the names folded. */
function personAt(text: string): Person | null {
  const name =
    /^(?:(?:M\.|MME|Mme|Mlle|Monsieur|Madame|MONSIEUR|MADAME)\s)?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3})/u.exec(
      text,
    )?.[1] ?? '';
  if (name === '' || ofNobody.test(fold(name))) return null;
  const words = name.split(/\s+/u);
  const capitals = words.filter((word) => word === word.toUpperCase());
  const last = capitals.length > 0 && capitals.length < words.length ? capitals : words.slice(-1);
  // « Anne-Marie » is two words once folded.
  const foldedOf = (some: string[]): string[] => some.flatMap((word) => fold(word).split(' '));
  return { first: foldedOf(words.filter((word) => !last.includes(word))), last: foldedOf(last) };
}

const ofNobody =
  /\b(?:mme|mlle|madame|monsieur|caf|msa|caisse|compte|espace|societe|sarl|sas|association|mairie|banque|mes|mon|votre|vos)\b/;

function saidToBeHers({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const own = said.find((field) => {
    const answer = fold(textOf(field) ?? '');
    if (isYesNo(field)) return yesNoOf(field) === 'yes' && onlyHers.test(fold(field.label));
    const isChosen = field.options.length > 1 || /\b(?:compte|titulaire)\b/.test(fold(field.label));
    return isChosen && onlyHers.test(answer) && !shared.test(answer);
  });
  const [named, other] = said.filter((field) => holder.test(fold(field.label)) && textOf(field) !== null);
  const name = (named && textOf(named)) ?? '';
  if (!own || !named || named === own || other || page.blocks.some((text) => forAnother.test(fold(text))))
    return [];
  // Hers is the one name the page itself bears.
  const [hers, another] = new Set(
    [page.title, ...page.headings.map(({ text }) => text), ...page.blocks]
      .filter((text) => text !== name)
      .flatMap(personsIn),
  );
  const words = fold(name).split(' ');
  const isPerson =
    words.filter((word) => word.length > 1 && !/^(?:m|mr|mme|mlle|monsieur|madame)$/.test(word)).length > 1;
  if (hers === undefined || another !== undefined || !isPerson) return [];
  return hers.split(' ').some((word) => words.includes(word)) ? [] : [answersApart(spotOf(named), own)];
}
