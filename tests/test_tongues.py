"""Which language a text looks to be in: told only where it is clear, and never of English."""

from pathlib import Path

import pytest

import timeline
from timeline import Article
from timeline.articles.tongues import likely_tongue

ENGLISH = Path(__file__).parent / "corpus" / "en-no-times.txt"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Le maire a démissionné le 3 mai 2024. Hier, il a parlé."),
        ("es", "El pleno eligirá al alcalde el 20 de febrero de 2024."),
        ("de", "Der Bürgermeister ist am 3. Mai 2024 zurückgetreten. Gestern hat er mit Maria gesprochen."),
        ("pl", "Powstanie wybuchło 13 grudnia 2023, a Kowalski nie był z tego zadowolony i wyszedł."),
        ("it", "Il sindaco si è dimesso il 3 maggio 2024. La giunta non è stata informata della scelta."),
        ("ru", "Мэр ушёл в отставку 3 мая 2024 года. Он сказал, что не вернётся на этот пост."),
        ("el", "Ο δήμαρχος παραιτήθηκε την Κυριακή και δεν θα επιστρέψει στη θέση του."),
        ("et", "Linnapea astus pühapäeval tagasi ja ta ei tule enam, kui see on tema otsus."),
        ("fi", "Pormestari erosi sunnuntaina, ja hän ei palaa, kun se on hänen päätöksensä."),
        ("zh", "市长于2024年5月3日辞职。他说不会再回来。"),
        ("ja", "市長は2024年5月3日に辞任した。"),
        ("", "The sign at the gate says 北京大学 and nothing else."),
        ("", "Javier de la Cruz moved from El Paso to Los Angeles, and then to La Paz."),
        ("", "Marine Le Pen and Ursula von der Leyen met Charles de Gaulle at Le Bourget."),
        ("", "Javier de la Cruz, El Paso, Los Angeles, La Paz, Il Divo"),
        ("", "The mayor quoted the poet: “il faut cultiver le jardin”. That was all he said of it."),
        ("", "13 grudnia 2023"),
        ("", ""),
    ],
)
def test_the_likely_language(code, text):
    assert likely_tongue(text) == code


def test_english_is_never_taken_for_another(seeds):
    texts = [ENGLISH.read_text("utf-8"), *ENGLISH.read_text("utf-8").splitlines()]
    texts += [path.read_text("utf-8") for path in seeds.glob("*.txt")]
    assert [text[:60] for text in texts if likely_tongue(text)] == []


def test_what_looks_foreign_is_read_so_and_that_is_told_unless_its_language_is():
    text = "Le maire a démissionné le 3 mai 2024. Hier, il a parlé."
    hint = "a looks to be in French, and was read so: --lang says otherwise"

    def problems(article, **options):
        return [problem.message for problem in timeline.build(article, anchor="2024-05-06", **options).problems]

    assert hint in problems(Article(text, id="a"))
    assert [one.language for one in timeline.build(Article(text, id="a"), anchor="2024-05-06").articles] == ["fr"]
    assert hint not in problems(Article(text, id="a"), language="fr")
    assert hint not in problems(Article(text, id="a", language="fr"))


@pytest.mark.parametrize(
    ("language", "name", "date"),
    [("es", "Fecha", "20 de febrero de 2024"), ("de", "Datum", "20. Februar 2024"), ("zh", "日期", "2024年2月20日")],
)
def test_headers_in_other_languages(language, name, date):
    story = timeline.build(Article(f"{name}: {date}\n\nX 2024.", id="a"), language=language)
    assert str(story.articles[0].anchor) == "2024-02-20"
    assert name not in [event.headline for event in story]


def test_a_header_in_another_language_dates_its_article():
    text = "Data: 15 marca 2024\n\nMinister podał się do dymisji 3 marca 2024 i nie wraca na stanowisko."
    story = timeline.build(Article(text, id="a"))
    assert [str(article.anchor) for article in story.articles] == ["2024-03-15"]
    assert "a looks to be in Polish, and was read so: --lang says otherwise" in [one.message for one in story.problems]


def test_a_day_in_another_language_is_not_called_none():
    text = "Data: 15 marca 2024\n\nMinister podał się do dymisji 3 marca 2024 i nie wraca na stanowisko."
    told = [problem.message for problem in timeline.build(Article(text, id="a"), language="en").problems]
    assert "a: its header's date '15 marca 2024' is no day in English: expected one such as 2021-11-08" in told
