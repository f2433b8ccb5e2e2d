import { readFileSync } from 'node:fs';

/** The practice page of a guide, as a person meets it at its portal's own address. */
export function readSample(portal: string, name: string): string {
  return readFileSync(`packs/${portal}/samples/${name}.html`, 'utf8');
}
