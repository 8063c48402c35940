import { Links } from '#components/ui/linked'
import { StaleNote } from '#components/ui/stale-note'
import type { Contact, ContactText } from '#domain/record/contact'
import type { Locale } from '#domain/text/locale'
import { reading } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** An e-mail address as the way to write to it. */
export function MailLink({ to }: { to: string }) {
  return (
    <a href={`mailto:${to}`} className="underline">
      {to}
    </a>
  )
}

/** An address of the web as it is said: without its scheme, and the slash at its end. */
export function SiteLink({ href }: { href: string }) {
  return (
    <a href={href} rel="external" className="underline">
      {href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  )
}

/** A text of the contact for a reader, its line ends kept and its addresses as links; nothing where it is not set. */
export function ContactWords({ contact, name, locale, t }: { contact: Contact; name: ContactText; locale: Locale; t: Translator }) {
  const said = reading(contact[name], locale)
  if (said === null) return null
  return (
    <>
      <span dir="auto" lang={said.lang === locale ? undefined : said.lang} className="whitespace-pre-line">
        <Links text={said.text} />
      </span>
      <StaleNote as="span" text={contact[name]} locale={locale} t={t} />
    </>
  )
}

/** The ways to reach the keepers of the Process. */
const WAYS = ['email', 'web', 'postal', 'press'] as const

/** How the keepers of the Process are reached, each way under its name; nothing where none is set. */
export function ContactLines({ contact, locale, t }: { contact: Contact; locale: Locale; t: Translator }) {
  const { email, web } = contact
  const ways = WAYS.filter((way) => contact[way] !== null)
  if (ways.length === 0) return null
  return (
    <dl>
      {ways.map((way) => (
        <div key={way} className="mt-3 first:mt-0">
          <dt className="text-sm font-medium text-soft">{t(`contact.${way}`)}</dt>
          <dd className="max-w-measure font-serif text-lg/normal">
            {way === 'email' && email !== null ? <MailLink to={email} /> : null}
            {way === 'web' && web !== null ? <SiteLink href={web} /> : null}
            {way === 'postal' || way === 'press' ? <ContactWords contact={contact} name={way} locale={locale} t={t} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
