import { useId, useRef } from 'react'
import { minutesBefore } from '../../shared/evening/instant'
import { minutesOfDay, wallClockAt } from '../../shared/evening/wall-time'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { useSize } from '../ui/use-size'
import { useWords } from '../words'
import { type ArcFrame, arcGeometry, hourMarks, labelsBelow } from './arc-geometry'
import { ArcNow } from './arc-now'
import { ArcSky } from './arc-sky'
import { ArcBand, ArcStep } from './arc-step'
import styles from './evening-arc.module.css'

/** Steps that get a disc and a name on the line; the others are small marks. */
const NAMED: ReadonlySet<StepId> = new Set<StepId>([
  'caffeine_cutoff',
  'warm_bath',
  'magnesium',
  'magnesium_2',
  'lights_out',
])
/** Minutes of line before the first step, so its disc does not stand at the very edge. */
const LEAD = 30
const LABEL_ROOM = 92

/** The evening as a line that falls to bedtime: windows as bands, steps as discs, now as an ember. */
export const EveningArc = ({ view, plan }: { view: EveningView; plan: EveningPlan }) => {
  const { t, time, name, clock } = useWords()
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
  const named = steps.filter(({ id }) => NAMED.has(id))
  const below = labelsBelow(
    named.map(({ start }) => arc.x(start)),
    LABEL_ROOM,
  )
  const labelOf = (step: (typeof steps)[number]): 'above' | 'below' | null =>
    NAMED.has(step.id) ? (below[named.indexOf(step)] ? 'below' : 'above') : null
  const pastHour = (instant: number): number => minutesOfDay(wallClockAt(instant, plan.zone).time) % 60
  return (
    <figure className={styles.arc} ref={place}>
      {size && size.width > 0 && (
        <svg width={size.width} height={size.height} role="img" aria-labelledby={captionId}>
          <ArcSky frame={frame} arc={arc} asOf={view.asOf} />
          {hourMarks(arc, frame, pastHour, clock === '24' ? 46 : 68).map((hour) => (
            <g key={hour}>
              <path d={`M${arc.x(hour)} ${arc.horizon}v5`} stroke="var(--text-3)" />
              <text x={arc.x(hour)} y={arc.horizon + 24} textAnchor="middle" className={styles.small}>
                {time(hour)}
              </text>
            </g>
          ))}
          <text x={size.width - 18} y={arc.horizon + 24} textAnchor="end" className={styles.small}>
            {t(($) => $.arc.wake, { time: time(plan.wake) })}
          </text>
          {steps.map(({ id, step }) => (
            <ArcBand key={id} step={step} arc={arc} />
          ))}
          <ArcNow
            arc={arc}
            asOf={view.asOf}
            bedtime={plan.bedtime}
            labels={named.flatMap((one, index) => (below[index] ? [] : [arc.x(one.start)]))}
          />
          {steps.map((one) => (
            <ArcStep key={one.id} step={one.step} start={one.start} arc={arc} label={labelOf(one)} />
          ))}
        </svg>
      )}
      <figcaption id={captionId} className={styles.caption}>
        {sentence}
      </figcaption>
    </figure>
  )
}
