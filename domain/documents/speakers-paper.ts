import type { DocumentContribution, DocumentDay, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import { STATUSES, type Status } from '#domain/agenda/agenda-terms'
import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { organisersHead, organisersPaper, settingOf } from '#domain/documents/organisers-paper'
import { type Block, joined, type Paper, type Runs, run, runsOf } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import type { PaperWords } from '#domain/documents/paper-words'
import { personOf } from '#domain/documents/people-block'
import { quiet } from '#domain/documents/programme-items'
import { timesOf } from '#domain/documents/programme-row'
import type { Locale } from '#domain/text/locale'
import { formatDay } from '#domain/time/format'

type Appearing = { day: DocumentDay; slot: DocumentSlot; part: DocumentPart | null; who: DocumentContribution; status: Status }

/**
 * Everybody who appears in the draft, by how far their coming is settled: who is invited, to be confirmed, confirmed, and who declined;
 * each with the session, its time and the role, in the order of the programme.
 */
export function speakersPaper(view: MeetingPapersView, locale: Locale, words: PaperWords): Paper {
  const appearing = everybodyIn(view, locale, words)
  const setting = settingOf(view, locale, words)
  const say = (text: string) => [run(text, locale)]
  const head = [words.say('papers.who'), words.say('papers.when'), words.say('papers.what')].map(say)
  const blocks: Block[] = [
    organisersHead(view, 'papers.speakers', locale, words),
    ...(appearing.length === 0 ? [quiet(words.say('papers.nobodySpeaks'), setting)] : []),
    ...STATUSES.flatMap((status): Block[] => {
      const own = appearing.filter((one) => one.status === status)
      if (own.length === 0) return []
      return [
        { kind: 'heading', level: 1, runs: say(words.say(`papers.speakersAre.${status}`, { count: own.length })) },
        { kind: 'table', head, widths: [6, 5, 7], rows: own.map((one) => rowOf(one, setting)) },
      ]
    }),
  ]
  return { ...organisersPaper(view, 'papers.speakers', blocks, locale, words), landscape: true }
}

// A published programme leaves out who declined: here they stand in it like those to be confirmed, and keep their own status.
function everybodyIn(view: MeetingPapersView, locale: Locale, words: PaperWords): Appearing[] {
  const contributions = view.draft.contributions.map((one) => (one.status === 'declined' ? { ...one, status: 'tbc' as const } : one))
  const { document } = settingOf({ ...view, draft: { ...view.draft, contributions } }, locale, words)
  const statuses = new Map(view.draft.contributions.map(({ id, status }) => [id, status]))
  return document.days.flatMap((day) =>
    day.slots.flatMap((slot) =>
      [null, ...slot.parts].flatMap((part) =>
        (part ?? slot).contributions
          .filter(({ role }) => role !== 'line')
          .map((who) => ({ day, slot, part, who, status: statuses.get(who.id) ?? who.status })),
      ),
    ),
  )
}

function rowOf({ day, slot, part, who }: Appearing, setting: Setting): Runs[] {
  const { locale, words } = setting
  const { name, beneath } = personOf(who, setting)
  const led = part ?? slot
  const times = timesOf(led.start === null ? slot : led, day.date, setting)
  const when = times[0] ?? runsOf(slot.when, locale)
  const role = who.roleLabel === null ? [run(words.say(`agenda.roles.${who.role}`), locale)] : runsOf(who.roleLabel, locale)
  const video = who.attendance === 'video' ? [run(words.say('agenda.attendances.video'), locale)] : []
  return [
    joined([name.map((one) => ({ ...one, look: 'strong' as const })), beneath], ', ', locale),
    joined([[run(formatDay(day.date, locale), locale)], when], ', ', locale),
    joined([role, runsOf(led.title, locale), runsOf(who.topic, locale, 'italic'), video], ' · ', locale),
  ]
}
