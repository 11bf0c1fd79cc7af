"""The words of Dutch that tell no time themselves: what shows past or future, and what only looks like a time."""

from __future__ import annotations

from typing import Any

# Names in which a season or a month has a capital, as it has nowhere else: "de heer De Zomer", "Van Mei".
PARTICLES = "De Van Den Ter Ten".split()
NAMED = "Zomer Winter Lente Herfst Mei Maart April Augustus Eeuw Dag Week Nacht Avond Morgen Middag".split()
NAMES = "|".join(
    [f"{particle} {name}" for particle in PARTICLES for name in NAMED]
    + [
        f"{particle} {article} {name}"
        for particle in ("Van", "van")
        for article in ("de", "der", "den")
        for name in NAMED
    ]
)
# What asks for something where it opens a sentence.
BIDDING = (
    "bel|herinner|zet|plan|hou|houd|reserveer|boek|maak|stuur|zeg|vergeet|annuleer|verplaats|verzet|verschuif|voeg"
    "|noteer|waarschuw|wek|koop|haal|breng|betaal|vraag|mail|app|sms|schrijf|geef|kom|ga|neem|doe|start|stop|zoek|toon"
    "|laat|regel|controleer|check|bestel|bevestig|nodig|spreek|leg|lever|print|herhaal|onthoud|blokkeer|schrap|meld"
    "|ruim"
    "|was|poets|rond|vul|teken|wijzig|verleng|verlaat|vertrek|probeer|help|denk|zorg|pak|kijk|lees|oefen|bereid"
)

CUES: dict[str, Any] = {
    # what a number is of, so that it is no year
    "numbered": "bonnummer|ordernummer|amendement|motie|plein|referentie|dossier|$|€|£|nr.|nummer|pagina|blz.|p."
    "|artikel|art.|kamer|hoofdstuk|paragraaf|versie|model|lijn|vlucht|bus"
    "|tel.|telefoon|postbus|zaal|perron|spoor|deel|postcode",
    "measure": {
        "things": "procent|%|euro|dollar|frank|gulden|cent|pond|meter|kilometer|km|m|kg|kilo|gram|ton|liter|hectare"
        "|graden"
        "|punten|pagina's|stuks|exemplaren|vliegtuigen|tanks|schepen|voertuigen|huizen|woningen|bedden|kamers|plaatsen"
        "|bedrijven|stemmen|aandelen|bommen|raketten|mijl|zeemijl|miljoen|miljard|keren|boeken|dorpen|vierkante"
        "|kilometers",
        "people": "mensen|personen|man|soldaten|inwoners|doden|slachtoffers|gewonden|kinderen|vrouwen|mannen|leerlingen"
        "|studenten|bezoekers|toeschouwers|deelnemers|leden|medewerkers|werknemers|arbeiders|gevangenen|vluchtelingen"
        "|patiënten|burgers|gasten|fans|agenten|betogers|demonstranten|strijders|joden|officieren|vrijwilligers|kiezers"
        "|gezinnen|toeristen|banen|reizigers|migranten|passagiers",
    },
    # names and set phrases in which a word of time is none
    "no time": f"{NAMES}|eerder dan|vroeger dan|later dan|voor het laatst|voor 't laatst|goedemorgen|goedemiddag"
    "|goedenavond|goede morgen|goede middag|goede avond|goede nacht|praagse lente"
    "|arabische lente|zwarte vrijdag|bloedige zondag|dag van de waarheid|van dag tot dag|op een dag|dag en nacht"
    "|op tijd|in de nacht der tijden|de tweede wereldoorlog|in geen tijd|tot op zekere hoogte|vroeg of laat"
    "|van jaar tot jaar|middernachtzon|eind goed|ten einde raad|per slot van rekening|aan het eind van de rit"
    "|één voor één|een voor een|te elfder ure|dag met een gouden randje|de maat voor|keizer augustus|zeg maar"
    "|op het laatste moment|op de valreep|het midden van de stad|dag allemaal|Vrij Nederland|derde wereld"
    "|al met al|dag lieve|De Morgen|de Morgen|Zondag met Lubach|zo nu en dan|nu en dan|af en toe|voor de tweede keer",
    # direction
    "past cue": "was|waren|werd|werden|geweest|geworden|had|hadden|heeft|hebben|kwam|kwamen|ging|gingen|gaf|gaven|vond"
    "|vonden|stond|stonden|liet|lieten|nam|namen|hield|hielden|begon|begonnen|stierf|stierven|viel|vielen|trof|troffen"
    "|riep|riepen|schreef|schreven|sprak|spraken|trok|trokken|bleef|bleven|lag|lagen|zat|zaten|droeg|droegen|verloor"
    "|verloren|won|wonnen|sloeg|sloegen|brak|braken|sloot|sloten|zag|zagen|bracht|brachten|dacht|dachten|wist|wisten"
    "|kon|konden|moest|moesten|mocht|wilde|wilden|maakte|maakten|zei|zeiden|liep|liepen|reed|reden|vloog|vluchtte"
    "|vluchtten|verliet|verlieten|kreeg|kregen|ontstond|verscheen|groeide|hielp|tekende|tekenden|verklaarde|volgde"
    "|leidde|eindigde|landde|opende|openden|meldde|meldden|kondigde|geboren|gestorven|overleden|gedood|gewond"
    "|aangehouden|gearresteerd|opgericht|gevonden|gekomen|gegaan|gemaakt|gezegd|gekozen|ondertekend|geopend|vertrok"
    "|vertrokken|werkte|werkten|woonde|woonden|speelde|speelden|stortte|steeg|stegen|daalde|daalden|deed|deden"
    "|ontmoette"
    "|ontmoetten|vergaderde|vergaderden|vertelde|vertelden|stemde|stemden|overleed|overleden|trouwde|trouwden|regende",
    "bidding cue": BIDDING.replace("|was|", "|"),
    "moving cue": "verplaatst|verschoven|uitgesteld|verzet|verdaagd|vervroegd|opgeschoven|verlengd|verplaatsen"
    "|verschuiven|uitstellen|verzetten|verlengen",
    "future cue": "ga|zal|zullen|zou|zouden|gaat|gaan|wil|willen|moet|moeten|hoopt|hopen|verwacht|verwachten|verwachte"
    "|plant"
    "|plannen|gepland|geplande|voorzien|mag|mogen|kan|kunnen|wordt|worden|staat gepland|van plan",
    "announcing cue": "zal|zullen|gaat|gaan",
    "will cue": "zal|zullen|zou|zouden",
    "planned cue": "gepland|geplande|voorzien|verwacht",
    "present cue": "open|dicht|vrij|thuis|jarig|weg|werk|werkt|werken|vertrek|reis|vlieg|vliegt|vliegen|rijd|rijdt"
    "|rijden"
    "|kom|neem|neemt|nemen|eet|eten|slaap|slaapt|trouwt|trouw|trouwen|verhuis|verhuist|verhuizen|krijg|krijgt|krijgen"
    "|geef|geeft|geven|heb|hebt|zie|zien|ziet|doe|doet|doen|blijf|blijft|blijven|valt|vallen|verschijnt|verschijnen"
    "|zingt|zingen|presenteert|presenteren|bezoekt|bezoeken|ontvangt|ontvangen|houdt|houden|legt|leggen|staakt|staken"
    "|verschuift|gebeurt|landt|landen|arriveert|arriveren|keert|keren|vergader|sta|staat|staan|spreek|spreekt|spreken"
    "|vier|viert|vieren|organiseert|organiseren|debatteert|debatteren|verhoogt|verlaagt|verandert|bel|belt|bellen"
    "|vindt|begint|beginnen|start|starten|opent|openen|speelt|spelen|komt|komen|vertrekt|vertrekken"
    "|eindigt"
    "|sluit|sluiten|vergadert|vergaderen|reist|reizen|treedt|stemt|stemmen|hervat|ontmoet",
    "was cue": "was|waren",
    "having cue": "heeft|hebben|heb",
    "perfect cue": "had|hadden",
    "lasting cue": "was|waren|bleef|bleven|duurde|duurden|woonde|regeerde",
    "future link": "tot",
    "not cue": "niet|geen|nooit",
    "contrast link": "maar|echter|terwijl",
    "relative cue": "welke|wiens|wier",
    "clause link": "dat",
    "condition link": "als|indien|tenzij",
    "title": "mr|mevr|heer|minister|burgemeester|senator|scheidsrechter|kamerlid|regisseur|directeur|familie|heet"
    "|heette|meneer|mevrouw|Meneer|Mevrouw|Dr|Prof|Tante|Oom|Koning|Koningin|Paus|Keizer|Generaal",
}
