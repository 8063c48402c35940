import './globals.css'
import type { Metadata } from 'next'
import { NothingHere } from '#app/nothing-here.tsx'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'
import { preloadFonts } from './preload-fonts.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await currentAddress()
  return { title: translator(locale)('notFound.title') }
}

export default async function GlobalNotFound() {
  const { locale } = await currentAddress()
  preloadFonts(locale)
  return (
    <html lang={locale}>
      <body>
        <NothingHere />
      </body>
    </html>
  )
}
