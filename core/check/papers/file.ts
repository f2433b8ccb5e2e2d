import type { Finding } from '../../assessment.ts';
import type { Field, FileInfo } from '../../page-model.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

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
  excel: ['xls', 'xlsx'],
  msword: ['doc'],
  'vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'vnd.ms-excel': ['xls'],
  'vnd.oasis.opendocument.text': ['odt'],
  'vnd.oasis.opendocument.spreadsheet': ['ods'],
  plain: ['txt'],
  ods: ['ods'],
  txt: ['txt'],
  zip: ['zip'],
  rtf: ['rtf'],
  image: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'webp'],
  images: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'webp'],
};

/** Said of what a file may be. */
export const limits =
  /\b(formats?|taille|poids|max\w*|accepte\w*|autorise\w*|depasse\w*|limite\w*|au plus|au dela|(?:plus de|inferieure?s? a) \d[\d ]* ?(?:[kmg]o|octets)|(?:moins de|jusqu a) \d[\d ]* ?[kmg]o(?! (?:sont|est|sera\w*|passe\w*|part\w*|s envo\w*|l envoi|les? (?:fichiers?|envois?)|ils?|elles?)\b)|\d ?[kmg]o (?:ou moins|par (?:fichier|document|piece|page|justificatif)))\b/;
/** « PDF uniquement », « Nous ne lisons que les PDF » */
const ofKinds =
  /\b(?:pdf|jpe?g|png|heic|word|docx?|images?)\b.*\b(?:uniquement|seulement|exclusivement|obligatoire\w*)\b|\b(?:uniquement|seulement|exclusivement)\b.*\b(?:pdf|jpe?g|png)\b|\b(?:types? (?:de )?(?:fichiers?|documents?)|extensions?)\b.*\b(?:pdf|jpe?g|png)\b|\b(?:ne|n)\b.*\bque (?:les |des |le |du |en )?(?:fichiers )?pdf\b|\bseule?s? (?:les? )?(?:fichiers? )?pdf\b/;
/** What the site gives: « Votre attestation vous sera envoyée en PDF uniquement ». */
const isGiven =
  /\b(?:recevrez|recevez|vous (?:est|sera|seront|sont)|adressee?s?|delivree?s?|disponibles?|consult\w*|edite\w*|plus de \d+ pages)\b/;
const tellsKinds = (text: string): boolean => ofKinds.test(fold(text)) && !isGiven.test(fold(text));
/** « De préférence en PDF » */
const isWish =
  /\b(?:preference|prefer\w*|si possible|ideal\w*|conseill\w*|recommand\w*|par exemple|plutot)\b/;
/** « Un fichier de plus de 5 Mo est refusé » */
const tooHeavy =
  /(?:plus de|au-delà de|supérieure?s? à|dépass\p{L}*|excéd\p{L}*) \d+(?:[.,]\d+)?\s?[kmg]\p{L}*/iu;
/** « Au-delà de 5 Mo, l'envoi peut prendre quelques minutes » */
const onlySlower = /(?:^|\s)(?:au-delà de|si .* dépass\p{L}+) \d[\d.,]*\s?[kmg]\p{L}*,/iu;
const refused =
  /\b(n est pas|ne sont pas|ne seront pas|non) (accepte|autorise|pris\w* en (?:charge|compte)|admis|lisible|lue?s?\b|traite|ouvert|exploit|compatible|reconnu|permis|recevable)\w*|\b(?:refuse|rejete|ecarte|interdit|exclu)\w*\b|\bne (peu\w+|pourr\w+|pouvons|savons) (pas )?(etre )?(lue?s?|lire|ouvrir|ouverte?s?|traite\w*|accepte\w*|exploite\w*)\b/;

/** « La photo d'identité est… », « Vos courriers sont… », not « Le fichier doit… » */
const ofThing = /^(?:la |le |l |les |votre |vos )(.+?) (?:est|sont|doit|doivent)\b/;
const isAnyFile = /\b(?:fichiers?|documents?|pieces?|justificatifs?|formats?|extensions?|types?|envois?)\b/;

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
  const rules = page.blocks.filter(
    (block) =>
      (limits.test(fold(block)) || tellsKinds(block) || refused.test(fold(block))) && !isOfOne(block),
  );
  // « La photo est au format JPG uniquement », where other papers are asked too.
  const ofAnother = (block: string, { label }: Field): boolean => {
    const words = stems(block);
    const isNamed = (one: string): boolean => stems(one).some((stem) => words.includes(stem));
    const subject = ofThing.exec(fold(block))?.[1];
    return (
      tellsKinds(block) &&
      !isNamed(label) &&
      ((subject !== undefined && !isAnyFile.test(subject)) ||
        asked.some((one) => one.kind === 'file' && one.label !== label && isNamed(one.label)))
    );
  };
  const each = fields.map((field) => {
    const common = rules.filter((block) => !ofAnother(block, field)).map(said);
    const own = said(
      `${limits.test(fold(beside(field))) ? beside(field) : (field.hint ?? '')} ${field.label}`,
    );
    const allowed = kindsAllowed(field, own, common);
    const limit = sizeLimit(own) ?? sizeLimit(common.join(' '));
    const key = field.files.map((file) => problemWith(file, allowed, limit)).find((found) => found !== null);
    if (!key) {
      const around = [beside(field), field.label, ...rules];
      const no = field.files.flatMap(({ name }) => refusedBy(around, extensionIn(name)) ?? [])[0];
      return no === undefined || allowed.size > 0
        ? ownFinding('file', 'ok', spotOf(field), 'file-ok')
        : ownFinding('file', 'problem', spotOf(field), 'page-error-problem', { said: no });
    }
    return ownFinding('file', key === 'file-size-unknown' ? 'unknown' : 'problem', spotOf(field), key, {
      kinds: [...allowed].join(', ').toUpperCase(),
      size: limit === null ? '' : `${limit.shown}`,
    });
  });
  return [...each, ...tooHeavyTogether(fields, page.blocks)];
}

const ofTogether =
  /^(?!.*\b(?:par (?:fichier|document|piece)|chaque|chacun\w*)\b).*\b(?:total\w*|ensemble|cumule\w*|reuni\w*|en tout)\b/;

/** « Chaque fichier pèse 4 Mo au plus, et l'ensemble ne doit pas dépasser 10 Mo. » */
const partsOfTogether = (sentence: string): string[] =>
  sentence.split(
    /,\s(?=(?:(?:et|mais)\s)?(?:l['’]ensemble|le (?:total|tout)|au total|en tout|tous (?:ensemble|réunis))(?!\p{L}))/u,
  );

/** « L'ensemble de l'envoi, toutes pièces réunies, pèse au maximum 5 Mo » */
function tooHeavyTogether(fields: readonly Field[], blocks: readonly string[]): Finding[] {
  const last = fields.at(-1);
  const files = fields.flatMap((field) => field.files);
  if (!last || files.length < 2) return [];
  const weight = files.reduce((all, { size }) => all + size, 0);
  const said = sentencesOf(blocks, longestText)
    .flatMap(partsOfTogether)
    .find((sentence) => {
      const limit = ofTogether.test(fold(sentence))
        ? sizeLimit(sentence.replace(/total\p{L}*/giu, ''))
        : null;
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
  const parts = partsOf(withoutRefusedInBrackets(text)).filter((part) => !ofModel.test(fold(part)));
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

/** « Le format HEIC (iPhone) n'est pas accepté »: what is in brackets and names no kind nor size parts nothing. */
const partsOf = (text: string): string[] =>
  text
    .replace(/\([^()\d]*\)/g, (all) => (kindsSaid(all).length > 0 ? all : ' '))
    .split(/(?<=[.;!])\s|(?<=\s:)\s|\(|\)/);

/** « Les fichiers de traitement de texte (Word, OpenOffice) ne peuvent pas être lus »: what is refused is in the brackets. */
const withoutRefusedInBrackets = (text: string): string =>
  text
    .split(/(?<=[.;!])\s/)
    .map((sentence) => {
      const bare = withoutBrackets(sentence);
      const named = kindsSaid(bare);
      // « Les fichiers Word (.doc, .docx) sont rejetés »: the same, by its extensions.
      const isOfThose = (all: string): boolean =>
        named.length === 0 || kindsSaid(all).every((kind) => named.includes(kind));
      return refused.test(fold(bare))
        ? sentence.replace(/\([^()]*\)/g, (all) => (kindsSaid(all).length > 0 && isOfThose(all) ? ' ' : all))
        : sentence;
    })
    .join(' ');

const kindsSaid = (text: string): string[] =>
  fold(text)
    .split(' ')
    .flatMap((word) => kinds[word] ?? []);

const aKind = `(?:${Object.keys(kinds)
  .filter((kind) => /^\p{L}+$/u.test(kind))
  .join('|')})`;
const severalKinds = `(${aKind}(?: (?:et|ou|ni|les|fichiers|documents|${aKind}))*)`;
/** « Word et Excel refusés », « Formats refusés : HEIC », « Tous formats sauf ZIP »; not « Les images floues sont refusées ». */
const kindsRefused = new RegExp(
  `\\b${severalKinds} (?:(?:n|ne|est|sont|sera|seront|non|pas) )*(?:refuse|rejete|interdit|exclu|accepte|autorise|pris|admis|lu)(?:e?s)?\\b|\\brefuses? (?:les )?${severalKinds}$|\\btous?\\b.*\\b(?:sauf|hormis|excepte) (?:les )?${severalKinds}$`,
);

/** The sentence by which a page refuses a kind of file, where it does not say which it takes. */
function refusedBy(texts: readonly string[], extension: string): string | undefined {
  return texts
    .flatMap((text) =>
      withoutRefusedInBrackets(text)
        .replace(/\s?\([^()]*\)/g, (all) => (kindsSaid(all).length > 0 ? all : ''))
        .split(/(?<=[.;!])\s|\(|\)/),
    )
    .find((sentence) => {
      const words = fold(sentence);
      const found =
        refused.test(words) || /\bsauf|hormis|excepte\b/.test(words) ? kindsRefused.exec(words) : null;
      const named = found?.slice(1).find((one) => one !== undefined);
      return named !== undefined && !/\bsi\b/.test(words) && kindsSaid(named).includes(extension);
    });
}

function problemWith(file: FileInfo, allowed: Set<string>, limit: SizeLimit | null): string | null {
  if (file.size === 0) return 'file-empty';
  const extension = extensionIn(file.name) || extensionOf(file.type);
  if (allowed.size > 0 && !allowed.has(extension)) return 'file-kind';
  // Named « .pdf » and told by its maker to be something the page refuses.
  const told = kinds[extensionOf(file.type)];
  if (allowed.size > 0 && told && !told.some((kind) => allowed.has(kind))) return 'file-kind';
  if (limit && file.size > limit.most) return 'file-size';
  // Between a thousand-based and a 1024-based megabyte, only the site knows which it counts.
  return limit && file.size > limit.least ? 'file-size-unknown' : null;
}

const extensionIn = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

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
  const fromHint = isWish.test(fold(own)) ? [] : kindsSaid(own);
  // What a person reads, where it is said to be all that is taken.
  if (fromHint.length > 0 && (limits.test(fold(own)) || tellsKinds(own))) return new Set(fromHint);
  const isAny = accept.some((one) => one.trim() === '*/*' || isUnknown(one.trim()));
  if (fromAccept.length > 0 && !isAny) return new Set([...fromAccept, ...fromHint]);
  if (fromHint.length > 0) return new Set(fromHint);
  return new Set(common.filter((one) => !isWish.test(fold(one))).flatMap(kindsSaid));
}

/** « application/octet-stream » */
const isUnknown = (one: string): boolean =>
  one.includes('/') && one !== 'image/*' && kinds[extensionOf(one)] === undefined;

interface SizeLimit {
  /** Bytes, counted by thousands and by 1024. */
  least: number;
  most: number;
  shown: string;
}

const units: Record<string, number> = { k: 1, m: 2, g: 3 };

/** The largest size the page says it takes for one file, or null. Sizes « au total » are another limit. */
export function sizeLimit(text: string): SizeLimit | null {
  // « 5 000 000 octets »
  const inBytes = text.replace(
    /(?<!\d)(\d[\d\s]{3,13}\d)\s?octets?\b/giu,
    (_all, bytes: string) => `${Number(bytes.replace(/\s/g, '')) / 1000} Ko`,
  );
  const found = inBytes.matchAll(
    /(\d{1,3}(?:\s\d{3})+|\d+(?:[.,]\d+)?)\s*([kmg])(?:i?[ob]\b|[eé]ga[- ]?octets?|ilo[- ]?octets?|iga[- ]?octets?)(?=(.{0,12}))/giu,
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
