"""The model's pieces: its tokenizer for training, and its vectors in and out of the ONNX graph."""
import json
import re
import unicodedata
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
import sentencepiece
from sentencepiece import sentencepiece_model_pb2


class Tokenizer:
    """Tokenises exactly as `tokenizer.json` does in transformers.js (tests/models compares them)."""

    def __init__(self, file: Path):
        described = json.loads(file.read_text())
        self.rules = [rule for rule in described["normalizer"]["normalizers"] if rule["type"] == "Replace"]
        self.rules = [(re.compile(rule["pattern"]["Regex"]), rule["content"]) for rule in self.rules]
        model = sentencepiece_model_pb2.ModelProto()
        for at, (piece, score) in enumerate(described["model"]["vocab"]):
            kind = {0: 2, 1: 3}.get(at, 1)  # unknown, control, normal
            model.pieces.add(piece=piece, score=score, type=kind)
        model.trainer_spec.unk_id, model.trainer_spec.pad_id = 0, 1
        model.trainer_spec.bos_id = model.trainer_spec.eos_id = -1
        model.trainer_spec.unk_piece, model.trainer_spec.pad_piece = "<unk>", "<pad>"
        model.normalizer_spec.name = "identity"
        model.normalizer_spec.add_dummy_prefix = True
        model.normalizer_spec.remove_extra_whitespaces = False
        model.normalizer_spec.escape_whitespaces = True
        self.processor = sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())

    def __call__(self, texts: list[str], longest: int = 96) -> list[np.ndarray]:
        return [np.array(ids[:longest] or [0], dtype=np.int64) for ids in self.processor.encode([self.normalise(text) for text in texts])]

    def normalise(self, text: str) -> str:
        text = unicodedata.normalize("NFKC", text).lower()
        for pattern, content in self.rules:
            text = pattern.sub(content, text)
        return text


def read_vectors(file: Path) -> np.ndarray:
    """Float vectors, one a piece."""
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(file)).graph.initializer}
    return tensors["q"].astype(np.float32) * tensors["s"]


def write_vectors(template: Path, file: Path, vectors: np.ndarray) -> None:
    """Stores vectors as int8 with one scale a row, in the graph of `template`."""
    scale = np.abs(vectors).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    model = onnx.load(str(template))
    values = {"q": np.rint(vectors / scale).astype(np.int8), "s": scale.astype(np.float32)}
    for tensor in model.graph.initializer:
        tensor.CopyFrom(numpy_helper.from_array(values[tensor.name], tensor.name))
    onnx.save(model, str(file))
