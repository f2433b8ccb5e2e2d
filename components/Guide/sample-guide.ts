/** An invented guide for examples and tests: the shape of the real ones, nobody's procedure. */
import type { SourceRef } from '../../core/assessment.ts';
import { say } from '../Panel/sample.ts';
import type { GuideFact, GuidePaper, GuideView } from './guide-view.ts';

const site: SourceRef = {
  name: 'caf.fr, page d’exemple',
  url: 'https://www.caf.fr/',
  verifiedOn: '2026-11-10',
  day: 'document',
};
const advice: SourceRef = {
  name: 'Bienvu',
  own: 'advice',
  url: null,
  verifiedOn: '2026-11-24',
  day: 'document',
};
/** Named by an address as long, without a place to break it, as the longest of the guides. */
export const sampleLongSource: SourceRef = {
  ...site,
  name: 'cultureetspectacle.francetravail.fr',
  day: 'undated',
};
/** Reasoned by Bienvu from the site, which says nothing of it. */
const reasoned: SourceRef = { ...site, name: 'la CAF', own: 'site', url: null };
const fact = (text: string, source: SourceRef | null = site): GuideFact => ({ text: say(text), source });

/** Papers to send after it, where an example wants some. */
export const samplePapers: GuidePaper[] = [
  {
    ...fact('La feuille de votre arrêt maladie.'),
    ifText: say('Si vous avez eu un arrêt maladie : sa feuille.'),
  },
  {
    ...fact('L’attestation de votre formation.'),
    ifText: say('Si vous avez suivi une formation : son attestation.'),
  },
];

export const sampleGuide: GuideView = {
  id: 'caf/quarterly',
  portalId: 'caf',
  calledThere: ['Déclaration trimestrielle de ressources'],
  title: say('Votre déclaration des trois mois'),
  isSignIn: false,
  hasPractice: true,
  isTold: false,
  sends: true,
  notice: null,
  start: [fact('Le message de la CAF, dans Mon Compte.')],
  months: { names: 'août, septembre, octobre', source: site },
  gather: [
    {
      ...fact('Votre numéro de sécurité sociale. Votre mot de passe, à ne dire à personne.'),
      about: 'papers',
      steps: [],
    },
    { ...fact('Les fiches de paie et relevés des trois mois.'), about: 'papers', steps: ['money'] },
    { ...fact('Le téléphone qui reçoit vos codes, allumé.', advice), about: 'device', steps: [] },
    {
      ...fact('Du téléphone à l’ordinateur : envoyez-les à votre adresse e-mail.', advice),
      about: 'device',
      steps: [],
    },
    { ...fact('Une demi-heure au calme.', advice), about: 'time', steps: [] },
  ],
  calling: [fact('Vous appelez la CAF ? Ayez votre numéro d’allocataire.')],
  steps: [
    { id: 'family', title: say('Votre adresse, votre famille'), tags: ['droit'], source: site },
    { id: 'bank', title: say('Votre compte en banque'), tags: ['geste', 'droit'], source: site },
    { id: 'money', title: say('Juillet, août, septembre'), tags: ['droit'], source: site },
    { id: 'send', title: say('Relire et envoyer'), tags: ['geste', 'droit'], source: reasoned },
  ],
  traps: [
    {
      ...fact('Le mois est celui du paiement écrit sur la fiche.'),
      cost: fact('L’argent reçu en trop se rend.'),
      steps: ['money'],
    },
    {
      ...fact('L’argent du conjoint et des enfants compte aussi.'),
      cost: fact('L’argent reçu en trop se rend.', { ...site, name: 'caf.fr, autre page' }),
      steps: ['money'],
    },
    {
      ...fact('Prévenir un autre service ne prévient pas la CAF.'),
      cost: fact('L’argent reçu en trop se rend.'),
      steps: ['family'],
    },
    {
      ...fact('L’argent payé par la CAF ne s’écrit pas ici.'),
      cost: null,
      steps: ['money'],
    },
  ],
  warning: null,
  lostMailbox: null,
  keep: [fact('Gardez l’écran qui suit. Notez la date.')],
  toSend: null,
  deadline: fact('Avant le dernier jour du mois.'),
  notSending: fact('Ne rien envoyer peut arrêter le paiement.'),
  comesBack: fact('La CAF vous écrit tous les trois mois.'),
  undated: null,
  window: null,
  voices: {
    relative: {
      mine: { text: say('Lire les montants avec elle, à voix haute.') },
      howFar: { text: say('Elle compare à ses fiches, elle tape, elle envoie.') },
      handOver: { text: say('Montant déjà écrit et faux : appelez le 3230 ensemble.') },
    },
    volunteer: {
      mine: { text: say('Aider à trouver la bonne ligne et le bon mois.') },
      howFar: { text: say('Je ne choisis pas un montant.') },
      handOver: { own: 'Le mardi, Sam vient à la médiathèque.', by: 'Médiathèque d’exemple' },
    },
  },
  verifiedOn: '2026-11-10',
  contacts: [
    { kind: 'phone', text: say('La CAF : 3230'), detail: say('Prix d’un appel normal.'), source: site },
    {
      kind: 'place',
      text: say('Une maison France services'),
      detail: null,
      source: site,
      ofVoice: 'adviser',
    },
  ],
  source: site,
};

/** A guide whose screens were not read, with days that are computed. */
export const sampleToldGuide: GuideView = {
  ...sampleGuide,
  id: 'msa/quarterly',
  portalId: 'msa',
  calledThere: [],
  title: say('Votre déclaration à la MSA'),
  isTold: true,
  notice: fact(
    'Ce guide est fait sans avoir vu le vrai site. C’est vous qui me dites où vous en êtes.',
    advice,
  ),
  start: [],
  months: null,
  deadline: null,
  comesBack: null,
  undated: null,
  window: {
    isOpen: true,
    daysLeft: 12,
    opens: '2026-11-28',
    closes: '2026-12-15',
    month: 'novembre',
    nextOpens: '2026-12-28',
    nextCloses: '2027-01-15',
    source: site,
    gone: null,
  },
};

/** Between two windows. */
export const sampleGoneGuide: GuideView = {
  ...sampleGuide,
  months: null,
  deadline: null,
  window: {
    isOpen: false,
    daysLeft: null,
    opens: '2026-12-28',
    closes: '2027-01-15',
    month: 'décembre',
    nextOpens: '2026-12-28',
    nextCloses: '2027-01-15',
    source: site,
    gone: { closed: '2026-12-15', missed: fact('Rien envoyé ? Appelez le 3949 aujourd’hui.') },
  },
};
