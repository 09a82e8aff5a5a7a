"""Training pairs: general translations, the glossary, the field's sentences, the corpus itself."""
import gzip
import json
import random
from collections import defaultdict
from pathlib import Path

LANGUAGES = ["ar", "en", "fr", "es", "ru", "zh"]

# Left out of what ships: share-alike and unclear licences (../shared/data/SOURCES.md).
EXCLUDED = {"stsb-mt", "wordnet-omw", "mozilla-legal"}


def general(folder: Path, most: int, rng: random.Random) -> list[dict[str, str]]:
    """Sentences in two or more languages, joined on their English side; at most `most` a source and language."""
    joined: dict[str, dict[str, str]] = defaultdict(dict)
    for file in sorted(folder.glob("*.tsv.gz")):
        source, language = file.name.split(".")[:2]
        if source in EXCLUDED:
            continue
        lines = gzip.open(file, "rt", encoding="utf-8").read().split("\n")
        for line in rng.sample(lines, min(most, len(lines))):
            english, tab, other = line.partition("\t")
            if tab and 2 < len(english) < 400 and len(other) > 1:
                joined[english][language] = other
    return [{"en": english, **others} for english, others in joined.items()]


def glossary(file: Path) -> list[dict[str, list[str]]]:
    return [{language: concept[language] for language in LANGUAGES} for concept in json.loads(file.read_text())]


def field(folder: Path) -> list[dict[str, dict[str, str]]]:
    """Statements and the questions they answer, in six languages."""
    return [json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.read_text().splitlines() if line.strip()]


class Sampler:
    """Draws pairs of texts in two (mostly different) languages. Arabic is drawn twice as often: the documents are Arabic."""

    def __init__(self, translations, concepts, statements, rng: random.Random):
        self.translations, self.concepts, self.statements, self.rng = translations, concepts, statements, rng

    def languages(self, among) -> tuple[str, str]:
        weights = [2 if language == "ar" else 1 for language in among]
        first = self.rng.choices(among, weights)[0]
        rest = [language for language in among if language != first]
        return first, self.rng.choices(rest, [2 if language == "ar" else 1 for language in rest])[0]

    def translation(self) -> tuple[str, str]:
        entry = self.rng.choice(self.translations)
        first, second = self.languages(list(entry))
        return entry[first], entry[second]

    def terms(self) -> tuple[str, str]:
        """One to four terms in a row, the same in both languages, in any order."""
        concepts = self.rng.sample(self.concepts, self.rng.choice([1, 1, 2, 3, 4]))
        first, second = self.languages(LANGUAGES)
        left = [self.rng.choice(concept[first]) for concept in concepts]
        self.rng.shuffle(concepts)
        return " ".join(left), " ".join(self.rng.choice(concept[second]) for concept in concepts)

    def statement(self) -> tuple[str, str]:
        """A question and its answer, or two versions of a statement; a third of the questions keep the answer's language."""
        entry = self.rng.choice(self.statements)
        first, second = self.languages(LANGUAGES)
        if self.rng.random() < 0.35:
            return entry["statement"][first], entry["statement"][second]
        if self.rng.random() < 0.25:
            first = second
        return entry["question"][first], entry["statement"][second]
