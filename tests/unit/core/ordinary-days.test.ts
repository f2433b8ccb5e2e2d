/** Days that look like ones outside a period or before a birth, and are right; nothing is to be told of them. */
import { describe, expect, test } from 'vitest';
import { days, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const choice = (label: string, text: string, options: string[]) =>
  aField(label, { kind: 'select', valueType: 'choice', text, options });

describe('the period over them', () => {
  const stops = 'Arrêts de travail de la période du 1er juin au 31 août 2026';
  rightly([
    ['one that began before', days(['Du : 20/05/2026', 'Au : 10/06/2026'], { group: stops })],
    ['one that ends after', days(['Du : 20/08/2026', 'Au : 10/09/2026'], { group: stops })],
    ['one day of it', days(['Le : 31/08/2026'], { group: stops })],
    ['the day she signs', days(['Le : 24/11/2026'], { group: stops })],
    [
      'an earlier signature',
      days(['Fait le : 20/11/2026', 'Date de signature : 20/11/2026'], { group: stops }),
    ],
    ['the doctor’s note', days(['Date de la prescription : 20/05/2026'], { group: stops })],
    ['a payment', days(['Date de paiement : 05/09/2026'], { group: stops })],
    [
      'a registration period over a stay',
      days(['Du : 21/12/2026', 'Au : 24/12/2026'], {
        group: 'Inscriptions ouvertes du 2 au 30 novembre 2026',
      }),
    ],
    [
      'a registration period, another wording',
      days(['Premier jour : 21/12/2026'], { group: 'Vacances de Noël : réservez du 2 au 30 novembre 2026' }),
    ],
    [
      'office closed',
      days(['Date : 02/12/2026'], { group: 'Rendez-vous (service fermé du 24 au 31 décembre 2026)' }),
    ],
    [
      'out of the period',
      days(['Du : 02/05/2026', 'Au : 12/05/2026'], {
        group: 'Absences en dehors de la période du 1er juin au 31 août 2026',
      }),
    ],
    [
      'since the last period',
      days(['Le : 02/09/2026'], { group: 'Changement depuis votre déclaration du 1er juin au 31 août 2026' }),
    ],
    [
      'a period of reference of another thing',
      days(['Date de début : 02/09/2026'], {
        group: 'Nouvelle activité, après la période du 1er juin au 31 août 2026',
      }),
    ],
    ['a birth', days(['Né le : 02/05/2019'], { group: 'Enfant inscrit du 1er juin au 31 août 2026' })],
    ['delivered', days(['Délivré le : 02/05/2019'], { group: 'Séjour du 1er juin au 31 août 2026' })],
    [
      'a list of payslips, of a contract that began before',
      days(['Début du contrat : 01/02/2025', 'Fin du contrat : 30/06/2025']),
      ['Votre période va du 1er mai 2025 au 30 avril 2026. Seuls les bulletins de ces douze mois comptent.'],
    ],
    [
      'only days stopped, of a contract',
      days(['Contrat signé le : 02/11/2026']),
      ['Notez les jours d’arrêt situés entre le 1er et le 31 janvier 2027, et ceux-là seulement.'],
    ],
    [
      'a service open only then',
      days(['Date de la visite : 02/12/2026']),
      ['Pour toute visite, appelez le service ouvert uniquement du 1er au 30 novembre 2026.'],
    ],
    [
      'paid only then',
      days(['Date de la demande : 02/10/2026', 'Date de la visite : 12/12/2026']),
      ['Les demandes de visite sont reçues uniquement du 1er au 30 novembre 2026.'],
    ],
    [
      'a campaign',
      days(['Date d’inscription au collège : 02/09/2026']),
      ['La campagne d’inscription a lieu uniquement du 1er avril au 30 juin 2027.'],
    ],
  ]);
});

describe('the year of the event', () => {
  const kinds = ['Mariage', 'Naissance', 'Déménagement'];
  const event = 'Événement survenu en 2025';
  rightly([
    ['of that year', [choice(event, 'Mariage', kinds), ...days(['Date du mariage : 02/05/2025'])]],
    [
      'two years told',
      [
        choice('Changement survenu en 2025 ou en 2026', 'Mariage', kinds),
        ...days(['Date du mariage : 02/05/2026']),
      ],
    ],
    [
      'since',
      [
        choice('Changement intervenu depuis votre déclaration faite en 2025', 'Mariage', kinds),
        ...days(['Date du mariage : 02/05/2026']),
      ],
    ],
    [
      'the tax paid in 2026 on 2025',
      [
        choice('Changement à déclarer en 2026 sur vos revenus', 'Mariage', kinds),
        ...days(['Date du mariage : 02/05/2025']),
      ],
    ],
    [
      'the end of a wedding of before',
      [
        choice(event, 'Divorce', ['Divorce', ...kinds]),
        ...days(['Date du mariage : 02/05/2005', 'Date du divorce : 02/05/2025']),
      ],
    ],
    [
      'divorced, of the wedding',
      [
        choice(event, 'Fin du mariage', ['Fin du mariage', ...kinds]),
        ...days(['Date du mariage : 02/05/2005']),
      ],
    ],
    [
      'a birth to be',
      [choice(event, 'Naissance', kinds), ...days(['Date de naissance de la mère : 02/05/1990'])],
    ],
  ]);
});

describe('her birth', () => {
  const me = 'Mme Aurélie Vasseur, née le 03/05/1998';
  rightly([
    ['after it', days(['Date d’emménagement : 01/10/2016']), [me]],
    ['her parents’', days(['Date de mariage de vos parents : 01/10/1996']), [me]],
    ['the house', days(['Date de construction du logement : 01/10/1970']), [me]],
    ['her husband’s entry', days(['Date d’entrée de votre conjoint : 01/10/1996']), [me]],
    ['he moved in first', days(['Date d’emménagement du conjoint : 01/10/1996']), [me]],
    [
      'the lease of the parents',
      days(['Date d’entrée dans le logement (bail des parents) : 01/10/1996']),
      [me],
    ],
    [
      'the child of the file',
      days(['Votre mariage : 01/10/2005']),
      ['Monsieur Paul Vasseur', 'Lina, née le 03/05/2018'],
    ],
    [
      'a child alone',
      days(['Date du mariage : 01/10/2005']),
      ['Enfant à charge', 'Lina Vasseur, née le 03/05/2018'],
    ],
    [
      'who asks, and the baby',
      days(['Date du mariage : 01/10/2005']),
      ['Vous', 'Votre fille Lina, née le 03/05/2018'],
    ],
    ['the pupil', days(['Date d’emménagement : 01/10/2005']), ['Élève', 'Lina Vasseur, née le 03/05/2018']],
    [
      'the pupil, before whom she is named',
      days(['Date d’emménagement : 01/10/2005']),
      ['Responsable : Mme Vasseur. Élève : Lina, née le 03/05/2018'],
    ],
    [
      'the patient',
      days(['Date d’emménagement : 01/10/2005']),
      ['Bénéficiaire de Mme Vasseur : Lina, née le 03/05/2018'],
    ],
    [
      'written for another',
      days(['Date d’embauche : 01/10/2005']),
      ['Vous demandez pour Lina, née le 03/05/2018'],
    ],
    [
      'her ward',
      days(['Date d’emménagement : 01/10/2005']),
      ['Vous avez inscrit Lina Vasseur, née le 03/05/2018'],
    ],
  ]);
});

describe('a birth beside', () => {
  rightly([
    [
      'her wedding, her child',
      days(['Date de naissance de l’enfant : 03/05/2018', 'Date de mariage : 01/10/2005']),
    ],
    [
      'the parents moved',
      days(['Date de naissance : 03/05/2018', 'Date d’emménagement de la famille : 01/10/2005'], {
        group: 'Enfant',
      }),
    ],
    [
      'the parents wed',
      days(['Date de naissance : 03/05/2018', 'Mariage des parents : 01/10/2005'], { group: 'Enfant' }),
    ],
    [
      'the parents apart',
      days(['Date de naissance : 03/05/2018', 'Date de séparation du père et de la mère : 01/10/2017'], {
        group: 'Enfant',
      }),
    ],
    [
      'one wed before the birth',
      days(['Né(e) le : 03/05/2018', 'Date de votre mariage : 01/10/2005'], { group: 'Enfant' }),
    ],
    [
      'her own parting',
      days(['Date de naissance : 03/05/2026', 'Date de séparation : 01/03/2026'], {
        group: 'Enfant à naître et séparation',
      }),
    ],
    [
      'the divorce of a mother',
      days(['Date de naissance : 03/05/2026', 'Date du divorce : 01/03/2025'], {
        group: 'Enfant né après le divorce',
      }),
    ],
    [
      'put on a list before',
      days(['Date de naissance : 03/05/2026', 'Date d’inscription sur liste d’attente : 01/03/2026'], {
        group: 'Crèche',
      }),
    ],
    [
      'the father died',
      days(['Date de naissance : 03/05/2026', 'Date de décès du père : 01/03/2026'], { group: 'Enfant' }),
    ],
    [
      'a parent died',
      days(['Date de naissance : 03/05/2026', 'Date du décès du parent : 01/03/2026'], { group: 'Enfant' }),
    ],
    [
      'the other parent died',
      days(['Date de naissance : 03/05/2026', 'Décès de l’autre responsable légal : 01/03/2026'], {
        group: 'Enfant',
      }),
    ],
    [
      'her own arrival',
      days(['Date de naissance : 03/05/2026', 'Arrivée de la famille en France : 01/03/2020'], {
        group: 'Enfant',
      }),
    ],
    [
      'her own arrival, said of her',
      days(['Date de naissance : 03/05/2026', 'Date d’entrée en France de la mère : 01/03/2020'], {
        group: 'Enfant',
      }),
    ],
    [
      'the register',
      days(['Date de naissance : 03/05/1926', 'Délivré le : 01/03/2026'], { group: 'Demande d’acte' }),
    ],
  ]);
});

test('a day of another century is none, but on a page about such times', () => {
  const birth = (text: string, title: string) => wrongIn(days([`Date de naissance : ${text}`]), { title });
  expect(birth('12/03/1875', 'Demande de carte')).toEqual(['Date de naissance']);
  expect(birth('31/02/1875', 'Demande d’acte de naissance')).toEqual(['Date de naissance']);
  expect(birth('12/03/0875', 'Demande d’acte de naissance')).toEqual(['Date de naissance']);
});

describe('very old', () => {
  rightly([
    ['a centenarian', days(['Date de naissance : 03/05/1915'])],
    [
      'an ancestor',
      days(['Date de naissance : 03/05/1905'], {}),
      [],
      { title: 'Demande d’acte de naissance' },
    ],
    [
      'of a register of another century',
      days(['Date de naissance : 12/03/1875', 'Date du mariage : 4 mai 1799']),
      [],
      { title: 'Demande d’acte d’état civil : archives' },
    ],
    [
      'a copy',
      days(['Date de naissance de la personne concernée : 03/05/1905']),
      [],
      { title: 'Copie intégrale d’un acte d’état civil' },
    ],
    [
      'a grave',
      days(['Date de naissance du défunt : 03/05/1905']),
      [],
      { title: 'Renouvellement d’une concession' },
    ],
    [
      'the registers',
      days(['Naissance : 03/05/1905']),
      [],
      { title: 'Recherche dans les registres de l’état civil' },
    ],
    [
      'a livret de famille',
      days(['Date de naissance du titulaire : 03/05/1905']),
      [],
      { title: 'Duplicata du livret de famille' },
    ],
    [
      'a veteran',
      days(['Date de naissance du combattant : 03/05/1905']),
      [],
      { title: 'Mention « Mort pour la France »' },
    ],
  ]);
});

describe('the day a paper was handed in', () => {
  const group = 'L’enfant qui arrive au foyer';
  rightly([
    [
      'before the days declared',
      days(['À partir du : 18/01/2027', 'Jugement traduit – Ajouté le : 19/10/2026'], { group }),
    ],
    ['of the end of something', days(['Début : 18/01/2027', 'Attestation de fin – Déposée le : 19/10/2026'])],
    ['beside a day of no side', days(['À partir du : 18/01/2027', 'Jugement, le : 19/10/2026'], { group })],
  ]);
});
