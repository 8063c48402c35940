import type { ReactNode } from 'react'
import { PublicFrame } from '#app/public-frame.tsx'
import { pageLocale } from '#server/web/page'

export default async function PublicLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  return <PublicFrame locale={await pageLocale(params)}>{children}</PublicFrame>
}
