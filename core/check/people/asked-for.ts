/** « Pour qui demandez-vous l'attestation ? Sacha », then « Attestation établie au nom de : Jules », another of those offered. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const asksForWhom =
  /\bqui\b.*\b(?:demand\w*|attestation|document|carte|inscri\w*|dossier)\b|^(?:pour qui|(?:personne|assuree?|beneficiaire|enfant|eleve) concernee?|beneficiaire)\b/;
const saysForWhom =
  /\bau nom d(?:e|u|es)$|\b(?:etablie?|demandee?|faite|delivree?) pour$|^(?:personne|assuree?|beneficiaire|enfant|eleve) concernee?$|^beneficiaire$|^pour$/;

/** « Sacha FERHAT (votre enfant) » */
const nameIn = (option: string): string => fold(option.replace(/\([^)]*\)|,.*$/g, ' '));

export function checkAskedFor({ asked, recap }: CheckContext): Finding[] {
  const question = asked.find(
    (field) => field.options.length > 1 && asksForWhom.test(fold(field.question ?? field.label)),
  );
  const chosen = question && nameIn(textOf(question) ?? '');
  if (!question || !chosen) return [];
  const others = question.options.map(nameIn).filter((name) => name !== '' && name !== chosen);
  return recap.flatMap((line) => {
    // « Établie au nom de – Jules FERHAT – né(e) le »: a line of several answers bears the first ones in its name.
    const [name = '', ...before] = line.label.split(' – ');
    const said = fold([...before, textOf(line)].join(' '));
    const isOfOther = !hasWords(said, chosen) && others.some((one) => hasWords(said, one));
    return saysForWhom.test(fold(name)) && isOfOther ? [answersApart(spotOf(line), question)] : [];
  });
}
