/** Texts of posts and of filler, and the lines that a mirror prints around them. */
export const story =
  'Картографы прошлого не ошибались, они торговались, и остров, которого нет, кочевал из атласа в атлас, пока его не сняли с карт.'
export const other =
  'Сегодня в библиотеке открыли второй зал, и очередь туда стояла с самого утра, хотя новых книг пока немного.'
export const runway =
  'The airport authority said that a second runway would open before the end of the year, and that the old one would be closed for repairs.'
export const carmaker =
  'Shares of the carmaker fell after it recalled eighty thousand vehicles, and the company said that it would replace their brakes for free.'
export const harvest =
  'Farmers in the valley were told that the harvest could be late this year, and they have asked the state for more water than before.'
export const english =
  'Mapmakers of the past made no mistakes, they traded, and the island that never was went from one atlas to the next for two centuries.'
export const meta = '<div>tg-me.com/somechannel/7</div><div>Create: 2024-01-12</div>'
export const address = (post: number) => `<div>tg-me.com/somechannel/${post} 2024-01-0${post}</div>`
export const name = '<h1>Атлас</h1><div>@somechannel · 1,204 subscribers</div>'
