/** « Distance (aller) : 18 km », « Jours travaillés : 210 », then « Kilometres dans l'année »: there and back on each day. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const oneWay = /^(?=.*\bdistance\b)(?=.*\baller\b)(?!.*\bretour\b)/;
const days = /^(?:nombre de |nb de )?jours? (?:travailles?|de travail|de trajet|de presence)\b/;
const inYear = /^(?!.*\bdistance\b)(?:nombre de |total des? |nb de )?(?:kilometres?|km)\b/;
const trips = /^(?:nombre d |nb d )?(?:trajets?|allers? (?:et )?retours?)\b/;
const once = /^(?:1|un(?: seul)? (?:aller (?:et )?retour|trajet))\b/;
/** Further than this, so many count, unless there is a reason to live far (CGI art. 83, 3°, as legifiscal.fr tells it, read on 28 November 2026). */
const mostOneWay = 40;

export function checkKilometres({ asked, recap }: CheckContext): Finding[] {
  const parts = Map.groupBy([...asked, ...recap], ({ group }) => group);
  return [...parts.values()].flatMap((part) => {
    const [far, often, driven] = [oneWay, days, inYear].map((name) => theOne(part, name));
    const [distance, times, told] = [far, often, driven].map(numberOf);
    if (!driven || !distance || !times || !told) return [];
    const isOnce = part.some(
      (field) => trips.test(fold(field.label)) && once.test(fold(textOf(field) ?? '')),
    );
    // Two ways a day, or four for who goes home at noon.
    const perDay = isOnce ? [2] : [2, 4];
    const right = [distance, Math.min(distance, mostOneWay)].flatMap((each) =>
      perDay.map((ways) => each * times * ways),
    );
    const params = { stated: inKm(told), added: inKm(distance * times * 2) };
    return right.some((number) => Math.abs(number - told) <= number / 100)
      ? []
      : [ownFinding('sum', 'problem', spotOf(driven), 'sum-problem', params)];
  });
}

function theOne(part: readonly Field[], name: RegExp): Field | undefined {
  const [only, other] = part.filter(({ label }) => name.test(fold(label)));
  return other ? undefined : only;
}

const inKm = (number: number): string => `${number.toLocaleString('fr-FR')} km`;

/** « 15 120 km », « 18,5 » */
const aNumber = /^(\d[\d\s]*(?:[.,]\d+)?)(?:\s*(?:km|kilomètres?|jours?|j))?$/iu;

function numberOf(field: Field | undefined): number | null {
  const [, digits = ''] = aNumber.exec((field && textOf(field))?.trim() ?? '') ?? [];
  return digits === '' ? null : Number(digits.replace(/\s/g, '').replace(',', '.'));
}
