import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isLocale } from '#domain/text/locale'
import { preloadFonts } from '../preload-fonts.ts'

export const metadata: Metadata = { icons: { icon: '/favicon.svg' } }

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  preloadFonts(locale)
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
