"""Refines the static model on the field: `python3 models/training/refine.py --data ../shared/data` (see models/README.md).

Symmetric in-batch InfoNCE (van den Oord et al., 2018) over mean-pooled piece vectors, SparseAdam, linear decay.
Seeds are fixed; on one machine the same data give the same file.
"""
import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from pairs import Sampler, field, general, glossary
from pieces import Tokenizer, read_vectors, write_vectors

ROOT = Path(__file__).resolve().parents[2]
TEMPERATURE = 0.05


def pool(table: torch.nn.Embedding, rows: list[np.ndarray]) -> torch.Tensor:
    """Unit-length means of the vectors of each row's pieces."""
    flat = torch.from_numpy(np.concatenate(rows))
    owner = torch.repeat_interleave(torch.arange(len(rows)), torch.tensor([len(row) for row in rows]))
    sums = torch.zeros(len(rows), table.embedding_dim).index_add_(0, owner, table(flat))
    return F.normalize(sums, dim=1)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=ROOT / "models/dalil-static-6")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=2500)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rate", type=float, default=0.01)
    parser.add_argument("--mix", type=float, nargs=3, default=[0.5, 0.25, 0.25], help="shares of translations, terms, statements")
    options = parser.parse_args()

    rng = random.Random(6)
    torch.manual_seed(6)
    torch.set_num_threads(2)
    tokenizer = Tokenizer(options.model / "tokenizer.json")
    weights = options.model / "onnx/model_quantized.onnx"
    table = torch.nn.Embedding.from_pretrained(torch.from_numpy(read_vectors(weights)), freeze=False, sparse=True)
    sampler = Sampler(general(options.data / "parallel", 30_000, rng), glossary(ROOT / "corpus/glossary.json"), field(ROOT / "models/training/sentences"), rng)
    draws = [sampler.translation, sampler.terms, sampler.statement]
    optimizer = torch.optim.SparseAdam(list(table.parameters()), lr=options.rate)
    print(f"{len(sampler.translations)} translations, {len(sampler.concepts)} concepts, {len(sampler.statements)} statements", flush=True)

    started = time.time()
    for step in range(options.steps):
        for group in optimizer.param_groups:
            group["lr"] = options.rate * (1 - step / options.steps)
        # One kind a batch, so that a term's negatives are terms and a statement's are statements.
        draw = rng.choices(draws, options.mix)[0]
        pairs = {left: right for left, right in (draw() for _ in range(options.batch))}
        left, right = tokenizer(list(pairs)), tokenizer(list(pairs.values()))
        scores = pool(table, left) @ pool(table, right).T / TEMPERATURE
        target = torch.arange(len(left))
        # The same text twice on one side is no negative of itself.
        same = torch.tensor(np.unique([row.tobytes() for row in right], return_inverse=True)[1])
        scores = scores.masked_fill((same[None] == same[:, None]) & ~torch.eye(len(left), dtype=torch.bool), -1e4)
        loss = (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 0:
            print(f"{step} {draw.__name__} {loss.item():.3f} {time.time() - started:.0f}s", flush=True)

    (options.out / "onnx").mkdir(parents=True, exist_ok=True)
    write_vectors(weights, options.out / "onnx/model_quantized.onnx", table.weight.detach().numpy())
    for name in ["tokenizer.json", "tokenizer_config.json", "config.json"]:
        (options.out / name).write_bytes((options.model / name).read_bytes())


if __name__ == "__main__":
    main()
