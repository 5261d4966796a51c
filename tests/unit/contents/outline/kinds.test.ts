import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../../src/contents/outline'
import { linesFrom } from './support'

/** Posts as channels write them, and what their contents are. */
const kinds: readonly [kind: string, post: string, labels: readonly string[]][] = [
  [
    'a digest of linked news',
    `
**Главное за день**

▪️[Apple показала новый планшет] — он тоньше и дороже прежнего, продажи начнутся в мае.
▪️[Google закрывает сервис], которым никто не пользовался десять лет подряд.
▪️[Учёные нашли воду] на Марсе, но пить её нельзя из-за солей и перхлоратов.
▪️[Цены на память растут] третий месяц, аналитики ждут дальнейшего роста до осени.

Подписаться на канал`,
    [
      'Apple показала новый планшет',
      'Google закрывает сервис',
      'Учёные нашли воду',
      'Цены на память растут',
    ],
  ],
  [
    'a recipe',
    `
Сырники по-домашнему 🍳

Ингредиенты:
• творог — 500 г
• яйцо — 1 шт.
• мука — 3 ст. л.

Приготовление:
1. Смешайте творог с яйцом до однородной массы.
2. Добавьте муку и сформируйте сырники.
3. Обжарьте с двух сторон.

#рецепты`,
    ['Ингредиенты', 'Приготовление'],
  ],
  [
    'the programme of an event',
    `
🎉 **Фестиваль науки в Парке Горького**

📍 Парк Горького, главная сцена
🗓 12 июня, с 10:00

**Программа:**
10:00 — Регистрация
11:00 — Лекция о чёрных дырах
13:00 — Мастерская робототехники

**Как попасть:**
Вход свободный, но нужно записаться на сайте организатора, потому что мест мало.`,
    ['Программа', 'Как попасть'],
  ],
  [
    'a post in capitals',
    `
ИТОГИ ГОДА

Год был трудным, но мы справились. Команда выросла вдвое, а выручка — втрое, и это без внешних денег.

ЧТО ПОЛУЧИЛОСЬ
Запустили три продукта, открыли офис в Ереване и провели первую конференцию на пятьсот человек.

ЧТО НЕ ПОЛУЧИЛОСЬ
Не смогли нанять технического директора и дважды переносили релиз мобильного приложения.`,
    ['ЧТО ПОЛУЧИЛОСЬ', 'ЧТО НЕ ПОЛУЧИЛОСЬ'],
  ],
  [
    'a list of books',
    `
**5 книг, которые стоит прочитать этим летом**

📚 **«Дюна»**, Фрэнк Герберт
Классика фантастики о песках, пряности и власти. Перечитывать раз в десять лет.

📚 **«Краткая история времени»**, Стивен Хокинг
О чёрных дырах и Большом взрыве простым языком, без единой формулы, кроме одной.

📚 **«Мастер и Маргарита»**, Михаил Булгаков
Роман, который в каждом возрасте читается заново и каждый раз про другое.`,
    [
      '«Дюна», Фрэнк Герберт',
      '«Краткая история времени», Стивен Хокинг',
      '«Мастер и Маргарита», Михаил Булгаков',
    ],
  ],
  [
    'Ukrainian news',
    `
Що відбувається з енергетикою: коротко

🔌 Дефіцит потужності зріс
За добу система втратила ще два блоки, тому графіки відключень подовжили до восьми годин.

💡 Чому світло вимикають не за графіком
Обленерго пояснюють це аварійними відключеннями, які вводить диспетчер у разі перевантаження мереж.

Підписатися | Надіслати новину`,
    ['Дефіцит потужності зріс', 'Чому світло вимикають не за графіком'],
  ],
  [
    'Uzbek news',
    `
**Bugungi asosiy yangiliklar**

1. Toshkentda yangi metro bekati ochildi. Unga har kuni o‘n mingdan ortiq yo‘lovchi keladi, deya xabar berdi matbuot xizmati.

2. Dollar kursi pasaydi. Markaziy bank ma’lumotiga ko‘ra, kurs haftalik eng past ko‘rsatkichga tushdi.

3. Ob-havo isiydi. Sinoptiklar hafta oxirigacha havo harorati o‘ttiz darajagacha ko‘tarilishini bashorat qilmoqda.

Kanalga obuna bo‘ling: @yangiliklar`,
    ['Toshkentda yangi metro bekati ochildi', 'Dollar kursi pasaydi', 'Ob-havo isiydi'],
  ],
  [
    'Chinese news',
    `
【早报】五月新闻

1、苹果公司发布新款平板电脑。屏幕更薄，价格更高，预计下月正式在各地开售。
2、国家统计局公布四月数据。工业生产保持稳定增长，消费也在继续恢复当中。
3、科学家在火星发现液态水的新证据。相关论文发表在本周的《自然》杂志上。

来源：新华社`,
    ['苹果公司发布新款平板电脑', '国家统计局公布四月数据', '科学家在火星发现液态水的新证据'],
  ],
  [
    'an English essay',
    `
Why I stopped using spreadsheets

For ten years I kept everything in spreadsheets. Budgets, workouts, reading lists, even the seating plan for my wedding lived in cells.

The first crack appeared when I tried to share one. My sister edited a formula by accident, and neither of us noticed for a month.

What replaced them is boring: a plain database with a small form in front of it. It took a weekend to build and it has not broken since.

Would I recommend it to everyone? No. If your data fits on one screen, a spreadsheet is still the best tool ever made.

Thanks for reading!`,
    [
      'For ten years I kept everything in spreadsheets',
      'The first crack appeared when I tried to share one',
      'What replaced them is boring',
      'Would I recommend it to everyone?',
    ],
  ],
]

describe('the contents of', () => {
  it.each(kinds)('%s', (_, post, labels) => {
    expect(outlineOf(linesFrom(post)).entries.map(({ label }) => label)).toEqual(labels)
  })

  it('a statement whose paragraphs begin with the same emoji', () => {
    const { entries } = outlineOf(
      linesFrom(`
📌 أبرز ما جاء في كلمة الرئيس:

🔹 نؤكد تمسكنا بالسلام العادل والشامل في المنطقة، وندعو جميع الأطراف إلى ضبط النفس وتجنب التصعيد.
🔹 الاقتصاد الوطني حقق نموا ملحوظا خلال العام الماضي رغم التحديات العالمية وارتفاع أسعار الطاقة.
🔹 سنواصل دعم الفئات الأكثر احتياجا عبر برامج الحماية الاجتماعية وتوسيع شبكات الأمان في البلاد.

@news_channel`),
    )
    expect(entries).toHaveLength(4)
    expect(entries[1]?.label).toBe('نؤكد تمسكنا بالسلام العادل والشامل في المنطقة')
  })
})
