/** Invented data for examples and tests: nobody's page, nobody's money. */
import {
  type Assessment,
  emptyProgress,
  type Finding,
  type ReviewLine,
  type StepView,
  type TextRef,
  type WayOut,
  type WayOutKind,
} from '../../core/assessment.ts';
import { searchTerms } from '../../core/glossary/search.ts';
import type { Field, PageModel } from '../../core/page-model.ts';
import type { WordHit } from '../../core/words.ts';
import type { EntryView, PanelSettings, PanelState, PanelTexts, PortalView } from './panel-state.ts';

/** A sentence given as its own key: the sample's resolver returns it, with its parameters. */
export const say = (key: string, params: Record<string, string> = {}): TextRef => ({
  ns: 'sample',
  key,
  params,
});

const entry = (
  termId: string,
  headword: string,
  senses: Partial<EntryView['senses'][number]>[],
): EntryView => ({
  termId,
  headword,
  senses: senses.map((sense, at) => ({
    sense: `${termId}.${at}`,
    lang: 'fr',
    line: '',
    text: '',
    example: '',
    action: '',
    picture: null,
    sourceName: 'service-public.gouv.fr',
    sourceUrl: 'https://www.service-public.gouv.fr/',
    verifiedOn: '2026-11-10',
    ...sense,
  })),
});

export const sampleEntries: EntryView[] = [
  entry('telecharger', 'télécharger', [
    {
      sense: 'telecharger.upload',
      line: 'Ici, télécharger veut dire envoyer.',
      text: 'Vous choisissez un papier dans votre ordinateur. Le site le reçoit.',
      example: 'Vous envoyez la photo de votre fiche de paie.',
      action: 'Préparez la photo avant de commencer.',
      picture: 'send-paper',
    },
    {
      sense: 'telecharger.download',
      line: 'Ici, télécharger veut dire recevoir.',
      text: 'Le site vous donne un papier. Il arrive dans votre ordinateur.',
      example: 'Vous recevez votre attestation.',
      action: 'Regardez où votre ordinateur le range.',
      picture: 'receive-paper',
    },
  ]),
  entry('montant-net-social', 'Montant net social', [
    { line: 'C’est une ligne de la fiche de paie.', action: 'Recopiez ce nombre, pas un autre.' },
  ]),
  entry('foyer', 'foyer', [{ line: 'Ici, ce sont les personnes comptées pour l’aide.' }]),
  entry('ressources', 'ressources', [{ line: 'Ici, c’est tout l’argent reçu.' }]),
  entry('justificatif', 'justificatif', [{ line: 'C’est un papier qui prouve ce que vous dites.' }]),
];

const searchable = sampleEntries.map(({ termId, headword }) => ({ id: termId, headword, forms: [] }));

export const sampleTexts: PanelTexts = {
  text: (ref) => ({
    text: ref.key.replaceAll(/\{(\w+)\}/g, (_, name: string) => ref.params[name] ?? ''),
    lang: 'fr',
    french: null,
  }),
  inFrench: (ref) => ref.key.replaceAll(/\{(\w+)\}/g, (_, name: string) => ref.params[name] ?? ''),
  caseLabel: () => null,
  entryFor: (termId) => sampleEntries.find((one) => one.termId === termId) ?? null,
  namedWords: (text) => sampleEntries.filter(({ headword }) => text.includes(headword)),
  searchWords: (query) => {
    const { found, near } = searchTerms(query, searchable);
    const entriesOf = (ids: string[]) => sampleEntries.filter(({ termId }) => ids.includes(termId));
    return { found: entriesOf(found), near: entriesOf(near) };
  },
};

export const samplePortals: PortalView[] = [
  portal('caf', 'CAF', 'la CAF', 'caf.fr', 'family', {
    number: '3230',
    note: 'Prix d’un appel normal',
    source: { name: 'caf.fr', url: null, verifiedOn: '2025', day: 'document' },
  }),
  portal('france-travail', 'France Travail', 'France Travail', 'francetravail.fr', 'work'),
  portal('impots', 'Impôts', 'le site des impôts', 'impots.gouv.fr', 'bill'),
  portal('ameli', 'Assurance maladie', 'l’Assurance maladie', 'ameli.fr', 'care'),
  portal('msa', 'MSA', 'la MSA', 'msa.fr', 'leaf'),
];

function portal(
  id: string,
  name: string,
  nameWithArticle: string,
  host: string,
  icon: PortalView['icon'],
  phone: PortalView['phone'] = null,
): PortalView {
  return { id, name, nameWithArticle, host, icon, isOnHome: true, phone, signIn: null };
}

export const sampleSteps: StepView[] = [
  { id: 'family', title: say('Votre adresse, votre famille'), state: 'seen', isCurrent: false },
  { id: 'bank', title: say('Votre compte en banque'), state: 'told', isCurrent: false },
  { id: 'money', title: say('Juillet, août, septembre'), state: 'look', isCurrent: true },
  { id: 'send', title: say('Relire et envoyer'), state: 'later', isCurrent: false },
];

const field = (id: string, label: string, text: string): Field => ({
  id,
  label,
  question: null,
  group: null,
  heading: 'Vos ressources',
  kind: 'text',
  valueType: 'amount',
  required: true,
  hint: null,
  error: null,
  value: text === '' ? { state: 'empty' } : { state: 'filled', text },
  initial: { state: 'empty' },
  options: [],
  files: [],
  min: null,
  max: null,
  maxLength: null,
  disabled: false,
  readOnly: false,
});

export const samplePage: PageModel = {
  host: 'wwwd.caf.fr',
  path: '/declaration',
  hash: '',
  title: 'Votre déclaration',
  lang: 'fr',
  isTranslated: false,
  stopped: null,
  step: { index: 3, total: 4, title: 'Votre argent' },
  headings: [{ level: 1, text: 'Votre argent' }],
  alerts: [],
  fields: [
    field('f1', 'Salaire de juillet', '1 180'),
    field('f2', 'Salaire d’août', '0'),
    field('f3', 'Salaire de septembre', '1 420'),
    field('f4', 'Pension reçue en août', '150'),
    field('f5', 'L’argent de vos enfants', ''),
  ],
  buttons: [{ id: 'b1', text: 'Envoyer', role: 'submit-final', disabled: false }],
  answers: [],
  blocks: [],
  unreadZones: 1,
  isLoading: false,
};

export const sampleLine = (
  part: Partial<ReviewLine> & Pick<ReviewLine, 'fieldId' | 'label'>,
): ReviewLine => ({
  group: null,
  sentence: null,
  value: null,
  isUnread: false,
  initial: null,
  hasChanged: false,
  findingIds: [],
  ...part,
});

export const sampleReview: ReviewLine[] = [
  sampleLine({ fieldId: 'f4', label: 'Pension reçue en août', value: '150 €' }),
  sampleLine({
    fieldId: 'f3',
    label: 'Salaire de septembre',
    value: '1 420 €',
    initial: '1 180 €',
    hasChanged: true,
    findingIds: ['changed.f3'],
  }),
  sampleLine({
    fieldId: 'f2',
    label: 'Salaire d’août',
    value: '0 €',
    initial: '0 €',
    sentence: say('En août : 0 €. Vous dites : je n’ai rien gagné.'),
  }),
  sampleLine({ fieldId: 'f1', label: 'Salaire de juillet', value: '1 180 €', initial: '1 180 €' }),
  sampleLine({ fieldId: 'f5', label: 'L’argent de vos enfants', findingIds: ['required.f5'] }),
];

const way = (kind: WayOutKind, text: string, then: string): WayOut => ({
  kind,
  text: say(text),
  then: say(then),
});

export const sampleFindings: Finding[] = [
  {
    id: 'changed.f3',
    check: 'changed-value',
    status: 'problem',
    fieldId: 'f3',
    fieldLabel: 'Salaire de septembre',
    group: null,
    text: say(
      'Prenez la fiche de paie ou le relevé de cet argent. Lisez la ligne « Montant net social », si elle y est.',
    ),
    why: say('C’est la date de paiement qui donne le mois.'),
    waysOut: [
      way('keep-mine', 'Mon papier dit 1 420 €', 'Je garde ma réponse.'),
      way('put-right', 'Mon papier dit 1 180 €', 'Je le remets dans la case.'),
      way('no-paper', 'Je n’ai pas ce papier', 'Remettez 1 180 €. Demandez au 3230.'),
      way('send-anyway', 'J’envoie quand même', 'La CAF peut demander le papier.'),
    ],
    source: {
      name: 'seinesaintdenis.fr',
      url: 'https://seinesaintdenis.fr/',
      verifiedOn: '2026-11-10',
      day: 'document',
    },
  },
  {
    id: 'required.f5',
    check: 'required',
    status: 'problem',
    fieldId: 'f5',
    fieldLabel: 'L’argent de vos enfants',
    group: 'Vos ressources',
    text: say('Cette case est vide. La page la demande.'),
    why: say('Sans elle, la page peut refuser d’avancer.'),
    waysOut: [
      way('put-right', 'Je vais la remplir', 'Écrivez 0 si vous n’avez rien reçu.'),
      way('leave-and-ask', 'Je demande d’abord', 'Appelez le 3230.'),
      way('send-anyway', 'Je la laisse vide', 'La page le dira si elle bloque.'),
    ],
    source: null,
  },
];

export const sampleAssessment: Assessment = {
  page: samplePage,
  shown: [],
  nameable: [],
  place: { portal: 'caf', procedure: 'quarterly', stepId: 'money', step: samplePage.step },
  steps: sampleSteps,
  findings: sampleFindings,
  review: sampleReview,
  verdict: 'attention',
  sent: { state: 'not-sent' },
  isCalm: false,
};

const hit = (index: number, termId: string, form: string, sense: string | null): WordHit => ({
  index,
  termId,
  form,
  block: `Recopiez la ligne ${form}.`,
  start: 18,
  sense,
  because: null,
  isInControl: false,
});

export const sampleWords: WordHit[] = [
  hit(0, 'montant-net-social', 'Montant net social', null),
  hit(1, 'foyer', 'foyer', null),
  hit(2, 'ressources', 'ressources', null),
  hit(3, 'telecharger', 'Téléchargez', 'telecharger.upload'),
];

export const sampleSettings: PanelSettings = {
  sitesOff: ['impots'],
  isOn: true,
  lang: 'fr',
  density: 'this-step',
  knownTerms: [],
  hasDwell: false,
  textSize: '100',
  isSpaced: false,
  isShared: 'unsure',
};

export const sampleState: PanelState = {
  connection: 'ready',
  site: { id: 'caf', host: 'wwwd.caf.fr', portalId: 'caf' },
  assessment: sampleAssessment,
  progress: { ...emptyProgress, doubts: { f4: '150' } },
  words: sampleWords,
  settings: sampleSettings,
  portals: samplePortals,
  guides: [],
  languages: [
    { id: 'fr', name: 'Français' },
    { id: 'ar', name: 'العربية' },
    { id: 'en', name: 'English' },
    { id: 'es', name: 'Español' },
    { id: 'fa', name: 'دری' },
    { id: 'pt', name: 'Português' },
    { id: 'tr', name: 'Türkçe' },
    { id: 'uk', name: 'Українська' },
  ],
  addedSites: [],
  voices: ['fr', 'ar'],
  isOverlayGone: false,
  surface: 'side',
  places: [],
  numbers: [],
  reportCopied: false,
};
