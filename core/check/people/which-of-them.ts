/** Which of them are counted or listed: « arrivés », « à la cantine », « à charge »; of all, nothing. */
import { fold } from '../../wording/fold.ts';
import { ofAll } from './count-said.ts';

const people = /^(?:occupant|habitant|membre)$/;
export const singular = (noun: string): string => noun.replace(/[sx]$/, '').replace(people, 'personne');

/** Children « à charge » live at home; people « à charge » are some of the home. */
const home = /^(?:charge|foyer|menage|domicile|toit|maison|logement|viv\w+|vit|habit\w+|loge\w*|chez)$/;
const ofLines = new Set(
  (
    'ligne lignes par chaque chacun chacune prenom prenoms nom noms date dates naissance liste tableau case cases renseignez remplissez ' +
    'composition completez indiquez inscrivez notez nommez listez saisissez identite informations detail toutes tous seulement utiles que les etre doit faut possedez detenez faites fait effectue effectuees'
  ).split(' '),
);

const newbornToo = /\b(?:nouveau ne|bebe|naissance) (?:compris|inclus)e?\b/;

/** What tells those of a text from the others: « arriv » and « canti » of « Enfants arrivés à la cantine ». */
export function qualitiesOf(texts: readonly string[], noun: string): string[] {
  const words = texts.flatMap((text) =>
    fold(text).replace('inscrivez vous', 'inscrits').replace(newbornToo, '').split(' '),
  );
  return [
    ...new Set(
      words.flatMap((word) => {
        if (singular(word) === noun || ofLines.has(word)) return [];
        if (home.test(word)) return [noun === 'personne' && word === 'charge' ? word : 'home'];
        const isPlain =
          word.length < 4 || (ofAll.has(word) && !/^(?:inscri(?:re|ts?)|mineure?s?)$/.test(word));
        return isPlain ? [] : [word.slice(0, 5)];
      }),
    ),
  ];
}

/** « Nombre de contrats ce mois-ci » */
export const ofNow = /\b(?:ce|cette) (?:mois|trimestre|semaine|annee)\b/;

/** « Une ligne par enfant de moins de 20 ans », « Ne listez pas ici ceux en résidence alternée » */
export const someListed =
  /\bpar enfant (?:de (?:moins|plus) de|age)\b|\bne (?:listez|inscrivez|nommez|mettez|comptez|indiquez|declarez) pas (?:ici )?(?:ceux|les enfants|un enfant)\b/;
