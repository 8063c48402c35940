import { PublicFrame } from '#app/public-frame.tsx'
import { NotFoundMessage } from '#components/ui/not-found-message'
import { translator } from '#messages/translator'
import { isClaimValid } from '#server/command/is-claim-valid'
import { currentAddress } from '#server/web/address'
import { currentClaim } from '#server/web/auth'

/** The 404 page, whole. Whoever is not signed in is told that signing in may help, whether there is something or not. */
export async function NothingHere() {
  const { locale, path, query } = await currentAddress()
  const signedIn = await isClaimValid(await currentClaim())
  const back = signedIn ? null : `/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}${query}`)}`
  return (
    <PublicFrame locale={locale}>
      <NotFoundMessage locale={locale} signIn={back} t={translator(locale)} />
    </PublicFrame>
  )
}
