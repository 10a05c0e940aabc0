"""Query parameters that say where a reader came from, and nothing of what is shown.

Sources: the vendors' own documentation (named beside each group), and ClearURLs' and AdGuard's public lists. A name that some
site gives to what it shows (`id`, `p`, `page`, `cid`, `s`, `t`, `ref`, `source`) is not among them, or only with values that
leave no doubt: a parameter too many makes two addresses of one page, one too few makes one page of two.
"""

import re
from typing import Final


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


#: how names begin
_PREFIXES: Final = (
    "utm_",  # Google Analytics, and all who copied it
    "mtm_", "matomo_", "pk_", "piwik_",  # Matomo, Piwik PRO
    "_hs", "__hs", "hsa_",  # HubSpot
    "at_medium", "at_campaign", "at_custom", "at_link", "at_ptr", "at_bbc", "at_format",  # Piano (AT Internet)
    "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee",  # comScore
    "elq",  # Oracle Eloqua
    "guce_",  # Yahoo
    "fb_action_", "fb_source", "fb_ref", "fb_comment_id",  # Meta
    "aspsessionid",  # ASP: sessions
)  # fmt: skip

#: whole names
_NAMES: Final = frozenset(
    _words(
        "gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl ga_source ga_medium ga_campaign usqp ved usg "  # Google
        "amp_js_v amp_gsa aoh "  # AMP viewers
        "fbclid action_object_map action_type_map action_ref_map igshid igsh "  # Meta
        "msclkid cvid ocid "  # Microsoft
        "twclid __twitter_impression ref_src ref_url li_fat_id trk trkcampaign ttclid sccid rdt_cid epik "  # social networks
        "mc_cid mc_eid mkt_tok vero_id vero_conv oly_enc_id oly_anon_id ck_subscriber_id dm_i _ke _kx __s ml_subscriber "
        "ml_subscriber_hash nr_email_referer "  # letters: Mailchimp, Marketo, Vero, Omeda, Kit, Dotdigital, Klaviyo, Drip
        "yclid ysclid _openstat spm scm "  # Yandex, Alibaba
        "s_cid s_kwcid ef_id sc_cid cmpid icid itid intcid wt_mc wt.mc_id wt_zmc xtor cmp ncid ftag smid smtyp "  # Adobe, Webtrends, papers
        "tblci dicbo oborigurl rb_clickid wickedid ito guccounter soc_src soc_trk "  # Taboola, Outbrain, Yahoo
        "hootpostid sref mkcid cn-reloaded "
        "replytocom doing_wp_cron "  # WordPress: the same page, with the form for comments under another
        "phpsessid jsessionid cftoken "  # sessions: PHP, Java, ColdFusion
    )
)

#: names that say nothing with these values alone: where a feed or a button to share put them
_FROM: Final = frozenset(
    _words(
        "rss rss2 feed atom feedburner home homepage hp frontpage share sharing twitter facebook reddit newsletter email amp google"
    )
)
_VALUED: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("ref", "source", "src", "from", "partner", "via", "emc", "mod", "ref_source", "referrer", "referer"), _FROM),
    "share": frozenset(_words("twitter facebook x reddit tumblr pinterest linkedin telegram jetpack-whatsapp email")),  # Jetpack
    "feature": frozenset(_words("youtu.be share emb_title emb_logo")),  # YouTube
}  # fmt: skip
#: names of sessions, which are long; a short value may be the number of a story
_SESSION: Final = re.compile(r"(?:sid|session|sessionid|session_id|s)=[0-9a-z]{24,}", re.IGNORECASE)
#: a session in the path (Java servlets, ASP.NET)
IN_PATH: Final = re.compile(r";jsessionid=[^/;?#]{0,200}|/\(S\([0-9a-z]{24}\)\)(?=/)", re.IGNORECASE)


def tells_nothing(pair: str) -> bool:
    """Whether the parameter *pair*, such as ``utm_source=x``, says nothing of what is shown.

    >>> tells_nothing("fbclid=Iw"), tells_nothing("ref=rss"), tells_nothing("ref=7"), tells_nothing("p=812")
    (True, True, False, False)
    """
    name, _, value = pair.partition("=")
    name = name.lower().removeprefix("amp;")
    if name in _NAMES or name.startswith(_PREFIXES):
        return True
    return value.lower() in _VALUED.get(name, ()) or _SESSION.fullmatch(pair) is not None
