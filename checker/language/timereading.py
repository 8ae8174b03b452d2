"""The slots that a time expression fills, and how two expressions make one."""

from dataclasses import dataclass, fields

__all__ = ["Reading", "joined"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The slots that one expression fills; None where it is silent."""

    year: int | None = None
    decade: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    month: int | None = None
    day: int | None = None  # -1 for the last one
    weekday: int | None = None
    night_to: int | None = None  # the weekday on which a night from … to … ends
    holiday: str | None = None
    which: str | None = None  # 'last', 'this', 'next', 'earlier', 'later', 'same'
    unit: str | None = None
    count: int | None = None  # units from the day of publication, negative for the past
    anaphoric: bool | None = None  # counted from a day that the text names elsewhere
    hour: int | None = None
    minute: int | None = None
    ambiguous: bool | None = None
    part: str | None = None
    modifier: str | None = None

    def slots(self) -> list[tuple[str, object]]:
        """The filled slots, by name."""
        return sorted((f.name, value) for f in fields(self) if (value := getattr(self, f.name)) is not None)

    @property
    def has_day(self) -> bool:
        """Whether it names a day or a longer stretch of the calendar."""
        return any(
            getattr(self, name) is not None
            for name in (
                "year",
                "decade",
                "quarter",
                "half",
                "season",
                "month",
                "day",
                "weekday",
                "holiday",
                "unit",
                "anaphoric",
            )
        )

    @property
    def fine(self) -> bool:
        """Whether a clock or part of day can be joined to it."""
        return (
            not self.has_day
            or any(v is not None for v in (self.day, self.weekday, self.holiday))
            or self.unit in {"day", "night"}
        )


def joined(left: Reading, right: Reading) -> Reading | None:
    """Both readings as one, or None where they fill the same slot or cannot belong together."""
    if not (left.fine and right.fine):
        return None
    filled: dict[str, object] = {}
    for slot in fields(Reading):
        one, other = getattr(left, slot.name), getattr(right, slot.name)
        if one is not None and other is not None and slot.name not in {"modifier", "ambiguous"}:
            return None
        filled[slot.name] = one if one is not None else other
    return Reading(**filled)  # type: ignore[arg-type]
