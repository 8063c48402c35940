import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client'
import { person } from '#db/schema/person'
import { acceptTextInput } from '#domain/agenda/accepting/accept-input'
import { acceptReading } from '#domain/agenda/accepting/accept-reading'
import type { KnownPerson } from '#domain/agenda/accepting/accepted'
import { hasTooManyEntries, MOST_ENTRIES, tooLongWords } from '#domain/agenda/accepting/too-long-words'
import type { DraftDelta } from '#domain/agenda/agenda-draft'
import type { ReadAgenda } from '#domain/agenda/reading/agenda-reading'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { isNearMeeting } from '#domain/meeting/meeting-days'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { canEditDraft } from '#domain/policy/agenda-policy'
import { saved } from '#server/agenda/draft-command'
import { keptAct } from '#server/agenda/kept-act'
import { keepBefore } from '#server/agenda/rows/before-reading'
import { draftOf } from '#server/agenda/rows/draft'
import { draftStamp } from '#server/agenda/rows/draft-stamp'
import { removedDays } from '#server/agenda/rows/removed-days'
import { replaceDraft } from '#server/agenda/rows/replace-draft'
import { type CommandContext, type Done, defineCommand } from '#server/command/define-command'
import { type Refusal, refuse, refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

const QUOTE = 60

/**
 * Reads an agenda from a text into a draft, as it was corrected and shown; the draft before it is kept for a week, to undo it. The text
 * itself is not kept. Refuses a text without an agenda (`no-agenda-in-text`), of more entries than any meeting (`too-many-entries`) or
 * with words that no form could hold (`words-too-long`), what the draft says already (`nothing-new`), `draft-changed` when it is no
 * longer the draft whose changes were shown, a day more than a year away (`day-too-far`), and somebody the directory does not know
 * (`unknown-person`).
 */
export const acceptText = defineCommand({
  name: 'agenda.accept-text',
  input: acceptTextInput,
  // Reading takes longer than all that is written, so it is done before the transaction.
  prepare: async ({ text, corrections }) => readAgendaText(text, corrections).agenda,
  load: (tx, input, moment) => preparedMeeting(tx, input.meetingId, moment),
  can: canEditDraft,
  run: ({ object: { meeting }, ...context }) =>
    keptAct(
      { ...context, meeting },
      () => accepted({ ...context, meeting }),
      () => ({ code: 'text-accepted' }),
    ),
})

type Accepting = Pick<CommandContext<z.output<typeof acceptTextInput>, unknown, ReadAgenda | null>, 'tx' | 'input' | 'prepared' | 'now'> & {
  meeting: MeetingFacts
}

async function accepted({ tx, input, meeting, prepared: agenda, now }: Accepting): Promise<Done<DraftDelta> | Refusal> {
  if (agenda === null) return refuseField('text', 'no-agenda-in-text')
  if (agenda.days.flatMap(({ slots }) => slots).length > MOST_ENTRIES) return refuseField('text', 'too-many-entries', { max: MOST_ENTRIES })
  const before = await draftOf(tx, meeting)
  if (draftStamp(before) !== input.seen) return refuse('draft-changed')
  const people = await peopleOf(tx, input.people)
  if (people === null) return refuseField('people', 'unknown-person')
  const dayIds = await removedDays(tx, meeting.id)
  const after = acceptReading(before, agenda, { dates: input.dates, people, dayIds, newId: randomUUID })
  if (!after.days.every(({ date }) => isNearMeeting(date, meeting))) return refuseField('dates', 'day-too-far')
  if (hasTooManyEntries(after)) return refuseField('text', 'too-many-entries', { max: MOST_ENTRIES })
  const long = tooLongWords(after)
  if (long !== null) return refuseField('text', 'words-too-long', { quote: long.words.slice(0, QUOTE), max: long.max })
  const made = await replaceDraft(tx, before, after, now)
  const stands = await draftOf(tx, meeting)
  if (draftStamp(stands) === input.seen) return refuseField('text', 'nothing-new')
  await keepBefore(tx, before, stands, made, now)
  const delta: DraftDelta = {}
  return saved(delta, { act: 'agenda.text-accepted', objectKind: 'meeting', objectId: meeting.id }, meeting.id)
}

/** Entries of the directory by the name as printed; null if one of them is not there. */
async function peopleOf(tx: Db, said: readonly { name: string; personId: string }[]): Promise<ReadonlyMap<string, KnownPerson> | null> {
  const ids = [...new Set(said.map(({ personId }) => personId))]
  const rows = await tx
    .select({ id: person.id, state: person.stateCode, organizationId: person.organizationId })
    .from(person)
    .where(inArray(person.id, ids))
  const known = new Map(rows.map((row) => [row.id, row]))
  if (known.size < ids.length) return null
  return new Map(said.flatMap(({ name, personId }) => [known.get(personId) ?? []].flat().map((row) => [name, row] as const)))
}
