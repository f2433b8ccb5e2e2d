/** Kinds of paper, known by the names they bear in a sentence or in a file's name. */
import { fold } from '../../wording/fold.ts';

/** In the name of a file the small words may lack: « certificat-scolarite.pdf ». */
const small = '(?:(?:de|du|des|d|la|le|l|votre|vos|son|sa|mon|ma) )*';
const paperOf = (pattern: string): RegExp => new RegExp(pattern.replaceAll('~', small));

/** Papers that are never one another. « Justificatif de domicile » may be a bill, a lease, a tax notice: not here. */
const papers: Record<string, RegExp> = {
  bank: paperOf('\\b(rib|releve ~(?:identite bancaire|iban)|identite bancaire|coordonnees bancaires)\\b'),
  statement: paperOf('\\breleves? ~(comptes?|bancaires?)\\b'),
  payslip:
    /^paie\b|\b(bulletins?|fiches?|feuilles?) ?(de )?(paie|paye|salaire|remuneration)s?\b|\bbulletin\b(?! ((de |d )?(naissance|deces|notes|hospitalisation|situation|adhesion|versement)|n \d|scolaire|(tri|se)mestriel))/,
  identity: paperOf(
    '\\b(carte (nationale )?~identite|cni|passeport|(?:titre|carte) ~sejour|(?:piece|document) ~identite|permis ~conduire)\\b',
  ),
  tax: paperOf('\\bavis ~(?:non )?(impots?|imposition|ir)\\b|\\bavis ~situation declarative\\b'),
  rent: paperOf('\\bquittances?\\b|\\bavis ~echeance\\b|\\brecus? ~loyers?\\b'),
  rentPaid: paperOf(
    '\\b(?:preuves?|justificatifs?|attestations?) (?:que )?~(?:paiement|versement|reglement) ~loyers?\\b|\\bpreuves? (?:que )?~loyers?\\b',
  ),
  lease: paperOf('\\bbail\\b|\\bcontrat ~location\\b'),
  landlord: paperOf(
    '\\b(?:attestation|certificat) ~loyer\\b|\\b(?:attestation|imprime|formulaire|certificat) ~(?:bailleur\\b|proprietaire\\b(?=.*\\bloyer\\b))',
  ),
  lodging: paperOf(
    '\\b(?:attestation|certificat|declaration) (?:sur l honneur )?~heberge(?:ment|ante?|u(?:r|se))\\b',
  ),
  school: paperOf('\\b(?:certificat|attestation) ~(?:scolarite|inscription scolaire)\\b'),
  birth: paperOf('\\b(acte|extrait) ~naissance\\b|\\blivret ~famille\\b'),
  bill: /\bfactures?\b/,
  quote: /\bdevis\b/,
  photo: paperOf('\\bphotos? ~identite\\b'),
  vitale: paperOf('\\bcarte ~vitale\\b'),
  sickness: paperOf('\\barret ~(?:travail|maladie)\\b'),
  contract: paperOf('\\bcontrat ~travail\\b'),
  insurance: paperOf('\\battestation ~assurance\\b(?! maladie)'),
  grant: paperOf('\\b(?:notification|attribution|attestation) ~(?:attribution ~)?bourse\\b'),
  property: paperOf('\\btaxe (?:fonciere|~habitation)\\b'),
  fiscal: /\battestation fiscale\b/,
  employer: paperOf('\\battestation ~(employeur|travail)\\b'),
  quotient: /\bquotient familial\b/,
  judgment: /\bjugement\b|\bdecision de justice\b/,
  parents: /\bconvention parentale\b/,
  vehicle: paperOf('\\bcarte grise\\b|\\bcertificat ~immatriculation\\b'),
  pregnancy: paperOf('\\bdeclaration ~grossesse\\b'),
  delivery: paperOf('\\bcertificat ~accouchement\\b'),
  medical: paperOf('\\bcertificat ~(?:medical|medecin)\\b'),
  health: paperOf('\\bcarnet ~(?:vaccination|sante)\\b'),
  prescription: paperOf('\\bordonnances?\\b(?! ~(?:juge|tribunal|protection|refere))'),
  care: paperOf('\\bfeuilles? ~soins?\\b'),
  diploma: /\bdiplomes?\b/,
  marks: paperOf('\\b(?:bulletins?|releves?) ~(?:notes?|scolaires?)\\b'),
  resume: paperOf('\\b(?:curriculum vitae|cv|lettre ~motivation)\\b'),
  netSocial: /\bmontant net social\b/,
  rights: paperOf('\\battestation ~(ouverture ~)?droits?\\b'),
  payments: paperOf('\\battestation ~paiements?\\b'),
  daily: /\bindemnites journalieres\b/,
  registration: paperOf(
    '\\b(attestation|periodes?) ~inscription\\b|\\bavis ~situation\\b(?! (declarative|sirene|au repertoire))',
  ),
};

/** One may be the other: an « attestation de paiement » of daily allowances, a payslip that shows the « net social ». */
export const alike = [
  // Both tell the number of social security.
  ['vitale', 'rights'],
  // A bank writes its number on both.
  ['bank', 'statement'],
  ['payments', 'daily'],
  ['payslip', 'netSocial'],
  // « photo-identite-recto.jpg »
  ['identity', 'photo'],
  // « bulletin.pdf »
  ['payslip', 'marks'],
  // « ordonnance.pdf »
  ['judgment', 'prescription'],
  // A doctor calls each of them a certificate.
  ...['sickness', 'health', 'pregnancy', 'delivery'].map((kind) => ['medical', kind]),
];
/** A file asked for, and what serves as well, not the other way round: the Caf writes the quotient in its attestation of payment. */
export const servesFor: Record<string, readonly string[]> = {
  rent: ['landlord', 'rentPaid'],
  // What the bank shows as paid.
  rentPaid: ['rent', 'landlord', 'statement'],
  // « quittance-edf.pdf », « attestation-de-paiement-creche.pdf »
  bill: ['rent', 'payments', 'fiscal', 'insurance'],
  quotient: ['payments'],
  school: ['registration'],
};

/** Those a text names, in the order of the list. */
export function kindsIn(text: string): string[] {
  const words = wordsOf(text);
  return Object.keys(papers).filter((kind) => papers[kind]?.test(words));
}

/** The words of a file's name as well as of a sentence. */
export const wordsOf = (text: string): string =>
  fold(
    text
      // « FichePaie_Avril2026.pdf »
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .replace(/(\p{L}{3})(?=(?:(?:0[1-9]|1[0-2])[-_. ]?)?20\d\d(?!\d))/gu, '$1 ')
      // « bulletin-2026-04.pdf » is April's; « 2026-04-15 » is a day, of anything.
      .replace(/(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?![-_. ]?\d)/g, '$2/$1')
      .replace(/[_.-]+/g, ' '),
  );

/** Of an account, a bank or a file. */
export const ofNoName =
  /^(rib|releves?|identite|bancaires?|iban|banque|compte|joint|commun|courant|mr?|mme|mlle|monsieur|madame|et|ou|de|d|du|le|la|nouveau|copie|scan|signe|actuel|\p{L}|\p{N}+|pdf|jpe?g|png|heic|bnp|boursorama|boursobank|sg|lcl|ca|ccm|cic|credit|agricole|mutuel|lyonnais|postale|caisse|epargne|populaire|societe|generale|fortuneo|hsbc|revolut|n26|ing|nickel|monabanq|hello|bred)$/u;
