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

/** The head, the page and the foot that all screens share. `path` is the address behind the language. */
export function SiteFrame({
  locale,
  path,
  name,
  links,
  end,
  foot,
  t,
  children,
}: {
  locale: Locale
  path: string
  name: string
  links: Link[]
  end: ReactNode
  foot?: string
  t: Translator
  children: ReactNode
}) {
  return (
    <>
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <header className={foot === undefined ? 'head' : 'head public'}>
        <a className="head-name" href={`/${locale}`}>
          {name}
        </a>
        <nav aria-label={t('frame.navigation')}>
          {links.map((link) => (
            <a key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>
              {link.label}
            </a>
          ))}
        </nav>
        <div className="head-end">
          <nav className="languages" aria-label={t('frame.language')}>
            {LOCALES.map((one) => (
              <a
                key={one}
                href={`/${one}${path}`}
                lang={one}
                hrefLang={one}
                aria-current={one === locale ? 'true' : undefined}
                aria-label={`${NAMES[one][0]} – ${NAMES[one][1]}`}
              >
                {NAMES[one][0]}
              </a>
            ))}
          </nav>
          {end}
        </div>
      </header>
      <main id="content">{children}</main>
      {foot === undefined ? null : <footer className="foot">{foot}</footer>}
    </>
  )
}
