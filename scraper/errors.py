"""What the user's own files can be wrong about; each error is one line that says what to do."""

from store.errors import SeasonwatchError


class ConfigError(SeasonwatchError):
    """seasonwatch.toml is wrong, or is not there."""


class UnknownWatchError(ConfigError):
    """No watch goes by that name, or more than one does."""
