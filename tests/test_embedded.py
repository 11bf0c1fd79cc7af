"""What a verb inside a clause tells, what is called untrue or not quite so, and what a date only names."""

from __future__ import annotations

import pytest

from timeline import Article, build

ANCHOR = "2021-11-08"


def told(text: str) -> dict[tuple[str, str], str]:
    """EDTF and headline → status."""
    story = build(Article(text, id="a", anchor=ANCHOR)).edited()
    return {(event.edtf, event.headline): event.status.value for event in story.events}


@pytest.mark.parametrize(
    ("text", "date", "headline", "status"),
    [
        ("Kovac was elected on Sunday, having lost in 2016 and 2018.", "2018", "Kovac had lost", "happened"),
        (
            "Having lost the town in May, the rebels attacked on Friday.",
            "2021-05",
            "The rebels had lost the town",
            "happened",
        ),
        ("Having been held in May, Petrov fled on Friday.", "2021-05", "Petrov had been held", "happened"),
        ("It emerged on Friday that Kovac had been held in May.", "2021-05", "Kovac had been held", "happened"),
        ("Railway workers voted yesterday to strike on Friday.", "2021-11-12", "Railway workers to strike", "planned"),
        (
            "Parliament voted on Friday not to send troops in December.",
            "2021-12",
            "Parliament not to send troops",
            "denied",
        ),
        ("Kovac promised in 2019 to resign in 2020, but did not.", "2020", "Kovac to resign", "planned"),
        (
            "The court on Friday rejected his appeal against his 2019 conviction.",
            "2019",
            "His 2019 conviction",
            "happened",
        ),
        ("The trial was scheduled to start in May but began in June.", "2021-06", "The trial began", "happened"),
        (
            "It was Kovac, not Petrov, who ordered the attack on 3 May.",
            "2021-05-03",
            "Kovac ordered the attack",
            "happened",
        ),
        ("Petrov falsely claimed that Kovac paid Lind in 2015.", "2015", "Kovac paid Lind", "denied"),
        ("It is not true that the bank collapsed in 2015.", "2015", "It is not true that the bank collapsed", "denied"),
        ("Rumours that Petrov died on Friday are false.", "2021-11-05", "Rumours that Petrov died are false", "denied"),
        ("The attack on 3 May was a hoax.", "2021-05-03", "The attack was a hoax", "denied"),
        (
            "Not a single deputy voted against it on Friday.",
            "2021-11-05",
            "Not a single deputy voted against it",
            "denied",
        ),
        (
            "The vote, which was scheduled for Friday, has been cancelled.",
            "2021-11-12",
            "The vote was scheduled",
            "denied",
        ),
        ("The vote, which should have begun today, was put off.", "2021-11-08", "The vote should have begun", "denied"),
        # a suspicion is no deed
        (
            "Two men are suspected of having bought it in August.",
            "2021-08",
            "Two men are suspected of having bought it",
            "possible",
        ),
        ("Petrov was accused in May of theft.", "2021-05", "Petrov was accused of theft", "happened"),
        # what there was not is not what is told
        (
            "4 May 2020: Deadline passes without a decision.",
            "2020-05-04",
            "Deadline passes without a decision",
            "happened",
        ),
        # an entry of a chronology tells in the present what happened
        ("March 2020: Varn agrees to sell its ferries.", "2020-03", "Varn agrees to sell its ferries", "happened"),
        ("March 2023: Varn plans to sell its ferries.", "2023-03", "Varn plans to sell its ferries", "planned"),
        ("The plane nearly crashed on Saturday.", "2021-11-06", "The plane nearly crashed", "denied"),
        ("Sales nearly doubled in 2020.", "2020", "Sales nearly doubled", "happened"),
        ("The suspect allegedly shot Lind on Friday.", "2021-11-05", "The suspect allegedly shot Lind", "possible"),
        ("Did Russia shoot down the plane on Friday?", "2021-11-05", "Did Russia shoot down the plane?", "possible"),
        (
            "Kovac denied on Friday that she had met Putin in 2019.",
            "2019",
            "Kovac denied on Friday that she had met Putin",
            "denied",
        ),
    ],
)
def test_what_is_told_of_a_time_and_whether_it_happened(text, date, headline, status):
    assert told(text)[date, headline] == status


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Petrov was cleared on Friday of killing Lind in 2015.", "2015"),
        ("Kovac apologised on Friday for remarks she made in 2012.", "2012"),
        ("Petrov resigned on Saturday, not on Friday.", "2021-11-05"),
        ("Unlike in 2019, Kovac did not attend the summit on Friday.", "2019"),
        ("The 2020 Games were held in Tokyo in 2021.", "2020"),
    ],
)
def test_a_time_of_what_is_not_told_as_done_dates_nothing(text, date):
    dates = [when for when, _ in told(text)]
    assert dates
    assert date not in dates


@pytest.mark.parametrize("day", ["29 February 2021", "31 April 2021"])
def test_a_day_that_the_calendar_does_not_have_is_not_another(day):
    (event,) = build(Article(f"The mayor fled on {day}.", id="a", anchor=ANCHOR)).events
    assert (event.interval, event.known_by.value) == (None, "unknown")


def test_how_somebody_said_it_is_not_who():
    (event,) = (
        build(Article("Petrov repeatedly claimed that Kovac paid Lind in 2015.", id="a", anchor=ANCHOR)).edited().events
    )
    assert [source.author for source in event.sources] == ["Petrov"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Power was not restored until 7.30pm on Friday.", "2021-11-05T19:30:00"),
        ("It did not open until May.", "2021-05"),
        ("It did not open until Friday.", "2021-11-05"),
    ],
)
def test_what_did_not_happen_until_then_happened_then(text, when):
    (event,) = build(Article(text, id="a", anchor=ANCHOR)).events
    assert (event.edtf, event.status.value) == (when, "happened")


@pytest.mark.parametrize(
    ("text", "status", "edtf"),
    [
        # what is turned down will not be, and its time is not that of turning it down
        ("Parliament rejected a proposal to ban fireworks from 2027.", "happened", "2021-11-08"),
        ("The senate turned down a bid to raise the tax by June 2023.", "happened", "2021-11-08"),
        ("The plan to ban fireworks from 2027 was rejected.", "happened", "2021-11-08"),
        ("Parliament rejected on Friday a proposal to ban fireworks from 2027.", "happened", "2021-11-05"),
        ("The court refused a request to free Kovac on Friday.", "happened", "2021-11-05"),
        ("Kovac refused to resign on Friday.", "denied", "2021-11-05"),
        ("The board approved a plan to close the mine in 2027.", "planned", "2027"),
        # so is what was called off
        ("Plans to march on Sunday were dropped.", "happened", "2021-11-08"),
        ("Talks in Varna, which should have opened today, were put off.", "happened", "2021-11-08"),
        ("Talks in Varna, which were due to open on Friday, were put off.", "happened", "2021-11-08"),
    ],
)
def test_what_is_rejected_is_not_told_as_done(text, status, edtf):
    (event,) = build(Article(text, anchor="2021-11-08")).events
    assert (event.status.value, event.edtf) == (status, edtf)
