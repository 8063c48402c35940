import type { FormSentences } from '#components/ui/forms'
import type { Translator } from '#messages/translator'

/** What forms say by themselves, in one language. */
export function formSentences(t: Translator): FormSentences {
  return {
    notSent: t('form.notSent'),
    noAnswer: t('form.noAnswer'),
    older: t('form.older'),
    failed: t('form.failed'),
    notOpen: t('form.notOpen'),
    reload: t('form.reload'),
    signIn: t('form.signIn'),
    restored: t('form.restored'),
    startOver: t('form.startOver'),
    copy: t('form.copy'),
    copied: t('form.copied'),
    choose: t('form.choose'),
    day: t('meeting.dayHint'),
  }
}
