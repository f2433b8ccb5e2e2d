import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { type Ask, blankPaper } from '../paper.ts';
import { monthAndYear, ofMonth, writeDate } from '../wording.ts';
import { actualisationOf, recapOf } from './france-travail-page.ts';
import { receipts } from './france-travail-receipts.ts';
import type { Sort } from './guide.ts';

type Page = ReturnType<typeof actualisationOf>;

function without(page: Page, ...ids: string[]): Page {
  for (const id of ids) page.answers.delete(id);
  return page;
}

function withYes(chance: Chance, id: 'travail' | 'stage' | 'maladie' | 'retraite'): Page {
  for (;;) {
    const page = actualisationOf(chance);
    if (page.answers.get(id) === 'oui') return page;
  }
}

export const franceTravailMonthly: Sort[] = [
  { what: 'declaration', kind: 'clean', times: 16, make: (chance) => actualisationOf(chance) },
  { what: 'recap', kind: 'clean', times: 3, make: recapOf },
  {
    what: 'no to the last question',
    kind: 'planted',
    times: 5,
    make: (chance) => {
      const page = actualisationOf(chance);
      page.answers.set('recherche', 'non');
      page.answers.set('fin', writeDate(page.month.toPlainDate({ day: 10 })));
      page.answers.set('motif', 'Autre');
      return [page, page.lastQuestion];
    },
  },
  {
    what: 'no to the last question, shown again',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const page = recapOf(chance);
      const last = page.paper.summary.at(-1) as [string, string];
      last[1] = 'Non';
      return [page, 'recherche'];
    },
  },
  {
    what: 'pay over « no », shown again',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = recapOf(chance);
      page.paper.summary.splice(2, 0, ['Montant total de vos salaires bruts', '1 240,00 €']);
      return [page, 'salaires bruts'];
    },
  },
  {
    what: 'worked without hours',
    kind: 'planted',
    times: 2,
    make: (chance) => [without(withYes(chance, 'travail'), 'heures'), 'heures'],
  },
  {
    what: 'worked without pay',
    kind: 'planted',
    times: 2,
    make: (chance) => [without(withYes(chance, 'travail'), 'brut'), 'brut'],
  },
  {
    what: 'sick without dates',
    kind: 'planted',
    times: 2,
    make: (chance) => [without(withYes(chance, 'maladie'), 'maladie-du', 'maladie-au'), '', ''],
  },
  {
    what: 'training course without its end',
    kind: 'planted',
    make: (chance) => [without(withYes(chance, 'stage'), 'stage-au'), ''],
  },
  {
    what: 'date outside the month',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const page = withYes(chance, 'maladie');
      const other = page.month.add({ months: chance.one([-2, 2]) });
      page.answers.set('maladie-du', writeDate(other.toPlainDate({ day: 3 })));
      page.answers.set('maladie-au', writeDate(other.toPlainDate({ day: 8 })));
      return [page, ''];
    },
  },
  {
    what: 'end before start',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = withYes(chance, 'maladie');
      page.answers.set('maladie-du', writeDate(page.month.toPlainDate({ day: 18 })));
      page.answers.set('maladie-au', writeDate(page.month.toPlainDate({ day: 4 })));
      return [page, ''];
    },
  },
  {
    what: 'no such day',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = withYes(chance, 'stage');
      page.answers.set(
        'stage-du',
        chance.one([
          `31/02/${page.month.year}`,
          `00/${page.month.month}/${page.month.year}`,
          '12/13/2026',
          '5 du mois',
        ]),
      );
      return [page, ''];
    },
  },
  {
    what: 'hours impossible',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = withYes(chance, 'travail');
      page.answers.set('heures', chance.one(['650', '-12', '1520']));
      return [page, 'heures'];
    },
  },
  {
    what: 'pay not an amount',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = withYes(chance, 'travail');
      page.answers.set('brut', chance.one(['12OO', '-850', 'environ mille']));
      return [page, 'brut'];
    },
  },
  {
    what: 'question left',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const page = actualisationOf(chance);
      const left = chance.one(['maladie', 'recherche', 'retraite']);
      const asked = page.asks.find(({ id }) => id === left) as Ask;
      return [without(page, left, `${left}-du`, `${left}-au`), asked.label.slice(0, 24)];
    },
  },
  {
    what: 'outside the window',
    kind: 'planted',
    times: 3,
    make: (chance) => [
      actualisationOf(chance, { day: chance.one(['2026-11-20', '2026-12-16', '2027-02-25', '2026-11-27']) }),
      '',
    ],
  },
  {
    what: 'another month on the page',
    kind: 'planted',
    times: 2,
    make: (chance) => [actualisationOf(chance, { monthShown: chance.one([-1, 1]) }), ''],
  },
  { what: 'frame of another site', kind: 'unseen', make: (chance) => framed(actualisationOf(chance)) },
  ...receipts,
  ...confusing(),
];

function framed(page: Draft): Draft {
  page.paper.extra =
    '<iframe title="Déclaration" src="https://autre.exemple.test/" width="600" height="300"></iframe>';
  return page;
}

function confusing(): Sort[] {
  const today = Temporal.PlainDate.from('2026-11-29');
  const month = today.toPlainYearMonth();
  const page =
    (h1: string, intro: string[], change: (draft: Draft) => void = () => undefined) =>
    (): Draft => {
      const draft: Draft = {
        url: 'https://candidat.francetravail.fr/actualisation',
        today,
        paper: { ...blankPaper('France Travail', h1), intro },
        answers: new Map(),
      };
      change(draft);
      return draft;
    };
  return [
    {
      what: 'receipt of another month',
      kind: 'no-proof',
      make: page('Justificatif de déclaration de situation', [
        `Votre déclaration mensuelle - ${monthAndYear(month.subtract({ months: 2 }))} - a bien été validée le 30/09/2026 à 10:12 depuis Internet.`,
      ]),
    },
    {
      what: 'button still there',
      kind: 'no-proof',
      make: page(
        'Actualisation',
        [
          'Une fois que j’ai validé mon actualisation, je ne peux plus la modifier en ligne.',
          'Votre actualisation sera validée après votre confirmation.',
        ],
        (draft) => {
          draft.paper.buttons = ['Retour', 'Valider'];
        },
      ),
    },
    {
      what: 'outage',
      kind: 'no-proof',
      make: page('Actualisation', [
        'Nous sommes désolés mais nous ne pouvons prendre en compte une nouvelle déclaration.',
      ]),
    },
    {
      what: 'lost sign-in',
      kind: 'no-proof',
      make: page('Vous avez été déconnecté', [
        `Votre actualisation ${ofMonth(month)} n’a pas été enregistrée. Reconnectez-vous.`,
      ]),
    },
    {
      what: 'help',
      kind: 'no-proof',
      make: page('Comment m’actualiser ?', [
        'Un message s’affiche : « Votre déclaration mensuelle a bien été validée le 28/11/2026 ».',
      ]),
    },
    {
      what: 'simulator',
      kind: 'no-proof',
      make: page('Actualisation', [
        'Ceci est un simulateur : les informations saisies ne seront pas enregistrées dans votre dossier.',
        `Votre déclaration mensuelle - ${monthAndYear(month)} - a bien été validée le 29/11/2026 à 10:12 depuis Internet.`,
      ]),
    },
    {
      what: 'dashboard',
      kind: 'unseen',
      make: page('Mon espace', ['Prochaine actualisation : du 28/11/2026 au 15/12/2026.', 'Je m’actualise']),
    },
    {
      what: 'no case drawn',
      kind: 'unseen',
      make: page('Je déclare ma situation', [`Actualisation ${ofMonth(month)}`], (draft) => {
        draft.paper.buttons = ['Valider'];
        draft.paper.steps = [
          'Je déclare ma situation',
          'Je vérifie et valide ma déclaration',
          'J’envoie mes justificatifs',
        ];
        draft.paper.at = 1;
      }),
    },
    {
      what: 'job offer',
      kind: 'elsewhere',
      make: page('Postuler à cette offre', ['Avez-vous travaillé dans ce métier ?'], (draft) => {
        draft.paper.parts = [
          {
            kind: 'block',
            title: null,
            asks: [
              { id: 'lettre', label: 'Votre message au recruteur', kind: 'text' },
              { id: 'salaire', label: 'Salaire souhaité (brut mensuel)', kind: 'text' },
            ],
          },
        ];
        draft.answers.set('lettre', 'Bonjour').set('salaire', '1800');
        draft.paper.buttons = ['Envoyer ma candidature'];
      }),
    },
  ];
}
