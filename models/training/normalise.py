"""How text is written before it is cut into pieces: rules that stand in tokenizer.json, and apply alike when training and in use."""
import re
import unicodedata

ARABIC = r"[\u0621-\u064A]"
CYRILLIC = "[а-я]"
LATIN = "[a-zà-öø-ÿœ]"
HAN = r"\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF"
# Digits and the letters of the six languages; everything else separates words.
WRITTEN = rf"0-9a-z\u00DF-\u024F\u0400-\u04FF\u0621-\u063A\u0641-\u064A\u066E-\u06D3{HAN}"


def endings(letter: str, stem: int, *of: str) -> tuple[str, str]:
    """Sets an ending apart from a stem of at least so many letters."""
    longest_first = sorted(" ".join(of).split(), key=len, reverse=True)
    return rf"(?<={letter}{{{stem}}})({'|'.join(longest_first)})(?!{letter})", " $1"


# Pattern and replacement, in order, after NFKC and lower case. What many words share — the Arabic article and clitics that
# light stemming strips (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007), endings of
# Russian and of French, Spanish and English words — becomes pieces of its own, so that all forms of a word share its stem.
RULES = [
    (r"[\u064B-\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\uFEFF]", ""),
    ("[أإآٱ]", "ا"),
    ("ى", "ي"),
    ("ة", "ه"),
    *((chr(0x660 + digit), str(digit)) for digit in range(10)),
    (rf"[^{WRITTEN}]+", " "),
    (rf"(?<=[{HAN}])(?=[^\s{HAN}])|(?<=[^\s{HAN}])(?=[{HAN}])", " "),
    (rf"(?<!{ARABIC})و(?={ARABIC}{{3}})", "و "),
    (rf"(?<!{ARABIC})([فبك]?)ال(?={ARABIC}{{2}})", "$1 ال "),
    (rf"(?<!{ARABIC})لل(?={ARABIC}{{2}})", "ل ال "),
    endings(ARABIC, 3, "ها هم هن كم نا"),
    endings(ARABIC, 3, "ات ون ين ان يه ه ي"),
    ("ё", "е"),
    endings(
        CYRILLIC,
        3,
        "иями иях ями ами ого его ому ему ыми ими иям ием ией ях ах ов ев ей ой ый ий ая яя ое ее ые ие ую юю ом ем ам ям",
        "их ых им ым ия ии ию а я о е ы и у ю ь й",
    ),
    endings(LATIN, 4, "es ed ing ment mente ement er é ée és ées ant ent ar ir ado ada ados adas ando iendo os as ly s e o a"),
    (r"\s+", " "),
]

# The same in the form of tokenizer.json. `$1` there is `\1` here.
NORMALIZER = {
    "type": "Sequence",
    "normalizers": [
        {"type": "NFKC"},
        {"type": "Lowercase"},
        *({"type": "Replace", "pattern": {"Regex": pattern}, "content": content} for pattern, content in RULES),
        {"type": "Strip", "strip_left": True, "strip_right": True},
    ],
}

COMPILED = [(re.compile(pattern), content.replace("$1", r"\1")) for pattern, content in RULES]


def normalise(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).lower()
    for pattern, content in COMPILED:
        text = pattern.sub(content, text)
    return text.strip()
