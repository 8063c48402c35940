import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLocale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { processTitle } from '#server/record/queries/process-title'
import { pageLocale, readPage } from '#server/web/page'
import { preloadFonts } from '../preload-fonts.ts'
import { SITE_ICONS, THEME_COLORS } from '../site-icons.ts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = words(await readPage(processTitle, {}), await pageLocale(params))
  return { title: { template: `%s – ${name}`, default: name }, ...SITE_ICONS }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark', themeColor: THEME_COLORS }

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  preloadFonts(locale)
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
