import type { Locale } from '#domain/text/locale'

/** A paragraph of a message, or an address to open with the words of its button. */
export type MailBlock = string | { href: string; label: string }

export type MailText = { locale: Locale; subject: string; blocks: readonly MailBlock[]; foot: readonly string[] }

/** The lines of a text message break here at the latest, but never within an address. */
const WIDTH = 72

/** A message as plain text: paragraphs, addresses on a line of their own, the foot beneath a line. */
export function mailText({ blocks, foot }: MailText): string {
  const body = blocks.map((block) => (typeof block === 'string' ? wrapped(block) : `${block.label}:\n${block.href}`))
  return `${[...body, ['-- ', ...foot.map(wrapped)].join('\n')].join('\n\n')}\n`
}

/**
 * The same as HTML, set as the site is: one column, ink on paper, a serif for reading, the accent for what is to be pressed. No picture, no script,
 * nothing fetched; dark where the reader's program is.
 */
export function mailHtml({ locale, subject, blocks, foot }: MailText): string {
  const body = blocks.map((block) =>
    typeof block === 'string'
      ? `<p style="margin:0 0 16px">${escaped(block)}</p>`
      : `<p style="margin:24px 0"><a href="${escaped(block.href)}" style="display:inline-block;padding:10px 18px;border:1px solid #1f4e86;border-radius:6px;color:#1f4e86;text-decoration:none;font-family:${SANS};font-size:15px;font-weight:600">${escaped(block.label)}</a></p><p style="margin:0 0 16px;font-family:${SANS};font-size:13px;color:#5d5d57;overflow-wrap:anywhere">${escaped(block.href)}</p>`,
  )
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:0"><div style="max-width:560px;margin:0 auto;padding:28px 20px;font-family:${SERIF};font-size:17px;line-height:1.5">
<h1 style="margin:0 0 20px;font-size:22px;line-height:1.25;font-weight:600">${escaped(subject)}</h1>
${body.join('\n')}
<div style="margin-top:32px;padding-top:12px;border-top:1px solid #d9d7cf;font-family:${SANS};font-size:13px;color:#5d5d57">${foot.map((line) => `<p style="margin:0 0 6px">${escaped(line)}</p>`).join('')}</div>
</div></body></html>
`
}

const SERIF = `'Source Serif 4',Georgia,'Times New Roman',serif`
const SANS = `'IBM Plex Sans','Segoe UI',Helvetica,Arial,sans-serif`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function wrapped(text: string): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > WIDTH) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join('\n')
}
