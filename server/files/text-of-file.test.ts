import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { pdfOf } from '#harness/pdf-of'
import { textOfFile } from '#server/files/text-of-file'

// Files as people have them. Those that are made to harm are sent to a server (e2e/hostile-files.spec.ts).

const MOST = 100_000
const read = (bytes: Uint8Array | string) => textOfFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, MOST)
const codeOf = async (bytes: Uint8Array | string) => {
  const answer = await read(bytes)
  return answer.ok ? answer.value.kind : answer.code
}

const AGENDA = 'Күн тәртібі – Повестка дня\n5 мая 2027 г.\n09:00–10:00 Открытие\n'

test('a text is read in the encoding it is in, whatever that is', async () => {
  const utf16 = Buffer.from(AGENDA, 'utf16le')
  const cyrillic = 'Повестка дня\n09:00 Открытие совещания\n'
  const in1251 = Uint8Array.from(cyrillic, (sign) => {
    const code = sign.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })
  const latin = Uint8Array.from('Café, 09:00 – réunion', (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)))
  expect(await Promise.all([AGENDA, Uint8Array.from([0xff, 0xfe, ...utf16]), utf16, in1251, latin].map(read))).toEqual([
    { ok: true, value: { kind: 'text', text: AGENDA, encoding: 'utf-8', damaged: false } },
    { ok: true, value: { kind: 'text', text: AGENDA, encoding: 'utf-16le', damaged: false } },
    { ok: true, value: { kind: 'text', text: AGENDA, encoding: 'utf-16le', damaged: false } },
    { ok: true, value: { kind: 'text', text: cyrillic, encoding: 'windows-1251', damaged: false } },
    { ok: true, value: { kind: 'text', text: 'Café, 09:00 – réunion', encoding: 'windows-1252', damaged: false } },
  ])
})

test('a text with broken bytes is read, and it is said that some of it could not be', async () => {
  const broken = Buffer.concat([Buffer.from(AGENDA), Buffer.from([0xff, 0xc3]), Buffer.from(AGENDA)])
  expect(await read(broken)).toMatchObject({ ok: true, value: { encoding: 'utf-8', damaged: true } })
})

test('the words of a PDF come line by line, with the columns of its tables apart', async () => {
  const page = [
    [60, 780, 'Day 1, 5 May 2027'],
    [60, 740, '09:00 - 10:00'],
    [200, 740, 'Opening of the meeting'],
    [60, 723, '10:00 - 11:00'],
    [200, 723, 'Border'],
    [237, 723, 'management'],
  ] as const
  const answer = await read(pdfOf([page.map((run) => [...run] as const)]))
  expect(answer.ok && answer.value.text.split('\n').map((line) => line.replace(/ {3,}/, ' | '))).toEqual([
    'Day 1, 5 May 2027',
    '',
    '09:00 - 10:00 | Opening of the meeting',
    '10:00 - 11:00 | Border management',
  ])
  const { agenda } = readAgendaText(answer.ok ? answer.value.text : '')
  expect(agenda?.days.flatMap(({ slots }) => slots.map(({ start, title }) => [start, title]))).toEqual([
    ['09:00', 'Opening of the meeting'],
    ['10:00', 'Border management'],
  ])
})

test('a Word file is read with the rows of its tables, and what else stands in their cells', async () => {
  const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })
  const row = (...cells: TableCell[]) => new TableRow({ children: cells })
  const table = new Table({
    rows: [
      row(cell('09:00 – 10:00'), cell('Opening of the meeting', 'Moderator: Ms. Aigerim Nurlanova, Deputy Minister')),
      row(cell('10:00 – 11:00'), cell('Borders')),
    ],
  })
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Day 1, 5 May 2027'), table] }] }))
  const answer = await read(bytes)
  const { agenda } = readAgendaText(answer.ok ? answer.value.text : '')
  expect(
    agenda?.days.flatMap(({ slots }) => slots.map(({ start, title, contributions }) => [start, title, contributions[0]?.name])),
  ).toEqual([
    ['09:00', 'Opening of the meeting', 'Aigerim Nurlanova'],
    ['10:00', 'Borders', undefined],
  ])
})

test('a PDF that would never be read through is given up, and the thread that serves is free meanwhile', async () => {
  // A page of half a million runs, far more than is read in the time there is.
  const runs = Array.from({ length: 150_000 }, (_, at) => [60, 800 - (at % 700), 'x'] as const)
  let beats = 0
  const heart = setInterval(() => beats++, 20)
  const code = await codeOf(pdfOf([runs]))
  clearInterval(heart)
  expect(['file-too-slow', 'file-too-long']).toContain(code)
  expect(beats).toBeGreaterThan(5)
})

test('of many files at once some wait, and others are told to come again', async () => {
  const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(pdfOf([[[60, 780, '09:00 Opening']]]))))
  expect([...codes].sort()).toEqual([...Array(4).fill('busy'), ...Array(4).fill('pdf')])
})
