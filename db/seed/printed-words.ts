/** Words as the demo record's sources print them, in Russian and Kazakh. */
type Translation = { ru: string; kk: string }

/**
 * Honorifics and positions of the demo record in Russian and Kazakh. Names stay as their source prints them: no transliteration is
 * invented. What has no translation here is shown as printed.
 */
const TRANSLATIONS: Record<string, Translation> = {
  Mr: { ru: 'г-н', kk: 'мырза' },
  'Mr.': { ru: 'г-н', kk: 'мырза' },
  Ms: { ru: 'г-жа', kk: 'ханым' },
  'Ms.': { ru: 'г-жа', kk: 'ханым' },
  'H. E. Mr': { ru: 'Е. П. г-н', kk: 'Жоғары мәртебелі мырза' },
  'Lieutenant General': { ru: 'генерал-лейтенант', kk: 'генерал-лейтенант' },
  'Chairperson of the Almaty Process, Chairperson of the State Migration Service under the Government of the Kyrgyz Republic': {
    ru: 'Председатель Алматинского процесса, председатель Государственной службы миграции при Правительстве Кыргызской Республики',
    kk: 'Алматы процесінің төрағасы, Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметінің төрағасы',
  },
  'Head of Almaty Office, International Organization for Migration (IOM) / The UN Migration Agency, Sub-regional Coordination Office for Central Asia':
    {
      ru: 'глава офиса в Алматы, Международная организация по миграции (МОМ) / Агентство ООН по миграции, Субрегиональный координационный офис по Центральной Азии',
      kk: 'Алматыдағы кеңсенің басшысы, Халықаралық көші-қон ұйымы (ХКҰ) / БҰҰ-ның Көші-қон жөніндегі агенттігі, Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі',
    },
  'Regional Representative for UNHCR in Central Asia': {
    ru: 'Региональный представитель УВКБ ООН в Центральной Азии',
    kk: 'БҰҰ БЖКБ-ның Орталық Азиядағы өңірлік өкілі',
  },
  'Deputy Chief of Mission, from the U.S. Embassy in the Kyrgyz Republic': {
    ru: 'заместитель главы миссии, Посольство США в Кыргызской Республике',
    kk: 'миссия басшысының орынбасары, АҚШ-тың Қырғыз Республикасындағы Елшілігі',
  },
  'Migration Policy Officer, International Partnerships Division, IOM Headquarters': {
    ru: 'специалист по миграционной политике, Отдел международных партнёрств, штаб-квартира МОМ',
    kk: 'көші-қон саясаты жөніндегі маман, Халықаралық серіктестік бөлімі, ХКҰ штаб-пәтері',
  },
  'Migration Policy Officer, Multilateral Processes Division, IOM Headquarters': {
    ru: 'специалист по миграционной политике, Отдел многосторонних процессов, штаб-квартира МОМ',
    kk: 'көші-қон саясаты жөніндегі маман, Көпжақты процестер бөлімі, ХКҰ штаб-пәтері',
  },
  'the Chairman of the Committee for Emergency Situations and Civil Defense of the Republic of Tajikistan': {
    ru: 'председатель Комитета по чрезвычайным ситуациям и гражданской обороне Республики Таджикистан',
    kk: 'Тәжікстан Республикасының Төтенше жағдайлар және азаматтық қорғаныс комитетінің төрағасы',
  },
  'Representative, UNHCR Tajikistan': { ru: 'Представитель УВКБ ООН в Таджикистане', kk: 'БҰҰ БЖКБ-ның Тәжікстандағы өкілі' },
  'Regional Refugee Coordinator, Georgia, Bureau of Populations, Refugees and Migration (BPRM), Government of the United States': {
    ru: 'региональный координатор по делам беженцев, Georgia, Бюро по вопросам народонаселения, беженцев и миграции, Правительство Соединённых Штатов',
    kk: 'босқындар істері жөніндегі өңірлік үйлестіруші, Georgia, Халық, босқындар және көші-қон жөніндегі бюро, Америка Құрама Штаттарының Үкіметі',
  },
  'Deputy Chair of the State Migration Service under the Government of the Kyrgyz Republic': {
    ru: 'заместитель председателя Государственной службы миграции при Правительстве Кыргызской Республики',
    kk: 'Қырғыз Республикасы Үкіметінің жанындағы Мемлекеттік көші-қон қызметі төрағасының орынбасары',
  },
  'Deputy Director General of the UN & International Conferences Department, Ministry of Foreign Affairs of the Islamic Republic of Afghanistan':
    {
      ru: 'заместитель генерального директора Департамента ООН и международных конференций, Министерство иностранных дел Исламской Республики Афганистан',
      kk: 'БҰҰ және халықаралық конференциялар департаменті бас директорының орынбасары, Ауғанстан Ислам Республикасының Сыртқы істер министрлігі',
    },
  'Chief of the Department for Humanitarian and Social Issues, Ministry of Foreign Affairs of the Republic of Azerbaijan': {
    ru: 'начальник Департамента по гуманитарным и социальным вопросам, Министерство иностранных дел Азербайджанской Республики',
    kk: 'Гуманитарлық және әлеуметтік мәселелер департаментінің бастығы, Әзербайжан Республикасының Сыртқы істер министрлігі',
  },
  'Chair of the Committee of the Ministry of Labour and Social Protection of the Population of the Republic of Kazakhstan.': {
    ru: 'председатель Комитета Министерства труда и социальной защиты населения Республики Казахстан',
    kk: 'Қазақстан Республикасы Еңбек және халықты әлеуметтік қорғау министрлігі Комитетінің төрағасы',
  },
  'Deputy Head of the Migration Service of the Ministry of Labour, Migration and Population Employment of the Republic of Tajikistan': {
    ru: 'заместитель начальника Миграционной службы Министерства труда, миграции и занятости населения Республики Таджикистан',
    kk: 'Тәжікстан Республикасы Еңбек, көші-қон және халықты жұмыспен қамту министрлігінің Көші-қон қызметі бастығының орынбасары',
  },
  'Head of the State Migration Service for Balkan Velayat, Turkmenistan': {
    ru: 'начальник Государственной миграционной службы по Балканскому велаяту, Туркменистан',
    kk: 'Балқан уәлаяты бойынша Мемлекеттік көші-қон қызметінің бастығы, Түрікменстан',
  },
  'Deputy Secretary for Refugees, Ministry of States and Frontier Regions (SAFRON), Islamic Republic of Pakistan': {
    ru: 'заместитель секретаря по делам беженцев, Министерство по делам штатов и приграничных регионов (SAFRON), Исламская Республика Пакистан',
    kk: 'босқындар істері жөніндегі хатшының орынбасары, Штаттар және шекаралас өңірлер министрлігі (SAFRON), Пәкістан Ислам Республикасы',
  },
  'Ambassador and Permanent Representative of Sri Lanka to the UN in Geneva, Chair of the Abu Dhabi Dialogue': {
    ru: 'Посол и Постоянный представитель Шри-Ланки при ООН в Женеве, Председатель Абу-Дабийского диалога',
    kk: 'Шри-Ланканың Женевадағы БҰҰ жанындағы Елшісі және Тұрақты өкілі, Абу-Даби диалогінің Төрағасы',
  },
  'lawyer, Lead international expert – IOM, Belarus': {
    ru: 'юрист, ведущий международный эксперт — МОМ, Беларусь',
    kk: 'заңгер, жетекші халықаралық сарапшы — ХКҰ, Беларусь',
  },
  'lawyer, National expert – IOM, Kazakhstan': {
    ru: 'юрист, национальный эксперт — МОМ, Казахстан',
    kk: 'заңгер, ұлттық сарапшы — ХКҰ, Қазақстан',
  },
  'lawyer, National expert – IOM, Kyrgyzstan': {
    ru: 'юрист, национальный эксперт — МОМ, Кыргызстан',
    kk: 'заңгер, ұлттық сарапшы — ХКҰ, Қырғызстан',
  },
  'lawyer, National expert - IOM, Tajikistan': {
    ru: 'юрист, национальный эксперт — МОМ, Таджикистан',
    kk: 'заңгер, ұлттық сарапшы — ХКҰ, Тәжікстан',
  },
  "lawer, Private Institution 'Information and Advisory Centre 'Daris', Kazakhstan": {
    ru: 'юрист, частное учреждение «Информационно-консультационный центр „Дарис“», Казахстан',
    kk: 'заңгер, «Дарис» ақпараттық-кеңес беру орталығы жеке мекемесі, Қазақстан',
  },
  'National Programme Officer, International Organization for Migration (IOM), Subregional Coordination Office for Central Asia.': {
    ru: 'национальный сотрудник по программам, Международная организация по миграции (МОМ), Субрегиональный координационный офис по Центральной Азии',
    kk: 'бағдарламалар жөніндегі ұлттық қызметкер, Халықаралық көші-қон ұйымы (ХКҰ), Орталық Азия бойынша Субөңірлік үйлестіру кеңсесі',
  },
  'chief expert analyst, PIL Research Company': {
    ru: 'главный эксперт-аналитик, исследовательская компания PIL',
    kk: 'бас сарапшы-талдаушы, PIL зерттеу компаниясы',
  },
  'expert analyst, PIL Research Company': {
    ru: 'эксперт-аналитик, исследовательская компания PIL',
    kk: 'сарапшы-талдаушы, PIL зерттеу компаниясы',
  },
  'Regional Protection Officer, Office for UNHCR in Central Asia': {
    ru: 'региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии',
    kk: 'қорғау мәселелері жөніндегі өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі',
  },
  'Senior Regional Protection Officer, Office for UNHCR in Central Asia': {
    ru: 'старший региональный сотрудник по вопросам защиты, представительство УВКБ ООН в Центральной Азии',
    kk: 'қорғау мәселелері жөніндегі аға өңірлік қызметкер, БҰҰ БЖКБ-ның Орталық Азиядағы өкілдігі',
  },
  'Vice-Minister of Labor and Social Protection of Population': {
    ru: 'вице-министр труда и социальной защиты населения',
    kk: 'Еңбек және халықты әлеуметтік қорғау вице-министрі',
  },
  'Vice Minister, Ministry of Health Care and Social Development': {
    ru: 'вице-министр, Министерство здравоохранения и социального развития',
    kk: 'вице-министр, Денсаулық сақтау және әлеуметтік даму министрлігі',
  },
  'Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic': {
    ru: 'Председатель Алматинского процесса, заместитель председателя Государственной службы миграции Кыргызской Республики',
    kk: 'Алматы процесінің төрағасы, Қырғыз Республикасы Мемлекеттік көші-қон қызметі төрағасының орынбасары',
  },
}

/** Words as printed in English, and in Russian and Kazakh where there is a translation. */
export function printed(english: string): { en: string; ru?: string; kk?: string } {
  // Where nothing is printed, nothing is in any language.
  if (english === '') return { en: '', ru: '', kk: '' }
  return { en: english, ...TRANSLATIONS[english] }
}
