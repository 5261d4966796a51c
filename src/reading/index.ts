export type {
  FeatureReports,
  PostAddresses,
  ReadingChoices,
  ReadingServices,
  TermNote,
} from './services'
export { postAsMarkdown } from './taken'
export { openView } from './view/open-view'
