import type { Metadata } from 'next'
import { Programme } from '#components/agenda/programme'
import { MeetingFacts } from '#components/meeting/meeting-facts'
import { OrganisersPapers } from '#components/meeting/organisers-papers'
import { FileLinks } from '#components/ui/file-links'
import { Localized } from '#components/ui/localized'
import { MostlyNote } from '#components/ui/mostly-note'
import { Page } from '#components/ui/page'
import { Eyebrow, Hint, Subtitle } from '#components/ui/text'
import { textsOf } from '#domain/agenda/agenda-document'
import { asHeading } from '#domain/text/as-heading'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import { translator } from '#messages/translator'
import { draftPaper } from '#server/publication/queries/draft-paper'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  return { locale, slug, draft: await readDesk(draftPaper, { slug, locale }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, draft } = await read(params)
  return { title: `${translator(locale)('preview.title')} – ${words(draft.document.meeting.title, locale)}` }
}

/** The draft as the paper it will be, and all papers of it. */
export default async function PreviewPage({ params }: Props) {
  const { locale, slug, draft } = await read(params)
  const { document, changedAt, chair, sides, can } = draft
  const { meeting, days } = document
  const t = translator(locale)
  const papers = `/${locale}/desk/meetings/${slug}/papers`
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="preview" locale={locale} />
      <Page>
        <div className="mb-10.5 print:hidden">
          <p className="flex flex-wrap gap-x-5.25 gap-y-1.75">
            <span className="font-medium">{t('preview.draftAs')}</span>
            <FileLinks
              files={[
                { href: `${papers}/draft.pdf`, label: t('files.pdf') },
                { href: `${papers}/draft.docx`, label: t('files.word') },
              ]}
            />
            {LOCALES.filter((language) => language !== locale).map((language) => (
              <a key={language} href={`/${language}/desk/meetings/${slug}/preview`} hrefLang={language}>
                {t('preview.inLanguage', { language: t(`languages.${language}`) })}
              </a>
            ))}
            {can.edit ? <a href="#papers">{t('papers.title')}</a> : null}
          </p>
          <Hint className="mt-1.75 max-w-measure">{t('preview.what')}</Hint>
        </div>
        <Eyebrow className="text-warning">{t('preview.draft', { at: formatInstant(changedAt, locale, meeting.timeZone) })}</Eyebrow>
        <Localized as="h1" text={meeting.title} locale={locale} />
        <Localized as={Subtitle} text={asHeading(meeting.theme)} locale={locale} />
        <MostlyNote texts={textsOf(document)} locale={locale} t={t} />
        <MeetingFacts
          meeting={meeting}
          days={days.map(({ date }) => date)}
          locale={locale}
          chair={
            chair === null ? null : (
              <>
                {t('schedule.chair')} <strong>{chair}</strong>
              </>
            )
          }
          version={<strong>{t('preview.mark')}</strong>}
        />
        <Programme document={document} reader={{ locale, t, isMine: () => null, sides }} />
        {can.edit ? (
          <div id="papers">
            <OrganisersPapers slug={slug} locale={locale} t={t} />
          </div>
        ) : null}
      </Page>
    </>
  )
}
