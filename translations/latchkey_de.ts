<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ClaimText</name>
    <message>
        <source>who issued it: the provider</source>
        <translation>wer es ausgestellt hat: der Anbieter</translation>
    </message>
    <message>
        <source>who you are to the provider; never changes</source>
        <translation>wer Sie für den Anbieter sind; ändert sich nie</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>für wen es bestimmt ist</translation>
    </message>
    <message>
        <source>which program asked for it</source>
        <translation>welches Programm darum gebeten hat</translation>
    </message>
    <message>
        <source>when it runs out</source>
        <translation>wann es abläuft</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>ab wann es gilt</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>wann es ausgestellt wurde</translation>
    </message>
    <message>
        <source>when you proved who you are</source>
        <translation>wann Sie nachgewiesen haben, wer Sie sind</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>bindet es an eine einzige Anmeldung</translation>
    </message>
    <message>
        <source>how strictly you were asked who you are</source>
        <translation>wie streng Sie gefragt wurden, wer Sie sind</translation>
    </message>
    <message>
        <source>how you proved who you are</source>
        <translation>wie Sie nachgewiesen haben, wer Sie sind</translation>
    </message>
    <message>
        <source>ties it to the access token</source>
        <translation>bindet es an das Zugriffstoken</translation>
    </message>
    <message>
        <source>ties it to the sign-in’s code</source>
        <translation>bindet es an den Code der Anmeldung</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>seine Nummer</translation>
    </message>
    <message>
        <source>the session’s number at the provider</source>
        <translation>die Nummer der Sitzung beim Anbieter</translation>
    </message>
    <message>
        <source>the key that it is bound to</source>
        <translation>der Schlüssel, an den es gebunden ist</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>was es erlaubt</translation>
    </message>
    <message>
        <source>your roles there</source>
        <translation>Ihre Rollen dort</translation>
    </message>
    <message>
        <source>your groups there</source>
        <translation>Ihre Gruppen dort</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>your given name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>your family name</source>
        <translation>Ihr Nachname</translation>
    </message>
    <message>
        <source>your middle name</source>
        <translation>Ihr zweiter Vorname</translation>
    </message>
    <message>
        <source>what you are called</source>
        <translation>wie Sie genannt werden</translation>
    </message>
    <message>
        <source>your user name; may change</source>
        <translation>Ihr Benutzername; kann sich ändern</translation>
    </message>
    <message>
        <source>your page there</source>
        <translation>Ihre Seite dort</translation>
    </message>
    <message>
        <source>where your picture is</source>
        <translation>wo Ihr Bild ist</translation>
    </message>
    <message>
        <source>your website</source>
        <translation>Ihre Website</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>whether the provider has checked that address</source>
        <translation>ob der Anbieter diese Adresse geprüft hat</translation>
    </message>
    <message>
        <source>your gender</source>
        <translation>Ihr Geschlecht</translation>
    </message>
    <message>
        <source>your date of birth</source>
        <translation>Ihr Geburtsdatum</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>your language</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>Ihre Telefonnummer</translation>
    </message>
    <message>
        <source>whether the provider has checked that number</source>
        <translation>ob der Anbieter diese Nummer geprüft hat</translation>
    </message>
    <message>
        <source>your postal address</source>
        <translation>Ihre Postanschrift</translation>
    </message>
    <message>
        <source>when this was last changed</source>
        <translation>wann dies zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation>Beliebiger OpenID-Connect-Anbieter</translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation>Legen Sie in Ihrem Benutzerpool einen öffentlichen App-Client ohne Clientgeheimnis an, mit der Gewährung durch Autorisierungscode („authorization code grant“) und den Scopes openid, profile und email. Die Weiterleitungs-URIs sind dessen erlaubte Callback-URLs. Verwenden Sie dessen Client-ID.</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>AWS-Region</translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation>Die Region, in der der Benutzerpool liegt, zum Beispiel eu-central-1.</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID des Benutzerpools</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation>Sie steht auf der Übersichtsseite des Benutzerpools und beginnt mit der Region.</translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation>Ihr eigenes Konto im Benutzerpool sehen und ändern</translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation>Legen Sie im Auth0-Dashboard eine Anwendung vom Typ „Native“ an, mit den Grants „Authorization Code“ und „Refresh Token“. Die Weiterleitungs-URIs sind ihre „Allowed Callback URLs“. Verwenden Sie ihre Client-ID.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation>Sie steht in den Einstellungen der Anwendung unter „Basic Information“, ohne https:// davor.</translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation>Registrieren Sie bei Ihrem Anbieter einen öffentlichen (nativen) Client mit PKCE. Verwenden Sie die Client-ID, die Sie erhalten.</translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation>Fügen Sie in Ihren GitLab-Einstellungen unter „Applications“ eine Anwendung hinzu: nicht vertraulich („confidential“), mit den Scopes openid, profile und email. Verwenden Sie ihre Application ID.</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation>GitLab-Server</translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation>Der Hostname von GitLab, ohne https:// davor.</translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation>Ihr Profil sehen</translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation>alles lesen und ändern, was Sie in GitLab lesen und ändern können</translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation>alles lesen, was Sie in GitLab sehen können</translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation>die Repositorys lesen, die Sie sehen können</translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation>die Repositorys lesen und ändern, die Sie ändern können</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation>Legen Sie in der Google-Cloud-Konsole unter „APIs &amp; Services › Credentials“ eine OAuth-Client-ID vom Typ „Desktop app“ an. Google gibt dafür auch ein Clientgeheimnis aus: Bewahren Sie es in einer Datei auf, und geben Sie diese als Datei mit dem Clientgeheimnis an.</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation>Ihren Namen und Ihr Profil sehen</translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation>Ihre Gmail-Nachrichten lesen, schreiben, senden und löschen</translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation>Ihre Gmail-Nachrichten und -Einstellungen lesen</translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation>alle Ihre Google-Kalender sehen und ändern</translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation>alle Ihre Google-Kalender sehen</translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation>Ihre Google-Kontakte sehen</translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation>alle Ihre Dateien in Google Drive sehen, ändern und löschen</translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation>die Dateien in Google Drive sehen und ändern, die er angelegt oder geöffnet hat</translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation>alle Ihre Dateien in Google Drive sehen</translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation>Legen Sie in Ihrem Realm einen OpenID-Connect-Client an, mit ausgeschalteter „Client authentication“ und eingeschaltetem „Standard flow“. Verwenden Sie dessen Client-ID.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation>Der Hostname des Keycloak-Servers, ohne https:// davor.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation>Der Name des Realms, mit Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation>Registrieren Sie im Microsoft Entra Admin Center unter „App registrations“ eine App mit der Plattform „Mobile and desktop applications“. Verwenden Sie ihre „Application (client) ID“.</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandanten-ID)</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation>Sie steht auf der Übersichtsseite der App-Registrierung, als 32 hexadezimale Ziffern mit Bindestrichen. „common“, „organizations“ und Domainnamen funktionieren hier nicht, weil sich der Anbieter dann anders nennt.</translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation>Ihr Profil in Microsoft 365 sehen</translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation>Ihre Outlook-E-Mails lesen</translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation>Ihre Outlook-E-Mails lesen und ändern</translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation>E-Mails in Ihrem Namen senden</translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation>Ihre Outlook-Kalender sehen</translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation>Ihre Outlook-Kalender sehen und ändern</translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation>Ihre Dateien in OneDrive sehen</translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation>Ihre Dateien in OneDrive sehen und ändern</translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation>Legen Sie in der Okta-Admin-Konsole eine App-Integration vom Typ „OIDC, Native Application“ an, mit den Grants „Authorization Code“ und „Refresh Token“. Verwenden Sie ihre Client-ID.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta-Domain</translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation>Die Adresse Ihrer Okta-Organisation, ohne https:// davor.</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>ID des Autorisierungsservers</translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation>Sie steht in der Okta-Admin-Konsole unter „Security › API“; der erste heißt „default“. Für den Autorisierungsserver der Organisation selbst geben Sie den Aussteller ohne diesen Teil ein.</translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation>Ihr eigenes Konto in Okta sehen</translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation>Ihr eigenes Konto in Okta sehen und ändern</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation>Die Verbindung brach ab, während Ihr Zugriff erneuert wurde, und der Anbieter nimmt dieselbe Erneuerung nicht zweimal an.</translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation>Melden Sie sich in Ihrem Browser erneut an.</translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation>Ihr Zugriff ist abgelaufen, und dieser Anbieter hat kein Mittel gegeben, ihn zu erneuern.</translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation>Die Client-ID des Kontos wurde geändert, nachdem Sie sich angemeldet hatten.</translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation>Der Anbieter hat darum gebeten, eine Weile in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation>Warten Sie ein wenig; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat des Anbieters noch nicht gültig, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig ein.</translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation>Das Zertifikat des Anbieters ist abgelaufen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>Prüfen Sie das Datum dieses Computers; wenn es stimmt, benachrichtigen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation>Etwas in diesem Netzwerk hat ein Zertifikat gezeigt, das nicht das des Anbieters ist, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation>Öffnen Sie in Ihrem Browser eine beliebige Seite, und melden Sie sich dort beim Netzwerk an.</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation>Etwas in diesem Netzwerk hat ein Zertifikat gezeigt, dem zu vertrauen dieser Computer keinen Grund hat, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation>Fragen Sie im Netzwerk einer Firma nach deren Zertifikat; anderswo verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation>Der Schlüssel, der diese Sitzung schützt, fehlt im Schlüsselbund, und ohne ihn kann die Sitzung nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation>Melden Sie sich erneut an; dabei entsteht ein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation>Niemand hat den Code rechtzeitig eingegeben, deshalb ist er nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation>Versuchen Sie es erneut, und verwenden Sie auf dem anderen Gerät den neuen Code.</translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation>Dieser Anbieter bietet keine Anmeldung auf einem anderen Gerät an.</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>Melden Sie sich mit dem Browser dieses Computers an.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>Der Schlüsselbunddienst läuft, und noch hat niemand einen Schlüsselbund darin angelegt.</translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation>Lassen Sie das System einen anlegen; es fragt Sie nach einem Passwort.</translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation>Die Frage nach dem Passwort Ihres Schlüsselbunds wurde geschlossen, deshalb bleibt er gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation>Entsperren Sie ihn, wann immer Sie möchten; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation>Dieser Computer ist nicht zum Erneuern eingerichtet: Latchkeys Ordner für Sperren kann nicht verwendet werden, und ohne Sperre könnten zwei Programme dieselbe Erneuerung verbrauchen.</translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation>Machen Sie den unter „Details“ genannten Ordner beschreibbar, auf einem lokalen Datenträger.</translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation>Der Anbieter antwortet unter einer anderen Adresse, als seine eigene Beschreibung angibt.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Benachrichtigen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation>Unter der Adresse, unter der der Anbieter antworten sollte, ist nichts.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation>Prüfen Sie den Aussteller, oder fragen Sie den Betreiber des Anbieters nach dessen neuer Adresse.</translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation>Der Anbieter hat die Anfrage abgewiesen, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation>Warten Sie ein wenig; wenn es so bleibt, benachrichtigen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation>Die Anmeldung wurde abgebrochen. Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation>Der Zugriff wurde nicht gewährt. Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation>Die Anmeldung hat nicht geklappt. Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation>Die neue Anmeldung wurde abgebrochen. Sie sind weiterhin wie zuvor angemeldet.</translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation>Die neue Anmeldung hat nicht geklappt. Sie sind weiterhin wie zuvor angemeldet.</translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation>Sie sind weiterhin angemeldet. Die Erneuerung Ihres Zugriffs muss warten.</translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Sie wurden nicht abgemeldet.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation>Es wird auf Ihren Schlüsselbund gewartet. Sie wurden nicht abgemeldet.</translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation>Ihre Sitzung ist beendet. Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation>Der Zugriff konnte nicht widerrufen werden. Sie sind weiterhin angemeldet.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation>Melden Sie sich einmal in Ihrem Browser an, und dieser Computer hält Sie angemeldet.</translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation>Der Anbieter weiß noch nicht von Ihrer letzten Abmeldung; das wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation>Ihre Sitzung wird im Schlüsselbund gesucht. Sie wurden nicht abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation>Sie sind angemeldet, aber der Schlüsselbund hat die neueste Erneuerung noch nicht angenommen.</translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation>Sie sind angemeldet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation>Ihr Zugriff ist abgelaufen. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation>Sie sind für eine Weile angemeldet.</translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation>Bei diesem Anbieter bleibt niemand angemeldet, ohne erneut gefragt zu werden.</translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation>Sie sind angemeldet. Ihr Zugriff wird gerade erneuert.</translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation>Sie sind weiterhin angemeldet, aber der Zugriff kann gerade nicht erneuert werden.</translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation>Das ist mehrmals vorgekommen; eine erneute Anmeldung könnte helfen.</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>Sie werden abgemeldet.</translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation>Jemand anderes hat sich angemeldet. Dieses Konto gehört %1.</translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation>Sie sind als %1 zurückgekommen. Dieses Konto gehört %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation>Es wurde nichts geändert. Wessen Konto soll es sein?</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation>Diese &amp;Person verwenden</translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation>Anderes &amp;Gerät verwenden</translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation>&amp;Browser dieses Computers verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation>&amp;Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>&amp;Jetzt erneuern</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>Schlüsselbund &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>Schlüsselbund erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Ab&amp;melden…</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>Zugriff &amp;widerrufen…</translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation>Einste&amp;llungen ändern…</translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation>K&amp;ontoseite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Au&amp;sblenden</translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation>Der Anbieter sagt dazu: „%1“</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation>Die Liste der Konten war beschädigt. Sie wurden nirgends abgemeldet.</translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation>Die letzte gute Liste wird verwendet. Die beschädigte Datei wird daneben aufbewahrt, wenn sich die Liste ändert.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation>Die Liste der Konten kann nicht gelesen werden. Sie wurden nirgends abgemeldet.</translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation>Sie wurde von einem neueren Latchkey geschrieben. Aktualisieren Sie Latchkey auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation>Die Datei accounts.json wurde so gelassen, wie sie ist. Reparieren Sie sie, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>Der Anbieter ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort des Anbieters ankam.</translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation>Etwas anderes hat anstelle des Anbieters geantwortet, etwa eine WLAN-Anmeldeseite oder ein Proxy.</translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation>Der Verbindung zum Anbieter konnte nicht vertraut werden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation>Der Anbieter ist ausgelastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>Die Antwort des Anbieters war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation>Die Antwort des Anbieters hat eine Sicherheitsprüfung nicht bestanden, deshalb wurde nichts davon verwendet.</translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation>Der Anbieter hat für eine andere Person geantwortet als die dieses Kontos.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation>Der Anbieter nimmt diese Sitzung nicht mehr an: Der Zugriff wurde entzogen, zu lange nicht genutzt oder von einer Kopie erneuert, auf einem anderen Computer oder aus einer Datensicherung.</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation>Der Anbieter möchte Sie wieder im Browser sehen.</translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation>Sie oder ein Administrator haben diesen Zugriff abgelehnt.</translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation>Der Anbieter nimmt diese App nicht an, so wie sie eingerichtet ist.</translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation>Der Anbieter oder dieser Computer bietet nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation>Die Einstellungen des Kontos passen nicht zum Anbieter.</translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation>Es kam eine Antwort zurück, die nicht zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation>Dieser Computer konnte keinen Rückweg aus dem Browser öffnen.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>Der Schlüsselbund enthält nichts für dieses Konto.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation>Was Sie angemeldet hält, liegt im gesperrten Schlüsselbund.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>Der Schlüsselbund hat nicht behalten, was ihm gegeben wurde.</translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation>Der Eintrag des Schlüsselbunds für dieses Konto kann nicht gelesen werden; er wurde so gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation>Der Eintrag des Schlüsselbunds wurde von einem neueren Latchkey geschrieben; er wurde so gelassen, wie er ist.</translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation>Ein anderes Programm auf diesem Computer arbeitet mit diesem Konto.</translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation>Die Uhr dieses Computers und die des Anbieters stimmen nicht überein.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Niemand ist rechtzeitig aus dem Browser zurückgekommen.</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>Es gibt keine Sitzung.</translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation>Latchkey selbst hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, oder warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation>Prüfen Sie Datum und Netzwerk dieses Computers; in einer Firma fragen Sie nach deren Zertifikat.</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation>Wenn es so bleibt, benachrichtigen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation>Melden Sie sich erneut als die Person dieses Kontos an.</translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation>Melden Sie sich an, und erlauben Sie den Zugriff, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation>Vergleichen Sie die Client-ID und die Scopes mit dem, was der Anbieter Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation>Verwenden Sie stattdessen die Kontoseite des Anbieters, oder fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation>Prüfen Sie den Aussteller und die Client-ID.</translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation>Melden Sie sich erneut an, und verwenden Sie nur die Seite, die sich dann öffnet.</translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation>Schließen Sie andere Programme, die gerade anmelden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation>Starten Sie einen, zum Beispiel GNOME Keyring oder KWallet; anderswo werden keine Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Entsperren Sie den Schlüsselbund, um fortzufahren.</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation>Erlauben Sie Latchkey, den Schlüsselbund zu verwenden, wenn das System fragt.</translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation>Suchen Sie nach einem Fenster, das nach dem Passwort Ihres Schlüsselbunds fragt.</translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation>Stellen Sie sicher, dass der Schlüsselbund entsperrt und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>Melden Sie sich erneut an, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation>Aktualisieren Sie Latchkey auf diesem Computer.</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation>Warten Sie einen Moment, oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Versuchen Sie es erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation>Versuchen Sie es erneut, und schließen Sie die Anmeldung im Browser ab.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder vorkommt, melden Sie es bitte mit den Details.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation>Wartet auf Schlüsselbund</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Wird angemeldet…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>Wird erneuert…</translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation>Erneuerung wartet</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation>wissen, wer Sie sind</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation>Ihren Namen und Ihr Profil sehen</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation>Ihre Telefonnummer sehen</translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation>Ihre Postanschrift sehen</translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation>die Gruppen sehen, denen Sie angehören</translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation>angemeldet bleiben, während Sie weg sind</translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation>Eine Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>Zugriff erneuert</translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation>Eine Erneuerung muss warten</translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation>Zugriff von einem anderen Programm auf diesem Computer erneuert</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation>Eine Abmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>Die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation>Es wird geprüft, ob Ihr Schlüsselbund die Sitzung aufbewahren kann.</translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation>Der Anbieter wird gefragt, wie die Anmeldung geht.</translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation>Es wird darauf gewartet, dass Sie aus dem Browser zurückkommen.</translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation>Es wird darauf gewartet, dass Sie es auf dem anderen Gerät erlauben.</translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation>Sie sind aus dem Browser zurück. Ihr Zugriff wird abgeholt.</translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation>Es wird geprüft, dass wirklich Sie es sind.</translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation>Die Sitzung wird in Ihrem Schlüsselbund abgelegt.</translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation>Dem Anbieter wird gesagt, dass er diese Sitzung beenden soll.</translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation>Der Anbieter hat diese Sitzung beendet.</translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation>Der Anbieter hat nicht bestätigt, dass diese Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation>Dem Anbieter wird gesagt, dass er den zuletzt gegebenen Zugriff zurücknehmen soll.</translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation>Der Anbieter hat den zuletzt gegebenen Zugriff zurückgenommen.</translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation>Der zuletzt gegebene Zugriff wurde nicht zurückgenommen; er läuft von selbst ab.</translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation>Die Sitzung wird aus dem Schlüsselbund dieses Computers entfernt.</translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation>Im Schlüsselbund dieses Computers ist von der Sitzung nichts mehr übrig.</translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation>Die Sitzung ist noch im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation>Der Schlüsselbund hat seinen Eintrag nicht gelöscht, deshalb wurde der Eintrag geleert.</translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation>Sie waren bereits abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation>Sie sind abgemeldet, hier und beim Anbieter.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation>Sie sind hier abgemeldet. Der Anbieter weiß noch nichts davon; das wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation>Sie sind hier abgemeldet. Der Anbieter konnte nicht benachrichtigt werden; seine Kontoseite zeigt, was er noch erlaubt.</translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation>Sie sind hier abgemeldet. Der Anbieter wurde nicht benachrichtigt.</translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation>Ihr Browser ist von der Abmeldeseite von %1 zurückgekommen.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation>Ihr Browser ist möglicherweise noch bei %1 angemeldet: Von der Abmeldeseite kam niemand zurück.</translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation>Bei %1 gibt es keine Seite, die den Browser abmeldet.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation>Ihr Browser ist möglicherweise noch bei %1 angemeldet: Er konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation>Ihr Browser ist möglicherweise noch bei %1 angemeldet: Die Abmeldeseite konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation>Diese Adresse kann nicht zum Anmelden verwendet werden.</translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation>Prüfen Sie Buchstabe für Buchstabe, dass es der Aussteller des Anbieters ist; er beginnt mit https://.</translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Anbieter zum Anmelden.</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie den Betreiber des Anbieters nach dem Aussteller.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation>Sie sind nicht bei „%1“ angemeldet: Der Zugriff wurde nicht gewährt.</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation>Sie sind nicht bei „%1“ angemeldet: Die Anmeldung hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation>Schließen Sie diese Seite. Das Fenster von Latchkey sagt, warum, und was zu tun ist.</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>Sie sind bei „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation>Schließen Sie diese Seite, und gehen Sie zurück zu Latchkey.</translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation>Dieser Computer ist von „%1“ abgemeldet.</translation>
    </message>
    <message>
        <source>It seems that no browser has opened.</source>
        <translation>Anscheinend hat sich kein Browser geöffnet.</translation>
    </message>
    <message>
        <source>Open this address in any browser: %1</source>
        <translation>Öffnen Sie diese Adresse in einem Browser: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>Über Latchkey</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation>Melden Sie sich einmal in Ihrem Browser an, bleiben Sie angemeldet, sehen Sie, was dieser Computer darf, und widerrufen Sie es so, dass es wirklich weg ist.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation>Seit dem Start von Latchkey ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation>We&amp;niger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>Alle %Ln a&amp;nzeigen</numerusform>
            <numerusform>Alle %Ln a&amp;nzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation>Anbieter suchen oder Aussteller eingeben</translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation>Suchen oder einen Aussteller wie https://id.example.org eingeben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>&amp;Mehr Optionen</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation>Konto&amp;name auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation>&amp;Scopes, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation>Datei mit dem Client&amp;geheimnis, falls der Anbieter Ihnen eines gegeben hat</translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation>Datei mit dem Clientgeheimnis auswählen</translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation>Zertifikats&amp;datei, falls der Anbieter ein eigenes Zertifikat verwendet</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei auswählen</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>Diesen Aussteller verwenden</translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation>Aussteller %1 verwenden</translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation>Ihren Anbieter einrichten</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation>Es muss keine Weiterleitungs-URI registriert werden.</translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation>Zu registrierende Weiterleitungs-URIs: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation>Zu registrierende Weiterleitungs-URI, für jeden Port: %1</translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 gibt Apps wie dieser ein Clientgeheimnis und nimmt ohne dieses keine Anmeldung an. Speichern Sie es in einer Datei, und wählen Sie die Datei hier aus.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>Einstellungen von „%1“</translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation>Die Adresse des Anbieters, so wie er sich selbst nennt.</translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation>Ein Aussteller ist eine Adresse, die mit https:// beginnt und kein „?“ oder „#“ enthält.</translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation>„%1“ sieht nicht richtig aus.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 gefunden. Sie können sich dort anmelden.</translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation>Er sagt nicht, dass er Sie angemeldet bleiben lässt.</translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation>Der Zugriff kann dort nicht von hier aus widerrufen werden; das geht auf der Kontoseite des Anbieters.</translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation>Der Zugriff kann von hier aus widerrufen werden.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>Verwenden Sie bis zu 64 Buchstaben von A bis Z, Ziffern, Punkte, Binde- und Unterstriche, und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>Es gibt bereits ein Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>S&amp;peichern und anmelden</translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation>&amp;Hinzufügen und anmelden</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Diese Einstellungen können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation>Das Konto konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>latchkey::CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out: how it stands, what was looked at, what was found.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it, and your accounts are numbered.</source>
        <translation>Der Bericht wurde kopiert. Er enthält kein Geheimnis, und Ihre Konten sind nummeriert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <comment>a pattern of file names</comment>
        <translation>Bericht (%1)</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The report was saved. There is no secret in it, and your accounts are numbered.</source>
        <translation>Der Bericht wurde gespeichert. Er enthält kein Geheimnis, und Ihre Konten sind nummeriert.</translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation>Auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation>Adresse für das andere Gerät</translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation>Dort einzugebender Code</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>C&amp;ode kopieren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation>Scannen Sie dies mit einem Telefon, oder öffnen Sie die Adresse auf einem beliebigen Gerät, und geben Sie dort den Code ein. Dieses Fenster merkt von selbst, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 wird um einen Code gebeten.</translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation>Auf dem anderen Gerät ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation>QR-Code mit der Adresse %1</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>Das letzte Ereignis</numerusform>
            <numerusform>Die letzten %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever helps you: what Latchkey did, newest last. There is no secret in it; names of accounts and providers are.</source>
        <translation>Für die Person, die Ihnen hilft: was Latchkey getan hat, das Neueste zuletzt. Es enthält kein Geheimnis, wohl aber Namen von Konten und Anbietern.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it.</source>
        <translation>Der Bericht wurde kopiert. Er enthält kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>latchkey::FindingText</name>
    <message>
        <source>{keychain} takes entries, gives them back and deletes them.</source>
        <translation>{keychain} nimmt Einträge an, gibt sie zurück und löscht sie.</translation>
    </message>
    <message>
        <source>{keychain} does not delete entries, so Latchkey empties them instead.</source>
        <translation>{keychain} löscht keine Einträge, deshalb leert Latchkey sie stattdessen.</translation>
    </message>
    <message>
        <source>Nothing has to be done; an update of the keychain may help.</source>
        <translation>Es ist nichts zu tun; eine Aktualisierung des Schlüsselbunds könnte helfen.</translation>
    </message>
    <message>
        <source>No keychain can be reached from here, so no session can be read or kept.</source>
        <translation>Von hier aus ist kein Schlüsselbund erreichbar, deshalb kann keine Sitzung gelesen oder aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Start the desktop’s keychain service, such as GNOME Keyring or KWallet, and check again; nothing is lost until then.</source>
        <translation>Starten Sie den Schlüsselbunddienst der Arbeitsumgebung, zum Beispiel GNOME Keyring oder KWallet, und prüfen Sie erneut; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>Der Schlüsselbunddienst läuft, und noch hat niemand einen Schlüsselbund darin angelegt.</translation>
    </message>
    <message>
        <source>Unlock the keychain in Latchkey’s window; the system then makes one.</source>
        <translation>Entsperren Sie den Schlüsselbund im Fenster von Latchkey; das System legt dann einen an.</translation>
    </message>
    <message>
        <source>The keychain is locked; your sessions are in it, and can be used when it is open.</source>
        <translation>Der Schlüsselbund ist gesperrt; Ihre Sitzungen sind darin und können verwendet werden, wenn er offen ist.</translation>
    </message>
    <message>
        <source>Unlock it in Latchkey’s window or with the desktop’s own program for passwords.</source>
        <translation>Entsperren Sie ihn im Fenster von Latchkey oder mit dem Passwortprogramm der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>The keychain refused access to Latchkey.</source>
        <translation>Der Schlüsselbund hat Latchkey den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow it in the keychain’s own settings and check again; nothing is lost until then.</source>
        <translation>Erlauben Sie ihn in den Einstellungen des Schlüsselbunds, und prüfen Sie erneut; bis dahin geht nichts verloren.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows; nothing is lost meanwhile.</source>
        <translation>Suchen Sie hinter anderen Fenstern nach einer Frage des Schlüsselbunds; inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <source>The keychain took an entry and did not keep it as it was.</source>
        <translation>Der Schlüsselbund hat einen Eintrag angenommen und nicht unverändert behalten.</translation>
    </message>
    <message>
        <source>See that the disk is not full and check again; until then no session is renewed.</source>
        <translation>Sorgen Sie dafür, dass der Datenträger nicht voll ist, und prüfen Sie erneut; bis dahin wird keine Sitzung erneuert.</translation>
    </message>
    <message>
        <source>A browser can be started, by {program}.</source>
        <translation>Ein Browser kann gestartet werden, durch {program}.</translation>
    </message>
    <message>
        <source>No browser can be started from here.</source>
        <translation>Von hier aus kann kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>Install one, or open the address that a sign-in shows by hand.</source>
        <translation>Installieren Sie einen, oder öffnen Sie die Adresse, die eine Anmeldung zeigt, von Hand.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1 and at ::1.</source>
        <translation>Der Browser kann zu diesem Computer zurückkommen, unter 127.0.0.1 und unter ::1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1.</source>
        <translation>Der Browser kann zu diesem Computer zurückkommen, unter 127.0.0.1.</translation>
    </message>
    <message>
        <source>The browser can come back to this computer at ::1 alone, and many providers know 127.0.0.1 only.</source>
        <translation>Der Browser kann nur unter ::1 zu diesem Computer zurückkommen, und viele Anbieter kennen nur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Give this computer its loopback address 127.0.0.1 back.</source>
        <translation>Geben Sie diesem Computer seine Loopback-Adresse 127.0.0.1 zurück.</translation>
    </message>
    <message>
        <source>Nothing can listen on this computer, so no browser can come back from a sign-in.</source>
        <translation>Auf diesem Computer kann nichts lauschen, deshalb kann kein Browser von einer Anmeldung zurückkommen.</translation>
    </message>
    <message>
        <source>Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on another device.</source>
        <translation>Lassen Sie Latchkey in der Firewall oder Sandbox unter 127.0.0.1 lauschen, oder melden Sie sich auf einem anderen Gerät an.</translation>
    </message>
    <message>
        <source>Locks can be written in {path}.</source>
        <translation>Sperren können in {path} geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, and without a lock no session is renewed.</source>
        <translation>In {path} kann nichts geschrieben werden, und ohne Sperre wird keine Sitzung erneuert.</translation>
    </message>
    <message>
        <source>Make it writable for you, and see that the disk is not full.</source>
        <translation>Machen Sie ihn für sich beschreibbar, und sorgen Sie dafür, dass der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The list of accounts can be read.</source>
        <translation>Die Liste der Konten kann gelesen werden.</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>Es wurde noch kein Konto hinzugefügt.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged, and the last good one is used in its place.</source>
        <translation>Die Liste der Konten ist beschädigt, und die letzte gute wird an ihrer Stelle verwendet.</translation>
    </message>
    <message>
        <source>Look through your accounts; what was changed last may be missing.</source>
        <translation>Sehen Sie Ihre Konten durch; was zuletzt geändert wurde, könnte fehlen.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is.</source>
        <translation>Die Liste der Konten kann nicht gelesen werden; sie wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Put a good copy of accounts.json in its place; the sessions are not lost.</source>
        <translation>Setzen Sie eine gute Kopie von accounts.json an ihre Stelle; die Sitzungen sind nicht verloren.</translation>
    </message>
    <message>
        <source>The list of accounts comes from a newer Latchkey; it was left as it is.</source>
        <translation>Die Liste der Konten stammt von einem neueren Latchkey; sie wurde so gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Use the newer Latchkey.</source>
        <translation>Verwenden Sie das neuere Latchkey.</translation>
    </message>
    <message>
        <source>The account’s settings can be used.</source>
        <translation>Die Einstellungen des Kontos können verwendet werden.</translation>
    </message>
    <message>
        <source>The account cannot be used as it is set up.</source>
        <translation>Das Konto kann so, wie es eingerichtet ist, nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct what the details name, or add the account again.</source>
        <translation>Berichtigen Sie, was die Details nennen, oder fügen Sie das Konto neu hinzu.</translation>
    </message>
    <message>
        <source>Port {ports} is free for the browser to come back to.</source>
        <translation>Port {ports} ist für die Rückkehr des Browsers frei.</translation>
    </message>
    <message>
        <source>Another program has port {ports}, where the browser has to come back to.</source>
        <translation>Ein anderes Programm hat Port {ports}, zu dem der Browser zurückkommen muss.</translation>
    </message>
    <message>
        <source>Close that program or finish the sign-in that is running, and check again.</source>
        <translation>Schließen Sie dieses Programm, oder beenden Sie die laufende Anmeldung, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>{host} is reached without a proxy.</source>
        <translation>{host} wird ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>{host} is reached by way of {proxy}.</source>
        <translation>{host} wird über {proxy} erreicht.</translation>
    </message>
    <message>
        <source>The system did not say in time by which proxy {host} is reached.</source>
        <translation>Das System hat nicht rechtzeitig gesagt, über welchen Proxy {host} erreicht wird.</translation>
    </message>
    <message>
        <source>Check the system’s proxy settings, above all the address of an automatic configuration.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems, vor allem die Adresse einer automatischen Konfiguration.</translation>
    </message>
    <message>
        <source>The name {host} leads to an address.</source>
        <translation>Der Name {host} führt zu einer Adresse.</translation>
    </message>
    <message>
        <source>{host} is an address itself.</source>
        <translation>{host} ist selbst eine Adresse.</translation>
    </message>
    <message>
        <source>The proxy looks up where {host} is.</source>
        <translation>Der Proxy ermittelt, wo {host} ist.</translation>
    </message>
    <message>
        <source>The name {host} leads nowhere from here.</source>
        <translation>Der Name {host} führt von hier aus nirgendwohin.</translation>
    </message>
    <message>
        <source>Check the network connection, then the spelling of the issuer.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, dann die Schreibweise des Ausstellers.</translation>
    </message>
    <message>
        <source>Nobody said in time where {host} is.</source>
        <translation>Niemand hat rechtzeitig gesagt, wo {host} ist.</translation>
    </message>
    <message>
        <source>Check the network connection, then its DNS servers.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, dann deren DNS-Server.</translation>
    </message>
    <message>
        <source>The certificate of {host} is trusted; {authority} issued it, and it is good until {until}.</source>
        <translation>Dem Zertifikat von {host} wird vertraut; {authority} hat es ausgestellt, und es gilt bis {until}.</translation>
    </message>
    <message>
        <source>{host} is this computer itself, so no certificate is needed.</source>
        <translation>{host} ist dieser Computer selbst, deshalb wird kein Zertifikat gebraucht.</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out on {until}.</source>
        <translation>Das Zertifikat von {host} läuft am {until} ab.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider, unless it is renewed by itself.</source>
        <translation>Benachrichtigen Sie den Betreiber des Anbieters, sofern es nicht von selbst erneuert wird.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, so nothing is sent there.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>Prüfen Sie das Datum dieses Computers; wenn es stimmt, benachrichtigen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate of {host} is not good yet, so nothing is sent there.</source>
        <translation>Nach der Uhr dieses Computers gilt das Zertifikat von {host} noch nicht, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Set this computer’s clock and check again.</source>
        <translation>Stellen Sie die Uhr dieses Computers, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>What answers for {host} shows the certificate of somebody else, so nothing is sent there.</source>
        <translation>Was für {host} antwortet, zeigt das Zertifikat von jemand anderem, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants you to sign in to it, then check again.</source>
        <translation>Öffnen Sie eine beliebige Webseite, um zu sehen, ob das Netzwerk eine Anmeldung verlangt, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>This computer has no reason to trust the certificate of {host}, so nothing is sent there.</source>
        <translation>Dieser Computer hat keinen Grund, dem Zertifikat von {host} zu vertrauen, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Add a company’s own certificates with --ca-file; elsewhere, use another network.</source>
        <translation>Fügen Sie firmeneigene Zertifikate mit --ca-file hinzu; anderswo verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked, so nothing is sent there.</source>
        <translation>Das Zertifikat von {host} wurde widerrufen, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>Benachrichtigen Sie den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing is sent there.</source>
        <translation>Dem Zertifikat von {host} kann nicht vertraut werden, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Send the details to whoever runs the provider.</source>
        <translation>Senden Sie die Details an den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>No trusted connection with {host} could be made, so nothing is sent there.</source>
        <translation>Mit {host} kam keine vertrauenswürdige Verbindung zustande, deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Use another network; if it stays like this, send the details to whoever runs the provider.</source>
        <translation>Verwenden Sie ein anderes Netzwerk; wenn es so bleibt, senden Sie die Details an den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the one of {host}.</source>
        <translation>Die Uhr dieses Computers stimmt mit der von {host} überein.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes ahead of the one of {host}.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von {host} {minutes} Minuten vor.</translation>
    </message>
    <message>
        <source>Let the system set the clock from the network.</source>
        <translation>Lassen Sie das System die Uhr aus dem Netzwerk stellen.</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes behind the one of {host}.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der von {host} {minutes} Minuten nach.</translation>
    </message>
    <message>
        <source>{host} does not say what time it is.</source>
        <translation>{host} sagt nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>What {host} says of itself can be used.</source>
        <translation>Was {host} über sich selbst sagt, kann verwendet werden.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection; you stay signed in meanwhile.</source>
        <translation>Prüfen Sie die Netzwerkverbindung; Sie bleiben inzwischen angemeldet.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check again in a while; you stay signed in meanwhile.</source>
        <translation>Prüfen Sie in einer Weile erneut; Sie bleiben inzwischen angemeldet.</translation>
    </message>
    <message>
        <source>{host} is busy or out of order.</source>
        <translation>{host} ist ausgelastet oder gestört.</translation>
    </message>
    <message>
        <source>Something else on this network answered in place of {host}.</source>
        <translation>Etwas anderes in diesem Netzwerk hat anstelle von {host} geantwortet.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through to {host}.</source>
        <translation>{proxy} hat die Anfrage nicht zu {host} durchgelassen.</translation>
    </message>
    <message>
        <source>Check address, user name and password in the system’s proxy settings.</source>
        <translation>Prüfen Sie Adresse, Benutzername und Passwort in den Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>There is nothing at the address where {host} should describe itself.</source>
        <translation>Unter der Adresse, unter der {host} sich beschreiben sollte, ist nichts.</translation>
    </message>
    <message>
        <source>Check the issuer, or ask the provider for its address.</source>
        <translation>Prüfen Sie den Aussteller, oder fragen Sie den Anbieter nach dessen Adresse.</translation>
    </message>
    <message>
        <source>What {host} says of itself failed a check and is not used.</source>
        <translation>Was {host} über sich selbst sagt, hat eine Prüfung nicht bestanden und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Check the issuer; if it is right, send the details to whoever runs the provider.</source>
        <translation>Prüfen Sie den Aussteller; wenn er stimmt, senden Sie die Details an den Betreiber des Anbieters.</translation>
    </message>
    <message>
        <source>{host} lets access be renewed while you are away.</source>
        <translation>{host} lässt den Zugriff erneuern, während Sie weg sind.</translation>
    </message>
    <message>
        <source>{host} does not say whether access can be renewed, which is usual.</source>
        <translation>{host} sagt nicht, ob der Zugriff erneuert werden kann; das ist üblich.</translation>
    </message>
    <message>
        <source>{host} does not offer to renew access, so you may have to sign in whenever it runs out.</source>
        <translation>{host} bietet keine Erneuerung des Zugriffs an, deshalb müssen Sie sich vielleicht jedes Mal anmelden, wenn er abläuft.</translation>
    </message>
    <message>
        <source>Ask whoever runs the provider for refresh tokens.</source>
        <translation>Fragen Sie den Betreiber des Anbieters nach Aktualisierungstokens („refresh tokens“).</translation>
    </message>
    <message>
        <source>{host} knows everything that the account asks for.</source>
        <translation>{host} kennt alles, worum das Konto bittet.</translation>
    </message>
    <message>
        <source>{host} does not say what can be asked for, which is usual.</source>
        <translation>{host} sagt nicht, worum gebeten werden kann; das ist üblich.</translation>
    </message>
    <message>
        <source>{host} does not list what the account asks for: {scopes}</source>
        <translation>{host} führt nicht auf, worum das Konto bittet: {scopes}</translation>
    </message>
    <message>
        <source>Ask the provider whether it is called otherwise there, and add the account again without it.</source>
        <translation>Fragen Sie den Anbieter, ob es dort anders heißt, und fügen Sie das Konto ohne dies neu hinzu.</translation>
    </message>
    <message>
        <source>{host} can be told that a session is over.</source>
        <translation>{host} kann gesagt werden, dass eine Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>{host} cannot be told from here that a session is over.</source>
        <translation>{host} kann von hier aus nicht gesagt werden, dass eine Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page when you sign out.</source>
        <translation>Nehmen Sie den Zugriff auf der Kontoseite des Anbieters zurück, wenn Sie sich abmelden.</translation>
    </message>
    <message>
        <source>{host} offers {features}.</source>
        <translation>{host} bietet {features}.</translation>
    </message>
    <message>
        <source>{host} offers nothing beyond that.</source>
        <translation>{host} bietet nichts darüber hinaus.</translation>
    </message>
    <message>
        <source>Nothing is left to be told to {host}.</source>
        <translation>{host} muss nichts mehr gesagt werden.</translation>
    </message>
    <message>
        <source>{host} could not be told yet that an earlier session is over.</source>
        <translation>{host} konnte noch nicht gesagt werden, dass eine frühere Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>Nothing has to be done; Latchkey tries again by itself.</source>
        <translation>Es ist nichts zu tun; Latchkey versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>What is still to be told to {host} cannot be read; it was left as it is.</source>
        <translation>Was {host} noch zu sagen ist, kann nicht gelesen werden; es wurde so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page.</source>
        <translation>Nehmen Sie den Zugriff auf der Kontoseite des Anbieters zurück.</translation>
    </message>
    <message>
        <source>This could not be looked at, because {host} did not answer as it should.</source>
        <translation>Dies konnte nicht geprüft werden, weil {host} nicht so geantwortet hat, wie es sollte.</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what else was found.</source>
        <translation>Dies konnte nicht geprüft werden, wegen eines anderen Befunds.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Something is in the way; what to do stands beside it.</source>
        <translation>Etwas ist im Weg; was zu tun ist, steht daneben.</translation>
    </message>
    <message>
        <source>Everything works, and something is worth knowing.</source>
        <translation>Alles funktioniert, und etwas ist wissenswert.</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong so far.</source>
        <translation>Bisher wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>&amp;Über Latchkey</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Token inspector…</source>
        <translation>&amp;Token-Inspektor…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>Über&amp;prüfung…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim &amp;Anmelden am Computer starten</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Latchkey speaks that language when it is started the next time.</source>
        <translation>Latchkey spricht diese Sprache, wenn es das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Without its window. It waits quietly until your keychain is unlocked.</source>
        <translation>Ohne Fenster. Es wartet still, bis Ihr Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>In the tray, so that you stay signed in. Quit ends it.</source>
        <translation>Im Infobereich, damit Sie angemeldet bleiben. „Beenden“ beendet es.</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment; closing the window ends Latchkey.</source>
        <translation>Diese Arbeitsumgebung hat zurzeit keinen Infobereich; das Schließen des Fensters beendet Latchkey.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Your system did not let this be changed. Everything else is as you chose it.</source>
        <translation>Ihr System hat diese Änderung nicht zugelassen. Alles andere ist so, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>This could not be kept, and counts until Latchkey ends. Is the disk full, or the folder of settings write-protected?</source>
        <translation>Dies konnte nicht gespeichert werden und gilt, bis Latchkey beendet wird. Ist der Datenträger voll oder der Ordner mit den Einstellungen schreibgeschützt?</translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation>Sie werden abgemeldet, und der Anbieter wird benachrichtigt, wenn er erreichbar ist. Das Konto und alles, was dafür aufbewahrt wird, wird von diesem Computer gelöscht. Ihr Konto beim Anbieter bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation>Zugriff widerrufen</translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>Den Zugriff von „%1“ widerrufen?</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>Zugriff &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation>Trotzdem hier ab&amp;melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>Hier ab&amp;melden</translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 kann von hier aus nicht gesagt werden, dass dieser Computer nicht mehr in Ihrem Namen handeln darf.</translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation>Das geht auf der Kontoseite: %1</translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation>Wenn Sie sich hier abmelden, wird die Sitzung aus dem Schlüsselbund dieses Computers entfernt; der Anbieter erlaubt weiterhin, was er jetzt erlaubt.</translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation>Ihre anderen Geräte sind nicht betroffen, sofern der Anbieter nicht anders entscheidet.</translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation>Dieser Anbieter beendet den Zugriff dieser App im Ganzen: auch auf Ihren anderen Geräten.</translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation>Ihre anderen Geräte sind nicht betroffen. Bereits gegebener Zugriff läuft von selbst ab.</translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 wird gesagt, dass dieser Computer nicht mehr in Ihrem Namen handeln darf.</translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation>Sobald der Anbieter bestätigt, wird die Sitzung aus dem Schlüsselbund dieses Computers entfernt; das Konto bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation>Zugriff wird widerrufen…</translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation>Wird hier abgemeldet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>&amp;Sitzung behalten</translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation>PKCE, DPoP und ein Schlüssel, der sich bei jeder Erneuerung ändert</translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation>PKCE, DPoP</translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation>PKCE und ein Schlüssel, der sich bei jeder Erneuerung ändert</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>Mehr zu diesem Konto</translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation>Verbleibende Zeit dieses Zugriffs</translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation>Dieser Computer darf</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>Problemcode</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation>Vergisst die Sitzung auf diesem Computer jetzt und benachrichtigt den Anbieter.</translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation>Beendet die Sitzung erst, wenn der Anbieter es bestätigt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>Zugriff erneuert: %1 · nächste Erneuerung: %2</translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation>Der Zugriff gilt bis %1.</translation>
    </message>
    <message>
        <source>Issued: %1
Runs out: %2</source>
        <translation>Ausgestellt: %1
Läuft ab: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Signed in %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>Angemeldet: %1 · nächste Erneuerung: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>Link a&amp;nzeigen</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmelde-Link</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Ihr Browser öffnet gleich die Anmeldeseite von %1.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>In Ihrem Browser fortfahren</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Melden Sie sich bei %1 an, und erlauben Sie dort den Zugriff. Kommen Sie dann zurück: Dieses Fenster merkt es von selbst.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation>Im Browser ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>It seems that no browser has opened. The sign-in is waiting for you.</source>
        <translation>Anscheinend hat sich kein Browser geöffnet. Die Anmeldung wartet auf Sie.</translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation>Kopieren Sie den Link unten, und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Verbleibende Zeit: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation>Link a&amp;usblenden</translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>Von „%1“ abmelden?</translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Die Sitzung wird jetzt von diesem Computer entfernt, und %1 wird benachrichtigt, später, falls nicht erreichbar. Das Konto bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation>Auch im &amp;Browser von %1 abmelden</translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation>Der Browser öffnet die Seite des Anbieters. Auch andere Programme, die sich über diesen Browser anmelden, müssen dann wieder nach dem Passwort fragen.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wird abgemeldet…</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>Nicht &amp;warten</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>Sie sind auf diesem Computer abgemeldet.</translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>Ihr Browser öffnet die Abmeldeseite von %1. Fahren Sie dort fort.</translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message>
        <source>Token inspector</source>
        <translation>Token-Inspektor</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>Tokens von „%1“</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>Im Schlüsselbund wird nachgesehen…</translation>
    </message>
    <message>
        <source>What the tokens say</source>
        <translation>Was die Tokens sagen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>&amp;Show values</source>
        <translation>&amp;Werte zeigen</translation>
    </message>
    <message>
        <source>Who you are, and everything else that is yours. Hidden again when this window closes. The tokens themselves are never shown.</source>
        <translation>Wer Sie sind, und alles andere, was Ihnen gehört. Wird wieder verborgen, wenn dieses Fenster geschlossen wird. Die Tokens selbst werden nie gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen row. The clipboard is emptied after a minute.</source>
        <translation>Kopiert die ausgewählte Zeile. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>Mit diesem Konto ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>says who you are; checked when it came</source>
        <translation>sagt, wer Sie sind; geprüft, als es kam</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>lets this computer in, for a short time</source>
        <translation>lässt diesen Computer herein, für kurze Zeit</translation>
    </message>
    <message>
        <source>the next use fetches one</source>
        <translation>die nächste Verwendung holt eines</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>none to be read</source>
        <translation>keine lesbaren</translation>
    </message>
    <message>
        <source>only the provider can read it</source>
        <translation>nur der Anbieter kann es lesen</translation>
    </message>
    <message>
        <source>not checked: meant for the provider’s services</source>
        <translation>nicht geprüft: für die Dienste des Anbieters bestimmt</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>keeps you signed in</source>
        <translation>hält Sie angemeldet</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>die Sitzung kann nicht erneuert werden</translation>
    </message>
    <message>
        <source>Changes with each renewal</source>
        <translation>Ändert sich bei jeder Erneuerung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>bisher nicht</translation>
    </message>
    <message>
        <source>a copy that somebody took is of no use after that</source>
        <translation>eine Kopie, die jemand genommen hat, ist danach nutzlos</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>An einen Schlüssel gebunden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>of no use without the key in this keychain</source>
        <translation>nutzlos ohne den Schlüssel in diesem Schlüsselbund</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>how many refresh tokens this session has had</source>
        <translation>wie viele Aktualisierungstokens diese Sitzung hatte</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Renewed last</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>what this computer may do</source>
        <translation>was dieser Computer darf</translation>
    </message>
    <message>
        <source>asked for, and granted</source>
        <translation>erbeten und gewährt</translation>
    </message>
    <message>
        <source>granted without being asked for</source>
        <translation>gewährt, ohne erbeten zu sein</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <translation>erbeten, nicht gewährt</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>since Latchkey was started, newest first</source>
        <translation>seit dem Start von Latchkey, neueste zuerst</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Bisher keine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a countdown in minutes and seconds, as 4:59</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>Latchkey &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation>Jetzt alle &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>Latchkey · angemeldet: %Ln</numerusform>
            <numerusform>Latchkey · angemeldet: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message>
        <source>Latchkey keeps running</source>
        <translation>Latchkey läuft weiter</translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation>Von hier aus hält es Sie angemeldet. Um es zu beenden, wählen Sie „Beenden“ im Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation>Erneut anmelden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>Erneut anmelden: %Ln Konto</numerusform>
            <numerusform>Erneut anmelden: %Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sessions have ended. Open Latchkey to sign in again.</source>
        <translation>Ihre Sitzungen sind beendet. Öffnen Sie Latchkey, um sich erneut anzumelden.</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Latchkey waits for it. Until it is unlocked, your access cannot be renewed; you have not been signed out.</source>
        <translation>Latchkey wartet darauf. Bis er entsperrt ist, kann Ihr Zugriff nicht erneuert werden; Sie wurden nicht abgemeldet.</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Willkommen bei Latchkey</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation>Melden Sie sich einmal in Ihrem Browser an, und bleiben Sie angemeldet: über Neustarts, Ruhezustand und schlechte Netze hinweg.</translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation>Sehen Sie, was dieser Computer in Ihrem Namen darf, und nehmen Sie es zurück, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation>Ihre Passwörter bleiben im Browser. Was Sie angemeldet hält, bleibt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Konto hin&amp;zufügen…</translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation>Einmal anmelden, angemeldet bleiben, widerrufen, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation>Ohne Fenster im Infobereich starten, wo es einen gibt.</translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation>Was protokolliert wird, zum Beispiel &quot;latchkey.*=true&quot;. Geheimnisse werden nie protokolliert.</translation>
    </message>
    <message>
        <source>Latchkey is running already, but does not answer.</source>
        <translation>Latchkey läuft schon, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>No session is lost. End the program “latchkey”, and start it again.</source>
        <translation>Keine Sitzung ist verloren. Beenden Sie das Programm „latchkey“, und starten Sie es neu.</translation>
    </message>
</context>
</TS>
