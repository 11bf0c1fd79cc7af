"""Times that are counted from what an article has dated before: "two days after the fire"."""

from __future__ import annotations

from functools import partial

import pytest
import telling

ANCHOR = "2026-03-10"
told = partial(telling.told, anchor=ANCHOR)


@pytest.mark.parametrize(
    ("text", "headline", "edtf"),
    [
        # A noun that the verb says the happening of.
        (
            "The factory fire broke out on 3 March. Two days after the fire, police arrested the owner.",
            "Two days after the fire, police arrested the owner",
            "2026-03-05",
        ),
        (
            "Kenya held a general election on 27 December 2007. The day after the election, the loser fled.",
            "The day after the election, the loser fled",
            "2007-12-28",
        ),
        (
            "Six people died in a fire in Leeds on 3 February 2020. Ann Lee was held two days after the blaze.",
            "Ann Lee was held two days after the blaze",
            "2020-02-05",
        ),
        (
            "A bomb attack on a market in Goma on 6 March killed 12. Police held two men the day after the attack.",
            "Police held two men the day after the attack",
            "2026-03-07",
        ),
        (
            "The trial began on 3 February 2020 and ended on 4 May 2020. Ten days after the trial, Lee died.",
            "Ten days after the trial, Lee died",
            "2020-05-14",
        ),
        (
            "A smaller explosion in 1897 had killed four. The explosion occurred on 12 March 1908. Fires burned. The "
            "pit was sealed. It was reopened five days after the explosion.",
            "It was reopened five days after the explosion",
            "1908-03-17",
        ),
        (
            "Regulators opened an inquiry on 19 July 2021. Two days after the inquiry was announced, Norvik fled.",
            "Norvik fled",
            "2021-07-21",
        ),
        (
            "The trial opened on 12 January and ended on 4 March. His lawyer fled two days into the trial.",
            "His lawyer fled two days into the trial",
            "2026-01-14",
        ),
        # A noun for what a verb tells.
        (
            "The bridge collapsed on 12 April 2023. Three days after the collapse, the minister resigned.",
            "Three days after the collapse, the minister resigned",
            "2023-04-15",
        ),
        (
            "Ann Lee was shot dead on 4 July 2019. Two months before the shooting, she had asked for protection.",
            "Two months before the shooting, she had asked for protection",
            "2019-05~",
        ),
        (
            "The Titanic sank on 15 April 1912. Three days after the sinking, the Carpathia docked in New York.",
            "Three days after the sinking, the Carpathia docked in New York",
            "1912-04-18",
        ),
        # What only may be called so, where nothing else may.
        (
            "The ferry hit a trawler in fog on 4 March. Norline stopped its sailings the day after the collision.",
            "Norline stopped its sailings the day after the collision",
            "2026-03-05",
        ),
        (
            "The explosion occurred at 5:50 a.m. on 12 March 1908. The act was passed three years after the disaster.",
            "The act was passed three years after the disaster",
            "1911~",
        ),
        # A clause.
        (
            "Ann Lee vanished on 2 May 2020. Police searched her flat three days after she vanished.",
            "Police searched her flat",
            "2020-05-05",
        ),
        (
            "The city fell to the rebels on 4 May 1990. Ten days after the city fell, the aid came.",
            "The aid came",
            "1990-05-14",
        ),
        (
            "Russia invaded Ukraine on 24 February 2022. Four days after the invasion began, talks opened.",
            "Talks opened",
            "2022-02-28",
        ),
        (
            "The ship left port on 4 May 1990. Six days after leaving, it vanished.",
            "Six days after leaving, it vanished",
            "1990-05-10",
        ),
        # What tells one from another.
        (
            "Ann Lee was arrested on 3 February. Tom Poe was arrested on 10 February. Two days after Lee's arrest, the "
            "shop closed.",
            "Two days after Lee's arrest, the shop closed",
            "2026-02-05",
        ),
        (
            "Barcelona fell on 26 January 1939 and Girona on 5 February. Five days after the fall of Girona, the last "
            "fort was taken.",
            "Five days after the fall of Girona, the last fort was taken",
            "1939-02-10",
        ),
        (
            "Barcelona fell on 26 January 1939 and Girona on 5 February. Five days after the fall of Barcelona, the "
            "last fort was taken.",
            "Five days after the fall of Barcelona, the last fort was taken",
            "1939-01-31",
        ),
        (
            "Tarragona fell on 14 January 1939, followed by Girona on 5 February. Five days after the fall of Girona, "
            "the last fort was taken.",
            "Five days after the fall of Girona, the last fort was taken",
            "1939-02-10",
        ),
        (
            "Hurricane Katrina struck New Orleans on 29 August 2005. Four days after Katrina, the army arrived.",
            "Four days after Katrina, the army arrived",
            "2005-09-02",
        ),
    ],
)
def test_so_long_from_what_was_dated_before(text, headline, edtf):
    assert told(text)[headline] == (edtf, "nearby")


@pytest.mark.parametrize(
    ("text", "headline", "edtf"),
    [
        (
            "A ceasefire was signed on 10 November 2020. Hours after the ceasefire, crowds stormed the hall.",
            "Hours after the ceasefire, crowds stormed the hall",
            "2020-11-10/2020-11-11",
        ),
        (
            "The vote took place on 10 May 2022. Months after the vote, Lee resigned.",
            "Months after the vote, Lee resigned",
            "2022-05-10/2026-03-10",
        ),
        (
            "On 3 March 2021 a fire destroyed the market. Lee was charged less than a year after the fire.",
            "Lee was charged less than a year after the fire",
            "2021-03-03/2022-03-03",
        ),
        # It is not told when the trial ended.
        (
            "The trial began on 3 February 2020. A year after the trial, Lee died.",
            "A year after the trial, Lee died",
            "2020-02-03/2026-03-10",
        ),
    ],
)
def test_what_the_text_leaves_open_stays_open(text, headline, edtf):
    assert told(text)[headline] == (edtf, "bounded")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        # What was condemned or looked into then had happened before.
        (
            "The attack was condemned on 3 March by the mayor. Two days after the attack, Lee resigned.",
            "Two days after the attack, Lee resigned",
        ),
        (
            "Police investigated the fire on 3 March. Two days after the fire Lee left.",
            "Two days after the fire Lee left",
        ),
        (
            "The minister fired the chief on 3 February. Two days after the fire at the mill, Lee left.",
            "Two days after the fire at the mill, Lee left",
        ),
        # Nothing goes by that name, or what does is another one.
        ("Two days after the attack, Lee resigned.", "Two days after the attack, Lee resigned"),
        (
            "Tom Poe was arrested on 10 February. Two days after the arrest of Ann Lee, the shop closed.",
            "Two days after the arrest of Ann Lee, the shop closed",
        ),
        (
            "The first attack came on 3 March 2020. Two days after the second attack, Lee fled.",
            "Two days after the second attack, Lee fled",
        ),
        (
            "A fire broke out on 3 March. Two days after a fire in another town, Lee fled.",
            "Two days after a fire in another town, Lee fled",
        ),
        (
            "A bomb killed six on 3 March 2020. Gunmen killed 9 on 9 May 2020. Two days after the murders, Lee fled.",
            "Two days after the murders, Lee fled",
        ),
        # It would be after the article was written.
        ("The vote took place on 9 March. Three days after the vote, Lee left.", "Three days after the vote, Lee left"),
    ],
)
def test_what_is_not_known_is_not_the_articles_day_either(text, headline):
    assert told(text)[headline] == ("../2026-03-10", "bounded")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ten days after Lee was arrested on 3 February, the shop closed.",
            {"Lee was arrested": ("2026-02-03", "said"), "The shop closed": ("2026-02-13", "nearby")},
        ),
        # A date between commas is of what is counted, not of what it is counted from.
        (
            "Three years after the war ended, in 1921, Ann married a baker.",
            {"The war ended": ("1918", "nearby"), "Ann married a baker": ("1921", "said")},
        ),
        (
            "Two months after the mutiny, on 2 October 1917, the stokers left again, and nobody stopped them.",
            {
                "Two months after the mutiny the stokers left again": ("1917-10-02", "said"),
                "Nobody stopped them": ("1917-10-02", "nearby"),
            },
        ),
        (
            "Two days before the bridge fell, inspectors closed it on 4 March.",
            {"Inspectors closed it": ("2026-03-04", "said"), "The bridge fell": ("2026-03-06", "nearby")},
        ),
        (
            "The firm was sold two years after it went public in 2012.",
            {"It went public": ("2012", "said"), "The firm was sold": ("2014", "nearby")},
        ),
        (
            "Three months after the 2015 floods, the dam burst.",
            {
                "The 2015 floods": ("2015", "said"),
                "Three months after the 2015 floods, the dam burst": ("2015-04~/2016-03~", "nearby"),
            },
        ),
        (
            "The day after the vote on 24 February, the loser fled.",
            {
                "The vote": ("2026-02-24", "said"),
                "The day after the vote on 24 February, the loser fled": ("2026-02-25", "nearby"),
            },
        ),
        (
            "A year after leaving office in 2010, Lee was charged.",
            {
                "Leaving office": ("2010", "said"),
                "A year after leaving office in 2010, Lee was charged": ("2011", "nearby"),
            },
        ),
    ],
)
def test_what_is_counted_from_in_the_same_sentence_has_its_own_time(text, expected):
    assert told(text) == expected


def test_what_is_told_again_to_count_from_it_is_told_once():
    found = told("The law was passed on 4 May 1921. Two years after the law was passed, it was repealed.")
    assert found == {"The law was passed": ("1921-05-04", "said"), "It was repealed": ("1923~", "nearby")}


def test_a_pronoun_in_a_later_clause_is_of_nobody_outside_its_sentence():
    found = told("Jane Moss visited. Omar has lived there with his uncle, ten days after he was found on 5 May 2020.")
    assert "He was found" in found
