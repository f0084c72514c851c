/** The English words of the settings area. */
export const settingsEn = {
  search: 'Search the settings',
  nothing: 'No setting has “{{text}}” in it.',
  contents: 'Parts of the settings',
  reset: 'Reset',
  caffeine: 'Caffeine',
  appearance: {
    title: 'Appearance',
    candle_auto: 'Light the candle an hour before bed',
    candle_until: 'The candle burns until {{time}}; then these colours are back.',
    text_size: 'Text size',
    percent: '{{percent}} %',
    still: 'Reduce motion',
    quieter: 'Quieter nights',
    quieter_hint:
      'In the last half hour before bed only the next step shows, the rest behind one line, and each reminder comes once.',
    single_keys: 'Single keys, such as L for done on Tonight',
  },
  time: { title: 'Language and time', week_start: 'First day of the week' },
  about: {
    title: 'About',
    version: 'Evenfall {{version}}',
    runtime: 'Electron {{electron}}, Chromium {{chromium}}',
    local: 'Everything stays on this computer.',
    licences: 'Licences',
    no_licences: 'The licences could not be read.',
  },
  support: {
    title: 'When something goes wrong',
    diagnostics_about:
      'For whoever helps you: versions, this desktop and the last problems. Nothing about your evenings or your health.',
    copy_diagnostics: 'Copy diagnostics',
    copied: 'Copied. This is what it says:',
    safe_mode_about:
      'Safe mode starts without the graphics card, the tray icon, your colours and calendars that are kept up to date. Reminders come, and what you saved stays as it is.',
    safe_mode: 'Restart in safe mode',
  },
  quieter: {
    title: 'Quieter nights?',
    why_one:
      'In the last week Evenfall was open after bedtime on {{evenings}} evenings, mostly for a minute.',
    why_other:
      'In the last week Evenfall was open after bedtime on {{evenings}} evenings, mostly for about {{count}} minutes.',
    what: 'It can show less from half an hour before bed, and remind you once instead of repeating.',
    yes: 'Be quieter',
    done: 'Nights are quieter now. The settings have it under Appearance.',
    no: 'Leave it as it is',
  },
} as const
