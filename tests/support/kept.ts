interface Found {
  text: string;
  key: number[];
}

/** One of the extension's own pages, in either browser. */
interface OwnPage {
  evaluate(find: (name: string) => Promise<Found | null>, name: string): Promise<Found | null>;
}

export interface Kept {
  text: string;
  key: Buffer;
}

/** What lies on the disk under a name, opened with its key as whoever has the profile could; null: nothing does. */
export async function openKept(page: OwnPage, name: string): Promise<Kept | null> {
  const kept = await page.evaluate(async (file) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open(file);
    // None is there: not made by looking.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    const records = await done(opening).catch(() => null);
    if (!records) return null;
    const record = await done(records.transaction('sealed').objectStore('sealed').get('own'));
    records.close();
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(file);
    const raw = await (await (await folder.getFileHandle(record.key)).getFile()).arrayBuffer();
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    const additionalData = new TextEncoder().encode(file);
    const algorithm = { name: 'AES-GCM', iv: record.iv, additionalData };
    const plain = await crypto.subtle.decrypt(algorithm, key, record.octets);
    return { text: new TextDecoder().decode(plain), key: [...new Uint8Array(raw)] };
  }, name);
  return kept && { text: kept.text, key: Buffer.from(kept.key) };
}
