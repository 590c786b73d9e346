// Beside the text there is room for the list of contents; above it, it waits to be asked.
for (const contents of document.querySelectorAll('.loop-contents details')) {
  contents.open = matchMedia('(min-width: 76rem)').matches
}
