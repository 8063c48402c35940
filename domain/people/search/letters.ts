// Letters that no accent can be taken from, and what a search takes them for. A test goes through the blocks of Unicode.

/** Latin letters, in the letters of the keyboard. ə is not among them: Azerbaijani names are written with a and with e. */
const LATIN: Record<string, string> = {
  a: 'ɐɑɒẚⱥ',
  ae: 'æǣǽ',
  b: 'ƀƃƅɓʙ',
  c: 'ƈȼɕʗ',
  d: 'ðđƌƍȡɖɗẟ',
  db: 'ȸ',
  dz: 'ʣʥ',
  e: 'ǝɇɘɛɜɝɞʚⱸⱻ',
  f: 'ƒɸ',
  g: 'ǥȝɠɡɢɣʛ',
  gh: 'ƣ',
  h: 'ħɥɦɧʜʮʯⱨⱶ',
  hv: 'ƕ',
  i: 'ıɨɩɪ',
  j: 'ȷɉɟʄʝʤ',
  k: 'ĸƙʞⱪ',
  l: 'ŀłƚƛȴɫɬɭʟⱡ',
  ll: 'ỻ',
  ls: 'ʪ',
  lz: 'ɮʫ',
  m: 'ɯɰɱ',
  n: 'ŉŋƞȵɲɳɴ',
  o: 'øǿɔɵɷⱺ',
  oe: 'œɶ',
  ou: 'ȣ',
  p: 'ƥⱷ',
  q: 'ɋʠ',
  qp: 'ȹ',
  r: 'ɍɹɺɻɼɽɾɿʀʁⱹ',
  s: 'ƨȿʂẜẝ',
  sh: 'ʃʅʆƪ',
  ss: 'ß',
  t: 'ŧƫƭȶʇʈⱦ',
  tc: 'ʧʨ',
  th: 'þ',
  ts: 'ʦ',
  u: 'ʊʉɤ',
  v: 'ʋʌỽⱱⱴ',
  w: 'ƿʍⱳ',
  y: 'ƴɏʎʏỿ',
  z: 'ƶȥɀʐʑⱬ',
  zh: 'ƹƺǯʒʓ',
}

/** Cyrillic letters, in the Latin ones of `loose-form.ts`; those with several are written so in one paper and so in another. */
const CYRILLIC: Record<string, string> = {
  a: 'аѧ',
  'a|e': 'ә',
  b: 'б',
  v: 'вԝ',
  'g|h': 'г',
  g: 'ґғҕӷӻ',
  d: 'дԁ',
  e: 'еэѣєѥҽҿ',
  'e|io': 'ё',
  j: 'жҗђџҷҹӌԃԫ',
  z: 'зҙѕӡԅԇԑ',
  i: 'иіыйҋѵѩ',
  'j|i': 'ј',
  k: 'кқҝҟҡӄҁԛԟ',
  l: 'лӆԓԡԯљԉԕ',
  m: 'мӎ',
  n: 'нңҥӈӊԣԩњԋ',
  o: 'оөҩѡѻѽ',
  'o|u': 'ў',
  p: 'пҧԥ',
  r: 'рҏԗ',
  s: 'сҫшщԍ',
  t: 'тҭԏ',
  u: 'уүұѫѹ',
  f: 'фѳ',
  h: 'хҳһӽӿԧ',
  c: 'цҵчћԭ',
  ia: 'яԙ',
  iu: 'юѭ',
  ae: 'ӕ',
  ks: 'ѯ',
  ot: 'ѿ',
  ps: 'ѱ',
  '': 'ъьҍӏ',
}

function eachLetter(table: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([said, letters]) => [...letters].map((letter) => [letter, said])))
}

export const LATIN_LETTERS = eachLetter(LATIN)
export const CYRILLIC_LETTERS = eachLetter(CYRILLIC)

/** Cyrillic letters that look like a Latin one: typed by mistake within a Latin word, nobody sees the difference. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аеорсухіјѕһԛԝӏ'].map((letter, at) => [letter, 'aeopcyxijshqwl'[at] ?? '']),
)
