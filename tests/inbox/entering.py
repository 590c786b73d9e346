"""Coming into the staff's inbox as a browser does."""

WORD = "kuda-benar-baterai"
ROOM = "/kotak-masuk/"
DOOR = f"{ROOM}masuk/"


def word(answer):
    """What only our own pages know."""
    return answer.page.xpath("//input[@name='word']/@value")[0]


def enter(app, given=WORD, **headers):
    """Log in as a browser does."""
    return app.post(DOOR, {"word": word(app.get(DOOR)), "password": given}, **headers)


def act(app, path, **fields):
    """Send a form of the page of message 1."""
    return app.post(f"{ROOM}{path}", {"word": word(app.get(f"{ROOM}pesan/1/")), **fields})
