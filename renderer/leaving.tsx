import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import styles from './leaving.module.css'
import { Button } from './ui/button'
import { Sheet } from './ui/sheet'
import { useWords } from './words'

interface Leaving {
  /** Goes on at once, or asks first where something is unsaved. */
  leave(goOn: () => void): void
  watch(unsaved: boolean): void
}

const LeavingContext = createContext<Leaving | null>(null)

const useLeaving = (): Leaving => {
  const leaving = useContext(LeavingContext)
  if (!leaving) throw new Error('The component stands outside LeavingGuard')
  return leaving
}

/** Wraps whatever leads away from a form: where changes are not saved yet, it asks once. */
export const useLeave = (): Leaving['leave'] => useLeaving().leave

/** Tells that a form holds changes nobody saved yet, for as long as it is shown. */
export const useUnsaved = (unsaved: boolean): void => {
  const { watch } = useLeaving()
  useEffect(() => {
    watch(unsaved)
    return () => watch(false)
  }, [watch, unsaved])
}

/** Asks before unsaved changes are left behind. */
export const LeavingGuard = ({ children }: { children: ReactNode }) => {
  const { t } = useWords()
  const unsaved = useRef(false)
  const [asked, setAsked] = useState<{ goOn(): void } | null>(null)
  const leaving = useMemo<Leaving>(
    () => ({
      leave: (goOn) => (unsaved.current ? setAsked({ goOn }) : goOn()),
      watch: (now) => {
        unsaved.current = now
      },
    }),
    [],
  )
  const goOn = (): void => {
    unsaved.current = false
    setAsked(null)
    asked?.goOn()
  }
  return (
    <LeavingContext value={leaving}>
      {children}
      {asked && (
        <Sheet title={t(($) => $.navigation.unsaved)} onClose={() => setAsked(null)}>
          <p>{t(($) => $.navigation.unsaved_text)}</p>
          <div className={styles.actions}>
            <Button onPress={goOn}>{t(($) => $.navigation.drop_changes)}</Button>
            <Button look="filled" onPress={() => setAsked(null)} autoFocus>
              {t(($) => $.navigation.keep_editing)}
            </Button>
          </div>
        </Sheet>
      )}
    </LeavingContext>
  )
}
