"""What the model learns from: pairs of texts that mean the same, cut into pieces."""
import gzip
import json
import random
import subprocess
from collections import defaultdict
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ["ar", "en", "fr", "es", "ru", "zh"]
ENGLISH = LANGUAGES.index("en")
# Arabic is drawn twice as often: the documents are Arabic.
LANGUAGE_WEIGHTS = np.array([2.0, 1, 1, 1, 1, 1])

# Left out of what ships: share-alike and mixed licences (SOURCES.md beside the data).
EXCLUDED = {"stsb-mt", "wordnet-omw", "mozilla-legal"}
LONGEST = 96  # pieces

Pieces = np.ndarray
Pair = tuple[Pieces, Pieces]


def read_translations(folder: Path) -> list[tuple[str, dict[str, str]]]:
    """Source and versions of every sentence, joined on the English one."""
    joined: dict[str, tuple[str, dict[str, str]]] = {}
    for file in sorted(folder.glob("*.tsv.gz")):
        source, language = file.name.split(".")[:2]
        if source in EXCLUDED:
            continue
        for line in gzip.open(file, "rt", encoding="utf-8").read().split("\n"):
            english, tab, other = line.partition("\t")
            if tab and 2 < len(english) < 400 and len(other) > 1 and other != english:
                joined.setdefault(english, (source, {"en": english}))[1].setdefault(language, other)
    return list(joined.values())


def read_glossary() -> list[dict[str, list[str]]]:
    return [{language: concept[language] for language in LANGUAGES} for concept in json.loads((ROOT / "corpus/glossary.json").read_text())]


def read_statements() -> list[dict[str, dict[str, str]]]:
    """Statements and the questions they answer, in six languages."""
    files = sorted((ROOT / "models/training/sentences").glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def read_paragraphs() -> list[dict]:
    """Headings and sentences of the corpus, as the indexer reads them."""
    lines = subprocess.run(["npx", "tsx", "models/training/paragraphs.ts"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in lines.splitlines()]


class Translations:
    """Draws translations: half with English, half of them all in one pair of languages, so that negatives are hard."""

    def __init__(self, versions: list[tuple[str, dict[str, str]]], tokenize, rng: np.random.Generator):
        self.rng = rng
        self.texts = {language: tokenize([texts.get(language, "")[:600] for _, texts in versions]) for language in LANGUAGES}
        self.present = np.array([[len(self.texts[language][at]) > 0 for language in LANGUAGES] for at in range(len(versions))])
        counts: dict[str, int] = defaultdict(int)
        for source, _ in versions:
            counts[source] += 1
        # A source ten times as large is drawn four times as often.
        self.weights = np.array([counts[source] ** -0.4 for source, _ in versions])
        self.pairs = [(a, b) for a in range(6) for b in range(6) if a != b]
        chances = np.array([LANGUAGE_WEIGHTS[a] * LANGUAGE_WEIGHTS[b] for a, b in self.pairs])
        self.pair_chances = chances / chances.sum()
        self.pools = {pair: self._pool(self.present[:, pair[0]] & self.present[:, pair[1]]) for pair in self.pairs}
        self.any_two = self._pool(self.present.sum(1) >= 2)
        self.any_three = self._pool(self.present.sum(1) >= 3)

    def _pool(self, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        rows = np.flatnonzero(wanted)
        return rows, np.cumsum(self.weights[rows])

    def _rows(self, pool: tuple[np.ndarray, np.ndarray], count: int) -> np.ndarray:
        rows, cumulated = pool
        return np.unique(rows[np.searchsorted(cumulated, self.rng.random(count) * cumulated[-1])])

    def draw(self, count: int) -> list[Pair]:
        if self.rng.random() < 0.5:
            pair = self.pairs[self.rng.choice(len(self.pairs), p=self.pair_chances)]
            rows = self._rows(self.pools[pair], count)
            chosen = np.tile(pair, (len(rows), 1))
        else:
            with_english = self.rng.random() < 0.5
            rows = self._rows(self.any_two if with_english else self.any_three, count)
            # The two highest of weights with Gumbel noise are a draw without replacement.
            scores = np.log(LANGUAGE_WEIGHTS) + self.rng.gumbel(size=(len(rows), 6))
            scores[~self.present[rows]] = -np.inf
            if with_english:
                scores[:, ENGLISH] = np.inf
            chosen = np.argsort(-scores, axis=1)[:, :2]
        return [(self._text(row, a), self._text(row, b)) for row, (a, b) in zip(rows, chosen)]

    def _text(self, row: int, language: int) -> Pieces:
        return self.texts[LANGUAGES[language]][row][:LONGEST]


class Field:
    """Draws from what was written about the field: terms, statements with their questions, and the corpus itself."""

    def __init__(self, glossary, statements, paragraphs, tokenize, seed: int):
        self.rng = random.Random(seed)
        self.concepts = [{language: tokenize(terms) for language, terms in concept.items()} for concept in glossary]
        self.statements = [
            {side: dict(zip(LANGUAGES, tokenize([item[side][language] for language in LANGUAGES]))) for side in ["statement", "question"]}
            for item in statements
        ]
        self.paragraphs = [(tokenize(paragraph["section"]), tokenize(paragraph["sentences"])) for paragraph in paragraphs]

    def _languages(self) -> tuple[str, str]:
        first = self.rng.choices(LANGUAGES, LANGUAGE_WEIGHTS)[0]
        rest = [language for language in LANGUAGES if language != first]
        return first, self.rng.choices(rest, [2 if language == "ar" else 1 for language in rest])[0]

    def terms(self, count: int) -> list[Pair]:
        """One to four terms in a row, the same in both languages."""
        return [self._term_row() for _ in range(count)]

    def _term_row(self) -> Pair:
        concepts = self.rng.sample(self.concepts, self.rng.choice([1, 1, 2, 3, 4]))
        first, second = self._languages()
        left, right = (np.concatenate([self.rng.choice(concept[language]) for concept in concepts]) for language in (first, second))
        return left, right

    def questions(self, count: int) -> list[Pair]:
        """A question and its answer, or two versions of a statement; a quarter of the questions keep the answer's language."""
        return [self._question(item) for item in self.rng.sample(self.statements, min(count, len(self.statements)))]

    def _question(self, item) -> Pair:
        first, second = self._languages()
        if self.rng.random() < 0.35:
            return item["statement"][first], item["statement"][second]
        if self.rng.random() < 0.25:
            first = second
        return item["question"][first], item["statement"][second]

    def corpus(self, count: int) -> list[Pair]:
        """A sentence and the rest of its paragraph, or a heading and its paragraph."""
        pairs = (self._passage(*paragraph) for paragraph in self.rng.sample(self.paragraphs, min(count, len(self.paragraphs))))
        return [(left, right) for left, right in pairs if len(left) and len(right)]

    def _passage(self, headings: list[Pieces], sentences: list[Pieces]) -> Pair:
        at = self.rng.randrange(len(sentences))
        rest = sentences[:at] + sentences[at + 1 :]
        if headings and (not rest or self.rng.random() < 0.3):
            return self.rng.choice(headings), np.concatenate(sentences)
        return sentences[at], np.concatenate([*rest, sentences[at][:0]])
