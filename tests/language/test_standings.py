"""Scores at a moment and records of a season, told from results."""

import pytest

from checker.language.scores import find_scores


@pytest.mark.parametrize(
    ("text", "counted", "phrase"),
    [
        ("A late basket made it 58-49 with 6:40 remaining.", "standing", "6:40"),
        ("The strike put Harbour up 6-0.", "standing", ""),
        ("Castle took a 14-6 lead into the break.", "standing", "halftime"),
        ("Harbour led 14-6 at the half.", "standing", "halftime"),
        ("They trailed 27-10 after the third quarter.", "standing", "third quarter"),
        ("They came back from 27-10 down.", "standing", ""),
        ("Harbour took a 2-1 lead in the series.", "standing", "series"),
        ("A 12-1 run followed.", "standing", ""),
        ("It stretched the lead to 52-43.", "standing", ""),
        ("The Herons stand at 12-6.", "record", "record"),
        ("The vote stood at 9-3.", "", ""),
        ("The Herons (12-5) are third.", "record", "record"),
        ("Castle improved to 23-9.", "record", "record"),
        ("Castle fell to 23-9.", "record", "record"),
        ("Castle are now 23-9.", "record", "record"),
        ("Tom Hale, 52-3,46 KOs, won again.", "record", "record"),
        ("It raised their record to 8-2 at home.", "record", "record at home"),
        ("Castle went down 3-1 at home.", "", ""),
        ("The court ruled 6-3 behind closed doors.", "", ""),
        ("Harbour won 3-1 after a goal in the second half.", "", ""),
        ("The bill passed 52-48 with two senators absent.", "", ""),
        ("Harbour beat Castle, 71-60, on Friday.", "", ""),
    ],
)
def test_a_score_at_a_moment_and_a_record_are_told_from_a_result(text: str, counted: str, phrase: str) -> None:
    """What the score is, and of which moment or games."""
    [mention] = find_scores(text, 0, len(text))
    assert (mention.value.counted, mention.value.counted_phrase) == (counted, phrase)
