import { describe, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { programmeOf, readText } from '#harness/read-programme'

// What stands on a page beside the programme: the head of a mail, page numbers with what is printed beside them, rules, footnotes.

const preambleOf = (lines: string[]) => readAgendaText(lines.join('\n')).agenda?.meeting.preamble

test('the head of a mail is no title of a meeting, and each of its lines is told', () => {
  const mail = ['From: Secretariat', 'To: Delegations', 'Subject: Draft agenda', '', '5 May 2027', '09:00 – 10:00 Opening']
  expect(readText(mail)).toEqual([
    'day 2027-05-05',
    '09:00–10:00 | “Opening”',
    '! 1 furniture: From: Secretariat',
    '! 2 furniture: To: Delegations',
    '! 3 furniture: Subject: Draft agenda',
  ])
})

test('what stands beside the number of each page is left out; the blank lines about it are nothing to tell', () => {
  const page = (number: string, entry: string) => ['Meeting of experts', '', number, '', entry, '']
  expect(programmeOf([...page('1', '09:00 Opening'), ...page('2', '10:00 Coffee'), ...page('3', '11:00 Closing')])).toEqual([
    '09:00– | “Opening”',
    '10:00– | “Coffee”',
    '11:00– | “Closing”',
    '! 3 furniture: Meeting of experts',
    '! 5 furniture: 1',
    '! 9 furniture: Meeting of experts',
    '! 11 furniture: 2',
    '! 15 furniture: Meeting of experts',
    '! 17 furniture: 3',
  ])
})

test('a line of signs is a rule; one with words between its signs is read', () => {
  expect(programmeOf(['09:00–10:00 Opening', '~~~~', '==== Coffee for everybody ====', '10:00 Closing'])).toEqual([
    '09:00–10:00 | “Opening”',
    '  part | “==== Coffee for everybody ====”',
    '10:00– | “Closing”',
    '! 4 furniture: ~~~~',
  ])
})

describe('a footnote', () => {
  test('is words before the programme, with the line that goes on with it', () => {
    const lines = [
      '5 May 2027',
      '09:00 Opening*',
      '10:00 Borders',
      '* Delegations are asked to arrive early',
      'at the main gate',
      'Dress: formal',
    ]
    expect(preambleOf(lines)).toBe('* Delegations are asked to arrive early\nat the main gate')
  })

  test('has its mark behind a bracket, a quotation, or a word in the middle of a line', () => {
    for (const marked of ['Borders (closed)1', 'Meeting of “Ministers”1', 'Meeting of ministers1 in the hall'])
      expect([marked, preambleOf(['5 May 2027', `09:00 ${marked}`, '10:00 Coffee', '', '1 Names to follow'])]).toEqual([
        marked,
        '1 Names to follow',
      ])
  })

  test('takes its mark along: the title it explains stands without, a figure behind a word stays', () => {
    const notes = ['', '¹ By invitation.', '* See AP/5', '[1] Online.', '2 Tentative hours']
    expect(programmeOf(['09:00 Opening¹', '10:00 Review*', '11:00 Panel on CO2 [1]', 'Ms Ann Lee, IOM¹', ...notes])).toEqual([
      '09:00– | “Opening”',
      '10:00– | “Review”',
      '11:00– | “Panel on CO2”',
      '  presenter | Ms | Ann Lee | IOM | of IOM',
    ])
    expect(programmeOf(['09:00 Opening* of the hall', '10:00 Coffee*'])).toEqual(['09:00– | “Opening* of the hall”', '10:00– | “Coffee*”'])
  })

  test('is not a line that counts, though a word of its own ends with its figure', () => {
    expect(programmeOf(['09:00–10:00 Opening', '2 Papers on CO2 and transport'])).toEqual([
      '09:00–10:00 | “Opening”',
      '  part | “2 Papers on CO2 and transport”',
    ])
  })
})
