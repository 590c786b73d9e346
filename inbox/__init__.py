"""The receiver of the contact form: keeps what people write until the institute has answered."""
