import { headers } from 'next/headers'
export default async function NotFound() {
  const locale = (await headers()).get('x-gavel-locale') ?? 'en'
  return <html lang={locale}><body>not found {locale}</body></html>
}
