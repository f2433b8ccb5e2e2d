/** Pages rightly filled in by ordinary families: papers, accounts, pay, and cases that nobody needs. Nothing is told. */
import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aFile, aRadio, rightly, rightlyOn, townHall } from '../../support/filled-in.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

describe('what the employer sent, put right since', () => {
  const says = ['Montant transmis par votre employeur pour mars 2026 : 842,16 €.'];
  rightly(['942,16', '862,16'].map((text) => [text, [anAmount('Salaire de mars 2026', text)], says]));
});

describe('papers', () => {
  const asked = (employer: string) => [
    `Nous attendons : bulletin de salaire de juillet 2026 (employeur : ${employer}).`,
  ];
  const file = (name: string) => aFile('Votre fichier', name);
  const rib = [
    aField('Type de document', {
      kind: 'select',
      valueType: 'choice',
      options: ['RIB', 'Bulletin de salaire'],
      text: 'RIB',
    }),
    file('rib.pdf'),
  ];
  const employer = (text: string) => [
    aField('Nom de l’employeur', { valueType: 'organisation', text }),
    file('scan.pdf'),
  ];
  rightlyOn({ host: 'candidat.francetravail.fr', title: 'Envoyer un document', today: '2026-11-19' }, [
    ['advice', rib, ['Envoyez votre bulletin de salaire chaque mois dès que vous le recevez.']],
    ['advice on how', rib, ['Envoyez votre bulletin de salaire en PDF plutôt qu’en photo.']],
    ['a question', [file('rib.pdf')], ['Vous souhaitez envoyer un bulletin de salaire ?']],
    ['sent by an agency', [file('bulletin-adecco-juillet-2026.pdf')], asked('Auchan Cholet')],
    ['paid by the town', [file('bulletin-mairie-juillet-2026.pdf')], asked('Crèche Les Lutins')],
    ['the name of the shop', employer('Carrefour Market Chalonnes'), asked('SAS Distri Layon')],
    ['a shop of a chain', employer('Carrefour Cholet'), asked('Carrefour Angers')],
    [
      'who gives it',
      [aFile('Attestation CAF', 'attestation-droits.pdf')],
      ['CAF : attestation de paiement. CPAM : attestation de droits.'],
    ],
  ]);
});

describe('an account that may be replaced', () => {
  const shown = 'FR76 3000 6000 0112 3456 7890 189';
  const typed = [aField('IBAN', { valueType: 'iban', text: 'FR14 2004 1010 0505 0001 3M02 606' })];
  rightlyOn({ title: 'Vos coordonnées bancaires' }, [
    ['kept', typed, [`RIB enregistré : ${shown}`]],
    ['known', typed, [`RIB connu de la Caf : ${shown}`]],
    ['given years ago', typed, [`RIB transmis en 2021 : ${shown}`]],
    ['paid into so far', typed, [`C’est le compte sur lequel vos aides sont versées : ${shown}`]],
    ['to change', typed, [`RIB : ${shown}`], { title: 'Mettre à jour mes coordonnées bancaires' }],
    [
      'with dots',
      [aField('IBAN', { valueType: 'iban', text: shown })],
      [`RIB déposé : ${shown.replaceAll(' ', '.')}`, 'Recopiez-le.'],
    ],
  ]);
});

describe('« Non » about money', () => {
  const non = (label: string) => aYesNo(label, 'Non');
  rightlyOn(
    {
      host: 'assure.ameli.fr',
      title: 'Ma demande de Complémentaire santé solidaire',
      today: '2026-09-15',
    },
    [
      [
        'a contract that is over',
        [non('Lina perçoit-elle un salaire ?')],
        ['Lina FERRAND, 17 ans, salariée en CDD du 01/02/2026 au 31/08/2026'],
      ],
      [
        'others than the partner',
        [
          aYesNo('Votre conjoint a-t-il perçu un salaire ?', 'Oui'),
          non('Une autre personne du foyer a-t-elle perçu un salaire ?'),
        ],
        ['Votre conjoint, Marc Ferrand, maçon chez Bâti Sud depuis 2019, 1 650 € par mois'],
      ],
      [
        'nothing paid',
        [non('Lina a-t-elle perçu un salaire ?')],
        ['Lina Ferrand, 17 ans, stagiaire depuis 2025, payée 0 € par mois'],
      ],
      [
        'who houses her',
        [non('Lina a-t-elle perçu un salaire ?')],
        ['Lina Ferrand, 17 ans, chez ses grands-parents, 300 € par mois depuis 2024'],
      ],
    ],
  );
  const his = [non('Votre compagnon Idriss a-t-il perçu des ressources entre juin et août 2026 ?')];
  rightlyOn({ host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-10-06' }, [
    [
      'at work after those months',
      his,
      ['Votre compagnon a repris un emploi le 1er septembre 2026. Pensez à déclarer ses salaires.'],
    ],
    [
      'pay of a later month',
      his,
      ['Votre compagnon a repris un emploi. Ses salaires de septembre 2026 sont à indiquer.'],
    ],
    [
      'since a later month',
      his,
      ['Votre compagnon travaille depuis septembre 2026. Ses salaires doivent être déclarés.'],
    ],
    [
      'paid the month after',
      [non('En août 2026, Marc a-t-il perçu un salaire ?')],
      ['Marc Ferrand, salarié depuis le 3 août 2026'],
    ],
  ]);
});

describe('cases that nobody needs', () => {
  const tenant = aRadio('Vous êtes', ['Locataire', 'Propriétaire'], 'Locataire');
  const name = (label = 'Nom', group: string | null = null) => aField(label, { text: 'Sy', group });
  const rent = 'Si vous êtes locataire, indiquez votre loyer.';
  rightly([
    ['of the garage', [tenant, anAmount('Loyer mensuel', '450'), anAmount('Loyer du garage', '')], [rent]],
    [
      'of the home before',
      [tenant, anAmount('Loyer', '450'), anAmount('Loyer de votre ancien logement', '')],
      [rent],
    ],
    [
      'of a second child',
      [name('Prénom', 'Enfant 1'), aField('Prénom', { group: 'Enfant 2' })],
      ['Champs obligatoires : nom, prénom, date de naissance.'],
    ],
    [
      'of a second parent',
      [
        name('Nom', 'Parent 1 (à remplir)'),
        aField('Nom', { group: 'Parent 2 (à remplir)' }),
        name('Classe', 'Élève'),
      ],
    ],
    [
      'with the sign of a help',
      [name('Nom ⓘ'), aField('Profession ⓘ')],
      ['ⓘ Votre nom est obligatoire pour étudier votre demande.'],
    ],
    [
      'photos',
      [name(), aField('J’autorise les photos de mon enfant', { kind: 'checkbox', valueType: 'consent' })],
      ['Sans votre autorisation, aucune photo ne sera prise.'],
    ],
    ['papers', [name(), aField('Profession')], ['Rien ne doit manquer : relisez vos papiers.']],
    [
      'a zero for one of them',
      [anAmount('Salaire de juin 2026', '900'), anAmount('Pension', '')],
      ['Écrivez 0 si vous n’avez pas de salaire un mois. Les autres cases peuvent rester vides.'],
    ],
  ]);

  test.each([
    'Cliquez sur l’icône pour savoir quelles informations sont obligatoires.',
    'Répondez aux questions puis cliquez sur le bouton bleu.',
    'Répondez aux questions de l’encadré.',
    'Téléchargez la fiche, remplissez-la en lettres noires et joignez les informations.',
  ])('no mark is told by « %s »', (says) => {
    const page = aPage(townHall, ['Inscription'], {
      blocks: ['Inscription', says],
      fields: [name(), aField('Profession')],
      buttons: [aButton('Suivant', 'next')],
    });
    const { findings } = assessed(page, '2026-11-24');
    expect(findings.filter(({ status }) => status === 'unknown')).toEqual([]);
  });
});
