import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import type { Sort } from './guide.ts';
import { pageOf, spoil } from './page.ts';

const pdf = { name: 'bulletin-octobre.pdf', type: 'application/pdf', size: 210_000 };
const photo = { name: 'IMG_2041.jpg', type: 'image/jpeg', size: 1_900_000 };

const portals = {
  caf: {
    url: 'https://wwwd.caf.fr/documents',
    site: 'Mon Compte',
    papers: ['Bulletin de salaire', 'Attestation de loyer', 'Pièce d’identité'],
    titles: [
      'Envoyer un document',
      'Transmettre un document',
      'Transmettre des documents',
      'Envoyer mes documents',
      'Déposer un document',
    ] as const,
  },
  'france-travail': {
    url: 'https://candidat.francetravail.fr/documents',
    site: 'Mon espace',
    papers: ['Bulletin de salaire', 'Attestation employeur', 'Contrat de travail'],
    titles: [
      'Envoyer un document',
      'Transmettre un document',
      'J’envoie mes justificatifs',
      'Envoyer mes justificatifs',
      'Transmettre mes documents',
    ] as const,
  },
};

/** Papers to send, with the limits the page says. */
function sending(portal: keyof typeof portals): (chance: Chance) => Draft {
  const { url, site, papers, titles } = portals[portal];
  return (chance) => {
    const limits = chance.one([
      'Formats acceptés : PDF, JPG, PNG. Taille maximale : 5 Mo.',
      'Fichier PDF, JPEG ou PNG de 5 Mo maximum',
      'PDF ou image (jpg, png), 5 Mo au plus',
    ]);
    const isHint = chance.is(0.6);
    return pageOf({
      url,
      site,
      h1: chance.one(titles),
      h2: chance.one(['Ajouter un document', 'Votre fichier', 'Choisir le document']),
      intro: isHint ? ['Un document par fichier, bien lisible.'] : [limits],
      blocks: [
        [
          null,
          [
            [
              {
                id: 'type',
                label: chance.one([
                  'Type de document',
                  'Nature du document',
                  'Quel document souhaitez-vous envoyer ?',
                ]),
                kind: 'choice',
                options: papers,
                isRequired: true,
              },
              papers[0] as string,
            ],
            [
              {
                id: 'fichier',
                label: chance.one([
                  'Document à envoyer',
                  'Votre fichier',
                  'Choisir un fichier',
                  'Justificatif',
                ]),
                kind: 'file',
                isRequired: true,
                ...(isHint ? { hint: limits } : {}),
              },
              chance.one([pdf, photo]),
            ],
            [{ id: 'note', label: chance.one(['Commentaire', 'Précisions']), kind: 'text' }],
          ],
        ],
      ],
      buttons: chance.one([
        ['Annuler', 'Envoyer'],
        ['Retour', 'Envoyer le document'],
        ['Continuer'],
        ['Valider'],
      ]),
    });
  };
}

function sortsOf(portal: keyof typeof portals): Sort[] {
  const make = sending(portal);
  const { url, site, papers } = portals[portal];
  return [
    { what: 'sending', kind: 'clean', times: 7, make },
    spoil('no file', make, 'fichier', null, ''),
    spoil('empty file', make, 'fichier', { ...pdf, size: 0 }, ''),
    spoil('too large', make, 'fichier', { ...photo, size: 9_000_000 }, ''),
    spoil(
      'a kind refused',
      make,
      'fichier',
      {
        name: 'bulletin.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        size: 40_000,
      },
      '',
    ),
    spoil('a video', make, 'fichier', { name: 'VID_0001.mp4', type: 'video/mp4', size: 2_000_000 }, ''),
    spoil('type left', make, 'type', null, ''),
    spoil('another paper', make, 'fichier', { ...pdf, name: 'avis-imposition-2026.pdf' }, '', 2),
    {
      what: 'another paper than the page asked for',
      kind: 'planted',
      times: 2,
      make: (chance) => {
        const page = make(chance);
        page.paper.intro.push(`Document attendu : ${papers[1]}`);
        return [page, ''];
      },
    },
    {
      what: 'gone, says the page',
      kind: 'no-proof',
      make: () =>
        pageOf({
          url,
          site,
          h1: 'Envoyer un document',
          intro: ['Votre document a bien été envoyé le 24/11/2026. Référence : D 2026 114.'],
        }),
    },
    {
      what: 'refused',
      kind: 'no-proof',
      make: () =>
        pageOf({
          url,
          site,
          h1: 'Envoyer un document',
          alerts: ['Le document n’a pas pu être envoyé. Veuillez réessayer.'],
        }),
    },
    {
      what: 'papers listed',
      kind: 'unseen',
      make: () =>
        pageOf({
          url,
          site,
          h1: 'Mes documents',
          intro: ['Bulletin de salaire, reçu le 03/11/2026', 'Contrat, reçu le 12/09/2026'],
        }),
    },
  ];
}

export const cafDocument = sortsOf('caf');
export const franceTravailDocument = sortsOf('france-travail');
