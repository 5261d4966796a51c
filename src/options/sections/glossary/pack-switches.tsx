import { ownPackId } from '../../../glossary/own-terms/override'
import type { Pack } from '../../../glossary/term'
import { Switch } from '../../../interface/controls'
import type { SectionProps } from '../../section'
import type { GlossarySectionTranslate } from './strings'
import type { TermRow } from './term-rows'

interface PackSwitchesProps extends SectionProps {
  readonly packs: readonly Pack[]
  readonly rows: readonly TermRow[]
  /** Titles of packs by id. */
  readonly titles: ReadonlyMap<string, string>
  readonly t: GlossarySectionTranslate
}

export function PackSwitches({ packs, rows, titles, settings, change, t }: PackSwitchesProps) {
  const switchPack = (id: string, on: boolean) =>
    change((s) => {
      const others = s.glossary.packsOff.filter((off) => off !== id)
      return { ...s, glossary: { ...s.glossary, packsOff: on ? others : [...others, id] } }
    })
  const own = rows.filter(({ pack }) => pack === ownPackId).length
  const shown = [
    ...packs.map(({ id, terms }) => ({ id, count: terms.length })),
    { id: ownPackId, count: own },
  ]
  return (
    <div class="packs">
      {shown.map(({ id, count }) => {
        const name = titles.get(id) ?? t('mine')
        return (
          <label key={id} class="pack">
            <span>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <bdi class="meta">{t('termCount', { n: count })}</bdi>
            </span>
            <Switch
              label={name}
              checked={!settings.glossary.packsOff.includes(id)}
              onChange={(on) => switchPack(id, on)}
            />
          </label>
        )
      })}
    </div>
  )
}
