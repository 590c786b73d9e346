"""The editor's desk: what waits for somebody, at a glance, also while faults stop the build."""
