import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import type { AgendaDocument } from '#domain/agenda/agenda-document'

/**
 * Writes a document as the first version of a meeting nobody has read yet, as publishing would: what is tested is how it is read, not how
 * it came to be.
 */
export function writePublished(data: string, document: AgendaDocument, note: string): void {
  const { meeting } = document
  const raw = new SQLite(`${data}/gavel.sqlite`)
  const publisher = String(raw.prepare('select id from account limit 1').pluck().get())
  const [publicationId, at] = [randomUUID(), '2027-10-01T06:00:00.000Z']
  const shown = {
    slug: meeting.slug,
    type: meeting.type,
    ordinal: meeting.ordinal,
    title: JSON.stringify(meeting.title),
    starts_on: meeting.startsOn,
    ends_on: meeting.endsOn,
    time_zone: meeting.timeZone,
    city: JSON.stringify(meeting.city),
    country: JSON.stringify(meeting.country),
  }
  insert('meeting', { id: meeting.id, ...shown, created_at: at })
  insert('publication', {
    id: publicationId,
    meeting_id: meeting.id,
    number: 1,
    audience: 'public',
    note,
    document: JSON.stringify(document),
    changes: '[]',
    published_at: at,
    published_by: publisher,
  })
  insert('published_meeting', { meeting_id: meeting.id, publication_id: publicationId, audience: 'public', withdrawn: 0, ...shown })
  raw.close()

  function insert(table: string, row: Record<string, string | number | null>): void {
    const columns = Object.keys(row)
    raw.prepare(`insert into ${table} (${columns.join(', ')}) values (${columns.map((name) => `@${name}`).join(', ')})`).run(row)
  }
}
