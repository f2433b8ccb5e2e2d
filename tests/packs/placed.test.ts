/** Which guide a page is given, and which pages are given none. */
import { expect, test } from 'vitest';
import { detect } from '../../core/detect.ts';
import type { PageModel } from '../../core/page-model.ts';
import { guidesFor, packs, proceduresFor } from '../../packs/index.ts';
import { aButton, aField, aPage, aYesNo } from '../support/page-model.ts';

const guides = packs.flatMap((pack) => pack.procedures).filter((one) => one.id !== 'sign-in');
const aFile = (label: string) => aField(label, { kind: 'file', valueType: 'file' });

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
  // Papers, steps and her word: so does a bank.
  expect(placeOf(whole('www.exemple.fr'))).toBeNull();
  expect(placeOf({ ...whole('www.exemple.fr'), title: 'Ville d’Exemple' })).toBe('generic');
  for (const host of ['caf-demarches.fr', 'mon-caf.example', 'ville-caf.info', 'www.france-travail.example'])
    expect(placeOf(whole(host)), host).toBeNull();
  // « cafe » is no « caf ».
  expect(placeOf({ ...whole('cafe-exemple.fr'), title: 'Ville d’Exemple' })).toBe('generic');
  const sent = (text: string, title = 'Relisez vos réponses') =>
    placeOf({
      ...whole('www.exemple.fr'),
      headings: [{ level: 1, text: title }],
      buttons: [aButton(text, 'submit-final')],
    });
  expect(sent('Envoyer à la mairie')).toBe('generic');
  expect(sent('Envoyer', 'Tarif solidaire des bus : Mairie d’Exemple')).toBe('generic');
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

test('a change asked for of the State, by whatever article, and not the language of its pages', () => {
  const fields = [
    aField('Numéro et voie', { valueType: 'address', required: true }),
    aField('Je certifie sur l’honneur l’exactitude de ma demande', {
      kind: 'checkbox',
      valueType: 'consent',
    }),
  ];
  const placeOf = (host: string, title: string, given: Partial<PageModel> = {}) =>
    detect(
      aPage(host, [title], { fields, buttons: [aButton('Vérifier', 'next')], ...given }),
      guidesFor(host),
    )?.procedure ?? null;
  expect(placeOf('immatriculation.ants.gouv.fr', 'Changer l’adresse de mon certificat')).toBe('generic');
  expect(placeOf('immatriculation.ants.gouv.fr', 'Changement d’adresse de la carte grise')).toBe('generic');
  expect(placeOf('aide.justice.fr', 'Demande d’aide juridictionnelle')).toBe('generic');
  const search = [aField('Langue', { kind: 'select', options: ['Français', 'English'] })];
  expect(placeOf('www.ants.gouv.fr', 'Changer la langue', { fields: search })).toBeNull();
  expect(
    placeOf('www.justice.fr', 'Demande d’aide juridictionnelle', { fields: search.slice(1) }),
  ).toBeNull();
  expect(placeOf('www.justice.fr', 'Simulateur : demande d’aide juridictionnelle')).toBeNull();
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

test('a neighbour’s name, worn, still has the word that tells it apart', () => {
  const page = (title: string) =>
    aPage('cfspart.impots.gouv.fr', [title, 'Déclaration de revenus'], {
      headings: [
        { level: 1, text: title },
        { level: 2, text: 'Déclaration de revenus' },
      ],
      fields: [aField('Salaires', { valueType: 'amount', text: '18420' })],
      buttons: [aButton('Signer ma déclaration', 'submit-final')],
    });
  const placeOf = (one: PageModel) => detect(one, guidesFor(one.host))?.procedure ?? null;
  expect(placeOf(page('Résumé de la déclaration de l’année'))).toBe('annual-declaration');
  expect(placeOf(page('Déclaration de TVA'))).toBeNull();
  expect(placeOf(page('Vos declaration de la TVA'))).toBeNull();
});

test('a « pré-demande » on the State’s site is one', () => {
  const page = aPage('passeport.ants.gouv.fr', ['Vérifiez votre pré-demande'], {
    fields: [aField('Je certifie sur l’honneur l’exactitude', { kind: 'checkbox', valueType: 'consent' })],
    buttons: [aButton('Valider et envoyer', 'submit-final')],
    blocks: ['Nom : DA COSTA', 'Taille : 1,63 m', 'Présent au rendez-vous : Oui', 'Majeur : Non'],
  });
  expect(detect(page, guidesFor(page.host))?.procedure).toBe('generic');
});

test('a question of the actualisation, alone on its page, is the page’s name and no neighbour’s', () => {
  const guide = proceduresFor('candidat.francetravail.fr').find(({ id }) => id === 'monthly-actualisation');
  const questions = (guide?.cases ?? []).filter(({ valueTypes }) => valueTypes.includes('yes-no'));
  const asked = questions.flatMap(({ labels }) => labels).filter((label) => label.includes('vous'));
  const placeOf = (question: string) =>
    detect(
      aPage('candidat.francetravail.fr', [question], {
        path: '/actualisation/question',
        step: { index: 6, total: 6, title: null },
        fields: [aYesNo(question, '')],
        buttons: [aButton('Continuer', 'next')],
      }),
      guidesFor('candidat.francetravail.fr'),
    )?.procedure;
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((question) => placeOf(question) !== 'monthly-actualisation')).toEqual([]);
});

const quarter = (host: string, title: string, lines: string[], given: Partial<PageModel> = {}) =>
  aPage(host, [title], {
    blocks: [...lines, title],
    fields: [
      aField('Nom de l’employeur', { valueType: 'organisation', required: true }),
      aField('Heures de travail par semaine', { valueType: 'hours', required: true }),
      aYesNo('Vous habitez toujours à la même adresse ?', '', { required: true }),
    ],
    buttons: [aButton('Continuer', 'next')],
    ...given,
  });
const placeOf = (page: PageModel) => detect(page, guidesFor(page.host))?.procedure ?? null;
const msa = 'monespaceprive.msa.fr';
const caf = 'wwwd.caf.fr';

test.each([
  [
    msa,
    'Prime d’activité : votre situation professionnelle',
    'Mon espace > Prime d’activité > Déclaration de novembre, décembre 2026 et janvier 2027',
  ],
  [msa, 'Votre nouvel employeur', 'RSA › Trimestre de février à avril 2027 › Activité'],
  [caf, 'Votre activité', 'Prime d’activité, déclaration des mois de mai, juin et juillet 2027'],
  [caf, 'Mon contrat de travail', 'Vous déclarez août, septembre et octobre 2027 : déclaration pour le RSA'],
  [msa, 'Ma situation familiale', 'Déclaration de prime d’activité – décembre 2026, janvier et février 2027'],
])('a step without amounts of the quarter that is declared: %s %s', (host, title, line) => {
  expect(placeOf(quarter(host, title, [line]))).toBe('quarterly-declaration');
});

test('pages that only speak of prime d’activité, or of three months', () => {
  const trail = 'Prime d’activité > Déclaration de novembre, décembre 2026 et janvier 2027';
  const none: PageModel[] = [
    // News, with a question about itself.
    quarter(msa, 'La prime d’activité change', [trail], {
      fields: [aYesNo('Cette page vous a-t-elle été utile ?', '')],
    }),
    quarter(msa, 'Simuler ma prime d’activité', [trail]),
    quarter(msa, 'Estimer mes droits', [trail], { path: '/simulateur/prime-activite' }),
    quarter(msa, 'Demande de prime d’activité', [
      'Prime d’activité : revenus de novembre, décembre et janvier',
    ]),
    quarter(msa, 'Prime d’activité : votre foyer', ['Demande du 3 mars 2027']),
    quarter(msa, 'Envoyer un document', [trail]),
    quarter(msa, 'Prime d’activité : nous contacter', [trail]),
    quarter(msa, 'Mes paiements de prime d’activité', [trail]),
    quarter(msa, 'Mes allocations', [
      'Prime d’activité : votre prochaine déclaration de février, mars et avril 2027 sera ouverte le 1er mai.',
    ]),
    quarter(caf, 'Mes coordonnées', ['Prime d’activité', 'Déclaration de novembre 2026'], {}),
    quarter(caf, 'Signaler un oubli', [trail]),
    // Nothing is carried on.
    quarter(caf, 'Prime d’activité', [trail], { buttons: [aButton('Rechercher', 'other')] }),
  ];
  expect(
    none
      .filter((page) => placeOf(page) === 'quarterly-declaration')
      .map(({ title, headings }) => headings[0]?.text ?? title),
  ).toEqual([]);
});

test('pages beside the quarterly declaration that name its months are not a step of it', () => {
  const trail = 'Prime d’activité > Déclaration de novembre, décembre 2026 et janvier 2027';
  const beside: [title: string, line: string][] = [
    ['Votre situation', `Demande de ${trail}`],
    ['Votre dossier', `Historique : ${trail}`],
    ['Suivre mes démarches', `${trail} en cours d’étude`],
    ['Recherche d’emploi', 'Prime d’activité : le trimestre de novembre 2026 à janvier 2027 est payé le 5'],
    ['Contester une décision', trail],
    ['Rembourser un trop-perçu', trail],
    ['Changer de compte bancaire', trail],
    ['Modifier mes coordonnées', trail],
    ['Attestation de droits', trail],
  ];
  expect(
    beside.filter(([title, line]) => placeOf(quarter(msa, title, [line])) === 'quarterly-declaration'),
  ).toEqual([]);
});

test('a page where an account is made, with its password, is no démarche', () => {
  const made = (kind: 'text' | 'password'): PageModel =>
    aPage('demarches.ville-exemple.fr', ['Inscription'], {
      fields: [
        aField('Nom', { valueType: 'name' }),
        aField('Date de naissance', { valueType: 'date', required: true }),
        aField('Numéro de sécurité sociale', { valueType: 'nir', required: true }),
        aField('Choisissez', { kind }),
      ],
      buttons: [aButton('Retour', 'previous'), aButton('Inscription', 'submit-final')],
    });
  expect(placeOf(made('text'))).toBe('generic');
  expect(placeOf(made('password'))).toBeNull();
});

test('the name of its place on the site is not the name of a page', () => {
  const asked = (title: string): PageModel =>
    aPage('demarches.ville-exemple.fr', ['Inscription à la cantine'], {
      title,
      fields: [aField('Nom', { valueType: 'name', required: true }), aFile('Justificatif')],
      buttons: [aButton('Envoyer', 'submit-final')],
    });
  expect(placeOf(asked('Cantine - Mes démarches en mairie - Ville d’Exemple'))).toBe('generic');
  expect(placeOf(asked('Cantine : inscription - Exemple, mes démarches'))).toBe('generic');
  expect(placeOf(asked('Mes démarches Exemple – Cantine'))).toBe('generic');
  expect(placeOf(asked('Mes démarches'))).toBeNull();
});

test('« mesdemarches » and « espacefamille » say what « demarches » and « famille » say of a host', () => {
  const asked = (host: string, title = 'Inscription au transport'): PageModel =>
    aPage(host, [title], {
      title: 'Mes démarches Exemple – Transport',
      step: { index: 2, total: 4, title: 'Votre famille' },
      fields: [
        aField('Nom', { valueType: 'name', required: true }),
        aField('Date de naissance', { valueType: 'date', required: true }),
      ],
      buttons: [aButton('Étape suivante', 'next')],
    });
  for (const host of ['mesdemarches.exemple.fr', 'espacefamille.exemple.fr'])
    expect(placeOf(asked(host))).toBe('generic');
  for (const host of ['www.exemple.fr', 'macommunaute.exemple.fr']) expect(placeOf(asked(host))).toBeNull();
  expect(placeOf(asked('mesdemarches.exemple.fr', 'Mes démarches'))).toBeNull();
  expect(placeOf(asked('mesdemarches.exemple.fr', 'Nous contacter'))).toBeNull();
});
