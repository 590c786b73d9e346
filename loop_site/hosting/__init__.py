"""What a host must do with the built site, said once; each module says it in one host's words."""
