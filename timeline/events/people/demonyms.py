"""Countries by the adjective of their people, and by short names: "Polish" → "Poland", "U.S." → "United States"."""

from __future__ import annotations

ENGLISH = """
Afghan Afghanistan/African Africa/Asian Asia/European Europe/Albanian Albania/Algerian Algeria/American United States
Angolan Angola/Argentine Argentina/Argentinian Argentina/Armenian Armenia/Australian Australia/Austrian Austria
Azerbaijani Azerbaijan/Azeri Azerbaijan/Bahraini Bahrain/Bangladeshi Bangladesh/Belarusian Belarus/Belarussian Belarus
Belgian Belgium/Bolivian Bolivia/Bosnian Bosnia/Brazilian Brazil/British United Kingdom/Bulgarian Bulgaria
Burmese Myanmar/Cambodian Cambodia/Cameroonian Cameroon/Canadian Canada/Chadian Chad/Chechen Chechnya/Chilean Chile
Chinese China/Colombian Colombia/Congolese Congo/Croatian Croatia/Cuban Cuba/Cypriot Cyprus/Czech Czech Republic
Danish Denmark/Dutch Netherlands/Ecuadorian Ecuador/Egyptian Egypt/Eritrean Eritrea/Estonian Estonia
Ethiopian Ethiopia/Filipino Philippines/Finnish Finland/French France/Georgian Georgia/German Germany/Ghanaian Ghana
Greek Greece/Guatemalan Guatemala/Haitian Haiti/Honduran Honduras/Hungarian Hungary/Icelandic Iceland/Indian India
Indonesian Indonesia/Iranian Iran/Iraqi Iraq/Irish Ireland/Israeli Israel/Italian Italy/Jamaican Jamaica
Japanese Japan/Jordanian Jordan/Kazakh Kazakhstan/Kenyan Kenya/Kosovar Kosovo/Kurdish Kurdistan/Kuwaiti Kuwait
Kyrgyz Kyrgyzstan/Latvian Latvia/Lebanese Lebanon/Libyan Libya/Lithuanian Lithuania/Macedonian Macedonia
Malaysian Malaysia/Malian Mali/Maltese Malta/Mexican Mexico/Moldovan Moldova/Mongolian Mongolia/Moroccan Morocco
Nepalese Nepal/Nicaraguan Nicaragua/Nigerian Nigeria/Norwegian Norway/Pakistani Pakistan/Palestinian Palestine
Panamanian Panama/Paraguayan Paraguay/Peruvian Peru/Polish Poland/Portuguese Portugal/Qatari Qatar/Romanian Romania
Russian Russia/Rwandan Rwanda/Saudi Saudi Arabia/Scottish Scotland/Senegalese Senegal/Serbian Serbia/Serb Serbia
Singaporean Singapore/Slovak Slovakia/Slovenian Slovenia/Somali Somalia/Spanish Spain/Sudanese Sudan/Swedish Sweden
Swiss Switzerland/Syrian Syria/Taiwanese Taiwan/Tajik Tajikistan/Tanzanian Tanzania/Thai Thailand/Tunisian Tunisia
Turkish Turkey/Ugandan Uganda/Ukrainian Ukraine/Uruguayan Uruguay/Uzbek Uzbekistan/Venezuelan Venezuela
Vietnamese Vietnam/Welsh Wales/Yemeni Yemen/Zambian Zambia/Zimbabwean Zimbabwe/US United States/USA United States
America United States/UK United Kingdom/Britain United Kingdom/EU European Union/UN United Nations
UAE United Arab Emirates
"""

COUNTRIES = {
    word: country
    for row in ENGLISH.replace("\n", "/").strip("/").split("/")
    for word, _, country in [row.partition(" ")]
}
