import { REQUEST } from './cues/nouns.ts';
import { plain } from './features.ts';
import type { WordContext } from './word-context.ts';

/** Senses that say to her that nothing leaves, each with the one that says it does. */
const NOTHING_LEAVES: Record<string, string> = {
  'enregistrer.save': 'enregistrer.recorded',
  'valider.confirm': 'valider.submit_final',
};

/** « sans envoyer », « pour envoyer, enregistrez d’abord », « l’envoyer ou l’enregistrer »: nothing is sent by that act. */
const UNSENT =
  /\b(sans|ne pas|pas encore) (la |le |les |l')?(envo|transm|depos|soum|valid|finalis)\w*|\bpour (envo|transm|teledeclar|depos)\w*[^.]{0,25} d'abord\b|\b(envo|transm|depos)\w*[^.]{0,25} ou (bien |les |la |le |l')*(?=enregistr)/g;

/** Sending, whoever speaks of it. */
const SENDS =
  /\b(r?envo[iy]|(tele)?transm[ei]|depos|depot|soum[ei]|soumission|expedi|televers|teledeclar|communiqu\w+ (a|aux) |adresse[rz]? (a|aux) |parviendra|recevr[ae]z? |accuses? (de reception|d'enregistrement)|prise?s? en compte|(sera|seront) (\w+ )?(etudie|traite|examine|instruit|recue?)|pa(ye|ie)|regl(er|ez|ement)\b|commander)/;
/** No way back from it. */
const FOR_GOOD =
  /\b(definitiv|definitif|irrevers|irrevoc|inchange|intangible|finalis|final(e?|ement)\b|finaux\b|ultime|clotur|clore|clos\b|termine[rz]|conclu|fige|verrouill|engage|vaut |valent |certifi|attest|sur l'honneur|soussigne|sign(e[rz]?|ature|ant|ee?s?)\b|non (modifiable|rectifiable)|sans (retour|possibilite|pouvoir)|(impossible|interdit) (de |d'|a )(y |le |la |les )?(modif|reven|corrig|chang|annul|rectif|retir)|(modification|correction|changement|retour)s? (\w+ )?(impossible|ne (sera|seront))|n'(est|etes|etait|aurez|aura|avez) plus|n[e'] ?\w+ plus\b|n[e'] ?\w+ pas (etre |la |le |les |plus )?(modif|reven|corrig|chang|annul|rectif)|plus (etre |possible|modifi|corrig|rectifi|annul|reven|chang|accessible)|aucune? (modif|correct|changement|retour|rectif|annul)|une seule fois)/;
/** The last page: what was answered is shown again. */
const LAST_PAGE =
  /\b(derni(er|ere)s? (etape|page|ecran|bouton|clic|fois|verification|relecture|chance|rubrique|partie|question|phase|action)|(fin|bout|terme) de (la |votre |cette |ma )?(demande|declaration|demarche|saisie|procedure|formulaire|actualisation)|recapitul|\brecap\b|synthese|resume|relis|relire|relu|relecture|verifi|controlez|avant (l'envoi|d'envoyer|de (valider|confirmer))|100 ?%)/;
/** « Étape 3 sur 3 », « 5/5 », « page 2 de 2 ». */
const LAST_OF_ALL = /\b(\d{1,2}) ?(?:sur|\/|de|of|eme sur|e sur) ?\1\b(?!\/)/;
/** What a form is for: to keep it may be to hand it in. */
const HANDED_IN = new RegExp(
  `<> (?:(?:et |\\w+er |de |une? |ma |mon |mes |la |le |les |l'|cette |ce |votre |vos |sa |son )*)${REQUEST}`,
);
/** It goes with what she wrote, to be seen by others. */
const SHOWN = /\b(publi|diffus|mettre en ligne)/;

/** Kept to be taken up again: said of itself by what holds the word, others need not be asked. */
const DRAFT = /\b(brouillons?|plus tard|ulterieurement|reprendr\w+|sans (l')?envoy\w+|provisoire\w*)\b/;
/** A page that ends the procedure, by its titles. */
const END_TITLE = /\b(envoi|signature|confirmation|validation)\b/;
/** Something follows, or it is of the screen only. « Enregistrer les modifications » of an address hands them in. */
const GOES_ON =
  /\b(continuer|poursuivre|poursuivez|suivante?s?|suite|passer a|revenir|retour|quitter|preferences|parametres|filtres?|cgu|cookies)\b/;

const hasOne = (signs: readonly RegExp[], text = '') => {
  const said = plain(text).replace(UNSENT, '');
  return signs.some((sign) => sign.test(said));
};
const around = [SENDS, FOR_GOOD, LAST_PAGE, LAST_OF_ALL];

/**
 * Whether this sense would tell her that nothing leaves where something may: the page speaks of sending, of an end or of
 * no way back; or a portal says nothing of what follows. « Valider » at France Travail sends for good.
 */
export function mayHideSending(sense: string, context: WordContext): boolean {
  if (!(sense in NOTHING_LEAVES)) return false;
  const { block, start, end, portal, before, after, titles } = context;
  const own = plain(block);
  if (hasOne(around, block)) return true;
  if (DRAFT.test(own)) return false;
  if (SHOWN.test(own) || hasOne(around, before) || hasOne(around, after)) return true;
  return (
    HANDED_IN.test(`${plain(block.slice(0, start))}<>${plain(block.slice(end))}`) ||
    hasOne([LAST_PAGE, LAST_OF_ALL, END_TITLE], titles) ||
    (portal !== undefined && !GOES_ON.test(own))
  );
}

/** The two senses to show in doubt, of all from the likeliest: « nothing leaves » never stands without its contrary. */
export function sideBySide(ranked: readonly string[]): string[] {
  const first = ranked.slice(0, 2);
  const calm = first.find((sense) => sense in NOTHING_LEAVES);
  const sent = calm && NOTHING_LEAVES[calm];
  return calm && sent && !first.includes(sent) ? [calm, sent] : first;
}
