"""The Datasette plugin: pages that people look at, before Datasette's own tables and queries."""

from store.web.plugin import (
    canned_queries,
    extra_css_urls,
    get_metadata,
    handle_exception,
    menu_links,
    prepare_jinja2_environment,
    register_routes,
)

__all__ = [
    "canned_queries",
    "extra_css_urls",
    "get_metadata",
    "handle_exception",
    "menu_links",
    "prepare_jinja2_environment",
    "register_routes",
]
