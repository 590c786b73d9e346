"""A text as the words search knows: small letters, no accents, no marks; the client does the same."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")

# Words that say nothing alone. They are looked for in titles only, and never have to be there.
STOP = {
    "id": frozenset(
        "ada adalah adapun agar akan aku anda apa apabila apakah atau atas bagaimana bagi bahkan "
        "bahwa bila bisa bukan dalam dan dapat dari daripada demi demikian dengan di dia dulu hanya "
        "harus hingga ia ialah ini itu jadi jangan jika juga kalau kami kamu karena ke kepada ketika "
        "kita lagi lain lalu maka masih mau maupun melainkan mengapa mereka namun nya oleh pada para "
        "per pula pun saat saja sambil sampai saya sebagai sebelum sedang sehingga sejak sekali "
        "selain semua seperti serta sesudah setelah siapa sudah supaya tanpa telah tentang tentu "
        "terhadap tetapi tidak tak untuk walau yaitu yakni yang".split()
    ),
    "en": frozenset(
        "a about after all also am an and any are as at be because been before being but by can "
        "could did do does doing for from had has have he her here hers him his how i if in into is "
        "it its just may me might more most must my no nor not of off on once only or other our ours "
        "out over own s same she should so some such t than that the their them then there these "
        "they this those through to too under until up us very was we were what when where which "
        "while who whom why will with would you your yours".split()
    ),
}


def words(text):
    """The words of `text` in order."""
    plain = text if text.isascii() else _without_marks(text)
    return _WORD.findall(plain.lower())


def _without_marks(text):
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.category(sign).startswith("M"))
