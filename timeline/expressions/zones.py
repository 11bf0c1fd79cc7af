"""Time zones as texts name them: abbreviations, each with every zone that it is used for, and the cities of tzdata.

An abbreviation stands for the clock of its place, summer time included: few writers keep EST and EDT apart. Where it
has several places, the most usual one of the world's press comes first; what decides between them is the article's
own zone, else the zone last told, and where neither does, the reading is marked as ambiguous.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from timeline.expressions.values import Fields

UTC = "+00:00"
ABBREVIATIONS: Mapping[str, tuple[str, ...]] = {
    "GMT": (UTC,),
    "UTC": (UTC,),
    # the Americas
    "ET": ("America/New_York",),
    "EST": ("America/New_York", "Australia/Sydney"),
    "EDT": ("America/New_York", "Australia/Sydney"),
    "CT": ("America/Chicago",),
    "CST": ("America/Chicago", "Asia/Shanghai", "America/Havana", "Australia/Adelaide"),
    "CDT": ("America/Chicago", "America/Havana"),
    "MT": ("America/Denver",),
    "MST": ("America/Denver", "Asia/Kuala_Lumpur"),
    "MDT": ("America/Denver",),
    "PT": ("America/Los_Angeles",),
    "PST": ("America/Los_Angeles", "Asia/Manila"),
    "PDT": ("America/Los_Angeles",),
    "AKST": ("America/Anchorage",),
    "AKDT": ("America/Anchorage",),
    "HST": ("Pacific/Honolulu",),
    "AST": ("America/Halifax", "Asia/Riyadh"),
    "ADT": ("America/Halifax",),
    "NST": ("America/St_Johns",),
    "NDT": ("America/St_Johns",),
    "BRT": ("America/Sao_Paulo",),
    "ART": ("America/Argentina/Buenos_Aires",),
    "CLT": ("America/Santiago",),
    "COT": ("America/Bogota",),
    # Europe
    "BST": ("Europe/London", "Asia/Dhaka"),
    "WET": ("Europe/Lisbon",),
    "WEST": ("Europe/Lisbon",),
    "CET": ("Europe/Paris",),
    "CEST": ("Europe/Paris",),
    "MEZ": ("Europe/Berlin",),
    "MESZ": ("Europe/Berlin",),
    "EET": ("Europe/Kyiv",),
    "EEST": ("Europe/Kyiv",),
    "MSK": ("Europe/Moscow",),
    "TRT": ("Europe/Istanbul",),
    # Africa and Asia
    "CAT": ("Africa/Maputo",),
    "EAT": ("Africa/Nairobi",),
    "WAT": ("Africa/Lagos",),
    "SAST": ("Africa/Johannesburg",),
    "IST": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "IDT": ("Asia/Jerusalem",),
    "IRST": ("Asia/Tehran",),
    "GST": ("Asia/Dubai", "Atlantic/South_Georgia"),
    "PKT": ("Asia/Karachi",),
    "NPT": ("Asia/Kathmandu",),
    "WIB": ("Asia/Jakarta",),
    "WITA": ("Asia/Makassar",),
    "ICT": ("Asia/Bangkok",),
    "SGT": ("Asia/Singapore",),
    "MYT": ("Asia/Kuala_Lumpur",),
    "PHT": ("Asia/Manila",),
    "HKT": ("Asia/Hong_Kong",),
    "JST": ("Asia/Tokyo",),
    "KST": ("Asia/Seoul",),
    # Australia and the Pacific
    "AWST": ("Australia/Perth",),
    "ACST": ("Australia/Adelaide",),
    "ACDT": ("Australia/Adelaide",),
    "AEST": ("Australia/Sydney",),
    "AEDT": ("Australia/Sydney",),
    "NZST": ("Pacific/Auckland",),
    "NZDT": ("Pacific/Auckland",),
    "SST": ("Pacific/Pago_Pago", "Asia/Singapore"),
}
AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
ISLANDS = ("Christmas", "Easter", "Midway", "Wake")  # whose names by themselves are something else
POINTS = ("ACT", "LHI", "NSW", "North", "South", "West")  # parts of Australia, no cities


def zone_words() -> dict[str, dict[object, str]]:
    """What every language's lexicon holds of zones: `zone` and `utc` from abbreviations, `city` from tzdata."""
    names = resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    parts = ((name, *name.partition("/")[::2]) for name in names)
    cities = {name: place.rpartition("/")[2].replace("_", " ") for name, area, place in parts if area in AREAS}
    return {
        "zone": {
            Fields.of(zone=zones[0] if len(zones) == 1 else zones): "|".join(
                word for word, those in ABBREVIATIONS.items() if those == zones
            )
            for zones in dict.fromkeys(ABBREVIATIONS.values())
        },
        "utc": {UTC: "|".join(word for word, zones in ABBREVIATIONS.items() if zones == (UTC,))},
        "city": {
            zone: f"{city} Island" if city in ISLANDS else city for zone, city in cities.items() if city not in POINTS
        },
    }
