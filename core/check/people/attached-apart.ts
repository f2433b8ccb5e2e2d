/** « Enfant majeur rattaché : Léo EXEMPLE », and a pension paid to « un enfant non rattaché : Léo EXEMPLE ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { personsIn } from '../papers/other-name.ts';

const attached = /\brattachee?s?\b/;
const apart = /\bnon rattachee?s?\b/;

export function checkAttachedApart({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const peopleIn = (field: Field): string[] => personsIn(`${field.label} : ${textOf(field) ?? ''}`);
  const together = said.filter(({ label }) => attached.test(fold(label)) && !apart.test(fold(label)));
  return said
    .filter(({ label }) => apart.test(fold(label)))
    .flatMap((field) => {
      const other = together.find((one) => peopleIn(one).some((name) => peopleIn(field).includes(name)));
      return other ? [answersApart(spotOf(field), other)] : [];
    })
    .slice(0, 1);
}
