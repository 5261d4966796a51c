import { Shape } from '../interface/icons'

/** Shapes that only this page needs, on the same grid as those of `interface/icons`. */
const shapes = {
  general: [
    'M2.5 4.75h6M11.75 4.75h1.75M2.5 11.25h1.75M7.5 11.25h6',
    'M8.5 4.75a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0M4.3 11.25a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0',
  ],
  sites: [
    'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 0 0-11.5 0',
    'M2.25 8h11.5M8 2.25c1.7 1.6 2.5 3.5 2.5 5.75S9.7 12.15 8 13.75C6.3 12.15 5.5 10.25 5.5 8S6.3 3.85 8 2.25Z',
  ],
  glossary: [
    'M8 4.25C6.8 3.3 5 2.9 2 2.9v9.2c3 0 4.8.4 6 1.35 1.2-.95 3-1.35 6-1.35V2.9c-3 0-4.8.4-6 1.35Zm0 0v9.2',
  ],
  appearance: [
    'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 0 0-11.5 0',
    'M8 2.25v11.5M10 2.75v10.5M12 4v8',
  ],
  keyboard: [
    'M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5.25a1.5 1.5 0 0 1-1.5 1.5H3a1.5 1.5 0 0 1-1.5-1.5V5.5A1.5 1.5 0 0 1 3 4Z',
    'M4 6.75h.05M6.65 6.75h.05M9.3 6.75h.05M11.95 6.75h.05M4.75 9.6h6.5',
  ],
  privacy: ['M8 1.9 13 3.7v4c0 3.1-2.1 5.4-5 6.4-2.9-1-5-3.3-5-6.4v-4L8 1.9Z'],
  remove: [
    'M2.75 4.5h10.5M6 4.25V3a.75.75 0 0 1 .75-.75h2.5A.75.75 0 0 1 10 3v1.25M4 4.75l.6 7.9c.05.6.5 1.1 1.15 1.1h4.5c.65 0 1.1-.5 1.15-1.1l.6-7.9',
  ],
  add: ['M8 3v10M3 8h10'],
  import: ['M8 2.5v7.25M5 7l3 3 3-3M2.75 10.25v2c0 .55.45 1 1 1h8.5c.55 0 1-.45 1-1v-2'],
  export: ['M8 10V2.75M5 5.5l3-3 3 3M2.75 10.25v2c0 .55.45 1 1 1h8.5c.55 0 1-.45 1-1v-2'],
  search: ['M2.75 7a4.25 4.25 0 1 0 8.5 0 4.25 4.25 0 0 0-8.5 0M10.2 10.2l3.3 3.3'],
} as const

export type OptionsIconName = keyof typeof shapes

export function OptionsIcon({ name }: { name: OptionsIconName }) {
  return <Shape paths={shapes[name]} />
}
