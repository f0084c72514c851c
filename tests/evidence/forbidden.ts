/**
 * What was read somewhere but never checked against a source that could be opened, or was found to be marketing. None
 * of it may be shown. A line is taken out when somebody has verified it, and added when a draft brings something new.
 */
export const FORBIDDEN: readonly { readonly about: string; readonly says: RegExp }[] = [
  { about: 'a British guidance level for magnesium', says: /\bEVM\b|\bNHS\b|guidance level/i },
  { about: 'a European adequate intake of magnesium', says: /j\.efsa\.2015\.4186|13:4186/ },
  { about: 'a label’s reference intake', says: /\b375\b|\bRI\b|referentie-inname|67 ?%/ },
  { about: 'kale beside spinach and chard', says: /\bkale\b|boerenkool/i },
  { about: 'magnesium from sea water as oxide', says: /\bmarine\b|hydroxide|zeewater/i },
  { about: 'bisglycinate stretched with oxide', says: /buffer/i },
  { about: 'an ion that grows', says: /ionic radius|ionstraal/i },
  { about: 'a trial of bisglycinate known from a blog', says: /Schuster|\b155\b|\b1[.,]6 (points?|punt)/i },
  {
    about: 'hours of sleep by the National Sleep Foundation',
    says: /\bNSF\b|Sleep Foundation|\b[78] ?(–|-|to|tot) ?[89] (h|u)/i,
  },
  { about: 'a shorter gap for moxifloxacin', says: /moxifloxaci\w+[^.]*\b6\b/i },
  { about: 'the sleep time of a trial that was reported two ways', says: /Abbasi|0[.,]37\b/ },
  { about: 'the law on medical devices', says: /\bMDR\b|medical device|medisch hulpmiddel/i },
  { about: 'magnesium through the skin as something that works', says: /transderma/i },
  { about: 'a coating of sulfate', says: /sulfate coating|sulfaatlaag/i },
  { about: 'detox, immunity, weight', says: /detox|ontgift|immun|weight loss|afvallen/i },
  {
    about: 'other sleep aids',
    says: /tryptoph?aa?n|\bGABA\b|theani|glutathion|valerian|valeriaan|passi(on|e)?-?(flower|bloem)|melatoni/i,
  },
  { about: 'magnesium against fear or low mood', says: /anxiety|depressi|\bangst/i },
  { about: 'a deficiency told to the user', says: /deficien|tekort aan magnesium|magnesiumtekort/i },
  { about: 'a longer life', says: /live longer|langer leven|mortality|sterfte/i },
  { about: 'absorption in percent', says: /\d ?%/ },
]
