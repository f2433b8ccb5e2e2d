/** Sense → sign → weight. */
export type SenseWeights = Record<string, Record<string, number>>;

/** What is known before any training, besides the cues: from the elements, the page's structure and the portal. */
export const structure: Record<string, SenseWeights> = {
  telecharger: {
    download: {
      bias: 1,
      'button:toDo': 4,
      'link:toDo': 4,
      'option:toDo': 2,
      'at:fileLink': 3,
      'near:download': 1,
    },
    upload: { 'at:file': 3, 'near:file': 0.5, 'near:size': 0.7, 'on:message': 0.5, 'message:asked': 1 },
  },
  charger: { upload: { 'at:file': 3, 'near:file': 0.5, 'near:size': 1 }, loading: { 'on:message': 0.5 } },
  joindre: { attach: { bias: 0.7, 'at:file': 3, 'near:file': 1 } },
  dossier: { application: { bias: 1 } },
  valider: {
    confirm: { 'on:button': 0.8 },
    format_check: { 'on:message': 0.4 },
    approved: { 'on:option': 0.5 },
  },
  enregistrer: { save: { 'button:toDo': 1.8, bias: 0.2 } },
  actualiser: {
    monthly_status: { 'portal:france-travail': 3 },
    refresh_page: { 'on:message': 0.5 },
  },
  foyer: {
    prestations: { 'portal:ameli': 3, 'portal:caf': 3, 'portal:msa': 3 },
    // For help with health care, who lives under the same roof is not counted for that.
    menage: { 'portal:ameli': -6 },
    fiscal: { 'portal:impots': 3 },
  },
  soumettre: { submit: { 'on:button': 2 } },
  ressources: { income: { 'portal:caf': 1.5, 'portal:msa': 1.5 } },
  'quotient-familial': { caf: { 'portal:caf': 3 }, fiscal: { 'portal:impots': 3 } },
  'personne-a-charge': { caf: { 'portal:caf': 3 }, tax: { 'portal:impots': 3 } },
  radiation: { sanction: { 'portal:france-travail': 3 } },
  deposer: { attach: { 'at:file': 3 } },
  session: { login: { 'on:message': 0.5 } },
};
