import type { SlotKind } from '#domain/agenda/agenda-terms'

/** Of participants: the registration of births, of refugees or of a population is what meetings are about. */
const REGISTRATION = new RegExp(
  [
    String.raw`(?<!(?:civil|birth|vital|death|marriage|refugee|population|asylum|migrant|biometric|voter|land)\s)registration(?!\s+(?:systems?|practices?|procedures?|process|authorit\p{L}*|services?|data|law|of (?:births?|deaths?|refugees?|asylum|migrants?|stateless|persons|children|foreign|the population|vital|civil)))`,
    String.raw`(?<!(?:гражданск|вынужденн)\p{L}*\s)регистраци(?!\p{L}*\s+(?:рождени|смерт|актов|беженц|мигрант|иностран|населени|граждан|лиц(?!\p{L})|детей|браков))`,
    String.raw`(?<!(?:азаматтық|тууды|босқындарды|халықты|мигранттарды)\s)тірке(?:у|лу(?=$|[,.;]))(?!ді\p{L}|лер)`,
  ].join('|'),
  'iu',
)

// Words of programmes in our three languages, the most specific first: a closing reception is a reception.
const WORDS: [SlotKind, RegExp][] = [
  [
    'reception',
    /reception(?! (?:cent|point|facilit|condition|system|of (?:refugees|asylum|migrants)))|dinner|cocktail|приём|прием|(?<!\p{L}(?:[тдн][ыі]|[ыі]н|[лдт][ае]р)\s|(?:талқылау|бекіту|келісу|әзірлеу)\s(?:және|мен)\s|(?:мектеп|университет|азаматтық|жұмыс|оқу)(?:ке|қа|ға)\s)қабылдау/iu,
  ],
  ['registration', REGISTRATION],
  ['photo', /photo|family picture|фотограф|суретке|естелік сурет|фотосурет(?! көрме)/i],
  ['break', /coffee|tea break|^(?:(?:morning|afternoon) )?tea$|(?<!circuit )\bbreak\b(?!-?\s?outs?\b)|\bpause\b|кофе|перерыв|үзіліс/i],
  ['meal', /lunch|breakfast|обед|ужин|завтрак|(?:түскі|кешкі|таңғы) ас(?!\p{L})/iu],
  ['closing', /closing|wrap[- ]?up|заключительн|закрытие|подведение итогов|қорытынды|жабылу/i],
  ['opening', /opening|welcome|открытие|приветств|ашылу|құттықтау/i],
  ['ceremony', /ceremony|церемони|рәсім(?!дер)/i],
  ['discussion', /q ?& ?a|open floor|discussion|дискусси|вопросы и ответы|обсуждение|талқылау|сұрақ-жауап/i],
  [
    'logistics',
    /^(?:arrivals?|departures?|check-in|hotel)(?!\p{L})|shuttle|transfer (?:to|from)|press (?:point|stakeout)|excursion|city tour|sightseeing|^(?:заезд|прибытие|отъезд|вылет|размещение)(?!\p{L})|трансфер|пресс-подход|подход к прессе|экскурси|^делегациялардың келуі|қонақтарды қарсы алу|шығарып салу/iu,
  ],
]

/** The kind of slot that the words of a title suggest; otherwise a session. */
export function kindOf(title: string): SlotKind {
  return WORDS.find(([, words]) => words.test(title))?.[0] ?? 'session'
}
