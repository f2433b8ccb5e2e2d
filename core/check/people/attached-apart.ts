/** « Enfant majeur rattaché : Léo EXEMPLE », and a pension paid to « un enfant non rattaché : Léo EXEMPLE ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const aPerson = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{2,}(?!\p{L})/gu;
const attached = /(?<!\bnon )\brattachee?s?\b/;
const apart = /\bnon rattachee?s?\b/;

export function checkAttachedApart({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const peopleIn = (field: Field): string[] =>
    (`${field.label} ${textOf(field) ?? ''}`.match(aPerson) ?? []).map(fold);
  const together = said.filter(({ label }) => attached.test(fold(label)) && !apart.test(fold(label)));
  return said
    .filter(({ label }) => apart.test(fold(label)))
    .flatMap((field) => {
      const other = together.find((one) => peopleIn(one).some((name) => peopleIn(field).includes(name)));
      return other ? [answersApart(spotOf(field), other)] : [];
    })
    .slice(0, 1);
}
