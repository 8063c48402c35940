import type { ReactNode } from 'react'
import { ContactWords, MailLink, SiteLink } from '#components/record/contact-lines'
import type { Contact } from '#domain/record/contact'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The foot of every page that anyone may read: whom to write to, where facts come from, and what may be done with them. */
export function PageFoot({
  contact,
  supportUnit,
  locale,
  t,
}: {
  contact: Contact
  supportUnit: readonly string[]
  locale: Locale
  t: Translator
}) {
  const { email, web } = contact
  return (
    <div className="grid gap-x-12 gap-y-5 sm:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1.6fr)]">
      <Column title={t('contact.title')}>
        {supportUnit.length === 0 ? null : <p>{t('front.supportUnit', { names: supportUnit.join(', ') })}</p>}
        {email === null ? null : (
          <p>
            <MailLink to={email} />
          </p>
        )}
        {web === null ? null : (
          <p>
            <SiteLink href={web} />
          </p>
        )}
      </Column>
      <Column title={t('frame.record')}>
        {(['about', 'sources', 'privacy'] as const).map((page) => (
          <p key={page}>
            <a href={`/${locale}/${page}`}>{t(`frame.${page}`)}</a>
          </p>
        ))}
      </Column>
      <div>
        <p>{t('frame.foot')}</p>
        <p className="mt-1">
          {t('frame.footData')} <a href={`/${locale}/meetings.json`}>{t('frame.meetings')}</a>,{' '}
          <a href={`/${locale}/process.json`}>{t('frame.process')}</a>
        </p>
        {contact.licence === null ? null : (
          <p className="mt-1">
            <ContactWords contact={contact} name="licence" locale={locale} t={t} />
          </p>
        )}
      </div>
    </div>
  )
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="space-y-1">
      <p className="font-medium text-soft">{title}</p>
      {children}
    </div>
  )
}
