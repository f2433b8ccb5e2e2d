export function hex(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex');
}

export function unhex(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'hex'));
}
