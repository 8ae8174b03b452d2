"""The words of the calendar and the clock, and what each stands for."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
NUMBERS = {
    word: number
    for number, words in enumerate(
        "one a an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
        "|eighteen|nineteen|twenty".split("|"),
        start=1,
    )
    for word in words.split()
} | {"twenty-five": 25, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a dozen": 12, "a couple of": 2, "a quarter": 15, "quarter": 15, "half": 30}  # fmt: skip
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}
# season -> first month and its length in months; winter reaches into the next year, "autumn" and "fall" are one
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
# part of day -> first hour and the hour after the last one, counted from midnight of the day it is named with
PARTS = {
    "early hours": (0, 6),
    "small hours": (0, 6),
    "wee hours": (0, 6),
    "dawn": (4, 8),
    "daybreak": (4, 8),
    "sunrise": (4, 9),
    "breakfast": (6, 10),
    "morning": (4, 12),
    "rush hour": (6, 20),
    "lunchtime": (11, 15),
    "lunch": (11, 15),
    "afternoon": (12, 18),
    "teatime": (15, 19),
    "dusk": (16, 22),
    "sunset": (16, 22),
    "nightfall": (16, 22),
    "evening": (17, 24),
    "night": (18, 28),
    "overnight": (20, 32),
}
DEICTIC_DAYS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
UNIT_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
UNIT_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
# words before an expression -> TimeValue.modifier
MODIFIERS = {
    "since": "since", "ever since": "since", "starting": "since", "beginning": "since",
    "until": "until", "till": "until", "'til": "until", "through": "until", "up to": "until",
    "by": "by", "no later than": "by", "not later than": "by",
    "before": "before", "prior to": "before", "ahead of": "before",
    "after": "after", "following": "after",
    "shortly before": "about", "just before": "about", "right before": "about", "soon before": "about",
    "shortly after": "about", "just after": "about", "right after": "about", "soon after": "about",
    "a little before": "about", "a little after": "about", "moments before": "about", "moments after": "about",
    "minutes before": "about", "minutes after": "about", "close to": "about", "toward": "about", "towards": "about",
    "about": "about", "at about": "about", "around": "about", "at around": "about", "approximately": "about",
    "roughly": "about", "circa": "about", "nearly": "about", "almost": "about", "as recently as": "",
    "more than": "about", "at least": "about", "as early as": "",
    "early": "early", "early in": "early", "early on": "early", "the start of": "early", "the beginning of": "early",
    "late": "late", "late in": "late", "late on": "late", "the end of": "late", "the close of": "late",
    "mid": "about", "the middle of": "about", "the course of": "", "as of": "",
}  # fmt: skip
