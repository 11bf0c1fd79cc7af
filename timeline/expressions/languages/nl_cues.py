"""The words of Dutch that tell no time themselves: what shows past or future, and what only looks like a time."""

from __future__ import annotations

from typing import Any

CUES: dict[str, Any] = {
    # what a number is of, so that it is no year
    "numbered": "$|€|£|nr.|nummer|pagina|blz.|p.|artikel|art.|kamer|hoofdstuk|paragraaf|versie|model|lijn|vlucht|bus"
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
    "no time": "goedemorgen|goedemiddag|goedenavond|goede morgen|goede middag|goede avond|goede nacht|praagse lente"
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
    "future cue": "zal|zullen|zou|zouden|gaat|gaan|wil|willen|moet|moeten|hoopt|hopen|verwacht|verwachten|verwachte"
    "|plant"
    "|plannen|gepland|geplande|voorzien|mag|mogen|kan|kunnen|wordt|worden|staat gepland|van plan",
    "announcing cue": "zal|zullen|gaat|gaan",
    "will cue": "zal|zullen|zou|zouden",
    "planned cue": "gepland|geplande|voorzien|verwacht",
    "present cue": "vindt|begint|beginnen|start|starten|opent|openen|speelt|spelen|komt|komen|vertrekt|vertrekken"
    "|eindigt"
    "|sluit|sluiten|vergadert|vergaderen|reist|reizen|treedt|stemt|stemmen|hervat|ontmoet",
    "was cue": "was|waren",
    "having cue": "heeft|hebben|heb",
    "perfect cue": "had|hadden",
    "being cue": "is|zijn",
    "lasting cue": "was|waren|bleef|bleven|duurde|duurden|woonde|regeerde",
    "future link": "tot",
    "not cue": "niet|geen|nooit",
    "contrast link": "maar|echter|terwijl",
    "relative cue": "welke|wiens|wier",
    "clause link": "dat",
    "condition link": "als|indien|tenzij",
    "title": "Meneer|Mevrouw|Dr|Prof|Tante|Oom|Koning|Koningin|Paus|Keizer|Generaal",
}
