# French (fr); ids, order and variables as in en

### What stands around a server’s reply: the words of mail libraries, logs, notices and checks.
### A label: whose words they are. Read by support staff and administrators, beside the marked part of a text.

frame-smtp-client = Bibliothèque SMTP
frame-socket = Connexion réseau de votre propre logiciel
frame-mail-program = Logiciel de messagerie
frame-swaks = Outil de messagerie en ligne de commande
frame-delivery-report = Avis de remise (DSN)
frame-notice = Avis de non-remise
frame-delay-notice = Avis de retard
frame-queue-expired = Le serveur d’envoi renonce
frame-postfix-recipient-check = Nom d’un contrôle du destinataire
frame-postfix-sender-check = Nom d’un contrôle de l’expéditeur
frame-postfix-client-check = Nom d’un contrôle du serveur d’envoi
frame-postfix-helo-check = Nom d’un contrôle du nom du serveur (HELO)
frame-told-command = Champ qui nomme la commande SMTP
frame-at-greeting = Mots pour un accueil refusé
frame-at-login = Mots pour une connexion refusée
frame-at-sender = Mots pour un expéditeur refusé
frame-at-recipient = Mots pour un destinataire refusé
frame-record = Autres champs de l’enregistrement
frame-subject-line = Ligne d’objet
