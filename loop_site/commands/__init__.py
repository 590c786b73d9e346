"""What can be asked of `python -m loop_site`, one module a command."""
