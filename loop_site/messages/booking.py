"""What is told of data/booking.yml where provider or receiver lack what they need."""

from ..problems import message


@message()
def booking_address_missing(path, line, provider, id, en):
    """The provider of bookings needs an address and has none.

    Bad:
        provider: cal.com
    Good:
        provider: cal.com
        address: {id: https://cal.com/nama/percakapan, en: https://cal.com/nama/conversation}
    """
    return (
        path, line,
        f"`provider: {provider}` memerlukan alamat per bahasa. Tulis misalnya: address: "
        f"{{id: {id}, en: {en}}}",
        f"`provider: {provider}` needs an address in each language. Write for instance: "
        f"address: {{id: {id}, en: {en}}}",
    )


@message()
def booking_contact_missing(path, line, provider, place, example):
    """Bookings are to come by WhatsApp or e-mail, and the institute's is not set.

    Bad:
        provider: whatsapp, and in data/institute.yml: whatsapp: null
    Good:
        provider: whatsapp, and in data/institute.yml: whatsapp: 0812-3456-7890
    """
    return (
        path, line,
        f"`provider: {provider}` memerlukan `{provider}` di {place}, yang masih kosong. Tulis "
        f"di sana misalnya: {provider}: {example}",
        f"`provider: {provider}` needs `{provider}` in {place}, which is still empty. Write "
        f"there for instance: {provider}: {example}",
    )


@message()
def booking_address_elsewhere(path, line, language, host, provider, example, other):
    """The address belongs to another provider than the one that is set.

    Bad:
        provider: calendly
        address: {id: https://cal.com/nama/percakapan, en: https://cal.com/nama/conversation}
    Good:
        provider: cal.com
        address: {id: https://cal.com/nama/percakapan, en: https://cal.com/nama/conversation}
    """
    return (
        path, line,
        f"`address.{language}` menunjuk ke {host}, padahal `provider: {provider}`. Tulis "
        f"alamat seperti {example}, atau ganti penyedianya: provider: {other}",
        f"`address.{language}` leads to {host}, but it says `provider: {provider}`. Write an "
        f"address like {example}, or change the provider: provider: {other}",
    )


@message()
def receiver_address_missing(path, line, receiver, id, en, example):
    """The receiver of messages needs an address, code or key and has none.

    Bad:
        receiver: formspree
    Good:
        receiver: formspree
        receiver_address: xyzabcde
    """
    return (
        path, line,
        f"`receiver: {receiver}` memerlukan `receiver_address`: {id}. Tulis misalnya: {example}",
        f"`receiver: {receiver}` needs `receiver_address`: {en}. Write for instance: {example}",
    )


@message()
def receiver_address_wrong(path, line, address, id, en, example):
    """The receiver of messages cannot be reached by what is written.

    Bad:
        receiver: formspree
        receiver_address: https://formspree.io/f/xyzabcde
    Good:
        receiver: formspree
        receiver_address: xyzabcde
    """
    return (
        path, line,
        f"`receiver_address` harus berupa {id}. Ganti {address!r} dengan misalnya: {example}",
        f"`receiver_address` must be {en}. Instead of {address!r} write for instance: {example}",
    )
