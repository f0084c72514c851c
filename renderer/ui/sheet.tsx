import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useWords } from '../words'
import { Button } from './button'
import styles from './sheet.module.css'
import { useFocusBack } from './use-focus-back'

interface Props {
  title: string
  onClose(): void
  /** A large one, for much to read and choose. */
  isWide?: boolean
  children: ReactNode
}

/** A dialog over the evening: focus moves in, Escape or a press outside closes it, focus goes back to its opener. */
export const Sheet = ({ title, onClose, isWide = false, children }: Props) => {
  const { t } = useWords()
  useFocusBack()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles.shade ?? ''}
    >
      <Modal className={`${styles.sheet} ${isWide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="icon" onPress={onClose} aria-label={t(($) => $.settings.close)}>
              <X size={18} strokeWidth={1.75} aria-hidden />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
