"""The tables of Polish for sentences."""

from __future__ import annotations

from timeline.events.words import Words, any_of, pattern, table

SAID = (
    "powiedział powiedziała powiedzieli poinformował poinformowała poinformowało poinformowali podał podała podało "
    "podali oświadczył oświadczyła oświadczyli przekazał przekazała przekazało przekazali dodał dodała stwierdził "
    "stwierdziła zapowiedział zapowiedziała ogłosił ogłosiła ogłosiło napisał napisała ocenił oceniła podkreślił "
    "podkreśliła przyznał przyznała mówi mówił mówiła"
)

WORDS = Words(
    prepositions=table(
        "w we na z ze do od ode po o u za przed przy dla bez nad pod ku przez między pomiędzy poza mimo podczas wobec "
        "według wśród wokół obok około koło oprócz dzięki spod znad sprzed ponad"
    ),
    determiners=table("ten ta to te ci tego tej tych tym każdy każda jego jej ich swój swoja swoje"),
    conjunctions=table("i oraz a ale lecz lub albo ani bo"),
    subordinators=table("że gdy kiedy ponieważ gdyż jeśli jeżeli choć chociaż zanim aż żeby aby by"),
    relatives=table("który która które którzy którego której których którym którą gdzie co"),
    pronouns=table("on ona ono oni one"),
    speakers=table("ja my nam nas nasz nasza nasze mamy jesteśmy będziemy"),
    auxiliaries=table("jest są był była było byli były będzie będą nie się został została zostało zostali zostały"),
    adverbs=table("dziś dzisiaj wczoraj jutro teraz obecnie"),
    modifiers=table("już dopiero tylko"),
    kept=table("do przed po"),
    connectives=pattern(r"(?:(?:ale|a|i|oraz|jednak|natomiast|tymczasem|ponadto|więc) (?=\w))+"),
    frame=pattern(rf"(?P<who>[^\"“”„;:,]{{2,160}}?)\s{any_of(SAID)}(?:\s[^\s,\"“”„]+){{0,6}}?,\sże\s"),
    tails=(
        pattern(rf"(?:jak )?{any_of(SAID)} (?P<who>[^\"“”„]+)"),
        pattern(r"według (?P<who>.+)"),
    ),
    before_quote=pattern(rf"(?P<who>[^\"“”„;:,]+?)\s{any_of(SAID)}(?:\s[^\s,\"“”„]+){{0,6}}?[:,]?\s*"),
    planned=pattern(r"\b(?:będzie|będą|zostanie|zostaną|planuje|planują|zamierza|zamierzają|ma zostać|mają zostać)\b"),
    possible=pattern(r"\b(?:może|mogą|mógłby|mogłaby|mogłoby|być może)\b"),
    denied=pattern(r"\bnie\b(?! tylko)"),
)
