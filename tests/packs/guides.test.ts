import { describe, expect, test } from 'vitest';
import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import { detect } from '../../core/detect.ts';
import type { Procedure } from '../../core/pack.ts';
import type { PageModel } from '../../core/page-model.ts';
import { fold } from '../../core/wording/fold.ts';
import { guidesFor } from '../../packs/index.ts';
import { loadPacks } from '../../scripts/load-packs.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../support/page-model.ts';

const { packs } = loadPacks();
const guides = packs.flatMap((pack) => pack.procedures).filter((one) => one.id !== 'sign-in');
const nameOf = (one: Procedure) => `${one.portal} ${one.id}`;

test('the guides of this build', () => {
  expect(guides.map(nameOf).sort()).toEqual([
    'ameli c2s-request',
    'ameli rights-attestation',
    'caf change-of-situation',
    'caf fetch-attestation',
    'caf quarterly-declaration',
    'caf send-document',
    'common generic',
    'common someone-else-did-it',
    'france-travail fetch-attestation',
    'france-travail monthly-actualisation',
    'france-travail send-document',
    'impots annual-declaration',
    'impots online-correction',
    'msa quarterly-declaration',
  ]);
});

const times = ['notSending', 'deadline', 'comesBack'] as const;

/**
 * What each guide says of time, today: what not sending costs, until when, when it comes back, that it has no date, or that
 * it is done once. The others say nothing of it.
 */
const saysOfTime: Record<string, readonly string[]> = {
  'ameli c2s-request': times,
  'ameli rights-attestation': ['as-needed'],
  'caf change-of-situation': ['notSending', 'deadline', 'as-needed'],
  'caf fetch-attestation': ['comesBack'],
  'caf quarterly-declaration': times,
  'caf send-document': ['as-needed'],
  'common someone-else-did-it': ['once'],
  'france-travail fetch-attestation': ['as-needed'],
  // Until when is computed from the day.
  'france-travail monthly-actualisation': ['notSending', 'comesBack'],
  'france-travail send-document': ['deadline', 'as-needed'],
  'impots annual-declaration': times,
  'impots online-correction': ['notSending', 'deadline', 'as-needed'],
  'msa quarterly-declaration': ['notSending', 'comesBack'],
};

describe.each(guides.map((one) => [nameOf(one), one] as const))('%s', (name, guide) => {
  test('says what not sending costs, until when, and when it comes back, where it is known', () => {
    const said = times.filter((time) => guide[time] !== null);
    expect(
      said.map((time) => (guide[time] === 'once' || guide[time] === 'as-needed' ? guide[time] : time)),
    ).toEqual(saysOfTime[name] ?? []);
  });

  test('asks which line was read in the order of the paper, whichever is the right one', () => {
    const lines = guide.checks.flatMap((check) =>
      check.kind === 'ask' && check.choices.length > 0 ? [check.choices.map(({ label }) => label)] : [],
    );
    for (const one of lines)
      expect(one).toEqual(['Salaire brut', 'Montant net social', 'Net à payer', 'Net imposable']);
  });

  test('is named as the site names it by a wording it is recognised by', () => {
    const known = new Set(guide.recognise.strong.map((wording) => fold(wording)));
    expect(guide.calledThere.filter((called) => !known.has(fold(called)))).toEqual([]);
  });

  test('says what each mistake costs', () => {
    expect(guide.traps.filter(({ cost }) => cost === null).map(({ text }) => text)).toEqual([]);
  });

  test('knows each of its cases by several wordings', () => {
    const alone = guide.cases.filter(({ labels }) => new Set(labels.map((label) => fold(label))).size < 2);
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test('says what to gather, digital needs included, where people go wrong and what to keep', () => {
    expect(guide.gather.length).toBeGreaterThanOrEqual(4);
    const texts = guide.gather.map((one) => one.text);
    expect(texts.some((key) => /mailbox|mail/.test(key))).toBe(true);
    expect(texts).toContain('advice-phone');
    expect(texts).toContain('advice-time');
    expect(guide.traps.length).toBeGreaterThanOrEqual(2);
    expect(guide.keep.length).toBeGreaterThanOrEqual(1);
    expect(guide.contacts.length).toBeGreaterThanOrEqual(1);
  });

  test('where papers are joined, says how they come from the phone', () => {
    const asksForPapers = guide.cases.some((one) => one.valueTypes.includes('file'));
    const texts = guide.gather.map((one) => one.text);
    if (asksForPapers) expect(texts).toEqual(expect.arrayContaining(['advice-photo', 'advice-transfer']));
  });

  test('speaks in four voices, each with its own sentences', () => {
    const voices = Object.entries(guide.voices ?? {});
    expect(voices.map(([role]) => role).sort()).toEqual([
      'adviser',
      'relative',
      'social-worker',
      'volunteer',
    ]);
    for (const part of ['mine', 'howFar', 'handOver'] as const)
      expect(new Set(voices.map(([, voice]) => voice?.[part])).size).toBe(4);
  });

  test('a guide whose screens were not read says so; none of its facts is of an unknown date', () => {
    expect(guide.notice !== null).toBe(guide.evidence === 'told');
    const today = '2026-11-28';
    const facts = [
      ...guide.gather,
      ...guide.traps,
      ...guide.traps.flatMap((one) => one.cost ?? []),
      ...guide.keep,
      ...guide.steps,
    ];
    for (const { source } of facts) {
      expect(guide.sources[source]?.name, source).toBeTruthy();
      expect((guide.sources[source]?.verifiedOn ?? '9') <= today, source).toBe(true);
    }
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('the texts of %s', (_id, pack) => {
  test('are all used, and each sentence used exists', () => {
    const { texts, ...rest } = pack;
    const used = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string') used.add(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect({ ...rest, procedures: rest.procedures.map(({ sources: _copied, ...one }) => one) });
    expect(Object.keys(texts.fr ?? {}).filter((key) => !used.has(key))).toEqual([]);
    // The other way is refused when a pack is read: core/pack/coherence.ts.
    expect(Object.keys(texts.fr ?? {}).length).toBeGreaterThan(0);
  });
});

test('what public pages say against each other about the MSA stays with its sources: she is told whom to ask', () => {
  const msa = packs.find(({ id }) => id === 'msa');
  const traps = msa?.procedures.find(({ id }) => id === 'quarterly-declaration')?.traps ?? [];
  expect(traps.length).toBeGreaterThan(1);
  for (const { text, cost, source } of traps) {
    expect(cost, text).not.toBeNull();
    expect(msa?.texts.fr?.[text]).not.toMatch(/disait|contraire|journal|plus récente/);
    expect(msa?.sources[source]?.confidence, text).not.toBe('T');
  }
  expect(Object.values(msa?.sources ?? {}).filter(({ name }) => /\s: /u.test(name))).toHaveLength(3);
});

test('the MSA: the month to follow is our advice, and says what its page of 2024 said; each trap ends with what it costs, known or not', () => {
  const msa = packs.find(({ id }) => id === 'msa');
  const { checks = [], traps = [] } = msa?.procedures.find(({ id }) => id === 'quarterly-declaration') ?? {};
  const month = checks.find(({ id }) => id === 'which-month');
  expect(msa?.sources[month?.source ?? '']?.own).toBe('advice');
  expect(msa?.texts.fr?.[month?.why ?? '']).toMatch(/En 2024, mpn\.msa\.fr disait/u);
  for (const { text, cost } of traps)
    expect(msa?.texts.fr?.[cost?.text ?? ''], text).toMatch(/se rend\.$|aucune page qui dise/u);
});

test('no guide promises that a mistake is never punished: only in general, when it is told', () => {
  const promises = packs.flatMap(({ texts }) =>
    Object.values(texts.fr ?? {}).filter((text) => text.includes('puni')),
  );
  expect(promises.length).toBeGreaterThan(1);
  for (const text of promises) expect(text).toMatch(/En général, .*puni\. Dites-le vite\./u);
});

const today = '2026-11-24';
const see = (page: PageModel) => assess(page, guidesFor(page.host), emptyProgress, today, 'Europe/Paris');
const aFile = (label: string) =>
  aField(label, {
    kind: 'file',
    valueType: 'file',
    text: 'papier.pdf',
    files: [{ name: 'papier.pdf', type: 'application/pdf', size: 240_000 }],
  });
const download = aButton('Télécharger', 'download');

const own: [string, PageModel][] = [
  [
    'caf send-document',
    aPage('wwwd.caf.fr', ['Transmettre un document'], { fields: [aFile('Votre fichier')] }),
  ],
  [
    'caf fetch-attestation',
    aPage('wwwd.caf.fr', ['Attestation de quotient familial'], { buttons: [download] }),
  ],
  [
    'caf change-of-situation',
    aPage('wwwd.caf.fr', ['Déclarer un changement'], {
      fields: [aField('Depuis quelle date ?', { valueType: 'date', text: '12/11/2026' })],
    }),
  ],
  [
    'france-travail send-document',
    aPage('candidat.francetravail.fr', ['Envoyer un document'], { fields: [aFile('Fichier')] }),
  ],
  [
    'france-travail fetch-attestation',
    aPage('candidat.francetravail.fr', ['Mes attestations'], {
      fields: [aField('Choisissez une attestation', { kind: 'select', valueType: 'choice' })],
      buttons: [download],
    }),
  ],
  [
    'msa quarterly-declaration',
    aPage('bourgogne.msa.fr', ['Déclaration trimestrielle de ressources', 'Août 2026'], {
      fields: [anAmount('Montant net social', '900', { group: 'Août 2026' })],
    }),
  ],
  [
    'impots annual-declaration',
    aPage('cfspart.impots.gouv.fr', ['Déclaration de revenus 2025'], {
      fields: [anAmount('Traitements et salaires', '14 000')],
    }),
  ],
  [
    'impots online-correction',
    aPage('cfspart.impots.gouv.fr', ['Corriger ma déclaration de revenus'], {
      fields: [anAmount('Traitements et salaires', '14 000')],
    }),
  ],
  [
    'ameli c2s-request',
    aPage('assure.ameli.fr', ['Demande de complémentaire santé solidaire'], {
      fields: [aYesNo('Vivez-vous en couple ?', 'Non')],
    }),
  ],
  ['ameli rights-attestation', aPage('assure.ameli.fr', ['Attestation de droits'], { buttons: [download] })],
  [
    'common generic',
    aPage('demarches.exemple.fr', ['Demande de carte de stationnement', 'Pièces justificatives'], {
      step: { index: 3, total: 3, title: null },
      fields: [
        aFile('Photo d’identité'),
        aField('Je certifie sur l’honneur que ces informations sont exactes', {
          kind: 'checkbox',
          valueType: 'consent',
          text: 'oui',
        }),
      ],
      buttons: [aButton('Déposer le dossier', 'submit-final')],
    }),
  ],
];

test('a page where nothing is given yet is not called complete', () => {
  const nothing = aPage('wwwd.caf.fr', ['Transmettre un document'], {
    fields: [aField('Votre fichier', { kind: 'file', valueType: 'file' })],
  });
  expect(see(nothing).verdict).not.toBe('complete');
});

describe.each(own)('a page of %s', (name, page) => {
  test('is recognised, read to its end, and nothing is said to be sent', () => {
    const { place, verdict, sent, steps } = see(page);
    expect(`${place?.portal} ${place?.procedure}`).toBe(name);
    expect(verdict).toBe('complete');
    expect(sent.state).not.toBe('sent');
    expect(steps.map((step) => step.state)).not.toContain('seen');
  });

  test('is not, with another title or elsewhere', () => {
    const elsewhere = { ...page, host: 'www.exemple.org' };
    if (name !== 'common generic') expect(detect(elsewhere, guidesFor(elsewhere.host))).toBeNull();
    const other = {
      ...page,
      title: '',
      headings: [{ level: 1, text: 'Bienvenue dans votre espace' }],
      buttons: [],
    };
    expect(detect({ ...other, fields: [] }, guidesFor(page.host))).toBeNull();
  });
});

/** A page that bears one of its names and asks for one thing it asks for, or gives a paper. */
function underTitle(guide: Procedure, title: string): PageModel {
  const valueType = (['amount', 'file', 'date'] as const).find((one) => guide.recognise.inside.includes(one));
  return aPage(guide.hosts[0] ?? '', [title], {
    fields: valueType ? [aField('Une case', { valueType })] : [],
    buttons: guide.recognise.inside.includes('download') ? [download] : [],
  });
}

test.each(
  guides
    .filter((one) => one.recognise.anySite === null && one.recognise.inside.length > 0)
    .map((one) => [nameOf(one), one] as const),
)('each name of %s leads to it, none to a neighbour', (_name, guide) => {
  const found = guide.recognise.strong.map((title) => {
    const page = underTitle(guide, title);
    return [title, detect(page, guidesFor(page.host))?.procedure];
  });
  expect(found).toEqual(guide.recognise.strong.map((title) => [title, guide.id]));
});

describe('what says that it was received', () => {
  const page = (title: string, blocks: string[]) =>
    aPage('cfspart.impots.gouv.fr', ['Déclaration de revenus', title], { blocks });

  test('taxes: a dated « Accusé de réception » of these days, and nothing less', () => {
    const dated = 'Accusé de réception de votre déclaration de revenus (24/11/2026 10:42)';
    expect(see(page(dated, [])).sent.state).toBe('sent');
    expect(see(page('Accusé de réception', ['Vous recevrez un accusé de réception.'])).sent.state).not.toBe(
      'sent',
    );
    expect(see(page('Accusé de réception (21/05/2026 10:42)', [])).sent.state).not.toBe('sent');
  });

  test('CAF: « Votre déclaration est terminée » after a change', () => {
    const done = aPage('wwwd.caf.fr', ['Déclarer un changement', 'Votre déclaration est terminée']);
    expect(see(done).sent.state).toBe('sent');
    const draft = { ...done, buttons: [aButton('Envoyer', 'submit-final')] };
    expect(see(draft).sent.state).not.toBe('sent');
  });
});
