import pytest

from timeline import Article, build
from timeline.events.languages import words_of
from timeline.events.people.reference import plural_subject, spelled_out
from timeline.events.sentences import Span
from timeline.events.text.clauses import parse

ANCHOR = "2021-11-08"


def headlines(text):
    return [event.headline for event in build(Article(text), anchor=ANCHOR).events]


def test_a_person_who_goes_by_the_surname_stands_for_the_pronoun():
    text = "Steve Jobs spoke in Cupertino. Jobs was calm. He resigned on Monday."
    assert "[Steve Jobs] resigned" in headlines(text)


def test_who_is_named_with_a_rank_is_a_person():
    text = "General Lind spoke in Lund. He resigned on Monday."
    assert "[Lind] resigned" in headlines(text)
    text = "Anna Kovac stayed in Lund. General Lind left the town. He resigned on Monday."
    assert "He resigned" in headlines(text)  # whoever that is, no other is put


def test_whom_somebody_met_is_not_the_one_who_did():
    text = "Ilse Lind went to Rome. There she met Paul Reiter. Reiter was a sculptor. She left in 2020."
    assert "She left" in headlines(text)
    text = (
        "Ilse Lind went to Rome. There she met Paul Reiter. They talked for two long nights about marble, money and "
        "the weather in the north, and of a way to earn some more. Reiter said he was a sculptor. He left in 2020."
    )
    assert "[Paul Reiter] left" in headlines(text)


def test_who_is_somebodys_husband_is_not_she():
    text = "Petra Novak left school in 1990. Her husband, Milan Novak, was rich. She won in 2020."
    events = build(Article(text), anchor=ANCHOR).events
    assert [event.participants for event in events if event.edtf == "2020"] == [()]


def test_a_clause_that_names_whom_it_means_means_nobody_before():
    text = (
        "May Torres left on Sunday. General Luis Ortega, who led the army until his retirement in 2015, is to follow."
    )
    events = build(Article(text), anchor=ANCHOR).events
    assert all("May Torres" not in event.participants for event in events if "Ortega" in event.sentence)


def test_what_may_be_no_person_stands_for_none():
    text = "The talks were held at Moscone Center. He resigned on Monday."
    assert "He resigned" in headlines(text)


def test_several_are_meant_by_they():
    text = "A large group of migrants gathered at the fence. They broke through it on Monday."
    assert "[A large group of migrants] broke through it" in headlines(text)


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Dozens of people fled the town.", "Dozens of people"),
        ("The ministry closed the border.", ""),
        ("They left.", ""),
        ("In the night, soldiers arrived.", ""),
        ("Soldiers", ""),
    ],
)
def test_only_a_plain_plural_subject_counts(sentence, subject):
    assert plural_subject(sentence, parse(sentence, Span(0, len(sentence)), words_of("en")), words_of("en")) == subject


def test_nothing_is_put_where_it_does_not_fit_or_is_not_known():
    assert spelled_out("He left", "", words_of("en")) == "He left"
    assert spelled_out("Hector left", "Steve Jobs", words_of("en")) == "Hector left"
    long = "He " + "verylongword" * 8
    assert spelled_out(long, "Steve Jobs", words_of("en")) == long
    assert plural_subject("", None, words_of("en")) == ""


def test_it_is_the_subject_of_the_first_half():
    found = headlines("In 2014, Aurora reached the pole; it was sunk on purpose on 30 September 2016.")
    assert found == ["Aurora reached the pole", "[Aurora] was sunk on purpose"]
    assert headlines("The mine opened in 2010; it was shut on 3 May 2012.") == ["The mine opened", "It was shut"]
