import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { blankPaper } from '../paper.ts';
import { ibanOf } from '../people.ts';

/** The quarterly declaration's pages of situation and bank, rightly filled in. */
export function profileOf(chance: Chance): Draft {
  const answers: Draft['answers'] = new Map();
  const paper = blankPaper(
    'Mon Compte',
    chance.one([
      'Déclaration trimestrielle de ressources',
      'Déclaration trimestrielle',
      'Déclarer mes ressources trimestrielles',
    ]),
  );
  paper.h2 = chance.one([
    'Vérifiez votre situation professionnelle et personnelle',
    'Vérifiez votre situation',
  ]);
  paper.steps = ['Votre situation', 'Vos ressources', 'Récapitulatif'];
  paper.at = 1;
  paper.intro = [
    'Votre adresse, votre famille, votre travail et votre compte bancaire sont-ils toujours les mêmes ?',
  ];
  paper.parts = [
    {
      kind: 'block',
      title: 'Votre adresse',
      asks: [
        {
          id: 'voie',
          label: chance.one(['Numéro et nom de la voie', 'Adresse']),
          kind: 'text',
          isRequired: true,
          before: '12 rue des Tilleuls',
        },
        {
          id: 'cp',
          label: chance.one(['Code postal', 'CP']),
          kind: 'text',
          isRequired: true,
          before: '35000',
        },
        {
          id: 'ville',
          label: chance.one(['Commune', 'Ville']),
          kind: 'text',
          isRequired: true,
          before: 'Rennes',
        },
      ],
    },
    {
      kind: 'block',
      title: chance.one(['Vos coordonnées', 'Pour vous joindre']),
      asks: [
        {
          id: 'tel',
          label: chance.one(['Téléphone portable', 'N° de téléphone', 'Tél.']),
          kind: 'text',
          type: 'tel',
        },
        {
          id: 'mel',
          label: chance.one(['Adresse e-mail', 'Courriel', 'Adresse mail']),
          kind: 'text',
          type: chance.one(['text', 'email']),
          isRequired: true,
        },
        {
          id: 'iban',
          label: chance.one(['IBAN', 'Votre IBAN', 'Numéro de compte (IBAN)']),
          kind: 'text',
          isRequired: true,
        },
      ],
    },
    {
      kind: 'block',
      title: null,
      asks: [
        {
          id: 'profil',
          label: chance.one(['Votre profil a-t-il changé ?', 'Votre situation a-t-elle changé ?']),
          kind: 'yes-no',
          isRequired: true,
        },
      ],
    },
  ];
  answers.set('tel', chance.one(['06 12 34 56 78', '0612345678', '+33 6 12 34 56 78', '06.12.34.56.78']));
  answers.set('mel', 'camille.exemple@exemple.fr');
  answers.set('iban', ibanOf(chance));
  answers.set('profil', 'non');
  paper.buttons = chance.one([['Continuer'], ['Précédent', 'Suivant'], ['Confirmer mon profil']]);
  return {
    url: 'https://wwwd.caf.fr/declaration',
    today: Temporal.PlainDate.from('2026-11-24'),
    paper,
    answers,
  };
}

/** Its last page: what was said, a word given on honour, the button that sends. */
export function summaryOf(chance: Chance): Draft {
  const answers: Draft['answers'] = new Map([['honneur', true]]);
  const paper = blankPaper('Mon Compte', 'Déclaration trimestrielle de ressources');
  paper.h2 = chance.one(['Récapitulatif', 'Récapitulatif de votre déclaration', 'Vérification et envoi']);
  paper.steps = ['Votre situation', 'Vos ressources', 'Récapitulatif'];
  paper.at = 3;
  paper.summary = [
    ['Salaire, juillet 2026', '1 180,00 €'],
    ['Salaire, août 2026', '1 180,00 €'],
    ['Salaire, septembre 2026', '1 054,61 €'],
  ];
  paper.parts = [
    {
      kind: 'block',
      title: null,
      asks: [
        {
          id: 'honneur',
          label: chance.one([
            'Je déclare sur l’honneur l’exactitude des informations',
            'Je certifie sur l’honneur que ces informations sont exactes',
          ]),
          kind: 'tick',
          isRequired: true,
        },
      ],
    },
  ];
  paper.buttons = chance.one([
    ['Modifier', 'Envoyer ma déclaration'],
    ['Retour', 'Valider ma déclaration'],
    ['Transmettre ma déclaration'],
  ]);
  return {
    url: 'https://wwwd.caf.fr/declaration',
    today: Temporal.PlainDate.from('2026-11-24'),
    paper,
    answers,
  };
}
