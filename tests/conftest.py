"""Settings of every test."""

from hypothesis import settings

# how long an example takes depends on the machine and says nothing of the code
settings.register_profile("untimed", deadline=None, derandomize=True)
settings.load_profile("untimed")
