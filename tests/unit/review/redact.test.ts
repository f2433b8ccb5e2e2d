import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, FieldKind, ValueType } from '../../../core/page-model.ts';
import { valueTypeOf } from '../../../core/reading/value-type.ts';
import { classify } from '../../../core/redact/sensitivity.ts';
import {
  mayShow,
  redact,
  revealAnswer,
  type ShowableField,
  showAllButNumbers,
} from '../../../core/redact.ts';
import { makeDeltas, makeSnapshot, nothingTracked, track } from '../../../core/review/share.ts';
import { filled, makeAssessment, makeField } from '../../support/review/field.ts';
import { formsOf } from '../../support/review/forms-of.ts';

const seed = 20261124;
const asWords = (label: string) => ({
  label,
  question: null,
  group: null,
  heading: null,
  hint: null,
  placeholder: null,
  kind: 'text' as const,
  options: [],
  unit: '',
  purpose: '',
  inputMode: '',
  inputType: 'text',
  maxLength: null,
  isClosed: false,
  isDateSplit: false,
  before: null,
});
const kinds: FieldKind[] = [
  'text',
  'number',
  'checkbox',
  'radio',
  'select',
  'tel',
  'email',
  'textarea',
  'file',
];
const types: ValueType[] = [
  'amount',
  'name',
  'nir',
  'iban',
  'phone',
  'free-text',
  'yes-no',
  'date',
  'unknown',
];

/** A canary nobody could write by chance. */
const canary = fc.stringMatching(/^[A-Za-z0-9]{14,20}$/);
const field = fc
  .record({
    text: canary,
    kind: fc.constantFrom(...kinds),
    valueType: fc.constantFrom(...types),
    disabled: fc.boolean(),
    echo: fc.constantFrom('none', 'label', 'group'),
    label: fc.constantFrom('Salaire d’août', 'Votre conjoint', 'Loyer', 'Numéro', 'Avez-vous travaillé ?'),
  })
  .map(({ text, echo, label, ...rest }) => ({ text, echo, label, rest }));

function leaves(fields: Field[]): string {
  const assessment = makeAssessment(fields);
  const redacted = redact(assessment);
  if (!redacted) return '';
  const tracked = track(nothingTracked, assessment);
  return JSON.stringify([makeSnapshot(redacted, tracked), makeDeltas([], redacted, tracked)]);
}

const country = (text: string): Partial<Field> => ({
  kind: 'select',
  valueType: 'country',
  options: ['France', 'Mali'],
  ...filled(text),
});
const question = 'Née en France ou Ailleurs ?';
const ticked: Partial<Field> = {
  kind: 'radio',
  valueType: 'country',
  options: ['France', 'Ailleurs'],
  ...filled('France'),
};

describe('row 22: nothing of a masked answer leaves', () => {
  it('10,000 forms: no canary in any encoding, in snapshot or change', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (drawn) => {
        const fields = drawn.map(({ text, echo, label, rest }, at) =>
          makeField({
            id: `f${at}`,
            ...rest,
            label: echo === 'label' && rest.kind !== 'radio' ? `${label} : ${text}` : label,
            group: echo === 'group' && rest.kind !== 'radio' ? `Vous avez dit ${text}` : null,
            ...filled(text),
            files: rest.kind === 'file' ? [{ name: `${text}.pdf`, type: 'application/pdf', size: 7 }] : [],
          }),
        );
        const echoesChoice = drawn.some(
          ({ echo, rest }) => echo !== 'none' && ['checkbox', 'select'].includes(rest.kind),
        );
        fc.pre(!echoesChoice);
        const out = leaves(fields);
        expect(drawn.flatMap(({ text }) => formsOf(text)).filter((form) => out.includes(form))).toEqual([]);
      }),
      { seed, numRuns: 10_000 },
    );
  }, 60_000);

  it.each([
    ['1420', 'Total déclaré : 1 420,00 €', '1 420'],
    ['1420', 'Total déclaré : 1\u202f420 € en août 2026', '420'],
    ['850', 'Vous avez déclaré 850 € en août', '850'],
    ['90', 'Pension de 90,00 € reçue', '90'],
    ['dupont', 'Ressources de Claire DUPONT', 'DUPONT'],
    ['2026-08-03', 'Depuis le 03/08/2026', '03/08'],
    ['03/08/2026', 'Depuis le 3 août 2026', '3 août'],
    ['12 rue (bis)', 'Logement : 12 Rue (bis)', '12 Rue'],
  ])('« %s » written otherwise in a label is taken out of it: %s', (text, label, trace) => {
    const out = leaves([makeField({ id: 'a', ...filled(text) }), makeField({ id: 'b', label })]);
    expect(out).not.toContain(trace);
  });

  it('a label keeps the numbers that are no answer of hers', () => {
    const label = 'Plus de 3 enfants, plafond 1 200 €, du 01/08/2026 au 31 août 2026';
    const out = leaves([
      makeField({ id: 'a', ...filled('3') }),
      makeField({ id: 'b', label, ...filled('1420') }),
    ]);
    expect(out).toContain(label);
  });

  it('what leaves does not depend on what is answered: two answers, the same bytes', () => {
    fc.assert(
      fc.property(field, fc.option(canary), fc.option(canary), ({ rest, label }, one, other) => {
        const make = (text: string | null) =>
          leaves([makeField({ id: 'f', ...rest, label, ...(text === null ? {} : filled(text)) })]);
        expect(make(one)).toBe(make(other));
      }),
      { seed, numRuns: 2000 },
    );
  });

  it.each<[string, Partial<Field>, string, string]>([
    [
      'a name of three letters',
      { valueType: 'name', ...filled('léa') },
      'Ressources de LÉA',
      'Ressources de ...',
    ],
    ['not inside another word', { valueType: 'name', ...filled('Ali') }, 'ALIMENTS, TALI', 'ALIMENTS, TALI'],
    ['not without its capital', { valueType: 'name', ...filled('Un') }, 'Loyer d’un mois', 'Loyer d’un mois'],
    ['a place chosen in a list', country('Mali'), 'Revenus reçus au Mali', 'Revenus reçus au ...'],
    ['a place she did not choose there', country('France'), 'Revenus reçus au Mali', 'Revenus reçus au ...'],
    ['not the words of a choice that stands on the page', ticked, question, question],
  ])('names that a label repeats: %s', (_name, given, label, seen) => {
    const page = makeAssessment([makeField({ id: 'a', ...given }), makeField({ id: 'b', label })]);
    expect(redact(page)?.lines[1]?.label).toBe(seen);
  });

  it('a masked line holds these keys and no other; no path, no title, no finding', () => {
    const out = redact(makeAssessment([makeField({ id: 'f', ...filled('1 420 €') })]));
    expect(Object.keys(out?.lines[0] ?? {}).sort()).toEqual(['group', 'id', 'isDoubted', 'kind', 'label']);
    expect(Object.keys(out ?? {}).sort()).toEqual(['lines', 'notShared', 'place', 'unreadZones']);
    expect(JSON.stringify(out)).not.toMatch(/secret|Secret|#|\?/);
  });
});

describe('row 23: a floor no guide can lower', () => {
  const cases: [string, string, ReturnType<typeof classify>][] = [
    ['NIR with key', '1 85 05 78 006 084 91', 'never'],
    ['NIR glued to words', 'mon numéro: 185057800608491.', 'never'],
    ['NIR without key', '1850578006084', 'never'],
    ['NIR of Corsica', '1 85 05 2A 006 084', 'never'],
    ['NIR in full-width digits', '１８５０５７８００６０８４９１', 'never'],
    ['NIR in Arabic digits', '١٨٥٠٥٧٨٠٠٦٠٨٤٩١', 'never'],
    ['NIR with zero-width signs', '1\u200b85\u200b05\u200b78\u200b006\u200b084\u200b91', 'never'],
    ['card', '4539 1488 0343 6467', 'never'],
    ['IBAN', 'FR76 3000 6000 0112 3456 7890 189', 'number'],
    ['IBAN in a sentence', 'voici FR7630006000011234567890189 merci', 'number'],
    ['telephone', '06 12 34 56 78', 'number'],
    ['telephone abroad', '+33 6 12 34 56 78', 'number'],
    ['e-mail', 'claire@example.fr', 'number'],
    ['amount', '1 420,50 €', 'open'],
    ['date', '12/05/1980', 'open'],
    ['postal code', '93200', 'open'],
  ];
  it.each(cases)('%s', (_name, text, wanted) => {
    expect(classify(makeField({ id: 'f', valueType: 'free-text', ...filled(text) }), 'open')).toBe(wanted);
  });

  it('kinds and meanings, whatever they hold', () => {
    expect(classify(makeField({ id: 'f', kind: 'password' }), 'open')).toBe('never');
    for (const valueType of ['nir', 'otp', 'password'] as const) {
      expect(classify(makeField({ id: 'f', valueType }), 'open')).toBe('never');
    }
    for (const valueType of ['iban', 'phone', 'email', 'caf-number', 'tax-number', 'identifier'] as const) {
      expect(classify(makeField({ id: 'f', valueType }), 'open')).toBe('number');
    }
  });

  it('a sentence of hers may be shown alone, never with the rest: no list knows all that it may tell', () => {
    const say = (text: string, part: Partial<Field> = {}) =>
      makeField({
        id: 'f',
        label: 'Message',
        valueType: 'free-text',
        kind: 'textarea',
        ...filled(text),
        ...part,
      });
    expect(classify(say('Ma situation est devenue très compliquée'))).toBe('number');
    expect(classify(say('il me frappe'))).toBe('never');
    expect(classify(say('Vente de vêtements'))).toBe('open');
    expect(classify(say('Agence de la rue du Four', { kind: 'select' }))).toBe('open');
    expect(classify(say('12 rue des Lilas, bâtiment sur cour', { valueType: 'address' }))).toBe('open');
    const page = makeAssessment([say('Ma situation est devenue très compliquée')]);
    expect(showAllButNumbers(page, () => 1)).toEqual([]);
    expect(mayShow(page.page.fields[0] as Field)).not.toBeNull();
  });

  it('a guide raises, never lowers', () => {
    const levels = ['open', 'number', 'never', 'subject'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...types),
        fc.string({ maxLength: 40 }),
        (declared, valueType, text) => {
          const it = makeField({ id: 'f', valueType, ...filled(text) });
          const [floor, found] = [classify(it), classify(it, declared)];
          expect(levels.indexOf(found)).toBe(Math.max(levels.indexOf(floor), levels.indexOf(declared)));
        },
      ),
      { seed },
    );
  });

  it('a number that a label repeats is taken out of it', () => {
    const page = makeAssessment([
      makeField({ id: 'a', label: 'Confirmez le 06 12 34 56 78' }),
      makeField({ id: 'b', label: 'Carte 4539 1488 0343 6467', group: 'N° 1 85 05 78 006 084 91' }),
      makeField({ id: 'c', label: 'Mail claire@example.fr, compte FR7630006000011234567890189' }),
      makeField({ id: 'd', label: 'Salaire du 01/08/2026, plafond 1 200 €' }),
    ]);
    const out = JSON.stringify(redact(page));
    expect(out).not.toMatch(/06 12|4539|1 85 05|claire@|FR76/);
    expect(out).toContain('Salaire du 01/08/2026, plafond 1 200 €');
  });
});

describe('codes and cards are never shown, whatever holds them', () => {
  it.each([
    ['Code confidentiel', 'never'],
    ['Code secret', 'never'],
    ['Votre code d’accès', 'never'],
    ['Code personnel', 'never'],
    ['Cryptogramme visuel', 'never'],
    ['Numéro de carte bancaire', 'never'],
    ['Digicode', 'never'],
    ['N° de dossier 75-2024-00981', 'number'],
    ['Code postal', 'open'],
    ['Code APE', 'number'],
    ['Date de fin de validité de la carte d’identité', 'open'],
  ] as const)('« %s » is %s', (label, wanted) => {
    const valueType = valueTypeOf(asWords(label));
    expect(classify(makeField({ id: 'f', label, valueType, ...filled('4207') }))).toBe(wanted);
  });
});

describe('of a file, that one is chosen and of what kind, never its name', () => {
  it.each([
    ['Bulletin DIALLO Fatoumata 1285291.pdf', 'PDF'],
    ['lou exemple.JPG, contrat de Zoé.docx', 'JPG, DOCX'],
    ['scan.exemple', '…'],
    ['', ''],
  ])('« %s » is shown as « %s »', (name, seen) => {
    const page = makeAssessment([makeField({ id: 'f', kind: 'file', valueType: 'file', ...filled(name) })]);
    expect(showAllButNumbers(page, () => 1)).toEqual([{ id: 'f', version: 1, value: seen, initial: null }]);
  });

  it('what she writes of a file is hers', () => {
    const page = makeAssessment([makeField({ id: 'f', ...filled('fiche.pdf') })]);
    expect(showAllButNumbers(page, () => 1)[0]?.value).toBe('fiche.pdf');
  });
});

describe('row 24: what is never shown', () => {
  it('mayShow lets none through, and revealAnswer throws even when types are lied to', () => {
    const nir = makeField({ id: 'f', valueType: 'nir', ...filled('185057800608491') });
    expect(mayShow(nir)).toBeNull();
    // @ts-expect-error a case that was not let through cannot be shown
    expect(() => revealAnswer(nir, 1)).toThrow(TypeError);
    expect(() => revealAnswer(nir as ShowableField, 1)).toThrow(TypeError);
  });

  it('an answer that becomes a NIR after the case was let through is not shown either', () => {
    const free = mayShow(makeField({ id: 'f', ...filled('bonjour') }));
    expect(free).not.toBeNull();
    const now = { ...(free as ShowableField), ...filled('185057800608491') };
    expect(() => revealAnswer(now, 1)).toThrow(TypeError);
  });

  it('« tout montrer sauf les numéros » holds no number and nothing that is never shown', () => {
    const page = makeAssessment([
      makeField({ id: 'a', ...filled('1 420 €') }),
      makeField({ id: 'b', valueType: 'iban', ...filled('FR7630006000011234567890189') }),
      makeField({ id: 'c', ...filled('mon téléphone 0612345678') }),
      makeField({ id: 'd', valueType: 'nir', ...filled('185057800608491') }),
      makeField({ id: 'e', label: 'Vos dettes', ...filled('3 000 €') }),
      makeField({ id: 'g', ...filled('je suis en couple') }),
      makeField({ id: 'h', ...filled('caché'), disabled: true }),
    ]);
    expect(showAllButNumbers(page, () => 1).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('subjects that never leave', () => {
  it.each([
    'Vivez-vous en couple ?',
    'Salaire de votre conjoint',
    'Êtes-vous séparé(e) ?',
    'Montant de vos dettes',
    'Dossier de surendettement',
    'Avez-vous subi des violences ?',
    'Pension d’invalidité',
    'Date de l’incarcération',
  ])('%s: not even as a label, only counted', (label) => {
    const out = redact(
      makeAssessment([makeField({ id: 'f', label }), makeField({ id: 'g', label: 'Loyer' })]),
    );
    expect(out?.lines.map(({ id }) => id)).toEqual(['g']);
    expect(out?.notShared).toBe(1);
  });

  it('rows 19 and 25: a sign-in page gives nothing; disabled cases stay', () => {
    expect(redact(makeAssessment([makeField({ id: 'f' })], { stopped: 'sign-in' }))).toBeNull();
    const out = redact(makeAssessment([makeField({ id: 'f', disabled: true })]));
    expect(out?.lines).toEqual([]);
  });
});
