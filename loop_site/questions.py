"""Questions and their answers, read off the HTML of a page as its readers see them."""

from html.parser import HTMLParser

# Between these and what stands beside them a reader sees a gap, written or not.
_BLOCKS = frozenset(
    "p ul ol li dl dt dd table tr th td blockquote pre figure details summary div section br hr "
    "h3 h4 h5 h6".split()
)
_SILENT = frozenset(("script", "style"))


def answered(html):
    """[(question, answer)] of `html`: each second-level heading and the plain text below it.

    A heading with nothing to read below it is no question; nor is what stands before the first.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    pairs = [(_plain(question), _plain(answer)) for question, answer in reader.pairs]
    return [(question, answer) for question, answer in pairs if question and answer]


def _plain(pieces):
    return " ".join("".join(pieces).split())


class _Reader(HTMLParser):
    """Gathers (pieces of a heading, pieces of the text below it) in `pairs`."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.pairs, self.heard, self.silent = [], None, 0

    def handle_starttag(self, tag, attrs):
        if tag == "h2":
            self.pairs.append(([], []))
            self.heard = self.pairs[-1][0]
        self.silent += tag in _SILENT
        self._gap(tag)

    def handle_endtag(self, tag):
        self._gap(tag)
        self.silent -= tag in _SILENT
        if tag == "h2" and self.pairs:
            self.heard = self.pairs[-1][1]

    def handle_data(self, data):
        if self.heard is not None and not self.silent:
            self.heard.append(data)

    def _gap(self, tag):
        if tag in _BLOCKS and self.heard is not None:
            self.heard.append(" ")
