# ruff: noqa: N802, N803 # Twisted names what a resolver and its receiver have to be
"""The guard: what is public, what a resolution gives out, and that a crawl has no way around."""

from types import SimpleNamespace

import pytest
from twisted.internet.address import IPv4Address, IPv6Address

from scraper.middlewares import GuardedResolver
from scraper.middlewares.guard import Allowed, is_public

PUBLIC = ["93.184.216.34", "8.8.8.8", "172.15.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::5db8:d822"]
NOT_PUBLIC = {
    "private": ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12:3456::1"],
    "loopback": ["127.0.0.1", "127.8.9.10", "::1"],
    "unspecified": ["0.0.0.0", "0.1.2.3", "::"],
    "link-local": ["169.254.1.1", "fe80::1", "fe80::1%2", "fec0::1"],
    "metadata": ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16", "192.0.0.192"],
    "carrier": ["100.64.0.1", "100.127.255.255"],
    "multicast": ["224.0.0.1", "239.255.255.250", "ff02::1", "ff0e::1"],
    "reserved": [
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "203.0.113.9",
        "2001:db8::1",
        "3fff::1",
        "100::1",
    ],
    "mapped": ["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:93.184.216.34"],
    "compatible": ["::127.0.0.1", "::93.184.216.34"],
    "6to4": ["2002:7f00:1::", "2002:a00:1::1", "192.88.99.1"],
    "teredo": ["2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    "nat64": ["64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b::a00:1", "64:ff9b:1::1"],
    "no address": ["", "localhost", "1.2.3", "93.184.216.34.", "０x7f.1"],
}

#: ways to say this machine, or another of its network, in an address
NOTATIONS = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "017700000001",
    "0",
    "127.0.0.1.",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "①②⑦.0.0.1",
    "127。0。0。1",
    "%31%32%37.0.0.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[0:0:0:0:0:0:0:1]",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_of_the_open_internet_is_public(address):
    assert is_public(address)


@pytest.mark.parametrize("address", [address for kind in NOT_PUBLIC.values() for address in kind])
def test_any_other_address_is_not(address):
    assert not is_public(address)


class Names:
    """A name server that answers what the test says, at once."""

    def __init__(self, *answers: str) -> None:
        self.answers = answers

    def resolveHostName(self, receiver, hostName, portNumber=0, addressTypes=None, transportSemantics="TCP"):
        receiver.resolutionBegan(None)
        for address in self.answers:
            kind = IPv6Address if ":" in address else IPv4Address
            receiver.addressResolved(kind("TCP", address, portNumber))
        receiver.resolutionComplete()


class Heard:
    """What a resolution gives out."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.complete = False

    def resolutionBegan(self, resolution) -> None:
        pass

    def addressResolved(self, address) -> None:
        self.addresses.append(address.host)

    def resolutionComplete(self) -> None:
        self.complete = True


def look_up(guard: GuardedResolver, host: str) -> list[str]:
    heard = Heard()
    guard.resolveHostName(heard, host, 80)
    assert heard.complete
    return heard.addresses


@pytest.fixture
def guard() -> GuardedResolver:
    return GuardedResolver(SimpleNamespace(nameResolver=Names()), cache_size=0)


def test_a_name_gives_out_its_public_addresses_alone(guard):
    guard.original_resolver = Names("10.0.0.7", "93.184.216.34", "::1")

    assert look_up(guard, "mixed.example") == ["93.184.216.34"]
    assert guard.refusal("mixed.example") is None


def test_a_name_that_changes_its_mind_is_judged_anew_each_time(guard):
    guard.original_resolver = Names("93.184.216.34")
    before = look_up(guard, "rebinding.example")
    guard.original_resolver = Names("127.0.0.1")

    assert (before, look_up(guard, "rebinding.example")) == (["93.184.216.34"], [])
    assert guard.refusal("Rebinding.example.") == (
        "rebinding.example leads to 127.0.0.1, a private address; name it in allow_private to let it through"
    )
    assert guard.refusal("rebinding.example") is None


@pytest.mark.parametrize("entry", ["nas.local", "NAS.local.", "10.0.0.7", "10.0.0.0/8", "10.0.0.1/8"])
def test_what_the_user_names_is_let_through(guard, entry):
    guard.original_resolver = Names("10.0.0.7")
    guard.allowed = Allowed.of([entry])

    assert look_up(guard, "nas.local") == ["10.0.0.7"]


@pytest.mark.parametrize("entry", ["local", "as.local", "nas.local.example", "10.0.0.0/30", "fd00::/8"])
def test_what_the_user_does_not_name_is_not(guard, entry):
    guard.original_resolver = Names("10.0.0.7")
    guard.allowed = Allowed.of([entry])

    assert look_up(guard, "nas.local") == []


def test_a_crawl_connects_to_this_machine_in_no_notation(wild, reasons):
    wild.answers = {f"/{n}": lambda exchange: exchange.send(200, b"<p>secret</p>") for n in range(len(NOTATIONS))}
    sources = [f"http://{host}:{wild.port}/{n}" for n, host in enumerate(NOTATIONS)]

    failed = reasons([f'page = "{url}"' for url in sources], private="")

    assert wild.asked == []
    assert sorted(failed) == sorted(sources)
    assert failed[sources[0]] == "127.0.0.1 is a private address; name it in allow_private to let it through"
    told = "a private address", "the host is not known", "invalid hostname"
    assert not [reason for reason in failed.values() if not any(words in reason for words in told)]


def test_redirects_and_entries_lead_to_no_private_address(wild, reasons):
    with type(wild)() as other:
        inside = [f"http://{host}:{other.port}" for host in ("127.0.0.2", "127.2", "0x7f000002", "[::1]", "2130706434")]
        chain = [*(f"{wild.url}/chain/{n}" for n in range(1, 4)), f"{inside[0]}/harbour-lights"]
        for n, target in enumerate(chain):
            wild.answers[f"/chain/{n}"] = lambda exchange, to=target: exchange.send(302, b"", Location=to)
        items = "".join(f"<item><title>Harbour Lights</title><link>{url}/feed</link></item>" for url in inside)
        rss = f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode()
        wild.answers["/feed"] = lambda exchange: exchange.send(200, rss, Content_Type="application/rss+xml")
        locs = "".join(f"<url><loc>{url}/harbour-lights-map</loc></url>" for url in inside)
        urlset = f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{locs}</urlset>".encode()
        wild.answers["/map"] = lambda exchange: exchange.send(200, urlset, Content_Type="application/xml")

        failed = reasons([f'page = "{wild.url}/chain/0"', f'feed = "{wild.url}/feed"', f'sitemap = "{wild.url}/map"'])

        assert other.asked == []
        assert f"{wild.url}/chain/0" in failed
        assert len(failed) == 1 + 2 * len(inside)
        assert all("a private address; name it in allow_private" in reason for reason in failed.values())


def test_a_proxy_of_the_environment_is_not_used(wild, reasons):
    with type(wild)() as proxy:
        url = f"{wild.url}/page"
        wild.answers["/page"] = lambda exchange: exchange.send(200, b"<p>Harbour Lights</p>")

        reasons([f'page = "{url}"'], env={"http_proxy": proxy.url, "no_proxy": ""})

        assert proxy.asked == []
        assert wild.paths() == ["/page"]
