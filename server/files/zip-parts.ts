import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** What a person's file may hold: entries, and bytes of the parts that are read, as they are once inflated. */
const LIMITS = { entries: 4_000, bytes: 5_000_000 } as const

/** Parts of an archive by name, inflated when asked for. `null` where there is no such part, or its bytes are not what they claim. */
export type ZipParts = { names: ReadonlySet<string>; read: (name: string) => Promise<Buffer | 'too-large' | null> }

/**
 * Opens an archive in memory. Nothing is inflated before it is asked for, and all that is asked for stays within a limit: the sizes that
 * the archive declares are added up first, and an entry that inflates to another size than it declared is refused while it does.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipParts | 'not-zip' | 'too-large'> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
    })
    if (zip.entryCount > LIMITS.entries) return 'too-large'
    return partsOf(zip, await entriesOf(zip))
  } catch {
    return 'not-zip'
  }
}

// Of two entries with one name the first counts, as in Word.
async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase()
    if (!entries.has(name)) entries.set(name, entry)
  }
  return entries
}

function partsOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): ZipParts {
  let left: number = LIMITS.bytes
  return {
    names: new Set(entries.keys()),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined || entry.isEncrypted() || !entry.canDecodeFileData()) return null
      if (entry.uncompressedSize > left) return 'too-large'
      left -= entry.uncompressedSize
      try {
        // Fails as soon as more, or at the end if fewer, bytes come than were declared.
        return await buffer(await zip.openReadStreamPromise(entry))
      } catch {
        return null
      }
    },
  }
}
