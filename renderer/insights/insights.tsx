import { History } from 'lucide-react'
import { useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { InsightRange, Insights as InsightsData, InsightsView } from '../../shared/insight/insights-view'
import { INSIGHT_RANGES } from '../../shared/insight/insights-view'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { Choices } from '../ui/choices'
import layout from '../ui/page.module.css'
import { useInsights } from '../use-insights'
import { wish } from '../wishes'
import { useWords } from '../words'
import { AdherenceChart, BedtimeChart, CalendarChart, RatingChart } from './charts'
import { ComparisonCard } from './comparison-card'
import { DiaryCard } from './diary-card'
import { ExperimentCard } from './experiment-card'
import { useInsightWords } from './insight-words'
import styles from './insights.module.css'
import { DriftNotice, LookBackCard, UnreadableNotice } from './notices'
import { StrengthCard } from './strength-card'
import { useInsightKeys } from './use-insight-keys'

interface Props {
  view: EveningView
  /** Opens an evening of the calendar. */
  onOpen(evening: EveningDate): void
  /** Opens the evenings as a list. */
  onLog(): void
}

/** What the evenings teach: one sentence, the calendar, the charts beside their tables, and what to try. */
export const Insights = ({ view, onOpen, onLog }: Props) => {
  const t = useInsightWords()
  const words = useWords()
  const insights = useInsights(view)
  const [tables, setTables] = useState(false)
  const [wanted, setWanted] = useState<InsightRange | null>(null)
  const hasRange = insights !== null && insights !== 'failed' && insights.shows !== 'rest'
  // The choice moves at once, also before what it shows has been worked out.
  const range = hasRange ? (wanted ?? insights.range) : null
  const setRange = (to: InsightRange): void => {
    setWanted(to)
    void wish(words, 'setInsightsRange', { range: to })
  }
  useInsightKeys(
    view.choices.singleKeys,
    () =>
      range && setRange(INSIGHT_RANGES[(INSIGHT_RANGES.indexOf(range) + 1) % INSIGHT_RANGES.length] ?? range),
    () => setTables(!tables),
  )
  if (insights === null) return null
  return (
    <main className={layout.page}>
      <header className={styles.head}>
        <div>
          <h1>
            <Sentence insights={insights} />
          </h1>
          {insights !== 'failed' && insights.shows === 'rest' && (
            <p className={layout.lead}>{t(($) => $.rest_text, { time: words.time(insights.until) })}</p>
          )}
          {insights !== 'failed' && insights.shows === 'insights' && (
            <p className={layout.lead}>{t(($) => $.recorded, { count: insights.recorded })}</p>
          )}
        </div>
        <Button look="quiet" onPress={onLog}>
          <History size={18} strokeWidth={1.75} aria-hidden />
          {words.t(($) => $.tonight.earlier)}
        </Button>
        {range && (
          <Choices
            label={t(($) => $.range.label)}
            value={range}
            options={INSIGHT_RANGES.map((value) => ({ value, label: t(($) => $.range[value]) }))}
            onChange={setRange}
          />
        )}
      </header>
      {insights !== 'failed' && insights.shows !== 'rest' && (
        <div className={styles.all}>
          {insights.unreadable > 0 && <UnreadableNotice count={insights.unreadable} />}
          {insights.shows === 'insights' && insights.drift && (
            <DriftNotice view={view} drift={insights.drift} />
          )}
          {insights.shows === 'insights' && insights.lookBack && (
            <LookBackCard lookBack={insights.lookBack} />
          )}
          <CalendarChart insights={insights} weekStart={view.weekStart} tables={tables} onOpen={onOpen} />
          {insights.shows === 'insights' && <Taught insights={insights} tables={tables} />}
          <DiaryCard view={view} />
        </div>
      )}
    </main>
  )
}

const Sentence = ({ insights }: { insights: InsightsView | 'failed' }) => {
  const t = useInsightWords()
  const { name } = useWords()
  if (insights === 'failed') return t(($) => $.failed)
  if (insights.shows === 'rest') return t(($) => $.rest)
  if (insights.shows === 'too_few') {
    return t(($) => $.needs_more, { needed: insights.needed, recorded: insights.recorded })
  }
  const { anchor, streak, recorded } = insights
  if (anchor) return t(($) => $.anchor, { step: name(anchor.step), done: anchor.done, of: anchor.of })
  return streak.evenings > 0
    ? t(($) => $.strength.streak, { count: streak.evenings })
    : t(($) => $.recorded, { count: recorded })
}

const Taught = ({ insights, tables }: { insights: InsightsData; tables: boolean }) => (
  <>
    <div className={styles.cards}>
      <AdherenceChart insights={insights} tables={tables} />
      <BedtimeChart insights={insights} tables={tables} />
      <RatingChart insights={insights} tables={tables} />
    </div>
    <div className={styles.cards}>
      <StrengthCard insights={insights} />
      <ComparisonCard insights={insights} />
      <ExperimentCard experiment={insights.experiment} />
    </div>
  </>
)
