import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const paper = (label: string, name: string, group: string | null = null): Field => ({
  ...aField(label, { kind: 'file', valueType: 'file', group }),
  files: [{ name, type: 'application/pdf', size: 20_000 }],
});

const sending = (fields: Field[]) =>
  told(
    assessed(
      aPage('candidat.francetravail.fr', ['Envoyer un document'], {
        fields,
        buttons: [aButton('Envoyer', 'submit-final')],
      }),
      '2026-11-12',
    ),
  ).problems.filter(([check]) => check === 'papers');

describe('a paper, by the name of its file', () => {
  test.each([
    ['Votre RIB', 'bulletin-de-paie-octobre-2026.pdf'],
    ['Carte nationale d’identité ou passeport', 'RIB_credit_agricole.pdf'],
    ['Bulletin de salaire', 'avis-imposition-2026.pdf'],
    ['Dernière taxe foncière (avis 2026)', 'carte-vitale-recto.jpg'],
    ['Devis du couvreur', 'facture-plombier.pdf'],
    ['Attestation d’hébergement signée par la personne qui vous héberge', 'carte-vitale-Ana.pdf'],
    ['Certificat d’hébergement', 'rib.pdf'],
    ['Attestation sur l’honneur d’hébergement', 'certificat-scolarite.pdf'],
    ['Pièce d’identité de l’hébergeant', 'attestation-hebergement.pdf'],
    ['Relevé d’identité bancaire (RIB) à votre nom', 'ordonnance-docteur-petit.pdf'],
    ['Justificatif d’identité', 'bulletin-de-notes-T3.pdf'],
  ])('« %s », and %s', (label, name) => {
    expect(sending([paper(label, name)])).toEqual([['papers', label]]);
  });

  test.each([
    ['Bulletin de salaire', 'fiche_paie.pdf'],
    ['Bulletin de salaire', 'scan0042.pdf'],
    ['Pièce d’identité', 'passeport.jpg'],
    // Any of several papers will do.
    ['Justificatif de domicile', 'avis-imposition.pdf'],
    ['Justificatif de domicile et pièce d’identité', 'passeport.pdf'],
    ['RIB ou avis d’imposition', 'rib.pdf'],
    ['Devis ou facture', 'facture-couvreur.pdf'],
    ['Jugement', 'ordonnance-du-juge-aux-affaires-familiales.pdf'],
    ['Carte Vitale', 'attestation-de-droits.pdf'],
    ['Document', 'quittance-loyer.pdf'],
    ['Attestation d’hébergement', 'attestation_hebergement_signee.pdf'],
    ['Attestation d’hébergement', 'AttestationHebergeur.pdf'],
    ['Attestation d’hébergement', 'maman-signe.jpg'],
    ['Attestation d’hébergement', 'attestation-hebergement-cni-maman.pdf'],
    ['Attestation d’hébergement et pièce d’identité de l’hébergeant', 'cni-maman.pdf'],
    ['Attestation d’hébergement ou justificatif de domicile', 'facture-edf.pdf'],
    ['Attestation d’hébergement ou quittance de loyer', 'quittance-juin.pdf'],
    ['Justificatif de domicile', 'attestation-hebergement.pdf'],
  ])('« %s », and %s: nothing to say', (label, name) => {
    expect(sending([paper(label, name)])).toEqual([]);
  });

  test('the kind chosen beside it', () => {
    const kind = (text: string) => aField('Type de document', { kind: 'select', text });
    expect(sending([kind('Avis d’imposition'), paper('Fichier', 'rib.pdf')])).toEqual([
      ['papers', 'Fichier'],
    ]);
    expect(sending([kind('Relevé d’identité bancaire'), paper('Fichier', 'rib.pdf')])).toEqual([]);
  });

  test('a payslip of another month than the one asked for; other papers may have any date', () => {
    const month = aField('Mois concerné', { kind: 'select', valueType: 'month', text: 'Octobre 2026' });
    const look = (name: string) => sending([month, paper('Fichier', name)]);
    expect(look('bulletin-salaire-septembre-2026.pdf')).toEqual([['papers', 'Fichier']]);
    expect(look('bulletin-salaire-octobre-2026.pdf')).toEqual([]);
    expect(look('bulletin-salaire-oct.pdf')).toEqual([]);
    expect(look('attestation-septembre-2026.pdf')).toEqual([]);
  });
});

test('the paper a sentence of the page says it asked for, against the one chosen', () => {
  const look = (chosen: string) =>
    told(
      assessed(
        aPage('wwwd.caf.fr', ['Envoyer un document demandé par la Caf'], {
          blocks: [
            'Votre Caf vous a demandé le 24/11/2026 : une attestation de loyer. Aucun autre document n’est attendu.',
          ],
          fields: [
            aField('Quel document envoyez-vous ?', {
              kind: 'radio',
              options: ['Attestation de loyer', 'Certificat de scolarité'],
              text: chosen,
            }),
            paper('Fichier à joindre', 'scan.pdf'),
          ],
          buttons: [aButton('Envoyer le document', 'submit-final')],
        }),
        '2026-12-03',
      ),
    ).problems;
  expect(look('Certificat de scolarité')).toEqual([['papers', 'Quel document envoyez-vous ?']]);
  expect(look('Attestation de loyer')).toEqual([]);
});

describe('a paper to fetch', () => {
  const fetched = (document: string) =>
    told(
      assessed(
        {
          ...recapOf('wwwd.caf.fr', 'Mes attestations', [
            'Demandeur : Zoé EXEMPLE',
            'Attestation demandée : Attestation de quotient familial',
            `Document à télécharger : ${document}`,
          ]),
          buttons: [aButton('Télécharger', 'download')],
        },
        '2026-09-02',
      ),
    ).problems;

  test('is the one asked for', () => {
    expect(fetched('Attestation de montant net social – août 2026')).toEqual([
      ['papers', 'Document à télécharger'],
    ]);
    expect(fetched('Attestation de quotient familial – août 2026')).toEqual([]);
  });
});

test('the payslip of the month that the page awaits, told under its title', () => {
  const kind = aField('Type de document', {
    kind: 'select',
    options: ['Choisir', 'Attestation de loyer', 'Bulletin de salaire'],
    text: 'Bulletin de salaire',
  });
  const title = 'Document attendu par votre Caf';
  const look = (name: string, over = title) =>
    told(
      assessed(
        aPage('wwwd.caf.fr', ['Envoyer un document'], {
          blocks: [over, "Bulletin de salaire du mois d'août 2026 (employeur : Transports Lagarde)."],
          fields: [kind, paper('Votre fichier', name)],
          buttons: [aButton('Envoyer le document', 'submit-final')],
        }),
        '2026-10-13',
      ),
    ).problems.filter(([check]) => check === 'papers');
  expect(look('bulletin_salaire_juillet_2026.pdf')).toEqual([['papers', 'Votre fichier']]);
  expect(look('bulletin_salaire_aout_2026.pdf')).toEqual([]);
  expect(look('bulletin_salaire.pdf')).toEqual([]);
  expect(look('bulletin_salaire_juillet_2026.pdf', 'Documents déjà reçus')).toEqual([]);
});

describe('the day a pay was paid', () => {
  const months = (day: string) =>
    ['Juillet 2026', 'Août 2026', 'Septembre 2026'].flatMap((group, at) => [
      aField('Date de paiement lue sur le bulletin', {
        valueType: 'date',
        group,
        text: at === 2 ? day : `31/0${at + 7}/2026`,
      }),
      anAmount('Montant net social', '1 033,80', { group }),
    ]);
  const look = (day: string) =>
    told(
      assessed(
        aPage('wwwd.caf.fr', ['Déclaration trimestrielle de ressources'], {
          fields: months(day),
          buttons: [aButton('Continuer', 'next')],
        }),
        '2026-11-24',
      ),
    ).problems;

  test('is in the month it stands under', () => {
    expect(look('02/10/2026')).toEqual([['paid-month', 'Date de paiement lue sur le bulletin']]);
    expect(look('30/09/2026')).toEqual([]);
  });
});
