/** Sentences that both the health questions and Learn say, in English; figures are filled into their gaps. */
export const HEALTH_EN = {
  antibiotics:
    'Magnesium can make some antibiotics work less well. Evenfall keeps them apart. You can also skip magnesium until your course is finished. Check with your pharmacist.',
  sedatives:
    'Magnesium may add to the effect of sleeping tablets, muscle relaxants or blood pressure medicine. Ask your doctor or pharmacist.',
  gi: 'Loose stools, nausea or cramps? Go back to the previous amount or stop.',
  bath_alcohol: 'Skip the warm bath after alcohol or sleeping tablets.',
  uptake:
    'Oxide is generally absorbed less well than citrate, chloride or lactate; glycinate is often gentler on the stomach.',
  apnea_hint: 'Loud snoring, breathing pauses or very sleepy by day? See your doctor.',
  cpap: 'Magnesium doesn’t replace CPAP or other treatment. Keep using your CPAP.',
  insomnia:
    'Sleeping badly {{insomnia_nights}} nights a week for {{insomnia_months}} months or more? See your doctor. Cognitive behavioural therapy is the first choice.',
  alarm:
    'Muscle weakness, a very slow heartbeat, confusion or trouble breathing? Stop taking magnesium and call {{emergency}} (or your local emergency number).',
} as const

/** The same in Dutch. */
export const HEALTH_NL: Readonly<Record<keyof typeof HEALTH_EN, string>> = {
  antibiotics:
    'Door magnesium kunnen sommige antibiotica minder goed werken. Evenfall houdt er genoeg tijd tussen. Je kunt magnesium ook overslaan tot de kuur klaar is. Overleg met je apotheker.',
  sedatives:
    'Magnesium kan de werking van slaapmiddelen, spierverslappers of bloeddrukverlagers versterken. Overleg met je arts of apotheker.',
  gi: 'Dunne ontlasting, misselijkheid of buikkrampen? Ga terug naar de vorige hoeveelheid of stop.',
  bath_alcohol: 'Neem geen warm bad na alcohol of slaapmiddelen.',
  uptake:
    'Oxide wordt meestal minder goed opgenomen dan citraat, chloride of lactaat; glycinaat is vaak milder voor je maag.',
  apnea_hint: 'Snurk je hard, heb je ademstops of ben je overdag erg slaperig? Ga naar je huisarts.',
  cpap: 'Magnesium vervangt CPAP of een andere behandeling niet. Blijf je CPAP gebruiken.',
  insomnia:
    'Slaap je al {{insomnia_months}} maanden of langer minstens {{insomnia_nights}} nachten per week slecht? Ga naar je huisarts. Cognitieve gedragstherapie is de eerste keus.',
  alarm:
    'Spierzwakte, een heel trage hartslag, verwardheid of moeite met ademen? Stop met magnesium en bel {{emergency}}.',
}
