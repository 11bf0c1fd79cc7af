"""What of a sentence each of its times dates."""

from __future__ import annotations

import pytest
from telling import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bridge, closed since a barge hit it in January, reopened to cars on Sunday and will reopen to lorries"
            " in December.",
            {
                "A barge hit it": "2021-01",
                "The bridge reopened to cars": "2021-11-07",
                "The bridge will reopen to lorries": "2021-12",
            },
        ),
        # verbs to come that share a subject and its "will" or "plans to", and verbs of the present
        (
            "They will leave in December and return in January.",
            {"They will leave": "2021-12", "They will return": "2022-01"},
        ),
        (
            "The bank will cut its rate in December, raise it in January and hold it in February 2022.",
            {"The bank will cut its rate": "2021-12", "The bank will raise it": "2022-01"}
            | {"The bank will hold it": "2022-02"},
        ),
        (
            "He promised to cut taxes in 2023 and raise wages in 2024.",
            {"He promised to cut taxes": "2023", "He promised to raise wages": "2024"},
        ),
        (
            "The deal is expected to close in December and to be approved in January.",
            {"The deal is expected to close": "2021-12", "The deal is expected to be approved": "2022-01"},
        ),
        (
            "The court said on Friday it would hear the case in December and rule in January.",
            {
                "The court said it would hear the case in December and rule in January": "2021-11-05",
                "The court said on Friday it would hear the case": "2021-12",
                "The court said on Friday it would rule": "2022-01",
            },
        ),
        (
            "The show opens at the Tate on 3 December, moves to Paris in January and ends in Rome in March 2022.",
            {"The show opens at the Tate": "2021-12-03", "The show moves to Paris": "2022-01"}
            | {"The show ends in Rome": "2022-03"},
        ),
        (
            "The minister resigned on Friday and leaves in December.",
            {"The minister resigned": "2021-11-05"} | {"The minister leaves": "2021-12"},
        ),
        (
            "Polls open at 7am on Sunday and close at 10pm.",
            {"Polls open": "2021-11-14T07:00:00", "Polls close": "2021-11-14T22:00:00"},
        ),
        # what an aside tells was done to its subject
        ("The boy, last seen on Friday, was found on Sunday.", {"The boy was last seen": "2021-11-05"}),
        ("The mayor, re-elected in 2020, resigned on Friday.", {"The mayor was re-elected": "2020"}),
        (
            "The ban, first imposed for two weeks on 4 May, was lifted on Sunday.",
            {"The ban was first imposed for two weeks": "2021-05-04", "The ban was lifted": "2021-11-07"},
        ),
        ("The bridge, closed since a barge hit it in May, reopened on Sunday.", {"A barge hit it": "2021-05"}),
        (
            "The dam, built in 1961 and last inspected in 2020, failed on Friday.",
            {"The dam was built": "1961", "The dam was last inspected": "2020", "The dam failed": "2021-11-05"},
        ),
        ("He was held in May, fined for it and released in June.", {"He was released": "2021-06"}),
        # what stands in brackets goes with them
        (
            "She led the party (2001–05) and the union (2006–10).",
            {"She led the party and the union (2006–10)": "2001/2005"},
        ),
        # who or what somebody was at a time, beside the subject
        (
            "City, champions in 2020, lost on Saturday.",
            {"City were champions": "2020", "City lost": "2021-11-06"},
        ),
        (
            "Ruiz, the mayor from 1990 to 1994, was arrested on Monday.",
            {"Ruiz was the mayor": "1990/1994", "Ruiz was arrested": "2021-11-08"},
        ),
        (
            "Ilse Lind, the painter whose rooms sold well in the 1960s, died on Sunday.",
            {"Ilse Lind died": "2021-11-07"},
        ),
        # a deed that somebody is judged for, and adverbs before a verb that shares its "was"
        (
            "A court on Monday jailed Lund for taking bribes in 2019.",
            {"A court jailed Lund for taking bribes in 2019": "2021-11-08"},
        ),
        (
            "The mission was approved in 2011 and nearly cancelled in 2016.",
            {"The mission was approved": "2011", "The mission was nearly cancelled": "2016"},
        ),
        # what nobody can have done just now long ago
        (
            "Police have recovered a Vermeer stolen from a museum in 2014, they said on Friday.",
            {
                "A Vermeer was stolen from a museum": "2014",
                "Police have recovered a Vermeer stolen from a museum in 2014, they said": "2021-11-05",
            },
        ),
        (
            "Lind dedicated the prize to her mother, who died in May.",
            {"Lind dedicated the prize to her mother": "2021-11-08", "Her mother died": "2021-05"},
        ),
        (
            "The mill, built in 1871 and empty since 1994, was bought by the town in 2020.",
            {"The mill was built": "1871", "The mill was empty": "1994/..", "The mill was bought by the town": "2020"},
        ),
        # nobody is quoted by "told"
        (
            "The case began in June 2020, when a clerk, Hanna Dahl, told the police of it.",
            {"The case began": "2020-06", "A clerk, Hanna Dahl, told the police of it": "2020-06"},
        ),
        # who acts is the noun, not whom the participle behind it names
        (
            "After 1,200 protesters, led by Petrov, stormed the palace on Monday, the king fled on Tuesday.",
            {"1,200 protesters, led by Petrov, stormed the palace": "2021-11-08", "The king fled": "2021-11-02"},
        ),
        (
            "Kovac, led by Petrov, stormed the palace in 1990 and fled in 1991.",
            {"Kovac stormed the palace": "1990", "Kovac fled": "1991"},
        ),
        ("They wed in 1901, and they moved to Lima in 1910.", {"They moved to Lima": "1910"}),
        # what something goes on since
        (
            "He has lived there since leaving the army in 1998.",
            {"Leaving the army": "1998", "He has lived there since leaving the army in 1998": "1998/.."},
        ),
        ("The temple was begun in 1720 and completed in 1731.", {"The temple was completed": "1731"}),
        (
            "The volcano, quiet since 1902, woke on Friday.",
            {"The volcano was quiet": "1902/..", "The volcano woke": "2021-11-05"},
        ),
        # what is told of what somebody has
        (
            "The firm, whose chairman resigned in May, posted a loss on Friday.",
            {"The firm’s chairman resigned": "2021-05", "The firm posted a loss": "2021-11-05"},
        ),
        (
            "Crews fighting the blaze since Monday were sent home late on Friday.",
            {"Crews were fighting the blaze": "2021-11-08/.."},
        ),
        # what somebody did to what stands before, and what another participle is of
        ("The town, which rebels seized in May, was retaken on Sunday.", {"Rebels seized the town": "2021-05"}),
        ("The film, based on a novel published in 1988, opens on Friday.", {"The film opens": "2021-11-12"}),
        # what is told behind "and that"
        (
            "The jury heard that on 3 May he bought a knife and that two days later he was seen near the house.",
            {"He bought a knife": "2021-05-03", "He was seen near the house": "2021-05-05"},
        ),
        (
            "The deal was announced on Friday, two weeks after talks began, and is due to close by December.",
            {"The deal is due to close by December": "2021-11/2021-12"},
        ),
        (
            "She took up running in her thirties, after the birth of her son, and won her first race in July 1971.",
            {"She won her first race": "1971-07"},
        ),
        (
            "Born in Keswick in 1937, the third of five children, she left school at 15.",
            {"She was born in Keswick": "1937"},
        ),
        (
            "It was not until 1661, the year after the Restoration, that the walls were rebuilt.",
            {"The walls were rebuilt": "1661"},
        ),
        ("On 4 May, 11 people died.", {"11 people died": "2021-05-04"}),
        ("James Collins, born in 1970, was jailed on Friday.", {"James Collins was born": "1970"}),
        # a clause that opens its sentence with what came first
        ("Since he took office, in May 2020, he has dismissed three ministers.", {"He took office": "2020-05"}),
        ("After she left the firm in 2019, she moved to Spain.", {"She left the firm": "2019"}),
        # what stands behind "when" or "where"
        (
            "He had been out of jail for just three weeks when, on 4 August, he was arrested again.",
            {"He was arrested again": "2021-08-04"},
        ),
        (
            "She will be buried on Thursday in the village where she was born 102 years ago.",
            {"She was born": "1919"},
        ),
        # what somebody says of something is of that
        (
            "Investigators say the leak began in July and went unnoticed until last week.",
            {
                "Investigators say the leak began": "2021-07",
                "Investigators say the leak began in July and went unnoticed until last week": "../2021-11-07",
            },
        ),
        (
            "Parliament voted on Friday to dissolve itself, paving the way for elections in January.",
            {"Elections": "2022-01"},
        ),
        # but no nouns side by side
        (
            "He will visit Paris in December and Rome in January.",
            {"He will visit Paris in December and Rome": "2022-01"}
            | {"He will visit Paris in December and Rome in January": "2021-12"},
        ),
        # what a sentence tells of the time that it opens with
        ("It was in May 2019 that he left the firm.", {"He left the firm": "2019-05"}),
        ("It was 2 a.m. on Friday when the phone rang.", {"The phone rang": "2021-11-05T02:00:00"}),
        ("It was not until 2019 that he was charged.", {"He was charged": "2019"}),
        ("It was raining when he left on Monday.", {"It was raining": "2021-11-08", "He left": "2021-11-08"}),
        (
            "The plant was shut in 2011, restarted in 2018 and shut again in 2020.",
            {"The plant was shut": "2011", "The plant restarted": "2018", "The plant was shut again": "2020"},
        ),
        (
            "After taking office in January he dismissed four ministers, the latest of them on Friday.",
            {"Taking office": "2021-01", "He dismissed four ministers, the latest of them": "2021-11-05"},
        ),
        (
            "After taking office in January, he dismissed four ministers.",
            {"Taking office": "2021-01", "He dismissed four ministers": "2021-01-01/2021-11-08"},
        ),
        (
            "He sold the firm in 2019 to Acme, which closed it in 2020.",
            {"He sold the firm to Acme": "2019", "Acme closed it": "2020"},
        ),
        (
            "She appealed in 2019, lost in 2020 and took the case to the European court, which ruled last week.",
            {
                "She appealed": "2019",
                "She lost and took the case to the European court": "2020",
                "She lost in 2020 and took the case to the European court, which ruled": "2021-11-01/2021-11-07",
            },
        ),
        (
            "He sold a house built in 1920.",
            {"A house was built": "1920", "He sold a house built in 1920": "2021-11-08"},
        ),
        (
            "The firm bought a factory opened in 1950 and closed in 2001.",
            {"A factory was opened": "1950", "A factory was closed": "2001"},
        ),
        ("She said the shop closed in 2001.", {"She said the shop closed": "2001"}),
        (
            "A court jailed two men on Monday for an attack in which three people died in November 2019.",
            {"A court jailed two men for an attack": "2021-11-08", "Three people died": "2019-11"},
        ),
        (
            "She returned only once, in 1989, before the Wall fell, and died in London on 3 May 2002.",
            {"She died in London": "2002-05-03"},
        ),
        (
            "The river caught fire twice in the 1960s, which led Congress to pass the act in 1972.",
            {"The river caught fire twice in the 1960s, which led Congress to pass the act": "1972"},
        ),
        (
            "The Commission proposed on Monday to extend sanctions that expire on 31 January.",
            {"Sanctions expire": "2022-01-31"},
        ),
        (
            "EU leaders, who meet in Brussels on 25-26 November, must approve it.",
            {"EU leaders meet in Brussels": "2021-11-25/2021-11-26"},
        ),
        (
            "Talks that began in Riyadh in February and moved to Istanbul in May have produced a truce.",
            {"Talks began in Riyadh": "2021-02", "Talks moved to Istanbul": "2021-05"},
        ),
        (
            "A ceasefire that had largely held since April broke down on Friday.",
            {
                "A ceasefire had largely held": "2021-04/2021-11",
                "A ceasefire that had largely held since April broke down": "2021-11-05",
            },
        ),
        ("The party backs a general he dismissed in 2019.", {"He dismissed a general": "2019"}),
        (
            "The bank was fined last year for breaches between 2015 and 2018.",
            {"Breaches": "2015/2018", "The bank was fined for breaches between 2015 and 2018": "2020"},
        ),
        (
            "The king, crowned in May 2019, fell ill in June.",
            {"The king was crowned": "2019-05", "The king fell ill": "2021-06"},
        ),
        (
            "The couple married in 1999, separated in 2011 and divorced the following year.",
            {"The couple married": "1999", "The couple separated": "2011", "The couple divorced": "2012"},
        ),
        (
            "The firm was founded in 1987 by two brothers who sold it in 2006 and bought it back in 2019.",
            {"Two brothers sold it": "2006", "Two brothers bought it back": "2019"},
        ),
        (
            "It was set up in 1987 by two men who had flown for the RAF and carried its first passengers in 1988.",
            {"It carried its first passengers": "1988"},
        ),
        (
            "The trial of the four men, arrested in May, opens on Tuesday.",
            {"The trial of the four men opens": "2021-11-09"},
        ),
        (
            "The ministers agreed on Saturday to a price cap that will take effect on 1 December.",
            {"A price cap will take effect": "2021-12-01"},
        ),
        (
            "Police are looking for a white van seen near the school on Friday.",
            {"A white van was seen near the school": "2021-11-05"},
        ),
        (
            "The ceasefire collapsed on 2 November; since then at least 140 civilians have been killed.",
            {"At least 140 civilians have been killed": "2021-11-02/2021-11-08"},
        ),
        ("He sent an embassy in 2019 to Rome, which returned in 2020.", {"He sent an embassy to Rome": "2019"}),
        # whose clause it is: of what stands before "who" and "which", or of a second half
        (
            "On 18 October they arrested a student in Tallinn, who was released two days later.",
            {"They arrested a student in Tallinn": "2021-10-18", "A student was released": "2021-10-20"},
        ),
        (
            "On 15 September a walker sent the clip to the county, which forwarded it to the builder on 17 September.",
            {"A walker sent the clip to the county": "2021-09-15"}
            | {"The county forwarded it to the builder": "2021-09-17"},
        ),
        (
            "The motion was tabled on Friday by the Agrarian Party, which had left the coalition on Thursday.",
            {"The motion was tabled by the Agrarian Party": "2021-11-05"}
            | {"The Agrarian Party had left the coalition": "2021-11-04"},
        ),
        (
            "Inspectors go underground on Friday, and the coroner, who opened an inquest yesterday, is to report soon.",
            {"The coroner opened an inquest": "2021-11-07"},
        ),
        (
            "He was suspended on 3 May, and his licence was withdrawn on 24 May.",
            {"He was suspended": "2021-05-03", "His licence was withdrawn": "2021-05-24"},
        ),
        (
            "Two firefighters died on 13 August; they were buried on 21 August.",
            {"Two firefighters died": "2021-08-13", "[Two firefighters] were buried": "2021-08-21"},
        ),
        (
            "Halden lost money in September, when Marlow went into liquidation, and borrowed $40 million on Oct. 24.",
            {"Marlow went into liquidation": "2021-09", "Halden borrowed $40 million": "2021-10-24"},
        ),
        (
            "The species was thought extinct from 1938 until a fisherman caught one in 2003.",
            {"The species was thought extinct": "1938/..", "A fisherman caught one": "2003"},
        ),
        (
            "The walkout began on 14 September, three days after the port announced that it would cut 220 jobs.",
            {"The walkout began": "2021-09-14", "The port announced that it would cut 220 jobs": "2021-09-11"},
        ),
        (
            "A youth arrested two days after the outbreak was released on Friday.",
            {"A youth arrested two days after the outbreak was released": "2021-11-05"},
        ),
        # nor is what a verb leads to, or what stands right behind a phrase
        (
            "She set out from the hut on Saturday and radioed from the summit at 1.15 p.m. on Sunday.",
            {"She set out from the hut": "2021-11-06", "She radioed from the summit": "2021-11-07T13:15:00"},
        ),
        (
            "Ann Lee, a nurse, was released in March and told reporters that she had heard singing.",
            {"Ann Lee, a nurse, was released and told reporters that she had heard singing": "2021-03"},
        ),
        (
            "A train crashed on 17 June. Two days after the crash its owner took all others out of service; it put them"
            " back on 1 July.",
            {"Two days after the crash its owner took all others out of service": "2021-06-19"},
        ),
    ],
)
def test_each_time_dates_its_own(text, expected):
    assert expected.items() <= {headline: edtf for headline, (edtf, _) in told(text).items()}.items()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is said of a name in apposition is said of the name
        ("Kovac, 67, a doctor who was elected in 2008, stood down.", {"Kovac was elected": "2008"}),
        # what had gone on ends with what the sentence tells next, or with the article
        (
            "Mayor Ann Lind, who had led the town since May 2016, quit on Friday.",
            {"Mayor Ann Lind had led the town": "2016-05/2021-11"},
        ),
        ("Ann Lind had led the town since May 2016.", {"Ann Lind had led the town": "2016-05/2021-11"}),
        ("Ann Lind has led the town since May 2016.", {"Ann Lind has led the town": "2016-05/.."}),
        # what has to be by a time to come is still to be
        (
            "Acme must sell the mine by the end of 2023.",
            {"Acme must sell the mine by the end of 2023": "2021-11~/2023-12~"},
        ),
        # participles in brackets have each the time behind them
        (
            "The mill (begun 2013, burned down in 2019, rebuilt on 28 October 2020) is for sale.",
            {"The mill was begun": "2013", "The mill was burned down": "2019", "The mill was rebuilt": "2020-10-28"},
        ),
        # a later verb goes with the time of the first, not with that of who says so
        (
            "Thieves broke into the bank in June and copied the keys, the bank admitted on Friday.",
            {"Thieves broke into the bank and copied the keys": "2021-06"},
        ),
        # no word right behind "the" is the verb of a clause
        (
            "Storm Ada, named by the Met Office on Monday, is expected to hit.",
            {"Storm Ada was named by the Met Office": "2021-11-08"},
        ),
    ],
)
def test_of_whom_an_aside_tells(text, expected):
    assert expected.items() <= {headline: edtf for headline, (edtf, _) in told(text).items()}.items()


def test_entries_of_a_chronology_in_one_line_are_told_apart():
    told_ = told(
        "Timeline: 3 September – first reports of cracks; 11 September – leaders meet; 2 October: the roof collapses."
    )
    assert {headline: edtf for headline, (edtf, _) in told_.items()} == {
        "First reports of cracks": "2021-09-03",
        "Leaders meet": "2021-09-11",
        "The roof collapses": "2021-10-02",
    }


def test_what_is_found_or_claimed_is_told_by_whom_it_is():
    told_ = told("Prosecutors say that between 2016 and 2018 he moved money out of the fund, and that in 2020 he fled.")
    assert told_["He moved money out of the fund"] == ("2016/2018", "said")
    assert told_["He fled"] == ("2020", "said")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Further encouraged by the Allied invasion of Turkey in April 1915, Italy joined the Triple Entente and "
            "returned to the war on May 23.",
            {
                "Further encouraged by the Allied invasion of Turkey, Italy joined the Triple Entente": "1915-04",
                "Italy joined the Triple Entente and returned to the war": "1915-05-23",
            },
        ),
        (
            "He let the offensive begin as previously planned for Saturday.",
            {"He let the offensive begin as previously planned": "2021-11-06"},
        ),
        (
            "The wife of a man jailed in 2019 was freed on Monday.",
            {"A man was jailed": "2019", "The wife of a man jailed in 2019 was freed": "2021-11-08"},
        ),
        (
            "She left after they had quarrelled and moved to Rome in 1990.",
            {
                "She left": "1990-01-01/2021-11-08",
                "She left after they had quarrelled and moved to Rome": "1990",
            },
        ),
        (
            "He bought a plane, which it expects to arrive by Thursday.",
            {"He bought a plane, which it expects to arrive by Thursday": "2021-11-08/2021-11-11"},
        ),
        (
            "The firm, a partnership of Unicorp's Kingsbridge Group and Cara Operations Ltd., extended to Nov. 20 its "
            "offer for all shares outstanding.",
            {"The firm extended to Nov. 20 its offer for all shares outstanding": "2021-11-20"},
        ),
        (
            "Lind joined the crew at the Agrarian Party, founded in 1990, as a cook.",
            {"The Agrarian Party was founded": "1990"},
        ),
        ("Getting ready for a leg of today's journey.", {"Getting ready for a leg of today's journey": "2021-11-08"}),
        ("After the failed coup, Ann left.", {"After the failed coup, Ann left": "2021-11-08"}),
        (
            "They met during the winter, which ended in March.",
            {"They met": "2020-24", "They met during the winter, which ended": "2021-03"},
        ),
    ],
)
def test_what_only_looks_like_a_part_is_left_whole(text, expected):
    assert {headline: edtf for headline, (edtf, _) in told(text).items()} == expected


@pytest.mark.parametrize(
    ("text", "headline", "torn"),
    [
        (
            "Articles were signed in Paris in 1782; the formal end of the war did not occur until the Treaty of Paris "
            "was signed on September 3, 1783.",
            "The formal end of the war did not occur until the Treaty of Paris was signed",
            "Paris was were signed",
        ),
        (
            "The book Smith published in 2019 sold a million copies in 2020.",
            "The book Smith published in 2019 sold a million copies",
            "The book Smith was published",
        ),
        (
            "In 492 BC it was led by Mardonius, who took Thrace, which had been part of the empire since 513 BC.",
            "It was led by Mardonius",
            "Who took Thrace, which had been part of the empire",
        ),
        (
            "She retired on Sunday after winning the race (her third) on Friday.",
            "She retired after winning the race (her third) on Friday",
            "Winning the race (her third)",
        ),
        (
            "The commander said Thursday he has sent a team and left on Friday.",
            "The commander said he has sent a team",
            "The commander left",
        ),
    ],
)
def test_no_headline_is_made_of_what_belongs_to_others(text, headline, torn):
    found = told(text)
    assert headline in found
    assert torn not in found


@pytest.mark.parametrize("that", ["", "that "])
def test_what_is_done_is_no_part_of_what_is_said_behind_it(that):
    found = told(f"The bank closed the branch on Friday and said {that}it would open another in March.")
    assert found["The bank closed the branch"][0] == "2021-11-05"
    assert found[f"The bank said {that}it would open another in March"][0] == "2022-03"
