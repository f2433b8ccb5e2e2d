/** How large a page to make, and what it holds. */
export interface PageSize {
  /** Nodes of the document, text nodes included, within a few of the number. */
  nodes: number;
  /** Form fields among them, each with its label. */
  fields: number;
}

const sentences = [
  'Vous devez télécharger votre attestation avant la fin du mois.',
  'Le quotient familial est calculé avec vos ressources et votre situation.',
  'Prenez le temps de lire cette page, puis continuez quand vous êtes prêt.',
  'Votre conseiller peut répondre à vos questions du lundi au vendredi.',
  'La déclaration trimestrielle reprend les revenus des trois derniers mois.',
  'Joignez un justificatif de domicile de moins de trois mois.',
  'Le site est ouvert tous les jours, sauf pendant les travaux de la nuit.',
  'Pour valider, appuyez une seule fois et attendez la réponse.',
  'Cette aide est versée le cinq de chaque mois sur votre compte.',
  'Gardez le numéro de dossier, il vous sera demandé au téléphone.',
];

const labels = [
  'Salaires du mois',
  'Pensions reçues',
  'Date de naissance',
  'Nom de la rue',
  'Code postal',
  'Ville',
];

/**
 * Fills the document with a page of the size asked, always the same: sections with headings, paragraphs with inline
 * tags, lists, and rows of labelled fields. Runs in the page.
 */
export function makePage({ nodes, fields }: PageSize): void {
  const main = document.createElement('main');
  let count = 0;
  let fieldCount = 0;
  const add = (parent: Element, tag: string, text?: string): HTMLElement => {
    const element = document.createElement(tag);
    if (text !== undefined) element.append(text);
    parent.append(element);
    count += text === undefined ? 1 : 2;
    return element;
  };
  const fieldEvery = fields > 0 ? nodes / fields : Number.POSITIVE_INFINITY;
  for (let turn = 0; count < nodes; turn++) {
    const section = add(main, 'section');
    add(section, 'h2', `Partie ${turn + 1}`);
    for (let row = 0; row < 6 && count < nodes; row++) {
      const sentence = sentences[(turn * 7 + row * 3) % sentences.length] ?? '';
      const paragraph = add(section, 'p', sentence.slice(0, 20));
      add(paragraph, 'em', sentence.slice(20, 30));
      paragraph.append(sentence.slice(30));
      count += 1;
      while (fieldCount < fields && fieldCount * fieldEvery <= count) addField(section, fieldCount++);
    }
  }
  while (fieldCount < fields) addField(main, fieldCount++);
  document.body.replaceChildren(main);

  function addField(parent: Element, number: number): void {
    const line = add(parent, 'div');
    const label = add(line, 'label', `${labels[number % labels.length]} ${number + 1} *`);
    label.setAttribute('for', `f${number}`);
    const input = add(line, 'input');
    input.id = `f${number}`;
  }
}
