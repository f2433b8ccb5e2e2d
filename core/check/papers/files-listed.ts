/** The papers that a page lists by their files above the button that sends them. */
import type { Finding } from '../../assessment.ts';
import { hasFinalButton } from '../../detect/final-buttons.ts';
import type { Procedure } from '../../pack.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isAsked, textOf } from '../../values/answer.ts';
import { fileName, fileNamesIn } from '../../wording/file-names.ts';
import { collapse, fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { wordsAfterColon } from '../recap/answer-lines.ts';
import { isShown } from '../recap/shown.ts';
import { accepted, limits, sizeLimit } from './file.ts';

const size = /\d\s?[kmg]?(?:o|octets)(?!\p{L})/iu;
const removes = /^(supprimer|retirer|enlever)\b/;

/** How many files stand in the page's lines, by their names, or by their sizes; two of the same name are two. */
function filesNamed(blocks: readonly string[]): number {
  const names = blocks.flatMap(fileNamesIn).length;
  const sizes = blocks.filter((block) => size.test(block) && !limits.test(fold(block))).length;
  return Math.max(names, sizes);
}

/** Nothing left to choose, and above the last button the files that will leave. */
export function listsFiles(page: PageModel, procedure: Procedure): boolean {
  return (
    hasFinalButton(page, procedure) &&
    page.fields.every((field) => !isAsked(field)) &&
    page.blocks.some((block) => block.search(fileName) >= 0)
  );
}

const papers = '(?:documents?|fichiers?|pieces?|justificatifs?)';
const ready =
  '(?:jointe?s?|deposee?s?|ajoutee?s?|transmis\\w*|envoyee?s?|a (?:envoyer|transmettre|joindre)|que (?:je|vous) (?:transm|envo|jo|depos)\\w+)';
const named = new RegExp(
  `^(?:nombre|nb) (?:total )?(?:de |d )${papers}(?: justificatives?)?(?: ${ready}(?: (?:a|avec) (?:la|cette|ma|votre|ce|mon) .*)?)?$`,
);
/** « Vous allez transmettre 3 fichiers pour… »; not « 5 fichiers maximum », nor « 2 documents demandés ». */
const told = new RegExp(
  `^vous (?:allez (?:transmettre|envoyer|deposer|joindre)|avez (?:joint|ajoute|depose|choisi)) (\\d{1,2}) ${papers}(?! (?:sur|demande|au plus|maximum))\\b|^(\\d{1,2}) ${papers} ${ready}$`,
);

/**
 * Fewer files listed than the page says will leave. Only where each paper of the list has its file named: one that is named
 * otherwise (« déjà transmis ») may be the one that lacks; and more files than papers may be the two sides of one.
 */
export function filesMiscounted({ page, procedure, asked, recap }: CheckContext): Finding[] {
  const cases = asked.filter(({ kind }) => kind === 'file');
  if (cases.length > 0) return filesNotChosen(asked, cases, page.blocks);
  if (!procedure || !hasFinalButton(page, procedure)) return [];
  const inCases = [...page.fields, ...recap.filter(isShown)].flatMap((field) =>
    announcedIn(`${field.label} : ${textOf(field) ?? ''}`),
  );
  const all = [...page.blocks.flatMap(announcedIn), ...inCases];
  // A line may be read as an answer too.
  const [only, other] = new Map(all.map((one) => [`${one.label} ${one.stated}`, one])).values();
  // One that can be taken away is there, whatever names it.
  const removable = page.buttons.filter(({ text }) => removes.test(fold(text))).length;
  const listed = Math.max(filesNamed(page.blocks), removable);
  if (!only || other || listed === 0 || only.stated <= listed) return [];
  // « justificatifs.pdf (livret de famille et jugement) »: one file may hold several papers.
  const holdsSeveral = page.blocks.some((block) => fileNamesIn(block).length === 1 && /\bet\b/.test(block));
  if (holdsSeveral && !/\bfichiers?\b/.test(fold(only.label))) return [];
  const isFile = (text: string): boolean => text.search(fileName) >= 0;
  const groups = new Set(recap.filter((line) => isFile(textOf(line) ?? '')).map(({ group }) => group));
  // « 2 – Document », in the row of « 2 – Fichier ».
  const rowOf = (label: string): string => label.split(' – ')[0] ?? label;
  const rows = new Set(recap.filter((line) => isFile(textOf(line) ?? '')).map(({ label }) => rowOf(label)));
  const isElsewhere = recap.some(
    (line) =>
      groups.has(line.group) &&
      !isFile(textOf(line) ?? '') &&
      !rows.has(rowOf(line.label)) &&
      line.label.trim() !== only.label,
  );
  if (isElsewhere) return [];
  const params = { stated: `${only.stated}`, told: `${listed}` };
  return [ownFinding('count', 'problem', { ...wholePage, fieldLabel: only.label }, 'count-problem', params)];
}

/** « Nombre de pièces jointes à cette demande : 3 », beside the cases that hold them. */
function filesNotChosen(
  asked: readonly Field[],
  cases: readonly Field[],
  blocks: readonly string[],
): Finding[] {
  const chosen = new Set(cases.flatMap(({ files }) => files.map(({ name }) => name)));
  // One that the page lists already was given before.
  if (blocks.flatMap(fileNamesIn).some((name) => !chosen.has(name))) return [];
  const told = cases.reduce((all, { files }) => all + files.length, 0);
  const [only, other] = asked.filter(({ label, kind }) => kind !== 'file' && named.test(fold(label)));
  const stated = /^\d{1,2}$/.exec((only && textOf(only)) ?? '')?.[0];
  if (!only || other || stated === undefined || told === 0 || Number(stated) === told) return [];
  return [ownFinding('count', 'problem', spotOf(only), 'count-problem', { stated, told: `${told}` })];
}

function announcedIn(block: string): { label: string; stated: number }[] {
  const { label = '', value = '' } = wordsAfterColon(block) ?? {};
  if (named.test(fold(label)) && /^\d{1,2}$/.test(value))
    return [{ label: label.trim(), stated: Number(value) }];
  // « 6. Pièces jointes » is the sixth part of the page.
  const found = /^\s*\d+\s*[.)°–—-]/.test(block) ? null : told.exec(fold(block));
  const stated = found?.[1] ?? found?.[2];
  return stated === undefined ? [] : [{ label: collapse(block), stated: Number(stated) }];
}

/** Files listed by their names that are empty, or heavier than the page takes. */
export function checkFilesListed(context: CheckContext): Finding[] {
  return [...listedEmpty(context.page), ...listedTooLarge(context)];
}

const listedAs =
  /^(?:(.{2,80}?)\s?(?::|–|—)\s)?(\S+\.(?:pdf|jpe?g|png|heic))\s?\(?0\s?(?:k|m)?o(?:ctets?)?\)?$/iu;

/** « RIB : rib.pdf (0 Ko) » */
function listedEmpty({ blocks }: PageModel): Finding[] {
  return blocks.flatMap((block, at) => {
    // « certificat.pdf », then « 0 octet » in the next cell
    const isInNext = onlyName.test(block) && noSize.test(blocks[at + 1] ?? '');
    const [all, label, name] = isInNext ? [block, undefined, block] : (listedAs.exec(block) ?? []);
    const spot = { ...wholePage, fieldLabel: label ?? name ?? null };
    return all ? [ownFinding('file', 'problem', spot, 'file-empty')] : [];
  });
}

const noSize = /^0\s?(?:k|m)?o(?:ctets?)?$/iu;
const aSize = String.raw`\d+(?:[.,]\d+)?\s?[kmg]o(?:ctets)?(?!\p{L})`;
const nameWithSize = new RegExp(String.raw`(\S{1,120}\.(?:pdf|jpe?g|png|heic))\W{1,4}(${aSize})`, 'iu');
const onlyName = /^\S+\.(?:pdf|jpe?g|png|heic)$/iu;
const onlySize = new RegExp(`^${aSize}$`, 'iu');

/** What the site gives, and not she. */
const offered = /\b(?:notices?|modeles?|formulaires?|guides?|exemples?|depliants?|telecharge\w*|imprimes?)\b/;

/** « scan.pdf (17,8 Mo) », or its size in the line before or after, where the page takes files of 5 Mo at most. */
function listedTooLarge({ page: { blocks }, asked }: CheckContext): Finding[] {
  const limit = sizeLimit(accepted(blocks.filter((block) => limits.test(fold(block))).join(' ')));
  const chosen = new Set(asked.flatMap(({ files }) => files.map(({ name }) => name)));
  const listed = blocks.flatMap((block, at): [name: string, size: string][] => {
    const [, name, size] = nameWithSize.exec(block) ?? [];
    if (offered.test(fold(block))) return [];
    if (name && size && !limits.test(fold(block))) return [[name, size]];
    const beside =
      onlyName.test(block) && [blocks[at - 1], blocks[at + 1]].find((one) => onlySize.test(one ?? ''));
    return beside ? [[block, beside]] : [];
  });
  return listed.flatMap(([name, text]) => {
    const size = sizeLimit(text);
    return limit && size && size.least > limit.most && !chosen.has(name)
      ? [
          ownFinding('file', 'problem', { ...wholePage, fieldLabel: name }, 'file-size', {
            kinds: '',
            size: limit.shown,
          }),
        ]
      : [];
  });
}
