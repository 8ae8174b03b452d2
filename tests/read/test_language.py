"""Languages."""

import pytest

from checker.read.language import detect, language_name

ENGLISH = "The council of Wexcombe voted on Tuesday to close the old bridge for twelve weeks, its leader said."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        ("Die Ministerin sagte am Dienstag, dass die Brücke für zwölf Wochen gesperrt bleibt.", "de"),
        ("Le ministre a déclaré mardi que le pont serait fermé pendant douze semaines.", "fr"),
        ("La ministra dijo el martes que el puente permanecerá cerrado doce semanas.", "es"),
        ("De minister zei dinsdag dat de brug twaalf weken gesloten blijft en dat men op het rapport wacht.", "nl"),
        ("Ministeren sagde tirsdag, at broen er lukket i tolv uger, og at byen var blevet orienteret.", "da"),
        ("Министр заявил во вторник, что мост будет закрыт на двенадцать недель.", "ru"),
        ("部长星期二表示，大桥将关闭十二周，市政府已经得到通知。", "zh"),
        ("大臣は火曜日、橋は十二週間閉鎖されると述べた。", "ja"),
        ("قال الوزير يوم الثلاثاء إن الجسر سيغلق لمدة اثني عشر أسبوعا.", "ar"),
        ("Ο υπουργός δήλωσε την Τρίτη ότι η γέφυρα θα κλείσει.", "el"),
    ],
)
def test_languages_are_recognised(text: str, code: str) -> None:
    """From one sentence."""
    assert detect(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bridge closed 12 weeks, leader says",
        "Müller, Hans; Rossi, Mario; Dupont, Marie; García, Ana; Novák, Petr; Jensen, Lars; Silva, Ana; Ek, Bo; Pi, Li",
        "Castrel 2, Monforte 2. Goals: Lasa 12, Ortiz 44, Prat 61. Referee: Iñaki Goñi. Cards: Prat, Ortiz, Sanz, Lasa.",
    ],
)
def test_too_little_says_nothing(text: str) -> None:
    """Short texts, names and results are not refused."""
    assert detect(text) is None


def test_english_with_foreign_words_is_english() -> None:
    """A quotation in another language changes nothing."""
    assert detect(ENGLISH + " “Die Brücke hält, und das ist alles, was ich dazu sagen kann”, he added.") == "en"


def test_languages_have_names() -> None:
    """Codes nobody knows are shown as they are."""
    assert language_name("de") == "German"
    assert language_name("xx") == "the language 'xx'"
