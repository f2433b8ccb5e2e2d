import { describe, expect, test } from 'vitest';
import { assess } from '../../core/assess.ts';
import { emptyProgress } from '../../core/assessment.ts';
import { detect } from '../../core/detect.ts';
import type { Procedure } from '../../core/pack.ts';
import type { PageModel } from '../../core/page-model.ts';
import { guidesFor, packs, proceduresFor } from '../../packs/index.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../support/page-model.ts';

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

describe.each(guides.map((one) => [nameOf(one), one] as const))('%s', (_name, guide) => {
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
    const today = '2026-11-24';
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

const today = '2026-11-24';
const see = (page: PageModel) => assess(page, guidesFor(page.host), emptyProgress, today, 'Europe/Paris');
const aFile = (label: string) => aField(label, { kind: 'file', valueType: 'file' });
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
      fields: [aField('Depuis quelle date ?', { valueType: 'date' })],
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

test('a sign of a paper is not a title: the heading of a part names no guide', () => {
  const part = aPage('wwwd.caf.fr', ['Votre logement', 'Transmettre un document'], {
    fields: [aFile('Votre bail')],
  });
  expect(detect(part, proceduresFor(part.host))).toBeNull();
});

test('a page that explains a démarche, and asks whether it was of use, is not in it', () => {
  const fields = [aYesNo('Cette page vous a-t-elle été utile ?', '')];
  for (const guide of guides.filter((one) => one.recognise.anySite === null))
    for (const name of guide.recognise.strong) {
      const host = guide.hosts[0] ?? '';
      for (const title of [name, `Comment ça marche : ${name}`])
        expect(detect(aPage(host, [title], { fields }), guidesFor(host)), title).toBeNull();
    }
});

test('an administration’s own site is a sign; a site that bears the name of a portal is none', () => {
  const page = (host: string, title = 'Demande d’aide à la mobilité') =>
    aPage(host, [title], {
      fields: [aFile('Justificatif de domicile')],
      buttons: [aButton('Déposer le dossier', 'submit-final')],
    });
  const placeOf = (one: PageModel) => detect(one, guidesFor(one.host))?.procedure ?? null;
  const placed = ['www.demarches-simplifiees.fr', 'ville-exemple.fr', 'ants.gouv.fr'].map((host) =>
    placeOf(page(host)),
  );
  expect(placed).toEqual(['generic', 'generic', 'generic']);
  expect(placeOf(page('www.exemple.fr'))).toBeNull();
  const whole = (host: string) => ({
    ...page(host),
    step: { index: 2, total: 3, title: null },
    blocks: ['Je certifie sur l’honneur l’exactitude de ces informations'],
  });
  expect(placeOf(whole('www.exemple.fr'))).toBe('generic');
  for (const host of ['caf-demarches.fr', 'mon-caf.example', 'ville-caf.info', 'www.france-travail.example'])
    expect(placeOf(whole(host)), host).toBeNull();
  // « cafe » is no « caf ».
  expect(placeOf(whole('cafe-exemple.fr'))).toBe('generic');
  const sent = (text: string, title = 'Relisez vos réponses') =>
    placeOf({
      ...whole('www.exemple.fr'),
      headings: [{ level: 1, text: title }],
      buttons: [aButton(text, 'submit-final')],
    });
  expect(sent('Envoyer à la mairie')).toBe('generic');
  expect(sent('Envoyer', 'Tarif solidaire des bus')).toBe('generic');
  expect(sent('Envoyer')).toBeNull();
});

test('a town hall works out the quotient familial of who certifies what she says; a simulation is none', () => {
  const placeOf = (title: string) =>
    detect(
      aPage('guichet.ville-exemple.fr', [title], {
        fields: [
          aField('Revenu fiscal de référence', { valueType: 'amount', text: '21 000' }),
          aField('Nombre d’enfants', { valueType: 'household', text: '2' }),
          aField('Je certifie sur l’honneur', { kind: 'checkbox', valueType: 'consent', text: 'oui' }),
        ],
        blocks: ['Étape 1 sur 3', 'Je certifie sur l’honneur'],
        buttons: [aButton('Calculer', 'submit-final')],
      }),
      guidesFor('guichet.ville-exemple.fr'),
    )?.procedure ?? null;
  expect(placeOf('Calcul du quotient familial')).toBe('generic');
  expect(placeOf('Simulation du quotient familial')).toBeNull();
});

test('an address names the guide of a page that is filled in or sends, not of one that speaks of it', () => {
  const placeOf = (host: string, path: string, title: string, given: Partial<PageModel>) =>
    detect(aPage(host, [title], { path, ...given }), guidesFor(host))?.procedure ?? null;
  const sends = { buttons: [aButton('Confirmer', 'submit-final')] };
  const [caf, ft] = ['wwwd.caf.fr', 'candidat.francetravail.fr'];
  expect(placeOf(caf, '/monchangement/verif', 'Relisez avant de confirmer', sends)).toBe(
    'change-of-situation',
  );
  expect(placeOf(ft, '/espace/documents/fin', 'Dernière étape', sends)).toBe('send-document');
  expect(placeOf(ft, '/espace/documents/cv', 'Lettre de motivation', sends)).toBeNull();
  expect(placeOf(caf, '/monchangement/aide', 'Questions fréquentes', sends)).toBeNull();
  expect(placeOf(caf, '/monchangement', 'Bienvenue', {})).toBeNull();
  const since = { fields: [aField('Depuis', { valueType: 'date' })] };
  expect(placeOf(caf, '/monchangement/suivi', 'Où en est mon dossier ?', since)).toBeNull();
  // Whether the page was of use is no question of a démarche, even beside an amount in the news.
  const useful = aYesNo('Cette page vous a-t-elle aidée ou été utile ? Votre avis sur cette page', '');
  const news = { fields: [useful], blocks: ['Prime d’activité', 'Montant au 1er avril : 633,21 €'] };
  expect(placeOf(caf, '/actualites/changement-2026', 'Mariage, Pacs : dites-le', news)).toBeNull();
  const year = { ...sends, fields: [aField('Année', { valueType: 'year' })] };
  expect(placeOf(ft, '/documents', 'Télécharger mon attestation', year)).not.toBe('send-document');
});

test('a form of a town says whose it is in a part of its title or in its first heading', () => {
  const fields = ['Nom', 'Prénom'].map((label) => aField(label, { valueType: 'name', required: true }));
  const buttons = [aButton('Continuer', 'next')];
  const placeOf = (title: string, heading: string, host = 'transports.exemple.fr') =>
    detect(aPage(host, [heading], { title, fields, buttons }), guidesFor(host))?.procedure ?? null;
  const asked = 'Inscription à la cantine';
  expect(placeOf(`${asked} - Agglomération`, asked)).toBe('generic');
  expect(placeOf(`Espace citoyens : ${asked}`, asked)).toBe('generic');
  expect(placeOf('Ma demande - Mon projet', 'Maison départementale des personnes handicapées')).toBe(
    'generic',
  );
  expect(placeOf('Demande de logement social : mes revenus', 'Vos revenus')).toBe('generic');
  // A shop may ask for a department too.
  expect(placeOf('Demande de devis - Votre département', 'Demande de devis')).toBeNull();
  expect(placeOf(asked, asked)).toBeNull();
});

test('a heading over every case of the page names it, under the name of a part of the site', () => {
  const change = 'Déclarer un changement : naissance d’un enfant';
  const placeOf = (headingOf: (at: number) => string) =>
    detect(
      aPage('wwwd.caf.fr', ['Ma famille'], {
        title: 'Mon profil allocataire — Caf',
        headings: [
          { level: 1, text: 'Ma famille' },
          { level: 2, text: change },
        ],
        fields: ['Prénom de l’enfant', 'Date de naissance'].map((label, at) =>
          aField(label, { heading: headingOf(at), valueType: at === 1 ? 'date' : 'name' }),
        ),
        buttons: [aButton('Enregistrer', 'submit-final')],
      }),
      guidesFor('wwwd.caf.fr'),
    )?.procedure ?? null;
  expect(placeOf(() => change)).toBe('change-of-situation');
  // Over one of them only, it is a part among others.
  expect(placeOf((at) => (at === 0 ? change : 'Ma famille'))).toBeNull();
});

test('steps counted on a town’s site are those of a démarche, whatever it is called', () => {
  const fields = [aField('Début de la pose', { valueType: 'date', required: true })];
  const buttons = [aButton('Poursuivre', 'next')];
  const step = { index: 2, total: 3, title: 'Période' };
  const placeOf = (host: string, title: string, given: Partial<PageModel> = {}) =>
    detect(
      aPage(host, ['Pose d’un échafaudage'], { title, fields, buttons, step, ...given }),
      guidesFor(host),
    )?.procedure ?? null;
  expect(placeOf('services.ville-exemple.fr', 'Pose d’un échafaudage - Mes démarches - Voirie')).toBe(
    'generic',
  );
  expect(placeOf('www.exemple.fr', 'Pose d’un échafaudage - Ville de Bourg')).toBe('generic');
  // Without steps, of the State, or of nobody known, it may be a simulator or a shop.
  expect(placeOf('services.ville-exemple.fr', 'Pose d’un échafaudage', { step: null })).toBeNull();
  expect(placeOf('mes-aides.gouv.fr', 'Pose d’un échafaudage')).toBeNull();
  expect(placeOf('www.exemple.fr', 'Pose d’un échafaudage')).toBeNull();
  expect(placeOf('services.ville-exemple.fr', 'Mes démarches - Ville de Bourg')).toBeNull();
  expect(placeOf('services.ville-exemple.fr', 'Simulation - Pose d’un échafaudage')).toBeNull();
});

test('a recap of an unknown site is a démarche where its last button sends', () => {
  const lines = ['Vous', 'Nom', 'MOREL', 'Ville', 'Angers'];
  const page = (role: 'submit-final' | 'next') =>
    aPage('www.exemple.fr', ['Préinscription : relisez'], {
      title: 'Préinscription | Mairie',
      headings: [
        { level: 1, text: 'Préinscription : relisez' },
        { level: 2, text: 'Vous' },
      ],
      blocks: ['Préinscription : relisez', ...lines],
      answers: [3, 5].map((block) => ({ block, from: 0, name: block - 1, column: null })),
      buttons: [aButton('Confirmer la préinscription', role)],
    });
  const placeOf = (one: PageModel) => detect(one, guidesFor(one.host))?.procedure ?? null;
  expect(placeOf(page('submit-final'))).toBe('generic');
  expect(placeOf(page('next'))).toBeNull();
});

test('a contact page, a search and a shop are no démarche', () => {
  const fields = [
    aField('Votre message', { kind: 'textarea', valueType: 'free-text' }),
    aFile('Pièce jointe'),
  ];
  const buttons = [aButton('Envoyer', 'submit-final')];
  for (const title of ['Votre demande', 'Nous contacter', 'Demande de rappel', 'Rechercher une aide'])
    expect(
      detect(aPage('www.exemple.fr', [title], { fields, buttons }), guidesFor('www.exemple.fr')),
    ).toBeNull();
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
