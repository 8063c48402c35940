import type { SlotKind } from '#domain/agenda/agenda-terms'

// Words of programmes in our three languages, the most specific first: a closing reception is a reception.
const WORDS: [SlotKind, RegExp][] = [
  ['reception', /reception|dinner|cocktail|приём|прием|қабылдау/i],
  ['registration', /registration|регистраци|тіркеу/i],
  ['photo', /photo|family picture|фотограф|суретке/i],
  ['break', /coffee|tea break|\bbreak\b|\bpause\b|кофе|перерыв|үзіліс/i],
  ['meal', /lunch|breakfast|обед|ужин|завтрак|түскі ас/i],
  ['closing', /closing|wrap[- ]?up|заключительн|закрытие|подведение итогов|қорытынды|жабылу/i],
  ['opening', /opening|welcome|открытие|приветств|ашылу|құттықтау/i],
  ['ceremony', /ceremony|церемони|рәсім/i],
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
