import type { Translator } from '#messages/translator'
import type { Refusal } from '#server/core/outcome'

/** How long to wait after too many attempts; null where that was not the reason. */
export function waitSentence({ values }: Refusal, t: Translator): string | null {
  const seconds = Number(values?.seconds ?? 0)
  if (seconds === 0) return null
  return seconds < 60 ? t('signIn.waitSeconds', { seconds }) : t('signIn.wait', { minutes: Math.ceil(seconds / 60) })
}
