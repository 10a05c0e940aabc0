"""Japanese: parts of patterns that several of its tables use."""

from typing import Final

TRAILER: Final = r"(?:予告|トレーラー|トレイラー|ティザー(?!ビジュアル)|ティーザー(?!ビジュアル)|特報|pv|プロモーションビデオ|cm映像|teaser|trailer)"

PICTURE: Final = r"(?:ビジュアル|写真|カット|ポスター|スチール|画像|イラスト|キャスト|声優|コメント|主題歌|あらすじ|相関図|撮影現場|舞台裏|オフショット)"

#: what becomes of a date that was another
MOVED: Final = r"(?:延期|変更|変わ|先送|繰り|延び|延ば|改め|後退|移[るさっしり]|早[まめ]|前倒し|遅[れら]|ず[れら]|順延|後ろ|シフト|修正|見直)"

#: what may stand before the word for what is sold, that a game be meant and no disc, book or song
UNSOLD: Final = (
    r"(?:(?!blu-?ray|dvd|(?<![a-z])cd|(?<![a-z])bd|box|巻|刊|漫画|マンガ|コミック|小説|原作|書籍|文庫|写真集|アルバム|シングル|サントラ|サウンドトラック|グッズ|ゲーム[版化]"
    r"|フィギュア|主題歌|曲|雑誌|[月誌]号|チケット|前売|商品|飲料|カード|円盤|ボックス|音楽集|ムック|ガイド|完全版|パッケージ|限定)[^。])"
)

AIRS: Final = r"(?:配信|放送|放映|公開|上映|リリース|オンエア|お披露目)"


def led(told: str) -> str:
    """Return an expression for any of the words *told*; it fails at once where none of their first letters stands."""
    firsts = "".join(sorted({word[0] for word in told.split()}))
    return f"(?=[{firsts}])(?:{'|'.join(told.split())})"
