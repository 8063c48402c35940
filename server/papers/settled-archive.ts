/** 1 January 1980, the first day that an archive can name. */
const DAY = { time: 0, date: 0x0021 } as const

/**
 * An archive with the dates of its entries set to one day, so that the same entries are the same bytes whenever they were packed. Throws
 * if the bytes are no archive: it is given our own alone.
 */
export function settledArchive(bytes: Uint8Array): Uint8Array {
  const settled = Buffer.from(bytes)
  const end = settled.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  if (end < 0) throw new Error('not an archive')
  const entries = settled.readUInt16LE(end + 10)
  let at = settled.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry++) {
    settled.writeUInt16LE(DAY.time, at + 12)
    settled.writeUInt16LE(DAY.date, at + 14)
    const local = settled.readUInt32LE(at + 42)
    settled.writeUInt16LE(DAY.time, local + 10)
    settled.writeUInt16LE(DAY.date, local + 12)
    at += 46 + settled.readUInt16LE(at + 28) + settled.readUInt16LE(at + 30) + settled.readUInt16LE(at + 32)
  }
  return settled
}
