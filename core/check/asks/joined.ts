/** « Je joins le certificat », and no file in its case. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fileNamesIn } from '../../wording/file-names.ts';
import { fold } from '../../wording/fold.ts';
import { columnName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const joins =
  /^(?:oui )?(?:je |nous |j )(?:(?:le|la|les) )?(?:joins|joignons|depose|deposons|ajoute|ajoutons|fournis|fournissons|transmets|transmettons|televerse|importe|envoie|ai joint)\b|^(?:joindre|deposer|fournir|transmettre|televerser|envoyer)\b.*\b(?:maintenant|en ligne|tout de suite|ici)\b|^(?:pieces?|documents?|justificatifs?|fichiers?) (?:est |sont )?(?:ci )?jointe?s?$|^(?:ci )?jointe?s?$/;
/** « Je dépose la demande pour mon fils », « J'ajoute un enfant », « Je fournis le repas » */
const aPaper =
  /\b(documents?|pieces?|justificatifs?|fichiers?|copies?|certificats?|attestations?|avis|photos?|scans?|contrats?|bail|releves?|rib|factures?|bulletins?|notifications?|jugements?|maintenant|en ligne|jointe?s?)\b|\b(?:je|nous) (?:le|la|les)\b/;
const ofWhole =
  /\b(demandes?|dossiers?|plaintes?|candidatures?|reclamations?|declarations?|inscriptions?)\b|\bpour (?:moi|un|une|mon|ma|le|la|les)\b/;
const later =
  /\b(poste|postal\w*|courrier|courriel|mail|guichet|papier|plus tard|ulterieur\w*|main propre|rendez vous|prochain\w*|des que|ne|n|deja|honneur)\b/;
/** What names no paper. */
const plain =
  /^(?:joi|depos|ajout|fourn|transm|telev|maint|docum|piece|justi|fichi|copie|(?:mon|mes|les|des|une|votre|notre|pour|avec|par|sur|dans|ses|son|aux|cette)$)/;

const papersNamed = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length > 2 && !plain.test(word))
    .map((word) => word.slice(0, 6));

export function checkJoined({ asked, page }: CheckContext): Finding[] {
  const files = asked.filter(({ kind }) => kind === 'file');
  const chosen = files.flatMap((field) => field.files.map(({ name }) => name));
  // Sent before, it stands in the page by its name.
  if (fileNamesIn(page.blocks.join('\n')).some((name) => !chosen.includes(name))) return [];
  return asked.flatMap((field, at) => {
    const words = wordsOf(field);
    if (!joins.test(words) || later.test(words) || ofWhole.test(`${words} ${fold(field.label)}`)) return [];
    const own = casesFor(field, words, at, asked, files);
    const [first] = own;
    return first && !first.required && own.every((file) => stateOf(file) === 'empty')
      ? [ownFinding('yes-needs', 'problem', spotOf(first), 'required-file')]
      : [];
  });
}

/** What is ticked or chosen, folded; « Jointe – Certificat » is the cell of a column. */
function wordsOf(field: Field): string {
  const { kind, valueType, label, options } = field;
  if (kind === 'checkbox')
    return stateOf(field) === 'filled' && valueType !== 'consent' ? fold(columnName(label)) : '';
  return options.length > 1 ? fold(textOf(field) ?? '') : '';
}

/** The cases where its file goes: those that name the same paper, stand in the same part, come right after, or the only one. */
function casesFor(
  { label, question, group, kind, heading }: Field,
  said: string,
  at: number,
  asked: readonly Field[],
  files: readonly Field[],
): Field[] {
  const words = papersNamed(`${label} ${question ?? ''} ${said}`);
  const named = files.filter((file) =>
    papersNamed(`${file.label} ${file.question ?? ''}`).some((stem) => words.includes(stem)),
  );
  if (named.length > 0 || !aPaper.test(said)) return named;
  const part = kind === 'checkbox' ? (question ?? group) : label;
  const inPart = files.filter((file) => part !== null && part !== heading && file.group === part);
  if (inPart.length === 1) return inPart;
  const [before, next] = [asked[at - 1], asked[at + 1]];
  if (next?.kind === 'file' && before?.kind !== 'file') return [next];
  return files.length === 1 ? [...files] : [];
}
