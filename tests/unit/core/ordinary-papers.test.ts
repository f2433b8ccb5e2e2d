/** Papers rightly given whose names look like those of others; nothing is to be told of them. */
import { describe } from 'vitest';
import { aFile, files, type OrdinaryPage, rightly } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const choice = (label: string, text: string, options: string[]) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options });

describe('of another of the household', () => {
  const home = ['Votre foyer : Sonia Amrani et Karim Amrani.'];
  rightly([
    ['her livret for her child', files(['Acte de naissance de Karim : livret-famille-sonia.pdf']), home],
    [
      'the judgment names the other parent',
      files(['Jugement pour la garde de Karim : jugement-sonia-amrani.pdf']),
      home,
    ],
    ['a lease in her name', files(['Justificatif de domicile de Karim : facture-edf-sonia.pdf']), home],
    [
      'who lodges him',
      files(['Attestation d’hébergement de Karim : attestation-hebergement-sonia.pdf']),
      home,
    ],
    ['the tax notice of both', files(['Avis d’impôt de Karim : avis-impot-sonia-amrani.pdf']), home],
    [
      'an insurance of the parent',
      files(['Attestation d’assurance de Karim : assurance-scolaire-sonia.pdf']),
      home,
    ],
    ['a bank paper of the parent', files(['RIB pour Karim : rib-sonia.pdf']), home],
    [
      'the parent’s right to health care',
      files(['Attestation de droits de Karim : attestation-droits-sonia.pdf']),
      home,
    ],
    ['a town', files(['Facture de Lyon : facture-sonia.pdf']), home],
    ['a month', files(['Bulletin de paie de Mai : bulletin-sonia.pdf']), home],
    ['the company', files(['Bulletin de paie de Carrefour : bulletin-sonia.pdf']), home],
    [
      'the permission of the parent',
      files(['Autorisation de sortie de Karim : autorisation-sonia.pdf']),
      home,
    ],
  ]);
});

describe('of another year or month', () => {
  rightly([
    [
      'made that school year',
      files(['Certificat de scolarité 2026-2027 : certificat-scolarite-09-2026.pdf']),
    ],
    ['an old name kept by the scanner', files(['Certificat de scolarité 2026-2027 : scan-2024-2025.pdf'])],
    [
      'the year of the first school',
      files(['Carnet de vaccination pour l’année 2026-2027 : carnet-2019-2020.pdf']),
    ],
    [
      'two years told',
      files(['Certificats de scolarité 2025-2026 et 2026-2027 : certificat-scolarite-2025-2026.pdf']),
    ],
    [
      'the notice of 2025 for the school year',
      files(['Avis d’impôt 2026 (quotient familial 2026-2027) : avis-impot-2026.pdf']),
    ],
    [
      'of the year before, asked so',
      files([
        'Certificat de scolarité de l’année précédente (avant 2026-2027) : certificat-scolarite-2025-2026.pdf',
      ]),
    ],
    ['paid until the year', files(['Attestation d’assurance 2026-2027 : attestation-assurance-2026.pdf'])],
    [
      'tax of the year before',
      files(['Taxe foncière 2026 (celle de 2025 si vous ne l’avez pas reçue) : taxe-fonciere-2025.pdf']),
    ],
    ['the tax on a price', files(['Taxe foncière 2026 ou, à défaut, la dernière : taxe-fonciere-2025.pdf'])],
    ['a limit', files(['Facture datée de 2026 au plus tôt : facture-2026.pdf'])],
    [
      'a lease of before',
      files(['Contrat de travail en cours au 1er janvier 2026 : contrat-travail-2021.pdf']),
    ],
    ['a contract still running in 2026', files(['Contrat de travail 2026 : contrat-travail-2021.pdf'])],
    ['a judgment that fixes it', files(['Jugement fixant la pension 2026 : jugement-2019.pdf'])],
    ['a birth', files(['Acte de naissance (dossier 2026) : acte-naissance-2015.pdf'])],
    ['a passport', files(['Passeport (demande 2026) : passeport-2019.pdf'])],
    ['an identity card', files(['Carte nationale d’identité – dossier 2026 : cni-2018.pdf'])],
    ['a bank paper', files(['RIB (campagne 2026) : rib-2023.pdf'])],
    ['a car', files(['Certificat d’immatriculation – demande 2026 : carte-grise-2017.pdf'])],
    ['a livret', files(['Livret de famille – inscription 2026 : livret-famille-2012.pdf'])],
    ['a rent paid after', files(['Quittance de loyer d’octobre 2026 : quittance-loyer-octobre.pdf'])],
    [
      'a rent of one of the last three',
      files(['Quittance de loyer (octobre, septembre ou août 2026) : quittance-loyer-aout-2026.pdf']),
    ],
    [
      'the last rent paid before',
      files(['Quittance de loyer, avant octobre 2026 : quittance-loyer-septembre-2026.pdf']),
    ],
    [
      'a rent of less than three months',
      files(['Quittance de loyer postérieure à août 2026 : quittance-loyer-octobre-2026.pdf']),
    ],
  ]);
});

describe('a proof of where she lives', () => {
  rightly([
    ['a bill', files(['Justificatif de domicile : facture-edf.pdf'])],
    ['a photograph', files(['Facture (PDF ou photo nette, 4 Mo au plus) : facture.jpg'])],
    ['the insurance of the home', files(['Justificatif de domicile : attestation-assurance-habitation.pdf'])],
    [
      'of who lodges her',
      files([
        'Justificatif de domicile : attestation-hebergement.pdf',
        'Pièce d’identité de l’hébergeant : cni.pdf',
      ]),
    ],
    [
      'of who lodges her, and his card',
      files(['Justificatif de domicile (et pièce d’identité de l’hébergeant) : cni-hebergeant.pdf']),
    ],
    ['the card of the host alone', files(['Justificatif de domicile : hebergeant-cni.pdf'])],
    [
      'many files',
      [
        aFile('Justificatif de domicile', 'cni-hebergeur.pdf', {
          files: [
            { name: 'attestation-hebergement.pdf', type: 'application/pdf', size: 240_000 },
            { name: 'cni-hebergeur.pdf', type: 'application/pdf', size: 240_000 },
            { name: 'facture-edf.pdf', type: 'application/pdf', size: 240_000 },
          ],
        }),
      ],
    ],
    ['a card that has the address', files(['Justificatif de domicile : carte-vitale-facture-eau.pdf'])],
    ['an address of school', files(['Justificatif de domicile : certificat-residence-universitaire.pdf'])],
    ['a permit that bears it', files(['Justificatif d’adresse à l’étranger : carte-consulaire.pdf'])],
  ]);
});

describe('no longer valid', () => {
  const group = 'Titre de séjour en cours de validité';
  rightly([
    [
      'until a day to come',
      files(['Copie du titre de séjour : titre-valable-jusqu-au-14-03-2027.pdf'], { group }),
    ],
    ['given then', files(['Copie du titre de séjour : titre-delivre-le-14-03-2024.pdf'], { group })],
    [
      'with the receipt',
      files(['Copie du titre de séjour (même expiré, avec le récépissé) : titre-expire-le-14-03-2026.pdf'], {
        group: 'Pièces',
      }),
    ],
    [
      'even out of date',
      files(['Carte d’identité, valide ou périmée depuis moins de cinq ans : cni-expire-le-14-03-2024.pdf']),
    ],
    [
      'even out of date, said',
      files(['Carte d’identité : cni-expire-le-14-03-2024.pdf']),
      ['Une carte périmée depuis moins de cinq ans est acceptée : elle ne bloque pas la demande.'],
    ],
    [
      'the one to renew',
      files(['Ancien passeport : passeport-expire-le-14-03-2024.pdf'], { group: 'Renouvellement' }),
      ['Votre passeport périmé ne vous sera pas rendu.'],
    ],
    [
      'the title to renew',
      files(['Titre de séjour à renouveler : titre-expire-le-14-11-2026.pdf'], { group: 'Pièces' }),
      ['Un titre périmé ne permet pas de travailler.'],
    ],
    [
      'extended by law',
      files(['Carte d’identité : cni-valide-jusqu-au-14-03-2024.pdf']),
      ['Les cartes délivrées de 2004 à 2013 sont valables cinq ans de plus.'],
    ],
    [
      'a lease',
      files(['Bail : bail-valable-jusqu-au-14-03-2024.pdf']),
      ['Les cartes d’identité périmées ne sont pas acceptées.'],
    ],
  ]);
});

describe('read on one of another month', () => {
  const read = (month: string) =>
    choice('Bulletin utilisé', month, ['Septembre 2026', 'Octobre 2026', 'Novembre 2026']);
  rightly([
    ['of that month', [read('Octobre 2026')], ['Le bulletin doit être celui du mois d’octobre 2026.']],
    ['paid late', [read('Octobre 2026')], ['Le bulletin de novembre 2026 est souvent remis en décembre.']],
    [
      'two are ruled',
      [read('Octobre 2026')],
      ['Utilisez uniquement votre bulletin de paie d’octobre 2026 ou celui de novembre 2026.'],
    ],
    [
      'only if',
      [read('Octobre 2026')],
      ['Si vous avez changé d’employeur, utilisez uniquement le bulletin de paie de novembre 2026.'],
    ],
    [
      'a digital one only',
      [read('Octobre 2026')],
      ['Depuis novembre 2026, le bulletin de paie est remis uniquement en ligne.'],
    ],
    [
      'an example',
      [read('Octobre 2026')],
      [
        'Exemple : pour un salaire de novembre 2026, donnez uniquement votre bulletin de paie de novembre 2026.',
      ],
    ],
    [
      'of the month before',
      [read('Septembre 2026')],
      ['Le bulletin doit être celui du mois précédent.'],
      { title: 'Actualisation d’octobre 2026' },
    ],
    [
      'the page of the next month',
      [read('Octobre 2026')],
      ['Le salaire déclaré est celui versé au cours du mois, quel que soit le mois du bulletin.'],
      { title: 'Actualisation de novembre 2026' },
    ],
  ]);
});

describe('among those that are taken', () => {
  const proof = (text: string) =>
    choice('Justificatif d’identité', text, [
      'Carte nationale d’identité',
      'Passeport',
      'Titre de séjour',
      'Permis de conduire',
    ]);
  rightly([
    [
      'one of them',
      [proof('Passeport')],
      ['Justificatif d’identité : carte nationale ou passeport uniquement.'],
    ],
    [
      'another is not said',
      [proof('Permis de conduire')],
      ['Justificatifs d’identité acceptés : carte nationale, passeport.'],
    ],
    [
      'of those of France',
      [proof('Titre de séjour')],
      ['Les Français présentent uniquement une carte nationale d’identité : elle seule est acceptée.'],
    ],
    [
      'of the format',
      [proof('Permis de conduire')],
      ['Le justificatif d’identité est accepté uniquement au format PDF, passeport compris.'],
    ],
    [
      'for children',
      [proof('Permis de conduire')],
      ['Pour les mineurs, justificatif d’identité accepté : passeport uniquement.'],
    ],
    [
      'for a journey',
      [proof('Permis de conduire')],
      ['À l’étranger, seul le passeport est accepté comme justificatif d’identité.'],
    ],
    [
      'on the spot',
      [proof('Permis de conduire')],
      ['Au guichet, le justificatif d’identité accepté est le passeport uniquement.'],
    ],
    [
      'named otherwise',
      [choice('Justificatif de domicile', 'EDF', ['EDF', 'Quittance', 'Taxe'])],
      ['Justificatif de domicile : facture, quittance ou taxe, à l’exclusion de tout autre document.'],
    ],
  ]);
});

describe('how heavy it may be', () => {
  const photo = (says: string, size: number): OrdinaryPage => [
    says,
    [aFile('Photo', 'photo.jpg', { files: [{ name: 'photo.jpg', type: 'image/jpeg', size }] })],
    [says],
  ];
  rightly([
    photo('Au-delà de 5 Mo, l’envoi peut prendre quelques minutes.', 6_200_000),
    photo('Les fichiers de plus de 20 Mo sont refusés.', 6_200_000),
    photo('Les photos de moins de 5 Mo sont envoyées plus vite.', 6_200_000),
    photo('Au-delà de 5 Mo, le fichier sera réduit automatiquement.', 6_200_000),
    photo('Les vidéos de plus de 5 Mo sont refusées.', 6_200_000),
    photo('Si votre fichier dépasse 5 Mo, il est découpé pour vous.', 6_200_000),
  ]);
});
