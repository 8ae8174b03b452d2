"""Does the substitution test tell slots apart: `python bench/substitution.py GOLD_DIR [--model NAME]`.

Every pair of numbers or of times that the match stage lays side by side is a case where both values stand in the evidence of one
annotated finding of that type: values of an agreement or a conflict fill one slot, values of a trap do not. Printed is how well
the score separates the two (area under the ROC curve), and what each threshold would keep.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from checker.errors import CheckerError
from checker.match import match
from checker.models import load_embedder
from checker.models.contradiction import load_contradiction_model
from checker.models.substitution import Substitution, substitution
from checker.pipeline import extract
from checker.records import Answer, Claim, Options
from checker.regress.gold import GoldFinding, Story, find_stories, load_story

THRESHOLDS = (0.2, 0.4, 0.6, 0.8)
TYPES = ("number", "date")


def main() -> int:
    """Print the figures; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model", default="bundled")
    options = parser.parse_args()
    try:
        stories = [load_story(path, Options()) for path in find_stories([options.gold])]
    except CheckerError as error:
        print(error.message, file=sys.stderr)
        return 2
    cases = [case for story in stories for case in of_story(story)]
    scores = substitution(load_contradiction_model(options.model), [case for case, _, _ in cases])
    for kind in TYPES:
        chosen = np.array([facet == kind for _, _, facet in cases])
        report(kind, scores[chosen], np.array([same for _, same, _ in cases])[chosen])
    return 0


def of_story(story: Story) -> list[tuple[Substitution, bool, str]]:
    """Each case with whether its values fill one slot and its facet."""
    extractions = extract(story.articles, Options())
    claims = {claim.id: claim for e in extractions for claim in e.claims}
    found = []
    for comparison in match(extractions, load_embedder(), Options().match).claims:
        left, right = claims[comparison.left], claims[comparison.right]
        for answer in comparison.answers:
            kinds = {g.kind for g in story.findings if g.type == answer.facet and inside(g, left, right, answer)}
            if answer.facet in TYPES and len(kinds & {"trap"}) != len(kinds):
                found.append((case_of(left, right, answer), True, answer.facet))
            elif answer.facet in TYPES and kinds:
                found.append((case_of(left, right, answer), False, answer.facet))
    return found


def inside(gold: GoldFinding, left: Claim, right: Claim, answer: Answer) -> bool:
    """Whether both values stand in the evidence of the finding."""
    return all(
        span and any(start < span[1] and span[0] < end for start, end in gold.spans.get(claim.article, ()))
        for claim, span in ((left, answer.left_span), (right, answer.right_span))
    )


def case_of(left: Claim, right: Claim, answer: Answer) -> Substitution:
    """The two sentences with their values."""
    (a, b), (c, d) = answer.left_span or (0, 1), answer.right_span or (0, 1)
    return Substitution(
        left=left.text,
        left_span=(a - left.start, b - left.start),
        right=right.text,
        right_span=(c - right.start, d - right.start),
    )


def report(
    kind: str,
    scores: "np.ndarray[tuple[int], np.dtype[np.float32]]",
    same: "np.ndarray[tuple[int], np.dtype[np.bool_]]",
) -> None:
    """The separation and the table of thresholds of one facet."""
    counts = Counter(same.tolist())
    if len(counts) < 2:  # noqa: PLR2004 -- both labels are needed
        print(f"{kind}: too few cases")
        return
    order = scores.argsort().argsort() + 1
    positives, negatives = counts[True], counts[False]
    area = (order[same].sum() - positives * (positives + 1) / 2) / (positives * negatives)
    print(f"{kind}: {positives} values in one slot, {negatives} in two; area under the curve {area:.3f}")
    for threshold in THRESHOLDS:
        kept = scores >= threshold
        print(f"  from {threshold}: {kept[same].mean():.3f} of one slot, {kept[~same].mean():.3f} of two")


if __name__ == "__main__":
    raise SystemExit(main())
