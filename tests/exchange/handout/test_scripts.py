"""Every script a room may write in: the right glyphs in the right places, and the words come back out."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

import pytest
import uharfbuzz as hb
from pypdf import PdfReader
from tests.exchange.handout.checks import laid_out, squeezed, written
from tests.exchange.handout.plans import PLAN, item, pack

from charthouse.domain.kinds import Quadrant
from charthouse.exchange.handout.text.breaks import graphemes, words
from charthouse.exchange.handout.text.faces import Faces
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import NAME, TEXT, Weight
from charthouse.resources import resource_path

SENTENCES = {
    "Greek": "Κανείς δεν περιμένει μία ώρα",
    "Cyrillic": "Никто не ждёт на холме",
    "Armenian": "Ոչ ոք չի սպասում բլրի վրա",
    "Georgian": "არავინ ელოდება გორაზე",
    "Vietnamese": "Không ai chờ một giờ trên đồi",
    "Arabic": "لا أحد ينتظر ساعة واحدة في الجبل",
    "Persian": "هیچکس یک ساعت در کوه منتظر نمی‌ماند",
    "Urdu": "پہاڑی پر کوئی ایک گھنٹہ انتظار نہیں کرتا",
    "Hebrew": "אף אחד לא מחכה שעה בהר",
    "Devanagari": "पहाड़ी पर कोई एक घंटे प्रतीक्षा नहीं करता शक्ति",
    "Bengali": "পাহাড়ে কেউ এক ঘণ্টা অপেক্ষা করে না",
    "Tamil": "மலையில் யாரும் ஒரு மணி நேரம்",
    "Telugu": "కొండపై ఎవరూ గంట వేచి ఉండరు",
    "Kannada": "ಬೆಟ್ಟದಲ್ಲಿ ಯಾರೂ ಕಾಯುವುದಿಲ್ಲ",
    "Malayalam": "മലയിൽ ആരും കാത്തിരിക്കുന്നില്ല",
    "Gujarati": "ટેકરી પર કોઈ રાહ જોતું નથી",
    "Gurmukhi": "ਪਹਾੜੀ ਤੇ ਕੋਈ ਉਡੀਕ ਨਹੀਂ ਕਰਦਾ",
    "Oriya": "ପାହାଡ଼ରେ କେହି ଅପେକ୍ଷା କରନ୍ତି ନାହିଁ",
    "Sinhala": "කන්දේ කිසිවෙක් බලා නොසිටියි ශ්‍රී",
    "Ethiopic": "በኮረብታው ላይ ማንም አይጠብቅም",
    "Thai": "ไม่มีใครรอหนึ่งชั่วโมงบนเนินเขา น้ำ",
    "Lao": "ບໍ່ມີໃຜລໍຖ້າຢູ່ເທິງພູ",
    "Khmer": "គ្មាននរណារង់ចាំនៅលើភ្នំទេ ស្ត្រី",
    "Myanmar": "တောင်ပေါ်မှာ ဘယ်သူမှ မစောင့်ရဘူး",
    "Chinese": "没有人在山上等一个小时",
    "Traditional Chinese": "沒有人在山上等一個小時",
    "Japanese": "丘の上で一時間も待つ人はいない",
    "Korean": "언덕에서 한 시간을 기다리는 사람은 없다",
    "Emoji": "Go 🚀 👩‍🚀 👍🏽 🇩🇪",
}
SHAPED = (
    ("noto/NotoSansDevanagari-Regular.ttf", "प्रतीक्षा", False),
    ("noto/NotoSansKhmer-Regular.ttf", "ស្ត្រី", False),
    ("noto/NotoSansBengali-Regular.ttf", "অপেক্ষা", False),
    ("noto/NotoSansMyanmar-Regular.ttf", "တောင်ပေါ်", False),
    ("noto/NotoSansThai-Regular.ttf", "น้ำ", False),
    ("vazirmatn/Vazirmatn-Regular.ttf", "الجبل", True),
    ("noto/NotoSansHebrew-Regular.ttf", "שָׁעָה", True),
)

UNCUT = ("Thai", "Lao", "Khmer", "Myanmar", "Devanagari", "Bengali", "Tamil", "Telugu", "Malayalam", "Sinhala")
UNCUT_FONTS = (
    ("\u0e00", "Thai"), ("\u0e80", "Lao"), ("\u1780", "Khmer"), ("\u1000", "Myanmar"), ("\u0900", "Devanagari"),
    ("\u0980", "Bengali"), ("\u0b80", "Tamil"), ("\u0c00", "Telugu"), ("\u0d00", "Malayalam"), ("\u0d80", "Sinhala"),
)  # fmt: skip
STACKED = (
    "ព្រះរាជាណាចក្រកម្ពុជា ស្រ្តី កញ្ចក់ដ៏ល្អ ខ្ញុំស្រឡាញ់",
    "သင်္ဘော ဥက္ကဋ္ဌ ယောက်ျား ကျွန်ုပ်တို့သည် အင်္ဂလိပ် ဩဇာ",
    "ເຂົ້າໜຽວ ນ້ຳ ສາທາລະນະລັດ",
    "กำลังใจ เพื่อนที่ดี แก้วน้ำ ปฏิรูปธรรมชาติ",
)


def test_every_sentence_has_its_glyphs_and_comes_out_of_the_file(tmp_path: Path) -> None:
    rows = [item(list(Quadrant)[n % 4], n // 4 + 1, text) for n, text in enumerate(SENTENCES.values())]
    found = pack(PLAN, swot=rows)
    laid_out(found, pages=("swot",))
    assert written(found, tmp_path / "handout.pdf", pages=("swot",)).notes == ()
    text = squeezed("".join(page.extract_text() for page in PdfReader(tmp_path / "handout.pdf").pages))
    lost = {
        script: word
        for script, sentence in SENTENCES.items()
        for word in sentence.split()
        if squeezed(word) not in text and script != "Persian"  # pypdf turns round what joins without joining
    }
    assert lost == {}


@pytest.mark.parametrize(("file", "word", "backwards"), SHAPED)
def test_glyphs_are_those_of_harfbuzz(file: str, word: str, backwards: bool) -> None:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(resource_path("fonts", *file.split("/")))))
    buffer = hb.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    (run,) = Typesetter().shaped(word, TEXT).runs
    scale = 1000 / font.face.upem
    assert buffer.direction == ("rtl" if backwards else "ltr")
    assert len(run.shaped.glyphs) == len(buffer.glyph_infos)
    assert run.shaped.width == pytest.approx(sum(at.x_advance for at in buffer.glyph_positions) * scale, abs=0.1)
    advances = [font.get_glyph_h_advance(info.codepoint) * scale for info in buffer.glyph_infos]
    assert [glyph.advance for glyph in run.shaped.glyphs] == pytest.approx(advances, abs=0.01)


def test_digits_in_arabic_and_hebrew_are_not_turned_round() -> None:
    setter = Typesetter()
    for sentence in ("هدف 80 من 74", "יעד 80 מתוך 74"):
        line = setter.shaped(sentence, TEXT)
        numbers = [
            run for run in line.runs if run.font.resource == setter.resource(TEXT) and len(run.shaped.glyphs) > 1
        ]
        codes = ["".join(glyph.code for glyph in run.shaped.glyphs) for run in numbers]
        assert codes == [setter.plain("80", TEXT), setter.plain("74", TEXT)]  # in the order of the text
        assert numbers[0].x > numbers[1].x  # the first of them stands further right


def test_lines_of_one_paragraph_run_the_same_way() -> None:
    setter = Typesetter()
    lines = setter.wrap("האחוז של Larder בתוך 5 km מן הדלת", TEXT, 60)
    assert len(lines) > 1
    assert all(unicodedata.bidirectional(line[0]) == "R" for line in lines)


def test_a_weight_without_a_cut_has_an_outline() -> None:
    setter = Typesetter()
    assert all(run.stroke > 0 for run in setter.shaped("언덕", NAME).runs)
    assert all(run.stroke == 0 for run in setter.shaped("언덕", TEXT).runs)
    assert all(run.stroke == 0 for run in setter.shaped("पहाड़ी", NAME).runs)


def test_chinese_and_japanese_end_lines_between_signs_but_not_before_a_stop() -> None:
    assert [word for _, word in words("山上，等。「丘」の")] == ["山", "上，", "等。", "「丘」", "の"]
    lines = Typesetter().wrap("没有人在山上等一个小时，我们找到人并带他们回家", TEXT, 60)
    assert len(lines) > 2
    assert all(line[0] not in "，。" for line in lines)


def test_a_long_word_is_cut_between_graphemes() -> None:
    assert list(graphemes("क्षि")) == ["क्षि"]
    assert list(graphemes("👩‍🚀👍🏽🇩🇪🇫🇷")) == ["👩‍🚀", "👍🏽", "🇩🇪", "🇫🇷"]
    assert list(graphemes("น้ำเขา")) == ["น้ำ", "เขา"]
    assert list(graphemes("တောင်ပေါ်မှာ")) == ["တောင်", "ပေါ်", "မှာ"]
    assert list(graphemes("ស្ត្រី")) == ["ស្ត្រី"]
    for line in Typesetter().wrap("ไม่มีใครรอหนึ่งชั่วโมงบนเนินเขา" * 3, TEXT, 70):
        assert unicodedata.category(line[0])[0] != "M"


@pytest.mark.parametrize("phrase", [*(SENTENCES[script] for script in UNCUT), *STACKED])
def test_no_cut_goes_through_what_harfbuzz_takes_for_one_cluster(phrase: str) -> None:
    for word in phrase.split():
        file = next(file for first, file in UNCUT_FONTS if first <= word[0] <= chr(ord(first) + 0x7F))
        font = hb.Font(hb.Face(hb.Blob.from_file_path(resource_path("fonts", "noto", f"NotoSans{file}-Regular.ttf"))))
        buffer = hb.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
        clusters = {info.cluster for info in buffer.glyph_infos} | {len(word)}
        letters = list(graphemes(word))
        assert "".join(letters) == word
        assert set(accumulate(map(len, letters))) <= clusters


def test_the_language_of_the_plan_decides_how_chinese_characters_look() -> None:
    faces = {language: Faces(language).of[Weight.REGULAR]["直"].font.name for language in ("ja", "zh-CN", "ko", "en")}
    assert faces == {
        "ja": "NotoSansJP-Regular",
        "zh-CN": "NotoSansSC-Regular",
        "ko": "NotoSansSC-Regular",
        "en": "NotoSansSC-Regular",
    }


def test_a_plan_in_arabic_makes_a_handout(tmp_path: Path) -> None:
    plan = replace(PLAN, locale="ar", vision=SENTENCES["Arabic"], title="خطة", organisation="الإنقاذ")
    assert written(pack(plan), tmp_path / "handout.pdf").notes == ()
