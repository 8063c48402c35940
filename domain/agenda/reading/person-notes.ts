import type { Attendance, PublishedStatus } from '#domain/agenda/agenda-terms'

// What a paper says in brackets behind somebody: whether they come, how, and for how long.

const NOTE = /\s*[([]\s*([^()[\]]{2,60})\s*[)\]]\s*[;,.]*$/u
const SPEAKER = '(?:speaker|presenter|докладчик|спикер|выступающий|баяндамашы)\\s'
const TO_BE_NAMED = String.raw`(?:tb[cda]|t\.b\.[cda]\.?|to be (?:confirmed|announced|determined|decided)|invited|уточня[ею]тся|подлежит уточнению|подлежит подтверждению|по согласованию|келісім бойынша|на подтверждении|тбк|кейін хабарланады|нақтыланады|нақтылануда|расталады)`
const TBC = new RegExp(`^(?:${SPEAKER})?${TO_BE_NAMED}$`, 'iu')
const SPEAKER_TBC = new RegExp(`^${SPEAKER}${TO_BE_NAMED}$`, 'iu')
const VIDEO =
  /^(?:(?:by |via )?(?:video(?: ?link| ?conference| message)?|zoom|teams|webex)|online|on-line|remote(?:ly)?|virtual(?:ly)?|connecting remotely|онлайн|дистанционно|по видео(?:связи|конференцсвязи)?|вкс|видеообращение|в (?:режиме|формате) (?:вкс|онлайн|видеоконференц\p{L}*)|в онлайн[- ](?:режиме|формате)|бейне ?(?:байланыс|конференция)?(?: арқылы)?|қашықтан)$/iu
const MINUTES = /^(?:(?:up to|до|не более)\s)?(\d{1,3})\s?(?:min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|минут)$/iu

/** Whether a text ends with a note such as “(tbc)” or “(video)”: nothing more is said of that person. */
export function endsWithNote(text: string): boolean {
  return /[)\]]$/.test(text) && withoutNotes(text).bare !== text.trim()
}

/** «Докладчик уточняется»: whether a line says of a speaker that there is none yet. */
export function saysNobodyYet(text: string): boolean {
  return SPEAKER_TBC.test(text)
}

/** Whether words only say that somebody is still to be named. */
export function isToBeNamed(text: string): boolean {
  return TBC.test(text)
}

export type PersonNotes = { status: PublishedStatus; attendance: Attendance; minutes: number | null }

/** Somebody without the notes behind them, “(tbc)”, “(video)”, “(10 min)”, and what those say. */
export function withoutNotes(text: string): PersonNotes & { bare: string } {
  const shared = withoutSharedNote(text.trim())
  let { bare } = shared
  const found: PersonNotes = { status: shared.status, attendance: shared.attendance, minutes: null }
  for (;;) {
    const note =
      NOTE.exec(bare) ??
      /(?:,|\s[-–—])\s+([^,()–—]{2,40})[;.]*$/u.exec(bare) ??
      (TBC.test(bare.replace(/[;.]*$/u, '')) ? /^(.+?)[;.]*$/u.exec(bare) : null)
    const words = note?.[1]?.trim() ?? ''
    const minutes = MINUTES.exec(words)
    const parts = words.split(/\s*[,;/]\s*/)
    if (note === null || !(minutes !== null || parts.every(isNote))) break
    // “(10 min, online)”
    for (const part of parts) found.minutes = Number(MINUTES.exec(part)?.[1] ?? found.minutes) || found.minutes
    if (parts.some((part) => TBC.test(part))) found.status = 'tbc'
    if (parts.some((part) => VIDEO.test(part))) found.attendance = 'video'
    bare = bare.slice(0, note.index).trim()
  }
  return { bare: bare.replace(/\s*[;,]+$/, ''), ...found }
}

// “(Ministry of Ecology, online)”: the last of several words in brackets is a note, the others are not.
function withoutSharedNote(bare: string): Omit<PersonNotes, 'minutes'> & { bare: string } {
  const from = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('['))
  const inside = from < 0 || !/[)\]]$/.test(bare) || bare.length - from > LONGEST_NOTE ? '' : bare.slice(from + 1, -1)
  const parts = inside.split(/[,;]/)
  const last = (parts.at(-1) ?? '').trim()
  const [isTbc, isVideo] = [TBC.test(last), VIDEO.test(last)]
  const others = parts.slice(0, -1).map((part) => part.trim())
  const isShared = others.length > 0 && (isTbc || isVideo) && !others.every(isNote)
  return {
    bare: isShared
      ? `${bare.slice(0, from + 1)}${inside.slice(0, Math.max(inside.lastIndexOf(','), inside.lastIndexOf(';'))).trim()})`
      : bare,
    status: isShared && isTbc ? 'tbc' : 'confirmed',
    attendance: isShared && isVideo ? 'video' : 'in-person',
  }
}

/** In signs. */
const LONGEST_NOTE = 200

const isNote = (part: string) => TBC.test(part) || VIDEO.test(part) || MINUTES.test(part)
