/** The firm where one worked for an agency, written as the employer: the agency pays, and the page shows both. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const asksEmployer =
  /^(?!.*\b(?:nouve\w+|actuel\w*|prochain\w*|futur\w*|autre|principal\w*|cd[di]|embauch\w*|depuis|utilisatrice|accueil|client\w*|lieu|adresse|numero|siret)\b).*\bemployeur\b/;
/** « Entreprise utilisatrice », « Lieu de la mission » */
const where =
  /\b(?:entreprise|societe|etablissement|structure) (?:utilisatrice|d accueil|cliente?|ou (?:vous|j))|\blieu (?:de|d|du) (?:la |votre )?(?:travail|mission)|\bclient\b|\bmise? a disposition (?:chez|aupres)\b|^(?:mission|travaille) (?:chez|a)\b/;
/** « Agence d'emploi, qui vous paie » */
const pays = /\bagence\b|\bemployeur\b|\b(?:vous|qui) (?:paie|paye|emploie|verse)\b|\binterim\w*|\bportage\b/;

export function checkWhoPays({ asked, page }: CheckContext): Finding[] {
  const rows = rowsOf(page);
  return asked.flatMap((field) => {
    const written = fold(textOf(field) ?? '');
    if (written === '' || !asksEmployer.test(fold(field.label))) return [];
    const place = rows.find(([name, text]) => where.test(name) && text === written);
    const payer = rows.find(([name, text]) => pays.test(name) && !where.test(name) && text !== written);
    return place && payer && !rows.some(([name, text]) => pays.test(name) && text === written)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: `${payer[2]}` })]
      : [];
  });
}

/** What the page shows under each name; a sentence may tell both: « mission chez X pour l'agence Y ». */
const rowsOf = ({ blocks, answers }: PageModel): [string, string, string][] =>
  answers.flatMap(({ block, name, from, column }): [string, string, string][] => {
    const text = blocks[block] ?? '';
    if (name === block) return [[fold(text.slice(0, from)), fold(text.slice(from)), text]];
    const title = blocks[column ?? name] ?? '';
    return [[fold(title), fold(text), `${title} : ${text}`]];
  });
