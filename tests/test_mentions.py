import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import dated

from timeline.events.english import nouns
from timeline.events.english.lexicon import forms
from timeline.events.sentences import sentences
from timeline.events.text.mentions import mentions, told_at
from timeline.expressions.finder import tag
from timeline.model import Article, Status

WORD = re.compile(r"\w+(?:[ '’.-]\w+)*")


def words(text, **options):
    return [text[one.start : one.end] for one in mentions(text, **options)]


def only(text):
    (found,) = mentions(text)
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army left the town.", "left"),
        ("The ministry said that troops had crossed the river.", "said crossed"),
        ("The company plans to buy a rival.", "plans buy"),
        ("The company's plans for a takeover failed.", "plans takeover failed"),
        ("Sanctions followed the forced landing of the plane.", "Sanctions followed landing"),
        ("Lithuania has begun the deportation of migrants.", "begun deportation"),
        ("They are going to meet.", "meet"),
        ("They are going to the river.", "going"),
        ("He did not answer.", "answer"),
        ("She has three houses.", "has"),
        ("She has gone.", "gone"),
        ("The proposed merger collapsed.", "merger collapsed"),
        ("Officials are ready to leave.", "ready leave"),
        ("The leading party won.", "won"),
        ("By sending troops they broke the truce.", "sending broke truce"),
        ("According to the mayor, the bridge collapsed.", "According collapsed"),
        ("It was a quiet day.", ""),
        ("The attack aircraft landed.", "landed"),
        ("Peace talks will resume after the war.", "talks resume war"),
        ("Fighting is common there.", ""),
        ("The fighting in the south went on.", "fighting went"),
        ("The men arrested and later charged were freed.", "arrested charged freed"),
        ("“We prepared,” he says.", "prepared says"),
    ],
)
def test_words_that_name_events(text, expected):
    assert words(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "tense", "aspect"),
    [
        ("They left.", "PAST", "NONE"),
        ("They leave.", "PRESENT", "NONE"),
        ("She leaves.", "PRESENT", "NONE"),
        ("They will leave.", "FUTURE", "NONE"),
        ("They won't be leaving.", "FUTURE", "PROGRESSIVE"),
        ("They were going to leave.", "FUTURE", "NONE"),
        ("They have left.", "PRESENT", "PERFECTIVE"),
        ("They had already left.", "PAST", "PERFECTIVE"),
        ("They have been leaving.", "PRESENT", "PERFECTIVE_PROGRESSIVE"),
        ("They are leaving.", "PRESENT", "PROGRESSIVE"),
        ("He was arrested.", "PAST", "NONE"),
        ("Did they leave?", "PAST", "NONE"),
        ("They may leave.", "NONE", "NONE"),
    ],
)
def test_tense_and_aspect(text, tense, aspect):
    found = only(text)
    assert (found.tense, found.aspect) == (tense, aspect)


@pytest.mark.parametrize(
    "text",
    [
        "They did not leave.",
        "They never left.",
        "They haven’t left.",
        "They cannot leave.",
        "No one was killed.",
        "Nobody left.",
        "No soldiers were killed.",
    ],
)
def test_polarity(text):
    assert only(text).polarity == "NEG"


def test_what_is_not_denied():
    assert only("They left.").polarity == "POS"
    assert [one.negated for one in mentions("They did not leave, but they talked.")] == [True, False]


@pytest.mark.parametrize(("text", "modality"), [("They may leave.", "may"), ("They'd leave.", "would"), ("Go.", "")])
def test_modality(text, modality):
    assert only(text).modality == modality


def test_what_and_ties_to_a_verb_shares_its_auxiliaries():
    buy, sell = mentions("They will buy and sell.")
    assert buy.tense == sell.tense == "FUTURE"


def test_categories():
    text = "The minister said that troops tried to enter and began to shoot, and that people saw it and want help."
    found = {text[one.start : one.end]: one.category for one in mentions(text)}
    assert found["said"] == "REPORTING"
    assert found["tried"] == "I_ACTION"
    assert found["began"] == "ASPECTUAL"
    assert found["saw"] == "PERCEPTION"
    assert found["want"] == "I_STATE"
    assert found["enter"] == "OCCURRENCE"


def test_kinds():
    text = "The deportation began, and they are ready."
    assert [one.kind for one in mentions(text)] == ["noun", "verb", "adjective"]


def test_only_the_sentences_asked_for():
    text = "They left. They came."
    assert words(text, spans=sentences(text)[1:]) == ["came"]
    assert words(text, spans=[]) == []


def test_another_language_has_none():
    assert words("Wojsko opuściło miasto.", language="pl") == []
    assert words("They left.", language="en-GB") == ["left"]


PIECES = "the army has had been to left leaving plans for a takeover did not and ready which , . said of will war"


@given(st.lists(st.sampled_from(PIECES.split()) | st.text(), max_size=12).map(" ".join))
def test_any_text_can_be_read(text):
    """Nothing breaks; each mention is a word or two, and what stands in a sentence of its own is found there."""
    text += ". The deportation began."
    found = mentions(text)
    assert [one.start for one in found] == sorted({one.start for one in found})
    assert all(WORD.fullmatch(text, one.start, one.end) for one in found)
    last = [(one.start - len(text), text[one.start : one.end]) for one in found[-2:]]
    assert last == [(-18, "deportation"), (-6, "began")]


def test_a_time_belongs_to_its_verb():
    text = "The ministry said on Monday that troops had begun to cross in March."
    found = mentions(text)
    told = [[text[one.start : one.end] for one in told_at(found, text.index(time))] for time in ("Monday", "March")]
    assert told == [["said"], ["begun", "cross"]]
    assert told_at((), 3) == []


# --- in events ------------------------------------------------------------------------------------


def tell(text, anchor="2021-11-08"):
    article = Article(text, id="a", anchor=anchor, language="en")
    return dated(article, tag(text, article.anchor, "en"))


def test_events_mention_their_triggers():
    text = "Poland closed the border on 2 May 2020, and Latvia opened a camp on 3 June 2020."
    told = tell(text)
    assert [[text[one.start : one.end] for one in event.mentions] for event in told] == [["closed"], ["opened"]]
    assert {one.article for event in told for one in event.mentions} == {"a"}


def test_what_is_told_twice_is_mentioned_twice():
    (event,) = tell("A line here.\n\nPoland closed the border today.\n\nPoland closed the border today.")
    assert len(event.mentions) == 2


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Poland plans to close the border on Friday.", Status.PLANNED),
        ("On Friday Poland plans to close the border.", Status.PLANNED),
        ("Poland agreed on Monday to close the border.", Status.HAPPENED),
        ("The two sides agreed to leave the town on 3 May 2020.", Status.HAPPENED),
        ("They are going to meet on Friday.", Status.PLANNED),
        ("Poland will not open the border on Friday.", Status.DENIED),
        ("The army failed to take the town on 3 May 2020.", Status.DENIED),
        ("No one was killed on 3 May 2020.", Status.DENIED),
        ("There was no attack on 3 May 2020.", Status.DENIED),
        ("Troops may have crossed in March 2020.", Status.POSSIBLE),
        ("He usually left on Fridays in 2019.", Status.HABITUAL),
        ("The man who did not speak died on 3 May 2020.", Status.HAPPENED),
        ("Troops tried to cross on 3 May 2020.", Status.HAPPENED),
    ],
)
def test_status_goes_by_the_trigger(text, status):
    assert [event.status for event in tell(text)] == [status]


# --- the word lists -------------------------------------------------------------------------------


def test_every_noun_stands_in_one_list():
    lists = [nouns.EVENTS.split(), nouns.ACTIVITIES.split(), nouns.PARTLY.split(), nouns.THINGS.split()]
    every = [noun for one in lists for noun in one]
    assert len(every) == len(set(every))
    assert all(noun == noun.lower() for noun in every)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("stop", "stop stops stopped stopping"),
        ("carry", "carry carries carried carrying"),
        ("free", "free frees freed freeing"),
        ("die", "die dies died dying"),
        ("go", "go goes went gone going"),
        ("admit", "admit admits admitted admitting"),
        ("visit", "visit visits visited visiting"),
        ("panic", "panic panics panicked panicking"),
        ("put", "put puts putting"),
    ],
)
def test_forms_of_verbs(verb, expected):
    assert set(forms(verb)) == set(expected.split())


def test_a_text_without_sentences_is_read_in_linear_time():
    assert len(mentions("attack 5 " * 20_000)) == 20_000
    assert words("the " * 50_000 + "war") == ["war"]
