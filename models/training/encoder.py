"""A stronger encoder for whoever has a GPU: a small transformer over the static model's pieces, trained on the same pairs.

`python3 models/training/encoder.py --data FOLDER --out models/dalil-encoder-6` begins with the vectors of the static model, so that it
starts as good as that one and learns what the words around a word change. Without a GPU it runs, but only to be tried.
"""
import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
import torch
from torch import nn
import torch.nn.functional as F

from pairs import ROOT, Field, Pair, Translations, read_glossary, read_paragraphs, read_statements, read_translations
from pieces import LONGEST, PADDING, Tokenizer, write_descriptions
from train import KIND_CHANCES, SEED, TEMPERATURE, field_kinds


class Encoder(nn.Module):
    """Vectors of pieces, kept as bytes with a scale each, and layers of attention that add to them."""

    def __init__(self, values: np.ndarray, scales: np.ndarray, layers: int, heads: int):
        super().__init__()
        dimension = values.shape[1]
        self.register_buffer("values", torch.from_numpy(values))
        self.register_buffer("scales", torch.from_numpy(scales))
        self.spread = float(np.abs(values.astype(np.float32) * scales).mean())
        self.positions = nn.Parameter(torch.randn(LONGEST, dimension) * 0.02)
        layer = nn.TransformerEncoderLayer(dimension, heads, 4 * dimension, dropout=0.1, activation="gelu", batch_first=True, norm_first=True)
        self.layers = nn.TransformerEncoder(layer, layers)
        self.gate = nn.Parameter(torch.zeros(dimension))

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        static = self.values[input_ids].float() * self.scales[input_ids]
        places = self.positions[torch.arange(input_ids.shape[1], device=input_ids.device)]
        hidden = self.layers(static / self.spread + places, src_key_padding_mask=attention_mask == 0)
        # The gate is shut at first: the encoder begins as the static model.
        return static + self.gate * hidden * self.spread


def padded(rows: list[np.ndarray], device: str) -> tuple[torch.Tensor, torch.Tensor]:
    ids = torch.full((len(rows), max(len(row) for row in rows)), PADDING, dtype=torch.long)
    for at, row in enumerate(rows):
        ids[at, : len(row)] = torch.from_numpy(row.astype(np.int64))
    return ids.to(device), (ids != PADDING).long().to(device)


def embed(model: Encoder, rows: list[np.ndarray], device: str) -> torch.Tensor:
    ids, mask = padded(rows, device)
    return F.normalize((model(ids, mask) * mask[..., None]).sum(1), dim=1)


def loss_of(model: Encoder, pairs: list[Pair], device: str) -> torch.Tensor:
    left, right = (embed(model, [pair[side] for pair in pairs], device) for side in (0, 1))
    scores = left @ right.T / TEMPERATURE
    target = torch.arange(len(pairs), device=device)
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2


def export(model: Encoder, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    axes = {0: "batch", 1: "sequence"}
    names = ["input_ids", "attention_mask", "last_hidden_state"]
    example = torch.ones(2, 7, dtype=torch.long)
    torch.onnx.export(
        model.cpu().eval(), (example, example), str(file), input_names=names[:2], output_names=names[2:],
        dynamic_axes={name: axes for name in names}, opset_version=14,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True, help="folder with parallel/*.tsv.gz")
    parser.add_argument("--static", type=Path, default=ROOT / "models/dalil-field-6")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rate", type=float, default=3e-4)
    options = parser.parse_args()
    torch.manual_seed(SEED)
    device = "cuda" if torch.cuda.is_available() else "cpu"

    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(options.static / "onnx/model_quantized.onnx")).graph.initializer}
    vocabulary = json.loads((options.static / "tokenizer.json").read_text())["model"]["vocab"]
    tokenizer = Tokenizer(vocabulary)
    rng = np.random.default_rng(SEED)
    field = Field(read_glossary(), read_statements(), read_paragraphs(), tokenizer, SEED)
    translations = Translations(read_translations(options.data / "parallel"), tokenizer, rng)
    draws = field_kinds(translations, field)

    model = Encoder(weights["q"].copy(), weights["s"].copy(), options.layers, heads=4).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, options.rate, total_steps=options.steps, pct_start=0.05)
    started = time.time()
    for step in range(options.steps):
        draw = draws[rng.choice(len(draws), p=KIND_CHANCES)]
        loss = loss_of(model, draw(options.batch), device)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(f"{step}/{options.steps} loss {loss.item():.3f} {time.time() - started:.0f} s", flush=True)

    export(model, options.out / "onnx/model_quantized.onnx")
    write_descriptions(options.out, vocabulary, weights["q"].shape[1], static=False)


if __name__ == "__main__":
    main()
