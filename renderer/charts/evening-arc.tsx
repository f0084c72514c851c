import { useId, useRef } from 'react'
import { type Instant, minutesBefore } from '../../shared/evening/instant'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { momentRange } from '../forms/moment-range'
import { useSize } from '../ui/use-size'
import { useWords } from '../words'
import { ArcBand } from './arc-band'
import { ArcCaffeine } from './arc-caffeine'
import { type ArcFrame, arcGeometry, labelsBelow, pillPlace } from './arc-geometry'
import { ArcHours } from './arc-hours'
import { ArcNow } from './arc-now'
import { ArcSky } from './arc-sky'
import { ArcStep, placedAt } from './arc-step'
import styles from './evening-arc.module.css'
import { MovableArcStep } from './movable-arc-step'
import { NAMED_STEPS } from './named-steps'

/** Minutes of line before the first step, so its disc does not stand at the very edge. */
const LEAD = 30
/** Width of an average letter of a label, and the gap after a label, in pixels. */
const LETTER = 7.6
const LABEL_GAP = 12
/** Pixels to the next disc from which a label also says how its step stands. */
const LABEL_WITH_STATE = 176
const LABEL_WIDTH = 116
/** How far a label below the line hangs down from it, in pixels. */
const LABEL_BELOW = 76

interface Props {
  view: EveningView
  plan: EveningPlan
  /** A disc was put down somewhere else. */
  onMove(step: StepId, to: Instant): Promise<void>
}

/** The evening as a line that falls to bedtime: windows as bands, steps as discs, now as an ember. */
export const EveningArc = ({ view, plan, onMove }: Props) => {
  const { t, time, name } = useWords()
  const place = useRef<HTMLElement>(null)
  const captionId = useId()
  const size = useSize(place)
  const steps = view.tonight.steps.flatMap((step) =>
    step.planned.start === null ? [] : [{ step, id: step.planned.id, start: step.planned.start }],
  )
  const sentence = t(($) => $.arc.sentence, {
    steps: steps
      .map(({ id, start }) => t(($) => $.arc.step, { step: name(id), time: time(start) }))
      .join(', '),
  })
  const first = Math.min(view.asOf, plan.bedtime, ...steps.map(({ start }) => start))
  const frame: ArcFrame = {
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    from: minutesBefore(first, LEAD),
    bedtime: plan.bedtime,
    wake: plan.wake,
  }
  const arc = arcGeometry(frame)
  const named = steps.filter(({ id }) => NAMED_STEPS.has(id))
  const below = labelsBelow(
    named.map(({ id, start }) => ({
      x: arc.x(start),
      width: Math.max(name(id).length, time(start).length) * LETTER + LABEL_GAP,
    })),
  )
  const labelOf = (step: (typeof steps)[number]): 'above' | 'below' | null =>
    NAMED_STEPS.has(step.id) ? (below[named.indexOf(step)] ? 'below' : 'above') : null
  const roomAfter = (step: (typeof steps)[number]): number => {
    const next = named[named.indexOf(step) + 1]
    return next ? arc.x(next.start) - arc.x(step.start) : LABEL_WITH_STATE
  }
  const looks = steps.map((one) => ({
    ...one,
    range: momentRange(one.step, view.asOf),
    look: { step: one.step, label: labelOf(one), roomy: roomAfter(one) >= LABEL_WITH_STATE },
  }))
  const ember = arc.at(view.asOf)
  const now = t(($) => $.arc.now, { time: time(view.asOf) })
  const pill = now.length * 7.4 + 20
  const labels = {
    above: named.flatMap(({ start }, index) => (below[index] ? [] : [arc.x(start)])),
    onAxis: named.flatMap(({ start }, index) => {
      const { x, y } = arc.at(start)
      return below[index] && y + LABEL_BELOW > arc.horizon ? [x] : []
    }),
  }
  const pillAt = pillPlace(ember.x, arc.x(plan.bedtime), labels, pill, LABEL_WIDTH)
  const taken = [
    ...labels.onAxis.map((x) => [x - 6, x + LABEL_WIDTH] as const),
    ...(pillAt === 'axis' ? [[ember.x - pill / 2, ember.x + pill / 2] as const] : []),
  ]
  return (
    <figure className={styles.arc} ref={place}>
      {size && size.width > 0 && (
        <svg width={size.width} height={size.height}>
          <g role="img" aria-labelledby={captionId}>
            <ArcSky frame={frame} arc={arc} asOf={view.asOf} />
            <ArcCaffeine caffeine={view.caffeine} frame={frame} arc={arc} />
            <ArcHours frame={frame} arc={arc} zone={plan.zone} taken={taken} />
            {steps.map(({ id, step }) => (
              <ArcBand key={id} step={step} arc={arc} />
            ))}
            <ArcNow arc={arc} ember={ember} text={now} width={pill} place={pillAt} />
            {looks.map(
              ({ id, start, range, look }) =>
                range === null && (
                  <g key={id} className={styles.placed} style={placedAt(arc.at(start))}>
                    <ArcStep start={start} {...look} />
                  </g>
                ),
            )}
          </g>
          {looks.map(
            ({ id, start, range, look }) =>
              range && (
                <MovableArcStep
                  key={id}
                  start={start}
                  arc={arc}
                  range={range}
                  onMove={(to) => onMove(id, to)}
                  {...look}
                />
              ),
          )}
        </svg>
      )}
      <figcaption id={captionId} className={styles.caption}>
        {sentence}
      </figcaption>
    </figure>
  )
}
