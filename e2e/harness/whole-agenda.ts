import type { AgendaDocument, DocumentDay, DocumentItem, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { LocalizedText } from '#domain/text/localized-text'
import { inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'
import { stableId } from '#server/demo/stable-id'

// An agenda that has everything an agenda can have: days apart, parallel rooms, entries without a time, a list of items with papers.

const id = (name: string) => stableId(`whole-agenda/${name}`)
const in3 = (en: string, ru: string, kk: string): LocalizedText => ({ original: 'en', en, ru, kk, renders: { ru: en, kk: en } })

const HOTEL = in3('Hotel Medeu', 'Гостиница «Медеу»', '«Медеу» қонақүйі')
const ALTAI = in3('Altai Hall', 'Зал «Алтай»', '«Алтай» залы')
const SARYARKA = in3('Saryarka Hall', 'Зал «Сарыарка»', '«Сарыарқа» залы')
const LOBBY = in3('Lobby', 'Фойе', 'Фойе')

const item = (number: string | null, title: LocalizedText, more: Partial<DocumentItem> = {}): DocumentItem => ({
  id: id(`item/${title.en}`),
  number,
  title,
  abstract: null,
  purpose: null,
  subItems: [],
  papers: [],
  ...more,
})

const subItem = (label: string | null, text: string) => ({ id: id(`sub-item/${text}`), label, text: inEnglish(text) })
const paper = (symbol: string | null, title: string | null, href: string | null = null) => ({
  symbol,
  title: title === null ? null : inEnglish(title),
  href,
})

const OPENING = item('1', in3('Opening of the meeting', 'Открытие совещания', 'Кеңестің ашылуы'))
const ADOPTION = item('2', in3('Adoption of the agenda', 'Утверждение повестки дня', 'Күн тәртібін бекіту'), {
  purpose: 'decision',
  papers: [paper('AP/SOM/9/1', 'Provisional agenda', 'https://example.org/papers/ap-som-9-1'), paper('AP/SOM/9/1/Add.1', null)],
})
const RECOMMENDATIONS = item('3', in3('Recommendations', 'Рекомендации', 'Ұсынымдар'), {
  abstract: inEnglish('Each working group reports. Its text is at https://example.org/groups.'),
  purpose: 'discussion',
  subItems: [subItem('a', 'Of the group on data'), subItem('b', 'Of the group on borders'), subItem('c', 'Of the group on children')],
})
const FUND = item('4', in3('The trust fund', 'Целевой фонд', 'Нысаналы қор'), {
  subItems: [subItem(null, 'Contributions'), subItem(null, 'Use of what is left')],
})
const CALENDAR = item('5', in3('Calendar of meetings', 'График совещаний', 'Кеңестер кестесі'))
const VENUE = item('6', in3('Next meeting', 'Следующее совещание', 'Келесі кеңес'))
const OTHER = item(null, in3('Other matters', 'Прочие вопросы', 'Басқа мәселелер'))

const all = ({ id: itemId }: DocumentItem) => ({ itemId, subItemIds: null })

function entry(
  name: string,
  title: LocalizedText,
  start: string | null,
  end: string | null,
  more: Partial<DocumentSlot> = {},
): DocumentSlot {
  return slot(id(`slot/${name}`), start, end, { kind: 'session', itemId: id(`own/${name}`), title, ...more })
}

/** A slot that deals with an item of the list, which gives it its title and number. */
function ofItem(name: string, of: DocumentItem, start: string | null, end: string | null, more: Partial<DocumentSlot> = {}): DocumentSlot {
  const { number, purpose, abstract, papers, subItems } = of
  const own = { itemId: of.id, number, purpose, abstract, papers, subItems: subItems.map(({ label, text }) => ({ label, text })) }
  return entry(name, of.title, start, end, { ...own, deals: [all(of)], ...more })
}

const portion = (title: string, more: Partial<DocumentPart>): DocumentPart => ({
  ...part(id(`part/${title}`)),
  title: inEnglish(title),
  ...more,
})

const delegation = (state: string) =>
  somebody(id(`delegation/${state}`), { state, name: inEnglish(`Delegation of ${state}`), position: inEnglish('Head of delegation') })

const day = (date: string, slots: DocumentSlot[], more: Partial<DocumentDay> = {}): DocumentDay => ({
  date,
  title: null,
  note: null,
  place: null,
  slots,
  ...more,
})

const DAYS: DocumentDay[] = [
  day('2027-10-04', [
    entry('arrivals', in3('Arrival of delegations', 'Прибытие делегаций', 'Делегациялардың келуі'), null, null, {
      kind: 'logistics',
      when: in3('All day', 'В течение дня', 'Күні бойы'),
    }),
  ]),
  day(
    '2027-10-05',
    [
      ofItem('opening', OPENING, '09:00', '09:30', { kind: 'opening', access: 'media', contributions: [delegation('KZ')] }),
      ofItem('adoption', ADOPTION, '09:30', '10:00'),
      entry('strand-a', in3('Working group on data', 'Рабочая группа по данным', 'Деректер жөніндегі жұмыс тобы'), '10:00', '12:00', {
        place: ALTAI,
        access: 'closed',
        contributions: [delegation('KG')],
      }),
      entry('strand-b', in3('Working group on borders', 'Рабочая группа по границам', 'Шекара жөніндегі жұмыс тобы'), '10:00', '12:00', {
        place: SARYARKA,
        contributions: [delegation('TJ')],
      }),
      entry('lunch', in3('Lunch', 'Обед', 'Түскі ас'), '12:00', '13:30', { kind: 'meal', place: LOBBY }),
      ofItem('third', RECOMMENDATIONS, '13:30', '15:00'),
      entry('afternoon', in3('Afternoon', 'Послеобеденное заседание', 'Түстен кейінгі отырыс'), '15:00', '16:30', {
        deals: [all(FUND), all(CALENDAR), all(VENUE), all(OTHER)],
      }),
      entry('press', in3('Press point', 'Брифинг для прессы', 'Баспасөзге арналған брифинг'), null, null, {
        kind: 'logistics',
        when: in3('After the plenary', 'После пленарного заседания', 'Пленарлық отырыстан кейін'),
        access: 'media',
      }),
      entry('dinner', in3('Dinner', 'Ужин', 'Кешкі ас'), '21:30', '01:30', { kind: 'reception', access: 'invitation', place: HOTEL }),
    ],
    {
      title: in3('Opening day', 'День открытия', 'Ашылу күні'),
      place: in3('Palace of the Republic', 'Дворец Республики', 'Республика сарайы'),
      note: inEnglish('Kazakhstan presides.'),
    },
  ),
  day('2027-10-06', [
    entry('exhibition', inEnglish('Exhibition'), '09:00', '18:00', { kind: 'other', place: LOBBY }),
    ofItem('third-again', RECOMMENDATIONS, '09:00', '10:00', {
      continued: true,
      abstract: null,
      papers: [],
      subItems: [{ label: 'c', text: inEnglish('Of the group on children') }],
      deals: [{ itemId: RECOMMENDATIONS.id, subItemIds: [id('sub-item/Of the group on children')] }],
    }),
    entry('case', inEnglish('Case studies'), '10:00', '12:00', {
      number: 'II',
      subItems: [{ label: 'iii)', text: inEnglish('Numbered as typed') }],
      papers: [paper(null, 'Recording', 'https://example.org/recording')],
      parts: [
        portion('First case', { start: '10:00', end: '10:40', contributions: [delegation('UZ')] }),
        portion('Second case', {
          start: '10:40',
          end: '11:20',
          place: SARYARKA,
          deals: [{ itemId: FUND.id, subItemIds: [id('sub-item/Contributions')] }],
        }),
      ],
    }),
    entry('round', inEnglish('Round table'), '14:00', '15:00'),
    entry('wrap-up', inEnglish('Wrap-up'), '15:00', null),
  ]),
  day('2027-10-08', [entry('excursion', inEnglish('Excursion'), null, null, { kind: 'logistics' })]),
]

/** A meeting of 5, 6 and 8 October 2027 with an arrival the day before, adopted on its first day as orally amended. */
export const wholeAgenda: AgendaDocument = {
  format: 2,
  meeting: {
    ...meeting,
    id: id('meeting'),
    slug: 'whole-agenda',
    title: in3('Meeting with everything', 'Совещание, в котором есть всё', 'Бәрі бар кеңес'),
    startsOn: '2027-10-05',
    endsOn: '2027-10-08',
    city: in3('Almaty', 'Алматы', 'Алматы'),
    country: in3('Kazakhstan', 'Казахстан', 'Қазақстан'),
    venue: HOTEL,
    preamble: inEnglish('Interpretation is provided in English and Russian.\n\nPapers are at https://example.org/papers.'),
    alsoZones: ['Europe/Zurich'],
  },
  standing: { code: 'adopted', adoptedOn: '2027-10-05', amended: true },
  items: [OPENING, ADOPTION, RECOMMENDATIONS, FUND, CALENDAR, VENUE, OTHER],
  days: DAYS,
}
