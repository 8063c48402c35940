'use client'

import type { ReactNode } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { MeetingText } from '#components/agenda/languages/meeting-text'
import { OvertakenWords } from '#components/agenda/languages/overtaken-words'
import { type TextActs, TextRow } from '#components/agenda/languages/text-row'
import { Clocks } from '#components/agenda/slot-times'
import { ConflictPanel } from '#components/saving/conflict-panel'
import type { Action } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { ProgrammeText, TextSection } from '#domain/agenda/languages/programme-texts'
import type { Proposal } from '#domain/agenda/languages/proposals'
import { refusedFor, targetsOf } from '#domain/agenda/languages/write-texts'
import { problemsOf, type Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

type Props = {
  sections: readonly TextSection[]
  agenda: Agenda
  draft: AgendaDraft
  to: Locale
  propose: (text: LocalizedText) => Proposal
  acts: TextActs
  slug: string
  action: Action
}

/** The texts in the order of the programme, under the day, the slot or the item they belong to. */
export function TextSections({ sections, agenda, draft, to, propose, acts, slug, action }: Props) {
  const { t } = useTranslations()
  const dates = new Map(draft.days.map(({ id, date }) => [id, date]))
  const dayOf = ({ kind, id }: TextSection) => (kind === 'day' ? id : draft.slots.find((slot) => slot.id === id)?.dayId)
  const told = new Set<string>()
  return sections.map((section, at) => {
    const day = dayOf(section)
    const earlier = sections[at - 1]
    const begins = day !== undefined && (earlier === undefined || dayOf(earlier) !== day)
    const lists = section.kind === 'item' && earlier?.kind !== 'item'
    // A conflict is shown once, where its entry first stands.
    const targets = [...new Set(section.texts.flatMap(({ spots }) => spots.map(({ id }) => id)))].filter((id) => !told.has(id))
    for (const id of targets) told.add(id)
    return (
      <section
        key={section.id}
        className="[contain-intrinsic-size:auto_240px] [content-visibility:auto] print:[content-visibility:visible]"
      >
        {begins ? <DayHeading date={dates.get(day) ?? ''} /> : null}
        {lists ? <Heading>{t('texts.listed')}</Heading> : null}
        {section.kind === 'meeting' ? <Heading>{t('texts.aboutMeeting')}</Heading> : null}
        <SlotHeading section={section} draft={draft} date={dates.get(day ?? '') ?? ''} slug={slug} />
        <ConflictPanel
          draft={agenda}
          targets={targets}
          onPutBack={(save) => {
            agenda.settle(save.key, 'theirs')
            agenda.change('restore-entry', save.target, { kind: save.verb === 'edit-item' ? 'slot' : save.verb.replace('edit-', '') })
            agenda.repeat(save)
          }}
        />
        {refusedFor(agenda.queue, targets)
          .filter(({ problems, key }) => problems?.form?.code === 'stale' && !told.has(key))
          .map((save) => {
            told.add(save.key)
            const target = targets.find((id) => targetsOf(save).includes(id)) ?? ''
            return <OvertakenWords key={save.key} agenda={agenda} save={save} target={target} to={to} />
          })}
        {section.texts.map((text) =>
          section.kind === 'meeting' ? (
            <MeetingText key={text.key} text={text} to={to} meetingId={draft.meeting.id} action={action} onNext={acts.next} />
          ) : (
            <TextRow
              key={`${text.key} ${to}`}
              text={text}
              to={to}
              proposal={propose(text.text)}
              problem={problemOf(text, to, draft, agenda.queue)}
              acts={acts}
            />
          ),
        )}
      </section>
    )
  })
}

function DayHeading({ date }: { date: string }) {
  const { sayDay } = useTranslations()
  return <Heading>{sayDay(date)}</Heading>
}

function Heading({ children }: { children: ReactNode }) {
  return <h2 className="mt-12.25 mb-3.5 font-serif text-2xl/tight font-title">{children}</h2>
}

function SlotHeading({ section, draft, date, slug }: { section: TextSection; draft: AgendaDraft; date: string; slug: string }) {
  const { locale, t } = useTranslations()
  const slot = draft.slots.find(({ id }) => id === section.id)
  const item = draft.items.find(({ id }) => id === (slot?.itemId ?? section.id))
  if (item === undefined) return null
  return (
    <div className="mt-7 flex flex-wrap items-baseline gap-x-3.5 pb-1.5">
      <h3 className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 font-semibold">
        <span className="whitespace-nowrap tabular-nums">
          {slot === undefined ? item.number : <Clocks times={slot} date={date} t={t} />}
        </span>
        <Localized text={item.title} locale={locale} />
      </h3>
      <a className="text-sm print:hidden" href={`/${locale}/desk/meetings/${slug}/agenda#${section.id}`}>
        {t('texts.open')}
      </a>
    </div>
  )
}

// Why what was typed was refused, by the field that the server names.
function problemOf({ spots }: ProgrammeText, to: Locale, draft: AgendaDraft, queue: readonly Save[]) {
  for (const { id, field, within } of spots) {
    const problems = problemsOf(queue, id) ?? refusedFor(queue, [id]).find((save) => save.problems)?.problems
    if (problems === undefined) continue
    const item = draft.items.find((one) => one.id === id)
    const place =
      field === 'subItems'
        ? `subItems.${item?.subItems.findIndex((sub) => sub.id === within)}.text`
        : field === 'papers'
          ? `papers.${item?.papers.findIndex((paper) => paper.id === within)}.title`
          : field
    const found = problems[`${place}.${to}`]
    if (found !== undefined) return found
  }
  return undefined
}
