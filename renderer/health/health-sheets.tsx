import type { EveningView } from '../../shared/view'
import type { HealthPart } from '../open-health'
import { AnswersSheet } from './answers-sheet'
import { BathSheet } from './bath-sheet'
import { MagnesiumSheet } from './magnesium-sheet'
import { MedicinesSheet } from './medicines-sheet'

interface Props {
  view: EveningView
  part: HealthPart
  onClose(): void
}

/** The sheet of one part of health. */
export const HealthSheets = ({ part, ...rest }: Props) => {
  switch (part) {
    case 'health':
      return <AnswersSheet {...rest} />
    case 'medicines':
      return <MedicinesSheet {...rest} />
    case 'magnesium':
      return <MagnesiumSheet {...rest} />
    case 'bath':
      return <BathSheet {...rest} />
  }
}
