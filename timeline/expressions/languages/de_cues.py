"""The words of German that tell no time themselves: what shows past or future, and what only looks like a time."""

from __future__ import annotations

from typing import Any

CUES: dict[str, Any] = {
    # what a number is of, so that it is no year
    "numbered": "$|€|£|nr.|nummer|seite|seiten|zimmer|artikel|paragraph|paragraf|kapitel|abschnitt|§|art.|abs.|band"
    "|raum|version|modell|linie|flug|tor|gate|kanal|hotline|telefon|tel.|postfach|zeile|nrn.",
    "measure": {
        "things": "prozent|%|euro|mark|dollar|franken|lire|cent|pfund|rubel|meter|metern|kilometer|kilometern|km|m|kg"
        "|kilo|kilogramm|gramm|tonnen|liter|litern|hektar|quadratmeter|quadratkilometer|kubikmeter|grad|punkte|punkten"
        "|seiten|stück|exemplare|exemplaren|watt|kilowatt|megawatt|volt|flugzeuge|flugzeugen|panzer|panzern|schiffe"
        "|schiffen|geschütze|geschützen|fahrzeuge|fahrzeugen|häuser|häusern|wohnungen|betten|zimmer|plätze|unternehmen"
        "|firmen|betriebe|stimmen|aktien|bomben|raketen|gewehre|maschinen|hm|höhenmeter|höhenmetern|quadratkilometern"
        "|seemeilen|meilen|millionen|milliarden|dm|usd|eur|bücher|pferde|kühe|bäume|gemeinden|dörfer|divisionen",
        "people": "menschen|personen|mann|soldaten|einwohner|einwohnern|tote|toten|opfer|opfern|verletzte|verletzten"
        "|kinder|kindern|frauen|männer|männern|schüler|schülern|studenten|besucher|besuchern|zuschauer|zuschauern"
        "|teilnehmer|teilnehmern|mitglieder|mitgliedern|mitarbeiter|mitarbeitern|arbeiter|arbeitern|gefangene"
        "|gefangenen|flüchtlinge|flüchtlingen|patienten|bürger|bürgern|beschäftigte|beschäftigten|gäste|gästen|fans"
        "|polizisten|demonstranten|delegierte|kämpfer|kämpfern|juden|zivilisten|offiziere|offizieren|reiter|reitern"
        "|hopliten|matrosen|freiwillige|freiwilligen|gefallene|gefallenen|wähler|wählern|familien|azubis|lehrlinge"
        "|touristen|leute|leuten",
    },
    # names and set phrases in which a word of time is none
    "no time": "tag der offenen tür|tage der offenen tür|guten morgen|guten tag|guten abend|gute nacht|april, april"
    "|schwarzer freitag|schwarze freitag|schwarzen freitag|blutsonntag|prager frühling|prager frühlings"
    "|arabischer frühling|arabischen frühling|arabischen frühlings|völkerfrühling|deutscher herbst|deutschen herbst"
    "|tagesschau|mitternachtssonne|von tag zu tag|so bald|an der zeit|an den tag|ende der welt|eines schönen tages"
    "|in letzter minute|in letzter sekunde|von jahr zu jahr|nach und nach|nach wie vor|früher oder später|jüngster tag"
    "|jüngsten tag|der jüngste tag|dritte welt|mitte-links|mitte-rechts|mitte links|mitte rechts|bis auf weiteres"
    "|zeit und raum|je länger|mal für mal|zum ersten mal|zum zweiten mal|zum letzten mal|ein für alle mal|sankt august"
    "|sturm und drang",
    # what is "vom" a day that it shows or tells of
    "record": "sitzung|bericht|berichts|brief|briefes|schreiben|urteil|urteils|beschluss|beschlusses|foto|fotos|bild"
    "|bilder|video|aufnahme|aufnahmen|daten|zahlen|umfrage|mitteilung|meldung|ausgabe|artikel|gesetz|gesetzes"
    "|verordnung|vertrag|vertrags|vertrages|erlass|dekret|dokument|dokumente|protokoll|rede|interview|sieg|niederlage"
    "|anschlag|anschlags|anschläge|anschlägen|angriff|unfall|unglück|wahl|treffen|spiel|stand|rechnung|email|e-mail"
    "|post|entscheidung|hochwasser|hochwassers|flut|brand|feuer|erdbeben|explosion|absturz|attentat|putsch|massaker"
    "|überschwemmung|überschwemmungen|ausschreitungen|proteste|protesten|abkommen|abkommens|vereinbarung|einigung|streik"
    "|konzert|besuch|gipfel|parteitag|debatte|abstimmung|bescheid|antrag|haftbefehl|tat|mord|überfall|eintrag|fassung"
    "|studie|statistik",
    # direction
    "past cue": "war|waren|warst|wurde|wurden|worden|gewesen|geworden|hatte|hatten|hat|haben|habe|hätte|hätten|sei"
    "|seien|kam|kamen|ging|gingen|gab|gaben|fand|fanden|stand|standen|ließ|ließen|nahm|nahmen|hielt|hielten|begann"
    "|begannen|starb|starben|fiel|fielen|traf|trafen|rief|riefen|schrieb|schrieben|sprach|sprachen|zog|zogen|blieb"
    "|blieben|lag|lagen|saß|saßen|trug|trugen|verlor|verloren|gewann|gewannen|schlug|schlugen|brach|brachen|schloss"
    "|schlossen|sah|sahen|brachte|brachten|dachte|dachten|wusste|wussten|konnte|konnten|musste|mussten|durfte|durften"
    "|wollte|wollten|machte|machten|sagte|sagten|lief|liefen|fuhr|fuhren|flog|flogen|floh|flohen|griff|griffen|bot"
    "|boten|bat|baten|trat|traten|warf|warfen|stieg|stiegen|sank|sanken|stieß|stießen|erhielt|erhielten|entstand"
    "|entstanden|erschien|erschienen|wuchs|wuchsen|half|halfen|schuf|schufen|verließ|verließen|verschwand|verschwanden"
    "|unterschrieb|beschloss|beschlossen|ergab|ergaben|las|lasen|aß|trank|schlief|schwor|sang|drang|drangen|zwang"
    "|zwangen|unterlag|unterlagen|übernahm|übernahmen|rückte|rückten|setzte|setzten|legte|legten|stellte|stellten"
    "|folgte|folgten|führte|führten|endete|endeten|landete|landeten|meldete|meldeten|geboren|gestorben|gestern|getötet"
    "|verletzt|festgenommen|verhaftet|gegründet|gefunden|gekommen|gegangen|gemacht|gesagt|gewählt|unterzeichnet"
    "|verabschiedet|eröffnet|vorgestellt|veröffentlicht|erklärte|erklärten|mitgeteilt|teilte|berichtete|berichteten"
    "|kündigte|genannt|gegeben|gelungen|gelang|gelangen|gefordert|besucht|gefeiert|ausgezeichnet|verurteilt|erschossen"
    "|entdeckt|begonnen|beendet",
    # what asks for something where it opens a sentence: "Stell den Wecker auf morgen"
    "bidding cue": "erinnere|erinner|halt|halte|stell|stelle|weck|wecke|trag|trage|mach|mache|leg|lege|buch|buche|reservier"
    "|reserviere|ruf|rufe|schick|schicke|send|sende|plan|plane|lösch|lösche|verschieb|verschiebe|block|blocke|blockier"
    "|blockiere|bestell|bestelle|kauf|kaufe|hol|hole|sag|sage|zeig|zeige|notier|notiere|setz|setze|vereinbar"
    "|vereinbare|bring|bringe|komm|kommt|geh|gehe|nimm|gib|denk|denke|vergiss|meld|melde|lass|lasst|warte|frag|frage"
    "|triff|lies|schreib|schreibe|hilf|fahr|fahre"
    "|zieh|ziehe|öffne|schließ|schließe|beginn|beginne|treffen wir",
    "future cue": "wird|werden|werde|würde|würden|soll|sollen|sollte|sollten|will|wollen|möchte|möchten|plant|planen"
    "|plane|geplant|geplante|geplanten|vorgesehen|angesetzt|voraussichtlich|beabsichtigt|bevorsteht|bevorstehen|hofft"
    "|hoffen|erwartet|erwarten|muss|müssen|kann|können|darf|dürfen|dürfte|dürften|könnte|könnten|anmeldungen|anmeldung",
    "announcing cue": "wird|werden|werde",
    "will cue": "wird|werden|werde|würde|würden",
    "planned cue": "geplant|vorgesehen|angesetzt|erwartet",
    "present cue": "findet|finden|beginnt|beginnen|startet|starten|öffnet|öffnen|lädt|laden|trifft|treffen|spielt"
    "|spielen|kommt|kommen|reist|reisen|steht|stehen|steigt|tritt|treten|endet|enden|schließt|stellt|gastiert|liest"
    "|entscheidet|hält|tagt|tagen|folgt|folgen|wählt|wählen|feiert|feiern|bestreitet|empfängt|setzen",
    "was cue": "war|waren",
    "lasting cue": "war|waren|blieb|blieben|dauerte|dauerten|lebte|lebten|regierte|herrschte|galt|galten",
    "no verb": "gute|guten|alte|alten|kalte|kalten|weite|weiten|breite|breiten|rechte|rechten|echte|echten|leichte"
    "|leichten|schlechte|schlechten|bunte|bunten|tote|toten|rote|roten|späte|späten|harte|harten|zarte|zarten|feste"
    "|festen|gesamte|gesamten|sogenannte|sogenannten|bekannte|bekannten|genannte|genannten|verletzte|verletzten"
    "|beliebte|beliebten|bestimmte|bestimmten|zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|sechste"
    "|sechsten|siebte|siebten|achte|achten|neunte|neunten|zehnte|zehnten|halten|arbeiten|bieten|leisten|warten|bitten"
    "|gestalten|betrachten|beobachten|berichten|antworten|retten|streiten|reiten|erhalten|enthalten|behalten|verhalten"
    "|verbreiten|bereiten|vorbereiten|richten|errichten|verzichten|schalten|verwalten|unterhalten|bedeuten|hinten"
    "|unten|selten|mitten|heute|leute|seiten|zeiten|vermitteln|sprachen|geehrte|geehrten|entfernten|entfernte|berühmte"
    "|berühmten|konkrete|geschätzte|verschiedenste|direkte|direkten|private|privaten|letzte|letzten|erste|ersten|beste"
    "|besten|größte|größten|nächste|nächsten|meiste|meisten|wichtigste|wichtigsten",
    "being cue": "ist|sind",
    "future link": "bis",
    "ahead link": "ab",
    "not cue": "nicht|kein|keine|nie|niemals|weder|noch",
    "contrast link": "aber|während|sondern|doch|jedoch",
    "relative cue": "welche|welcher|welches|deren|dessen",
    "clause link": "dass",
    "condition link": "wenn|falls|sofern",
    "title": "Herr|Frau|Herrn|Dr|Professor|Prof|Tante|Onkel|König|Kaiser|Papst|Präsident|Minister|General",
}
