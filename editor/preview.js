// The live preview: the text in the site's own looks.
export function preview(cms, settings) {
  cms.registerPreviewStyle(settings.style)
}
