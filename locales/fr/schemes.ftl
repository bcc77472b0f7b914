# French (fr); ids, order and variables as in en

### Published systems of bounce codes: their names, and the codes that have a meaning of their own there.
### Read by whoever uses the system, in lists, as the heading of a code and as its explanation.

## Names of the systems

scheme-smtp = Normes SMTP (IANA, RFC 5321)
scheme-greenarrow = GreenArrow (MarketingPlatform)
scheme-activecampaign = ActiveCampaign
scheme-martech-zone = Martech Zone
scheme-bouncer = Bouncer
scheme-smtp2go = SMTP2GO

## GreenArrow, as MarketingPlatform publishes it

scheme-greenarrow-0 = Ce n’est pas un rebond
    .description = Le système de traitement des rebonds a reçu un message qui n’en est pas un.
scheme-greenarrow-10 = Adresse incorrecte
    .description = { category-user-unknown.description }
scheme-greenarrow-20 = Échec temporaire
    .description = Le message n’a pas pu être remis pour l’instant.
scheme-greenarrow-21 = Échec temporaire : DNS
    .description = { category-dns-failure.description } Si cela persiste sans interruption, l’adresse peut être tenue pour invalide.
scheme-greenarrow-22 = Échec temporaire : boîte de réception pleine
    .description = { category-mailbox-full.description }
scheme-greenarrow-23 = Échec temporaire : message trop volumineux
    .description = { category-message-too-large.description }
scheme-greenarrow-29 = Échec temporaire : connexion impossible
    .description = Le serveur destinataire était injoignable. Si de nombreuses adresses d’un même domaine donnent ce code, ce domaine n’est généralement plus en service ou bloque le serveur d’envoi.
scheme-greenarrow-30 = Rebond sans adresse
    .description = Un rebond a été reçu, mais n’indique pas quelle adresse il concerne.
scheme-greenarrow-40 = Rebond générique
    .description = La remise a échoué d’une façon qu’aucun autre code ne décrit.
scheme-greenarrow-50 = Bloqué
    .description = Le serveur destinataire a bloqué le message ; l’adresse n’est pas en cause.
scheme-greenarrow-51 = Bloqué : spammeur connu
    .description = Le serveur destinataire prend l’expéditeur pour un spammeur.
scheme-greenarrow-52 = Bloqué : spam détecté
    .description = { category-spam-detected.description }
scheme-greenarrow-53 = Bloqué : pièce jointe
    .description = Le serveur destinataire n’accepte pas la pièce jointe.
scheme-greenarrow-54 = Bloqué : relais refusé
    .description = { category-relay-denied.description }
scheme-greenarrow-59 = Bloqué : connexion impossible
    .description = Comme pour le code 29, le serveur destinataire était injoignable. Mais ce domaine est si grand qu’il existe sûrement encore : il bloque sans doute toute connexion depuis votre adresse IP, comme le font certains grands domaines quand un expéditeur figure sur une liste de blocage.
scheme-greenarrow-60 = Réponse automatique
    .description = { category-auto-reply.description }
scheme-greenarrow-70 = Échec passager
    .description = { category-delayed.description }
scheme-greenarrow-90 = Demande de désinscription
    .description = { category-unsubscribe.description }
scheme-greenarrow-100 = Confirmation demandée
    .description = { category-challenge-response.description }
scheme-greenarrow-110 = Limite d’envoi de MarketingPlatform dépassée
    .description = Le message est resté trop longtemps dans la file d’attente, car le nombre de messages fixé par période pour le serveur destinataire était atteint.
scheme-greenarrow-120 = File d’attente vidée
    .description = MarketingPlatform a reçu l’ordre de supprimer tous les messages de la file d’attente ; celui-ci n’a donc pas été envoyé.
scheme-greenarrow-121 = Mis en pause, puis expiré
    .description = MarketingPlatform a reçu l’ordre de suspendre tous les messages de la file d’attente. Celui-ci a entre-temps épuisé ses tentatives et a été abandonné.
scheme-greenarrow-122 = Non envoyé : destinataire inactif
    .description = MarketingPlatform a choisi de ne pas envoyer le message, car le destinataire ne montre aucun intérêt : aucun clic, aucune image chargée.
scheme-greenarrow-123 = Non envoyé : règle de la plateforme
    .description = MarketingPlatform a choisi de ne pas envoyer le message, car ses propres règles excluent ce destinataire.
scheme-greenarrow-200 = Plainte pour spam
    .description = Le destinataire a signalé le message comme spam. Pour GreenArrow, ce n’est pas un rebond.

## ActiveCampaign

scheme-activecampaign-5-0-0 = Adresse inexistante
    .description = C’est l’interprétation propre à ActiveCampaign ; dans le registre, ce code désigne un échec définitif de cause inconnue.
scheme-activecampaign-5-1-5 = Adresse du destinataire valide
    .description = ActiveCampaign y voit un rebond définitif, alors que le registre ne prévoit ce code qu’en cas de succès.
scheme-activecampaign-5-4-5 = Réseau encombré
    .description = C’est l’interprétation propre à ActiveCampaign ; dans le registre, ce code signifie « { status-4-5 } ».
scheme-activecampaign-9-1-1 = Rebond définitif sans code
    .description = Aucun code de rebond n’a été trouvé. Soit l’adresse est invalide, soit votre propre serveur a refusé le message, par exemple à cause d’une limite d’envoi.

## Martech Zone: ActiveCampaign’s list without the dots

scheme-martech-zone-500 = Adresse inexistante
    .description = C’est l’interprétation propre à Martech Zone ; dans les normes, ce code signifie « { reply-500 } ».
scheme-martech-zone-515 = Adresse du destinataire valide
    .description = Martech Zone y voit un rebond définitif, alors que le registre ne prévoit 5.1.5 qu’en cas de succès.
scheme-martech-zone-545 = Réseau encombré
    .description = C’est l’interprétation propre à Martech Zone ; dans le registre, 5.4.5 signifie « { status-4-5 } ».
scheme-martech-zone-911 = Rebond définitif sans code
    .description = { scheme-activecampaign-9-1-1.description }

## Bouncer, where it differs from the registry

scheme-bouncer-4-1-5 = Adresse valide, mais la boîte de réception n’accepte aucun message
    .description = C’est l’interprétation propre à Bouncer ; dans le registre, ce code signifie « { status-1-5 } ».
scheme-bouncer-4-2-0 = Boîte de réception pleine
    .description = C’est l’interprétation propre à Bouncer ; dans le registre, ce code désigne un problème de boîte de réception de cause inconnue.
scheme-bouncer-4-2-2 = La boîte de réception n’accepte aucun message
    .description = C’est l’interprétation propre à Bouncer ; dans le registre, ce code signifie « { status-2-2 } ».
scheme-bouncer-4-3-0 = Espace de stockage du serveur saturé
    .description = C’est l’interprétation propre à Bouncer ; dans le registre, ce code désigne un problème du système de messagerie de cause inconnue.
scheme-bouncer-4-7-25 = Filtre antispam actif
    .description = C’est l’interprétation propre à Bouncer ; dans le registre, ce code signifie « { status-7-25 } ».
scheme-bouncer-5-1-5 = { scheme-bouncer-4-1-5 }
    .description = { scheme-bouncer-4-1-5.description }
scheme-bouncer-5-2-0 = Boîte de réception désactivée
    .description = { scheme-bouncer-4-2-0.description }
scheme-bouncer-5-2-1 = Boîte de réception pleine
    .description = C’est l’interprétation propre à Bouncer ; dans le registre, ce code désigne une boîte de réception désactivée.
scheme-bouncer-5-2-2 = { scheme-bouncer-4-2-2 }
    .description = { scheme-bouncer-4-2-2.description }
scheme-bouncer-5-3-0 = { scheme-bouncer-4-3-0 }
    .description = { scheme-bouncer-4-3-0.description }
