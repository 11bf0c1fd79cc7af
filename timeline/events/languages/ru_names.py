"""Russian names: first names in their cases, which tell that of the surname behind them, and endings."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.words import exact

MEN = (
    "Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артем Артур Борис Вадим Валентин Валерий Василий"
    " Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Даниил Денис Дмитрий"
    " Евгений Егор Захар Иван Игорь Илья Кирилл Константин Леонид Лука Максим Марк Матвей Михаил Никита Николай Олег"
    " Павел:Павл Пётр:Петр Роман Руслан Рустам Святослав Семён Семен Сергей Станислав Степан Тарас Тимофей Тимур Фёдор"
    " Федор Эдуард Юрий Ярослав Яков Рамзан Ислам Ахмат Магомед Алихан Нурсултан Касым-Жомарт Ильхам Никол Ираклий"
    " Зураб Михеил Богдан Остап Мстислав Адольф Йозеф Иосиф Франклин Джозеф Дональд Джордж Майкл Роберт Томас Петер"
    " Эммануэль Олаф Фридрих Дэвид Джон Уильям Уинстон Марко Ричард Пол Стивен Эрик Ханс Йонас Мартин"
    " Реджеп Рафаэль Антониу Виктор Александер"
)
WOMEN = (
    "Александра Алина Алла Анастасия Анна Валентина Валерия Варвара Вера Вероника Виктория Галина Дарья Диана Евгения"
    " Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Кристина Ксения Лариса Лидия Людмила Маргарита"
    " Марина Мария Надежда Наталия Наталья Нина Оксана Олеся Ольга Полина Раиса Светлана София Софья Тамара Татьяна"
    " Ульяна Юлия Яна Ярослава Урсула Ангела Эльвира Марта"
)
HUSHED = "гкхжшчщ"


def man(name: str) -> Iterator[tuple[str, str]]:
    """The forms of a man's name, each with its case."""
    name, _, stem = name.partition(":")
    if name.endswith(("а", "я")):
        yield from woman(name, "he")
        return
    soft = name.endswith(("й", "ь"))
    stem = stem or (name[:-1] if soft else name)
    for case, ending in zip(
        ("genitive", "dative", "instrumental", "locative"), ("яюее" if soft else "ауое"), strict=True
    ):
        yield stem + ending + ("м" if case == "instrumental" else ""), f"he {case}"


def woman(name: str, who: str = "she") -> Iterator[tuple[str, str]]:
    """The forms of a name that ends as a woman's does."""
    stem, last, soft = name[:-1], name[-1], name.endswith("я")
    of = "и" if soft or stem[-1] in HUSHED else "ы"
    to = "и" if stem.endswith("и") else "е"
    accusative, instrumental = ("ю", "ей") if last == "я" else ("у", "ой")
    yield stem + of, f"{who} genitive"
    yield stem + to, f"{who} dative"
    yield stem + accusative, f"{who} accusative" if who == "she" else "he genitive"
    yield stem + instrumental, f"{who} instrumental"


def first_names() -> dict[str, tuple[tuple[str, str], ...]]:
    """Each form of each name → its nominatives, each with who it is in which case ("" for the nominative itself)."""
    found: dict[str, dict[str, str]] = {}
    for names, forms in ((MEN, man), (WOMEN, woman)):
        for name in names.split():
            whole = name.partition(":")[0]
            for form, case in ((whole, ""), *forms(name)):
                found.setdefault(form, {}).setdefault(whole, case)
    return {form: tuple(readings.items()) for form, readings in found.items()}


# Of a surname, or a patronymic, behind a first name in some case.
OBLIQUE_SHE = (
    ("([оеё]в|[иы]н)ой$", r"\1а"),
    ("(овн|евн|ичн)[ыеу]$", r"\1а"),
    ("(овн|евн|ичн)ой$", r"\1а"),
    ("ой$", "ая"),
)
SURNAMES = {
    "he genitive": (
        ("([оеё]в|[иы]н)а$", r"\1"), ("(ск|цк)ого$", r"\1ий"), ("([гкх])ого$", r"\1ий"), ("ого$", "ый"),
        ("его$", "ий"), ("([гкхжшчщ])и$", r"\1а"), ("ы$", "а"), ("(?<![лрнйь])ца$", "ец"),
        ("([бвгджзклмнпрстфхцчшщ])а$", r"\1"), ("([аеёоуы])я$", r"\1й"), ("я$", "ь"),
    ),
    "he dative": (
        ("([оеё]в|[иы]н)у$", r"\1"), ("(ск|цк)ому$", r"\1ий"), ("([гкх])ому$", r"\1ий"), ("ому$", "ый"),
        ("(?<![лрнйь])цу$", "ец"), ("([бвгджзклмнпрстфхцчшщ])у$", r"\1"), ("([аеёоуы])ю$", r"\1й"), ("ю$", "ь"),
    ),
    "he instrumental": (
        ("([оеё]в|[иы]н)ым$", r"\1"), ("(ск|цк)им$", r"\1ий"), ("ым$", "ый"), ("(?<![лрнйь])цем$", "ец"),
        ("([жшчщ])[ео]м$", r"\1"), ("([бвгдзклмнпрстфхц])ом$", r"\1"), ("([аеёоуы])ем$", r"\1й"), ("ем$", "ь"),
        ("ой$", "а"),
    ),
    "he locative": (
        ("([оеё]в|[иы]н)е$", r"\1"), ("(ск|цк)ом$", r"\1ий"), ("ом$", "ый"), ("(?<![лрнйь])це$", "ец"),
        ("([бвгджзклмнпрстфхчшщ])е$", r"\1"),
    ),
    "she genitive": OBLIQUE_SHE,
    "she dative": OBLIQUE_SHE,
    "she instrumental": OBLIQUE_SHE,
    "she accusative": (("([оеё]в|[иы]н|овн|евн|ичн)у$", r"\1а"), ("ую$", "ая")),
}  # fmt: skip
# What ends only surnames of men, in the genitive: "Александра Лаптя", but Александра Белова.
OF_MEN = exact("(?:[оеё]го|[бвгджзклмнпрстфхцчшщ](?<![оеё]в)(?<![иы]н)а|я|ы)$")
# Of names in general, those of the nominative first: what stands before them tells one name from another.
ENDINGS = tuple(
    "_ ий ый ая ое ие а я о й ь е и ы у ю ой ей ом ем ём ым им ую юю ого его ому ему ою ами ями ах ях ых их ии"
    " ию ией".split()
)
# An adjective with a capital and its noun: no name by itself; a surname may look the same, with a verb behind it.
PLACES = (
    "област регион район кра[йяюе] федераци республик округ город министерств суд фронт флот арми край мор[еяю] войн"
    " фракци парти комитет академи университет завод театр музе больниц аэропорт банк церк собор мост улиц площад"
)
ATTRIBUTIVE = exact(
    r"[А-ЯЁ]\w+(?:"
    r"(?:(?<!ск)(?<!цк)(?:ого [а-яё]+[ая]|ой [а-яё]+(?:ы|и|ой|ей|ью)|ая (?!\w+л(?:а|ась)\b)[а-яё]+[аяь]"
    r"|ом [а-яё]+[еи]|ому [а-яё]+[ую]"
    r"|ым [а-яё]+(?:ом|ем)|ых [а-яё]+(?:ов|ев|ей|ах|ях)|ую [а-яё]+[ую]|ое [а-яё]+[оеё]|ые [а-яё]+[ыи]))\b"
    rf"|(?:ого|ий|ой|ая|ом|ому|им|их|ую|ое|ие|ый) (?:и [А-ЯЁ]\w+ |[а-яё]{{4,}} )?(?:{'|'.join(PLACES.split())}))"
)
