import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { meeting, meetingDay } from '#db/schema/meeting'
import { createMeetingInput } from '#domain/meeting/meeting-input'
import { canCreateMeeting } from '#domain/policy/agenda-policy'
import { writeAll } from '#domain/text/text-input'
import { daysFrom } from '#domain/time/calendar'
import { defineCommand, done } from '#server/command/define-command'
import { refuseField } from '#server/core/outcome'
import { entryAt } from '#server/record/rows/register-entry'

/**
 * Creates a meeting with a day for each date, and returns its address. Refuses an address in use (`slug-taken`), one of an event
 * known from papers unless it is said to be the same (`slug-on-record`), and no title (`required`).
 */
export const createMeeting = defineCommand({
  name: 'meeting.create',
  input: createMeetingInput,
  load: async (_tx, input) => ({ startsOn: input.startsOn }),
  can: canCreateMeeting,
  run: async ({ tx, input, now }) => {
    const { joins, original, title, theme, city, country, venue, preamble, ordinal, alsoZones, ...facts } = input
    const [taken] = await tx.select({ id: meeting.id }).from(meeting).where(eq(meeting.slug, input.slug))
    if (taken) return refuseField('slug', 'slug-taken')
    if (joins !== 'on' && (await entryAt(tx, input.slug))) return refuseField('slug', 'slug-on-record')
    const written = writeAll(null, title, original)
    if (!written) return refuseField(`title.${original}`, 'required')
    const id = randomUUID()
    await tx.insert(meeting).values({
      ...facts,
      id,
      ordinal: ordinal ?? null,
      title: written,
      theme: writeAll(null, theme, original),
      city: writeAll(null, city, original),
      country: writeAll(null, country, original),
      venue: writeAll(null, venue, original),
      preamble: writeAll(null, preamble, original),
      alsoZones: (alsoZones ?? []).filter((zone) => zone !== facts.timeZone),
      createdAt: now,
    })
    for (const date of daysFrom(facts.startsOn, facts.endsOn)) await tx.insert(meetingDay).values({ id: randomUUID(), meetingId: id, date })
    return done({ id, slug: facts.slug }, { act: 'meeting.created', objectKind: 'meeting', objectId: id, meetingId: id })
  },
})
