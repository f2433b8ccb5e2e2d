/** « Le 1er jour d'un mois », beside « Date de départ souhaitée », and it is the 15th. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { periodsOf } from './order.ts';

const firstDay = '(?:1er|premier)(?: jour)? d(?:u| un) mois';
/** Beside its case. */
const alone =
  /^(?:(?:indiquez|choisissez|toujours|obligatoirement|forcement|c est|ce doit etre) )*(?:le |un |au )?(?:1er|premier) jour d(?:u| un) mois\b(?! (?:qui|suivant|precedent|de|du|d|en cours|ou))/;
const rule = new RegExp(
  `\\b(?:est (?:toujours |forcement |obligatoirement |necessairement )(?:fixee? )?|doit (?:toujours |obligatoirement |imperativement )?(?:etre |tomber |commencer )(?:fixee? )?|est fixee? |ne peut etre que )(?:le |au |un )?${firstDay}\\b(?! (?:qui|suivant|precedent|de|du|d|en cours|ou))`,
);
/** « La période commence le premier jour d'un mois » */
const ofPeriod = new RegExp(
  `\\bperiode (?:\\p{L}+ )?(?:commence|debute|part|demarre)\\p{L}* (?:toujours |obligatoirement )?(?:le |au |un )?${firstDay}\\b(?! (?:qui|suivant|precedent|de|du|d|en cours|ou))`,
  'u',
);
const leavesOpen = /\b(?:si|sauf|en general|souvent|habituel\w*|paiements?|paye\w*|versee?s?|versement)\b/;

export function checkFirstOfMonth({ dates, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  const sentences = sentencesOf(page.blocks);
  const rules = sentences.filter((sentence) => isRule(fold(sentence)));
  const isOfPeriod = sentences.map(fold).some((said) => ofPeriod.test(said) && !leavesOpen.test(said));
  const [period, other] = isOfPeriod ? periodsOf(dates) : [];
  return dates.flatMap((date) => {
    const { reading, spot, fields } = date;
    if (reading.state !== 'date' || reading.date.day === 1 || isBirth(date)) return [];
    const own = stems(spot.fieldLabel ?? '');
    const isSaid =
      (period?.start === date && !other) ||
      fields.some((field) =>
        sentencesOf([beside(field)])
          .map(fold)
          .some((said) => isRule(said) || (alone.test(said) && !leavesOpen.test(said))),
      ) ||
      rules.some((sentence) => own.length > 0 && own.every((stem) => stems(sentence).includes(stem)));
    return isSaid ? [ownFinding('range', 'problem', spot, 'range-first-day')] : [];
  });
}

const isRule = (said: string): boolean => rule.test(said) && !leavesOpen.test(said);
