import { Actions } from '#components/ui/button'
import { CopyButton } from '#components/ui/copy-button'
import { Hint } from '#components/ui/text'
import { mailtoOf } from '#domain/outbox/mailto'
import type { Translator } from '#messages/translator'

/** A message to be copied, or opened in one's own mail program; without an address it is opened for nobody. */
export function MessageByHand({ to, subject, text, t }: { to: string; subject: string; text: string; t: Translator }) {
  const { href, whole } = mailtoOf({ to, subject, text })
  return (
    <div className="print:hidden">
      <Actions className="mt-3">
        <CopyButton text={text} />
        <a href={href}>{t('messages.ownProgram')}</a>
      </Actions>
      {whole ? null : <Hint>{t('messages.tooLong')}</Hint>}
    </div>
  )
}
