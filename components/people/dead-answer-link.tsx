import { MailLink } from '#components/record/contact-lines'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import type { Translator } from '#messages/translator'

/** For an answer link that does not work: the same words whatever the reason, and whom to write to. */
export function DeadAnswerLink({ email, t }: { email: string | null; t: Translator }) {
  return (
    <Page>
      <h1>{t('answerLink.dead')}</h1>
      <Prose className="mt-3.5">{t('answerLink.deadWhy')}</Prose>
      <Prose className="mt-3.5">
        {t('answerLink.deadWrite')}
        {email === null ? null : (
          <>
            {' '}
            {t('answerLink.deadContact')} <MailLink to={email} />
          </>
        )}
      </Prose>
    </Page>
  )
}
