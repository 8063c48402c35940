import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Props = { subject: string; text: string; language: Locale | null; t: Translator }

/** A message as its reader sees it in plain text: the subject over it, its lines as they stand. `language`: of its frame, where it is known. */
export function MailSheet({ subject, text, language, t }: Props) {
  return (
    <div className="mt-5 max-w-form border-y border-line py-4" lang={language ?? undefined} dir="auto">
      <p className="font-serif text-xl font-semibold">
        <span className="sr-only">{t('messages.subject')}: </span>
        {subject}
      </p>
      <p className="mt-3 font-serif text-lg/relaxed break-words whitespace-pre-wrap tabular-nums">{text}</p>
    </div>
  )
}
