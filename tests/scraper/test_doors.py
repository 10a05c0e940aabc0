"""Doors that stay shut: certificates are verified, and only the web is fetched."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from scrapy.settings import Settings


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Write a certificate that nobody but we signed, with its key, into one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = (
        builder.serial_number(1).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    )
    signed = builder.sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path / "server.pem"
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path


def test_a_certificate_that_nobody_signed_is_refused(site, seasonwatch, tmp_path, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    site.socket = context.wrap_socket(site.socket, server_side=True, do_handshake_on_connect=False)
    page = f"https://127.0.0.1:{site.port}/season-2"
    site.page("/season-2", "Harbour Lights Season 2", "Season 2 of Harbour Lights will premiere on March 5, 2031.")
    (tmp_path / "seasonwatch.toml").write_text(
        f'[[watch]]\ntitle = "Harbour Lights"\nseason = 2\n[[source]]\npage = "{page}"\n[crawl]\nallow_private = ["127.0.0.1"]\ndelay = 0\n',
        encoding="utf-8",
    )

    done = seasonwatch("crawl", "--all")

    assert "0 pages fetched, 0 unchanged, 1 failed" in done.stdout
    assert "no safe connection" in done.stdout
    assert site.requests == []


def test_nothing_but_the_web_is_fetched_and_nobody_looks_in():
    settings = Settings()
    settings.setmodule("scraper.settings")
    open_to = {scheme for scheme, handler in settings.getwithbase("DOWNLOAD_HANDLERS").items() if handler}

    assert open_to == {"http", "https"}
    assert not settings.getbool("TELNETCONSOLE_ENABLED")
    assert not settings.getbool("REMOTE_CONTROL_ENABLED")
    assert settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES")
