import { isLocale } from '#domain/text/locale'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <html lang={locale}><body>{children}</body></html>
}
