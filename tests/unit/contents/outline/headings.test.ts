import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../src/contents/outline'
import { linesFrom } from './support'

const prose =
  'Первое предложение этого абзаца достаточно длинное, чтобы его не спутать с заголовком. Второе идёт следом и рассказывает о том же предмете.'
const english =
  'The first sentence of this paragraph is long enough not to be taken for a heading. The second goes on with the subject.'

/** Labels as written, those of level 2 behind a mark. */
function contents(post: string): string[] {
  return outlineOf(linesFrom(post)).entries.map(({ level, label }) =>
    level === 2 ? `· ${label}` : label,
  )
}

describe('a post with headings lists them', () => {
  it.each([
    [
      'bold lines',
      `**Как мы перенесли базу**\n\n${prose}\n\n**Подготовка**\n\n${prose}\n\n${prose}\n\n**Переезд**\n${prose}`,
      ['Подготовка', 'Переезд'],
    ],
    [
      'lines in capitals',
      `${prose}\n\nПОДГОТОВКА К ПЕРЕЕЗДУ\n${prose}\n\nПЕРЕЕЗД\n${prose}`,
      ['ПОДГОТОВКА К ПЕРЕЕЗДУ', 'ПЕРЕЕЗД'],
    ],
    [
      'numbered lines',
      `${prose}\n\n1. Сначала данные\n\n${prose}\n\n2. Потом программы\n\n${prose}`,
      ['Сначала данные', 'Потом программы'],
    ],
    [
      'lettered lines',
      `${prose}\n\nа) Сначала данные\n\n${prose}\n\nб) Потом программы\n\n${prose}`,
      ['Сначала данные', 'Потом программы'],
    ],
    [
      'numbers in emoji',
      `${prose}\n\n1️⃣ Сначала данные\n${prose}\n\n2️⃣ Потом программы\n${prose}`,
      ['Сначала данные', 'Потом программы'],
    ],
    [
      'lines led by emoji',
      `Новости недели\n\n🚀 Запуск ракеты\n${prose}\n\n🧪 Опыт в лаборатории\n${prose}\n\n🎓 Школа для инженеров\n${prose}`,
      ['Запуск ракеты', 'Опыт в лаборатории', 'Школа для инженеров'],
    ],
    [
      'parts',
      `${prose}\n\nЧасть 1. Утро\n${prose}\n\nЧасть 2. Вечер\n${prose}`,
      ['Часть 1. Утро', 'Часть 2. Вечер'],
    ],
    [
      'English parts',
      `${english}\n\nStep 1: Measure\n${english}\n\nStep 2: Cut\n${english}`,
      ['Step 1: Measure', 'Step 2: Cut'],
    ],
    [
      'questions that a dash begins, in bold',
      `${prose}\n\n**— Как всё начиналось?**\n— ${prose}\n\n**— Что было дальше?**\n— ${prose}`,
      ['Как всё начиналось?', 'Что было дальше?'],
    ],
    [
      'times of a programme',
      `Открытый день\n\n10:00 — Завтрак во дворе\n11:30 — Лекция о птицах\n13.15–14.00 Обед\n\n${prose}`,
      ['10:00 — Завтрак во дворе', '11:30 — Лекция о птицах', '13.15–14.00 Обед'],
    ],
    [
      'times of a programme in emoji and bold',
      `Open day\n\n🔹 **9:00** Breakfast in the yard\n🔹 **10:30** A talk on birds\n🔹 **12:00** Lunch\n\n${english}`,
      ['9:00 Breakfast in the yard', '10:30 A talk on birds', '12:00 Lunch'],
    ],
    [
      'questions with answers',
      `Интервью с инженером\n\nВопрос: Как вы начинали?\nОтвет: ${prose}\n\nВопрос: Что было самым трудным?\nОтвет: ${prose}`,
      ['Как вы начинали?', 'Что было самым трудным?'],
    ],
    [
      'questions alone',
      `${prose}\n\nЗачем это нужно?\n\n${prose}\n\nКому это подойдёт?\n\n${prose}`,
      ['Зачем это нужно?', 'Кому это подойдёт?'],
    ],
    [
      'lines that end with a colon',
      `${prose}\n\nЧто заметят все:\n- новая клавиатура;\n- новый экран;\n\nДля разработчиков:\n- новый язык;\n- новая среда;`,
      ['Что заметят все', 'Для разработчиков'],
    ],
    [
      'labels in bold inside their paragraphs',
      `${prose}\n\n**Скорость.** ${prose}\n\n**Память.** ${prose}\n\n**Цена.** ${prose}`,
      ['Скорость', 'Память', 'Цена'],
    ],
    [
      'labels before a colon, paragraph after paragraph',
      `${prose}\n\nСкорость: ${prose}\n\nПамять: ${prose}\n\nЦена: ${prose}`,
      ['Скорость', 'Память', 'Цена'],
    ],
    [
      'plain short lines over longer texts',
      `${prose}\n\nПервый день\n${prose}\n\nВторой день\n${prose}`,
      ['Первый день', 'Второй день'],
    ],
    [
      'Ukrainian',
      `Частина 1. Ранок\n${prose}\n\nЧастина 2. Вечір\n${prose}`,
      ['Частина 1. Ранок', 'Частина 2. Вечір'],
    ],
    [
      'Uzbek in Latin',
      `**Ob-havo**\n\nBugun Toshkentda havo ochiq boʻladi, kunduzi yigirma besh darajagacha isiydi va shamol kuchsiz esadi.\n\n**Yoʻllar**\n\nShahar markazida taʼmirlash ishlari davom etmoqda, shuning uchun haydovchilar aylanma yoʻldan yurishi kerak.\n\n**Bozor**\n\nMeva va sabzavot narxi oʻtgan haftaga nisbatan pasaydi, savdogarlar buni yaxshi hosil bilan izohlaydi.`,
      ['Ob-havo', 'Yoʻllar', 'Bozor'],
    ],
    [
      'Uzbek in Cyrillic',
      `${prose}\n\n**Об-ҳаво**\n${prose}\n\n**Йўллар**\n${prose}`,
      ['Об-ҳаво', 'Йўллар'],
    ],
    [
      'Chinese',
      '**四种缓存**\n\n缓存有很多种，下面介绍最常用的几种，说明它们各自适合什么场合。\n\n**一、浏览器缓存**\n\n浏览器会把文件保存在本地，下次访问同一个网站的时候，就不用再从服务器下载一遍。\n\n**二、服务器缓存**\n\n服务器也可以保存计算结果，多个用户请求同样的内容时，直接返回已经算好的结果。',
      ['浏览器缓存', '服务器缓存'],
    ],
    [
      'Persian',
      '**گزارش هفته از جهان فناوری و دانش**\n\nدر این هفته چند خبر مهم از جهان فناوری منتشر شد که در ادامه به آن‌ها می‌پردازیم.\n\n**خبر نخست**\nشرکت سازنده اعلام کرد که محصول تازه‌اش را تا پایان سال به بازار می‌فرستد.\n\n**خبر دوم**\nپژوهشگران روش تازه‌ای برای ذخیره انرژی یافته‌اند که ارزان‌تر از روش‌های پیشین است.',
      ['خبر نخست', 'خبر دوم'],
    ],
    [
      'Arabic',
      '**تقرير الأسبوع عن عالم التقنية والعلوم**\n\nشهد هذا الأسبوع عدة أخبار مهمة في عالم التقنية نستعرضها فيما يلي بشيء من التفصيل.\n\n**الخبر الأول**\nأعلنت الشركة أنها ستطرح منتجها الجديد في الأسواق قبل نهاية العام الجاري.\n\n**الخبر الثاني**\nتوصل الباحثون إلى طريقة جديدة لتخزين الطاقة أرخص من الطرق السابقة.',
      ['الخبر الأول', 'الخبر الثاني'],
    ],
  ])('%s', (_, post, expected) => {
    expect(contents(post)).toEqual(expected)
  })
})

describe('headings nest where the post nests', () => {
  it('steps under bold lines', () => {
    expect(
      contents(
        `**Как вырастить базилик**\n\n${prose}\n\n**Посев**\n\n1. Выберите сорт. ${prose}\n\n2. Замочите семена. ${prose}\n\n3. Посейте в грунт. ${prose}\n\n**Уход**\n\n${prose}`,
      ),
    ).toEqual(['Посев', '· Выберите сорт', '· Замочите семена', '· Посейте в грунт', 'Уход'])
  })

  it('lines led by emoji under bold lines', () => {
    expect(
      contents(
        `**Программа городского фестиваля**\n\n${prose}\n\n**Утро**\n\n🎤 Доклад о сетях\n${prose}\n\n🧩 Мастерская\n${prose}\n\n**Вечер**\n${prose}`,
      ),
    ).toEqual(['Утро', '· Доклад о сетях', '· Мастерская', 'Вечер'])
  })

  it('numbered bold lines under bold lines', () => {
    expect(
      contents(
        `**Выпуск четвёртый, летний**\n\n${prose}\n\n**Тема**\n\n**1. Начало**\n\n${prose}\n\n**2. Конец**\n\n${prose}\n\n**Новости**\n\n${prose}`,
      ),
    ).toEqual(['Тема', '· Начало', '· Конец', 'Новости'])
  })

  it('leaves nested entries out where there would be too many', () => {
    const parts = ['Утро', 'День', 'Вечер'].map(
      (part) =>
        `**${part}**\n\n${Array.from({ length: 8 }, (_, at) => `${at + 1}. Шаг ${part} ${at}. ${prose}`).join('\n\n')}`,
    )
    expect(contents(`**План на каждый день недели**\n\n${prose}\n\n${parts.join('\n\n')}`)).toEqual(
      ['Утро', 'День', 'Вечер'],
    )
  })
})

describe('quotes, code and captions stay inside their section', () => {
  it.each([
    ['a bold line in a quote', `> **Слова автора**\n> ${prose}`],
    ['code', '    # Установка\n    npm install'],
    ['a caption', 'Рис. 2. Схема соединений'],
    ['a list of short things', '- яблоки\n- груши\n- сливы'],
  ])('%s', (_, inside) => {
    expect(
      contents(`${prose}\n\n**Первое**\n\n${prose}\n\n${inside}\n\n**Второе**\n\n${prose}`),
    ).toEqual(['Первое', 'Второе'])
  })
})
