import type { Messages, Translator } from '#messages/translator'

/** The sentence for a refusal, or for a notice of an editor. */
export function problemSentence(
  t: Translator,
  { code, values }: { code: keyof Messages['problems']; values?: Record<string, string | number> },
): string {
  return t(`problems.${code}`, values)
}
