import pytest
from hypothesis import given
from hypothesis import strategies as st
from telling import dated

from timeline.events.people.names import Names, full_names, is_called, longest, names, unified
from timeline.events.sentences import Span
from timeline.expressions.finder import tag
from timeline.model import Article, Event


def found(text, language="en", **options):
    told = names(text, language, **options)
    assert all(" ".join(text[one.start : one.end].split()) == one.text for one in told)
    return [one.text for one in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor met President Jane Doe in Vilnius.", ["Jane Doe", "Vilnius"]),
        ("Mr. Doe said so.", ["Doe"]),
        ("Defence Minister John F. Doe left.", ["John F. Doe"]),
        ("Secretary of State Jane Doe left.", ["Jane Doe"]),
        ("It bought General Motors Corp. and Acme Inc. in May.", ["General Motors Corp", "Acme Inc"]),
        ("He left the University of Texas and the Bank of England.", ["University of Texas", "Bank of England"]),
        ("He wrote to Ludwig van Beethoven.", ["Ludwig van Beethoven"]),
        ("Police shot at Poland's guards.", ["Poland"]),
        ("However, on Monday in October I saw it.", []),
        ("Troops moved. Soldiers shot. Quickly they fled.", []),
        ("Lukashenko came. We saw Lukashenko.", ["Lukashenko", "Lukashenko"]),
        ("The U.S. embassy closed.", ["U.S."]),
        ("Lithuanian Interior Minister Jane Doe spoke.", ["Lithuanian", "Jane Doe"]),
        ("The Polish Defence Ministry spoke.", ["Polish", "Polish Defence Ministry"]),
        ("Write to @Some_Body or see pic.twitter.com/GhoW.", []),
        ("He flew a Boeing 747 and bought an iPhone 3G.", ["Boeing 747", "iPhone 3G"]),
        ("In Kosovo 45 houses burned. Some 200 Americans left.", ["Kosovo", "Americans"]),
        ("Poland, Latvia and Lithuania agreed.", ["Poland", "Latvia", "Lithuania"]),
        ("General Smith met Lieutenant General Anna Lind and Vice-Admiral Petrov.", ["Smith", "Anna Lind", "Petrov"]),
        ("Sergeant First Class Lee met General Grant and Captain Cook.", ["Lee", "Grant", "Cook"]),
        ("Chief Executive Officer Jane Doe met President-elect Bo Lee.", ["Jane Doe", "Bo Lee"]),
        ("Chief of Staff John Doe met the Queen of Holland.", ["John Doe", "Holland"]),
        (
            "Striker Ben Osei left Carmaker Nordvik. Baker Street is long.",
            ["Ben Osei", "Carmaker Nordvik", "Baker Street"],
        ),
        ("07:10 Queues form.\n\n3 May – Engineers inspect it.", []),
        ("It fined Plexo 90 million euros.", ["Plexo"]),
        ("General Motors sued General Dynamics.", ["General Motors", "General Dynamics"]),
        ("Major League Baseball met the Premier League.", ["Major League Baseball", "Premier League"]),
        ("Judge Dread sang. Judge Brown ruled.", ["Judge Dread", "Brown"]),
        ("Prime Minister May left. Then May wrote to Mrs Will.", ["May", "May", "Will"]),
        ("Theresa May met Will Smith. They will, or may, meet.", ["Theresa May", "Will Smith"]),
    ],
)
def test_names(text, expected):
    assert found(text) == expected


def test_names_beside_small_words_of_other_languages():
    """ "And" parts two names, an article may be part of one, what somebody is in charge of is none."""
    assert found("Juan Pérez y Ana Ruiz viajaron a El Salvador.", "es") == ["Juan Pérez", "Ana Ruiz", "El Salvador"]
    assert found("Hablaron la Fiscalía General y la ministra de Defensa.", "es") == ["Fiscalía General"]
    assert found("Ana Reis e Rui Sá chegaram a São Paulo.", "pt") == ["Ana Reis", "Rui Sá", "São Paulo"]


def test_other_scripts():
    assert found("Вчера президент Александр Лукашенко был в Минске.", "ru") == ["Александр Лукашенко", "Минске"]
    assert found("Χθες ο Γιώργος Παπαδόπουλος μίλησε.", "el") == ["Γιώργος Παπαδόπουλος"]
    assert found("今日北京开会", "zh") == ["北京"]
    assert found("市长李建国在滨海大学会见了总统拜登。", "zh") == ["李建国", "滨海大学", "拜登"]
    assert found("總統府發言人林佳慧4日表示，李強未回應。", "zh") == ["林佳慧"]
    assert found("田中健一市長は8日、白浜新聞の取材に応じた。", "ja") == ["田中健一", "白浜新聞"]
    assert found("Gestern kam der Hund mit Angela Merkel.", "de") == ["Angela Merkel"]


def test_dates_are_no_names():
    text = "The Battle Day of May was there."
    assert found(text, skip=[Span(4, 21)]) == []


def test_short_forms_stand_for_the_full_name():
    text = (
        "Alexander Lukashenko met the European Union (EU). Mr. Lukashenko left, and the EU stayed. Acme Inc. sued Acme."
    )
    told = Names.of(text)
    assert told.within(Span(0, len(text))) == ("Alexander Lukashenko", "European Union", "Acme Inc")


def test_a_short_form_of_two_stands_for_itself():
    assert full_names(["John Doe", "Jane Doe", "Doe"])["Doe"] == "Doe"
    assert full_names(["John Doe", "John F. Doe", "Doe"])["Doe"] == "John F. Doe"


def test_what_follows_of_is_no_short_form():
    assert full_names(["University of Texas", "Texas"])["Texas"] == "Texas"
    assert full_names(["South Korea", "Korea"])["Korea"] == "Korea"


def test_countries_go_by_their_adjectives():
    full = full_names(["Polish", "U.S.", "United States", "Americans", "UK"])
    assert full["Polish"] == "Poland"
    assert full["U.S."] == full["Americans"] == "United States"
    assert full["UK"] == "United Kingdom"


def test_two_spellings_are_one_name():
    full = full_names(["Alexander Lukashenko", "Lukashenka"])
    assert full["Lukashenka"] == "Alexander Lukashenko"
    full = full_names(["Iran", "Iraq"])
    assert full["Iran"] == "Iran"


@pytest.mark.parametrize(
    ("name", "wanted", "called"),
    [
        ("Alexander Lukashenko", "lukashenko", True),
        ("Alexander Lukashenko", "Alexander Lukashenko", True),
        ("European Union", "the EU", True),
        ("European Union", "E.U.", True),
        ("Poland", "Polish", True),
        ("Acme Inc", "Acme", True),
        ("Lukashenko", "Alexander Lukashenko", True),
        ("Poland", "Land", False),
        ("University of Texas", "Texas", False),
        ("Jane Doe", "John Doe", False),
    ],
)
def test_called(name, wanted, called):
    assert is_called(name, wanted) is called


def test_of_names_as_long_the_same_one_is_taken_every_time():
    assert longest({"British Fourth Army", "Fourth British Army"}) == "Fourth British Army"
    assert longest({"Army", "Fourth Army"}) == "Fourth Army"


PIECES = "General President Prime Minister of State the and Inc Corp Acme Lind Poland Polish European Union Mr . , said"


@given(st.lists(st.sampled_from(PIECES.split()) | st.text(), max_size=12), st.sampled_from([" ", "\n", ". "]))
def test_titles_and_companies_in_any_order_can_be_read(pieces, between):
    """Nothing breaks, and a name that nothing around it can belong to is found in its place."""
    text = between.join([*pieces, ". He met Jane Doe"])
    told = names(text)
    assert all(one.text == " ".join(text[one.start : one.end].split()) for one in told)
    assert [one.start for one in told] == sorted(one.start for one in told)
    assert (told[-1].start, told[-1].text) == (len(text) - len("Jane Doe"), "Jane Doe")


def test_a_title_alone_is_no_harm():
    assert [name.text for name in names("He met General and left.")] == ["General"]


@given(st.lists(st.sampled_from(["John Doe", "Doe", "Jane Doe", "EU", "European Union", "Acme", "Acme Inc", "ACME"])))
def test_full_names_do_not_depend_on_order(given_names):
    one, two = full_names(given_names), full_names(list(reversed(given_names)))
    assert one == two
    assert set(one) == set(given_names)


# --- in events ------------------------------------------------------------------------------------


def tell(text, id="a"):
    article = Article(text, id=id, anchor="2021-11-08", language="en")
    return dated(article, tag(text, article.anchor, "en"))


def test_participants_are_those_of_the_clause():
    text = (
        "Alexander Lukashenko spoke to CNN. Later Poland closed the border on 2 May 2020, and Mr. Lukashenko answered "
        "on 3 June 2020."
    )
    assert [event.participants for event in tell(text)] == [("Poland",), ("Alexander Lukashenko",)]


def test_whoever_says_it_takes_part():
    (event,) = tell("“Poland closed the border on 3 May 2020,” said Jane Doe.")
    assert event.participants == ("Poland", "Jane Doe")


def test_names_are_one_across_articles():
    events = (
        Event("1", "h", "s", None, (), participants=("Lukashenko",)),
        Event("2", "h", "s", None, (), participants=("Alexander Lukashenko", "EU")),
        Event("3", "h", "s", None, ()),
    )
    assert [event.participants for event in unified(events)] == [
        ("Alexander Lukashenko",),
        ("Alexander Lukashenko", "European Union"),
        (),
    ]
    assert unified(events)[1:][1] is events[2]
