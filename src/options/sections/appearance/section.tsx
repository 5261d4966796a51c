import {
  cardPlaces,
  panelSides,
  themes,
  underlinedMentions,
  underlines,
} from '../../../settings/schema'
import { SegmentRow } from '../../rows'
import type { SectionProps } from '../../section'
import { Preview } from './preview'
import { appearanceStrings } from './strings'

/** How what the extension draws looks, with a preview. */
export function AppearanceSection({ settings, change, language }: SectionProps) {
  const t = appearanceStrings(language)
  const { contents, glossary } = settings
  const changeGlossary = (part: Partial<typeof glossary>) =>
    change((s) => ({ ...s, glossary: { ...s.glossary, ...part } }))
  return (
    <>
      <div class="rows">
        <SegmentRow
          label={t('theme')}
          value={settings.theme}
          choices={themes.map((theme) => [theme, t(theme)])}
          onChange={(theme) => change((s) => ({ ...s, theme }))}
        />
        <SegmentRow
          label={t('side')}
          value={contents.side}
          choices={panelSides.map((side) => [side, t(side)])}
          onChange={(side) => change((s) => ({ ...s, contents: { ...s.contents, side } }))}
        />
      </div>
      <h2>{t('glossary')}</h2>
      <div class="rows">
        <SegmentRow
          label={t('underline')}
          value={glossary.underline}
          choices={underlines.map((underline) => [underline, t(underline)])}
          onChange={(underline) => changeGlossary({ underline })}
        />
        <SegmentRow
          label={t('mentions')}
          value={glossary.mentions}
          choices={underlinedMentions.map((mentions) => [mentions, t(mentions)])}
          onChange={(mentions) => changeGlossary({ mentions })}
        />
        <SegmentRow
          label={t('cardPlace')}
          value={glossary.cardPlace}
          choices={cardPlaces.map((place) => [place, t(place)])}
          onChange={(cardPlace) => changeGlossary({ cardPlace })}
        />
      </div>
      <h2>{t('preview')}</h2>
      <Preview {...{ settings, t }} />
    </>
  )
}
