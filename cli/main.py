"""The command's frame: its group, its errors and their exit codes. One file a command beside it."""

from __future__ import annotations

import sys
from typing import Any

import click

import timeline
from timeline.errors import TimelineError

from .build import build
from .explain import explain
from .show import show
from .tag import tag

CODES = """\b
Exit codes:
  0  done
  1  failed
  2  not called as it should be
  3  with --strict: something stayed unresolved
  4  no event found
"""


class Group(click.Group):
    """Turns the library's errors, and those of a full disk, into one line on stderr and exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            raise click.ClickException(str(error)) from error

    def main(self, *args: Any, **settings: Any) -> Any:
        try:
            return super().main(*args, **settings)
        except OSError as error:  # of files the library says which; what is left are the command's own streams
            click.ClickException(f"standard input or output: {error.strerror or error}").show()
            sys.exit(1)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]}, epilog=CODES)
@click.version_option(timeline.__version__, prog_name="timeline")
def main() -> None:
    """Read articles and draw what happened when, with evidence.

    Data goes to standard output, everything else to standard error; - stands for either.
    """


for command in (build, tag, show, explain):
    main.add_command(command)

if __name__ == "__main__":
    main()
