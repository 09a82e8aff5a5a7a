"""The model's pieces: learning them, cutting text into them, and their vectors in the ONNX graph."""
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
import sentencepiece
from sentencepiece import sentencepiece_model_pb2

from normalise import NORMALIZER, normalise

UNKNOWN, PADDING = 0, 1
LONGEST = 1024  # pieces of a text; what follows is cut off


def learn_vocabulary(lines: Path, size: int) -> list[tuple[str, float]]:
    """Pieces and their log-probabilities out of a file of normalised lines (unigram model of Kudo, ACL 2018)."""
    prefix = lines.with_suffix(".pieces")
    sentencepiece.SentencePieceTrainer.train(
        input=str(lines), model_prefix=str(prefix), vocab_size=size, model_type="unigram", character_coverage=0.9999,
        normalization_rule_name="identity", remove_extra_whitespaces=False, max_sentence_length=8000, num_threads=2,
        unk_id=UNKNOWN, pad_id=PADDING, bos_id=-1, eos_id=-1, minloglevel=2,
    )
    learned = sentencepiece.SentencePieceProcessor(model_file=f"{prefix}.model")
    return [(learned.id_to_piece(at), learned.get_score(at)) for at in range(learned.get_piece_size())]


class Tokenizer:
    """Cuts text exactly as tokenizer.json does in transformers.js (tests/models compares them)."""

    def __init__(self, vocabulary: list[tuple[str, float]]):
        model = sentencepiece_model_pb2.ModelProto()
        for at, (piece, score) in enumerate(vocabulary):
            kind = {UNKNOWN: 2, PADDING: 3}.get(at, 1)  # unknown, control, normal
            model.pieces.add(piece=piece, score=score, type=kind)
        model.trainer_spec.unk_id, model.trainer_spec.pad_id = UNKNOWN, PADDING
        model.trainer_spec.bos_id = model.trainer_spec.eos_id = -1
        model.trainer_spec.unk_piece, model.trainer_spec.pad_piece = "<unk>", "<pad>"
        model.normalizer_spec.name = "identity"
        model.normalizer_spec.add_dummy_prefix = True
        model.normalizer_spec.remove_extra_whitespaces = False
        model.normalizer_spec.escape_whitespaces = True
        self.size = len(vocabulary)
        self.processor = sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())

    def __call__(self, texts: list[str]) -> list[np.ndarray]:
        return [np.array(ids, dtype=np.int32) for ids in self.processor.encode([normalise(text) for text in texts])]


def write_model(folder: Path, vocabulary: list[tuple[str, float]], vectors: np.ndarray) -> None:
    """The whole static model: tokenizer, descriptions, and vectors as int8 with a scale a row."""
    write_descriptions(folder, vocabulary, vectors.shape[1], static=True)
    (folder / "onnx").mkdir(exist_ok=True)
    onnx.save(graph(vectors), str(folder / "onnx/model_quantized.onnx"))


def write_descriptions(folder: Path, vocabulary: list[tuple[str, float]], dimension: int, static: bool) -> None:
    """What transformers.js reads beside the weights. It knows no static models by name: `static_embeddings` tells Dalil."""
    special = [
        {"id": at, "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
        for at, content in [(UNKNOWN, "<unk>"), (PADDING, "<pad>")]
    ]
    metaspace = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always"}
    tokenizer = {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special, "normalizer": NORMALIZER,
        "pre_tokenizer": metaspace, "post_processor": None, "decoder": metaspace,
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "byte_fallback": False, "vocab": vocabulary},
    }
    tokenizer_config = {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": LONGEST, "pad_token": "<pad>", "unk_token": "<unk>"}
    config = {"model_type": "bert", "static_embeddings": static, "hidden_size": dimension, "vocab_size": len(vocabulary), "pad_token_id": PADDING}
    folder.mkdir(parents=True, exist_ok=True)
    for name, description in [("tokenizer", tokenizer), ("tokenizer_config", tokenizer_config), ("config", config)]:
        (folder / f"{name}.json").write_text(json.dumps(description, ensure_ascii=False) + "\n")


def graph(vectors: np.ndarray) -> onnx.ModelProto:
    """Looks vectors up: `last_hidden_state[b, t] = q[input_ids[b, t]] * s[input_ids[b, t]]`."""
    scale = np.abs(vectors).max(axis=1, keepdims=True) / 127
    scale[scale == 0] = 1
    shape = ["batch", "sequence"]
    ids, mask = (helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ["input_ids", "attention_mask"])
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, vectors.shape[1]])
    nodes = [
        helper.make_node("Gather", ["q", "input_ids"], ["bytes"], axis=0),
        helper.make_node("Cast", ["bytes"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["s", "input_ids"], ["scales"], axis=0),
        helper.make_node("Mul", ["values", "scales"], ["last_hidden_state"]),
    ]
    weights = [
        numpy_helper.from_array(np.rint(vectors / scale).astype(np.int8), "q"),
        numpy_helper.from_array(scale.astype(np.float32), "s"),
    ]
    model = helper.make_model(helper.make_graph(nodes, "static", [ids, mask], [output], weights), opset_imports=[helper.make_opsetid("", 13)])
    model.ir_version = 8
    return model
