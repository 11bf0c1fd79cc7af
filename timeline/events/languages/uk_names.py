"""Ukrainian names: first names in their cases, which tell that of the surname behind them, and endings."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.words import exact

MEN = (
    "Адам Анатолій Андрій Антон Аркадій Арсен Арсеній Артем Артур Богдан Борис Вадим Валентин Валерій Василь Віктор"
    " Віталій Владислав Володимир В'ячеслав Геннадій Георгій Герман Гліб Григорій Данило Денис Дмитро Євген Іван Ігор"
    " Ілля Йосип Кирило Костянтин Лев:Лев Леонід Лука Макар Максим Марк Матвій Микита Микола Мирослав Михайло Назар"
    " Нестор Олег Олександр Олексій Орест Остап Павло Петро Роман Руслан Рустем Святослав Семен Сергій Симон Станіслав"
    "  Степан Тарас Тимур Федір:Федор Юрій Ярослав Яків:Яков Мстислав Вінстон Адольф Франклін Джозеф Дональд"
    " Джордж Майкл"
    " Роберт Томас Петер Еммануель Олаф Девід Джон Вільям Річард Стівен Ерік Ганс Йонас Мартін Реджеп Урсула"
)
WOMEN = (
    "Аліна Алла Анастасія Анна Богдана Валентина Валерія Варвара Віра Вероніка Вікторія Галина Ганна Дарина Дар'я"
    " Діана Євгенія Єлизавета Зінаїда Зоя Інна Ірина Катерина Карина Кіра Крістіна Ксенія Лариса Леся Лідія Людмила"
    " Маргарита Марина Марія Надія Наталія Наталя Ніна Оксана Олександра Олена Олеся Ольга Поліна Раїса Роксолана"
    " Світлана Софія Тамара Тетяна Уляна Христина Юлія Яна Ярослава Урсула Ангела Марта"
)
CASES = ("genitive", "dative", "instrumental", "locative")


def man(name: str) -> Iterator[tuple[str, str]]:
    """The forms of a man's name, each with its case."""
    name, _, other = name.partition(":")
    if name.endswith(("а", "я")):
        yield from woman(name, "he")
        return
    stem = other or (name[:-1] if name.endswith(("й", "ь", "о")) else name)
    soft = name.endswith(("й", "ь")) or name == "Ігор"
    loc = "єві" if name.endswith("й") else "еві" if soft else "ові"
    dative = "ю" if soft else "у"
    instrumental = "єм" if name.endswith("й") else "ем" if soft else "ом"
    for case, ending in zip(CASES, ("я" if soft else "а", dative, instrumental, loc), strict=True):
        yield stem + ending, f"he {case}"


def woman(name: str, who: str = "she") -> Iterator[tuple[str, str]]:
    """The forms of a name that ends as a woman's does."""
    stem, soft = name[:-1], name.endswith("я")
    vowel = stem[-1] in "іїоеу'"
    of = "ї" if vowel else "і" if soft else "и"
    to = {"г": "з", "к": "ц", "х": "с"}.get(stem[-1], stem[-1])
    yield stem + of, f"{who} genitive"
    yield stem[:-1] + to + ("ї" if vowel else "і"), f"{who} dative"
    yield stem + ("ю" if soft else "у"), f"{who} accusative" if who == "she" else "he genitive"
    yield stem + ("єю" if vowel else "ею" if soft else "ою"), f"{who} instrumental"


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
    ("([оеєї]в|[иії]н)о[їю]$", r"\1а"),
    ("([оеєї]в|[иії]н)ій$", r"\1а"),
    ("(івн|ївн|овн)[иіуо][ю]?$", r"\1а"),
    ("(сь|ць|зь)к(?:ої|ій|ою)$", r"\1ка"),
    ("ої$", "а"),
    ("ою$", "а"),
)
SURNAMES = {
    "he genitive": (
        ("([оеєї]в|[иії]н)а$", r"\1"), ("(сь|ць|зь)кого$", r"\1кий"), ("ого$", "ий"), ("енка$", "енко"),
        ("([уаюяиіо]к)а$", r"\1"), ("ка$", "ко"), ("ця$", "ець"), ("([гкхжшчщ])и$", r"\1а"), ("и$", "а"),
        ("([бвгджзклмнпрстфхцчшщ])а$", r"\1"), ("([аеєоуиі])я$", r"\1й"), ("я$", "ь"),
    ),
    "he dative": (
        ("([оеєї]в|[иії]н)у$", r"\1"), ("(сь|ць|зь)кому$", r"\1кий"), ("ому$", "ий"), ("енк(?:у|ові)$", "енко"),
        ("([уаюяиіо]к)(?:у|ові)$", r"\1"), ("к(?:у|ові)$", "ко"), ("ц(?:ю|еві)$", "ець"),
        ("([бвгджзклмнпрстфхцчшщ])(?:у|ові|еві)$", r"\1"), ("([аеоуиі])(?:ю|єві)$", r"\1й"), ("(?:ю|еві)$", "ь"),
    ),
    "he instrumental": (
        ("([оеєї]в|[иії]н)им$", r"\1"), ("(сь|ць|зь)ким$", r"\1кий"), ("им$", "ий"), ("енком$", "енко"),
        ("([уаюяиіо]к)ом$", r"\1"), ("ком$", "ко"), ("цем$", "ець"), ("([бвгдзлмнпрстфхжчшщ])[ое]м$", r"\1"),
        ("([аеоуиі])єм$", r"\1й"), ("ем$", "ь"), ("ою$", "а"),
    ),
    "he locative": (
        ("([оеєї]в|[иії]н)(?:у|ові|і)$", r"\1"), ("(сь|ць|зь)кому$", r"\1кий"), ("енк(?:у|ові)$", "енко"),
        ("([уаюяиіо]к)(?:у|ові)$", r"\1"), ("([бвгджзлмнпрстфхчшщ])(?:ові|еві)$", r"\1"),
    ),
    "she genitive": OBLIQUE_SHE,
    "she dative": OBLIQUE_SHE,
    "she instrumental": OBLIQUE_SHE,
    "she accusative": (("([оеєї]в|[иії]н|івн|ївн|(?:сь|ць|зь)к)у$", r"\1а"),),
}  # fmt: skip
# What ends only surnames of men, in the genitive: "Олександра Сирського", but Олександра Білова.
OF_MEN = exact("(?:ого|[бвгджзклмнпрстфхцчшщ](?<![оеєї]в)(?<![иії]н)(?<!ьк)а|я|и)$")
# Of names in general, those of the nominative first: what stands before them tells one name from another.
ENDINGS = tuple(
    "_ ий а я е о й ь ій і и ї у ю ою ею єю ом ем єм им ім ої ого его ому ему ові еві єві ами ями ах ях их іх ію ії"
    " ією".split()
)
# An adjective with a capital and its noun: no name by itself; a surname may look the same, with a verb behind it.
PLACES = (
    "област район кра[йюєї] федераці республік округ міст міністерств суд фронт флот армі мор[еяю] війн фракці парті"
    " комітет академі університет завод театр музе лікарн аеропорт банк церк собор міст вулиц площ"
)
ATTRIBUTIVE = exact(
    r"[А-ЯІЇЄҐ]\w+(?:"
    r"(?:(?<!ськ)(?<!цьк)(?:ого [а-яіїєґ]+[ауя]|ої [а-яіїєґ]+[иії]|ою [а-яіїєґ]+[юу]|ому [а-яіїєґ]+[уіюї]"
    r"|им [а-яіїєґ]+(?:ом|ем)|их [а-яіїєґ]+(?:ів|їв|ей|ах|ях)|у [а-яіїєґ]+[ую]|ій [а-яіїєґ]+[ії]))\b"
    rf"|(?:ого|ий|ій|ої|а|ому|им|их|у|ою|е|і) (?:(?:та|і|й) [А-ЯІЇЄҐ]\w+ |[а-яіїєґ]{{4,}} )?"
    rf"(?:{'|'.join(PLACES.split())}))"
)
