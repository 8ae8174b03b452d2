"""Scores at a moment and records of a season, told from results."""

import pytest

from checker.language.scores import find_scores


@pytest.mark.parametrize(
    ("text", "counted", "phrase"),
    [
        ("A late basket made it 57-46 with 7:02 remaining.", "standing", "7:02"),
        ("The strike put Harbour up 7-0.", "standing", ""),
        ("Castle took a 13-3 lead into the break.", "standing", "halftime"),
        ("Harbour led 13-3 at the half.", "standing", "halftime"),
        ("They trailed 24-14 after the third quarter.", "standing", "third quarter"),
        ("They came back from 24-14 down.", "standing", ""),
        ("Harbour took a 2-1 lead in the series.", "standing", "series"),
        ("A 15-2 run followed.", "standing", ""),
        ("It stretched the lead to 50-44.", "standing", ""),
        ("The Herons stand at 10-5.", "record", "record"),
        ("The vote stood at 9-3.", "", ""),
        ("The Herons (11-4) are third.", "record", "record"),
        ("Castle improved to 25-7.", "record", "record"),
        ("It raised their record to 9-1 at home.", "record", "record at home"),
        ("Castle went down 3-1 at home.", "", ""),
        ("The court ruled 6-3 behind closed doors.", "", ""),
        ("Harbour won 3-1 after a goal in the second half.", "", ""),
        ("The bill passed 52-48 with two senators absent.", "", ""),
        ("Harbour beat Castle, 65-53, on Friday.", "", ""),
    ],
)
def test_a_score_at_a_moment_and_a_record_are_told_from_a_result(text: str, counted: str, phrase: str) -> None:
    """What the score is, and of which moment or games."""
    [mention] = find_scores(text, 0, len(text))
    assert (mention.value.counted, mention.value.counted_phrase) == (counted, phrase)
