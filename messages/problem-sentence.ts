import type { Translator } from '#messages/translator'

/** The sentence for a code; a code that has none is a slip of ours, and still says that nothing was saved. */
export function problemSentence(t: Translator, { code, values }: { code: string; values?: Record<string, string | number> }): string {
  const key = `problems.${code}`
  return t.has(key as never) ? t(key as never, values as never) : t('problems.invalid')
}
