import * as tar from 'tar'
import type { Fault, Verified } from '#server/activity/verify-record'
import type { Anchor } from '#server/core/activity-chain'

/** An anchor as it is printed and given: `1234:9f86…`. */
export function printed({ seq, hash }: Anchor): string {
  return `${seq}:${hash}`
}

/** Reads `SEQ:HASH`; null if it is something else. */
export function anchorFrom(text: string): Anchor | null {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? []
  return seq && hash ? { seq: Number(seq), hash } : null
}

/** The place in the record that an archive's manifest notes; null where an older release noted none. Throws for no archive of Gavel. */
export async function anchorOfArchive(file: string): Promise<Anchor | null> {
  let manifest = ''
  await tar.list({
    file,
    filter: (path) => path === 'manifest.json',
    onReadEntry: (entry) => entry.on('data', (part: Buffer) => (manifest += part.toString('utf8'))),
  })
  if (manifest === '') throw new Error(`${file} is no archive of Gavel`)
  const { head } = JSON.parse(manifest) as { head?: Anchor | null } // Compared with the record, and nothing else is done with it.
  return head ?? null
}

/** What is wrong, in one line. */
export function sentence(fault: Fault): string {
  switch (fault.code) {
    case 'broken-chain':
      return `Row ${fault.seq} does not fit the one before it; ${fault.seq - 1} rows before it do.`
    case 'cut-short':
      return `The record ends at row ${fault.end}, and row ${fault.seq} was noted elsewhere.`
    case 'other-than-noted':
      return `Row ${fault.seq} has another hash than was noted elsewhere.`
    case 'words-changed':
      return `The words of ${fault.row} are not those that row ${fault.seq} sealed.`
    case 'row-gone':
      return `Row ${fault.seq} sealed ${fault.row}, which is gone.`
    case 'sealed-again':
      return `Row ${fault.seq} seals ${fault.row} a second time.`
    case 'nothing-sealed':
      return `Row ${fault.seq} (${fault.act}) seals nothing, though rows before it do.`
    case 'no-row':
      return `Row ${fault.seq} (${fault.act}) made something that is gone.`
    case 'no-act':
      return `${fault.row} has no act on record.`
    case 'end-differs':
      return `${fault.row} ended or was opened again without an act on record.`
  }
}

/** The result in lines: what holds, or each fault (at most twenty). */
export function resultOf({ rows, sealed, beforeSeals, head, faults }: Verified): string[] {
  if (faults.length > 0)
    return [...faults.slice(0, 20).map(sentence), ...(faults.length > 20 ? [`… and ${faults.length - 20} more faults.`] : [])]
  return [
    `${rows} rows, each chained to the one before.`,
    `${sealed} rows of what was done are as their acts sealed them${beforeSeals === 0 ? '' : `; ${beforeSeals} of before this release have an act, and no seal`}.`,
    ...(head === null ? [] : [`The record ends at ${printed(head)}`]),
  ]
}
