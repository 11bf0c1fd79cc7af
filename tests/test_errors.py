"""The error tree is the one its docstring draws."""

import inspect
import re

import pytest

from timeline import errors

TREE = [error for _, error in inspect.getmembers(errors, inspect.isclass) if error.__module__ == errors.__name__]


def test_every_error_is_drawn_in_the_docstring_and_only_they():
    drawn = re.findall(r"\b[A-Z]\w+Error\b", errors.__doc__)
    assert sorted(drawn) == sorted(error.__name__ for error in TREE)


@pytest.mark.parametrize("error", TREE)
def test_every_error_has_the_root_and_says_when(error):
    assert issubclass(error, errors.TimelineError)
    assert error.__doc__.endswith(".")
    with pytest.raises(errors.TimelineError, match="what, where"):
        raise error("what, where, what was expected")


def test_the_root_is_no_other_error():
    assert errors.TimelineError.__mro__[1] is Exception
