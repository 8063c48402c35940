import type { Metadata } from 'next'
import { NotePage } from '#components/outbox/notes/note-page'
import { Crumbs, Page } from '#components/ui/page'
import { translator } from '#messages/translator'
import { note as noteQuery } from '#server/outbox/queries/note'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../../meeting-bar'
import { discardNoteAction, sendNoteAction, withdrawNoteAction, writeNoteAction } from '../actions'

type Props = { params: Promise<{ locale: string; slug: string; id: string }>; searchParams: Promise<{ as?: string | string[] }> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('notes.title') }
}

export default async function OneNotePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug, id } = await params
  const { as } = await searchParams
  const note = await readDesk(noteQuery, { slug, noteId: id, as: typeof as === 'string' ? as : null }, locale)
  const acts = { write: writeNoteAction, send: sendNoteAction, withdraw: withdrawNoteAction, discard: discardNoteAction }
  return (
    <>
      <MeetingBar slug={slug} title={note.meeting.title} current="people" locale={locale} />
      <Page>
        <Crumbs>
          <a href={`/${locale}/desk/meetings/${slug}/notes`}>{t('notes.all')}</a>
        </Crumbs>
        <NotePage note={note} acts={acts} locale={locale} t={t} />
      </Page>
    </>
  )
}
