# French (fr); ids, order and variables as in en

### The three-digit reply codes (RFC 5321 and its extensions, and those that servers use without a standard).
### Read mainly by administrators, as the heading of a code and, where it adds something, a sentence about it.

## Before any SMTP reply (no standard defines these two)

reply-101 = Connexion au serveur impossible
reply-111 = Connexion refusée

## 2xx and 3xx: accepted so far

reply-211 = État du système
reply-214 = Texte d’aide
reply-220 = Serveur prêt
reply-221 = Le serveur ferme la connexion
reply-235 = Authentification réussie
reply-250 = Commande exécutée
    .description = Après le message lui-même, ce code signifie que le serveur l’a accepté.
reply-251 = Destinataire ailleurs, le message sera transmis
reply-252 = Destinataire non vérifié, message accepté
reply-253 = Remise des messages en attente lancée
reply-334 = Authentification en cours
reply-354 = Le serveur attend le message

## 4xx: refused for now

reply-420 = Délai de connexion dépassé
reply-421 = Serveur indisponible, connexion fermée
    .description = Les serveurs emploient aussi ce code pour ralentir ou bloquer un expéditeur ; le texte de la réponse le précise.
reply-422 = Boîte pleine, ou authentification à activer
    .description = Dans le registre, ce code concerne l’authentification ; en pratique, il signale une boîte aux lettres pleine.
reply-430 = { status-5-1 }
reply-431 = Serveur à court d’espace de stockage
reply-432 = { status-7-12 }
reply-441 = { status-4-1 }
reply-442 = { status-4-2 }
reply-446 = { status-4-6 }
reply-447 = { status-4-7 }
reply-449 = Erreur d’acheminement
reply-450 = Boîte aux lettres indisponible pour l’instant
    .description = La boîte aux lettres est occupée ou bloquée pour l’instant ; la liste grise (greylisting) emploie aussi ce code.
reply-451 = Erreur de traitement
    .description = Le serveur a rencontré une erreur interne, et acceptera peut-être le message plus tard.
reply-452 = Stockage saturé, ou trop de destinataires
reply-453 = Aucun message en attente
reply-454 = Échec temporaire : authentification ou TLS
reply-455 = Paramètres non applicables pour l’instant
reply-458 = Mise en file d’attente impossible
reply-459 = Messages en attente non transmis
reply-471 = Erreur d’un serveur de messagerie
    .description = Souvent, c’est un filtre antispam qui a arrêté le message ; le texte de la réponse précise de quel côté.
reply-498 = Aucun serveur de messagerie pour le domaine
    .description = Code propre à Mailgun : le domaine n’a pas d’enregistrement MX.
reply-499 = Serveur de messagerie injoignable
    .description = Code propre à Mailgun, employé aussi pour des destinataires invalides.

## 5xx: refused for good

reply-500 = Commande non reconnue
reply-501 = Erreur de syntaxe dans les arguments
    .description = Souvent, c’est la syntaxe d’une adresse qui est en cause.
reply-502 = Commande non prise en charge
reply-503 = Commandes dans le mauvais ordre
reply-504 = Paramètre de commande non pris en charge
reply-510 = Adresse incorrecte
reply-511 = Adresse incorrecte
reply-512 = Serveur du destinataire introuvable dans le DNS
reply-513 = Type d’adresse incorrect
reply-521 = Le serveur n’accepte aucun e‑mail
    .description = Ce serveur n’est pas destiné à recevoir des e‑mails ; certains serveurs emploient aussi ce code pour bloquer un expéditeur.
reply-523 = { status-7-10 }
    .description = Certains systèmes désignent par ce code 5.2.3 : « { status-2-3 } ».
reply-524 = { status-7-11 }
    .description = Certains systèmes désignent par ce code 5.2.4 : « { status-2-4 } ».
reply-525 = { status-7-13 }
    .description = { status-7-13.description }
reply-530 = Authentification ou chiffrement requis
reply-533 = { status-7-1 }
    .description = Certains systèmes désignent par ce code 5.3.3 : « { status-3-3 } ».
reply-534 = { status-7-9 }
reply-535 = { status-7-8 }
reply-538 = { status-7-11 }
reply-541 = Refusé côté destinataire
    .description = Souvent, un filtre antispam est en cause.
reply-550 = Boîte aux lettres indisponible
    .description = La boîte aux lettres n’existe pas ou vous est fermée, ou une règle interdit le message ; le texte de la réponse le précise.
reply-551 = Destinataire absent de ce serveur
    .description = Le serveur indique parfois une autre adresse, mais n’y transmet pas lui-même le message.
reply-552 = Limite de stockage dépassée
    .description = La boîte aux lettres est pleine, le message trop volumineux ou, pour d’anciens serveurs, les destinataires trop nombreux.
reply-553 = Nom de boîte aux lettres non autorisé
    .description = L’adresse est écrite d’une façon que le serveur n’accepte pas, ou l’expéditeur n’a pas le droit de l’utiliser.
reply-554 = Échec de la transaction
    .description = Le serveur refuse le message ou, dès la connexion, tout envoi de votre part ; le texte de la réponse le précise.
reply-555 = Paramètres d’adresse non pris en charge
    .description = Le serveur ne connaît pas une option jointe à l’adresse de l’expéditeur ou d’un destinataire (MAIL ou RCPT).
reply-556 = { status-1-10 }
reply-571 = Bloqué, souvent comme spam
reply-585 = { status-1-1 }
reply-591 = { category-ip-blocklisted }

## 6xx: Mailgun’s own codes, for messages that it did not send

reply-605 = Non envoyé : rebond antérieur
reply-607 = Non envoyé : plainte pour spam antérieure
