<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::AccountListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::ActivityList</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latchkey keeps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed: %1
Runs out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. The sign-in is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
