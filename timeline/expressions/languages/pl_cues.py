"""What tells past from future in Polish, what a number is of, and what only looks like a time."""

from __future__ import annotations

from typing import Any

CUES: dict[str, Any] = {
    # nouns that end like verbs of the past
    "noun": "udział|wydział|oddział|podział|przedział|rozdział|kanał|materiał|kapitał|generał|sygnał|finał"
    "|półfinał|ćwierćfinał|oryginał|kryminał|zespół|kościół|stół|dół|artykuł|tytuł|szczegół"
    "|protokół|pomysł|przemysł|zmysł|umysł|dział|zapał|strzał|wystrzał|skała|skały|chwała|uchwały|uchwała|siła|siły"
    "|szkoły|szkoła|sali|hali|fali|skali|stali|wino|grono|kolano|siano|szpitali|medali"
    "|mali|mała|małe|stała|stały|biały|biała|dali|metali|Wisła|źródła|źródło|krzesła|krzesło|światła|światło"
    "|tła|tło|piła|skrzydła|skrzydło|masło|hasła|hasło|rzemiosła|wiosła|koła|dzieło|dzieła"
    "|ciało|ciała",
    "when link": "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
    "|wiosną|latem|jesienią|zimą",
    "past cue": "był|była|było|byli|były|byłem|byłam|został|została|zostało|zostali|zostały|szedł|szła|poszedł"
    "|poszli|przyszedł|przyszli|wyszedł|wyszli|wszedł|wszedli|odszedł|odeszli|zginął|zginęła|zmarł|zmarła|mógł|mogła"
    "|wszedł|zaszło|doszło|nadeszło|zjadł|padł|pobił|biegł|wiózł|niósł|wyniósł|przyniósł|rósł|wzrósł|wzrosła|odbyto"
    "|wzrosły|upadł|rozpoczęto|zaczęto|przyjęto|wszczęto|zamknięto|ujęto|zabito|pobito|wykryto|otwarto|zawarto"
    "|zatarto|podjęto|zdjęto",
    "future cue": "będzie|będą|będę|będziemy|będziesz|będziecie|zostanie|zostaną|zostanę|stanie się|ma|mają|mam|mamy"
    "|zamierza|zamierzają|planuje|planują|planowany|planowana|planowane|zaplanowano|zaplanowany|zaplanowana"
    "|zaplanowane|może|mogą|musi|muszą|powinien|powinna|powinno|powinny|odbędzie|odbędą|rozpocznie|rozpoczną|zacznie"
    "|zaczną|zakończy|zakończą|skończy|skończą|spotka|spotkają|przyjedzie|przyjadą|przybędzie|przybędą|wyjedzie"
    "|wyjadą|pojedzie|pojadą|wróci|wrócą|otworzy|otworzą|ogłosi|ogłoszą|podpisze|podpiszą|zagłosuje|zagłosują"
    "|odwiedzi|odwiedzą|wyruszy|wejdzie|wejdą|ruszy|ruszą|stanie|staną|przedstawi|przedstawią|opublikuje|rozpatrzy"
    "|weźmie|wezmą|zagra|zagrają|wystąpi|wystąpią|zbierze|zbiorą|wybierze|wybiorą|zdecyduje|zdecydują|pojawi|pojawią"
    "|poda|podadzą|zapadnie|poleci|polecą|przejdzie|przejdą|oczekuje|spodziewa|pokaże|pokażą|wystartuje|wystartują|zagości|przyjmie|przyjmą|zamknie|zamkną|uruchomi|uruchomią|zorganizuje|wyda|wyruszą|dotrze|dotrą|powstanie|powstaną|dojdzie|dojdą|nastąpi|nastąpią|trafi|trafią|wyłoni|zaprezentuje|poznamy|dowiemy|zobaczymy|potrwa|potrwają|stawi|stawią|udzieli|zaśpiewa|obejmie|obejmą|uda|udadzą|poleci|opuści|opuszczą",
    "numbered": "nr|numer|numeru|str.|strona|stronie|punkt|art.|artykuł|artykułu|lot|pokój|pokoju|ust.|poz.|§|tom"
    "|rozdział|uchwała|linia",
    "measure": {
        "things": "metr|metra|metry|metrów|km|kilometr|kilometra|kilometry|kilometrów|m|kg|ton|tony|procent|proc."
        "|zł|złotych|euro|dolarów|osób|osoby|ludzi|kobiet|dzieci|sztuk|stron|mieszkań|rodzin|zabitych|rannych|tys."
        "|mln|mld|stopni|punktów|głosów|żołnierzy|czołgów|samolotów|uczestników|mieszkańców"
    },
    "person": "mężczyzna|mężczyzny|mężczyznę|mężczyźnie|chłopiec|chłopca|chłopak|chłopaka|dziewczyna|dziewczyny"
    "|dziewczynka|dziewczynki|dziewczynkę|kobieta|kobiety|kobietę|nastolatek|nastolatka|dziecko|dziecka|syn|syna"
    "|córka|córki|córkę|student|studentka|emeryt|emerytka|uczeń|uczennica|kierowca|kierowcy|żołnierz|mieszkaniec"
    "|mieszkanka|piłkarz|sportowiec|zawodnik|zawodniczka|król|siostra|brat|polak|polka|napastnik|obrońca|aktor"
    "|aktorka",
    "no time": "w pierwszej kolejności|porządek dzienny|porządku dziennego|porządek dnia|porządku dnia|po pierwsze"
    "|dzień dobry|podczas gdy|co prawda|w tym celu|na ten temat"
    "|poza tym|raz na zawsze|jeszcze raz|na raz|od razu|po raz pierwszy|po raz drugi|po raz kolejny"
    "|po raz trzeci|po raz ostatni|na co dzień|na wieki wieków",
}

# Past in all persons and genders: "zrobiłem", "zrobiłaś", "zrobiliśmy"; the impersonal "zrobiono".
ENDINGS = {
    **dict.fromkeys(
        "ał dł kł gł rł zł sł tł ił ył ął uł ół ała iła yła uła ęła ało iło yło uło ęło ali ili yli uli ęli"
        " ały iły yły uły ęły łem łam łeś łaś liśmy łyśmy liście łyście ano ono zło zła szła szło szły szli kły kła kło"
        " rło rła rli rły ieli iał".split(),
        "past cue",
    ),
    **dict.fromkeys("ów".split(), "counted"),
}
