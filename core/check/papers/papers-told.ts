/** Which paper somebody wants, in the page's own sentences and lines: a note, a letter, a message of who follows her case. */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { kindsIn } from './paper-kinds.ts';
import { howToGet, isPolite, isWanted, toBring, wants } from './wanted-words.ts';

/** What somebody wants, and where it is said. */
export interface Told {
  paper: string;
  /** The rest of its sentence: « un justificatif, c'est-à-dire l'attestation de droits ». */
  rest: string;
  line: string;
}

const paperWord =
  /^(?:une? |la |le |l |mon |ma |mes |votre )?(?:nouvelle |derniere? )?(?:attestations?|certificats?|avis|releves?|bulletins?|fiches? de paie|justificatifs?|quittances?|bail|rib|contrats?|factures?|declarations?|copies?|cartes?|livret|acte|extrait|jugement|notification|titre|passeport|photos?|ordonnance|feuilles?|devis|recu|taxe|diplome|etat)\b/;
export const isPaper = (option: string): boolean =>
  paperWord.test(fold(option)) || kindsIn(option).length > 0;

/** « Pièce réclamée par le collège : certificat de scolarité », in a line or in two */
const named =
  /\b(?:(?<!\b(?:votre|ma|la|une|cette|ta) )demandee?s?(?! de\b)|atten(?:du\w*|dons)|reclame\w*|exige\w*|voulue?s?|souhaite\w*|veu(?:t|lent)|faut|besoin|necessaires?|manqu\w*|requis\w*|a (?:fournir|envoyer|joindre|transmettre|remettre|deposer))\b/;
/** « Certificat de scolarité de Lilou : à fournir avant le 05/04/2027 » */
const isDue =
  /^(?:recue? (?:non\b|a )|(?:non |toujours |encore |piece |document )*(?:a (?:fournir|envoyer|joindre|transmettre|remettre|deposer)|manquante?|attendue?|demandee?|non (?:recue?|parvenue?|fournie?)|pas (?:encore )?recue?)\b)/;
const longestName = 60;

/** Advice to everybody, what was, what is given already; « si votre mairie demande » is of nobody yet. */
const isOfNobody =
  /\b(?:si|c est alors|lorsqu\w*|quand|certaine?s?|parfois|souvent|generalement|en general|habituellement|par exemple|avait|avaient|aviez|a deja|ont deja|deja (?:recue?|transmise?|envoyee?|depose?e?|fournie?)|avons (?:bien )?recu|avez (?:bien |deja )?(?:envoye|transmis|fourni)|selon|aucun agent|jamais|ou bien|pour .{3,40} il faut|(?:votre |le |son )?(?:bailleur|proprietaire|employeur|assureur|medecin|etablissement) (?:doit|devra|peut|pourra)|pour (?:beneficier|obtenir|avoir droit|recevoir|toucher|percevoir|demander)|(?:en|l an) 20\d\d (?:nous|la|le|il|vous)|(?:apres|avant|pour) une?|a la rentree|vous pouvez (?:aussi )?(?:envoyer|joindre|fournir|transmettre|deposer|demander)|vous etes (?:\p{L}+ ){1,3}(?:envoyez|joignez|fournissez|transmettez|deposez)|aurait|avions|verification|controle|avons (?:deja )?demande|chaque (?:annee|mois)|toujours|plutot|tous les mois|des que|(?:les|des) (?:mairies|bailleurs|mutuelles|employeurs|cantines|organismes|ecoles))\b/u;
const isReceived =
  /^(?:recue? (?:oui|le)\b|(?:oui )?(?:deja |bien )*(?:recue?|transmise?|acceptee?|validee?|arrivee?|envoyee?|deposee?)s?\b(?! (?:non|a)\b))/;
/** « Reçue ? », over « Oui » and « Non » */
const stateHead = (head: string): string => (/\brecu/.test(fold(head)) ? 'reçue ' : '');
const isGiven = /\b(?:recu|recue|recus|recues|transmise?s?|arrivee?s?|acceptee?s?|traitee?s?|validee?s?)\b/;
/** What follows is not what is wanted: « , pas une attestation de paiement ». */
const butThis = /\s?(?:\bpas\b|(?<!\p{L})et non\b|\bplutôt que\b|(?<!\p{L})au lieu d).*$/isu;
const notThis =
  /\s?(?:,\s(?!ou\b|à jour)|\(|\bpas\b|(?<!\p{L})et non\b|\bplutôt que\b|(?<!\p{L})au lieu d|\bmais\b|\bcar\b).*$/isu;
const isDenied =
  /\b(?:ne(?! (?:le|en|a|la|du)\b)|n)\b(?! (?:veut|accepte|faut|demande|attend|a besoin|prend)\w* (?:que|qu)\b)/;

/** « L'attestation de ma fille Lina pour un séjour »: of somebody, whatever it is for. */
const ofKin =
  /(?<!\p{L})(?:mon|ma|votre|notre|son|sa) (?:fils|fille|enfant|garçon|aînée?|cadette?|mari|femme|conjointe?|compagn(?:e|on)|mère|père|épou(?:x|se)) \p{Lu}\p{L}+/u;
const withoutWhatFor = (line: string): string =>
  ofKin.test(line) ? line.replace(/,? (?:pour|avant|après) une? [^,;]*/giu, '') : line;

/** Each paper that the page says somebody wants, with the whole sentence. */
export function papersTold({ blocks, answers, fields }: PageModel): Told[] {
  const inSentences = sentencesOf(blocks, longestParagraph).flatMap((line) => {
    // Of nobody, « Comment obtenir une attestation ? » is one of the questions that everybody asks.
    const howTo = ofKin.test(line) ? howToGet.exec(line)?.[1] : undefined;
    const found = howTo ?? wants.exec(line)?.[1] ?? toBring.exec(line)?.[1] ?? isWanted.exec(line)?.[1];
    const isQuestion = line.trim().endsWith('?') && howTo === undefined && !isPolite.test(line);
    if (found === undefined || isQuestion) return [];
    const paper = found.replace(notThis, '');
    const before = line.slice(0, line.indexOf(found));
    return isOfNobody.test(fold(withoutWhatFor(line))) ||
      isGiven.test(fold(paper)) ||
      isDenied.test(fold(`${before} ${paper}`))
      ? []
      : [{ paper, rest: found.replace(butThis, ''), line }];
  });
  const inTwo = answers
    .filter(({ block, name }) => block !== name)
    .map(({ block, name, column }) => [blocks[column ?? name] ?? '', blocks[block] ?? '']);
  const inOne = blocks.map((block) => block.split(/\s?:\s/)).filter(({ length }) => length === 2);
  // « Pièce demandée », over « Attestation employeur de la société Vasseur, votre contrat ayant pris fin. »
  const under = blocks.slice(0, -1).map((name, at) => [name, sentencesOf([blocks[at + 1] ?? ''])[0] ?? '']);
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  // Right over the answers offered, it asks.
  const apart = under.filter(
    ([name = '', paper = '']) =>
      !/[.;!,]$/.test(name) && paperWord.test(fold(paper)) && !ofCases.has(fold(paper)),
  );
  const inLines = [...inTwo, ...inOne, ...apart].flatMap(([name = '', paper = '']) =>
    name.length <= longestName &&
    paper.length <= longestName + longestName &&
    named.test(fold(name)) &&
    !isOfNobody.test(fold(name)) &&
    // The page's own title, « Demande en ligne », wants nothing.
    !/^(?:nouvelle )?demande\b/.test(fold(name)) &&
    !/\b(?:non|pas|ne|a (?:qui|quel\w*))\b/.test(fold(name)) &&
    isPaper(paper) &&
    !isGiven.test(fold(paper)) &&
    !ofCases.has(fold(name)) &&
    !name.trim().endsWith('?')
      ? [{ paper: paper.replace(notThis, ''), rest: '', line: `${name} : ${paper}` }]
      : [],
  );
  // Of a table, its row, and its column with what stands there: « Reçue ? », « Non, à envoyer ».
  const states = answers
    .filter(({ block, name }) => block !== name)
    .map(({ block, name, column }) => [
      blocks[name] ?? '',
      `${column === null ? '' : stateHead(blocks[column] ?? '')}${blocks[block] ?? ''}`,
    ]);
  const due = [...states, ...inOne].flatMap(([paper = '', state = '']) =>
    isPaper(paper) && isDue.test(fold(state)) ? [{ paper, rest: '', line: `${paper} : ${state}` }] : [],
  );
  // « Bail : reçu le 05/10/2026 », whatever an older message asks for.
  const given = [...states, ...inOne].flatMap(([paper = '', state = '']) =>
    isReceived.test(fold(state)) ? kindsIn(paper) : [],
  );
  const has = [...given, ...kindsArrived(blocks)];
  return [...inSentences, ...inLines, ...due].filter(
    ({ paper }) => !kindsIn(paper).some((kind) => has.includes(kind)),
  );
}
const longestParagraph = 600;

/** « Merci, votre avis d'imposition est bien arrivé. » */
export const kindsArrived = (blocks: readonly string[]): string[] =>
  sentencesOf(blocks, longestParagraph)
    .filter((line) => hasArrived.test(fold(line)))
    .flatMap((line) => kindsIn(line));
const hasArrived =
  /^(?!.*\b(?:n|pas|si|lorsqu\w*|quand|mais|mauvais\w*|illisible)\b).*\b(?:(?:est|sont) bien (?:arrivee?s?|parvenue?s?)|(?:a|ont) (?:bien )?ete (?:bien )?recue?s?|avons bien recu)\b/;

/** « Ce courrier concerne votre fils Lucas » */
export const aboutSomebody = ({ blocks }: PageModel): Told[] =>
  sentencesOf(blocks)
    .filter(
      (line) =>
        /^(?:ce(?:tte)?|votre|la|le|notre|l)\b.* concerne (?!(?:l |la |le |les )?(?:mois|annee|periode)\b)/.test(
          fold(line),
        ) &&
        !isOfNobody.test(fold(line)) &&
        !isDenied.test(fold(line)) &&
        !line.trim().endsWith('?'),
    )
    .map((line) => ({ paper: '', rest: '', line }));
