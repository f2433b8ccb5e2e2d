import type { Finding } from '../../assessment.ts';
import type { Field, FileInfo } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

/** Extensions a page may name, each with those that are the same kind of file. */
const kinds: Record<string, string[]> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  gif: ['gif'],
  bmp: ['bmp'],
  tif: ['tif', 'tiff'],
  tiff: ['tif', 'tiff'],
  heic: ['heic', 'heif'],
  webp: ['webp'],
  doc: ['doc'],
  docx: ['docx'],
  word: ['doc', 'docx'],
  odt: ['odt'],
  xls: ['xls'],
  xlsx: ['xlsx'],
  ods: ['ods'],
  txt: ['txt'],
  zip: ['zip'],
  rtf: ['rtf'],
  image: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'webp'],
  images: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'webp'],
};

/** Said of what a file may be. */
export const limits =
  /\b(formats?|taille|poids|max\w*|accepte\w*|autorise\w*|depasse\w*|limite\w*|au plus|au dela|plus de \d+ ?[kmg]o)\b/;
/** « Un fichier de plus de 5 Mo est refusé » */
const tooHeavy =
  /(?:plus de|au-delà de|supérieure?s? à|dépass\p{L}*|excéd\p{L}*) \d+(?:[.,]\d+)?\s?[kmg]\p{L}*/iu;
/** « Au-delà de 5 Mo, l'envoi peut prendre quelques minutes » */
const onlySlower = /(?:^|\s)(?:au-delà de|si .* dépass\p{L}+) \d[\d.,]*\s?[kmg]\p{L}*,/iu;
const refused =
  /\b(n est pas|ne sont pas|non) (accepte|autorise|pris\w* en (?:charge|compte)|admis|lisible)\w*|\brefuse\w*\b|\bne (peu\w+|pourr\w+|pouvons|savons) (pas )?(etre )?(lue?s?|lire|ouvrir|ouverte?s?|traite\w*|accepte\w*|exploite\w*)\b/;

const ofAll = /\b(fichiers|documents|pieces|justificatifs|tous|toutes|chaque|chacun)\b/;

/** Chosen files: empty, of a kind or a size the page says it refuses. What the page does not say is not checked. */
export function checkFiles({ asked, page }: CheckContext): Finding[] {
  const fields = asked.filter((field) => field.kind === 'file' && field.files.length > 0);
  // Limits said once for the page stand for every file of it.
  // The name of what was chosen often stands beside them, and is no kind the page takes.
  const chosen = fields.flatMap((field) => field.files.map(({ name }) => name));
  const said = (text: string): string =>
    accepted(chosen.reduce((rest, name) => rest.replaceAll(name, ' '), text));
  const beside = linesBeside(page);
  // What stands beside one case, or in its name, is said of it alone: « Photo au format JPEG ».
  const ofOne = asked.filter(({ kind }) => kind === 'file').flatMap((field) => [field.label, beside(field)]);
  const isOfOne = (block: string): boolean =>
    ofOne.some((text) => text !== '' && block.includes(text)) && !ofAll.test(fold(block));
  const common = page.blocks.filter((block) => limits.test(fold(block)) && !isOfOne(block)).map(said);
  const each = fields.map((field) => {
    const own = said(
      `${limits.test(fold(beside(field))) ? beside(field) : (field.hint ?? '')} ${field.label}`,
    );
    const allowed = kindsAllowed(field, own, common);
    const limit = sizeLimit(own) ?? sizeLimit(common.join(' '));
    const key = field.files.map((file) => problemWith(file, allowed, limit)).find((found) => found !== null);
    if (!key) return ownFinding('file', 'ok', spotOf(field), 'file-ok');
    return ownFinding('file', key === 'file-size-unknown' ? 'unknown' : 'problem', spotOf(field), key, {
      kinds: [...allowed].join(', ').toUpperCase(),
      size: limit === null ? '' : `${limit.shown}`,
    });
  });
  return [...each, ...tooHeavyTogether(fields, page.blocks)];
}

const ofTogether =
  /^(?!.*\b(?:par (?:fichier|document|piece)|chaque|chacun\w*)\b).*\b(?:total\w*|ensemble|cumule\w*|reuni\w*|en tout)\b/;

/** « L'ensemble de l'envoi, toutes pièces réunies, pèse au maximum 5 Mo » */
function tooHeavyTogether(fields: readonly Field[], blocks: readonly string[]): Finding[] {
  const last = fields.at(-1);
  const files = fields.flatMap((field) => field.files);
  if (!last || files.length < 2) return [];
  const weight = files.reduce((all, { size }) => all + size, 0);
  const said = sentencesOf(blocks).find((sentence) => {
    const limit = ofTogether.test(fold(sentence)) ? sizeLimit(sentence.replace(/total\p{L}*/giu, '')) : null;
    return limit !== null && weight > limit.most;
  });
  return said === undefined
    ? []
    : [ownFinding('file', 'problem', spotOf(last), 'page-error-problem', { said })];
}

/** « Téléchargez le modèle Word », « pas de fichier Word » */
const ofModel = /\b(modeles?|telecharge\w*|imprim\w*|exemples?|pas (de|d) )\b/;

/** What is said to be refused (« Les photos HEIC ne sont pas acceptées ») is not among what is taken. */
export function accepted(text: string): string {
  const parts = text.split(/(?<=[.;!])\s|(?<=\s:)\s|\(|\)/).filter((part) => !ofModel.test(fold(part)));
  return (
    parts
      .map((part, at) => {
        // « Formats non acceptés : HEIC »
        const title = parts[at - 1] ?? '';
        const isRefused = refused.test(fold(part)) || (title.endsWith(':') && refused.test(fold(title)));
        if (isRefused) return /vidéo/i.test(part) ? '' : (tooHeavy.exec(part)?.[0] ?? '');
        return onlySlower.test(part) ? '' : part;
      })
      .map((part) => part.replace(/(?<!\p{L})(?:sauf|excepté|hormis)(?!\p{L}).*/iu, ''))
      // « PDF ou photo nette »
      .map((part) => part.replace(/(?<=\bou (?:une |en )?)photos?\b|\bphotos?(?= ou )/giu, 'image'))
      .join(' ')
  );
}

function problemWith(file: FileInfo, allowed: Set<string>, limit: SizeLimit | null): string | null {
  if (file.size === 0) return 'file-empty';
  const extension = /\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1]?.toLowerCase() ?? extensionOf(file.type);
  if (allowed.size > 0 && !allowed.has(extension)) return 'file-kind';
  // Named « .pdf » and told by its maker to be something the page refuses.
  const told = kinds[extensionOf(file.type)];
  if (allowed.size > 0 && told && !told.some((kind) => allowed.has(kind))) return 'file-kind';
  if (limit && file.size > limit.most) return 'file-size';
  // Between a thousand-based and a 1024-based megabyte, only the site knows which it counts.
  return limit && file.size > limit.least ? 'file-size-unknown' : null;
}

function extensionOf(mime: string): string {
  const kind = mime.split('/')[1]?.toLowerCase() ?? '';
  return kind === 'jpeg' ? 'jpg' : kind;
}

function kindsAllowed(field: Field, own: string, common: string[]): Set<string> {
  const accept = (field.accept ?? '').toLowerCase().split(',');
  const fromAccept = accept.flatMap((one) => {
    const name = one.trim();
    if (name === 'image/*') return kinds.image ?? [];
    if (name.startsWith('.')) return kinds[name.slice(1)] ?? [name.slice(1)];
    return kinds[extensionOf(name)] ?? [];
  });
  if (fromAccept.length > 0 && !accept.some((one) => one.trim() === '*/*')) return new Set(fromAccept);
  const inWords = (text: string): string[] =>
    fold(text)
      .split(' ')
      .flatMap((word) => kinds[word] ?? []);
  const fromHint = inWords(own);
  return new Set(fromHint.length > 0 ? fromHint : inWords(common.join(' ')));
}

interface SizeLimit {
  /** Bytes, counted by thousands and by 1024. */
  least: number;
  most: number;
  shown: string;
}

const units: Record<string, number> = { k: 1, m: 2, g: 3 };

/** The largest size the page says it takes for one file, or null. Sizes « au total » are another limit. */
export function sizeLimit(text: string): SizeLimit | null {
  const found = text.matchAll(
    /(\d{1,3}(?:\s\d{3})+|\d+(?:[.,]\d+)?)\s*([kmg])(?:i?[ob]\b|ega-?octets?|ilo-?octets?|iga-?octets?)(?=(.{0,12}))/giu,
  );
  const limits = [...found]
    .filter(([, , , after]) => !/total/i.test(after ?? ''))
    .map(([, number = '', unit = '']) => {
      const power = units[unit.toLowerCase()] ?? 0;
      const count = Number(number.replace(/\s/g, '').replace(',', '.'));
      return {
        least: count * 1000 ** power,
        most: count * 1024 ** power,
        shown: `${number} ${unit.toUpperCase()}o`,
      };
    });
  return limits.sort((a, b) => b.most - a.most)[0] ?? null;
}
