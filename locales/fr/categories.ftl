# French (fr); ids, order and variables as in en

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.
### “liste d’exclusion” is the sending platform’s suppression list, “liste de blocage” a list of senders (DNSBL).

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or not; “watch” stands for uncertain or temporary.

## The recipient’s address

# $address (String): “watch” where the refusal is uncertain or may be temporary
category-user-unknown = Boîte aux lettres inexistante
    .description = D’après le serveur destinataire, il n’existe aucune boîte aux lettres à cette adresse.
    .advice = { $address ->
        [watch] Ce n’est pas certain, ou c’est peut-être temporaire : gardez l’adresse pour l’instant et vérifiez-en l’orthographe. Si les prochains envois à cette adresse échouent de la même façon, retirez-la de votre liste.
       *[suppress] Vérifiez l’orthographe de l’adresse. Si elle est correcte, retirez l’adresse de votre liste : chaque nouvel envoi nuirait à votre réputation d’expéditeur.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-disabled = Boîte aux lettres désactivée
    .description = D’après le serveur destinataire, la boîte aux lettres existe, mais elle a été désactivée et n’accepte plus aucun message.
    .advice = { $address ->
        [watch] Ce n’est pas certain, ou c’est peut-être temporaire : gardez l’adresse pour l’instant. Si les prochains envois à cette adresse échouent de la même façon, retirez-la de votre liste.
       *[suppress] Retirez l’adresse de votre liste. Si ce contact compte pour vous, demandez-lui par un autre moyen, par exemple par téléphone, une adresse valide.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-moved = Le destinataire a changé d’adresse
    .description = D’après le serveur, le destinataire ne reçoit plus ses messages à cette adresse : elle n’est plus en service ou a changé de titulaire.
    .advice = { $address ->
        [watch] Ce n’est pas certain, ou c’est peut-être temporaire : gardez l’adresse pour l’instant et regardez si le serveur en indique une nouvelle. Si les prochains envois à l’ancienne échouent de la même façon, retirez-la de votre liste.
       *[correct] Si le serveur indique une nouvelle adresse, demandez l’accord du destinataire avant de l’utiliser. Dans tous les cas, retirez l’ancienne de votre liste.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-invalid-address = Adresse invalide
    .description = Le serveur ne peut pas utiliser l’adresse telle qu’elle est écrite : elle ne respecte pas le format d’une adresse e‑mail (erreur de syntaxe) ou correspond à plusieurs boîtes aux lettres.
    .advice = { $address ->
        [watch] Vérifiez l’orthographe de l’adresse. Si elle paraît correcte, gardez l’adresse pour l’instant ; si les prochains envois à cette adresse échouent de la même façon, retirez-la de votre liste.
       *[correct] Cherchez une faute de frappe : un espace, une virgule à la place d’un point, un oubli après le @. Corrigez l’adresse ou retirez-la de votre liste.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-unknown = Domaine inexistant
    .description = Le domaine indiqué après le @ n’existe pas, ou aucun serveur de messagerie ne lui correspond (DNS).
    .advice = { $address ->
        [watch] C’est peut-être une panne passagère (DNS) : gardez l’adresse pour l’instant et vérifiez l’orthographe du domaine. Si les prochains envois à cette adresse échouent de la même façon, retirez-la de votre liste.
       *[suppress] Cherchez une faute de frappe dans le domaine, comme « gmial.com ». S’il est correct, retirez l’adresse de votre liste, ainsi que les autres adresses du domaine qui échouent de la même façon.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-no-mail = Le domaine n’accepte aucun e‑mail
    .description = Le domaine existe, mais ne reçoit aucun e‑mail : il n’a pas de serveur de messagerie ou le déclare lui-même (null MX, réponse 521 ou 556).
    .advice = { $address ->
        [watch] Ce n’est pas certain, ou c’est peut-être temporaire : gardez l’adresse pour l’instant. Si les prochains envois à cette adresse échouent de la même façon, retirez-la de votre liste.
       *[suppress] Vérifiez l’orthographe du domaine. S’il est correct, retirez l’adresse de votre liste, ainsi que les autres adresses du domaine qui échouent de la même façon.
    }
category-recipient-refused = Refusé par le destinataire
    .description = Le destinataire ou son administrateur n’accepte pas vos messages, par exemple à cause d’un blocage ou d’une liste d’expéditeurs autorisés. Cela ne veut pas dire que l’adresse est invalide.
    .advice = Demandez au destinataire par un autre moyen, par exemple par téléphone, de vous autoriser comme expéditeur. Gardez l’adresse pour l’instant ; si les refus persistent, respectez ce choix et retirez-la de votre liste.

## The recipient’s mailbox

category-mailbox-full = Boîte aux lettres pleine
    .description = La boîte aux lettres du destinataire n’a plus d’espace de stockage (quota dépassé).
    .advice = Réessayez dans quelques jours, le temps que le destinataire fasse de la place. Gardez l’adresse pour l’instant ; si l’échec se répète sur plusieurs envois, la boîte est sans doute abandonnée : retirez alors l’adresse de votre liste.
category-recipient-rate-limited = Le destinataire reçoit trop de messages
    .description = Cette boîte reçoit en ce moment plus de messages que son fournisseur n’en autorise.
    .advice = Réessayez dans quelques heures. Si beaucoup de ces messages viennent de vous, écrivez moins souvent à ce destinataire. L’adresse peut rester dans votre liste.
category-mailbox-unavailable = Boîte aux lettres indisponible
    .description = Le serveur n’a pas pu remettre le message dans cette boîte et ne dit pas clairement pourquoi : elle est peut-être inexistante, occupée ou fermée à vos messages.
    .advice = Cherchez la cause dans la réponse du serveur et gardez l’adresse pour l’instant. Si elle seule continue d’échouer, retirez-la de votre liste ; si beaucoup d’adresses échouent ainsi, vos envois sont sans doute bloqués.

## Mail systems and the network between them

category-server-unavailable = Serveur destinataire indisponible
    .description = Le système de messagerie du destinataire ne peut pas accepter le message : il est surchargé, à court d’espace de stockage, en maintenance, en panne ou mal configuré.
    .advice = Réessayez plus tard ; en général, vous n’avez rien à changer. Gardez l’adresse pour l’instant ; ne la retirez de votre liste que si l’échec se répète sur plusieurs envois.
category-connection-failed = Connexion au serveur destinataire impossible
    .description = Le serveur de messagerie du destinataire n’a pas répondu, ou la connexion a été interrompue (délai dépassé).
    .advice = Réessayez plus tard et gardez l’adresse pour l’instant. Si toutes les adresses d’un même domaine échouent, ce domaine n’est peut-être plus en service ou bloque votre serveur (adresse IP) : demandez à votre administrateur de vérifier.
category-dns-failure = Échec de la résolution du domaine
    .description = La recherche du serveur de messagerie du destinataire a échoué (DNS).
    .advice = Réessayez dans quelques heures : ces pannes durent rarement plus longtemps. Gardez l’adresse pour l’instant ; si l’échec se répète sur plusieurs envois, le domaine a sans doute disparu : retirez alors l’adresse de votre liste.
category-routing-loop = Message pris dans une boucle
    .description = Des serveurs de messagerie se sont renvoyé le message sans jamais le remettre (boucle de messagerie, trop de sauts).
    .advice = Prévenez l’administrateur du domaine du destinataire, qui doit corriger les redirections ou les enregistrements MX ; renvoyez le message une fois la correction faite. L’adresse peut rester dans votre liste.
category-message-expired = Délai de remise dépassé
    .description = Le message n’a pas pu être remis à temps, et le serveur d’envoi a renoncé.
    .advice = Regardez les tentatives précédentes : le dernier échec temporaire (deferral) montre en général la vraie cause. Gardez l’adresse pour l’instant ; si les prochains envois à cette adresse échouent de la même façon, retirez-la de votre liste.

## How fast and how much is sent

category-greylisted = Mis en liste grise
    .description = Pour se protéger du spam, le serveur refuse d’abord les expéditeurs qu’il ne connaît pas et leur demande de réessayer (greylisting).
    .advice = Un serveur de messagerie bien configuré réessaie de lui-même après quelques minutes : en général, vous n’avez rien à faire. Si le vôtre a renoncé, renvoyez le message. L’adresse peut rester dans votre liste.
category-rate-limited = Trop d’envois, trop vite
    .description = Vous envoyez plus de messages, ou ouvrez plus de connexions, que le serveur destinataire n’en autorise en ce moment (limite de débit).
    .advice = Ralentissez vos envois et étalez les plus gros sur plusieurs heures. L’adresse peut rester dans votre liste.
category-too-many-recipients = Trop de destinataires à la fois
    .description = Le message a plus de destinataires que le serveur n’en accepte en une fois.
    .advice = Répartissez les destinataires en plusieurs groupes, puis renvoyez le message. Les adresses peuvent rester dans votre liste.

## The message itself

category-message-too-large = Message trop volumineux
    .description = Le message dépasse la taille autorisée par le serveur destinataire ou par la boîte aux lettres.
    .advice = Allégez les images ou remplacez les pièces jointes par des liens, puis renvoyez le message. L’adresse peut rester dans votre liste.
category-message-malformed = Message mal formé
    .description = Le serveur a refusé le message à cause d’un défaut de structure, comme un en-tête manquant ou un mauvais encodage (RFC 5322, MIME).
    .advice = Faites corriger le modèle ou le logiciel d’envoi, puis renvoyez le message. L’adresse peut rester dans votre liste.
category-content-rejected = Contenu refusé
    .description = Le serveur a refusé un élément du message, comme une pièce jointe, un lien ou certains mots.
    .advice = Retirez ce que le serveur n’accepte pas, souvent un type de fichier ou un lien (URL), puis renvoyez le message. L’adresse peut rester dans votre liste.
category-virus-detected = Virus détecté
    .description = Le serveur destinataire a trouvé dans le message un virus ou un autre logiciel malveillant, ou un contenu qui y ressemble.
    .advice = Ne renvoyez pas ce message tel quel. Contrôlez ses pièces jointes, ses liens et leur provenance. L’adresse peut rester dans votre liste.
category-spam-detected = Considéré comme spam
    .description = Le filtre du serveur destinataire a classé le message comme spam.
    .advice = Modifiez l’objet, le texte et les liens, et n’écrivez qu’aux personnes qui l’ont demandé. Faites vérifier par votre administrateur l’authentification (SPF, DKIM, DMARC). L’adresse peut rester dans votre liste.

## The reputation of whoever sends

category-ip-blocklisted = Serveur d’envoi inscrit sur une liste de blocage
    .description = Le serveur d’envoi (adresse IP) figure sur une liste de blocage utilisée par le serveur destinataire, ou celui-ci le bloque directement.
    .advice = Éliminez la cause, puis demandez le retrait (delisting) au gestionnaire de la liste. Si un prestataire envoie pour vous, prévenez-le. L’adresse du destinataire peut rester dans votre liste.
category-domain-blocklisted = Domaine inscrit sur une liste de blocage
    .description = Un domaine du message, celui de l’expéditeur ou d’un lien, figure sur une liste de blocage.
    .advice = Identifiez le domaine. Retirez le lien, ou éliminez la cause et demandez le retrait (delisting) au gestionnaire de la liste. L’adresse du destinataire peut rester dans votre liste.
category-low-reputation = Réputation d’expéditeur insuffisante
    .description = Le serveur destinataire ne fait pas assez confiance à votre serveur (adresse IP) ou à votre domaine, à cause d’envois passés ou parce qu’il ne les connaît pas encore.
    .advice = Envoyez moins pendant quelque temps, d’abord aux personnes qui ouvrent vos messages, puis augmentez peu à peu. L’adresse peut rester dans votre liste.
category-reverse-dns-failed = Serveur d’envoi sans nom valide
    .description = L’adresse IP du serveur d’envoi n’a pas de nom, ou ce nom ne concorde pas (DNS inverse, enregistrement PTR, HELO).
    .advice = Faites créer par votre administrateur ou votre prestataire un enregistrement PTR dont le nom renvoie à la même adresse IP et que le serveur annonce aussi (HELO), puis renvoyez le message. L’adresse du destinataire peut rester dans votre liste.
category-geo-blocked = Pays bloqué
    .description = Le serveur destinataire n’accepte aucun message du pays ou de la région où se trouve votre serveur.
    .advice = Demandez au destinataire par un autre moyen, par exemple par téléphone, de faire autoriser votre serveur. L’adresse peut rester dans votre liste.

## The sender

category-sender-unauthenticated = Expéditeur non authentifié
    .description = Le serveur destinataire n’a pas pu vérifier que le message vient bien de votre domaine (SPF, DKIM, DMARC ou ARC).
    .advice = Demandez à l’administrateur de votre domaine de configurer SPF et DKIM pour chaque service qui envoie en votre nom, alignés sur le domaine du champ From (DMARC), puis renvoyez le message. L’adresse peut rester dans votre liste.
category-sender-rejected = Adresse d’expéditeur refusée
    .description = Le serveur destinataire n’accepte pas votre adresse d’expéditeur : elle est invalide, bloquée ou ne peut pas recevoir de réponses.
    .advice = Envoyez depuis une adresse de votre propre domaine qui existe et peut recevoir des messages. L’adresse du destinataire peut rester dans votre liste.
category-relay-denied = Relais refusé
    .description = Le serveur a refusé de transmettre le message à un domaine qu’il ne gère pas (relais).
    .advice = Faites vérifier par votre administrateur l’authentification et la configuration du relais de votre serveur sortant. Si tout est correct, le domaine du destinataire pointe peut-être vers un mauvais serveur (enregistrement MX). L’adresse peut rester dans votre liste.
category-smtp-auth-required = Identifiants manquants ou refusés
    .description = Le serveur de messagerie sortant exige des identifiants, ou n’a pas accepté ceux qu’il a reçus (SMTP AUTH).
    .advice = Vérifiez les identifiants et la méthode d’authentification dans votre logiciel de messagerie ou d’envoi, puis renvoyez le message. L’adresse peut rester dans votre liste.
category-tls-required = Chiffrement absent ou impossible
    .description = Le message ou la connexion n’était pas chiffré comme l’exige le serveur, ou le chiffrement n’a pas pu être établi ou vérifié (TLS).
    .advice = Faites activer STARTTLS par votre administrateur, avec une version récente de TLS et un certificat valide, ou faites vérifier le chiffrement ou la signature du message lui-même, puis renvoyez-le. L’adresse peut rester dans votre liste.
category-submission-failed = Serveur de messagerie sortant injoignable
    .description = Votre propre logiciel n’a pas trouvé le serveur de messagerie sortant, n’a pas pu le joindre ou n’a pas pu dialoguer avec lui (relais, SMTP). Cela ne dit rien du destinataire.
    .advice = Vérifiez le nom du serveur, le port et le chiffrement dans votre logiciel de messagerie ou d’envoi, et qu’aucun pare-feu ne fait obstacle, puis renvoyez le message. L’adresse peut rester dans votre liste.

## Policies and protocol

category-policy-rejected = Refusé par une règle du serveur
    .description = Une règle du système destinataire interdit ce message, souvent sans autre précision.
    .advice = Cherchez dans la réponse du serveur la cause du refus, et si une tentative ultérieure peut réussir, au besoin avec l’administrateur du domaine du destinataire (postmaster). L’adresse peut rester dans votre liste.
category-protocol-error = Les serveurs ne se sont pas compris
    .description = Le serveur d’envoi et le serveur destinataire n’ont pas pu s’entendre sur une étape de la remise (commande SMTP ou erreur de syntaxe).
    .advice = Faites vérifier par votre administrateur le logiciel et le journal du serveur d’envoi, puis renvoyez le message une fois l’erreur corrigée. L’adresse peut rester dans votre liste.

## Events that are no delivery failures

category-suppressed = Non envoyé : adresse bloquée
    .description = Votre plateforme d’envoi n’a pas envoyé le message, car l’adresse figure dans sa liste d’exclusion.
    .advice = Cherchez le motif : rebond antérieur, plainte, désinscription, inactivité prolongée ou ajout manuel. Après une plainte ou une désinscription, ne débloquez l’adresse qu’à la demande du destinataire ; sinon, seulement si le motif n’est plus valable.
category-withheld = Retenu par votre plateforme d’envoi
    .description = Votre plateforme d’envoi n’a pas envoyé le message, à cause d’une limite, d’une pause, d’une file d’attente vidée ou d’une de ses règles.
    .advice = Vérifiez la file d’attente, les limites et l’état de votre compte, puis renvoyez le message quand plus rien ne s’y oppose. L’adresse peut rester dans votre liste.
category-spam-complaint = Signalé comme spam
    .description = Le message est arrivé, mais le destinataire l’a signalé comme spam (boucle de rétroaction, feedback loop).
    .advice = Cessez aussitôt tout envoi à cette adresse et retirez-la de toutes vos listes. Si les plaintes sont fréquentes, vérifiez comment on s’inscrit à votre liste et si l’on en sort facilement.
category-unsubscribe = Désinscription
    .description = Le destinataire ne veut plus recevoir vos messages.
    .advice = Retirez l’adresse de votre liste, et ne l’y remettez que si le destinataire le demande.
category-auto-reply = Réponse automatique
    .description = C’est une réponse automatique à votre message, comme un message d’absence.
    .advice = Vous n’avez rien à faire, et l’adresse peut rester dans votre liste. Si la réponse annonce un départ, cherchez un autre contact.
category-challenge-response = Confirmation demandée
    .description = Avant de remettre le message, le système du destinataire vous demande de confirmer que vous êtes un expéditeur réel (défi-réponse).
    .advice = Si vous connaissez le destinataire et attendiez cette demande, suivez les instructions de la réponse. L’adresse peut rester dans votre liste.
category-delayed = Remise différée
    .description = Le message n’a pas encore été remis ; le serveur d’envoi réessaie.
    .advice = Attendez, sans renvoyer le message ; si la remise échoue, un rapport définitif suivra. L’adresse peut rester dans votre liste.
category-delivered = Accepté
    .description = Le serveur a signalé une réussite, pour le message ou pour une étape de la remise. Rien ne dit si le message se trouve dans la boîte de réception ou parmi les indésirables.
    .advice = Vous n’avez rien à faire. L’adresse peut rester dans votre liste.

## No cause to be found

category-unknown = Cause indéterminée
    .description = Le code ou la réponse ne dit pas clairement pourquoi le message n’a pas été remis.
    .advice = Cherchez la cause dans la réponse du serveur, au besoin avec votre administrateur. Gardez l’adresse pour l’instant. Si elle continue d’échouer, déterminez pourquoi avant de la retirer de votre liste ; si beaucoup d’adresses échouent ainsi, la cause est sans doute ailleurs.
