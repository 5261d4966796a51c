import type { furtherShapes } from './further-shapes'

/** Shapes on a 16 px grid, as path data; circles and rectangles are written as paths too. */
const shapes = {
  'eye-off': [
    'M6.2 4.2A6.6 6.6 0 0 1 8 3.95C12.1 3.95 14.4 8 14.4 8a11.4 11.4 0 0 1-1.6 2.05M4.35 5.1A10.9 10.9 0 0 0 1.6 8S3.9 12.05 8 12.05c1.15 0 2.15-.3 3-.75M2.75 2.75l10.5 10.5',
  ],
  warning: ['M8 2.6 14.2 13.2H1.8L8 2.6ZM8 6.6v3M8 11.4v.1'],
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
  down: ['M3.5 6.25 8 10.75l4.5-4.5'],
  external: [
    'M6.25 3.75H4A1.25 1.25 0 0 0 2.75 5v7A1.25 1.25 0 0 0 4 13.25h7A1.25 1.25 0 0 0 12.25 12V9.75M9.25 2.75h4v4M13 3 7.5 8.5',
  ],
  link: [
    'M6.5 9.5a2.5 2.5 0 0 0 3.5 0l2.5-2.5A2.5 2.5 0 0 0 9 3.5l-.75.75',
    'M9.5 6.5a2.5 2.5 0 0 0-3.5 0L3.5 9A2.5 2.5 0 0 0 7 12.5l.75-.75',
  ],
  check: ['m3 8.5 3.25 3.25L13 4.75'],
  close: ['m4 4 8 8M12 4l-8 8'],
  jump: ['M8 3v9.25M4.25 8.75 8 12.5l3.75-3.75'],
  book: [
    'M8 4.25C6.8 3.3 5 2.9 2 2.9v9.2c3 0 4.8.4 6 1.35 1.2-.95 3-1.35 6-1.35V2.9c-3 0-4.8.4-6 1.35Zm0 0v9.2',
  ],
} as const

/** Shapes that entries add: what stands in every page draws few of the icons there are. */
const added = new Map<string, readonly string[]>()

export function addShapes(shapes: typeof furtherShapes): void {
  for (const [name, paths] of Object.entries(shapes)) added.set(name, paths)
}

export type IconName = keyof typeof shapes | keyof typeof furtherShapes

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
  const paths = name in shapes ? shapes[name as keyof typeof shapes] : added.get(name)
  return <Shape paths={paths ?? []} turns={turning.has(name)} size={size} />
}
