/** « Loyer hors charges : 560,00 € », under « Contrat de location joint », and another sum in the case of the same name. */
import type { Finding } from '../../assessment.ts';
import type { Field, ValueType } from '../../page-model.ts';
import { centsOf, stateOf, textOf } from '../../values/answer.ts';
import { isSameValue } from '../../values/same.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isSame } from '../money/papers-in-line.ts';
import { recapIn } from '../recap/shown.ts';
import { isSamePerson, monthOf, personOf } from '../who-and-when.ts';

/** A paper that the page shows, or one that was given for this. */
const aPaper =
  /\b(?:bail|contrats?|bulletins?|fiches? de paie|attestations?|quittances?|factures?|releves?|devis|certificats?|(?:pieces?|documents?|justificatifs?) (?:\p{L}+ )?(?:jointe?s?|deposee?s?|recue?s?|transmise?s?|fournie?s?|lue?s?|du dossier|de votre dossier))\b/u;
const ofOtherTime =
  /\b(?:ancien\w*|precedent\w*|avant|dernie\w*|exemple|modele|estim\w*|prevu\w*|simul\w*|plafond\w*|maxim\w*|tarifs?|type|fictif|quitt\w+)\b/;
/** What changes the thing that is named: « loyer hors charges » is not « loyer ». */
const qualifies =
  /^(?:hors|sans|avec|comprise?s?|incluse?s?|nette?s?|brute?s?|imposables?|fiscal|social|total\w*|ensemble|annuel\w*|trimestr\w*|hebdomadaire\w*|hebdo|jour\w*|semaine|an|trimestre|part|moitie|quote|moyen\w*|restante?s?|reste|deduit\w*|debut|fin|entree|sortie|naissance|signature|effet|embauche|paiement|autres?|supplementaires?|complementaires?|nouve\w+|actuel\w*|prevu\w*)$/;
const says = /^(?:montant|date|nombre|numero|somme|valeur|prix|duree|quantite)$/;
const small =
  /^(?:de|du|des|d|la|le|les|l|un|une|en|au|aux|a|par|mois|mensuel(?:le)?s?|votre|vos|mon|ma|mes|son|sa|ce|cette|e|s|eur|euros?|pour|20\d\d)$/;

/** A longer name holds a text, and what it tells of several. */
const longestName = 90;

const held = new Set<ValueType>(['amount', 'date', 'hours', 'count']);

export function checkAsOnPaper({ page, asked }: CheckContext): Finding[] {
  const said = asked.filter(
    (field) => held.has(field.valueType) && stateOf(field) === 'filled' && field.label.length <= longestName,
  );
  if (said.length === 0) return [];
  const lines = recapIn(page).filter(isOfPaper);
  return said.flatMap((field) => {
    const [line, other] = lines.filter((one) => isNamedAlike(one, field));
    return line && !other && !isSaid(line, field)
      ? [
          {
            ...ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', { first: line.label }),
            why: null,
          },
        ]
      : [];
  });
}

/** In whole euros too: « 567 » for 566,72 €. */
const isSaid = (line: Field, field: Field): boolean =>
  isSameValue(textOf(line) ?? '', textOf(field) ?? '', field.valueType) ||
  (field.valueType === 'amount' && isSame(centsOf(field) ?? -1, centsOf(line) ?? 0));

function isOfPaper({ label, group }: Field): boolean {
  const words = foldAll(label, group);
  return aPaper.test(words) && !ofOtherTime.test(words);
}

/** The same thing, told as narrowly: every word of the line is in the case's own, and none that makes it another is left. */
function isNamedAlike(line: Field, field: Field): boolean {
  if (line.valueType !== field.valueType) return false;
  // « Loyer mensuel », and under it « le loyer seul, sans les charges »
  const isBare = /\b(?:sans|hors) (?:les )?charges\b/.test(fold(field.hint ?? ''));
  const own = wordsIn(`${field.label.split(/[,(]/u)[0] ?? ''}${isBare ? ' hors charges' : ''}`);
  const [noun, ...more] = wordsIn(line.label.replace(/ [–-] par mois$/u, ''));
  const told = [noun, ...more];
  return (
    noun !== undefined &&
    own[0] === noun &&
    more.every((word) => own.includes(word)) &&
    own.every((word) => told.includes(word) || !qualifies.test(word)) &&
    !ofOtherTime.test(fold(field.label)) &&
    isOfMonthOf(line, field) &&
    isSamePerson(personOf(line), personOf(field))
  );
}

/** The title over the paper may be the last one over the cases too: what the case itself names comes first. */
function isOfMonthOf(line: Field, field: Field): boolean {
  const [own, other] = monthsIn(field.label);
  return (
    other === undefined && (own ? monthOf(line)?.month === own.month : monthsIn(line.label).length === 0)
  );
}

const wordsIn = (name: string): string[] =>
  fold(name)
    .replace(/\bsans (?:les )?charges\b/, 'hors charges')
    .split(' ')
    .filter((word) => !small.test(word) && !says.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
