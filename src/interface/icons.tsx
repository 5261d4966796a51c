/** Shapes on a 16 px grid, as path data; circles and rectangles are written as paths too. */
const shapes = {
  options: [
    'M2.5 4.75h6M11.75 4.75h1.75M2.5 11.25h1.75M7.5 11.25h6',
    'M8.5 4.75a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0M4.3 11.25a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 0 0-3.2 0',
  ],
  eye: [
    'M1.6 8S3.9 3.9 8 3.9 14.4 8 14.4 8 12.1 12.1 8 12.1 1.6 8 1.6 8Z',
    'M6.1 8a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 0 0-3.8 0',
  ],
  'eye-off': [
    'M6.2 4.2A6.6 6.6 0 0 1 8 3.95C12.1 3.95 14.4 8 14.4 8a11.4 11.4 0 0 1-1.6 2.05M4.35 5.1A10.9 10.9 0 0 0 1.6 8S3.9 12.05 8 12.05c1.15 0 2.15-.3 3-.75M2.75 2.75l10.5 10.5',
  ],
  advertisement: [
    'M3.25 3.75h9.5a1.5 1.5 0 0 1 1.5 1.5v5.5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-5.5a1.5 1.5 0 0 1 1.5-1.5Z',
    'm4.25 10 1.6-4 1.6 4M4.8 8.75h2.1M9.25 6v4h.75a2 2 0 1 0 0-4h-.75Z',
  ],
  duplicate: [
    'M4 2.75h4.5a1.25 1.25 0 0 1 1.25 1.25v6a1.25 1.25 0 0 1-1.25 1.25H4A1.25 1.25 0 0 1 2.75 10V4A1.25 1.25 0 0 1 4 2.75Z',
    'M12.1 5.2c.65.1 1.15.6 1.15 1.3V12c0 .7-.55 1.25-1.25 1.25H7.5c-.65 0-1.15-.4-1.25-1M5 5.75h2.5M5 8.25h2.5',
  ],
  warning: ['M8 2.6 14.2 13.2H1.8L8 2.6ZM8 6.6v3M8 11.4v.1'],
  share: [
    'M2.25 8a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 0 0-3.5 0M10 4a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 0 0 10 4M10 12a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 0 0-3.5 0',
    'm5.6 7.2 4.6-2.4M5.6 8.8l4.6 2.4',
  ],
  text: ['M2.75 4.25h10.5M2.75 8h10.5M2.75 11.75h5.5'],
  list: ['M2.75 4h1M2.75 8h1M2.75 12h1M6.5 4h6.75M6.5 8h6.75M6.5 12h6.75'],
  panel: [
    'M3.75 2.75h8.5A1.75 1.75 0 0 1 14 4.5v7a1.75 1.75 0 0 1-1.75 1.75h-8.5A1.75 1.75 0 0 1 2 11.5v-7a1.75 1.75 0 0 1 1.75-1.75Z',
    'M10 2.75v10.5',
  ],
  previous: ['M9.75 3.5 5.25 8l4.5 4.5'],
  next: ['M6.25 3.5 10.75 8l-4.5 4.5'],
  up: ['M3.5 9.75 8 5.25l4.5 4.5'],
  terms: [
    'M4.5 10.25 8 2.5l3.5 7.75M5.6 7.75h4.8',
    'M2.5 13.25h1.25M7.4 13.25h1.25M12.25 13.25h1.25',
  ],
  'arrow-down': ['M8 3v9.25M4.25 8.75 8 12.5l3.75-3.75'],
  down: ['M3.5 6.25 8 10.75l4.5-4.5'],
  external: [
    'M6.25 3.75H4A1.25 1.25 0 0 0 2.75 5v7A1.25 1.25 0 0 0 4 13.25h7A1.25 1.25 0 0 0 12.25 12V9.75M9.25 2.75h4v4M13 3 7.5 8.5',
  ],
  copy: [
    'M7 5.75h5a1.25 1.25 0 0 1 1.25 1.25v5A1.25 1.25 0 0 1 12 13.25H7A1.25 1.25 0 0 1 5.75 12V7A1.25 1.25 0 0 1 7 5.75Z',
    'M3.75 10.25h-.25a1 1 0 0 1-1-1V3.5a1 1 0 0 1 1-1h5.75a1 1 0 0 1 1 1v.25',
  ],
  link: [
    'M6.5 9.5a2.5 2.5 0 0 0 3.5 0l2.5-2.5A2.5 2.5 0 0 0 9 3.5l-.75.75',
    'M9.5 6.5a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.5l.75-.75',
  ],
  check: ['m3 8.5 3.25 3.25L13 4.75'],
  close: ['m4 4 8 8M12 4l-8 8'],
  jump: ['M8 3v9.25M4.25 8.75 8 12.5l3.75-3.75'],
  edit: [
    'm3 13 .7-2.9 6.9-6.9a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7l-6.9 6.9L3 13ZM9.5 4.3l2.2 2.2',
  ],
  book: [
    'M8 4.25C6.8 3.3 5 2.9 2 2.9v9.2c3 0 4.8.4 6 1.35 1.2-.95 3-1.35 6-1.35V2.9c-3 0-4.8.4-6 1.35Zm0 0v9.2',
  ],
  letters: [
    'M1.75 12 5 3.75 8.25 12M2.85 9.25h4.3M14 7.5V12',
    'M9.6 9.9a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 0 0-4.4 0',
  ],
  speaker: [
    'M2.5 6.25v3.5H5l3.25 2.75v-9L5 6.25H2.5ZM10.5 5.9a3 3 0 0 1 0 4.2M12.4 4a5.6 5.6 0 0 1 0 8',
  ],
  play: ['M5 3.25v9.5L12.5 8 5 3.25Z'],
  pause: ['M5.25 3.5v9M10.75 3.5v9'],
  minus: ['M3 8h10'],
  plus: ['M8 3v10M3 8h10'],
  mirror: ['M3.5 5.25h9M10 2.75l2.5 2.5-2.5 2.5M12.5 10.75h-9M6 8.25l-2.5 2.5 2.5 2.5'],
  target: [
    'M3.25 8a4.75 4.75 0 1 0 9.5 0 4.75 4.75 0 0 0-9.5 0M8 1.75v3M8 11.25v3M1.75 8h3M11.25 8h3',
  ],
  undo: ['M5.75 3.5 2.75 6.5l3 3M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H7'],
} as const

export type IconName = keyof typeof shapes

/** Icons that show a direction of reading turn round where text runs from right to left. */
const turning: ReadonlySet<IconName> = new Set([
  'previous',
  'next',
  'external',
  'list',
  'panel',
  'text',
  'undo',
  'play',
  'speaker',
])

const defaultSize = 16

interface ShapeProps {
  paths: readonly string[]
  /** Whether it turns round where text runs from right to left. */
  turns?: boolean
  /** In CSS px. */
  size?: number
}

/** Paths on a 16 px grid as a picture that says nothing its label does not say. */
export function Shape({ paths, turns = false, size = defaultSize }: ShapeProps) {
  return (
    <svg
      class={turns ? 'i flip' : 'i'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}

export function Icon({ name, size = defaultSize }: { name: IconName; size?: number }) {
  return <Shape paths={shapes[name]} turns={turning.has(name)} size={size} />
}
