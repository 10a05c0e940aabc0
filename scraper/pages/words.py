"""What pages say around their articles, one table a purpose, by language.

Sources: what WordPress, Blogger, Disqus and the large publishers' sites print by themselves in these languages, and the
plain words for it; nothing here names a site.
"""

import re
from typing import Final

#: above readers' comments
COMMENTS: Final[dict[str, str]] = {
    "en": "comments|comment|leave a comment|leave a reply|leave your comment|post a comment|add a comment|add comment|responses|replies|"
    "reader comments|readers' comments|join the conversation|join the discussion|discussion|what readers say|thoughts",
    "de": "kommentare|kommentar|leserkommentare|kommentar schreiben|schreibe einen kommentar",
    "es": "comentarios|comentario|deja un comentario|deja una respuesta|deja tu comentario",
    "fr": "commentaires|commentaire|laisser un commentaire|laissez un commentaire|réactions",
    "it": "commenti|commento|lascia un commento|lascia una risposta",
    "pt": "comentários|comentário|deixe um comentário|deixe uma resposta|deixe seu comentário",
    "id": "komentar|tinggalkan balasan|tinggalkan komentar|tulis komentar",
    "pl": "komentarze|komentarz|dodaj komentarz",
    "tr": "yorumlar|yorum yap|bir yanıt yazın|yorum",
    "nl": "reacties|reactie|laat een reactie achter",
    "ja": "コメント|コメントを書く|コメントを残す|みんなのコメント",
    "ko": "댓글|댓글 쓰기|댓글 달기|댓글 남기기",
    "zh": "评论|留言|發表留言|发表评论",
    "ru": "комментарии|комментарий|оставить комментарий|добавить комментарий",
}

#: in headings over comments that name what these are on, as WordPress prints them: after their number, and before what they are on
COMMENTED: Final[dict[str, str]] = {
    "en": "comment on|comments on|thought on|thoughts on|response to|responses to|reply to|replies to",
    "de": "kommentar zu|kommentare zu|gedanke zu|gedanken zu|antwort auf|antworten auf",
    "es": "comentario en|comentarios en|respuesta a|respuestas a|comentario sobre|comentarios sobre",
    "fr": "commentaire sur|commentaires sur|réponse à|réponses à|réflexion sur|réflexions sur",
    "it": "commento su|commenti su|risposta a|risposte a|pensiero su|pensieri su",
    "pt": "comentário em|comentários em|resposta para|respostas para|comentário sobre|comentários sobre",
    "id": "tanggapan untuk|komentar pada|balasan untuk|pemikiran pada",
    "nl": "reactie op|reacties op|gedachte over|gedachten over",
    "pl": "komentarz do|komentarze do|komentarzy do|odpowiedź do|odpowiedzi do",
    "ru": "комментарий к|комментария к|комментариев к",
}

#: above links to other stories
RELATED: Final[dict[str, str]] = {
    "en": "related|related stories|related story|related articles|related article|related posts|related news|related content|"
    "related links|related topics|you may also like|you might also like|you may like|you might like|you may also read|"
    "you might also enjoy|recommended|recommended for you|recommended stories|recommended reading|read next|up next|"
    "what to read next|read more|read also|also read|see also|more stories|more news|more like this|more to read|recent posts|"
    "recent stories|recent articles|recent news|latest posts|latest news|latest stories|latest articles|the latest|trending|trending now|"
    "trending stories|most popular|most read|popular posts|popular stories|popular now|popular|hot topics|top stories|top news|"
    "don't miss|don’t miss|must read|must reads|editor's picks|editors' picks|editor’s picks|editors’ picks|keep reading|continue reading|"
    "further reading|next post|previous post|next article|previous article|in other news|more in this section|"
    "around the web|from around the web|from the web|suggested for you|archives|categories|other stories|also on this site|"
    "sponsored links|sponsored content|sponsored stories|promoted content|promoted stories|promoted links|paid content|from our partners",
    "de": "ähnliche artikel|ähnliche beiträge|das könnte dich auch interessieren|das könnte sie auch interessieren|auch interessant|"
    "lesen sie auch|mehr zum thema|weitere artikel|meistgelesen|verwandte artikel|neueste beiträge|mehr news|gesponserte inhalte|anzeigen",
    "es": "artículos relacionados|noticias relacionadas|relacionado|relacionados|te puede interesar|también te puede interesar|"
    "te podría interesar|lee también|lo más leído|más leídas|más noticias|entradas recientes|últimas noticias|te recomendamos|contenido patrocinado|enlaces patrocinados",
    "fr": "articles similaires|articles liés|à lire aussi|lire aussi|sur le même sujet|vous aimerez aussi|les plus lus|"
    "articles récents|à découvrir aussi|voir aussi|dernières actualités|à lire également|contenus sponsorisés|contenu sponsorisé|liens sponsorisés",
    "it": "articoli correlati|leggi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|"
    "ti potrebbe interessare anche|i più letti|più letti|ultime notizie|articoli recenti|vedi anche|altre notizie|contenuti sponsorizzati",
    "pt": "artigos relacionados|notícias relacionadas|relacionados|relacionadas|leia também|leia mais|veja também|"
    "você pode gostar|você também pode gostar|mais lidas|posts recentes|últimas notícias|veja mais|mais notícias|conteúdo patrocinado|links patrocinados",
    "id": "berita terkait|artikel terkait|baca juga|baca selengkapnya|terpopuler|berita terbaru|lihat juga|rekomendasi|terkini",
    "pl": "powiązane artykuły|czytaj także|czytaj też|zobacz także|zobacz też|zobacz również|podobne artykuły|najpopularniejsze|polecane|"
    "najnowsze wpisy|przeczytaj także",
    "tr": "ilgili haberler|ilginizi çekebilir|bunlar da ilginizi çekebilir|benzer haberler|en çok okunanlar|son haberler|ayrıca bakınız",
    "nl": "lees ook|lees meer|gerelateerde artikelen|meest gelezen|ook interessant|meer nieuws",
    "ja": "関連記事|あわせて読みたい|おすすめ記事|人気記事|新着記事|最新記事|関連リンク|関連ニュース|アクセスランキング|ランキング|こちらもおすすめ",
    "ko": "관련기사|관련 기사|관련 뉴스|인기기사|인기 기사|많이 본 뉴스|추천기사|최신기사|주요뉴스|함께 보면 좋은 기사",
    "zh": "相关文章|相关阅读|相關文章|延伸閱讀|推荐阅读|热门文章|最新文章",
    "ru": "читайте также|похожие статьи|по теме|самое читаемое|популярное|смотрите также|последние новости",
}

#: above what sums an article up
SUMMARY: Final[dict[str, str]] = {
    "en": "summary|in short|in brief|key takeaways|takeaways|key points|key facts|highlights|at a glance|tl;dr|quick summary|"
    "what you need to know|the gist|quick facts|the essentials",
    "de": "zusammenfassung|das wichtigste in kürze|auf einen blick|kurz zusammengefasst|das wichtigste|in kürze|kurzfassung",
    "es": "resumen|en resumen|claves|puntos clave|lo esencial|en breve",
    "fr": "l'essentiel|l’essentiel|en résumé|résumé|en bref|à retenir|points clés",
    "it": "in breve|in sintesi|riassunto|punti chiave|sommario|i punti chiave",
    "pt": "resumo|em resumo|pontos principais|destaques|pontos-chave",
    "id": "ringkasan|intisari|poin penting",
    "nl": "samenvatting|in het kort",
    "pl": "w skrócie|podsumowanie|najważniejsze informacje|streszczenie",
    "tr": "özet|haberin özeti|öne çıkanlar",
    "ja": "この記事のポイント|まとめ|要約|ポイント|概要",
    "ko": "요약|핵심 요약|기사 요약|3줄 요약",
    "zh": "摘要|重点|要点",
    "ru": "кратко|главное|коротко",
}

#: above what is for the site and not of its subject
SITE: Final[dict[str, str]] = {
    "en": "share this|share|share this article|share this story|share this post|share on|follow us|follow|tags|tagged|topics|categories|"
    "about the author|about author|about the writer|author|subscribe|newsletter|newsletters|sign up|stay connected|stay in touch|"
    "get in touch|connect with us|like this|print|support us|advertisement|sponsored|contents|table of contents|in this article|"
    "on this page|what's inside|disclaimer|leave feedback|rate this|was this helpful|search|menu|log in|register|privacy|legal|references|footnotes|citations|sources|external links",
    "de": "teilen|artikel teilen|schlagwörter|themen|über den autor|newsletter|anzeige|inhalt|inhaltsverzeichnis|einzelnachweise|weblinks|quellen",
    "es": "comparte|compartir|etiquetas|sobre el autor|síguenos|suscríbete|publicidad|índice|referencias|enlaces externos|fuentes",
    "fr": "partager|partager cet article|mots-clés|à propos de l'auteur|suivez-nous|publicité|sommaire|notes et références|références|liens externes|sources",
    "it": "condividi|tag|l'autore|seguici|pubblicità|indice|collegamenti esterni|fonti",
    "pt": "compartilhe|compartilhar|sobre o autor|siga-nos|publicidade|índice|referências|ligações externas|fontes",
    "id": "bagikan|tentang penulis|ikuti kami|daftar isi|referensi|pranala luar",
    "pl": "udostępnij|tagi|o autorze|reklama|spis treści|przypisy|linki zewnętrzne|źródła",
    "tr": "paylaş|etiketler|yazar hakkında|içindekiler|kaynakça|dış bağlantılar",
    "nl": "deel dit|over de auteur|volg ons|inhoud|referenties|bronnen",
    "ja": "シェアする|タグ|目次|この記事を書いた人|フォローする|脚注|出典|外部リンク",
    "ko": "공유하기|태그|목차|기자 소개|각주|출처|외부 링크",
    "ru": "поделиться|теги|об авторе|содержание|примечания|ссылки",
}

#: before a link to another story, in one line with it, besides the words above
READ_ALSO: Final[dict[str, str]] = {
    "en": "related|also|next|previous|more|must-read|read|read more on|for more|check out|check this out|click here|next up|watch|watch also|"
    "also see|also watch|also check|don't forget to read|you may also like|find out more|read the full story|more on this",
    "de": "lies auch|auch lesenswert|mehr dazu|siehe auch",
    "es": "leer también|lee más|leer más|mira también|te puede interesar|ver también|más información",
    "fr": "à voir aussi|en savoir plus|lire la suite|à voir",
    "it": "leggi|guarda anche|per approfondire|scopri di più",
    "pt": "confira|saiba mais|confira também",
    "id": "simak juga|selengkapnya",
    "tr": "ayrıca oku|ayrıca okuyun|devamını oku",
    "ja": "関連|参考",
    "ko": "관련",
}

#: before the address of the page that says more of a part of this one, as wikis have it
MAIN_ARTICLE: Final[dict[str, str]] = {
    "en": "main article|main articles|main page|further information",
    "de": "hauptartikel",
    "es": "artículo principal",
    "fr": "article détaillé|articles détaillés|article principal",
    "it": "voce principale|lo stesso argomento in dettaglio",
    "pt": "artigo principal|ver artigo principal",
    "id": "artikel utama",
    "nl": "hoofdartikel",
    "pl": "osobny artykuł|główny artykuł",
    "tr": "ana madde",
    "ru": "основная статья",
}

#: how lines begin that speak for the site and not of its subject
BOILERPLATE_BEGINS: Final[dict[str, str]] = {
    "en": "advertisement|advertising|article continues|story continues|continue reading below|scroll to continue|"
    "sign up for|sign up to|sign up now|sign up here|subscribe|have you subscribed|get the latest|get the best of|get our|get real time|get breaking|follow us|"
    "follow me|like us on|find us on|connect with us|join us on|join our|share this|share on|share via|share:|click to share|"
    "tweet this|copyright|©|all rights reserved|by subscribing|by signing up|by clicking|we may earn|if you buy something|"
    "if you click|as an amazon associate|this post may contain affiliate|this article contains affiliate|affiliate link|"
    "note to readers|disclaimer|we value your privacy|this site uses cookies|we use cookies|this website uses cookies|"
    "leave a reply|leave a comment|your email address will not|save my name|required fields|log in|login to|"
    "create an account|already a subscriber|already have an account|download our app|download the app|enable notifications|"
    "turn on notifications|posted in|posted under|filed under|tagged|tags:|tag:|categories:|category:|topics:|"
    "additional reporting by|editing by|our standards:|have a tip|do you have a tip|got a tip|"
    "about the author|about the writer|written by|edited by|posted by|updated by|reviewed by|report a typo|report an error|noticed a mistake|found a mistake|"
    "this article was originally published|this story was originally published|this article is made from|this post has been updated|"
    "print this|email this|top of page|bottom of page|back to top|skip to|home >|home »|home /|home »|"
    "loading|please enable javascript|your browser|watch on youtube|view this post on instagram|a post shared by|page 1|exit mobile version|"
    "thank you for reading|thanks for reading|support us|support our|become a member|become a patron|donate|buy tickets|listen to this article",
    "de": "anzeige|werbung|newsletter|abonniere|abonnieren|jetzt abonnieren|folge uns|folgen sie uns|teilen|alle rechte vorbehalten|"
    "mit der anmeldung|melde dich|melden sie sich|zur startseite|schlagworte:|tags:",
    "es": "publicidad|suscríbete|suscríbase|síguenos|síguenos en|únete a|comparte|compartir|todos los derechos|regístrate|etiquetas:|"
    "archivado en|redactado por|recibe cada|apúntate",
    "fr": "publicité|abonnez-vous|inscrivez-vous|suivez-nous|partager|tous droits réservés|recevez|je m'abonne|je m’abonne|rejoignez|en cliquant",
    "it": "pubblicità|iscriviti|abbonati|seguici|condividi|tutti i diritti|questo articolo è ripreso|riproduzione riservata|"
    "leggi su|registrati|accedi|©",
    "pt": "publicidade|assine|inscreva-se|siga-nos|siga o|compartilhe|todos os direitos|receba|cadastre-se|continua após a publicidade",
    "id": "iklan|berlangganan|ikuti kami|bagikan|hak cipta|dapatkan|scroll to|advertisement",
    "pl": "reklama|zapisz się|subskrybuj|obserwuj nas|udostępnij|wszelkie prawa",
    "tr": "reklam|abone ol|bizi takip|paylaş|tüm hakları",
    "nl": "advertentie|abonneer|volg ons|deel|schrijf je in",
    "ja": "広告|無断転載|シェア|フォロー|メルマガ|この記事をシェア",
    "ko": "ⓒ|무단전재|저작권자|구독|공유|광고|기사제보",
    "zh": "广告|版权|订阅|分享|廣告|訂閱",
    "ru": "реклама|подпишитесь|подписывайтесь|поделиться|все права",
}

#: what lines hold, anywhere, that speak for the site
BOILERPLATE_HOLDS: Final[dict[str, str]] = {
    "en": "all rights reserved|terms of use|terms of service|privacy policy|earn a commission|affiliate commission|affiliate links|"
    "straight to your inbox|in your inbox|to your inbox|subscribe now|subscribe to our|sign up for our|sign up to our|our newsletter|our daily newsletter|"
    "free newsletter|follow us on|like us on facebook|follow on facebook|on facebook and|subscribe to stay|may not be published, broadcast|"
    "your email address|push notifications|bookmark this page|min read|minute read|minutes read|is supported by our audience|"
    "subject to copyright|contributed to this report|contributed to this story|contributed to this article|"
    "in no way affiliated|wrote this post|check back for updates to this page",
    "de": "kostenlosen newsletter|unseren newsletter|datenschutzerklärung",
    "es": "nuestra newsletter|nuestro boletín|política de privacidad|derechos reservados",
    "fr": "notre newsletter|droits réservés|politique de confidentialité",
    "it": "nostra newsletter|diritti riservati",
    "pt": "nossa newsletter|direitos reservados|política de privacidade",
    "tr": "bildirimlerine abone|hakları saklıdır",
    "ko": "무단전재|재배포 금지|무단 전재",
    "ja": "無断転載|無断複製",
}

#: before, in and behind the time that it takes to read a page
READING_TIME: Final[dict[str, str]] = {
    "en": "reading time|read time|time to read",
    "de": "lesezeit|lesedauer",
    "es": "tiempo de lectura",
    "fr": "temps de lecture|lecture",
    "it": "tempo di lettura|lettura",
    "pt": "tempo de leitura|leitura",
    "id": "waktu baca",
    "pl": "czas czytania",
    "tr": "okuma süresi",
}
MINUTES: Final[dict[str, str]] = {
    "en": "min|mins|minute|minutes",
    "de": "minuten",
    "es": "minuto|minutos",
    "it": "minuti",
    "id": "menit",
    "pl": "minut|minuty",
    "tr": "dk|dakika",
}
READING: Final[dict[str, str]] = {
    "en": "read",
    "de": "lesezeit",
    "es": "de lectura",
    "fr": "de lecture",
    "it": "di lettura",
    "pt": "de leitura",
    "id": "baca",
    "pl": "czytania",
    "tr": "okuma|okuma süresi",
}

#: before a writer's name
BY: Final[dict[str, str]] = {
    "en": "by|written by|posted by|story by|words by|reported by|published by|submitted by|author",
    "de": "von|geschrieben von",
    "es": "por|redactado por|escrito por|publicado por",
    "fr": "par|rédigé par|écrit par|publié par",
    "it": "di|a cura di|scritto da|pubblicato da",
    "pt": "por|escrito por|publicado por|postado por",
    "id": "oleh|penulis|editor",
    "nl": "door",
    "pl": "autor",
    "ko": "기자",
    "ja": "著者|文|取材・文|執筆",
}

#: before the day of publication
PUBLISHED: Final[dict[str, str]] = {
    "en": "posted on|published on|published|posted|date published|publish date|publication date|first published|date posted|issued|post date",
    "de": "veröffentlicht am|veröffentlicht|erschienen am",
    "es": "publicado el|publicado",
    "fr": "publié le|publié",
    "it": "pubblicato il|pubblicato",
    "pt": "publicado em|publicado",
    "id": "diterbitkan|dipublikasikan|tayang",
    "nl": "geplaatst op|gepubliceerd op",
    "pl": "opublikowano|data publikacji",
    "tr": "yayınlanma tarihi|yayın tarihi|giriş tarihi",
    "ko": "기사입력|입력시간|입력|등록|게시일",
    "ja": "公開日|投稿日|掲載日",
    "zh": "发布时间|發布時間",
    "ru": "опубликовано",
}


def one_of(*tables: dict[str, str]) -> str:
    """Return a pattern for any of the words of *tables*, in all languages, the longest first."""
    words = {word for table in tables for said in table.values() for word in said.split("|") if word}
    return "|".join(_edged(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _edged(word: str) -> str:
    """Escape *word*, and let it end where a word ends."""
    return re.escape(word) + (r"\b" if word[-1].isalnum() and word.isascii() else "")
