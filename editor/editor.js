// Start Sveltia CMS with our configuration, formats and preview.
import { format } from "./data-format.js"
import { preview } from "./preview.js"
import { textFormat } from "./text-format.js"

const PREFERENCES = "sveltia-cms.prefs"
const BACKUP = 700 // milliseconds; Sveltia waits 500
const note = document.getElementById("loop-note")
const local = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname)

function tell(words, key) {
  note.textContent = words[key]
  note.hidden = false
}

// Indonesian until somebody chooses otherwise in Sveltia's settings; our labels follow its buttons.
function language() {
  try {
    const chosen = JSON.parse(localStorage.getItem(PREFERENCES)) ?? {}
    if (chosen.locale && chosen.locale !== "auto") return chosen.locale === "id" ? "id" : "en"
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...chosen, locale: "id" }))
  } catch {
    // No storage; Sveltia says so itself.
  }
  return "id"
}

// The way to the desk, where there is one, in the language of the buttons around it.
function lead(language, words) {
  const way = document.querySelector(".loop-to-desk a")
  if (!way) return
  // Sveltia would send whoever presses it with a finger to another tab, and a keyboard to this one.
  way.addEventListener("mousedown", (event) => event.stopPropagation())
  if (language === "id") return
  way.textContent = words["page.desk"]
  way.href = way.dataset[language]
  way.lang = language
}

// Sveltia backs up what is being written half a second after the last key, and forgets the backup
// on saving. Whoever saves sooner would next time be offered to restore what is saved already.
const backedUp = () => new Promise((done) => setTimeout(done, BACKUP))

async function start() {
  const settings = await (await fetch("./settings.json")).json()
  const chosen = language()
  const { config, words } = settings.languages[chosen]
  lead(chosen, words)
  if (!settings.set && !local) return tell(words, "page.unset")
  if (!settings.set) tell(words, "page.local")
  else note.hidden = true
  window.CMS_MANUAL_INIT = true
  try {
    const cms = await import("./sveltia/index.js")
    for (const [name, shape] of Object.entries(settings.formats)) {
      cms.registerCustomFormat(name, "yml", format(shape))
    }
    cms.registerCustomFormat("loop-text", "md", textFormat())
    cms.registerEventListener({ name: "preSave", handler: backedUp })
    preview(cms, settings)
    cms.init({ config: { ...config, load_config_file: false } })
  } catch (error) {
    console.error(error)
    tell(words, "page.failed")
  }
}

start()
