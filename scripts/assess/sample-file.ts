import type { ChosenFile } from './case.ts';

/** First bytes by which a file of the type is known. */
const signatures: Record<string, number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/gif': [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  'image/webp': [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
  'image/tiff': [0x49, 0x49, 0x2a, 0x00],
  'image/bmp': [0x42, 0x4d],
  // ISO media: box of 24 bytes, then its brand.
  'image/heic': [0, 0, 0, 24, ...Buffer.from('ftypheic')],
  'image/heif': [0, 0, 0, 24, ...Buffer.from('ftypmif1')],
  'application/zip': [0x50, 0x4b, 0x03, 0x04],
  'application/msword': [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  'application/rtf': [...Buffer.from('{\\rtf1')],
};

/** The formats of newer office software are zip archives. */
function signatureOf(type: string): number[] {
  const isArchive = /^application\/vnd\.(openxmlformats|oasis)/.test(type);
  return signatures[isArchive ? 'application/zip' : type.toLowerCase()] ?? [];
}

/** The file a case describes, in the form Playwright chooses it: with the bytes given, or made with its type's signature. */
export function makeFile(file: ChosenFile): { name: string; mimeType: string; buffer: Buffer } {
  const base = { name: file.name, mimeType: file.type };
  if ('base64' in file) return { ...base, buffer: Buffer.from(file.base64, 'base64') };
  const buffer = Buffer.alloc(file.size, 0x20);
  buffer.set(signatureOf(file.type).slice(0, file.size));
  return { ...base, buffer };
}
