/**
 * « Votre employeur nous a déclaré 76 heures pour novembre », or payslips of that month that the page shows with their hours, and
 * fewer in the one case of them.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { monthOfGuide } from '../days/month-of-guide.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestLine, sentencesOf } from '../sentences.ts';
import { payslipsShown } from './payslips-shown.ts';

/** Not « 35 heures par semaine », « à 14 h », « sous 48 heures », « 420 heures au plus ». */
const hours =
  /(?<!(?:à|de|vers|entre|et|avant|dès|sous|les) )(?<![\d,])(?<number>[1-9]\d{0,2}(?:,\d{1,2})?) ?(?:heures?|h)(?!\p{L}| ?\d)/giu;
const tells =
  /\b(?:employeurs?|entreprise|agence|dsn|bulletins?|fiche de paie)\b.*\b(?:declar\w*|transmis\w*|signal\w*|indiqu\w*|communiqu\w*|affich\w*|compt\w*|port\w*|connu\w*)\b|\b(?:heures (?:declarees|transmises|connues|signalees)|bulletin de (?:paie|salaire))\b/;
const isElse =
  /\b(?:si|exemple|semaine|hebdo\w*|par jour|maxim\w*|minim\w*|au plus|au moins|contrat de|prevues?|absen\w*|formation|stage|conjointe?|pas|sauf|aucune?)\b/;
const ofWork = /^(?!.*\b(?:formation|stage|absen\w*|maladie|benevol\w*|semaine)\b).*\bheures?\b/;
const copies = /\b(?:repren\w+|recopi\w+|report\w+|memes?|exactement|identiques?)\b/;

export function checkHoursKnown(context: CheckContext): Finding[] {
  const { asked, recap, page } = context;
  const [month] = monthOfGuide(context);
  const [field, otherCase] = [...asked, ...recap].filter(
    ({ valueType, label }: Field) => valueType === 'hours' && ofWork.test(fold(label)),
  );
  const given = readHours((field && textOf(field)) ?? '');
  if (month === undefined || !field || otherCase || given === null) return [];
  const lines = page.blocks.filter((block) => block !== field.label && block.length <= longestLine);
  const told = lines.flatMap((block) =>
    sentencesOf([block]).flatMap((sentence) => {
      const words = fold(sentence);
      const [one, other] = [...sentence.matchAll(hours)].flatMap(
        ({ groups }) => readHours(groups?.number ?? '') ?? [],
      );
      const isOfMonth = monthsIn(sentence).every((named) => named.month === month);
      const isTold = tells.test(words) && !isElse.test(words) && !sentence.includes('?');
      return isTold && isOfMonth && one !== undefined && other === undefined
        ? [{ sentence, number: one, isToCopy: copies.test(fold(block)) }]
        : [];
    }),
  );
  const [only, more] = told.length > 0 ? told : onPayslips(page, month);
  // With another employer, there are more of them.
  const isApart = only && (only.isToCopy ? given !== only.number : given < only.number);
  return isApart && !more && given > 0
    ? [
        {
          ...ownFinding('agreement', 'problem', spotOf(field), 'page-error-problem', { said: only.sentence }),
          why: null,
        },
      ]
    : [];
}

/** As many hours as the payslips of that month say together, but for the part of one: « 151,67 ». */
function onPayslips(
  page: PageModel,
  month: number,
): { sentence: string; number: number; isToCopy: boolean }[] {
  const slips = payslipsShown(page).filter(({ worked }) => worked?.month === month);
  if (slips.length === 0 || slips.some(({ hours }) => hours === null)) return [];
  const number = Math.floor(slips.reduce((sum, one) => sum + (one.hours ?? 0), 0));
  const sentence = slips.map((slip) => `${slip.saidOf('worked')}, ${slip.saidOf('hours')}`).join(' ; ');
  return [{ sentence, number, isToCopy: false }];
}
