import type { Locale } from '#domain/text/locale'

/** A paragraph of a message, an address to open with the words of its button, or lines under a sentence. */
export type MailBlock = string | { href: string; label: string } | { intro: string; lines: readonly string[] }

/** A line beneath a message, or the words of a link. */
export type FootLine = string | { href: string; label: string }

export type MailText = { locale: Locale; subject: string; blocks: readonly MailBlock[]; foot: readonly FootLine[] }

/** The lines of a text message break here at the latest, but never within an address. */
const WIDTH = 72

/** A message as plain text: paragraphs, addresses on a line of their own, the foot beneath a line. */
export function mailText({ blocks, foot }: MailText): string {
  return `${[...blocks.map(textOf), ['-- ', ...foot.map((line) => (typeof line === 'string' ? wrapped(line) : `${line.label}: ${line.href}`))].join('\n')].join('\n\n')}\n`
}

function textOf(block: MailBlock): string {
  if (typeof block === 'string') return wrapped(block)
  if ('href' in block) return `${block.label}:\n${block.href}`
  return [wrapped(block.intro), ...block.lines.map((line) => `- ${wrapped(line, '  ')}`)].join('\n')
}

/**
 * The same as HTML, set as the site is: one column, ink on paper, a serif for reading, the accent for what is to be pressed. No picture, no script,
 * nothing fetched; dark where the reader's program is.
 */
export function mailHtml({ locale, subject, blocks, foot }: MailText): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escaped(subject)}</title>
<style>${DARK}</style></head>
<body class="paper" style="margin:0;padding:0;background-color:#fcfbf8;color:#191a1c"><div style="max-width:560px;margin:0 auto;padding:28px 20px;font-family:${SERIF};font-size:17px;line-height:1.5;overflow-wrap:anywhere">
<h1 style="margin:0 0 20px;font-size:22px;line-height:1.25;font-weight:600">${lined(subject)}</h1>
${blocks.map(htmlOf).join('\n')}
<div class="line soft" style="margin-top:32px;padding-top:12px;border-top:1px solid #dedbd3;font-family:${SANS};font-size:13px;color:#54575d">${foot.map((line) => `<p style="margin:0 0 6px">${footLine(line)}</p>`).join('')}</div>
</div></body></html>
`
}

function htmlOf(block: MailBlock): string {
  if (typeof block === 'string') return `<p style="margin:0 0 16px">${lined(block)}</p>`
  if ('href' in block) {
    const href = escaped(block.href)
    return `<p style="margin:24px 0 8px"><a class="accent" href="${href}" style="display:inline-block;padding:10px 18px;border:1px solid #1d4f86;border-radius:4px;color:#1d4f86;text-decoration:none;font-family:${SANS};font-size:15px;font-weight:600">${escaped(block.label)}</a></p><p class="soft" style="margin:0 0 24px;font-family:${SANS};font-size:13px;color:#54575d">${href}</p>`
  }
  const lines = block.lines.map(
    (line) => `<li class="line" style="margin:0;padding:7px 0;border-top:1px solid #dedbd3">${lined(line)}</li>`,
  )
  return `<p class="soft" style="margin:24px 0 8px;font-family:${SANS};font-size:14px;color:#54575d">${lined(block.intro)}</p><ul class="line" style="margin:0 0 24px;padding:0;list-style:none;border-bottom:1px solid #dedbd3;font-variant-numeric:tabular-nums">${lines.join('')}</ul>`
}

function footLine(line: FootLine): string {
  return typeof line === 'string'
    ? escaped(line)
    : `<a class="soft" href="${escaped(line.href)}" style="color:#54575d">${escaped(line.label)}</a>`
}

/** What stands in a style attribute is light; a program that is dark takes these instead. */
const DARK =
  ':root{color-scheme:light dark}@media(prefers-color-scheme:dark){.paper{background-color:#131417!important;color:#ebe8e1!important}.soft{color:#a5a7ab!important}.line{border-color:#2b2d32!important}.accent{color:#8db6e3!important;border-color:#8db6e3!important}}'

const SERIF = `'Source Serif 4',Georgia,'Times New Roman',serif`
const SANS = `'IBM Plex Sans','Segoe UI',Helvetica,Arial,sans-serif`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

// A line break that somebody wrote is one; a time from and to stands together, and so does an ordinal (“5-кеңесі”).
function lined(text: string): string {
  return escaped(text)
    .replaceAll('\n', '<br>')
    .replaceAll(/\d\d:\d\d–\d\d:\d\d|\d+-\p{L}{1,20}/gu, '<span style="white-space:nowrap">$&</span>')
}

function wrapped(text: string, indent = ''): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > WIDTH - indent.length) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.join(`\n${indent}`)
}
