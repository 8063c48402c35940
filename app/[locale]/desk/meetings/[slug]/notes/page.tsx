import type { Metadata } from 'next'
import { NoteForm } from '#components/outbox/notes/note-form'
import { NoteList } from '#components/outbox/notes/note-list'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { notes } from '#server/outbox/queries/notes'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'
import { writeNoteAction } from './actions'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('notes.title') }
}

export default async function NotesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const view = await readDesk(notes, { slug }, locale)
  return (
    <>
      <MeetingBar slug={slug} title={view.meeting.title} current="people" locale={locale} />
      <Page>
        <h1>{t('notes.title')}</h1>
        <Prose className="mt-3.5 text-soft">{t('notes.what')}</Prose>
        <section className="mt-8.75 print:hidden" aria-labelledby="new-note">
          <h2 id="new-note">{t('notes.new')}</h2>
          {view.choices.length === 0 ? (
            <Prose className="mt-1.75 text-soft">{t('notes.nobody')}</Prose>
          ) : (
            <NoteForm action={writeNoteAction} groups={view} note={null} locale={locale} t={t} />
          )}
        </section>
        <section className="mt-12.25" aria-labelledby="notes-before">
          <h2 id="notes-before">{t('notes.before')}</h2>
          {view.notes.length === 0 ? (
            <Prose className="mt-1.75 text-soft">{t('notes.none')}</Prose>
          ) : (
            <NoteList view={view} locale={locale} t={t} />
          )}
        </section>
      </Page>
    </>
  )
}
