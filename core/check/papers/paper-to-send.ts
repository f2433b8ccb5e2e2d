/** « Envoyer un document », with its sort and its month chosen, and no file: there is nothing to send. */
import type { Finding } from '../../assessment.ts';
import { isMarkedOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBegun } from '../asks/choices-left.ts';
import { listsAFile } from '../asks/due-if.ts';
import { hasCondition } from '../asks/in-brackets.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { listsFiles } from './files-listed.ts';

/** What the page is called: to send one, and nothing else. */
const sends =
  /^(?:j |je )?(?:envo(?:i|ie|yer|yez)|depot|depose[rz]?|transmet(?:s|tre|tez)|transmission|ajout(?:e|er|ez)?|joindre|joignez|televerse[rz]?|fournir|fournissez)(?: nous)? (?:d |de |du |des )?(?:(?:un|une|le|la|les|l|mon|ma|mes|votre|vos|ce|cette|nouveau|nouvelle|autre) )*(?:documents?|justificatifs?|pieces?|papiers?|fichiers?)(?: justificati(?:f|ve)s?| manquante?s?| demandee?s?)?$/;
const isFree =
  /\b(?:facultati\w+|optionnel\w*|plus tard|par courrier|si vous|deja (?:recue?s?|envoyee?s?|transmise?s?))\b/;

export function checkPaperToSend({ asked, page, procedure }: CheckContext): Finding[] {
  const [file, other] = asked.filter(({ kind }) => kind === 'file');
  const names = [
    page.headings.find(({ level }) => level === 1)?.text ?? '',
    page.title.split(/\s[-–|·]\s/u)[0] ?? '',
  ];
  const isForIt = names.some((name) => sends.test(fold(name)));
  const isLeft =
    file &&
    !other &&
    !file.required &&
    stateOf(file) === 'empty' &&
    !isMarkedOptional(file) &&
    !hasCondition(file.label);
  if (!procedure || !isForIt || !isLeft || !isBegun(asked)) return [];
  const mayWait = sentencesOf([...page.blocks, file.hint ?? ''], longestText).some((one) =>
    isFree.test(fold(one)),
  );
  // The case may be empty once the page has taken the file.
  if (mayWait || listsAFile(page) || listsFiles(page, procedure)) return [];
  return [{ ...ownFinding('required', 'problem', spotOf(file), 'required-file'), why: null }];
}
