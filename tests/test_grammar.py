"""The engine and its rules: each rule fires on its own examples, any text is read without loss or surprise."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import AnchorError, LanguageError, ZoneError
from timeline.expressions.explain import explain
from timeline.expressions.finder import tag
from timeline.expressions.grammar import runs
from timeline.expressions.languages import grammar, language
from timeline.expressions.languages.en_holidays import HOLIDAYS
from timeline.expressions.lexicon import MARKS, TOKEN
from timeline.expressions.locale_data import locale_words
from timeline.expressions.rule import FLOORS, Rules, expand
from timeline.expressions.rules import rules
from timeline.expressions.tokens import Tokens
from timeline.expressions.values import Fields, units_between
from timeline.expressions.zones import zone_words
from timeline.grain import Grain, Moment, shift

EXPRESSIONS = Path(__file__).parent.parent / "timeline" / "expressions"
FILES = sorted(path.stem for path in (EXPRESSIONS / "languages").glob("??.py"))
OWN = {code: language(code).rules for code in (*FILES, "cs")}  # Czech stands for those without a file
CASES = [("en", rule) for rule in rules] + [(code, rule) for code, own in OWN.items() for rule in own]

GENRES = ("news", "narrative", "post")  # "the winter came" is a time in a history, "a very long day" in a post
# An hour with a dot is read where the text tells that it writes them so.
IN_CONTEXT = {
    "at about 9.30": "The train leaves at about 9.30.",
    "It was shut until 20.40.": "The train left at 18.05. It was shut until 20.40.",
    "out by 9.30": "The train left at 18.05. They were out by 9.30.",
}


def fired(text, code):
    """The names of the rules in the plans of a text."""
    grammar_ = grammar(code)
    tokens = Tokens.of(text, grammar_)
    for first, last in runs(tokens.chars, grammar_):
        items = grammar_.join_entries(tokens.words[first:last])
        for phrase in grammar_.phrases(items):
            yield from (step.rule.name for step in grammar_.evaluate(phrase)[0].steps)


@pytest.mark.parametrize(("code", "rule"), [pytest.param(*case, id=f"{case[0]}: {case[1].name}") for case in CASES])
def test_each_rule_fires_on_its_examples(code, rule):
    assert rule.examples
    for example in rule.examples:
        text = IN_CONTEXT.get(example, example)
        assert rule.name in set(fired(example, code)) & set(fired(text, code)), example
        if rule.kind != "nothing":
            assert any(tag(text, "2021-11-08", code, genre=genre) for genre in GENRES), example


def test_every_rule_makes_a_kind_with_a_floor():
    assert {rule.kind for _, rule in CASES} <= set(FLOORS)


def test_optional_elements_expand_to_every_row():
    assert set(expand(["a", "[b]", "c/d"])) == {(("a",), ("b",), ("c", "d")), (("a",), ("c", "d"))}
    assert set(expand(["a", "/"])) == {(("a",), ("/",))}


def test_a_refused_match_gives_way_to_the_next_reading():
    """A contradiction is no date, and its parts are still read."""
    assert [one.text for one in tag("Monday, Friday", "2021-11-08")] == ["Monday", "Friday"]


def test_fields_that_contradict_each_other_are_empty():
    assert Fields.of(month=8) & Fields.of(month=9) is None
    assert Fields.of(month=8) & Fields.of(day=9) == Fields.of(month=8, day=9)


def test_rules_decorate():
    own = Rules()

    @own("day = month", "May")
    def _(month):
        return month

    assert own[0].kind == "day"
    assert own[0].examples == ("May",)


# --- laws -----------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    "since August the 8 2021 of in on Monday last two weeks ago later Moscow time 2pm - , . ' to and early March may"
    " 31 February 44 BC every day's half past three 1990s 12:30 am noon between from until the weekend x".split()
)


@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=80))
def test_spans_slice_back_and_never_overlap(text):
    last = 0
    for one in tag(text, "2021-11-08"):
        assert text[one.start : one.end] == one.text
        assert one.start >= last
        assert not one.text[:1].isspace()
        assert not one.text[-1:].isspace()
        if one.signal:
            assert text[one.signal_start : one.signal_start + len(one.signal)] == one.signal
        last = one.end


@given(st.text(max_size=200))
def test_tokens_partition_the_text(text):
    assert "".join(TOKEN.findall(text)) == text


@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_reading_is_deterministic_and_needs_no_anchor(text):
    assert tag(text, "2021-11-08") == tag(text, "2021-11-08")
    without = tag(text)
    assert [one.text for one in without] == [one.text for one in tag(text, "2021-11-08")]


@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_closed_intervals_end_after_they_start(text):
    for one in tag(text, "2021-11-08"):
        if one.interval and one.interval.start and one.interval.end:
            assert one.interval.start < one.interval.end


def lexicon_words(code):
    """Words of every kind a language has, numbers of every shape, as often as each other."""
    kinds = {}
    for tokens, values in grammar(code).lexicon.entries.items():
        for kind in values:
            kinds.setdefault(kind, []).append(" ".join(tokens))
    shapes = (
        "0 1 12 31 44 1999 12000 50,000 999999999 5th 480s 10:30 24:00 430pm 3/4/2021 3/4 2021-11-08 1990-95 2.5 6-7"
    )
    kinds |= {shape: [shape] for shape in shapes.split()}
    return st.sampled_from(sorted(kinds)).flatmap(lambda kind: st.sampled_from(sorted(kinds[kind])))


ANCHORS = st.sampled_from([None, "2021-11-08", "2021-03-28T02:30+01:00", "2020-02-29", "0001-01-01", "9999-12-31"])


@pytest.mark.parametrize("code", ["en", "pl"])
@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_any_words_of_the_lexicon_are_read(code, data):
    """Whatever they mean together, nothing breaks, and no interval leaves the years that there are."""
    text = data.draw(st.lists(lexicon_words(code), min_size=1, max_size=9).map(" ".join))
    anchor, genre = data.draw(ANCHORS), data.draw(st.sampled_from(["auto", "news", "narrative", "post"]))
    for one in tag(text, anchor, code, genre=genre):
        assert one.value
        assert one.type in ("DATE", "TIME", "DURATION", "SET")
        if one.interval:
            assert one.edtf
            for moment in (one.interval.start, one.interval.end):
                assert moment is None or -9998 <= moment.year <= 10_000


SAMPLES = {
    "number": "7", "year": "1066", "modern": "1990", "yy": "95", "dom": "5", "nth": "5th", "hour": "17",
    "hour12": "9", "count": "1,200", "decimal": "2.5", "fraction": "1/2", "clock": "10:30", "dotclock": "10.30",
    "bareclock": "430", "military": "1430", "padded": "0730", "isodate": "2021-11-08", "isotime": "2021-11-08T14:00",
    "numdate": "8/11/2021", "daymonth": "8/11", "decade": "1990s", "ish": "8ish", "monthday": "25th",
    "hundred": "1900s", "either": "三四",
}  # fmt: skip


def sample(kind, code, seen=()):
    """Words that make a kind: of the lexicon, by their shape, or of the first rule that needs no kind above itself."""
    if kind in SAMPLES:
        return SAMPLES[kind]
    for tokens, values in grammar(code).lexicon.entries.items():
        if kind in values:
            return " ".join(tokens)
    for rule in grammar(code).rules:
        if kind in rule.kind.split("/") and kind not in seen:
            parts = [sample(kinds[0], code, (*seen, kind)) for kinds in rule.alternatives[0]]
            if all(parts):
                return " ".join(parts)
    return ""


@pytest.mark.parametrize(("code", "rule"), [pytest.param(*case, id=f"{case[0]}: {case[1].name}") for case in CASES])
def test_every_row_of_a_rule_is_read(code, rule):
    """Each of its rows, with each kind that a place in it takes: nothing breaks."""
    for row in rule.alternatives:
        first = [sample(kinds[0], code) for kinds in row]
        for place, kinds in enumerate(row):
            for kind in kinds:
                words = [*first[:place], sample(kind, code), *first[place + 1 :]]
                for one in tag(" ".join(words), "2021-11-08", code):
                    assert one.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50,000 years ago", "XXXX"),
        ("12000 years later", "XXXX"),
        ("200,000 BC", "BC200000"),
        ("10000 BC", "BC10000"),
        ("the next 50,000 years", "P50000Y"),
        ("999999999 millennia ago", "XXXX"),
        ("the 98765th century", "XXXX"),
    ],
)
def test_what_lies_beyond_the_years_has_no_interval(text, value):
    found = tag(f"It was so {text}.", "2021-11-08")[0]
    assert (found.text, found.value, found.interval) == (text, value, None)
    assert "beyond the years 9999 BCE to 9999 CE" in found.why


@pytest.mark.parametrize(
    "figure", ["9" * 5000, "9" * 5000 + "th", "9" * 400 + ".5", "1" + ",000" * 200, "9" * 30 + "h"]
)
def test_figures_of_any_length_are_read(figure):
    text = f"It was so {figure} years ago, and {figure}."
    (found,) = tag(text, "2021-11-08")
    assert (found.start, found.text, found.value) == (text.index("years"), "years ago", "PAST_REF")


@given(
    st.integers(-4_000_000, 2_900_000),
    st.integers(1, 40_000_000),
    st.sampled_from([Grain.MINUTE, Grain.HOUR, Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.CENTURY]),
)
def test_units_between_two_moments_reach_the_second_and_no_further(day, seconds, unit):
    start = Moment.at(day)
    end = Moment.at(day, seconds)
    count = units_between(start, end, unit)
    assert shift(start, unit, count - 1) < end <= shift(start, unit, count)


def test_a_part_of_a_very_long_time_is_read_at_once():
    assert [one.interval for one in tag("late next 999999999 days", "2021-11-08")] == [None]


def test_a_prefix_long_text_reads_as_its_parts():
    sentence = "He came on 5 May 2001 and left two days later. Nothing else was said by anyone there.\n\n"
    once = [(one.text, one.value) for one in tag(sentence, "2021-11-08")]
    assert [(one.text, one.value) for one in tag(sentence * 50, "2021-11-08")] == once * 50


# --- the doors ------------------------------------------------------------------------------------


def test_an_anchor_that_is_no_date_is_refused():
    with pytest.raises(AnchorError, match="2021-13-01"):
        tag("today", "2021-13-01")


def test_a_language_without_words_is_refused():
    with pytest.raises(LanguageError, match="'xx'"):
        tag("today", "2021-11-08", "xx")


def test_a_zone_that_does_not_exist_is_refused():
    with pytest.raises(ZoneError, match="Mars"):
        tag("at 2pm", "2021-11-08", zone="Mars/Olympus").__getitem__(0).interval.start.offset  # noqa: B018


def test_a_preference_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="sideways"):
        tag("on Friday", "2021-11-08", prefer="sideways")


def test_a_preference_overrides_the_tense():
    assert [tag("They met on Friday", "2021-11-08", prefer=way)[0].value for way in ("past", "future")] == [
        "2021-11-05",
        "2021-11-12",
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("da", "den 8. november 2021", "8. november 2021 = 2021-11-08"),
        ("da", "Den 14. maj begyndte det.", "14. maj = 2021-05-14"),
        ("da", "Det var 1941. Maj kom.", "1941 = 1941, Maj = 2021-05"),
        ("cs", "1. května 1945", "1. května 1945 = 1945-05-01"),
        ("ca", "l'1 de setembre de 1939", "1 de setembre de 1939 = 1939-09-01"),
        ("fi", "3 vuotta sitten", "3 vuotta sitten = 2018"),
        ("ro", "peste 3 zile", "peste 3 zile = 2021-11-11"),
        ("be", "1 сакавіка 1941 года", "1 сакавіка 1941 года = 1941-03-01"),
    ],
)
def test_a_language_without_a_file_reads_by_its_locale_data(code, text, expected):
    assert ", ".join(f"{one.text} = {one.value}" for one in tag(text, "2021-11-08", code)) == expected


@pytest.mark.parametrize("code", ["language", "unlisted", "en_words"])
def test_a_file_beside_the_languages_is_none(code):
    with pytest.raises(LanguageError, match=code):
        tag("on Friday", "2021-11-08", code)


def test_explain_names_floors_rules_and_the_anchor():
    text = explain("since August", anchor="2021-11-08")
    for part in ("anchor  8 Nov 2021, given", "'since August'", "floor span", "span = since day", "2021-08/.."):
        assert part in text
    assert "a month without a year: the latest that has begun, seen from 8 Nov 2021" in text


def test_explain_shows_the_mention_and_where_it_stands():
    text = explain("He was hired on November 2. Two days later he left.", anchor="2021-11-08")
    assert "2 days after 2 Nov 2021\n  counted from 'November 2' (2 Nov 2021)\n  which stands at 16: " in text


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({}, "genre   news: it is short, without the marks and words of a post"),
        ({"genre": "narrative"}, "genre   narrative: as was asked for"),
        ({"anchor": None}, "anchor  none"),
    ],
)
def test_explain_says_what_holds_for_the_whole_text(options, reason):
    assert reason in explain("They met in May.", **{"anchor": "2021-11-08"} | options)


def test_explain_says_why_a_text_is_a_narrative():
    history = "In 1812 he fell. In 1813 he rose. In 1814 he wrote. In 1815 he left. In 1816 he rested in Rome. " * 5
    assert "genre   narrative: it tells 25 years, and 0 weekdays" in explain(history, "2021-11-08")
    old = f"{history} He came on Monday, and on Friday. " + "They met on Sunday. " * 4
    assert "all long past" in explain(old, "2021-11-08")
    assert "genre   news: it tells" in explain(old, "1816-11-08")
    dated = "On 3 May it fell. On 9 June it was taken. On 4 August they burned it. On 1 October they came back. " * 3
    years = "In 1941 it began, in 1942, 1943 and 1944 it went on, and in 1945 it ended. "
    ended = f"{years} The museum opens on Friday and on Sunday."
    reason = "it tells 5 years, and 2 weekdays and times seen from the day of writing beside 12 days of a month"
    assert f"genre   narrative: {reason}, all long past" in explain(dated + ended, "2009-12-19")
    assert f"genre   news: {reason}" in explain(dated + ended, "1946-01-19")


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        ("They met on Friday.", {}, "past: 'met' stands before it"),
        ("On Friday they will meet.", {}, "future: 'will' stands after it"),
        ("The meeting in March.", {}, "past: no verb of its sentence says otherwise"),
        ("The meeting in March.", {"prefer": "future"}, "future, as was asked for"),
        ("Since August it rains.", {}, "past: 'Since' looks back"),
        ("The visit on 5 May.", {}, "nearest: a day of the year lies either way"),
        ("He came on 5 May.", {}, "past: 'came' stands by it"),
        ("They will come on 5 May.", {}, "future: 'will' stands by it"),
        ("He came in May.", {"genre": "narrative"}, "past: a story that has told no date yet is over"),
        ("In 1812 he fled. He came in May.", {"genre": "narrative"}, "nearest: a narrative moves either way"),
        ("They met in 1990.", {}, "its year is said"),
        ("They met last Friday.", {}, "a day without a week: the latest that is over, seen from 8 Nov 2021"),
        ("They met at 2pm.", {}, "a time without a day: that of 8 Nov 2021"),
        ("They met two days after Easter.", {}, "2 days after 4 Apr 2021"),
        ("They met two weeks ago.", {}, "2 weeks before 8 Nov 2021"),
        ("They met last year.", {}, "1 year before 8 Nov 2021"),
        ("For the last two weeks it rained.", {}, "counted back from 8 Nov 2021"),
        ("For the past few weeks it rained.", {}, "counted back from 8 Nov 2021, how far is not said"),
        ("They met on 31 February.", {}, "the calendar has no such day"),
    ],
)
def test_why_names_what_decided(text, options, reason):
    assert reason in tag(text, "2021-11-08", **options)[-1].why


def test_an_expression_names_the_mention_that_it_was_counted_from():
    first, second, third = tag(
        "It began on November 2. Two days later it stopped. Since Monday it rains.", "2021-11-08"
    )
    assert (first.base, first.base_start) == ("anchor", -1)
    assert (second.base, second.base_start) == ("mention", first.start)
    assert second.why[-1] == "counted from 'November 2' (2 Nov 2021)"
    assert third.base == "anchor"
    assert tag("in 1990", "2021-11-08")[0].base == ""


def test_explain_says_when_there_is_nothing():
    assert "no temporal expression" in explain("hello world", anchor="2021-11-08")


# --- where words come from ------------------------------------------------------------------------


def test_locale_data_still_has_the_shape_that_the_lexicon_reads():
    words = locale_words("fr")
    assert "janvier" in words["month"][Fields.of(month=1)]
    assert "lundi" in words["weekday"][Fields.of(weekday=1)]
    assert any("hier" in phrases.split("|") for phrases in words["relative"].values())


def test_short_weekday_names_are_left_out():
    every = "|".join(locale_words("en")["weekday"].values()).split("|")
    assert "monday" in every
    assert not {"we", "mo", "sat", "sun"} & set(every)


def test_cities_have_zones():
    assert zone_words()["city"]["Europe/Moscow"] == "Moscow"
    assert zone_words()["city"]["America/New_York"] == "New York"


def test_no_word_of_a_language_stands_outside_the_language_files():
    """Strings in the engine's code that are lexicon words of English: only rule examples and docstrings may be."""
    kinds = set(FLOORS) | {kind for _, rule in CASES for row in rule.alternatives for kinds in row for kind in kinds}
    months = "|".join(locale_words("en")["month"].values()).split("|")
    words = {*months, "yesterday", "tomorrow", "ago", "noon", "tonight", "weekly", "moscow"} - kinds
    for path in EXPRESSIONS.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        skipped = {id(node) for call in ast.walk(tree) if isinstance(call, ast.Call) for node in call.args}
        skipped |= {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
                found = words & set(node.value.lower().split())
                assert not found or path.name == "locale_data.py", f"{path.name}:{node.lineno}: {found}"


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31", "-9998-01-01"])
def test_feasts_at_the_ends_of_the_calendar_stop_nothing(anchor):
    names = [spelling for names in HOLIDAYS["holiday"].values() for spelling in names.split("|")]
    assert [one.text for one in tag("\n\n".join(names), anchor, genre="news")]


def test_every_kind_that_a_rule_takes_is_made_by_a_word_a_shape_or_a_rule():
    """A kind that nothing makes is a misspelling, and its rule never fires."""
    shapes = "1 12 99 455 800 1066 1990 0930 1830 8th 2pm 9ish 8a 10s 90s 1900s 1990's 5bn 10min 34m 9h 7 1/2 5/6"
    shapes += " 9/11 3.5 8:30 9.30 1,000 2021-11-08 2021-11-08T14:00 8/11/2021 12.1.2021 2021-W44 Q3FY24"
    shapes += " '97 1h30m 1030hrs 4Q21 三四"
    made = {kind for _, rule in CASES for kind in rule.kind.split("/")} | {*MARKS.values()}
    for code in OWN:
        lexicon = grammar(code).lexicon
        made |= {kind for lexeme in lexicon.words.values() for kind in lexeme.values}
        made |= {kind for entry in lexicon.entries.values() for kind in entry}
        made |= {kind for token in shapes.split() for kind in lexicon[token].values}
        made |= {kind for ending in grammar(code).cases.values() for kind in ending.values}
    missing = {kind for _, rule in CASES for row in rule.alternatives for kinds in row for kind in kinds} - made
    assert not missing


def test_kinds_that_are_asked_for_where_a_token_is_are_told_apart():
    """A kind outside the alphabet is in no token's kinds, and a test for it is never true."""
    lexicon = grammar("en").lexicon
    known = {kind for entry in lexicon.entries.values() for kind in entry}
    for path in EXPRESSIONS.glob("*.py"):
        for asked in re.findall(r'"([a-z][a-z -]*)" (?:not )?in kinds', path.read_text("utf-8")):
            assert asked not in known or asked in lexicon.alphabet.used, f"{path.name}: {asked}"


def test_the_map_of_the_package_names_every_file():
    text = (EXPRESSIONS / "__init__.py").read_text("utf-8")
    missing = [
        path.name for path in EXPRESSIONS.glob("*.py") if path.stem != "__init__" and f"`{path.name}`" not in text
    ]
    assert not missing
