import type { ReactNode } from 'react'
import { EarlyHandTold } from '#components/ui/early-hand-told'
import { keepEarlyHand } from '#components/ui/keep-early-hand.ts'

/** Around what needs its scripts: what a hand does to it before they have come counts once they have. */
export function EarlyHand({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <>
      <script
        nonce={nonce}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of ours, and nothing of anybody else's
        dangerouslySetInnerHTML={{ __html: `(${keepEarlyHand.toString()})()` }}
      />
      {children}
      <EarlyHandTold />
    </>
  )
}
