import { useId, useMemo, useRef, useState } from 'react'
import { ChangeList } from '#components/agenda/change-list'
import { SelectField } from '#components/agenda/editor/select-field'
import { PeopleFound, usePeopleFound } from '#components/agenda/reading/people-found'
import { changesOfReading, peopleIn, type Reading } from '#components/agenda/reading/use-reading.ts'
import { Actions, Button } from '#components/ui/button'
import { newKey } from '#components/ui/new-key.ts'
import { problemOf, sendJson } from '#components/ui/send.ts'
import { Hint, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { READ_DATES } from '#domain/agenda/accepting/accepted'
import type { ReadingDeskView } from '#domain/agenda/accepting/reading-desk-view'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { problemSentence } from '#messages/problem-sentence'

/** What accepting a reading changes in the draft, and the button that does it. */
export function AcceptReading({
  reading,
  desk: { draft, stamp },
  choices,
  onAccepted,
}: {
  reading: Reading
  desk: ReadingDeskView
  choices: EditorChoicesView
  onAccepted: () => void
}) {
  const { t, locale } = useTranslations()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const names = useMemo(() => peopleIn(reading.agenda).flatMap(({ name }) => (name === null ? [] : [name])), [reading.agenda])
  const found = usePeopleFound(names)
  const organizations = useMemo(() => new Map(choices.organizations.map(({ id, shortName }) => [id, shortName])), [choices.organizations])
  const changes = changesOfReading(reading, draft, found.people, organizations)
  const isEmpty = draft.slots.length === 0 && draft.items.length === 0
  const id = useId()
  const sent = useRef({ what: '', key: '' })

  const accept = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    const said = {
      meetingId: draft.meeting.id,
      text: reading.text,
      corrections: reading.corrections,
      dates: reading.dates,
      people: [...found.people].map(([name, person]) => ({ name, personId: person.id })),
      seen: stamp,
    }
    // Sent again after a lost answer it is one act; said otherwise it is another.
    const what = JSON.stringify(said)
    if (sent.current.what !== what) sent.current = { what, key: newKey() }
    const answer = await sendJson('/api/agenda/accept-text', said, sent.current.key)
    if (answer?.ok) return onAccepted()
    setBusy(false)
    const wrong = answer === null ? null : problemOf(answer)
    setProblem(wrong === null ? t('reading.noAnswer') : problemSentence(t, wrong))
  }

  if (reading.agenda === null) return <Problem className="mt-7">{t('problems.no-agenda-in-text')}</Problem>
  return (
    <>
      <PeopleFound {...found} />
      <section className="mt-10" aria-labelledby={id}>
        <h2 id={id}>{t('reading.changes')}</h2>
        {reading.areDatesOther ? (
          <div className="max-w-form">
            <SelectField
              label={t('reading.dates')}
              value={reading.dates}
              options={READ_DATES.map((dates) => [dates, t(`reading.datesAre.${dates}`)] as const)}
              onChoose={(value) => reading.setDates(value === 'in-order' ? 'in-order' : 'as-written')}
            />
          </div>
        ) : null}
        {isEmpty ? (
          <p className="mt-2.5 text-soft">{t('reading.allNew')}</p>
        ) : changes === null ? null : changes.length === 0 ? (
          <p className="mt-2.5 text-soft">{t('problems.nothing-new')}</p>
        ) : (
          <ChangeList
            changes={changes}
            locale={locale}
            t={t}
            stateName={(code) => choices.states.find((state) => state.code === code)?.name ?? code}
          />
        )}
        <Hint className="mt-3.5">{t('reading.ofMeeting')}</Hint>
        <Actions className="mt-5">
          <Button lead onClick={accept} aria-disabled={busy}>
            {t('reading.accept')}
          </Button>
        </Actions>
        <div role="alert">{problem === null ? null : <Problem>{problem}</Problem>}</div>
      </section>
    </>
  )
}
