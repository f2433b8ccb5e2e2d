/** Pages of the two guides that ask month by month, and what a page says that asks for all. */

export const asksAll =
  'Toutes les questions sont obligatoires. Les précisions ne sont à donner qu’en cas de « Oui ».';
export const needed = { required: true } as const;
export const france = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
export const declares = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-10-06',
};
