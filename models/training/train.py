"""Makes the bundled model from nothing: `python3 models/training/train.py --data FOLDER` (see models/README.md).

Symmetric in-batch InfoNCE (van den Oord et al., "Representation Learning with Contrastive Predictive Coding", 2018) over
mean-pooled piece vectors: first on translations, then on the field. Seeds are fixed.
"""
import argparse
import json
import random
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Callable

import numpy as np
import torch
import torch.nn.functional as F

from normalise import normalise
from pairs import LANGUAGES, ROOT, Field, Pair, Translations, read_glossary, read_paragraphs, read_statements, read_translations
from pieces import Tokenizer, learn_vocabulary, write_model

SEED = 6
TEMPERATURE = 0.05
# Small beginnings are left quickly, also by pieces that are seen rarely.
INITIAL_SPREAD = 0.1
REFERENCE = [
    "ما هو تعريف الاتجار بالأشخاص في بروتوكول باليرمو؟", "وَلِلْمُهَاجِرِينَ وسياساتها، والفقرة ٧٧", "trafficking in persons",
    "Which States' labour inspectors were trained in 2009?", "L’exploitation des travailleurs migrants : recrutement, dettes et menaces",
    "¿Qué medidas se recomiendan para proteger a los niños?", "Противодействие торговле людьми и незаконному ввозу мигрантов", "打击人口贩运的2009年行动计划：受害者保护",
]


class Table:
    """One vector a piece, learned with Adam (Kingma and Ba, 2015) on the rows that a batch touches."""

    def __init__(self, pieces: int, dimension: int, device: str):
        self.device = device
        self.vectors = torch.randn(pieces, dimension, device=device) * INITIAL_SPREAD
        self.means, self.squares = torch.zeros_like(self.vectors), torch.zeros_like(self.vectors)
        self.steps = 0

    def learn(self, pairs: list[Pair], rate: float) -> float:
        """One step; returns the loss."""
        rows = [left for left, _ in pairs] + [right for _, right in pairs]
        flat = np.concatenate(rows).astype(np.int64)
        offsets = np.concatenate([[0], np.cumsum([len(row) for row in rows])[:-1]])
        used, places = (torch.from_numpy(values).to(self.device) for values in np.unique(flat, return_inverse=True))
        vectors = self.vectors[used].requires_grad_(True)
        sums = F.embedding_bag(places, vectors, torch.from_numpy(offsets).to(self.device), mode="sum")
        left, right = F.normalize(sums, dim=1).split(len(pairs))
        scores = left @ right.T / TEMPERATURE
        target = torch.arange(len(pairs), device=self.device)
        # The same text twice on one side is no negative of itself.
        ids = torch.tensor(np.unique([row.tobytes() for _, row in pairs], return_inverse=True)[1], device=self.device)
        scores = scores.masked_fill((ids[None] == ids[:, None]) & (target[None] != target[:, None]), -1e4)
        loss = (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2
        loss.backward()
        self._adam(used, vectors, rate)
        return loss.item()

    def _adam(self, used: torch.Tensor, vectors: torch.Tensor, rate: float) -> None:
        self.steps += 1
        gradient = vectors.grad
        mean = self.means[used].mul_(0.9).add_(gradient, alpha=0.1)
        square = self.squares[used].mul_(0.999).addcmul_(gradient, gradient, value=0.001)
        self.means[used], self.squares[used] = mean, square
        step = (square / (1 - 0.999**self.steps)).sqrt_().add_(1e-8)
        self.vectors[used] = vectors.detach() - rate / (1 - 0.9**self.steps) * mean / step


def stage(table: Table, name: str, steps: int, rate: float, draw: Callable[[], list[Pair]]) -> None:
    """So many steps, the rate falling to 0."""
    started = time.time()
    for step in range(steps):
        loss = table.learn(draw(), rate * (1 - step / steps))
        if step % 100 == 0:
            print(f"{name} {step}/{steps} loss {loss:.3f} {time.time() - started:.0f} s", flush=True)


# Of batches in training on the field: translations, terms, questions and statements, the corpus itself. One kind a batch, so
# that a term's negatives are terms and a statement's are statements.
KIND_CHANCES = [0.3, 0.25, 0.4, 0.05]


def field_kinds(translations: Translations, field: Field) -> list[Callable[[int], list[Pair]]]:
    return [translations.draw, field.terms, field.questions, field.corpus]


def write_lines(file: Path, translations, glossary, statements, rng: random.Random) -> None:
    """What the vocabulary is learned from: every source a little, the field and the corpus more."""
    by_source = defaultdict(list)
    for source, versions in translations:
        by_source[source].append(versions)
    with file.open("w") as out:
        for language in LANGUAGES:
            for versions in by_source.values():
                texts = [version[language] for version in versions if language in version]
                for text in rng.sample(texts, min(len(texts), int(20 * len(texts) ** 0.65) + 200)):
                    out.write(normalise(text) + "\n")
            for concept in glossary:
                out.writelines((normalise(term) + "\n") * 3 for term in concept[language])
            for item in statements:
                out.writelines((normalise(item[side][language]) + "\n") * 2 for side in ["statement", "question"])
        for text in sorted((ROOT / "corpus/raw").glob("*.txt")):
            out.writelines((normalise(line) + "\n") * 2 for line in text.read_text().splitlines())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True, help="folder with parallel/*.tsv.gz")
    parser.add_argument("--out", type=Path, default=ROOT / "models/dalil-field-6")
    parser.add_argument("--pieces", type=int, default=64_000)
    parser.add_argument("--dimension", type=int, default=256)
    parser.add_argument("--general", type=int, nargs=2, default=[6000, 2048], metavar=("STEPS", "BATCH"))
    parser.add_argument("--field", type=int, nargs=2, default=[2000, 1024], metavar=("STEPS", "BATCH"))
    options = parser.parse_args()
    torch.manual_seed(SEED)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    versions, glossary, statements = read_translations(options.data / "parallel"), read_glossary(), read_statements()
    print(f"{len(versions)} translations, {len(glossary)} concepts, {len(statements)} statements", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "lines.txt"
        write_lines(lines, versions, glossary, statements, random.Random(SEED))
        vocabulary = learn_vocabulary(lines, options.pieces)
    tokenizer = Tokenizer(vocabulary)
    table = Table(tokenizer.size, options.dimension, device)

    rng = np.random.default_rng(SEED)
    translations = Translations(versions, tokenizer, rng)
    steps, batch = options.general
    stage(table, "general", steps, 0.03, lambda: translations.draw(batch))

    field = Field(glossary, statements, read_paragraphs(), tokenizer, SEED)
    steps, batch = options.field
    kinds = field_kinds(translations, field)
    stage(table, "field", steps, 0.005, lambda: kinds[rng.choice(len(kinds), p=KIND_CHANCES)](batch))

    vectors = table.vectors.cpu().numpy()
    write_model(options.out, vocabulary, vectors)
    write_reference(options.out / "reference.json", tokenizer, vectors)


def write_reference(file: Path, tokenizer: Tokenizer, vectors: np.ndarray) -> None:
    """What the trainer itself makes of some texts, for a test that what ships makes the same of them."""
    made = []
    for text, ids in zip(REFERENCE, tokenizer(REFERENCE)):
        vector = vectors[ids].sum(axis=0)
        made.append({"text": text, "pieces": ids.tolist(), "vector": [round(float(value), 5) for value in vector / np.linalg.norm(vector)]})
    file.write_text("[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in made) + "\n]\n")


if __name__ == "__main__":
    main()
