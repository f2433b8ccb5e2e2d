/** « Vie maritale avec Inès depuis 2021 », as the file has it, « Rien n'a changé », and « Seul » chosen; or the other way round. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const asksOfChange =
  /^(?!.*\b(?:adresse|logement|coordonnees|banc\w*|professionnelle|emploi|travail)\b).*\b(?:foyer|situation|vie de couple|famille|composition|informations)\b.*\b(?:change\w*|changement|evolue\w*|modifie\w*)\b/;
const asksHow =
  /^(?:aujourd hui )?(?:(?:comment|avec qui) vivez vous|vous vivez|vivez vous(?: (?:actuellement|toujours|aujourd hui))?|votre situation (?:de famille|familiale)|situation (?:de famille|familiale))\b/;
const alone =
  /^(?:je vis |vous vivez )?(?:seule?|celibataire|sans conjointe?|isolee?)\b(?! (?:avec (?!(?:mon|mes|un|des|vos|votre)(?: ou mes)? enfants?\b)|parent))/;
const together =
  /^(?:je vis |vous vivez )?(?:en couple|mariee?s?|pacsee?s?|en concubinage|vie maritale|union libre|avec (?:un|une|mon|ma) (?:conjoint|partenaire))/;
const knownTogether =
  /^(?:situation (?:connue|actuelle|de famille|familiale)? ?)?(?:vous (?:etes|vivez) )?(?:(?:en )?vie maritale|mariee?s?|pacsee?s?|en couple|en concubinage|concubinage) (?:avec|depuis)\b/;
const knownAlone =
  /^(?:situation (?:connue|actuelle|de famille|familiale)? ?)?(?:vous (?:etes|vivez) )?(?:seule?|celibataire|sans conjointe?|divorcee?|separee?|veu(?:f|ve))(?: depuis\b|$)/;
/** « Foyer connu de la MSA : Claire DUMAS (vous), Régis BONNEL (votre concubin)… » */
const knownPartner =
  /^(?:votre |les )?(?:foyer|situation|dossier|personnes?)\b.{0,60}\b(?:connue?s?|enregistree?s?|dossier)\b.*\bvotre (?:conjointe?|concubine?|mari|femme|partenaire|epou\w+|compagn\w+)\b/;
const known = /\b(?:dossier|connue?s?|a ce jour|enregistree?s?|actuellement)\b/;

export function checkNoChangeBut({ asked, page }: CheckContext): Finding[] {
  const isUnchanged = asked.some(
    (field) => isYesNo(field) && yesNoOf(field) === 'no' && asksOfChange.test(fold(field.label)),
  );
  const [how, otherHow] = asked.filter(
    ({ label, options }) => options.length > 1 && asksHow.test(fold(label)),
  );
  if (!isUnchanged || !how || otherHow || !page.blocks.some((block) => known.test(fold(block)))) return [];
  // « Vivez-vous en couple ? Non »
  const answer = isYesNo(how) && /\ben couple\b/.test(fold(how.label)) ? yesNoOf(how) : null;
  const chosen = answer === 'no' ? 'seule' : answer === 'yes' ? 'en couple' : fold(textOf(how) ?? '');
  const against = alone.test(chosen) ? knownTogether : together.test(chosen) ? knownAlone : null;
  const cases = new Set([how.label, ...how.options]);
  // « Célibataire », in the row of a child of age
  const cells = new Set(page.answers.flatMap(({ block, column }) => (column === null ? [] : block)));
  const said =
    against &&
    sentencesOf(page.blocks.filter((block, at) => !cases.has(block) && !cells.has(at))).find(
      (one) =>
        against.test(fold(one.replace(/^[^:]{3,60} : /u, ''))) ||
        (against === knownTogether && knownPartner.test(fold(one))),
    );
  return said ? [ownFinding('contradiction', 'problem', spotOf(how), 'page-error-problem', { said })] : [];
}
