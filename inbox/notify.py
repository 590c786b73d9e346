"""The e-mail that says a message came: never who wrote it, never what."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid

from loop_site import clock

TIMEOUT = 10
SUBJECT = "Ada pesan baru di kotak masuk / A new message is waiting"
TEXT = """\
Pesan baru sejak pemberitahuan terakhir: {count}.
Baca dan jawab di kotak masuk: {address}

New messages since the last notice: {count}.
Read and answer them in the inbox: {address}
"""


def letter(mail, count, address):
    """An EmailMessage from settings.Mail: `count` messages can be read at `address`."""
    made = EmailMessage()
    made["From"] = mail.sender
    made["To"] = ", ".join(mail.receivers)
    made["Subject"] = SUBJECT
    made["Date"] = format_datetime(clock.now())
    made["Message-ID"] = make_msgid(domain=mail.sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday reply, please
    made.set_content(TEXT.format(count=count, address=address))
    return made


def send(mail, made):
    """Hand the letter to the mail server. Raises OSError or smtplib.SMTPException."""
    secure = ssl.create_default_context()
    if mail.security == "tls":
        server = smtplib.SMTP_SSL(mail.host, mail.port, timeout=TIMEOUT, context=secure)
    else:
        server = smtplib.SMTP(mail.host, mail.port, timeout=TIMEOUT)
    with server:
        if mail.security == "starttls":
            server.starttls(context=secure)
        if mail.user:
            server.login(mail.user, mail.password)
        server.send_message(made)
