"""The `timeline` command: the only place that prints, exits or asks the clock."""
