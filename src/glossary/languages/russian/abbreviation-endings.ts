import endingsByStem from './abbreviation-endings.json'

/** «LLM-ки», «GPT'шный», «NN-ов»: suffixes with their endings, `0` for none. */
export const abbreviationEndings: ReadonlySet<string> = new Set(
  Object.entries(endingsByStem).flatMap(([suffix, endings]) =>
    endings.split(' ').map((ending) => suffix + (ending === '0' ? '' : ending)),
  ),
)
