"""The benchmark scripts do what their README says, on a corpus made up here; nothing about time is asserted."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

DOCUMENTS = [
    {"doc": "day", "lang": "en", "dct": "2021-11-08", "text": "The bridge closed yesterday.", "said": "yesterday"},
    {"doc": "clock", "lang": "en", "dct": "2021-11-08T09:00", "text": "It broke on 5 May 2001.", "said": "5 May 2001"},
    {"doc": "second", "dct": "2021-11-08T09:00:30", "text": "It opened in October 1999.", "said": "October 1999"},
    {"doc": "undated", "lang": "en", "dct": None, "text": "It has stood since 1987.", "said": "1987"},
    {"doc": "broken date", "lang": "en", "dct": "2021-13-45", "text": "It reopened in 2003.", "said": "2003"},
]
VALUES = {"day": "2021-11-07", "clock": "2001-05-05", "second": "1999-10", "undated": "1987", "broken date": "2003"}

SCORER = """
class Tally:
    def __init__(self, gold, pred):
        self.gold, self.pred = gold, pred
    def scores(self):
        names = ("strict_f1", "relaxed_p", "relaxed_r", "relaxed_f1", "value_acc", "value_f1")
        return {"gold": self.gold, "pred": self.pred} | dict.fromkeys(names, 0.5)

def score(gold, predicted, lenient, errors):
    missed = {"text": "then", "type": "DATE", "value": "2021"}
    errors["missed"] = [{"doc": "day", "dct": None, "gold": missed, "pred": None, "context": "now and\\nthen"}]
    return {"all": Tally(len(gold), sum(len(document["timexes"]) for document in predicted))}
"""


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "made-up.jsonl"
    lines = []
    for document in DOCUMENTS:
        start = document["text"].index(document["said"])
        end = start + len(document["said"])
        timex = {"start": start, "end": end, "type": "DATE", "value": VALUES[document["doc"]], "text": document["said"]}
        lines.append(json.dumps({**document, "timexes": [timex]}))
    path.write_text("\n".join(lines) + "\n\n", encoding="utf-8")
    return path


def run(script, *arguments):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_predictions_name_the_spans_and_values_of_the_corpus(corpus, tmp_path):
    output = tmp_path / "predictions.jsonl"
    done = run("predict.py", corpus, "-o", output)
    predictions = {line["doc"]: line["timexes"] for line in map(json.loads, output.read_text("utf-8").splitlines())}
    assert list(predictions) == list(VALUES)
    for gold in map(json.loads, filter(None, corpus.read_text("utf-8").splitlines())):
        if gold["doc"] == "broken date":
            assert predictions[gold["doc"]] == []
        else:
            assert predictions[gold["doc"]] == gold["timexes"]
    assert done.returncode == 1
    assert "failed: broken date: AnchorError: anchor '2021-13-45'" in done.stderr
    assert "made-up: 5 documents" in done.stderr
    assert "MB/s cold" in done.stderr
    assert done.stdout == ""
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_predictions_go_to_standard_output_without_a_file(corpus):
    done = run("predict.py", corpus, "--prefer", "past")
    assert [json.loads(line)["doc"] for line in done.stdout.splitlines()] == list(VALUES)


def test_a_line_that_is_no_document_is_named(tmp_path):
    path = tmp_path / "bad.jsonl"
    path.write_text('{"doc": "a"}\n', encoding="utf-8")
    done = run("predict.py", path)
    assert done.returncode == 1
    assert f"{path}:1: no text" in done.stderr


def test_scores_are_a_table_and_errors_a_file(corpus, tmp_path):
    scorer, errors = tmp_path / "scorer.py", tmp_path / "errors.tsv"
    scorer.write_text(SCORER, encoding="utf-8")
    done = run("score.py", corpus, corpus, "--scorer", scorer, "--errors", errors)
    heading, *rows = done.stdout.splitlines()
    assert "strict F1" in heading
    assert [row.split()[:4] for row in rows] == [["made-up", "5", "4", "50.00"]] * 2
    assert errors.read_text("utf-8") == "missed\tmade-up\tday\t\tthen | DATE | 2021\t\tnow and then\n" * 2
    assert "2 missed" in done.stderr
    assert done.returncode == 1


def test_a_scorer_that_is_not_there_is_named(corpus, tmp_path):
    done = run("score.py", corpus, "--scorer", tmp_path / "none.py")
    assert done.returncode == 1
    assert "expected a Python file" in done.stderr


def test_speeds_stand_side_by_side_and_by_length(corpus):
    text = "\n".join(line for line in corpus.read_text("utf-8").splitlines() if "broken" not in line)
    corpus.write_text(text, encoding="utf-8")
    done = run("speed.py", corpus, "--largest", "10000", "--patience", "100", "--seconds", "5")
    assert done.returncode == 0, done.stderr
    assert "4 of 4 documents" in done.stdout
    for name in ("timeline, cold caches", "timeline, warm caches", "dateparser.search_dates"):
        assert name in done.stdout
    lengths = done.stdout[done.stdout.index("MB/s by length") :].splitlines()
    assert lengths[1].split() == ["1", "KB", "10", "KB", "last/best"]
    assert {"news", "digits", "to to to", "nested quotes"} <= {row[:20].strip() for row in lengths[2:]}
    assert all(len(row[20:].split()) == 3 for row in lengths[2:])


def test_chrono_reads_the_same_documents(corpus, tmp_path):
    """A stand-in for the package: only our side of the door is ours to test."""
    node = shutil.which("node")
    if node is None:
        assert "--chrono" in run("speed.py", "--help").stdout
        return
    package = tmp_path / "node_modules" / "chrono-node"
    package.mkdir(parents=True)
    (package / "index.js").write_text("exports.en = { parse: (text) => text.match(/[0-9]{4}/g) ?? [] };")
    lines = corpus.read_text("utf-8")
    done = subprocess.run(
        [node, str(HERE / "chrono.mjs"), str(tmp_path)], input=lines, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["found"] == 4
    assert json.loads(done.stdout)["seconds"] >= 0


def test_hidden_dates_are_found_or_not_and_counted(tmp_path):
    story = "Prince Rupert met Count Tarlenheim at Zenda Castle; Strelsau and Graustark signed the Ruritanian treaty."
    texts = {
        "exact": f"The treaty\n\nMarch 4, 2020\n\n{story}",
        "1 day": f"The treaty\n\nMarch 5, 2020\n\n{story}",
        "none": "It rained.",
        "like": f"In Zenda: {story} They dined.",
    }
    path, errors = tmp_path / "dated.jsonl", tmp_path / "errors.tsv"
    lines = [json.dumps({"doc": doc, "dct": "2020-03-04T10:00", "text": text}) for doc, text in texts.items()]
    path.write_text("\n".join(lines), encoding="utf-8")
    alone, pile = run("anchors.py", path, "--errors", errors), run("anchors.py", path, "--pile")
    assert alone.returncode == pile.returncode == 0, alone.stderr + pile.stderr
    assert alone.stdout.splitlines()[1].split() == ["dated", "4", "1", "1", "0", "0", "2", "2,", "1"]
    assert pile.stdout.splitlines()[1].split() == ["dated", "4", "2", "1", "0", "0", "1", "2,", "1"]
    assert errors.read_text("utf-8").split("\t")[:5] == ["1 day", "dated", "1 day", "2020-03-04", "2020-03-05"]


def test_generated_texts_have_the_length_that_they_are_asked_for():
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{HERE}"}
    program = (
        "import speed\n"
        "for name, text_of in speed.TEXTS.items():\n"
        "    for size in (1000, 10000):\n"
        "        assert abs(len(text_of(size)) - size) < 20, name\n"
        "assert speed.news(100000).count('2 hours') < 60\n"
        "corpus = [{'doc': str(n)} for n in range(154)]\n"
        "mixed = speed.interleaved(corpus)\n"
        "assert mixed != corpus and sorted(mixed, key=lambda d: int(d['doc'])) == corpus\n"
    )
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)
