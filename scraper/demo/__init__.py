"""A small web site of our own that changes while seasonwatch watches it, and a place for the messages to arrive."""

from scraper.demo.script import demo_config
from scraper.demo.sink import Payload, Sink
from scraper.demo.site import DemoSite

__all__ = ["DemoSite", "Payload", "Sink", "demo_config"]
