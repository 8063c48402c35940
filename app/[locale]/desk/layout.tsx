import type { ReactNode } from 'react'
import { SignOut } from '#components/account/sign-out'
import { EarlyHand } from '#components/ui/early-hand'
import { formSentences } from '#components/ui/form-sentences.ts'
import { FormsOf } from '#components/ui/forms'
import { type Link, SiteFrame } from '#components/ui/site-frame'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { ownAccount } from '#server/account/queries/own-account'
import { isClockShifted } from '#server/core/clock'
import { processTitle } from '#server/record/queries/process-title'
import { currentAddress, currentNonce } from '#server/web/address'
import { pageLocale, readDesk, readPage } from '#server/web/page'
import { signOutAction } from './account/actions'

export default async function DeskLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { path, query } = await currentAddress()
  const nonce = await currentNonce()
  const own = await readDesk(ownAccount, {}, locale)
  const link = (address: string, label: string): Link => ({ href: `/${locale}${address}`, label, current: path.startsWith(address) })
  return (
    <FormsOf account={own.id} email={own.email} locale={locale} sentences={formSentences(t)}>
      <SiteFrame
        locale={locale}
        path={(path || '/desk') + query}
        name={words(await readPage(processTitle, {}), locale)}
        links={[
          { href: `/${locale}/desk`, label: t('frame.desk'), current: path === '/desk' },
          own.can.prepare ? link('/desk/meetings', t('frame.meetings')) : link('/meetings', t('frame.meetings')),
          ...(own.can.keepDirectory ? [link('/desk/people', t('frame.people'))] : []),
          ...(own.can.keepAccounts ? [link('/desk/accounts', t('frame.accounts'))] : []),
          ...(own.can.keepRecord ? [link('/desk/process', t('frame.process'))] : []),
          ...(own.can.seeHandover ? [link('/desk/handover', t('frame.handover'))] : []),
          ...(own.can.seeMessages ? [link('/desk/messages', t('frame.messages'))] : []),
          ...(own.can.readActivity ? [link('/desk/activity', t('frame.activity'))] : []),
        ]}
        own={
          <>
            <a className="max-w-32 truncate" title={own.displayName} href={`/${locale}/desk/account`}>
              {own.displayName}
            </a>
            <SignOut
              action={signOutAction}
              labels={{ signOut: t('frame.signOut'), ask: t('frame.signOutAsk'), go: t('frame.signOutDo'), stay: t('frame.stay') }}
            />
          </>
        }
        notice={isClockShifted() ? t('frame.clockShifted') : undefined}
        t={t}
      >
        {/* React Aria adds a style element and takes its nonce from here. */}
        <meta property="csp-nonce" nonce={nonce} />
        <EarlyHand nonce={nonce}>{children}</EarlyHand>
      </SiteFrame>
    </FormsOf>
  )
}
