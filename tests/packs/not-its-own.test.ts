/** Pages of a portal that only mention a guide's procedure, and pages of nobody's administration. */
import { expect, test } from 'vitest';
import { detect } from '../../core/detect.ts';
import type { Heading, PageModel } from '../../core/page-model.ts';
import { guidesFor } from '../../packs/index.ts';
import { aButton, aField, aPage, aYesNo } from '../support/page-model.ts';

const placeOf = (page: PageModel): string | null => detect(page, guidesFor(page.host))?.procedure ?? null;

const h1 = (text: string): Heading => ({ level: 1, text });
const h2 = (text: string): Heading => ({ level: 2, text });

/** A form of Ameli of this name, with its words before and after it. */
function ofAmeli(
  name: string,
  { before = [] as string[], after = [] as string[], asides = [] as string[] } = {},
) {
  const label = 'IBAN';
  return {
    ...aPage('assure.ameli.fr', [], {
      title: 'Mes informations',
      fields: [
        aField(label, { valueType: 'iban' }),
        aField('Pension alimentaire reçue', { valueType: 'amount' }),
      ],
      buttons: [aButton('Valider', 'next')],
    }),
    headings: [h1(name), ...asides.map(h2)],
    blocks: [...before, name, label, 'Pension alimentaire reçue', ...asides, ...after],
  };
}

const reminder = 'Complémentaire santé solidaire : pensez à renouveler.';

test('what is done on a page is what its first title says, whatever a block beside it reminds her of', () => {
  const done = [
    'Modifier mes coordonnées bancaires',
    'Déclarer un accident',
    'Déclarer une naissance',
    'Envoyer un arrêt de travail',
    'Je change de médecin traitant',
    'Demande de carte européenne',
  ];
  for (const name of done) {
    expect(placeOf(ofAmeli(name, { before: ['Complémentaire santé solidaire'] })), name).toBeNull();
    expect(placeOf(ofAmeli(name, { before: [reminder] })), name).toBeNull();
    expect(placeOf(ofAmeli(name, { asides: ['Complémentaire santé solidaire'] })), name).toBeNull();
  }
});

test('a reminder, a foot and a title beside the questions name no page, of whatever name', () => {
  for (const name of ['Arrêt de travail', 'Mes coordonnées bancaires', 'Accident de la circulation']) {
    expect(placeOf(ofAmeli(name, { before: [reminder] })), name).toBeNull();
    expect(placeOf(ofAmeli(name, { after: ['Demande de Complémentaire santé solidaire'] })), name).toBeNull();
    expect(placeOf(ofAmeli(name, { asides: ['Complémentaire santé solidaire'] })), name).toBeNull();
  }
});

test('a title that says the part alone leaves the name to the line over it', () => {
  for (const name of ['Étape 2 sur 4', 'Vos ressources', 'Récapitulatif', 'Déclarer les ressources du foyer'])
    expect(placeOf(ofAmeli(name, { before: ['Complémentaire santé solidaire'] })), name).toBe('c2s-request');
});

test('« Demande de C2S » names its guide, « Demande de capital décès » does not', () => {
  expect(placeOf(ofAmeli('Demande de C2S'))).toBe('c2s-request');
  expect(placeOf(ofAmeli('Demande de capital décès'))).toBeNull();
});

test('« Actualisation » beside an appointment is not what is done there', () => {
  const question = 'Êtes-vous toujours à la recherche d’un emploi ?';
  const page = (name: string, own: string[]) => ({
    ...aPage('candidat.francetravail.fr', [], {
      title: 'Espace candidat',
      fields: [aField('Date', { valueType: 'date' }), aYesNo(question, 'Oui')],
      buttons: [aButton('Valider', 'next')],
    }),
    headings: [h1(name), ...own.map(h2)],
    blocks: [name, 'Date', question, ...own],
  });
  expect(placeOf(page('Prendre un rendez-vous', ['Actualisation']))).toBeNull();
});

/** A form with papers, her word and a last button. */
const withHerWord = (host: string, name: string, over: Partial<PageModel> = {}) =>
  ({
    ...aPage(host, [name], {
      fields: [
        aField('Nom', { valueType: 'name' }),
        aField('Justificatif de domicile', { kind: 'file', valueType: 'file' }),
        aField('Je certifie sur l’honneur l’exactitude de ces informations', {
          kind: 'checkbox',
          valueType: 'consent',
        }),
      ],
      buttons: [aButton('Envoyer ma demande', 'submit-final')],
    }),
    ...over,
  }) satisfies PageModel;

test('papers and a word given on honour are asked for by shops, banks and schools as well', () => {
  const pages: [string, string][] = [
    ['www.boutique-exemple.fr', 'Votre demande de devis'],
    ['www.mabanque-exemple.fr', 'Demande de crédit'],
    ['www.location-exemple.fr', 'Mon dossier de location'],
    ['www.club-judo-exemple.org', 'Inscription au club'],
    ['www.ecole-privee-exemple.com', 'Dossier d’inscription'],
    ['www.assurance-exemple.fr', 'Déclaration de sinistre'],
    ['www.auto-ecole-dupont-exemple.fr', 'Inscription au permis de conduire'],
    ['www.bricolage-ville-exemple.com', 'Demande de prise en charge'],
    ['www.passeport-rapide-exemple.com', 'Demande de passeport à la mairie'],
    ['prefecture-exemple.com', 'Demande de titre de séjour'],
  ];
  for (const [host, name] of pages) expect(placeOf(withHerWord(host, name)), host).toBeNull();
  const agency = withHerWord('www.logement-exemple.fr', 'Dossier de location');
  expect(placeOf({ ...agency, title: 'Bailleur social et privé - Agence' })).toBeNull();
});

test('the site is an administration’s by its address or by the name it bears', () => {
  const name = 'Demande de carte de stationnement';
  for (const host of [
    'demarches.exemple.fr',
    'mairie-exemple.fr',
    'exemple-agglo.fr',
    'passeport.ants.gouv.fr',
  ])
    expect(placeOf(withHerWord(host, name)), host).toBe('generic');
  const named = (title: string, over: Partial<PageModel> = {}) =>
    placeOf(withHerWord('www.exemple.com', name, { title, ...over }));
  expect(named('Carte de stationnement – Ville de Saint-Exemple')).toBe('generic');
  expect(named('Stationnement', { blocks: ['Guichet · Communauté de communes du Val', name] })).toBe(
    'generic',
  );
  expect(named('Stationnement', { blocks: [name, 'Conseil départemental du Val — Habitat'] })).toBe(
    'generic',
  );
  expect(named('Stationnement', { blocks: [name, 'Région Île-de-France'] })).toBeNull();
  expect(placeOf(withHerWord('mdphenligne.cnsa.fr', 'Demande à la MDPH'))).toBe('generic');
});

test('a card or a button that pays is no town’s form; the State is paid on its own sites', () => {
  const card = { fields: [aField('Nom', { valueType: 'name' }), aField('Numéro de carte bancaire')] };
  const pays = { buttons: [aButton('Payer 39 € et envoyer ma demande', 'submit-final')] };
  for (const over of [card, pays]) {
    expect(placeOf(withHerWord('demarches.exemple.fr', 'Demande de passeport', over))).toBeNull();
    expect(placeOf(withHerWord('timbres.impots.example.gouv.fr', 'Demande de passeport', over))).toBeNull();
    expect(placeOf(withHerWord('passeport.ants.gouv.fr', 'Demande de passeport', over))).toBe('generic');
  }
});
