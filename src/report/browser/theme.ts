import { byId } from './page.ts'

const STORED = 'sensevoice-report-theme'
const THEMES = ['auto', 'dark', 'light'] as const
type Theme = (typeof THEMES)[number]

/** As the system has it, or as the reader wants it, which a browser remembers where it may. */
export function offerThemes(): void {
  const button = byId('theme')
  let theme = stored()
  const show = () => {
    document.documentElement.dataset.theme = theme
    byId('theme-name').textContent = `Theme: ${theme}`
  }
  show()
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme
    store(theme)
    show()
  })
}

function stored(): Theme {
  try {
    const name = localStorage.getItem(STORED)
    return THEMES.find((theme) => theme === name) ?? 'auto'
  } catch {
    return 'auto'
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(STORED, theme)
  } catch {
    // A page from a disk may have no place for it; it is as wanted until it is closed.
  }
}
