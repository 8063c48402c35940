import type { Metadata } from 'next'
import { makeVersionDraftAction } from '#app/[locale]/desk/meetings/actions'
import { ChangeList } from '#components/agenda/change-list'
import { ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { words } from '#domain/text/localized-text'
import { formatInstantDay } from '#domain/time/format'
import { translator } from '#messages/translator'
import { versionAsDraft } from '#server/agenda/queries/version-as-draft'
import { numberIn } from '#server/web/issued-address'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string; number: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug, number } = await params
  return { locale, slug, of: await readDesk(versionAsDraft, { slug, number: numberIn(number) ?? 0, locale }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, of } = await read(params)
  return { title: `${translator(locale)('versionDraft.title', { number: of.number })} – ${words(of.title, locale)}` }
}

export default async function VersionDraftPage({ params }: Props) {
  const { locale, slug, of } = await read(params)
  const { meetingId, title, timeZone, number, publishedAt, seen, changes, states } = of
  const t = translator(locale)
  return (
    <>
      <MeetingBar slug={slug} title={title} current="publish" locale={locale} />
      <Page>
        <h1>{t('versionDraft.title', { number })}</h1>
        <Prose className="mt-3.5 text-soft">
          {t('versionDraft.what', { number, date: formatInstantDay(publishedAt, locale, timeZone) })}
        </Prose>
        {changes.length === 0 ? (
          <Prose className="mt-7">{t('versionDraft.same')}</Prose>
        ) : (
          <section className="mt-7" aria-labelledby="changes">
            <h2 id="changes">{t('versionDraft.changes', { count: changes.length })}</h2>
            <ChangeList changes={changes} locale={locale} t={t} stateName={(code) => states[code] ?? code} />
            <ActionForm
              action={makeVersionDraftAction}
              hidden={{ meetingId, number: String(number), seen }}
              rows={[]}
              follows={t('versionDraft.follows')}
              submit={t('versionDraft.do', { number })}
            />
          </section>
        )}
      </Page>
    </>
  )
}
