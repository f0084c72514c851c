import { type KeyboardEvent, useRef, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import { weekdayOf } from '../../shared/evening/evening-date'
import { changeOf } from '../../shared/routine/evening-change'
import type { Night } from '../../shared/routine/routine'
import type { EveningView } from '../../shared/view'
import { firstOfWeek } from '../../shared/week/week-start'
import { weekdayName } from '../format/day-names'
import { useLeave, useUnsaved } from '../leaving'
import layout from '../ui/page.module.css'
import { tell } from '../ui/toast-queue'
import { useKeptFocus } from '../ui/use-kept-focus'
import { useWords } from '../words'
import { type Draft, isChanged, savedDraft } from './draft'
import { EmptyWeek } from './empty-week'
import { NightPanel } from './night-panel'
import { NightTable } from './night-table'
import { PastPanel } from './past-panel'
import { onRowKey } from './row-keys'
import type { RowDeeds } from './row-menu'
import { useWeek } from './use-week'
import { useWeekKeys } from './use-week-keys'
import styles from './week.module.css'
import { WeekCards } from './week-cards'
import { WeekFoot } from './week-foot'
import { WeekHead } from './week-head'
import { pasteNight, removeException } from './week-wishes'

/** The week as a table of evenings, and the chosen one beside it to change. */
export const Week = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const leave = useLeave()
  const tonight = view.tonight.evening
  const [day, setDay] = useState(tonight)
  const first = firstOfWeek(day, view.weekStart)
  const thisWeek = firstOfWeek(tonight, view.weekStart)
  const [chosen, setChosen] = useState<EveningDate>(tonight)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [copied, setCopied] = useState<Night | null>(null)
  const [perDay, setPerDay] = useState(false)
  const table = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  // Another week has other rows.
  const kept = useKeptFocus(table, '[data-evening][tabindex="0"]')
  const { week, reload } = useWeek(view, first)
  const night = week?.nights.find(({ evening }) => evening === chosen) ?? week?.nights[0]
  const noteOf = (evening: EveningDate): string => changeOf(view.routine, evening).note ?? ''
  const saved = night && savedDraft(night, view.routine.week[weekdayOf(night.evening)], noteOf(night.evening))
  const unsaved = draft !== null && saved !== undefined && isChanged(draft, saved)
  useUnsaved(unsaved)

  const focusRow = (evening: EveningDate): void =>
    table.current?.querySelector<HTMLElement>(`[data-evening="${evening}"]`)?.focus()
  const choose = (evening: EveningDate, goOn: () => void = () => undefined): void => {
    if (evening === night?.evening) return goOn()
    leave(() => {
      setDraft(null)
      setChosen(evening)
      goOn()
    })
  }
  const show = (wanted: EveningDate): void => {
    if (wanted === first) return choose(tonight)
    leave(() => {
      setDraft(null)
      setDay(wanted)
      setChosen(wanted === thisWeek ? tonight : wanted)
    })
  }
  useWeekKeys(view.choices.singleKeys, first, thisWeek, show)

  if (!week || !night || !saved) return null
  if (Object.keys(view.routine.week).length === 0 && view.routine.exceptions.length === 0 && !perDay) {
    return <EmptyWeek evening={tonight} onPerDay={() => setPerDay(true)} />
  }
  const { evening } = night
  const onSaved = async (): Promise<void> => {
    await reload()
    setDraft(null)
  }
  const showPanel = (): void => {
    // The panel of another evening is a new one; it is there after this render.
    requestAnimationFrame(() => panel.current?.scrollIntoView({ block: 'nearest' }))
  }
  const pull = (of: EveningDate, times: Night): void => {
    const its = week.nights.find((one) => one.evening === of)
    if (!its) return
    const before = of === evening ? (draft ?? saved) : savedDraft(its, times, noteOf(of))
    choose(of, () => {
      setDraft({ ...before, night: times, resting: false })
      showPanel()
    })
  }
  const edit = (): void => {
    panel.current?.scrollIntoView({ block: 'nearest' })
    ;(panel.current?.querySelector<HTMLElement>('[role=spinbutton], input') ?? panel.current)?.focus()
  }
  const { wish } = night
  const isToCome = evening >= tonight
  const copy = ({ bed, wake }: Night): void => {
    setCopied({ bed, wake })
    const { t, language } = words
    tell({ text: t(($) => $.week.copied, { day: weekdayName(language, evening) }) })
  }
  const deeds: RowDeeds = {
    copy: wish.kind === 'night' ? () => copy(wish) : undefined,
    paste: copied && isToCome ? () => leave(() => void pasteNight(words, evening, copied)) : undefined,
    remove: night.exception && isToCome ? () => void removeException(words, evening) : undefined,
  }
  const onKey = (event: KeyboardEvent): void =>
    onRowKey(event, week, evening, {
      move: (to) => choose(to, () => focusRow(to)),
      edit,
      exception: () => {
        if (draft) setDraft({ ...draft, scope: 'tonight' })
        edit()
      },
      remove: () => deeds.remove?.(),
      copy: () => deeds.copy?.(),
      paste: () => deeds.paste?.(),
    })
  return (
    <main className={layout.page}>
      <WeekHead week={week} thisWeek={thisWeek} onShow={show} />
      <div className={styles.columns}>
        <div className={styles.nights} ref={table} {...kept}>
          <NightTable
            week={week}
            tonight={tonight}
            selected={evening}
            unsaved={unsaved}
            times={unsaved && draft && !draft.resting ? draft.night : null}
            onSelect={(one) => choose(one, showPanel)}
            onPull={pull}
            deeds={deeds}
            onKey={onKey}
          />
          <WeekFoot week={week} />
        </div>
        {night.past ? (
          <PastPanel key={evening} night={night} past={night.past} note={noteOf(evening)} ref={panel} />
        ) : (
          <NightPanel
            key={evening}
            view={view}
            week={week}
            night={night}
            draft={draft ?? saved}
            saved={saved}
            onDraft={setDraft}
            onSaved={onSaved}
            onBack={() => focusRow(evening)}
            ref={panel}
          />
        )}
        <WeekCards view={view} week={week} evening={evening} />
      </div>
    </main>
  )
}
