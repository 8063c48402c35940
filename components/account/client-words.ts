import type { SignInView } from '#domain/people/sign-in-view'
import type { Translator } from '#messages/translator'

/** What signed in, as far as it said, and from which network. */
export function clientWords({ browser, platform, network }: Pick<SignInView, 'browser' | 'platform' | 'network'>, t: Translator): string {
  const said = [browser, platform, network].filter((part) => part !== null)
  return said.length === 0 ? t('ownAccount.unknownClient') : said.join(' · ')
}
