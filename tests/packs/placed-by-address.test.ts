/** Pages that call themselves otherwise than their procedure, and neighbours that call themselves nearly so. */
import { describe, expect, test } from 'vitest';
import { detect } from '../../core/detect.ts';
import type { Field, PageModel } from '../../core/page-model.ts';
import { guidesFor } from '../../packs/index.ts';
import { aButton, aField, aPage, aYesNo } from '../support/page-model.ts';

const wordings = {
  next: aButton('Suivant', 'next'),
  send: aButton('Envoyer', 'submit-final'),
  confirm: aButton('Valider', 'submit-final'),
  fetch: aButton('Télécharger le PDF', 'download'),
  none: aButton('En savoir plus', 'other'),
} as const;

/** « Salaire:amount », « Fichier:file », « A-t-elle changé ? » */
const asked = (cases: string) =>
  cases
    .split(', ')
    .filter((one) => one !== '')
    .map((one) => {
      const [label = '', valueType] = one.split(':') as [string, Field['valueType']?];
      return valueType === undefined
        ? aYesNo(label, '')
        : aField(label, { valueType, ...(valueType === 'file' ? { kind: 'file' } : {}) });
    });

/** `name`: the window's title, then the heading. */
function placeOf(
  url: string,
  name: string,
  cases: string,
  button: keyof typeof wordings,
  given: Partial<PageModel> = {},
): string | null {
  const { host, pathname: path, hash } = new URL(`https://${url}`);
  const [title = '', heading = ''] = name.split(' / ');
  const buttons = [wordings[button]];
  const page = aPage(host, [heading], { path, hash, title, fields: asked(cases), buttons, ...given });
  return detect(page, guidesFor(host))?.procedure ?? null;
}

describe('its address names a page that is filled in', () => {
  test.each([
    [
      'wwwd.caf.fr/dtr',
      'Autres ressources / Ressources que nous ne connaissons pas',
      'Une pension ?, Montant:amount',
      'next',
      'quarterly-declaration',
    ],
    [
      'wwwd.caf.fr/dtrfront/#/complements',
      'Ce que nous ne connaissons pas / Ce que nous ne pouvons pas connaître',
      'Une pension ?, Montant:amount',
      'next',
      'quarterly-declaration',
    ],
    [
      'wwwd.caf.fr/declarationtrimestrielle/x',
      'Caf / Tout est-il à jour ?',
      'Un enfant est-il né ?, Le:date',
      'next',
      'quarterly-declaration',
    ],
    [
      'bourgogne.msa.fr/lfp/group/espace-prive/declaration-rsa',
      'MSA Bourgogne / Ce qu’a gagné Julien',
      'Salaire:amount, Prime:amount',
      'next',
      'quarterly-declaration',
    ],
    [
      'wwwd.caf.fr/declaration-ressources',
      'Julien / Ce qu’a gagné Julien',
      'Salaire:amount, Prime:amount',
      'next',
      'quarterly-declaration',
    ],
    [
      'wwwd.caf.fr/modifierprofil/enfants',
      'Mon profil / Un enfant s’en va',
      'Combien restent ?:household, Le:date',
      'next',
      'change-of-situation',
    ],
    ['wwwd.caf.fr/mes-documents', 'Caf / Il nous manque votre bail', 'Fichier:file', 'next', 'send-document'],
    ['wwwd.caf.fr/attestationqf', 'Caf / Quotient familial', 'Mois:month', 'fetch', 'fetch-attestation'],
    [
      'candidat.francetravail.fr/actu/stage',
      'Stage / Novembre 2026',
      'En stage ?, Du:date',
      'next',
      'monthly-actualisation',
    ],
    [
      'candidat.francetravail.fr/avis-de-situation',
      'Espace / Votre avis',
      'Du:date, Au:date',
      'fetch',
      'fetch-attestation',
    ],
    [
      'mpn.msa.fr/lfp/dtr',
      'MSA / Mois par mois',
      'Salaire:amount, Pension:amount',
      'next',
      'quarterly-declaration',
    ],
    [
      'cfspart.impots.gouv.fr/declaration/frais',
      'Frais réels / Vos frais',
      'Repas:amount, Trajets:amount',
      'next',
      'annual-declaration',
    ],
    [
      'declaration.impots.gouv.fr/2026/foyer',
      'Foyer / Vos enfants',
      'Enfants:household, Garde alternée ?',
      'next',
      'annual-declaration',
    ],
    [
      'cfspart.impots.gouv.fr/declaration/correction',
      'Charges / À rectifier',
      '7UF:amount, 7DB:amount',
      'next',
      'online-correction',
    ],
    [
      'assure.ameli.fr/PortailAS/demandeC2S',
      'Mes démarches / Vos moyens',
      'Pension:amount, Bourse ?',
      'next',
      'c2s-request',
    ],
    [
      'www.complementaire-sante-solidaire.gouv.fr/x',
      'Revenus / Douze mois',
      'Salaires:amount, Rente:amount',
      'next',
      'c2s-request',
    ],
    [
      'assure.ameli.fr/PortailAS/attestationdroits',
      'Attestation / Elle est prête',
      '',
      'fetch',
      'rights-attestation',
    ],
  ] as const)('%s « %s »', (url, name, cases, button, procedure) =>
    expect(placeOf(url, name, cases, button)).toBe(procedure),
  );

  test('one question is enough where it is the guide’s own, or where its steps are counted', () => {
    const step = { index: 3, total: 7, title: null };
    const url = 'candidat.francetravail.fr/declaration-situation/formation';
    const asks = (question: string, given = {}) =>
      placeOf(url, 'Votre mois / En octobre', question, 'next', given);
    expect(asks('Une formation ?')).toBe('monthly-actualisation');
    expect(asks('Un voyage ?', { step })).toBe('monthly-actualisation');
    expect(asks('Un voyage ?')).toBeNull();
  });
});

describe('no page beside it', () => {
  test.each([
    // Only spoken of, looked at or asked about.
    ['wwwd.caf.fr/dtr', 'Mon Compte / À faire avant le 30', '', 'next'],
    ['wwwd.caf.fr/dtr/historique', 'Caf / Ce que vous avez déclaré', 'Année:year, Montant:amount', 'next'],
    ['wwwd.caf.fr/dtr/aide', 'Aide / Besoin d’aide ?', 'Message:free-text, Numéro:caf-number', 'send'],
    [
      'wwwd.caf.fr/contact/dtr',
      'Contacter la Caf / Votre déclaration trimestrielle',
      'Montant:amount, Le:date',
      'send',
    ],
    [
      'wwwd.caf.fr/modifierprofil/motdepasse',
      'Mon profil / Modifier mon mot de passe',
      'Nouveau:unknown, Encore:unknown',
      'confirm',
    ],
    ['wwwd.caf.fr/reclamation/changement', 'Réclamation / Contester', 'Le:date, Montant:amount', 'send'],
    ['www.francetravail.fr/actu/2026', 'Réforme / Ce qui change', 'Courriel:email, Nom:name', 'send'],
    ['candidat.francetravail.fr/actualites/1', 'Actualités / Votre mois', 'Salaire:amount, Le:date', 'next'],
    // A simulation, whatever it is called.
    [
      'wwwd.caf.fr/simulateur/prime',
      'Prime / Vos ressources du trimestre',
      'Salaire:amount, Chômage:amount',
      'next',
    ],
    [
      'wwwd.caf.fr/x',
      'Simuler mes droits / Ressources du trimestre',
      'Salaire:amount, Chômage:amount',
      'next',
    ],
    [
      'www.service-public.fr/simulateur/bourse',
      'Bourse / Bourse de collège',
      'Revenu:amount, Enfants:household',
      'next',
    ],
    // Something else of the same portal.
    [
      'wwwd.caf.fr/demanderrsa/ressources',
      'Caf / Vos ressources des trois derniers mois',
      'Salaire:amount, Rente:amount',
      'next',
    ],
    ['wwwd.caf.fr/aideaulogement', 'Caf / Ma situation d’étudiant', 'Boursier ?, Salaire:amount', 'next'],
    [
      'wwwd.caf.fr/mespaiements',
      'Mes paiements / Vos paiements des trois derniers mois',
      'Depuis:date, RSA:amount',
      'next',
    ],
    ['wwwd.caf.fr/asf', 'ASF / Allocation de soutien familial', 'Pension:amount, Le:date', 'next'],
    [
      'wwwd.caf.fr/ajpp',
      'AJPP / Attestation mensuelle : septembre 2026',
      'Le:date, Sur l’honneur:consent',
      'confirm',
    ],
    [
      'www.francetravail.fr/employeur',
      'Employeur / Saisir une attestation employeur',
      'Siret:siret, Salaire:amount',
      'send',
    ],
    [
      'cfspart.impots.gouv.fr/declaration/don',
      'Don / Don de sommes d’argent',
      'Montant:amount, Le:date',
      'confirm',
    ],
    [
      'cfspart.impots.gouv.fr/biens/declaration',
      'Biens / Qui occupe ce bien ?',
      'Loyer:amount, Le:date',
      'next',
    ],
    [
      'cfspart.impots.gouv.fr/succession/declaration',
      'Actif / Les comptes',
      'Compte:amount, Titres:amount',
      'next',
    ],
    [
      'assure.ameli.fr/PortailAS/attestation-salaire',
      'Salaire / Attestation de salaire',
      'Du:date, Au:date',
      'fetch',
    ],
    [
      'monespaceprive.msa.fr/drp',
      'DRP / Déclaration de revenus professionnels',
      'Recettes:amount, Total:amount',
      'next',
    ],
  ] as const)('%s « %s »', (url, name, cases, button) =>
    expect(placeOf(url, name, cases, button)).toBeNull(),
  );
});

describe('on the site of an administration, what is asked is a sign', () => {
  const affairs = 'Loyer:amount, Une naissance ?, Le:date';

  test.each([
    ['www.demande-logement-social.gouv.fr', 'Renouveler ma demande / Renouvellement de la demande', affairs],
    ['associations.ville-exemple.fr', 'Budget prévisionnel / Chorale', 'Achats:amount, Cotisations:amount'],
    ['permisdeconduire.ants.gouv.fr', 'Perte ou vol du permis / Je déclare la perte', affairs],
    ['www.pajemploi.urssaf.fr', 'Pajemploi / Déclarer la rémunération', 'Heures:hours, Salaire:amount'],
  ])('%s « %s »', (url, name, cases) => expect(placeOf(url, name, cases, 'next')).toBe('generic'));

  test('not where a list is looked through, an aid worked out, nor at a bank', () => {
    const [town, form] = ['www.ville-exemple.fr', 'Demande de subvention / Club'];
    expect(placeOf(town, form, affairs, 'next')).toBe('generic');
    expect(placeOf(town, form, affairs, 'none')).toBeNull();
    expect(placeOf(town, 'Ville d’Exemple / Estimez votre bourse', affairs, 'next')).toBeNull();
    expect(placeOf(town, 'Ville d’Exemple / Écrire à la mairie', affairs, 'send')).toBeNull();
    const step = { index: 2, total: 4, title: null };
    expect(placeOf('www.banque-exemple.fr', 'Prêt / Demande de prêt', affairs, 'next', { step })).toBeNull();
  });

  test('whose site it is may stand over the page’s name', () => {
    const over = (line: string) =>
      placeOf('www.exemple.fr', 'Dossier / Demande de subvention', affairs, 'next', {
        blocks: [line, 'Demande de subvention'],
      });
    for (const line of ['Ville de Pau › Associations', 'Département de l’Ain', 'Région Occitanie'])
      expect(over(line), line).toBe('generic');
    for (const line of ['Ville de départ : Pau', 'Région souhaitée', 'Livré à la mairie'])
      expect(over(line), line).toBeNull();
  });
});

test('above « Passer à la signature », what is shown is a recap ready to be signed', () => {
  const lines = ['1AJ Salaires', '31 240 €', '7DB Emploi à domicile', '0 €', 'Total', '31 240 €'];
  const page = (text: string) =>
    placeOf('cfspart.impots.gouv.fr/enp', 'Impôts / Ce que vous avez écrit', '', 'none', {
      blocks: ['Ce que vous avez écrit', ...lines],
      answers: [2, 4, 6].map((block) => ({ block, from: 0, name: block - 1, column: null })),
      buttons: [aButton(text, 'submit-final')],
    });
  expect(page('Passer à la signature')).toBe('annual-declaration');
  expect(page('Passer à la page suivante')).toBeNull();
});
