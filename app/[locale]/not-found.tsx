import { NotFoundMessage } from '#components/ui/not-found-message'
import { translator } from '#messages/translator'
import { currentAddress } from '#server/web/address'

export default async function NotFound() {
  const { locale } = await currentAddress()
  return <NotFoundMessage locale={locale} t={translator(locale)} />
}
