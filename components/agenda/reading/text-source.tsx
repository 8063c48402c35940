import { type DragEvent, useId, useRef, useState } from 'react'
import { Actions, Button } from '#components/ui/button'
import { controlLook, FieldLabel } from '#components/ui/field-parts'
import { sendFile } from '#components/ui/send.ts'
import { Hint, Problem as ProblemText } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { LONGEST_ACCEPTED } from '#domain/agenda/accepting/accept-input'
import type { FileText } from '#domain/documents/file-text'
import type { Problem } from '#domain/refusal/refusal-codes'
import { problemSentence } from '#messages/problem-sentence'

const NAMES = '.txt,.md,.csv,.tsv,.docx,.pdf,text/plain'

/** Where a text comes from: typed or pasted, or a file that was chosen or dropped. What is wrong with it is said beside the field. */
export function TextSource({
  slug,
  before,
  onRead,
}: {
  slug: string
  before: string
  onRead: (text: string, from: FileText | null) => void
}) {
  const { t } = useTranslations()
  const [text, setText] = useState(before)
  const [problem, setProblem] = useState<Problem | 'no-answer' | null>(null)
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const id = useId()

  const readFile = async (chosen: File | undefined) => {
    if (chosen === undefined || busy) return
    setProblem(null)
    setBusy(true)
    const answer = await sendFile<FileText>(`/api/file-text/${slug}`, chosen)
    setBusy(false)
    if (answer === null) setProblem('no-answer')
    else if (answer.ok) onRead(answer.value.text, answer.value)
    else setProblem(answer)
    if (file.current !== null) file.current.value = ''
  }
  const readTyped = () => {
    if (text.length > LONGEST_ACCEPTED) setProblem({ code: 'file-too-long' })
    else if (text.trim() === '') setProblem({ code: 'required' })
    else onRead(text, null)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void readFile(event.dataTransfer.files[0])
  }

  return (
    <section
      aria-label={t('reading.text')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`mt-7 max-w-list ${over ? 'shadow-[-3px_0_var(--color-accent)]' : ''}`}
    >
      <FieldLabel htmlFor={id}>{t('reading.text')}</FieldLabel>
      <textarea
        id={id}
        value={text}
        rows={12}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem ${id}-hint`}
        className={`${controlLook} max-h-[60vh] min-h-60 resize-y font-sans text-base/relaxed text-ink`}
      />
      <div id={`${id}-problem`} role="alert">
        {problem === null ? null : (
          <ProblemText>{problem === 'no-answer' ? t('reading.noAnswer') : problemSentence(t, problem)}</ProblemText>
        )}
      </div>
      <Actions className="mt-5">
        <Button lead onClick={readTyped} aria-disabled={busy}>
          {t('reading.read')}
        </Button>
        <Button onClick={() => file.current?.click()} aria-disabled={busy}>
          {t('reading.file')}
        </Button>
        <input
          ref={file}
          type="file"
          accept={NAMES}
          className="sr-only"
          tabIndex={-1}
          aria-label={t('reading.file')}
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
      </Actions>
      <Hint id={`${id}-hint`} className="mt-2.5">
        {t('reading.fileHint')}
      </Hint>
      <p role="status" className="mt-2 text-soft">
        {busy ? t('reading.reading') : ''}
      </p>
    </section>
  )
}
