import type { Access, Purpose, Role, SlotKind } from '#domain/agenda/agenda-terms'
import type { MeetingType } from '#domain/meeting/meeting-terms'
import type { Clock } from '#domain/time/clock'

/** Words in English, Russian and Kazakh. */
export type InThree = readonly [en: string, ru: string, kk: string]

/** Who has a place in a slot of a template: the State in the Chair, the organisations of the Support Unit, all Member States, observers. */
export type TemplateSide = 'chair' | 'support-unit' | 'members' | 'observers'

export type TemplateSlot = {
  start: Clock
  /** Null when open. */
  end: Clock | null
  kind: SlotKind
  title: InThree
  purpose?: Purpose
  access?: Access
  /** The slot goes on with the item of the slot of this title. */
  continued?: true
  people?: readonly { role: Role; of: TemplateSide }[]
}

/** An agenda to begin with: days, times, kinds and titles, and the roles for which the record knows the State or organisation. */
export type AgendaTemplate = { type: MeetingType; days: readonly (readonly TemplateSlot[])[] }

/** Titles that every meeting has, in the words of the field. */
export const STANDING = {
  registration: ['Registration', 'Регистрация участников', 'Тіркеу'],
  opening: ['Opening — Welcome remarks', 'Открытие — приветственное слово', 'Ашылуы — құттықтау сөз'],
  photo: ['Group photo', 'Общее фотографирование', 'Ортақ суретке түсу'],
  adoption: ['Adoption of the agenda', 'Утверждение повестки дня', 'Күн тәртібін бекіту'],
  coffee: ['Coffee break', 'Кофе-брейк', 'Кофе-үзіліс'],
  lunch: ['Lunch', 'Обед', 'Түскі ас'],
  openFloor: ['Q&A, open floor discussion', 'Вопросы и ответы, открытая дискуссия', 'Сұрақ-жауап, ашық талқылау'],
  closing: ['Wrap-up and closing remarks', 'Подведение итогов и заключительное слово', 'Қорытындылау және қорытынды сөз'],
  reception: ['Reception', 'Приём', 'Қабылдау'],
  dialogue: ['Dialogue of Senior Officials', 'Диалог старших должностных лиц', 'Аға лауазымды тұлғалардың диалогы'],
  workPlan: ['Work plan of the Process', 'План работы Процесса', 'Процестің жұмыс жоспары'],
  session: (number: number): InThree => [`Session ${number}`, `Сессия ${number}`, `${number}-отырыс`],
} as const satisfies Record<string, InThree | ((number: number) => InThree)>

/** Welcome remarks of the State in the Chair and of the Support Unit. */
export const WELCOME = [
  { role: 'welcome', of: 'chair' },
  { role: 'welcome', of: 'support-unit' },
] as const
