import type { Metadata } from 'next'
import { pageHead } from '#app/page-head'
import { ContactLines, ContactWords } from '#components/record/contact-lines'
import { listOf } from '#components/ui/list-of.ts'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { words } from '#domain/text/localized-text'
import { formatSince } from '#domain/time/known-dates'
import { translator } from '#messages/translator'
import { contact as contactOfProcess } from '#server/record/queries/contact'
import { processOn } from '#server/record/queries/process-on'
import { pageLocale, readPage } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = translator(locale)
  return pageHead({ locale, path: '/about', title: t('about.title'), description: t('front.what') })
}

export default async function AboutPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { name, chair, supportUnitNames } = await readPage(processOn, { locale, on: null })
  const contact = await readPage(contactOfProcess, {})
  const reached = (['email', 'web', 'postal', 'press'] as const).some((way) => contact[way] !== null)
  return (
    <Page>
      <h1>{t('about.title')}</h1>
      <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_19em] xl:gap-x-16">
        <div>
          <section className="mt-8.75">
            <h2>{words(name, locale)}</h2>
            <Prose className="mt-1.75">
              {t('front.what')}{' '}
              {chair === null
                ? t('front.noChairNow')
                : t('about.chair', { state: chair.name, since: formatSince(chair.effectiveOn, chair.precision, locale) })}{' '}
              {supportUnitNames.length === 0 ? null : t('about.supportUnit', { names: listOf(supportUnitNames, locale) })}
            </Prose>
          </section>
          <section className="mt-8.75">
            <h2>{t('about.record')}</h2>
            <Prose className="mt-1.75">
              {t('about.recordWhat')} <a href={`/${locale}/sources`}>{t('about.toSources')}</a>
            </Prose>
            {contact.licence === null ? null : (
              <Prose className="mt-3">
                <ContactWords contact={contact} name="licence" locale={locale} t={t} />
              </Prose>
            )}
            <Prose className="mt-3">
              {t('about.data')} <a href={`/${locale}/meetings.json`}>{t('frame.meetings')}</a>,{' '}
              <a href={`/${locale}/process.json`}>{t('frame.process')}</a>.
            </Prose>
          </section>
          <section className="mt-8.75">
            <h2>{t('about.accessibility')}</h2>
            <Prose className="mt-1.75">{t('about.accessibilityWhat')}</Prose>
            {contact.accessibility === null ? null : (
              <Prose className="mt-3">
                <ContactWords contact={contact} name="accessibility" locale={locale} t={t} />
              </Prose>
            )}
          </section>
          <section className="mt-8.75">
            <h2>{t('frame.privacy')}</h2>
            <Prose className="mt-1.75">
              {t('privacy.readersWhat')} <a href={`/${locale}/privacy`}>{t('about.toPrivacy')}</a>
            </Prose>
          </section>
        </div>
        {reached ? (
          <section className="mt-8.75" id="contact">
            <h2>{t('contact.title')}</h2>
            <div className="mt-3">
              <ContactLines contact={contact} locale={locale} t={t} />
            </div>
          </section>
        ) : null}
      </div>
    </Page>
  )
}
