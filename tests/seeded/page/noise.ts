import type { Chance } from '../chance.ts';

/** What stands around a real form: menus, a search, news, numbers to call, a letter to subscribe to. */
export function drawNoise(much: number, chance: Chance): { before: string; beside: string; after: string } {
  if (much === 0) return { before: '<header>Mon espace</header>', beside: '', after: '' };
  const search =
    '<form role="search" action="#"><label for="q">Rechercher sur le site</label><input type="search" id="q" name="q"><button type="button">Rechercher</button></form>';
  const menu = `<nav aria-label="Menu"><ul>${chance
    .mixed([
      'Accueil',
      'Mes paiements',
      'Mes démarches',
      'Mes documents',
      'Mon profil',
      'Aide',
      'Simulateurs',
    ])
    .map((name) => `<li><a href="#">${name}</a></li>`)
    .join('')}</ul></nav>`;
  const news =
    '<aside><h3>À la une</h3><p>Votre dernier paiement : 512,34 € le 05/10/2026.</p><p><a href="#">Comment lire votre bulletin de paie ?</a></p></aside>';
  const letter =
    '<footer><form action="#"><label for="lettre">Recevoir la lettre d’information</label><input type="email" id="lettre" placeholder="Votre adresse e-mail"><button type="button">S’abonner</button></form><p>Mentions légales · Accessibilité : partiellement conforme</p></footer>';
  const plain = '<footer><p>Mentions légales · Plan du site · Accessibilité : non conforme</p></footer>';
  return {
    before: `<header><p><strong>Mon espace</strong></p>${much > 1 ? search : ''}${menu}<button type="button">Se déconnecter</button></header>${much > 1 ? '<nav aria-label="Fil d’Ariane"><a href="#">Accueil</a> &gt; <a href="#">Mes démarches</a></nav>' : ''}`,
    beside: much > 2 ? news : '',
    after: much > 2 ? letter : plain,
  };
}
