import type { Pack } from '../../../glossary/term'
import { Switch } from '../../../interface/controls'
import type { SectionProps } from '../../section'
import type { GlossarySectionTranslate } from './strings'

interface PackSwitchesProps extends SectionProps {
  readonly packs: readonly Pack[]
  readonly t: GlossarySectionTranslate
}

export function PackSwitches({ packs, settings, change, language, t }: PackSwitchesProps) {
  const switchPack = (id: string, on: boolean) =>
    change((s) => {
      const others = s.glossary.packsOff.filter((off) => off !== id)
      return { ...s, glossary: { ...s.glossary, packsOff: on ? others : [...others, id] } }
    })
  return (
    <>
      <div class="head-row first">
        <h2>{t('packs')}</h2>
      </div>
      <div class="packs">
        {packs.map(({ id, title, terms }) => {
          const name = title[language] ?? title.en ?? title.ru ?? id
          return (
            <label key={id} class="pack">
              <span>
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <bdi class="meta">{t('termCount', { n: terms.length })}</bdi>
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
    </>
  )
}
