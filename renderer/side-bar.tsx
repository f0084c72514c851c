import {
  BookOpen,
  CalendarArrowUp,
  CalendarDays,
  ChartNoAxesColumn,
  Flame,
  type LucideIcon,
  Settings,
  Sunset,
} from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import type { EveningView } from '../shared/view'
import { Brand } from './brand'
import { SCREENS, type Screen } from './screen'
import styles from './side-bar.module.css'
import { Hint } from './ui/hint'
import { useWords } from './words'

const icons: Record<Screen, LucideIcon> = {
  tonight: Sunset,
  week: CalendarDays,
  insights: ChartNoAxesColumn,
  export: CalendarArrowUp,
  learn: BookOpen,
}

interface Props {
  view: EveningView
  shown: Screen
  onShow(screen: Screen): void
  onCandle(): void
  onSettings(): void
}

/** The way through the window; in a narrow one the names move to tooltips, and stay readable for a screen reader. */
export const SideBar = ({ view, shown, onShow, onCandle, onSettings }: Props) => {
  const { t } = useWords()
  return (
    <nav aria-label={t(($) => $.navigation.screens)} className={styles.bar}>
      <Brand nameClass={styles.label} />
      <div className={styles.screens}>
        {SCREENS.map((screen) => (
          <Item
            key={screen}
            icon={icons[screen]}
            name={t(($) => $.navigation[screen])}
            current={screen === shown}
            onPress={() => onShow(screen)}
          />
        ))}
      </div>
      <div className={styles.below}>
        <Item
          icon={Flame}
          name={t(($) => $.navigation.candle)}
          pressed={view.theme === 'candle'}
          onPress={onCandle}
        />
        <Item icon={Settings} name={t(($) => $.settings.title)} onPress={onSettings} />
      </div>
    </nav>
  )
}

interface ItemProps {
  icon: LucideIcon
  name: string
  current?: boolean
  pressed?: boolean
  onPress(): void
}

const Item = ({ icon: Icon, name, current, pressed, onPress }: ItemProps) => (
  <Hint text={name} placement="right" className={styles.hint}>
    <Button
      className={styles.item ?? ''}
      onPress={onPress}
      {...(current ? { 'aria-current': 'page' } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <span className={styles.label}>{name}</span>
    </Button>
  </Hint>
)
