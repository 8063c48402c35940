import type { z } from 'zod'
import type { AgendaDraft, DraftDay } from '#domain/agenda/agenda-draft'
import { fillAgendaInput } from '#domain/agenda/copying/copy-input'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { canCopyAgenda, canEditDraft } from '#domain/policy/agenda-policy'
import { keptAct } from '#server/agenda/kept-act'
import { draftOf } from '#server/agenda/rows/draft'
import { removedDays } from '#server/agenda/rows/removed-days'
import { replaceDraft } from '#server/agenda/rows/replace-draft'
import { type CommandContext, type Done, defineCommand, done } from '#server/command/define-command'
import { type Refusal, refuse, refuseField } from '#server/core/outcome'
import { begunAgenda, knownStart, leftBehind, startMeeting } from '#server/meeting/rows/begun-agenda'
import type { CopiedMeeting } from '#server/meeting/rows/copied-agenda'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'

/**
 * Fills an empty draft from an earlier meeting or a template, as one act that can be undone; its dates and headings of days stay.
 * Refuses a draft that has an entry by now (`agenda-begun`), no start (`required`), and dates with no room for every slot, until that is
 * said to be read (`days-left-out`).
 */
export const fillAgenda = defineCommand({
  name: 'agenda.fill',
  input: fillAgendaInput,
  load: async (tx, input, moment) => {
    const prepared = await preparedMeeting(tx, input.meetingId, moment)
    const from = await startMeeting(tx, input.start, moment)
    return prepared === null || from === null ? null : { ...prepared, from }
  },
  can: (viewer, object) => canEditDraft(viewer, object) && (object.from === undefined || canCopyAgenda(viewer, object.from)),
  run: ({ object: { meeting, from }, ...context }) =>
    keptAct(
      { ...context, meeting },
      () => filled({ ...context, meeting, from }),
      () => ({ code: 'agenda-filled' }),
    ),
})

type Filling = Pick<CommandContext<z.output<typeof fillAgendaInput>, unknown, undefined>, 'tx' | 'input' | 'viewer' | 'moment' | 'now'> & {
  meeting: MeetingFacts
  from: CopiedMeeting | undefined
}

async function filled({ tx, input, meeting, from, viewer, moment, now }: Filling): Promise<Done<{ slug: string }> | Refusal> {
  const before = await draftOf(tx, meeting)
  if (before.slots.length > 0 || before.items.length > 0) return refuse('agenda-begun')
  const start = await knownStart(tx, viewer, input.start, from)
  if (start === null) return refuseField('start', 'required')
  const left = leftBehind(start, meeting)
  if (left.slots > 0 && input.fewer !== 'on') return refuseField('fewer', 'days-left-out', left)
  const dayIds = new Map([...(await removedDays(tx, meeting.id)), ...before.days.map(({ date, id }) => [date, id] as const)])
  const begun = await begunAgenda(tx, start, meeting, moment, { people: input.people, papers: input.papers === 'on', dayIds })
  await replaceDraft(tx, before, { ...begun, days: withStanding(before, begun.days) }, now)
  return done({ slug: meeting.slug }, { act: 'agenda.begun', objectKind: 'meeting', objectId: meeting.id, meetingId: meeting.id })
}

// What a day is headed with stays; it takes only what it had none of.
function withStanding({ days }: AgendaDraft, begun: readonly DraftDay[]): DraftDay[] {
  const standing = new Map(days.map((day) => [day.id, day]))
  const met = begun.map((day) => {
    const own = standing.get(day.id)
    return own === undefined ? day : { ...own, title: own.title ?? day.title, note: own.note ?? day.note, place: own.place ?? day.place }
  })
  const ids = new Set(met.map(({ id }) => id))
  return [...met, ...days.filter(({ id }) => !ids.has(id))]
}
