/** « Vie maritale avec Inès depuis 2021 », as the file has it, « Rien n'a changé », and « Seul » chosen; or the other way round. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const asksOfChange =
  /^(?!.*\b(?:adresse|logement|coordonnees|banc\w*|professionnelle|emploi|travail)\b).*\b(?:foyer|situation|vie de couple|famille|composition)\b.*\b(?:change\w*|changement|evolue\w*|modifie\w*)\b/;
const asksHow =
  /^(?:(?:comment|avec qui) vivez vous|vous vivez|vivez vous|votre situation (?:de famille|familiale)|situation (?:de famille|familiale))\b/;
const alone =
  /^(?:je vis |vous vivez )?(?:seule?|celibataire|sans conjointe?|isolee?)\b(?! (?:avec (?!(?:mon|mes|un|des|vos|votre)(?: ou mes)? enfants?\b)|parent))/;
const together =
  /^(?:je vis |vous vivez )?(?:en couple|mariee?s?|pacsee?s?|en concubinage|vie maritale|union libre|avec (?:un|une|mon|ma) (?:conjoint|partenaire))/;
const knownTogether =
  /^(?:situation (?:connue|actuelle|de famille|familiale)? ?)?(?:vous (?:etes|vivez) )?(?:vie maritale|mariee?s?|pacsee?s?|en couple|en concubinage|concubinage) (?:avec|depuis)\b/;
const knownAlone =
  /^(?:situation (?:connue|actuelle|de famille|familiale)? ?)?(?:vous (?:etes|vivez) )?(?:seule?|celibataire|sans conjointe?|divorcee?|separee?|veu(?:f|ve))(?: depuis\b|$)/;
/** « Foyer connu de la MSA : Claire DUMAS (vous), Régis BONNEL (votre concubin)… » */
const knownPartner =
  /^(?:votre )?(?:foyer|situation|dossier)\b.{0,40}\bconnue?\b.*\bvotre (?:conjointe?|concubine?|mari|femme|partenaire|epou\w+|compagn\w+)\b/;
const known = /\b(?:dossier|connue?s?|a ce jour|enregistree?s?|actuellement)\b/;

export function checkNoChangeBut({ asked, page }: CheckContext): Finding[] {
  const isUnchanged = asked.some(
    (field) => isYesNo(field) && yesNoOf(field) === 'no' && asksOfChange.test(fold(field.label)),
  );
  const [how, otherHow] = asked.filter(
    ({ label, options }) => options.length > 1 && asksHow.test(fold(label)),
  );
  if (!isUnchanged || !how || otherHow || !page.blocks.some((block) => known.test(fold(block)))) return [];
  const chosen = fold(chosenIn(how));
  const against = alone.test(chosen) ? knownTogether : together.test(chosen) ? knownAlone : null;
  const cases = new Set([how.label, ...how.options]);
  const said =
    against &&
    sentencesOf(page.blocks.filter((block) => !cases.has(block))).find(
      (one) =>
        against.test(fold(one.replace(/^[^:]{3,60} : /u, ''))) ||
        (against === knownTogether && knownPartner.test(fold(one))),
    );
  return said ? [ownFinding('contradiction', 'problem', spotOf(how), 'page-error-problem', { said })] : [];
}

const chosenIn = (field: Field): string => textOf(field) ?? '';
