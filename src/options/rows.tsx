import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Switch } from '../interface/controls'

interface RowProps {
  readonly label: string
  readonly hint?: string | undefined
  /** A label with a wide control stands above it in a narrow window. */
  readonly stacks?: boolean
  readonly children?: ComponentChildren
}

/** A name with what belongs to it at the other end. */
export function Row({ label, hint, stacks = false, children }: RowProps) {
  return (
    <div class={stacks ? 'row stack' : 'row'}>
      <RowText {...{ label, hint }} />
      {children}
    </div>
  )
}

interface RowTextProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly hintId?: string
}

function RowText({ label, hint, hintId }: RowTextProps) {
  return (
    <span>
      <bdi>{label}</bdi>
      {hint && (
        <span class="d" id={hintId}>
          <bdi>{hint}</bdi>
        </span>
      )}
    </span>
  )
}

interface SwitchRowProps extends RowProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** A switch; the whole row is its label. Children stand before the switch. */
export function SwitchRow({ label, hint, on, onChange, children }: SwitchRowProps) {
  const id = useId()
  return (
    <label class="row">
      <RowText {...{ label, hint }} hintId={id} />
      <span class="end">
        {children}
        <Switch
          label={label}
          checked={on}
          describedBy={hint ? id : undefined}
          onChange={onChange}
        />
      </span>
    </label>
  )
}

type Choices<Value extends string> = readonly (readonly [value: Value, name: string])[]

interface ChoiceRowProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: Choices<Value>
  readonly onChange: (value: Value) => void
}

/** One of several, as a list that opens. */
export function SelectRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, value, choices, onChange } = props
  const id = useId()
  const choose = (index: number) => {
    const chosen = choices[index]
    if (chosen) onChange(chosen[0])
  }
  return (
    <div class="row stack">
      <label for={id}>
        <bdi>{label}</bdi>
      </label>
      <select class="field" id={id} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        {choices.map(([choice, name]) => (
          <option key={choice} selected={choice === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

/** One of a few, all of them in sight. */
export function SegmentRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, value, choices, onChange } = props
  const id = useId()
  return (
    <div class="row stack">
      <bdi id={id}>{label}</bdi>
      <div class="seg" role="radiogroup" aria-labelledby={id}>
        {choices.map(([choice, name]) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span class="o">
              <bdi>{name}</bdi>
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}

interface NumberRowProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  /** Said where a number outside the range is entered; that number is not saved. */
  readonly wrong: string
  readonly onChange: (value: number) => void
}

/** A whole number, saved when it is left or confirmed. */
export function NumberRow({ label, value, least, most, wrong, onChange }: NumberRowProps) {
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  const enter = (field: HTMLInputElement) => {
    setWrong(!field.validity.valid || field.value === '')
    if (field.validity.valid && field.value !== '') onChange(field.valueAsNumber)
  }
  return (
    <div class="row">
      <span>
        <label for={id}>
          <bdi>{label}</bdi>
        </label>
        {isWrong && (
          <span class="d wrong" id={`${id}-wrong`} role="alert">
            <bdi>{wrong}</bdi>
          </span>
        )}
      </span>
      <input
        class="field num-field"
        id={id}
        type="number"
        min={least}
        max={most}
        step="1"
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => enter(event.currentTarget)}
      />
    </div>
  )
}
