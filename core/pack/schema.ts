/**
 * What a guide may say, and nothing more: strict schemas in a closed vocabulary. No expression, no pattern language:
 * wordings are plain sentences, compared without case, accents or small changes of wording.
 */
import * as z from 'zod';
import { checkSchema } from './check-schema.ts';
import { conditionSchema } from './condition-schema.ts';
import { factSchema, idSchema, keySchema, knownDateSchema, wordingsSchema } from './words-schema.ts';

/** The version this build writes and reads. The one before it is migrated (migrate.ts). */
export const schemaVersion = 1;

/**
 * How sure a fact is. O: official source · C: code that drives the real portal · I: reasoned from O or C, marked so.
 * T: seen at a third party only, so never the ground of a problem or of an « ok ».
 */
export const confidenceSchema = z.enum(['O', 'C', 'T', 'I']);

export const ownSourceSchema = z.enum(['advice', 'site', 'publicSites']);

export const sourceSchema = z
  .strictObject({
    name: z.string().min(2).max(80),
    /** Said by Bienvu itself, in her language: as advice, or reasoned from the site of that name or from public sites. */
    own: ownSourceSchema.optional(),
    url: z.url({ protocol: /^https$/ }).nullable(),
    /** The date the document bears, as exact as it is known; of one without a date, the day its copy was read. */
    verifiedOn: knownDateSchema,
    confidence: confidenceSchema,
    undated: z.boolean().default(false),
  })
  .refine(({ undated, verifiedOn }) => !undated || verifiedOn.length === 10, {
    path: ['verifiedOn'],
    message: 'of a page without a date, the day its copy was read',
  });

/** Who helps. */
export const voiceSchema = z.enum(['relative', 'volunteer', 'adviser', 'social-worker']);

export const contactSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['phone', 'message', 'place']),
  /** What is dialled or opened; null for a place found by the person. */
  value: z.string().max(120).nullable(),
  text: keySchema,
  detail: keySchema.nullable(),
  source: idSchema,
  /** Who works there: it is told to the other helpers. */
  ofVoice: voiceSchema.optional(),
});

/** What is said where nothing is read: the sheet « Se connecter ». */
export const signInSchema = z.strictObject({
  title: keySchema,
  steps: z.array(keySchema).min(1).max(6),
  warning: keySchema,
  lostMailbox: keySchema,
  source: idSchema,
  /** Of the warning and of the lost mailbox, where it is another. */
  warningSource: idSchema.optional(),
  lostSource: idSchema.optional(),
});

/** Where one of the four sentences of « Je bloque » leads. */
export const stuckSchema = z.strictObject({
  to: z.enum(['words', 'papers', 'gesture', 'review', 'contact', 'place']),
  text: keySchema,
  contact: idSchema.optional(),
  source: idSchema.optional(),
});

/** « Je n'ai pas compris », « Je ne sais pas quoi répondre », « Je n'y arrive pas », « J'ai peur de me tromper ». */
export const fourSentencesSchema = z.strictObject({
  understand: stuckSchema,
  answer: stuckSchema,
  manage: stuckSchema,
  afraid: stuckSchema,
});

export const packSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: idSchema,
  /** The site's own name with its article, as sentences use it: « la CAF ». */
  name: z.string().min(2).max(40),
  /** Host names; each covers its sub-domains. Empty only for the pack of no portal. */
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  languages: z.array(z.enum(['fr', 'en', 'ar', 'fa', 'uk', 'ru', 'es', 'pt'])).min(1),
  maintainer: z.string().min(2),
  /** The official address people start from. */
  entry: z.strictObject({ url: z.url({ protocol: /^https$/ }), source: idSchema }).nullable(),
  sources: z.record(idSchema, sourceSchema),
  contacts: z.array(contactSchema),
  signIn: signInSchema.nullable(),
  /** Where the four sentences lead when no procedure says: the pack `common` has them for every site. */
  stuck: fourSentencesSchema.optional(),
});

/** Which sentence a case is re-read with, by what it holds. Parameters: amount, month, person, label, value. */
export const sentencesSchema = z.strictObject({
  filled: keySchema.optional(),
  zero: keySchema.optional(),
  empty: keySchema.optional(),
  yes: keySchema.optional(),
  no: keySchema.optional(),
  /** The same, for someone else of the household. */
  filledOther: keySchema.optional(),
  zeroOther: keySchema.optional(),
  emptyOther: keySchema.optional(),
  /** Nothing, for somebody the page names: parameter `who`, without age nor place in the household. */
  zeroNamed: keySchema.optional(),
  /** The sentences name the month: where the page names none, the label serves. */
  needsMonth: z.boolean().default(false),
});

export const caseSchema = z.strictObject({
  id: idSchema,
  /** Visible labels or questions, several wordings of each. */
  labels: wordingsSchema,
  /** Legends or headings it may stand under; empty: any. */
  groups: z.array(z.string()).default([]),
  /** Meanings it may have; empty: any. */
  valueTypes: z.array(z.string()).default([]),
  sentences: sentencesSchema.optional(),
});

export const stepSchema = z.strictObject({
  id: idSchema,
  title: keySchema,
  /** Whether its difficulty is a gesture, a right, or both. */
  tags: z.array(z.enum(['geste', 'droit'])).min(1),
  /** Titles, headings or questions that show the person is there. */
  anchors: wordingsSchema,
  source: idSchema,
  /** What to do there, in a guide that belongs to no page: nothing else tells it. */
  how: factSchema.optional(),
  /** What is done there is done in this case, on whatever part of the site it stands. */
  case: idSchema.optional(),
  /** Done before the form, whose parts do not count it. */
  isBefore: z.boolean().optional(),
  /** Its last button sends: what is received says that it and those before are done. */
  sends: z.boolean().default(false),
});

export const recogniseSchema = z.strictObject({
  /** Headings or titles that name this procedure: one is enough with a case, a step or a button. */
  strong: wordingsSchema,
  /** Wordings that go with it without naming it. */
  weak: z.array(z.string()).default([]),
  /** Words of its address; a bonus only. */
  url: z.array(z.string()).default([]),
  /**
   * What stands in its address, even run together (as a word of its own under eight letters), and names it where a page
   * calls itself only « Récapitulatif »: for a page that is filled in or sends, not for one that speaks of it.
   */
  address: z.array(z.string().min(3)).default([]),
  /** What stands in the address of a neighbour, likewise: it forbids this one. */
  addressNot: z.array(z.string().min(3)).default([]),
  /** Headings that name a neighbour procedure: they forbid this one. */
  not: z.array(z.string()).default([]),
  /** So many of its cases name it even without a title: only where its questions are known word for word. */
  byCases: z.number().int().min(3).nullable().default(null),
  /**
   * Marks that its cases alone bear (« 1AJ »), filled in or shown again above its last button: one there, or two where it
   * is filled in, name it even without a title.
   */
  marks: z.array(z.string().min(3)).default([]),
  /** Only the page's own name counts, not a heading further down nor a sentence: for titles any site may use. */
  nameOnly: z.boolean().default(false),
  /** Meanings of cases, or roles of buttons (« download »): one of them under its title shows that she is in it. */
  inside: z.array(z.string()).default([]),
  /** Wordings of its buttons, likewise. */
  buttons: z.array(z.string()).default([]),
  /** On any site without guides of its own, by so many signs (detect/any-site.ts); null: on its portal only. */
  anySite: z
    .strictObject({
      signs: z.int().min(2).max(4),
      /** Hosts of administrations, and words in the names of such hosts: where the page stands is a sign too. */
      hosts: z.array(z.string()).default([]),
      hostWords: z.array(z.string()).default([]),
      /** How administrations name themselves and what they alone give, in the window's title or over the page's name. */
      publicNames: z.array(z.string()).default([]),
      /** The same, too plain to count within a longer part of that title. */
      shortNames: z.array(z.string()).default([]),
      /** Names of portals with guides of their own: a host that bears one without being theirs is no site to guide on. */
      otherPortals: z.array(z.string()).default([]),
      papers: wordingsSchema,
      honour: wordingsSchema,
    })
    .nullable()
    .default(null),
  /** Points needed (detect/score.ts). */
  minimum: z.number().int().min(3).max(12).default(4),
});

export const procedureSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: idSchema,
  title: keySchema,
  /** What the site itself calls it, where the title does not say: wordings it is recognised by. */
  calledThere: z.array(z.string().min(1)).max(2).default([]),
  verifiedOn: knownDateSchema,
  source: idSchema,
  /** page: its screens are known enough to be read · told: no screen could be read, steps are said by the person. */
  evidence: z.enum(['page', 'told']),
  /** What a told guide says of itself first: its screens were not read. */
  notice: factSchema.nullable().default(null),
  recognise: recogniseSchema,
  steps: z.array(stepSchema).min(1),
  cases: z.array(caseSchema).default([]),
  checks: z.array(checkSchema).default([]),
  finalButtons: z.array(z.string()).default([]),
  /** Sentences by which the portal says it has received; null where no wording could be sourced. */
  receipt: z
    .strictObject({
      wordings: wordingsSchema,
      source: idSchema,
      namesMonth: z.boolean().default(false),
      /** Words of what arrived, where the wording names no declaration: in the sentence, or else in a title. */
      about: z.array(z.string()).default([]),
      /** Without the day it was received, the sentence proves nothing. */
      needsDate: z.boolean().default(false),
      /** By which it says that what came back each time ends with this answer: repeated to her, with the way out. */
      ends: factSchema.extend({ wordings: wordingsSchema, then: keySchema }).nullable().default(null),
    })
    .nullable(),
  alreadyDeclared: z.strictObject({ wordings: wordingsSchema, source: idSchema }).nullable(),
  stuck: fourSentencesSchema.optional(),
  /**
   * What to have before starting. `about`: papers and numbers, the computer and the telephone, or time; or what is not had
   * but done (where to begin on the site) or only known (what a telephone call will ask). `steps`: where it is looked at to
   * answer; empty: at none in particular.
   */
  gather: z
    .array(
      factSchema.extend({
        about: z.enum(['papers', 'device', 'time', 'start', 'call']).default('papers'),
        steps: z.array(idSchema).default([]),
      }),
    )
    .default([]),
  /** Where people go wrong, and what it costs. `steps`: where it happens; empty: anywhere. */
  traps: z
    .array(
      factSchema.extend({
        cost: factSchema.nullable().default(null),
        steps: z.array(idSchema).default([]),
      }),
    )
    .default([]),
  /** `atOnce`: on the screen that follows, and not told again of a sending that is past. */
  keep: z.array(factSchema.extend({ atOnce: z.boolean().default(false) })).default([]),
  /**
   * Papers to send after, and the guide of this portal that tells how. Each `when` her answers call for it; `ifText` says when
   * in words, for where nothing that she answered tells.
   */
  toSend: z
    .strictObject({
      guide: idSchema,
      papers: z.array(factSchema.extend({ when: conditionSchema, ifText: keySchema })).min(1),
    })
    .nullable()
    .default(null),
  /** What not sending costs. */
  notSending: factSchema.nullable().default(null),
  deadline: factSchema.nullable().default(null),
  /**
   * When it comes back: computed from the window, or a sentence; `as-needed`: at no set date, when she needs it; `once`: it
   * does not; null: not known.
   */
  comesBack: z
    .union([z.enum(['monthly-window', 'as-needed', 'once']), factSchema])
    .nullable()
    .default(null),
  /** Mine, how far, hand over: in the voice of who helps. */
  voices: z
    .record(voiceSchema, z.strictObject({ mine: keySchema, howFar: keySchema, handOver: keySchema }))
    .optional(),
  contacts: z.array(idSchema).default([]),
});

export type PackFile = z.infer<typeof packSchema>;
export type ProcedureFile = z.infer<typeof procedureSchema>;
