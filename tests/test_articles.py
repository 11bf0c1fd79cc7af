"""Reading: what is read, what it is called, and what happens where it cannot be."""

from __future__ import annotations

import io
import os

import pytest

import timeline
from timeline import Problem, ReadError
from timeline.articles import read, suffixes
from timeline.articles.registry import parser
from timeline.articles.text import title


def gather(*paths, **options):
    problems: list[Problem] = []
    return list(read(*paths, on_problem=problems.append, **options)), [problem.message for problem in problems]


def test_a_folder_is_read_in_order_of_names(seeds):
    articles, problems = gather(seeds)
    assert [article.id for article in articles] == ["000_10e33d8b451b2c6f.txt", "004_fac13ff5987c9bcb.txt"]
    assert articles[0].title.startswith("Poland and Lithuania deploy troops")
    assert all(article.anchor is None for article in articles)
    assert problems == []


def test_offsets_count_in_the_decoded_file(seeds):
    for article in read(seeds):
        assert article.text == (seeds / article.id).read_bytes().decode()


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_and_newlines(tmp_path, encoding, newline):
    text = f"Żółć 🇪🇺{newline}{newline}Since August.{newline}"
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    articles, problems = gather(tmp_path)
    assert [(each.text, each.title) for each in articles] == [(text, "Żółć 🇪🇺")]
    assert problems == []


def test_other_encodings_are_read_with_a_doubt(tmp_path):
    (tmp_path / "a.txt").write_bytes("Déjà vu – in May".encode("cp1252"))
    articles, problems = gather(tmp_path)
    assert articles[0].text == "Déjà vu – in May"
    assert len(problems) == 1
    assert problems[0].startswith("a.txt: not UTF-8 (byte 1)")


BAD = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t ", "empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
    "odd.txt": (b"\xff\xfea\0b", "UTF-16"),
    "noise.md": (bytes(range(1, 32)) * 9, "binary"),
}


@pytest.mark.parametrize("name", BAD)
def test_one_bad_article_never_stops_the_others(tmp_path, name):
    data, words = BAD[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text("It began in May.")
    articles, problems = gather(tmp_path)
    assert [article.id for article in articles] == ["good.txt"]
    assert len(problems) == 1
    assert problems[0].startswith(f"{name}: ")
    assert words in problems[0]


def test_a_missing_path_is_a_problem_beside_a_good_one(tmp_path, seeds):
    articles, problems = gather(tmp_path / "nowhere.txt", seeds)
    assert len(articles) == 2
    assert problems == [f"{tmp_path / 'nowhere.txt'}: there is no such file or folder"]


def test_nothing_at_all_is_an_error(tmp_path):
    with pytest.raises(ReadError, match=r"no article could be read: .*nowhere.txt: there is no such file or folder"):
        gather(tmp_path / "nowhere.txt")
    with pytest.raises(ReadError, match=r"an empty folder: expected articles \(.md, .text, .txt\)"):
        gather(tmp_path)
    with pytest.raises(ReadError, match="no path was given"):
        gather()
    with pytest.raises(ReadError, match="'': no path: expected that of a file or a folder"):
        gather("")


def test_web_addresses_say_what_to_do():
    with pytest.raises(ReadError, match=r"https://example.org/a: web addresses are not read: save .* as a .txt file"):
        gather("https://example.org/a")


def test_files_that_cannot_be_opened(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("May.")
    (tmp_path / "b.txt").symlink_to(tmp_path / "gone.txt")
    articles, problems = gather(tmp_path)
    assert [article.id for article in articles] == ["a.txt"]
    assert problems == [f"{tmp_path / 'b.txt'}: a broken link"]

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
    with pytest.raises(ReadError, match=r"a\.txt: Permission denied"):
        gather(tmp_path / "a.txt")


def test_folders_pass_over_other_files_and_say_so(tmp_path):
    (tmp_path / ".hidden.txt").write_text("May.")
    (tmp_path / "a.txt").write_text("May.")
    (tmp_path / "b.docx").write_text("May.")
    (tmp_path / "c").write_text("May.")
    articles, problems = gather(tmp_path)
    assert [article.id for article in articles] == ["a.txt"]
    assert problems == [
        f"{tmp_path / 'b.docx'}: .docx files are not read in folders: expected .md, .text, .txt",
        f"{tmp_path / 'c'}: files without a suffix are not read in folders: expected .md, .text, .txt",
    ]


def test_a_file_named_outright_is_read_whatever_its_suffix(tmp_path):
    for name in ("APW.tml", "article"):
        (tmp_path / name).write_text("In May.")
    articles, problems = gather(tmp_path / "APW.tml", tmp_path / "article")
    assert [article.id for article in articles] == ["APW.tml", "article"]
    assert problems == ["APW.tml: .tml is no suffix known here (.md, .text, .txt): read as plain text"]


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "feed.xml", "paper.pdf", "paper.docx"])
def test_what_is_no_text_is_refused_with_a_way_out(tmp_path, name):
    (tmp_path / name).write_text("<p>In May.</p>")
    with pytest.raises(ReadError, match=rf"{name}: .* are not read: save the article's text as a \.txt file"):
        gather(tmp_path / name)
    (tmp_path / "a.txt").write_text("In May.")
    articles, problems = gather(tmp_path)
    assert [article.id for article in articles] == ["a.txt"]
    assert problems[0].endswith("files are not read in folders: expected .md, .text, .txt")


@pytest.mark.parametrize(
    "text", ["<!DOCTYPE html><title>A</title>", "\n<html>", '<?xml version="1.0"?>\n<rss version="2">']
)
def test_a_saved_page_is_no_article_whatever_it_is_called(tmp_path, text):
    (tmp_path / "a.txt").write_text(text)
    with pytest.raises(ReadError, match="a web page or a feed: expected its article alone"):
        gather(tmp_path / "a.txt")


def test_ids_are_as_short_as_they_can_be(tmp_path, monkeypatch):
    for name in ("x/1/a.txt", "x/2/a.txt", "y/2/a.txt", "b.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("In May.")
    articles, _ = gather(tmp_path)
    assert [article.id for article in articles] == ["b.txt", "1/a.txt", "x/2/a.txt", "y/2/a.txt"]
    monkeypatch.chdir(tmp_path / "x")
    articles, _ = gather("1/a.txt", "../y/2/a.txt")
    assert len({article.id for article in articles}) == 2


def test_a_file_met_twice_is_read_once(tmp_path):
    (tmp_path / "a.txt").write_text("In May.")
    (tmp_path / "loop").symlink_to(tmp_path)
    articles, problems = gather(tmp_path, tmp_path / "a.txt", f"{tmp_path}/../{tmp_path.name}/a.txt")
    assert [article.id for article in articles] == ["a.txt"]
    assert problems == []


def test_standard_input():
    articles, _ = gather("-", stdin=io.BytesIO("Tytuł\n\nSince August.".encode()))
    assert [(each.id, each.title) for each in articles] == [("stdin", "Tytuł")]
    with pytest.raises(ReadError, match="stdin: no standard input was passed in"):
        gather("-")


def test_problems_are_kept_and_warned_of(tmp_path):
    (tmp_path / "a.txt").write_text("In May.")
    (tmp_path / "b.txt").write_text("")
    reading = timeline.read(tmp_path)
    with pytest.warns(UserWarning, match=r"b\.txt: empty"):
        assert len(list(reading)) == 1
    assert [problem.article for problem in reading.problems] == ["b.txt"]


def test_reading_is_lazy(tmp_path):
    (tmp_path / "a.txt").write_text("In May.")
    (tmp_path / "b.txt").write_text("In June.")
    reading = iter(read(tmp_path))
    assert next(reading).id == "a.txt"
    os.unlink(tmp_path / "b.txt")
    with pytest.warns(UserWarning, match=r"b\.txt: No such file"):
        assert list(reading) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Border\n\nText.", "Border"),
        ("\n\n  Border \n \nText.", "Border"),
        ("# Border\r\n\r\nText.", "Border"),
        ("FOR IMMEDIATE RELEASE\n\n**Border** closed\n\nText.", "Border closed"),
        ("**March 2023** — *They* sign __it__\n\nText.", "March 2023 — They sign it"),
        ("Text.\nMore text.", ""),
        ("Only this.\n\n", ""),
        ("x" * 201 + "\n\nText.", ""),
        ("", ""),
    ],
)
def test_titles(text, expected):
    assert title(text) == expected


def test_every_suffix_has_its_reader():
    for suffix in suffixes():
        articles = parser(suffix.upper())(b"In May.", f"a{suffix}", lambda problem: pytest.fail(problem.message))
        assert [article.text for article in articles] == ["In May."]
