import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.sentences import paragraphs, sentences

TEXTS = st.text(st.sampled_from("aB. \n\r\t!?…\"'”“»。(1é🇪🇺❗\u00a0\u2028\u2029")) | st.text()


def cut(text, language="en"):
    return [text[span.start : span.end] for span in sentences(text, language)]


@given(TEXTS, st.sampled_from(["en", "pl", "de", None]))
def test_sentences_part_the_text_and_lose_only_white_space(text, language):
    spans = sentences(text, language)
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    assert edges == sorted(edges)
    assert all(not text[one:two].strip() for one, two in zip(edges[::2], edges[1::2], strict=True))
    assert all(
        span.start < span.end and text[span.start : span.end].strip() == text[span.start : span.end] for span in spans
    )


@given(TEXTS)
def test_every_sentence_lies_in_one_paragraph(text):
    blocks = paragraphs(text)
    for span in sentences(text):
        assert sum(block.start <= span.start and span.end <= block.end for block in blocks) == 1


@pytest.mark.parametrize(
    "parts",
    [
        ["He met Mr. Smith of the U.S. Army on Nov. 8 at 5 p.m. Monday."],
        ["It opened at 9 a.m.", "Police closed it."],
        ["At 1:45 a.m. Lehman filed.", "Just after 9 a.m. Trading began."],
        ["The talks end on Feb. 4.", "The next round is open."],
        ["By then 90 people were ill.", "Margaret Foyle died."],
        ["They met in Peoria, Ill. Monday."],
        ["J. K. Rowling wrote it.", "He read it."],
        ["They live in the U.S.", "The rest moved."],
        ["Acme Inc. said so.", "It sold Foo Corp.", "The price is secret."],
        ['"Stop!" he said.', '"Or else."', "She ran."],
        ["“We prepared.”", "“It will come.”"],
        ["It cost 3.5 million.", "Why?", "Nobody knows…", "Yet."],
        ["He left (early).", "(She stayed.)", "They slept."],
        ["Look: https://example.org/a.b?c=d. and more."],
        ["Units were sent. pic.twitter.com/411eioLehC"],
        ["❗️They came.", "🔴 They left. 🇵🇱"],
        ["1. First things first.", "Then 2."],
    ],
)
def test_english(parts):
    assert cut(" ".join(parts)) == parts


def test_polish_abbreviations_and_ordinals():
    parts = [
        "Spotkanie odbyło się 8. dnia w Warszawie, przy ul. Długiej.",
        "Prof. Nowak i dr Kowal przyszli w 2021 r.",
        "To koniec.",
    ]
    assert cut(" ".join(parts), "pl") == parts


def test_an_ordinal_before_a_capitalised_month():
    assert cut("Am 8. November 2021 kam er. Sie ging.", "de") == ["Am 8. November 2021 kam er.", "Sie ging."]


def test_scripts_without_spaces():
    assert cut("他来了。她走了！“真的？”是。", "zh") == ["他来了。", "她走了！", "“真的？”", "是。"]
    assert cut("“我走了。”李明说。她没走。", "zh") == ["“我走了。”李明说。", "她没走。"]
    assert cut("李明说：“我走了。”她说，他没走。", "zh") == ["李明说：“我走了。”", "她说，他没走。"]
    assert cut("彼は「行った。」と述べた。", "ja") == ["彼は「行った。」と述べた。"]


def test_devanagari_and_arabic():
    assert len(cut("वह आया। वह गया।", "hi")) == 2
    assert len(cut("هل جاء؟ نعم جاء.", "ar")) == 2


def test_blank_lines_end_sentences_and_headlines_stand_alone():
    assert cut("Troops deploy to border\n\nA group\ngathered there. It grew.") == [
        "Troops deploy to border",
        "A group\ngathered there.",
        "It grew.",
    ]


def test_hard_wrapped_lines_go_on():
    text = (
        "The group of people had gathered near\nthe fence on Monday. The soldiers of\n"
        "Poland watched them from the other\nside of it."
    )
    assert len(cut(text)) == 2


def test_a_paragraph_a_line():
    text = (
        "Troops deploy to border\nA very large group of people gathered there.\nPoland sent soldiers\nLatvia did too."
    )
    assert cut(text) == text.split("\n")


@pytest.mark.parametrize(
    "text",
    ["! " * 100_000, "." * 200_000, "! " * 100_000 + "x", "\n \n" * 50_000, '"' * 200_000 + ". A", "A. " * 50_000],
)
def test_a_hostile_text_comes_to_an_end(text):
    """What is quadratic here would take minutes."""
    spans = sentences(text)
    assert spans == tuple(sorted(spans, key=lambda span: span.start))
    assert sum(len(text[span.start : span.end].split()) for span in spans) == len(text.split())
