"""The guard: a crawl connects to public addresses only, whatever names and numbers lead elsewhere.

It stands in the resolver, through which Twisted passes every host, be it a name or an address in any notation, and
connects to nothing but what comes out of it. So the address that is judged is the address that is connected to: no name
server can change its mind in between, no notation needs to be known here, and redirects, robots.txt and the entries of
feeds and sitemaps have no way around. A proxy would look names up by itself, where nobody judges them: proxies from the
environment are therefore not used (``HTTPPROXY_ENABLED`` in the settings).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, Final, Self

from scrapy.resolver import CachingHostnameResolver
from twisted.internet.base import ReactorBase
from twisted.internet.interfaces import IAddress, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped] # it has no types

#: what Python's table (of 3.11 at least) calls global and is no place for a crawler: protocol assignments (RFC 6890),
#: the 6to4 relays (RFC 7526), documentation (RFC 9637), and what Azure serves its own machines
NOT_PUBLIC: Final = tuple(
    ip_network(net) for net in ("192.0.0.0/24", "192.88.99.0/24", "3fff::/20", "168.63.129.16/32")
)

#: where public IPv6 addresses lie (RFC 4291, section 2.4), without those of 6to4 that carry an IPv4 address (RFC 3056)
GLOBAL_UNICAST: Final = IPv6Network("2000::/3")
SIX_TO_FOUR: Final = IPv6Network("2002::/16")

#: IPv4 as seen from a network that has IPv6 only (RFC 6052): the last 32 bits say where it leads
NAT64: Final = IPv6Network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether *address*, an IPv4 or IPv6 address as text, is on the open internet.

    IPv6 addresses that carry an IPv4 address (mapped, compatible, 6to4, Teredo) are not, but for NAT64.

    >>> is_public("93.184.216.34"), is_public("169.254.169.254"), is_public("::ffff:93.184.216.34")
    (True, False, False)
    """
    try:
        number = ip_address(address)
    except ValueError:
        return False
    if number in NAT64:
        number = IPv4Address(int(number) & 0xFFFFFFFF)
    elif isinstance(number, IPv6Address) and (number not in GLOBAL_UNICAST or number in SIX_TO_FOUR):
        return False
    return number.is_global and not number.is_multicast and not any(number in network for network in NOT_PUBLIC)


def plain_name(host: str) -> str:
    """Return *host* as it is compared: small letters, ASCII where it can be, no dot at its end.

    >>> plain_name("NAS.Local."), plain_name("bücher.example")
    ('nas.local', 'xn--bcher-kva.example')
    """
    name = host.casefold().rstrip(".")
    try:
        return name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


@dataclass(frozen=True, slots=True)
class Allowed:
    """The hosts and networks that the guard lets through although they are private."""

    names: frozenset[str] = frozenset()
    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[str]) -> Self:
        """Read *entries*, each an address, a network such as ``10.0.0.0/8``, or a host's name."""
        names, networks = set(), []
        for entry in entries:
            try:
                networks.append(ip_network(entry.strip("[]"), strict=False))
            except ValueError:
                names.add(plain_name(entry))
        return cls(frozenset(names), tuple(networks))

    def lets_through(self, address: str) -> bool:
        """Whether *address* is in one of the networks."""
        try:
            number: IPv4Address | IPv6Address = ip_address(address)
        except ValueError:
            return False
        return any(number in network for network in self.networks)


class GuardedResolver(CachingHostnameResolver):
    """Looks hosts up, and gives out their public addresses alone; *allowed* adds to them."""

    def __init__(self, reactor: ReactorBase, cache_size: int) -> None:
        super().__init__(reactor, cache_size)
        self.allowed = Allowed()
        self._refused: dict[str, str] = {}

    def resolveHostName(  # noqa: N802 # so Twisted names it
        self,
        resolutionReceiver: IResolutionReceiver,  # noqa: N803 # Twisted's name
        hostName: str,  # noqa: N803 # Twisted's name
        portNumber: int = 0,  # noqa: N803 # Twisted's name
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803 # Twisted's name
        transportSemantics: str = "TCP",  # noqa: N803 # Twisted's name
    ) -> IHostResolution:
        """Look *hostName* up and tell *resolutionReceiver* those of its addresses that may be connected to."""
        sieve: Any = _Sieve(resolutionReceiver, hostName, self)
        return super().resolveHostName(sieve, hostName, portNumber, addressTypes, transportSemantics)

    def refusal(self, host: str) -> str | None:
        """Return, once, the reason for which nothing was given out for *host*; None where there was none."""
        name = plain_name(host)
        address = self._refused.pop(name, None)
        if address is None:
            return None
        what = f"{name} is" if name == address else f"{name} leads to {address},"
        return f"{what} a private address; name it in allow_private to let it through"

    def refuse(self, host: str, address: str) -> None:
        """Remember that *host* has no other address than private ones, such as *address*."""
        self._refused[plain_name(host)] = address


@implementer(IResolutionReceiver)
class _Sieve:
    """Passes on to *receiver* what may be connected to; a resolution that leaves nothing is told to *guard*."""

    def __init__(self, receiver: Any, host: str, guard: GuardedResolver) -> None:
        self._receiver = receiver
        self._host = host
        self._guard = guard
        self._named = plain_name(host) in guard.allowed.names
        self._passed = False
        self._refused: str | None = None

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802 # Twisted's name
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:  # noqa: N802 # Twisted's name
        if self._named or is_public(address.host) or self._guard.allowed.lets_through(address.host):
            self._passed = True
            self._receiver.addressResolved(address)
        else:
            self._refused = address.host

    def resolutionComplete(self) -> None:  # noqa: N802 # Twisted's name
        if self._refused and not self._passed:
            self._guard.refuse(self._host, self._refused)
        self._receiver.resolutionComplete()
