import type { ReactNode } from 'react'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** What the switcher calls each language, in that language. */
const NAMES: Record<Locale, [short: string, long: string]> = {
  en: ['EN', 'English'],
  ru: ['РУ', 'Русский'],
  kk: ['ҚАЗ', 'Қазақша'],
}

export type Link = { href: string; label: string; current: boolean }

/** The four links that visitors have stand in one row of a phone in every language, until our font is there too. */
const oneRowLook =
  'flex-wrap min-[380px]:max-sm:flex-nowrap gap-x-2 gap-y-1 max-sm:grow max-sm:justify-between max-sm:text-[12.75px] max-sm:tracking-[-0.01em] sm:gap-x-4.5 xl:gap-x-5'
/** A question at the end of the row is no word to scroll to: all of it wraps then. */
const rowLook =
  'overflow-x-auto whitespace-nowrap max-sm:has-[[role=alert]]:flex-wrap max-sm:has-[[role=alert]]:whitespace-normal max-sm:has-[[role=alert]]:[&_nav]:flex-wrap'

const navLinkLook = 'text-soft aria-[current]:text-ink'

/** The head, the page and the foot that all screens share. `path` is the address after the language. */
export function SiteFrame({
  locale,
  path,
  name,
  links,
  end,
  own,
  notice,
  foot,
  printed,
  t,
  children,
}: {
  locale: Locale
  path: string
  name: string
  links: Link[]
  /** Beside the languages: the way in, or to the desk. */
  end?: ReactNode
  /** After the links: whose desk it is, and the way out. */
  own?: ReactNode
  /** What every page of this server must say. */
  notice?: string | undefined
  foot?: ReactNode
  /** The address of the page, for who holds it on paper. */
  printed?: string | undefined
  t: Translator
  children: ReactNode
}) {
  return (
    <>
      <a className="absolute top-2 -left-[999px] z-10 bg-paper px-3.5 py-2 focus:left-4 print:hidden" href="#content">
        {t('frame.skip')}
      </a>
      <header className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 border-b border-line px-gutter py-4 sm:flex-nowrap sm:gap-x-7 sm:gap-y-1.5 print:hidden">
        <a
          className="shrink-0 grow font-serif text-[17px]/tight font-semibold whitespace-nowrap text-ink sm:shrink sm:grow-0 sm:text-[18px]/tight"
          href={`/${locale}`}
        >
          {name}
        </a>
        {/* On a phone one row that scrolls sideways where it is longer than the screen. */}
        <div className={`order-3 -m-1 flex w-[calc(100%+0.5rem)] items-baseline gap-x-4.5 gap-y-1 p-1 font-medium sm:contents ${rowLook}`}>
          <nav
            aria-label={t('frame.navigation')}
            className={`flex sm:flex-wrap sm:gap-y-1 ${own === undefined ? oneRowLook : 'gap-x-4.5 sm:gap-x-4'}`}
          >
            {links.map((link) => (
              <a key={link.href} href={link.href} className={navLinkLook} aria-current={link.current ? 'page' : undefined}>
                {link.label}
              </a>
            ))}
          </nav>
          {own === undefined ? null : (
            <div className="flex shrink-0 items-baseline gap-x-4.5 max-sm:ml-auto max-sm:has-[[role=alert]]:ml-0 max-sm:has-[[role=alert]]:shrink sm:order-3 sm:ml-auto">
              {own}
            </div>
          )}
        </div>
        <div
          className={`order-2 flex flex-wrap items-baseline gap-x-3 font-medium sm:gap-x-7 ${own === undefined ? 'sm:order-3 sm:ml-auto' : 'sm:order-4'}`}
        >
          <nav className="flex gap-x-2 sm:gap-x-3.5" aria-label={t('frame.language')}>
            {LOCALES.map((language) => (
              <a
                key={language}
                href={`/${language}${path}`}
                lang={language}
                hrefLang={language}
                className={navLinkLook}
                aria-current={language === locale ? 'true' : undefined}
                aria-label={`${NAMES[language][0]} – ${NAMES[language][1]}`}
              >
                {NAMES[language][0]}
              </a>
            ))}
          </nav>
          {end}
        </div>
      </header>
      {notice === undefined ? null : <aside className="border-b border-line px-gutter py-2 text-sm font-medium">{notice}</aside>}
      <main id="content">{children}</main>
      {foot === undefined ? null : (
        <footer className="mt-auto border-t border-line px-gutter pt-5 pb-7 text-sm text-faint print:hidden [&_a]:underline">{foot}</footer>
      )}
      {printed === undefined ? null : (
        <p className="mt-[8mm] hidden border-t border-line pt-[2mm] text-xs text-faint print:block">
          {name} · {printed}
        </p>
      )}
    </>
  )
}
