import type { Draft } from '../case.ts';
import type { Chance } from '../chance.ts';
import { type Ask, blankPaper } from '../paper.ts';
import { ibanOf, spoilIban } from '../people.ts';
import { writeAmount } from '../wording.ts';
import { profileOf, summaryOf } from './caf-profile.ts';
import { type Resources, resourcesOf } from './caf-resources.ts';
import type { Sort } from './guide.ts';

/** A page of resources on which something holds, drawn anew until it does. */
function resourcesWith(chance: Chance, holds: (page: Resources) => boolean): Resources {
  for (;;) {
    const page = resourcesOf(chance);
    if (holds(page)) return page;
  }
}

function known(chance: Chance, most = Number.POSITIVE_INFINITY): [Resources, string, number, string] {
  const page = resourcesWith(chance, (one) =>
    [...one.known.values()].some((cents) => cents > 0 && cents <= most),
  );
  const [id, cents] = [...page.known].find(([, value]) => value > 0) as [string, number];
  return [page, id, cents, page.grid.columns[Number(id.at(-1))] ?? ''];
}

const with2 = (page: Resources) =>
  page.grid.rows.length > 1 && page.grid.rows.some((row) => row.after && page.answers.has(row.after.id));

export const cafQuarterly: Sort[] = [
  { what: 'resources', kind: 'clean', times: 14, make: (chance) => resourcesOf(chance) },
  { what: 'situation', kind: 'clean', times: 4, make: profileOf },
  { what: 'summary', kind: 'clean', times: 2, make: summaryOf },
  {
    what: 'known amount changed',
    kind: 'planted',
    times: 4,
    make: (chance) => {
      const [page, id, cents, month] = known(chance);
      page.answers.set(
        id,
        writeAmount(chance.one([cents + 12_000, cents * 10, cents - 1, Math.round(cents * 0.78)]), chance),
      );
      return [page, month];
    },
  },
  {
    what: 'known amount wiped',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const [page, id, , month] = known(chance);
      page.answers.set(id, '');
      return [page, month];
    },
  },
  {
    what: 'known amount made zero',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const [page, id, , month] = known(chance);
      page.answers.set(id, '0');
      return [page, month];
    },
  },
  {
    what: 'someone without a word',
    kind: 'planted',
    times: 4,
    make: (chance) => {
      const page = resourcesWith(chance, with2);
      const row = page.grid.rows.find(
        (one) => one.after && page.answers.has(one.after.id),
      ) as Resources['grid']['rows'][number];
      page.answers.delete((row.after as Ask).id);
      return [page, page.grid.columns[0] ?? ''];
    },
  },
  {
    what: 'nothing ticked beside an amount',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const [page] = known(chance);
      const again = page.grid.rows[0]?.after
        ? page
        : resourcesWith(
            chance,
            (one) =>
              one.grid.rows[0]?.after !== undefined &&
              [...one.known].some(([id, cents]) => id.startsWith('r0') && cents > 0),
          );
      again.answers.set('r0m0', '640,20');
      again.answers.set('rien0', true);
      return [again, ''];
    },
  },
  {
    what: 'question left',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const page = resourcesOf(chance);
      page.answers.delete('pension');
      page.answers.delete('pension-montant');
      return [page, 'pension alimentaire'];
    },
  },
  {
    what: 'yes without its amount',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = resourcesOf(chance);
      page.answers.set('pension', 'oui');
      page.answers.delete('pension-montant');
      return [page, 'pension alimentaire'];
    },
  },
  {
    what: 'other months',
    kind: 'planted',
    times: 3,
    make: (chance) => [resourcesOf(chance, chance.one([1, 1, 2])), ''],
  },
  {
    what: 'not an amount',
    kind: 'planted',
    times: 3,
    make: (chance) => {
      const page = resourcesWith(chance, (one) => [...one.answers.keys()].some((id) => /^r\dm\d$/.test(id)));
      const id = [...page.answers.keys()].find((one) => /^r\dm\d$/.test(one)) as string;
      page.answers.set(id, chance.one(['12O0', 'voir bulletin', '1234,567', '-450,00', '1200 1300']));
      return [page, page.grid.columns[Number(id.at(-1))] ?? ''];
    },
  },
  {
    what: 'total that does not add up',
    kind: 'planted',
    times: 2,
    make: (chance) => {
      const page = resourcesWith(chance, (one) => one.known.size >= 2 && one.grid.rows.length === 1);
      page.style = { grid: 'by-row' };
      const sum = page.grid.rows[0]?.cells.reduce((all, cell) => all + centsOf(cell, page), 0) ?? 0;
      page.paper.parts.splice(1, 0, {
        kind: 'block',
        title: null,
        asks: [
          {
            id: 'total',
            label: 'Total des trois mois',
            kind: 'shown',
            text: `${writeAmount(sum + 10_000, chance)} €`,
          },
        ],
      });
      return [page, 'total'];
    },
  },
  {
    what: 'IBAN',
    kind: 'planted',
    times: 2,
    make: (chance) => profileWith(chance, 'iban', spoilIban(ibanOf(chance)), 'iban'),
  },
  {
    what: 'e-mail',
    kind: 'planted',
    times: 2,
    make: (chance) =>
      profileWith(
        chance,
        'mel',
        chance.one(['camille.exemple@exemple', 'camille exemple@exemple.fr', 'camille.exemple.fr']),
        '',
      ),
  },
  {
    what: 'phone',
    kind: 'planted',
    make: (chance) => profileWith(chance, 'tel', chance.one(['06 12 34 56', '612', '06 12 34 56 7O']), 't'),
  },
  {
    what: 'postal code',
    kind: 'planted',
    make: (chance) => profileWith(chance, 'cp', chance.one(['3500', '35 0O0', '350000']), 'p'),
  },
  { what: 'bank details wiped', kind: 'planted', make: (chance) => profileWith(chance, 'iban', '', 'iban') },
  { what: 'address wiped', kind: 'planted', make: (chance) => profileWith(chance, 'voie', '', '') },
  {
    what: 'word on honour left',
    kind: 'planted',
    make: (chance) => {
      const page = summaryOf(chance);
      page.answers.clear();
      return [page, 'honneur'];
    },
  },
  {
    what: 'frame of another site',
    kind: 'unseen',
    make: (chance) =>
      unread(
        resourcesOf(chance),
        '<iframe title="Vos ressources" src="https://autre.exemple.test/" width="600" height="400"></iframe>',
      ),
  },
  {
    what: 'form drawn as a picture',
    kind: 'unseen',
    make: (chance) => unread(resourcesOf(chance), '<canvas width="600" height="300"></canvas>'),
  },
  ...confusing(),
];

function centsOf(cell: Ask, page: Resources): number {
  const text = String(page.answers.get(cell.id) ?? cell.before ?? '0');
  return Math.round(
    Number(
      text
        .replace(/zéro/, '0')
        .replace(/[^\d,.-]/g, '')
        .replace(',', '.'),
    ) * 100,
  );
}

function profileWith(chance: Chance, id: string, answer: string, near: string): [Draft, string] {
  const page = profileOf(chance);
  page.answers.set(id, answer);
  return [page, near];
}

function unread(page: Draft, html: string): Draft {
  page.paper.extra = html;
  page.style = { ...page.style, draw: 'at-once' };
  return page;
}

/** Pages of the portal that look sent or done. CAF's receipt has no known wording: nothing is « sent » but by press and proof. */
function confusing(): Sort[] {
  const page =
    (h1: string, intro: string[], change: (draft: Draft) => void = () => undefined) =>
    (): Draft => {
      const draft: Draft = {
        url: 'https://wwwd.caf.fr/declaration',
        today: Temporal.PlainDate.from('2026-11-24'),
        paper: { ...blankPaper('Mon Compte', h1), intro },
        answers: new Map(),
      };
      change(draft);
      return draft;
    };
  return [
    {
      what: 'old confirmation',
      kind: 'no-proof',
      make: page('Déclaration trimestrielle de ressources', [
        'Votre déclaration a bien été envoyée le 20/08/2026 à 10:12. Référence : 2026 0820 114.',
      ]),
    },
    {
      what: 'confirmation without a press',
      kind: 'no-proof',
      make: page('Votre déclaration a bien été transmise', [
        'Déclaration trimestrielle de ressources. Vous recevrez un e-mail.',
      ]),
    },
    {
      what: 'outage',
      kind: 'no-proof',
      make: page('Service momentanément indisponible', [
        'Votre déclaration trimestrielle de ressources n’a pas pu être envoyée. Veuillez réessayer plus tard.',
      ]),
    },
    {
      what: 'draft kept',
      kind: 'no-proof',
      make: page('Déclaration trimestrielle de ressources', [
        'Votre déclaration a été enregistrée le 24/11/2026 à 10:12. Il vous reste à l’envoyer. Référence : 2026 1124 002.',
      ]),
    },
    {
      what: 'help',
      kind: 'no-proof',
      make: page('La déclaration trimestrielle de ressources : mode d’emploi', [
        'À la fin, un écran indique : « Votre déclaration a bien été envoyée le 24/11/2026. » Référence : 2026 1124 114.',
      ]),
    },
    {
      what: 'dashboard',
      kind: 'unseen',
      make: page('Mon Compte', [
        'Votre déclaration trimestrielle de ressources est à faire.',
        'Prime d’activité : 182,15 €',
        'Déclarer mes ressources trimestrielles',
      ]),
    },
    {
      what: 'no case drawn',
      kind: 'unseen',
      make: page(
        'Déclaration trimestrielle de ressources',
        ['Déclarez vos ressources et celles de votre foyer'],
        (draft) => {
          draft.paper.steps = ['Votre situation', 'Vos ressources', 'Récapitulatif'];
          draft.paper.at = 2;
          draft.paper.buttons = ['Précédent', 'Suivant'];
        },
      ),
    },
    {
      what: 'change of situation',
      kind: 'elsewhere',
      make: page('Demande d’aide au logement', ['Indiquez les ressources de votre foyer.'], (draft) => {
        draft.paper.parts = [
          {
            kind: 'block',
            title: null,
            asks: [
              { id: 'loyer', label: 'Montant du loyer', kind: 'text' },
              { id: 'rev', label: 'Montant des ressources', kind: 'text' },
            ],
          },
        ];
        draft.answers.set('loyer', '420').set('rev', '900');
      }),
    },
  ];
}
