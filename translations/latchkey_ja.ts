<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ClaimText</name>
    <message>
        <source>who issued it: the provider</source>
        <translation>発行者 (プロバイダー)</translation>
    </message>
    <message>
        <source>who you are to the provider; never changes</source>
        <translation>プロバイダーでのあなたの識別子。変わりません</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>対象となる相手</translation>
    </message>
    <message>
        <source>which program asked for it</source>
        <translation>要求したプログラム</translation>
    </message>
    <message>
        <source>when it runs out</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>有効になる日時</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>when you proved who you are</source>
        <translation>本人であることを証明した日時</translation>
    </message>
    <message>
        <source>ties it to one sign-in</source>
        <translation>1 回のサインインに結び付けるもの</translation>
    </message>
    <message>
        <source>how strictly you were asked who you are</source>
        <translation>本人確認の厳しさ</translation>
    </message>
    <message>
        <source>how you proved who you are</source>
        <translation>本人であることを証明した方法</translation>
    </message>
    <message>
        <source>ties it to the access token</source>
        <translation>アクセストークンに結び付けるもの</translation>
    </message>
    <message>
        <source>ties it to the sign-in’s code</source>
        <translation>サインインのコードに結び付けるもの</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>トークンの番号</translation>
    </message>
    <message>
        <source>the session’s number at the provider</source>
        <translation>プロバイダーでのセッションの番号</translation>
    </message>
    <message>
        <source>the key that it is bound to</source>
        <translation>結び付けられている鍵</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>許可する内容</translation>
    </message>
    <message>
        <source>your roles there</source>
        <translation>そこでのあなたのロール</translation>
    </message>
    <message>
        <source>your groups there</source>
        <translation>そこでのあなたのグループ</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>あなたの氏名</translation>
    </message>
    <message>
        <source>your given name</source>
        <translation>あなたの名</translation>
    </message>
    <message>
        <source>your family name</source>
        <translation>あなたの姓</translation>
    </message>
    <message>
        <source>your middle name</source>
        <translation>あなたのミドルネーム</translation>
    </message>
    <message>
        <source>what you are called</source>
        <translation>あなたの呼び名</translation>
    </message>
    <message>
        <source>your user name; may change</source>
        <translation>あなたのユーザー名。変わることがあります</translation>
    </message>
    <message>
        <source>your page there</source>
        <translation>そこでのあなたのページ</translation>
    </message>
    <message>
        <source>where your picture is</source>
        <translation>あなたの画像の場所</translation>
    </message>
    <message>
        <source>your website</source>
        <translation>あなたの Web サイト</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>あなたのメールアドレス</translation>
    </message>
    <message>
        <source>whether the provider has checked that address</source>
        <translation>プロバイダーがそのアドレスを確認したかどうか</translation>
    </message>
    <message>
        <source>your gender</source>
        <translation>あなたの性別</translation>
    </message>
    <message>
        <source>your date of birth</source>
        <translation>あなたの生年月日</translation>
    </message>
    <message>
        <source>your time zone</source>
        <translation>あなたのタイムゾーン</translation>
    </message>
    <message>
        <source>your language</source>
        <translation>あなたの言語</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>あなたの電話番号</translation>
    </message>
    <message>
        <source>whether the provider has checked that number</source>
        <translation>プロバイダーがその番号を確認したかどうか</translation>
    </message>
    <message>
        <source>your postal address</source>
        <translation>あなたの住所</translation>
    </message>
    <message>
        <source>when this was last changed</source>
        <translation>最後に変更された日時</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this translation&apos;s language, in that language, as a list of languages shows it</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Any OpenID Connect provider</source>
        <translation>任意の OpenID Connect プロバイダー</translation>
    </message>
    <message>
        <source>Create a public app client without a client secret in your user pool, with the authorization code grant and the scopes openid, profile and email. The redirect URIs are its allowed callback URLs. Use its Client ID.</source>
        <translation>ユーザープールに、クライアントシークレットのないパブリックアプリクライアントを作成します。認可コード付与 (authorization code grant) と、スコープ openid、profile、email を指定します。リダイレクト URI は「許可されているコールバック URL」です。そのクライアント ID を使用します。</translation>
    </message>
    <message>
        <source>AWS region</source>
        <translation>AWS リージョン</translation>
    </message>
    <message>
        <source>The region that the user pool is in, such as eu-central-1.</source>
        <translation>ユーザープールがあるリージョンです (例: eu-central-1)。</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ユーザープール ID</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the user pool, and begins with the region.</source>
        <translation>ユーザープールの概要ページに表示され、リージョンで始まります。</translation>
    </message>
    <message>
        <source>see and change your own account in the user pool</source>
        <translation>ユーザープール内の自分のアカウントの表示と変更</translation>
    </message>
    <message>
        <source>Create an application of type Native in the Auth0 dashboard, with the grants Authorization Code and Refresh Token. The redirect URIs are its Allowed Callback URLs. Use its Client ID.</source>
        <translation>Auth0 のダッシュボードで、種類「Native」のアプリケーションを、付与「Authorization Code」と「Refresh Token」で作成します。リダイレクト URI は「Allowed Callback URLs」です。その Client ID を使用します。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>It stands in the settings of the application, under Basic Information, without https:// before it.</source>
        <translation>アプリケーションの設定の「Basic Information」に表示されます。先頭に https:// は付けません。</translation>
    </message>
    <message>
        <source>Register a public (native) client at your provider, with PKCE. Use the client ID you are given.</source>
        <translation>プロバイダーで、PKCE を使うパブリック (ネイティブ) クライアントを登録します。発行されたクライアント ID を使用します。</translation>
    </message>
    <message>
        <source>Add an application in your GitLab preferences, under Applications: not confidential, with the scopes openid, profile and email. Use its Application ID.</source>
        <translation>GitLab の設定の「Applications」でアプリケーションを追加します。「Confidential」はオフ、スコープは openid、profile、email です。その Application ID を使用します。</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation>GitLab サーバー</translation>
    </message>
    <message>
        <source>The host of GitLab, without https:// before it.</source>
        <translation>GitLab のホスト名です。先頭に https:// は付けません。</translation>
    </message>
    <message>
        <source>see your profile</source>
        <translation>プロフィールの表示</translation>
    </message>
    <message>
        <source>read and change everything you can in GitLab</source>
        <translation>GitLab で自分ができるすべての読み取りと変更</translation>
    </message>
    <message>
        <source>read everything you can see in GitLab</source>
        <translation>GitLab で自分に見えるすべての読み取り</translation>
    </message>
    <message>
        <source>read the repositories you can see</source>
        <translation>自分に見えるリポジトリの読み取り</translation>
    </message>
    <message>
        <source>read and change the repositories you can</source>
        <translation>自分が変更できるリポジトリの読み取りと変更</translation>
    </message>
    <message>
        <source>Create an OAuth client ID of type “Desktop app” in the Google Cloud console, under APIs &amp; Services › Credentials. Google also issues a client secret for it: keep that in a file and name the file as the client secret file.</source>
        <translation>Google Cloud コンソールの「APIs &amp; Services › Credentials」で、種類「Desktop app」の OAuth クライアント ID を作成します。Google はクライアントシークレットも発行します。それをファイルに保存し、そのファイルをクライアントシークレットのファイルとして指定します。</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <translation>メールアドレスの表示</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <translation>名前とプロフィールの表示</translation>
    </message>
    <message>
        <source>read, write, send and delete your Gmail messages</source>
        <translation>Gmail のメッセージの読み取り、作成、送信、削除</translation>
    </message>
    <message>
        <source>read your Gmail messages and settings</source>
        <translation>Gmail のメッセージと設定の読み取り</translation>
    </message>
    <message>
        <source>see and change all your Google calendars</source>
        <translation>すべての Google カレンダーの表示と変更</translation>
    </message>
    <message>
        <source>see all your Google calendars</source>
        <translation>すべての Google カレンダーの表示</translation>
    </message>
    <message>
        <source>see your Google contacts</source>
        <translation>Google の連絡先の表示</translation>
    </message>
    <message>
        <source>see, change and delete all your files in Google Drive</source>
        <translation>Google ドライブのすべてのファイルの表示、変更、削除</translation>
    </message>
    <message>
        <source>see and change the files in Google Drive that it made or opened</source>
        <translation>このアプリが作成した、または開いた Google ドライブのファイルの表示と変更</translation>
    </message>
    <message>
        <source>see all your files in Google Drive</source>
        <translation>Google ドライブのすべてのファイルの表示</translation>
    </message>
    <message>
        <source>Create an OpenID Connect client in your realm with client authentication off and the standard flow on. Use its Client ID.</source>
        <translation>レルムに OpenID Connect クライアントを作成します。「Client authentication」はオフ、「Standard flow」はオンにします。その Client ID を使用します。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The host of the Keycloak server, without https:// before it.</source>
        <translation>Keycloak サーバーのホスト名です。先頭に https:// は付けません。</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>The name of the realm, with its capital and small letters.</source>
        <translation>レルムの名前です。大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Register an app in the Microsoft Entra admin center, under App registrations, with the platform “Mobile and desktop applications”. Use its Application (client) ID.</source>
        <translation>Microsoft Entra 管理センターの「App registrations」で、プラットフォーム「Mobile and desktop applications」のアプリを登録します。その「Application (client) ID」を使用します。</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>ディレクトリ (テナント) ID</translation>
    </message>
    <message>
        <source>It stands on the Overview page of the app registration, as 32 hexadecimal digits with hyphens. “common”, “organizations” and domain names do not work here, because the provider then calls itself something else.</source>
        <translation>アプリ登録の概要ページに、ハイフン入りの 32 桁の 16 進数で表示されます。「common」、「organizations」、ドメイン名はここでは使えません。その場合、プロバイダーが別の名前を名乗るためです。</translation>
    </message>
    <message>
        <source>see your profile in Microsoft 365</source>
        <translation>Microsoft 365 のプロフィールの表示</translation>
    </message>
    <message>
        <source>read your Outlook mail</source>
        <translation>Outlook のメールの読み取り</translation>
    </message>
    <message>
        <source>read and change your Outlook mail</source>
        <translation>Outlook のメールの読み取りと変更</translation>
    </message>
    <message>
        <source>send mail in your name</source>
        <translation>あなたの名前でのメールの送信</translation>
    </message>
    <message>
        <source>see your Outlook calendars</source>
        <translation>Outlook の予定表の表示</translation>
    </message>
    <message>
        <source>see and change your Outlook calendars</source>
        <translation>Outlook の予定表の表示と変更</translation>
    </message>
    <message>
        <source>see your files in OneDrive</source>
        <translation>OneDrive のファイルの表示</translation>
    </message>
    <message>
        <source>see and change your files in OneDrive</source>
        <translation>OneDrive のファイルの表示と変更</translation>
    </message>
    <message>
        <source>Create an app integration of type OIDC, Native Application, in the Okta admin console, with the grants Authorization Code and Refresh Token. Use its Client ID.</source>
        <translation>Okta の管理コンソールで、種類「OIDC, Native Application」のアプリ統合を、付与「Authorization Code」と「Refresh Token」で作成します。その Client ID を使用します。</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta ドメイン</translation>
    </message>
    <message>
        <source>The address of your Okta organization, without https:// before it.</source>
        <translation>Okta の組織のアドレスです。先頭に https:// は付けません。</translation>
    </message>
    <message>
        <source>Authorization server ID</source>
        <translation>認可サーバー ID</translation>
    </message>
    <message>
        <source>It stands in the Okta admin console, under Security › API; the first one is called “default”. For the authorization server of the organization itself, enter the issuer without this part.</source>
        <translation>Okta の管理コンソールの「Security › API」に表示されます。最初のものは「default」という名前です。組織自体の認可サーバーを使うには、この部分を除いた発行者を入力します。</translation>
    </message>
    <message>
        <source>see your own account in Okta</source>
        <translation>Okta の自分のアカウントの表示</translation>
    </message>
    <message>
        <source>see and change your own account in Okta</source>
        <translation>Okta の自分のアカウントの表示と変更</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>The connection dropped while your access was being renewed, and the provider does not take the same renewal twice.</source>
        <translation>アクセスの更新中に接続が切れました。プロバイダーは同じ更新を 2 回は受け付けません。</translation>
    </message>
    <message>
        <source>Sign in again in your browser.</source>
        <translation>ブラウザーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your access has run out, and this provider gave no means to renew it.</source>
        <translation>アクセスの有効期限が切れました。このプロバイダーからは更新の手段が渡されていません。</translation>
    </message>
    <message>
        <source>The account’s client ID was changed after you had signed in.</source>
        <translation>サインインした後に、アカウントのクライアント ID が変更されました。</translation>
    </message>
    <message>
        <source>The provider asked to be left alone for a while.</source>
        <translation>プロバイダーから、しばらく時間を置くように求められました。</translation>
    </message>
    <message>
        <source>Wait a little; it is tried again by itself.</source>
        <translation>しばらくお待ちください。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>By this computer’s clock the provider’s certificate is not valid yet, so nothing was sent.</source>
        <translation>このコンピューターの時計では、プロバイダーの証明書はまだ有効ではありません。そのため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Set this computer’s date and time right.</source>
        <translation>このコンピューターの日付と時刻を正しく設定してください。</translation>
    </message>
    <message>
        <source>The provider’s certificate has run out, so nothing was sent.</source>
        <translation>プロバイダーの証明書の有効期限が切れています。そのため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>このコンピューターの日付を確認してください。正しい場合は、プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that is not the provider’s, so nothing was sent.</source>
        <translation>このネットワーク上の何かが、プロバイダーのものではない証明書を提示しました。そのため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Open any page in your browser and sign in to the network there.</source>
        <translation>ブラウザーで任意のページを開き、そこでネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>Something on this network showed a certificate that this computer has no reason to trust, so nothing was sent.</source>
        <translation>このネットワーク上の何かが、このコンピューターが信頼する理由のない証明書を提示しました。そのため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>In a company’s network, ask for its certificate; elsewhere, use another network.</source>
        <translation>会社のネットワークでは、会社の証明書について問い合わせてください。それ以外の場所では、別のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>The key that protects this session is missing from the keychain, and without it the session cannot be used.</source>
        <translation>このセッションを保護する鍵がキーリングにありません。鍵がないとセッションを使用できません。</translation>
    </message>
    <message>
        <source>Sign in again; that makes a new key.</source>
        <translation>もう一度サインインしてください。新しい鍵が作成されます。</translation>
    </message>
    <message>
        <source>Nobody entered the code in time, so it is not valid any more.</source>
        <translation>時間内にコードが入力されなかったため、コードは無効になりました。</translation>
    </message>
    <message>
        <source>Try again, and use the new code on the other device.</source>
        <translation>もう一度試し、ほかのデバイスで新しいコードを使用してください。</translation>
    </message>
    <message>
        <source>This provider does not offer signing in on another device.</source>
        <translation>このプロバイダーは、ほかのデバイスでのサインインに対応していません。</translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <translation>このコンピューターのブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>キーリングのサービスは動作していますが、キーリングがまだ作成されていません。</translation>
    </message>
    <message>
        <source>Let the system make one; it asks you for a password.</source>
        <translation>システムにキーリングを作成させてください。パスワードを求められます。</translation>
    </message>
    <message>
        <source>The question for your keychain’s password was closed, so it stays locked.</source>
        <translation>キーリングのパスワードの入力画面が閉じられたため、ロックされたままです。</translation>
    </message>
    <message>
        <source>Unlock it whenever you like; nothing is lost until then.</source>
        <translation>いつでもロックを解除できます。それまで何も失われません。</translation>
    </message>
    <message>
        <source>This computer is not set up for renewing: Latchkey’s folder for locks cannot be used, and without a lock two programs could spend the same renewal.</source>
        <translation>このコンピューターは更新の準備ができていません。Latchkey のロック用フォルダーを使用できず、ロックがないと 2 つのプログラムが同じ更新を使ってしまうおそれがあります。</translation>
    </message>
    <message>
        <source>Make the folder named under “Details” writable, on a local disk.</source>
        <translation>「詳細」に示されたフォルダーを、ローカルディスク上で書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The provider answers at another address than its own description says.</source>
        <translation>プロバイダーが、自身の記述とは異なるアドレスで応答しています。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>There is nothing at the address where the provider should answer.</source>
        <translation>プロバイダーが応答するはずのアドレスに何もありません。</translation>
    </message>
    <message>
        <source>Check the issuer, or ask whoever runs the provider for its new address.</source>
        <translation>発行者を確認するか、プロバイダーの管理者に新しいアドレスを問い合わせてください。</translation>
    </message>
    <message>
        <source>The provider turned the request away without saying why.</source>
        <translation>プロバイダーが、理由を示さずに要求を拒否しました。</translation>
    </message>
    <message>
        <source>Wait a little; if this goes on, tell whoever runs the provider.</source>
        <translation>しばらくお待ちください。続く場合は、プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled. You are not signed in.</source>
        <translation>サインインがキャンセルされました。サインインしていません。</translation>
    </message>
    <message>
        <source>Access was not granted. You are not signed in.</source>
        <translation>アクセスが許可されませんでした。サインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in time. You are not signed in.</source>
        <translation>サインインが時間内に完了しませんでした。サインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in did not work. You are not signed in.</source>
        <translation>サインインできませんでした。サインインしていません。</translation>
    </message>
    <message>
        <source>The new sign-in was cancelled. You are still signed in as before.</source>
        <translation>新しいサインインはキャンセルされました。以前のままサインインしています。</translation>
    </message>
    <message>
        <source>The new sign-in did not work. You are still signed in as before.</source>
        <translation>新しいサインインはできませんでした。以前のままサインインしています。</translation>
    </message>
    <message>
        <source>You are still signed in. Renewing your access has to wait.</source>
        <translation>引き続きサインインしています。アクセスの更新は待機中です。</translation>
    </message>
    <message>
        <source>Your keychain is locked. You have not been signed out.</source>
        <translation>キーリングがロックされています。サインアウトはされていません。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. You have not been signed out.</source>
        <translation>キーリングを待っています。サインアウトはされていません。</translation>
    </message>
    <message>
        <source>Your session has ended. You are not signed in.</source>
        <translation>セッションが終了しました。サインインしていません。</translation>
    </message>
    <message>
        <source>Access could not be revoked. You are still signed in.</source>
        <translation>アクセスを取り消せませんでした。引き続きサインインしています。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and this computer keeps you signed in.</source>
        <translation>ブラウザーで一度サインインすると、このコンピューターがサインインを維持します。</translation>
    </message>
    <message>
        <source>The provider has not been told of your last sign-out yet; that is tried again by itself.</source>
        <translation>前回のサインアウトは、まだプロバイダーに伝わっていません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Looking for your session in the keychain. You have not been signed out.</source>
        <translation>キーリングでセッションを探しています。サインアウトはされていません。</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain has not taken the newest renewal yet.</source>
        <translation>サインインしていますが、最新の更新がまだキーリングに保存されていません。</translation>
    </message>
    <message>
        <source>You are signed in. There is nothing to do.</source>
        <translation>サインインしています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Your access has run out. Sign in again to go on.</source>
        <translation>アクセスの有効期限が切れました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You are signed in, for a while.</source>
        <translation>しばらくの間サインインしています。</translation>
    </message>
    <message>
        <source>This provider lets nobody stay signed in without being asked again.</source>
        <translation>このプロバイダーでは、再度の確認なしにサインインを維持できません。</translation>
    </message>
    <message>
        <source>You are signed in. Your access is being renewed.</source>
        <translation>サインインしています。アクセスを更新しています。</translation>
    </message>
    <message>
        <source>You are still signed in, but access cannot be renewed just now.</source>
        <translation>引き続きサインインしていますが、今はアクセスを更新できません。</translation>
    </message>
    <message>
        <source>This has happened several times; signing in again may help.</source>
        <translation>これは何度か起きています。もう一度サインインすると解決する場合があります。</translation>
    </message>
    <message>
        <source>You are being signed out.</source>
        <translation>サインアウトしています。</translation>
    </message>
    <message>
        <source>Somebody else signed in. This account is %1’s.</source>
        <translation>別の人がサインインしました。このアカウントは %1 のものです。</translation>
    </message>
    <message>
        <source>You came back as %1. This account is %2’s.</source>
        <translation>%1 として戻ってきました。このアカウントは %2 のものです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Whose account should it be?</source>
        <translation>何も変更されていません。誰のアカウントにしますか？</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>もう一度サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Use this &amp;person instead</source>
        <translation>代わりにこのユーザーを使用(&amp;P)</translation>
    </message>
    <message>
        <source>Use another &amp;device instead</source>
        <translation>代わりにほかのデバイスを使用(&amp;D)</translation>
    </message>
    <message>
        <source>Use this computer’s &amp;browser instead</source>
        <translation>代わりにこのコンピューターのブラウザーを使用(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;browser again</source>
        <translation>ブラウザーをもう一度開く(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;new now</source>
        <translation>今すぐ更新(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>キーリングのロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>キーリングを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>サインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;voke access…</source>
        <translation>アクセスを取り消す(&amp;V)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge settings…</source>
        <translation>設定を変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Open the provider’s account &amp;page</source>
        <translation>プロバイダーのアカウントページを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>アカウントを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>The provider’s own words: “%1”</source>
        <translation>プロバイダーからのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The list of accounts was damaged. You have not been signed out anywhere.</source>
        <translation>アカウントの一覧が破損していました。どこからもサインアウトされていません。</translation>
    </message>
    <message>
        <source>The last good list is used. The damaged file is kept beside it when the list changes.</source>
        <translation>最後の正常な一覧を使用しています。一覧が変更されるとき、破損したファイルはその隣に保存されます。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read. You have not been signed out anywhere.</source>
        <translation>アカウントの一覧を読み取れません。どこからもサインアウトされていません。</translation>
    </message>
    <message>
        <source>It was written by a newer Latchkey. Update Latchkey on this computer.</source>
        <translation>より新しい Latchkey で書き込まれています。このコンピューターの Latchkey を更新してください。</translation>
    </message>
    <message>
        <source>The file accounts.json was left as it is. Mend it, or move it away to begin anew.</source>
        <translation>ファイル accounts.json はそのまま残されています。修復するか、別の場所に移して最初からやり直してください。</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>プロバイダーに接続できません。</translation>
    </message>
    <message>
        <source>The connection broke before the provider’s answer arrived.</source>
        <translation>プロバイダーの応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>Something else answered in the provider’s place, such as a Wi-Fi sign-in page or a proxy.</source>
        <translation>Wi-Fi のサインインページやプロキシなど、別のものがプロバイダーの代わりに応答しました。</translation>
    </message>
    <message>
        <source>The connection to the provider could not be trusted, so nothing was sent.</source>
        <translation>プロバイダーへの接続を信頼できなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The provider is busy or being repaired.</source>
        <translation>プロバイダーは混雑しているか、メンテナンス中です。</translation>
    </message>
    <message>
        <source>The provider’s answer could not be understood.</source>
        <translation>プロバイダーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>The provider’s answer failed a security check, so none of it was used.</source>
        <translation>プロバイダーの応答がセキュリティの検査に合格しなかったため、その内容は使用されませんでした。</translation>
    </message>
    <message>
        <source>The provider answered for another person than this account’s.</source>
        <translation>プロバイダーは、このアカウントとは別の人について応答しました。</translation>
    </message>
    <message>
        <source>The provider no longer accepts this session: access was withdrawn, unused for too long, or renewed by a copy of it, on another computer or from a backup.</source>
        <translation>プロバイダーはこのセッションを受け付けなくなりました。アクセスが取り消されたか、長い間使われなかったか、ほかのコンピューターやバックアップにあるコピーによって更新されました。</translation>
    </message>
    <message>
        <source>The provider wants to see you in the browser again.</source>
        <translation>プロバイダーが、ブラウザーでの再確認を求めています。</translation>
    </message>
    <message>
        <source>You or an administrator said no to this access.</source>
        <translation>あなたまたは管理者が、このアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The provider does not accept this app the way it is set up.</source>
        <translation>プロバイダーは、現在の設定のこのアプリを受け付けません。</translation>
    </message>
    <message>
        <source>The provider or this computer does not offer what was asked for.</source>
        <translation>プロバイダーまたはこのコンピューターが、要求されたものに対応していません。</translation>
    </message>
    <message>
        <source>The account’s settings do not fit the provider.</source>
        <translation>アカウントの設定がプロバイダーと合っていません。</translation>
    </message>
    <message>
        <source>An answer came back that does not belong to this sign-in.</source>
        <translation>このサインインのものではない応答が返ってきました。</translation>
    </message>
    <message>
        <source>This computer could not open a way back from the browser.</source>
        <translation>このコンピューターは、ブラウザーから戻る経路を開けませんでした。</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this account.</source>
        <translation>キーリングにこのアカウントのものはありません。</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>このコンピューターではキーリングが動作していません。</translation>
    </message>
    <message>
        <source>What keeps you signed in lies in the locked keychain.</source>
        <translation>サインインを維持するための情報は、ロックされたキーリングの中にあります。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>キーリングへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーリングが応答しません。</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>キーリングは、渡されたものを保存しませんでした。</translation>
    </message>
    <message>
        <source>The keychain’s entry for this account cannot be read; it was left as it is.</source>
        <translation>このアカウントのキーリングの項目を読み取れません。項目はそのまま残されています。</translation>
    </message>
    <message>
        <source>The keychain’s entry was written by a newer Latchkey; it was left as it is.</source>
        <translation>キーリングの項目は、より新しい Latchkey で書き込まれています。項目はそのまま残されています。</translation>
    </message>
    <message>
        <source>Another program on this computer is working with this account.</source>
        <translation>このコンピューターのほかのプログラムが、このアカウントを使用しています。</translation>
    </message>
    <message>
        <source>This computer’s clock and the provider’s disagree.</source>
        <translation>このコンピューターの時計とプロバイダーの時計が合っていません。</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>操作が取り消されました。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>時間内にブラウザーから戻ってきませんでした。</translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation>セッションはありません。</translation>
    </message>
    <message>
        <source>Latchkey itself made a mistake.</source>
        <translation>Latchkey 自体に誤りがありました。</translation>
    </message>
    <message>
        <source>Check the network connection, or wait a little.</source>
        <translation>ネットワーク接続を確認するか、しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Check this computer’s date and network; in a company, ask for its certificate.</source>
        <translation>このコンピューターの日付とネットワークを確認してください。会社では、会社の証明書について問い合わせてください。</translation>
    </message>
    <message>
        <source>Wait a little.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>If this goes on, tell whoever runs the provider.</source>
        <translation>続く場合は、プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Sign in again as this account’s person.</source>
        <translation>このアカウントの本人として、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in and allow access, or ask your administrator.</source>
        <translation>サインインしてアクセスを許可するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Compare the client ID and the scopes with what the provider gave you.</source>
        <translation>クライアント ID とスコープを、プロバイダーから渡されたものと比べてください。</translation>
    </message>
    <message>
        <source>Use the provider’s account page instead, or ask whoever runs the provider.</source>
        <translation>代わりにプロバイダーのアカウントページを使用するか、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the issuer and the client ID.</source>
        <translation>発行者とクライアント ID を確認してください。</translation>
    </message>
    <message>
        <source>Sign in again, and use only the page that opens then.</source>
        <translation>もう一度サインインし、そのとき開くページだけを使用してください。</translation>
    </message>
    <message>
        <source>Close other programs that are signing in, and try again.</source>
        <translation>サインイン中のほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet; secrets are kept nowhere else.</source>
        <translation>GNOME Keyring や KWallet などを起動してください。秘密の情報はほかの場所には保存されません。</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>続けるには、キーリングのロックを解除してください。</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain when the system asks.</source>
        <translation>システムに確認されたら、Latchkey がキーリングを使用することを許可してください。</translation>
    </message>
    <message>
        <source>Look for a window that asks for your keychain’s password.</source>
        <translation>キーリングのパスワードを求めるウィンドウを探してください。</translation>
    </message>
    <message>
        <source>Make sure that the keychain is unlocked and the disk is not full.</source>
        <translation>キーリングのロックが解除されていて、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Sign in again to replace it.</source>
        <translation>もう一度サインインして置き換えてください。</translation>
    </message>
    <message>
        <source>Update Latchkey on this computer.</source>
        <translation>このコンピューターの Latchkey を更新してください。</translation>
    </message>
    <message>
        <source>Wait a moment, or close the other program.</source>
        <translation>しばらく待つか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>いつでももう一度試すことができます。</translation>
    </message>
    <message>
        <source>Try again, and finish in the browser.</source>
        <translation>もう一度試し、ブラウザーで完了してください。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, please report it with its details.</source>
        <translation>もう一度試してください。再び起きる場合は、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーリングがロック中</translation>
    </message>
    <message>
        <source>Waiting for keychain</source>
        <translation>キーリングを待機中</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>Renewal waits</source>
        <translation>更新を待機中</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>know who you are</source>
        <comment>follows: This computer may</comment>
        <translation>あなたが誰かの確認</translation>
    </message>
    <message>
        <source>see your name and profile</source>
        <comment>follows: This computer may</comment>
        <translation>名前とプロフィールの表示</translation>
    </message>
    <message>
        <source>see your e-mail address</source>
        <comment>follows: This computer may</comment>
        <translation>メールアドレスの表示</translation>
    </message>
    <message>
        <source>see your phone number</source>
        <comment>follows: This computer may</comment>
        <translation>電話番号の表示</translation>
    </message>
    <message>
        <source>see your postal address</source>
        <comment>follows: This computer may</comment>
        <translation>住所の表示</translation>
    </message>
    <message>
        <source>see the groups you belong to</source>
        <comment>follows: This computer may</comment>
        <translation>所属するグループの表示</translation>
    </message>
    <message>
        <source>stay signed in while you are away</source>
        <comment>follows: This computer may</comment>
        <translation>離れている間のサインインの維持</translation>
    </message>
    <message>
        <source>use “%1”</source>
        <comment>follows: This computer may; %1 is a provider&apos;s name for a permission</comment>
        <translation>「%1」の使用</translation>
    </message>
    <message>
        <source>A sign-in did not work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Access renewed</source>
        <translation>アクセスを更新しました</translation>
    </message>
    <message>
        <source>A renewal has to wait</source>
        <translation>更新は待機中です</translation>
    </message>
    <message>
        <source>Access renewed by another program on this computer</source>
        <translation>このコンピューターのほかのプログラムがアクセスを更新しました</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>A sign-out did not work</source>
        <translation>サインアウトできませんでした</translation>
    </message>
    <message>
        <source>The session ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Making sure that your keychain can keep the session.</source>
        <translation>キーリングがセッションを保存できることを確認しています。</translation>
    </message>
    <message>
        <source>Asking the provider how to sign in.</source>
        <translation>サインインの方法をプロバイダーに問い合わせています。</translation>
    </message>
    <message>
        <source>Waiting for you to come back from the browser.</source>
        <translation>ブラウザーから戻るのを待っています。</translation>
    </message>
    <message>
        <source>Waiting for you to allow it on the other device.</source>
        <translation>ほかのデバイスでの許可を待っています。</translation>
    </message>
    <message>
        <source>You are back from the browser. Fetching your access.</source>
        <translation>ブラウザーから戻りました。アクセスを取得しています。</translation>
    </message>
    <message>
        <source>Checking that it is really you.</source>
        <translation>本人であることを確認しています。</translation>
    </message>
    <message>
        <source>Keeping the session in your keychain.</source>
        <translation>セッションをキーリングに保存しています。</translation>
    </message>
    <message>
        <source>The provider is told to end this session.</source>
        <translation>このセッションの終了をプロバイダーに伝えます。</translation>
    </message>
    <message>
        <source>The provider has ended this session.</source>
        <translation>プロバイダーがこのセッションを終了しました。</translation>
    </message>
    <message>
        <source>The provider did not confirm that this session has ended.</source>
        <translation>プロバイダーは、このセッションの終了を確認しませんでした。</translation>
    </message>
    <message>
        <source>The provider is told to withdraw the access given last.</source>
        <translation>最後に与えられたアクセスの取り消しをプロバイダーに伝えます。</translation>
    </message>
    <message>
        <source>The provider has withdrawn the access given last.</source>
        <translation>プロバイダーが、最後に与えたアクセスを取り消しました。</translation>
    </message>
    <message>
        <source>The access given last was not withdrawn; it runs out by itself.</source>
        <translation>最後に与えられたアクセスは取り消されませんでした。有効期限が来ると自動的に切れます。</translation>
    </message>
    <message>
        <source>The session is removed from this computer’s keychain.</source>
        <translation>セッションをこのコンピューターのキーリングから削除します。</translation>
    </message>
    <message>
        <source>Nothing of the session is left in this computer’s keychain.</source>
        <translation>このコンピューターのキーリングに、セッションの情報は残っていません。</translation>
    </message>
    <message>
        <source>The session is still in this computer’s keychain.</source>
        <translation>セッションは、このコンピューターのキーリングに残っています。</translation>
    </message>
    <message>
        <source>The keychain did not delete its entry, so the entry was emptied.</source>
        <translation>キーリングが項目を削除しなかったため、項目の中身が消去されました。</translation>
    </message>
    <message>
        <source>You were signed out already.</source>
        <translation>すでにサインアウトしていました。</translation>
    </message>
    <message>
        <source>You are signed out, here and at the provider.</source>
        <translation>ここでもプロバイダーでもサインアウトしました。</translation>
    </message>
    <message>
        <source>You are signed out here. The provider has not been told yet; that is tried again by itself.</source>
        <translation>ここではサインアウトしました。プロバイダーにはまだ伝わっていません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>You are signed out here. The provider could not be told; its account page shows what it still allows.</source>
        <translation>ここではサインアウトしました。プロバイダーに伝えられませんでした。まだ許可されている内容は、プロバイダーのアカウントページで確認できます。</translation>
    </message>
    <message>
        <source>You are signed out here. The provider was not told.</source>
        <translation>ここではサインアウトしました。プロバイダーには伝えていません。</translation>
    </message>
    <message>
        <source>Your browser came back from the sign-out page of %1.</source>
        <translation>ブラウザーが %1 のサインアウトページから戻りました。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: nobody came back from its sign-out page.</source>
        <translation>ブラウザーはまだ %1 にサインインしている可能性があります。サインアウトページから戻ってきませんでした。</translation>
    </message>
    <message>
        <source>There is no page at %1 that signs the browser out.</source>
        <translation>%1 には、ブラウザーをサインアウトさせるページがありません。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: it could not be started.</source>
        <translation>ブラウザーはまだ %1 にサインインしている可能性があります。ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>Your browser may still be signed in at %1: its sign-out page could not be opened.</source>
        <translation>ブラウザーはまだ %1 にサインインしている可能性があります。サインアウトページを開けませんでした。</translation>
    </message>
    <message>
        <source>This address cannot be used to sign in.</source>
        <translation>このアドレスはサインインに使用できません。</translation>
    </message>
    <message>
        <source>Check that it is the provider’s issuer, letter for letter; it starts with https://.</source>
        <translation>プロバイダーの発行者と 1 文字も違わないことを確認してください。https:// で始まります。</translation>
    </message>
    <message>
        <source>There is no provider for signing in at this address.</source>
        <translation>このアドレスには、サインインのためのプロバイダーがありません。</translation>
    </message>
    <message>
        <source>Check the address, or ask whoever runs the provider for its issuer.</source>
        <translation>アドレスを確認するか、プロバイダーの管理者に発行者を問い合わせてください。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language tag of this translation</comment>
        <extracomment>The language this translation is in, as a BCP 47 tag: de, fr, zh-Hans…</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: access was not granted.</source>
        <translation>「%1」にサインインしていません。アクセスが許可されませんでした。</translation>
    </message>
    <message>
        <source>You are not signed in to “%1”: the sign-in did not work.</source>
        <translation>「%1」にサインインしていません。サインインできませんでした。</translation>
    </message>
    <message>
        <source>Close this page. Latchkey’s window says why, and what to do.</source>
        <translation>このページを閉じてください。理由と対処方法は Latchkey のウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>You are signed in to “%1”.</source>
        <translation>「%1」にサインインしました。</translation>
    </message>
    <message>
        <source>Close this page and go back to Latchkey.</source>
        <translation>このページを閉じて、Latchkey に戻ってください。</translation>
    </message>
    <message>
        <source>This computer is signed out of “%1”.</source>
        <translation>このコンピューターは「%1」からサインアウトしました。</translation>
    </message>
    <message>
        <source>It seems that no browser has opened.</source>
        <translation>ブラウザーが開かなかったようです。</translation>
    </message>
    <message>
        <source>Open this address in any browser: %1</source>
        <translation>このアドレスをブラウザーで開いてください: %1</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day of the week and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln d</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AboutDialog</name>
    <message>
        <source>About Latchkey</source>
        <translation>Latchkey について</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン %1、Qt %2 を使用</translation>
    </message>
    <message>
        <source>Sign in once in your browser, stay signed in, see what this computer may do, and revoke it so that it is really gone.</source>
        <translation>ブラウザーで一度サインインすれば、サインインを維持し、このコンピューターに何が許可されているかを確認し、跡が残らないように取り消すことができます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>latchkey::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
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
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Nothing has happened since Latchkey was started.</source>
        <translation>Latchkey の起動後、まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Sho&amp;w fewer</source>
        <translation>表示を減らす(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w all %Ln</source>
        <comment>entries of the activity list</comment>
        <translation>
            <numerusform>%Ln 件すべてを表示(&amp;W)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::AddAccount</name>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>プロバイダーの選択</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search providers, or type an issuer</source>
        <translation>プロバイダーの検索、または発行者の入力</translation>
    </message>
    <message>
        <source>Search, or type an issuer such as https://id.example.org</source>
        <translation>検索するか、https://id.example.org のような発行者を入力</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>その他のオプション(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>C&amp;lient ID</source>
        <translation>クライアント ID(&amp;L)</translation>
    </message>
    <message>
        <source>Account &amp;name on this computer</source>
        <translation>このコンピューターでのアカウント名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Scopes, separated by blanks</source>
        <translation>スコープ (空白で区切る)(&amp;S)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Client sec&amp;ret file, if the provider gave you a secret</source>
        <translation>クライアントシークレットのファイル (プロバイダーから渡されている場合)(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the client secret file</source>
        <translation>クライアントシークレットのファイルの選択</translation>
    </message>
    <message>
        <source>Certificate &amp;file, if the provider uses a certificate of its own</source>
        <translation>証明書ファイル (プロバイダーが独自の証明書を使う場合)(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Use this issuer</source>
        <translation>この発行者を使用</translation>
    </message>
    <message>
        <source>Use the issuer %1</source>
        <translation>発行者 %1 を使用</translation>
    </message>
    <message>
        <source>Set up your provider</source>
        <translation>プロバイダーの設定</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>No redirect URI has to be registered.</source>
        <translation>リダイレクト URI を登録する必要はありません。</translation>
    </message>
    <message>
        <source>Redirect URIs to register: %1</source>
        <comment>addresses</comment>
        <translation>登録するリダイレクト URI: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register, for any port: %1</source>
        <comment>an address</comment>
        <translation>登録するリダイレクト URI (ポートは任意): %1</translation>
    </message>
    <message>
        <source>%1 gives apps like this one a client secret, and takes no sign-in without it. Save it in a file and choose the file here.</source>
        <comment>a provider&apos;s name</comment>
        <translation>%1 はこのようなアプリにクライアントシークレットを発行し、それがないとサインインを受け付けません。シークレットをファイルに保存し、ここでそのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>「%1」の設定</translation>
    </message>
    <message>
        <source>The provider’s address, as it calls itself.</source>
        <translation>プロバイダー自身が名乗るアドレスです。</translation>
    </message>
    <message>
        <source>An issuer is an address that starts with https:// and has no “?” or “#” in it.</source>
        <translation>発行者は https:// で始まり、「?」と「#」を含まないアドレスです。</translation>
    </message>
    <message>
        <source>“%1” does not look right.</source>
        <comment>the name of a field</comment>
        <translation>「%1」が正しくないようです。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Found %1. You can sign in there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 が見つかりました。サインインできます。</translation>
    </message>
    <message>
        <source>It does not say that it lets you stay signed in.</source>
        <translation>サインインを維持できるとは示されていません。</translation>
    </message>
    <message>
        <source>It has no way to revoke access from here; that is done on its account page.</source>
        <translation>ここからアクセスを取り消すことはできません。プロバイダーのアカウントページで行います。</translation>
    </message>
    <message>
        <source>Access can be revoked from here.</source>
        <translation>ここからアクセスを取り消すことができます。</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>アカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>Use up to 64 letters from A to Z, digits, dots, hyphens and underscores, and begin with a letter or a digit.</source>
        <translation>A から Z の文字、数字、ピリオド、ハイフン、アンダースコアを 64 文字まで使用し、文字または数字で始めてください。</translation>
    </message>
    <message>
        <source>There is an account of that name already.</source>
        <translation>その名前のアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存してサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add and sign in</source>
        <translation>追加してサインイン(&amp;A)</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>この設定は使用できません。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>The account could not be saved.</source>
        <translation>アカウントを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>latchkey::CheckUpDialog</name>
    <message>
        <source>Check-up</source>
        <translation>動作確認</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out: how it stands, what was looked at, what was found.</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it, and your accounts are numbered.</source>
        <translation>レポートをコピーしました。秘密の情報は含まれず、アカウントは番号で示されています。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <comment>a pattern of file names</comment>
        <translation>レポート (%1)</translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>そこにはレポートを保存できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The report was saved. There is no secret in it, and your accounts are numbered.</source>
        <translation>レポートを保存しました。秘密の情報は含まれず、アカウントは番号で示されています。</translation>
    </message>
</context>
<context>
    <name>latchkey::DeviceSignIn</name>
    <message>
        <source>Sign in on another device</source>
        <translation>ほかのデバイスでサインイン</translation>
    </message>
    <message>
        <source>Address for the other device</source>
        <translation>ほかのデバイス用のアドレス</translation>
    </message>
    <message>
        <source>Code to enter there</source>
        <translation>そこで入力するコード</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>コードをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Scan this with a phone, or open the address on any device and enter the code there. This window notices by itself when you are done.</source>
        <translation>これをスマートフォンで読み取るか、任意のデバイスでアドレスを開き、そこでコードを入力してください。完了すると、このウィンドウは自動的に進みます。</translation>
    </message>
    <message>
        <source>%1 is being asked for a code.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 にコードを要求しています。</translation>
    </message>
    <message>
        <source>There is nothing more to do on the other device.</source>
        <translation>ほかのデバイスでの操作はこれで終わりです。</translation>
    </message>
    <message>
        <source>QR code with the address %1</source>
        <translation>アドレス %1 の QR コード</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>残り時間: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>latchkey::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message numerus="yes">
        <source>The last %n events</source>
        <translation>
            <numerusform>最近の %Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>For whoever helps you: what Latchkey did, newest last. There is no secret in it; names of accounts and providers are.</source>
        <translation>サポートする人のための情報です。Latchkey が行ったことが、最新のものを最後にして並んでいます。秘密の情報は含まれませんが、アカウントとプロバイダーの名前は含まれます。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The report was copied. There is no secret in it.</source>
        <translation>レポートをコピーしました。秘密の情報は含まれていません。</translation>
    </message>
</context>
<context>
    <name>latchkey::FindingText</name>
    <message>
        <source>{keychain} takes entries, gives them back and deletes them.</source>
        <translation>{keychain} は項目を受け取り、返し、削除できます。</translation>
    </message>
    <message>
        <source>{keychain} does not delete entries, so Latchkey empties them instead.</source>
        <translation>{keychain} は項目を削除しないため、代わりに Latchkey が中身を消去します。</translation>
    </message>
    <message>
        <source>Nothing has to be done; an update of the keychain may help.</source>
        <translation>何もする必要はありません。キーリングを更新すると解決する場合があります。</translation>
    </message>
    <message>
        <source>No keychain can be reached from here, so no session can be read or kept.</source>
        <translation>ここから使用できるキーリングがないため、セッションの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Start the desktop’s keychain service, such as GNOME Keyring or KWallet, and check again; nothing is lost until then.</source>
        <translation>GNOME Keyring や KWallet などのデスクトップのキーリングサービスを起動し、もう一度確認してください。それまで何も失われません。</translation>
    </message>
    <message>
        <source>The keychain service is running, and nobody has made a keychain in it yet.</source>
        <translation>キーリングのサービスは動作していますが、キーリングがまだ作成されていません。</translation>
    </message>
    <message>
        <source>Unlock the keychain in Latchkey’s window; the system then makes one.</source>
        <translation>Latchkey のウィンドウでキーリングのロックを解除してください。システムがキーリングを作成します。</translation>
    </message>
    <message>
        <source>The keychain is locked; your sessions are in it, and can be used when it is open.</source>
        <translation>キーリングがロックされています。セッションはその中にあり、ロックを解除すると使用できます。</translation>
    </message>
    <message>
        <source>Unlock it in Latchkey’s window or with the desktop’s own program for passwords.</source>
        <translation>Latchkey のウィンドウ、またはデスクトップのパスワード管理プログラムでロックを解除してください。</translation>
    </message>
    <message>
        <source>The keychain refused access to Latchkey.</source>
        <translation>キーリングが Latchkey のアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Allow it in the keychain’s own settings and check again; nothing is lost until then.</source>
        <translation>キーリングの設定で許可し、もう一度確認してください。それまで何も失われません。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーリングが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows; nothing is lost meanwhile.</source>
        <translation>ほかのウィンドウの後ろに、キーリングからの確認がないか探してください。その間、何も失われません。</translation>
    </message>
    <message>
        <source>The keychain took an entry and did not keep it as it was.</source>
        <translation>キーリングは項目を受け取りましたが、そのまま保存しませんでした。</translation>
    </message>
    <message>
        <source>See that the disk is not full and check again; until then no session is renewed.</source>
        <translation>ディスクに空きがあることを確かめ、もう一度確認してください。それまでセッションは更新されません。</translation>
    </message>
    <message>
        <source>A browser can be started, by {program}.</source>
        <translation>{program} でブラウザーを起動できます。</translation>
    </message>
    <message>
        <source>No browser can be started from here.</source>
        <translation>ここからブラウザーを起動できません。</translation>
    </message>
    <message>
        <source>Install one, or open the address that a sign-in shows by hand.</source>
        <translation>ブラウザーをインストールするか、サインイン時に表示されるアドレスを手動で開いてください。</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1 and at ::1.</source>
        <translation>ブラウザーは 127.0.0.1 と ::1 でこのコンピューターに戻れます。</translation>
    </message>
    <message>
        <source>The browser can come back to this computer, at 127.0.0.1.</source>
        <translation>ブラウザーは 127.0.0.1 でこのコンピューターに戻れます。</translation>
    </message>
    <message>
        <source>The browser can come back to this computer at ::1 alone, and many providers know 127.0.0.1 only.</source>
        <translation>ブラウザーは ::1 でのみこのコンピューターに戻れますが、多くのプロバイダーは 127.0.0.1 にしか対応していません。</translation>
    </message>
    <message>
        <source>Give this computer its loopback address 127.0.0.1 back.</source>
        <translation>このコンピューターでループバックアドレス 127.0.0.1 を使えるようにしてください。</translation>
    </message>
    <message>
        <source>Nothing can listen on this computer, so no browser can come back from a sign-in.</source>
        <translation>このコンピューターでは待ち受けができないため、ブラウザーはサインインから戻れません。</translation>
    </message>
    <message>
        <source>Let Latchkey listen at 127.0.0.1 in the firewall or sandbox, or sign in on another device.</source>
        <translation>ファイアウォールまたはサンドボックスで、Latchkey が 127.0.0.1 で待ち受けることを許可するか、ほかのデバイスでサインインしてください。</translation>
    </message>
    <message>
        <source>Locks can be written in {path}.</source>
        <translation>{path} にロックを書き込めます。</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}, and without a lock no session is renewed.</source>
        <translation>{path} に何も書き込めません。ロックがないとセッションは更新されません。</translation>
    </message>
    <message>
        <source>Make it writable for you, and see that the disk is not full.</source>
        <translation>書き込みできるようにし、ディスクに空きがあることを確かめてください。</translation>
    </message>
    <message>
        <source>The list of accounts can be read.</source>
        <translation>アカウントの一覧を読み取れます。</translation>
    </message>
    <message>
        <source>No account has been added yet.</source>
        <translation>アカウントはまだ追加されていません。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged, and the last good one is used in its place.</source>
        <translation>アカウントの一覧が破損しているため、代わりに最後の正常な一覧を使用しています。</translation>
    </message>
    <message>
        <source>Look through your accounts; what was changed last may be missing.</source>
        <translation>アカウントを見直してください。最後の変更が失われている可能性があります。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read; it was left as it is.</source>
        <translation>アカウントの一覧を読み取れません。一覧はそのまま残されています。</translation>
    </message>
    <message>
        <source>Put a good copy of accounts.json in its place; the sessions are not lost.</source>
        <translation>accounts.json の正常なコピーに置き換えてください。セッションは失われていません。</translation>
    </message>
    <message>
        <source>The list of accounts comes from a newer Latchkey; it was left as it is.</source>
        <translation>アカウントの一覧は、より新しい Latchkey のものです。一覧はそのまま残されています。</translation>
    </message>
    <message>
        <source>Use the newer Latchkey.</source>
        <translation>より新しい Latchkey を使用してください。</translation>
    </message>
    <message>
        <source>The account’s settings can be used.</source>
        <translation>アカウントの設定は使用できます。</translation>
    </message>
    <message>
        <source>The account cannot be used as it is set up.</source>
        <translation>このアカウントは、現在の設定では使用できません。</translation>
    </message>
    <message>
        <source>Correct what the details name, or add the account again.</source>
        <translation>詳細に示された内容を修正するか、アカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>Port {ports} is free for the browser to come back to.</source>
        <translation>ブラウザーが戻るためのポート {ports} は空いています。</translation>
    </message>
    <message>
        <source>Another program has port {ports}, where the browser has to come back to.</source>
        <translation>ブラウザーが戻る必要のあるポート {ports} を、ほかのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Close that program or finish the sign-in that is running, and check again.</source>
        <translation>そのプログラムを閉じるか、進行中のサインインを完了し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>{host} is reached without a proxy.</source>
        <translation>{host} にはプロキシなしで接続します。</translation>
    </message>
    <message>
        <source>{host} is reached by way of {proxy}.</source>
        <translation>{host} には {proxy} を経由して接続します。</translation>
    </message>
    <message>
        <source>The system did not say in time by which proxy {host} is reached.</source>
        <translation>{host} への接続にどのプロキシを使うか、システムが時間内に答えませんでした。</translation>
    </message>
    <message>
        <source>Check the system’s proxy settings, above all the address of an automatic configuration.</source>
        <translation>システムのプロキシ設定、特に自動構成のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The name {host} leads to an address.</source>
        <translation>名前 {host} はアドレスに解決されます。</translation>
    </message>
    <message>
        <source>{host} is an address itself.</source>
        <translation>{host} 自体がアドレスです。</translation>
    </message>
    <message>
        <source>The proxy looks up where {host} is.</source>
        <translation>{host} の場所はプロキシが調べます。</translation>
    </message>
    <message>
        <source>The name {host} leads nowhere from here.</source>
        <translation>名前 {host} は、ここからは解決できません。</translation>
    </message>
    <message>
        <source>Check the network connection, then the spelling of the issuer.</source>
        <translation>ネットワーク接続を確認し、次に発行者のつづりを確認してください。</translation>
    </message>
    <message>
        <source>Nobody said in time where {host} is.</source>
        <translation>{host} の場所について、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection, then its DNS servers.</source>
        <translation>ネットワーク接続を確認し、次に DNS サーバーを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is trusted; {authority} issued it, and it is good until {until}.</source>
        <translation>{host} の証明書は信頼されています。{authority} が発行し、{until} まで有効です。</translation>
    </message>
    <message>
        <source>{host} is this computer itself, so no certificate is needed.</source>
        <translation>{host} はこのコンピューター自体のため、証明書は不要です。</translation>
    </message>
    <message>
        <source>The certificate of {host} runs out on {until}.</source>
        <translation>{host} の証明書は {until} に期限が切れます。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider, unless it is renewed by itself.</source>
        <translation>自動的に更新されない場合は、プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out, so nothing is sent there.</source>
        <translation>{host} の証明書の有効期限が切れているため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Check this computer’s date; if it is right, tell whoever runs the provider.</source>
        <translation>このコンピューターの日付を確認してください。正しい場合は、プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>By this computer’s clock the certificate of {host} is not good yet, so nothing is sent there.</source>
        <translation>このコンピューターの時計では {host} の証明書がまだ有効ではないため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Set this computer’s clock and check again.</source>
        <translation>このコンピューターの時計を合わせ、もう一度確認してください。</translation>
    </message>
    <message>
        <source>What answers for {host} shows the certificate of somebody else, so nothing is sent there.</source>
        <translation>{host} として応答しているものが別の相手の証明書を提示しているため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Open any web page to see whether the network wants you to sign in to it, then check again.</source>
        <translation>任意の Web ページを開いて、ネットワークがサインインを求めるかどうかを確かめ、もう一度確認してください。</translation>
    </message>
    <message>
        <source>This computer has no reason to trust the certificate of {host}, so nothing is sent there.</source>
        <translation>このコンピューターには {host} の証明書を信頼する理由がないため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Add a company’s own certificates with --ca-file; elsewhere, use another network.</source>
        <translation>会社独自の証明書は --ca-file で追加してください。それ以外の場所では、別のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked, so nothing is sent there.</source>
        <translation>{host} の証明書が失効しているため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Tell whoever runs the provider.</source>
        <translation>プロバイダーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted, so nothing is sent there.</source>
        <translation>{host} の証明書を信頼できないため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Send the details to whoever runs the provider.</source>
        <translation>詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>No trusted connection with {host} could be made, so nothing is sent there.</source>
        <translation>{host} との信頼できる接続を確立できなかったため、そこには何も送信されません。</translation>
    </message>
    <message>
        <source>Use another network; if it stays like this, send the details to whoever runs the provider.</source>
        <translation>別のネットワークを使用してください。変わらない場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>This computer’s clock agrees with the one of {host}.</source>
        <translation>このコンピューターの時計は {host} の時計と合っています。</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes ahead of the one of {host}.</source>
        <translation>このコンピューターの時計は {host} の時計より {minutes} 分進んでいます。</translation>
    </message>
    <message>
        <source>Let the system set the clock from the network.</source>
        <translation>システムがネットワークから時計を合わせるように設定してください。</translation>
    </message>
    <message>
        <source>This computer’s clock is {minutes} minutes behind the one of {host}.</source>
        <translation>このコンピューターの時計は {host} の時計より {minutes} 分遅れています。</translation>
    </message>
    <message>
        <source>{host} does not say what time it is.</source>
        <translation>{host} は現在の時刻を示しません。</translation>
    </message>
    <message>
        <source>What {host} says of itself can be used.</source>
        <translation>{host} 自身の記述は使用できます。</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection; you stay signed in meanwhile.</source>
        <translation>ネットワーク接続を確認してください。その間もサインインは維持されます。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check again in a while; you stay signed in meanwhile.</source>
        <translation>しばらくしてからもう一度確認してください。その間もサインインは維持されます。</translation>
    </message>
    <message>
        <source>{host} is busy or out of order.</source>
        <translation>{host} は混雑しているか、故障しています。</translation>
    </message>
    <message>
        <source>Something else on this network answered in place of {host}.</source>
        <translation>このネットワーク上の別のものが、{host} の代わりに応答しました。</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through to {host}.</source>
        <translation>{proxy} が {host} への要求を通しませんでした。</translation>
    </message>
    <message>
        <source>Check address, user name and password in the system’s proxy settings.</source>
        <translation>システムのプロキシ設定で、アドレス、ユーザー名、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>There is nothing at the address where {host} should describe itself.</source>
        <translation>{host} が自身を記述するはずのアドレスに何もありません。</translation>
    </message>
    <message>
        <source>Check the issuer, or ask the provider for its address.</source>
        <translation>発行者を確認するか、プロバイダーにアドレスを問い合わせてください。</translation>
    </message>
    <message>
        <source>What {host} says of itself failed a check and is not used.</source>
        <translation>{host} 自身の記述が検査に合格しなかったため、使用されません。</translation>
    </message>
    <message>
        <source>Check the issuer; if it is right, send the details to whoever runs the provider.</source>
        <translation>発行者を確認してください。正しい場合は、詳細をプロバイダーの管理者に送ってください。</translation>
    </message>
    <message>
        <source>{host} lets access be renewed while you are away.</source>
        <translation>{host} では、離れている間もアクセスを更新できます。</translation>
    </message>
    <message>
        <source>{host} does not say whether access can be renewed, which is usual.</source>
        <translation>{host} は、アクセスを更新できるかどうかを示していません。これはよくあることです。</translation>
    </message>
    <message>
        <source>{host} does not offer to renew access, so you may have to sign in whenever it runs out.</source>
        <translation>{host} はアクセスの更新に対応していないため、有効期限が切れるたびにサインインが必要になる場合があります。</translation>
    </message>
    <message>
        <source>Ask whoever runs the provider for refresh tokens.</source>
        <translation>プロバイダーの管理者に、リフレッシュトークン (refresh token) について問い合わせてください。</translation>
    </message>
    <message>
        <source>{host} knows everything that the account asks for.</source>
        <translation>{host} は、アカウントが要求するすべてに対応しています。</translation>
    </message>
    <message>
        <source>{host} does not say what can be asked for, which is usual.</source>
        <translation>{host} は、何を要求できるかを示していません。これはよくあることです。</translation>
    </message>
    <message>
        <source>{host} does not list what the account asks for: {scopes}</source>
        <translation>{host} の一覧に、アカウントが要求するものがありません: {scopes}</translation>
    </message>
    <message>
        <source>Ask the provider whether it is called otherwise there, and add the account again without it.</source>
        <translation>別の名前になっていないかプロバイダーに問い合わせ、それを除いてアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>{host} can be told that a session is over.</source>
        <translation>{host} には、セッションの終了を伝えることができます。</translation>
    </message>
    <message>
        <source>{host} cannot be told from here that a session is over.</source>
        <translation>{host} には、ここからセッションの終了を伝えることができません。</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page when you sign out.</source>
        <translation>サインアウトするときは、プロバイダーのアカウントページでアクセスを取り消してください。</translation>
    </message>
    <message>
        <source>{host} offers {features}.</source>
        <translation>{host} は {features} に対応しています。</translation>
    </message>
    <message>
        <source>{host} offers nothing beyond that.</source>
        <translation>{host} は、それ以外には対応していません。</translation>
    </message>
    <message>
        <source>Nothing is left to be told to {host}.</source>
        <translation>{host} に伝えるべきことは残っていません。</translation>
    </message>
    <message>
        <source>{host} could not be told yet that an earlier session is over.</source>
        <translation>以前のセッションの終了を、まだ {host} に伝えられていません。</translation>
    </message>
    <message>
        <source>Nothing has to be done; Latchkey tries again by itself.</source>
        <translation>何もする必要はありません。Latchkey が自動的に再試行します。</translation>
    </message>
    <message>
        <source>What is still to be told to {host} cannot be read; it was left as it is.</source>
        <translation>{host} に伝えるべき内容を読み取れません。内容はそのまま残されています。</translation>
    </message>
    <message>
        <source>Withdraw access on the provider’s own account page.</source>
        <translation>プロバイダーのアカウントページでアクセスを取り消してください。</translation>
    </message>
    <message>
        <source>This could not be looked at, because {host} did not answer as it should.</source>
        <translation>{host} が正しく応答しなかったため、これは確認できませんでした。</translation>
    </message>
    <message>
        <source>This could not be looked at, because of what else was found.</source>
        <translation>ほかの確認結果のため、これは確認できませんでした。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>戻る経路</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>以前のセッション</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Something is in the way; what to do stands beside it.</source>
        <translation>問題があります。対処方法は横に示されています。</translation>
    </message>
    <message>
        <source>Everything works, and something is worth knowing.</source>
        <translation>すべて動作していますが、知っておくとよいことがあります。</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong so far.</source>
        <translation>これまでのところ、問題は見つかっていません。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
</context>
<context>
    <name>latchkey::MainWindow</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>ウィンドウを閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Latchkey</source>
        <translation>Latchkey について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Token inspector…</source>
        <translation>トークンインスペクター(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Check-up…</source>
        <translation>動作確認(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>latchkey::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Latchkey speaks that language when it is started the next time.</source>
        <translation>次回の起動から、Latchkey はこの言語で表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Without its window. It waits quietly until your keychain is unlocked.</source>
        <translation>ウィンドウは表示されません。キーリングのロックが解除されるまで静かに待ちます。</translation>
    </message>
    <message>
        <source>In the tray, so that you stay signed in. Quit ends it.</source>
        <translation>サインインを維持できるように、トレイで動作します。「終了」で終わります。</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment; closing the window ends Latchkey.</source>
        <translation>このデスクトップには現在トレイがありません。ウィンドウを閉じると Latchkey は終了します。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>Your system did not let this be changed. Everything else is as you chose it.</source>
        <translation>システムがこの変更を許可しませんでした。ほかの設定は選択したとおりです。</translation>
    </message>
    <message>
        <source>This could not be kept, and counts until Latchkey ends. Is the disk full, or the folder of settings write-protected?</source>
        <translation>これは保存できませんでした。Latchkey が終了するまで有効です。ディスクに空きがないか、設定のフォルダーが書き込み禁止になっていませんか？</translation>
    </message>
</context>
<context>
    <name>latchkey::RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <comment>an account&apos;s name</comment>
        <translation>このコンピューターから「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>You are signed out, and the provider is told if it can be reached. The account and everything kept for it are deleted from this computer. Your account at the provider stays as it is.</source>
        <translation>サインアウトし、接続できる場合はプロバイダーに伝えます。アカウントと、そのために保存されたすべての情報は、このコンピューターから削除されます。プロバイダーのアカウントはそのまま残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>latchkey::RevokeDialog</name>
    <message>
        <source>Revoke access</source>
        <translation>アクセスの取り消し</translation>
    </message>
    <message>
        <source>Revoke the access of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>「%1」のアクセスを取り消しますか？</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>アクセスを取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out here anyway</source>
        <translation>それでもここでサインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Sign out here</source>
        <translation>ここでサインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>%1 has no way to be told from here that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>このコンピューターがもうあなたの代わりに操作できないことを、ここから %1 に伝える方法はありません。</translation>
    </message>
    <message>
        <source>That is done on its account page: %1</source>
        <comment>an address</comment>
        <translation>プロバイダーのアカウントページで行います: %1</translation>
    </message>
    <message>
        <source>Signing out here removes the session from this computer’s keychain; the provider goes on allowing what it allows now.</source>
        <translation>ここでサインアウトすると、セッションはこのコンピューターのキーリングから削除されます。プロバイダーは、今許可している内容を引き続き許可します。</translation>
    </message>
    <message>
        <source>Your other devices are not affected, unless the provider decides so.</source>
        <translation>プロバイダーがそう決めない限り、ほかのデバイスには影響しません。</translation>
    </message>
    <message>
        <source>This provider ends the access of this app as a whole: on your other devices too.</source>
        <translation>このプロバイダーは、ほかのデバイスも含めて、このアプリのアクセス全体を終了します。</translation>
    </message>
    <message>
        <source>Your other devices are not affected. Access that was given already runs out by itself.</source>
        <translation>ほかのデバイスには影響しません。すでに与えられたアクセスは、有効期限が来ると自動的に切れます。</translation>
    </message>
    <message>
        <source>%1 is told that this computer may no longer act in your name.</source>
        <comment>a provider&apos;s host</comment>
        <translation>このコンピューターがもうあなたの代わりに操作できないことを %1 に伝えます。</translation>
    </message>
    <message>
        <source>Once the provider confirms, the session is removed from this computer’s keychain; the account stays in the list.</source>
        <translation>プロバイダーが確認すると、セッションはこのコンピューターのキーリングから削除されます。アカウントは一覧に残ります。</translation>
    </message>
    <message>
        <source>Revoking access…</source>
        <translation>アクセスを取り消しています…</translation>
    </message>
    <message>
        <source>Signing out here…</source>
        <translation>ここでサインアウトしています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>セッションを維持(&amp;K)</translation>
    </message>
</context>
<context>
    <name>latchkey::SessionPage</name>
    <message>
        <source>PKCE, DPoP, and a key that changes with each renewal</source>
        <translation>PKCE、DPoP、更新のたびに変わる鍵</translation>
    </message>
    <message>
        <source>PKCE, DPoP</source>
        <translation>PKCE、DPoP</translation>
    </message>
    <message>
        <source>PKCE, and a key that changes with each renewal</source>
        <translation>PKCE、更新のたびに変わる鍵</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>More about this account</source>
        <translation>このアカウントのその他の操作</translation>
    </message>
    <message>
        <source>Time left of this access</source>
        <translation>このアクセスの残り時間</translation>
    </message>
    <message>
        <source>This computer may</source>
        <translation>このコンピューターに許可されていること</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新回数</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Problem code</source>
        <translation>問題のコード</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Forgets the session on this computer now, and tells the provider.</source>
        <translation>このコンピューターのセッションを今すぐ破棄し、プロバイダーに伝えます。</translation>
    </message>
    <message>
        <source>Ends the session only when the provider confirms it.</source>
        <translation>プロバイダーが確認した場合にのみ、セッションを終了します。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an e-mail address and a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <comment>%1 is &apos;in 2 min&apos; or &apos;now&apos;</comment>
        <translation>次の試行: %1。</translation>
    </message>
    <message>
        <source>Access renewed %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>アクセスの更新: %1 · 次の更新: %2</translation>
    </message>
    <message>
        <source>Access lasts until %1.</source>
        <comment>%1 is a time of day or a day</comment>
        <translation>アクセスの有効期限: %1。</translation>
    </message>
    <message>
        <source>Issued: %1
Runs out: %2</source>
        <translation>発行: %1
有効期限: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Signed in %1 · next renewal %2</source>
        <comment>%1 is &apos;2 min ago&apos;, %2 is &apos;in 13 min&apos;</comment>
        <translation>サインイン: %1 · 次の更新: %2</translation>
    </message>
</context>
<context>
    <name>latchkey::SignInProgress</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>リンクを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>サインイン用のリンク</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Your browser is about to open the sign-in page of %1.</source>
        <comment>a provider&apos;s host</comment>
        <translation>まもなくブラウザーで %1 のサインインページが開きます。</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow the access there. Then come back: this window notices by itself.</source>
        <comment>a provider&apos;s host</comment>
        <translation>%1 でサインインし、アクセスを許可してください。その後、戻ってきてください。このウィンドウは自動的に進みます。</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>もうすぐ完了です</translation>
    </message>
    <message>
        <source>There is nothing more to do in the browser.</source>
        <translation>ブラウザーでの操作はこれで終わりです。</translation>
    </message>
    <message>
        <source>It seems that no browser has opened. The sign-in is waiting for you.</source>
        <translation>ブラウザーが開かなかったようです。サインインは待機しています。</translation>
    </message>
    <message>
        <source>Copy the link below, and open it in a browser on this computer.</source>
        <translation>下のリンクをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>残り時間: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>&amp;Hide link</source>
        <translation>リンクを隠す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>latchkey::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <comment>an account&apos;s name</comment>
        <translation>「%1」からサインアウトしますか？</translation>
    </message>
    <message>
        <source>The session is removed from this computer now, and %1 is told, later if it cannot be reached. The account stays in the list.</source>
        <comment>a provider&apos;s host</comment>
        <translation>セッションは今すぐこのコンピューターから削除され、%1 に伝えられます。接続できない場合は後で伝えられます。アカウントは一覧に残ります。</translation>
    </message>
    <message>
        <source>Sign out of %1 in the &amp;browser, too</source>
        <comment>a provider&apos;s host</comment>
        <translation>ブラウザーでも %1 からサインアウトする(&amp;B)</translation>
    </message>
    <message>
        <source>The browser opens on the provider’s own page. Other programs that sign in by this browser have to ask for the password again, too.</source>
        <translation>ブラウザーでプロバイダーのページが開きます。このブラウザーでサインインするほかのプログラムでも、再びパスワードが必要になります。</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>待たない(&amp;W)</translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <translation>このコンピューターでサインアウトしました。</translation>
    </message>
    <message>
        <source>Your browser opens on the sign-out page of %1. Continue there.</source>
        <comment>a provider&apos;s host</comment>
        <translation>ブラウザーで %1 のサインアウトページが開きます。そこで続けてください。</translation>
    </message>
</context>
<context>
    <name>latchkey::TokenInspector</name>
    <message>
        <source>Token inspector</source>
        <translation>トークンインスペクター</translation>
    </message>
    <message>
        <source>Tokens of “%1”</source>
        <comment>an account&apos;s name</comment>
        <translation>「%1」のトークン</translation>
    </message>
    <message>
        <source>Looking in the keychain…</source>
        <translation>キーリングを調べています…</translation>
    </message>
    <message>
        <source>What the tokens say</source>
        <translation>トークンの内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>&amp;Show values</source>
        <translation>値を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Who you are, and everything else that is yours. Hidden again when this window closes. The tokens themselves are never shown.</source>
        <translation>あなたが誰かと、そのほかあなたに関するすべての情報です。このウィンドウを閉じると再び隠れます。トークン自体は決して表示されません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the chosen row. The clipboard is emptied after a minute.</source>
        <translation>選択した行をコピーします。クリップボードは 1 分後に空になります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nobody is signed in with this account.</source>
        <translation>このアカウントでは誰もサインインしていません。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>says who you are; checked when it came</source>
        <translation>あなたが誰かを示します。受け取り時に検査済みです</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>保持していません</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>lets this computer in, for a short time</source>
        <translation>短時間、このコンピューターのアクセスを許可します</translation>
    </message>
    <message>
        <source>the next use fetches one</source>
        <translation>次に使うときに取得します</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>none to be read</source>
        <translation>読み取れるものはありません</translation>
    </message>
    <message>
        <source>only the provider can read it</source>
        <translation>プロバイダーだけが読み取れます</translation>
    </message>
    <message>
        <source>not checked: meant for the provider’s services</source>
        <translation>未検査: プロバイダーのサービス用です</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>keeps you signed in</source>
        <translation>サインインを維持します</translation>
    </message>
    <message>
        <source>the session cannot be renewed</source>
        <translation>セッションを更新できません</translation>
    </message>
    <message>
        <source>Changes with each renewal</source>
        <translation>更新のたびに変わる</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not so far</source>
        <translation>今のところいいえ</translation>
    </message>
    <message>
        <source>a copy that somebody took is of no use after that</source>
        <translation>誰かがコピーを取っても、その後は使えません</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>鍵との結び付け</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>of no use without the key in this keychain</source>
        <translation>このキーリングの鍵がなければ使えません</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>how many refresh tokens this session has had</source>
        <translation>このセッションが持ったリフレッシュトークンの数</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新回数</translation>
    </message>
    <message numerus="yes">
        <source>%n ×</source>
        <comment>so many times</comment>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>Renewed last</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>what this computer may do</source>
        <translation>このコンピューターに許可されていること</translation>
    </message>
    <message>
        <source>asked for, and granted</source>
        <translation>要求し、許可されました</translation>
    </message>
    <message>
        <source>granted without being asked for</source>
        <translation>要求していませんが、許可されました</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <translation>要求しましたが、許可されていません</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>since Latchkey was started, newest first</source>
        <translation>Latchkey の起動以降、新しい順</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>%1 is a countdown in minutes and seconds, as 4:59</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>コピーしました。クリップボードは 1 分後に空になります。</translation>
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
        <translation>Latchkey を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Renew all now</source>
        <translation>今すぐすべて更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey · signed in: %Ln</source>
        <comment>how many accounts</comment>
        <translation>
            <numerusform>Latchkey · サインイン中: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts that are not in the menu</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchkey::TrayPresence</name>
    <message>
        <source>Latchkey keeps running</source>
        <translation>Latchkey は動作を続けています</translation>
    </message>
    <message>
        <source>It keeps you signed in from here. To end it, choose Quit in this icon’s menu.</source>
        <translation>ここからサインインを維持します。終了するには、このアイコンのメニューで「終了」を選択してください。</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <comment>an account&apos;s name</comment>
        <translation>もう一度サインイン: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again: %n accounts</source>
        <translation>
            <numerusform>もう一度サインイン: %Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Their sessions have ended. Open Latchkey to sign in again.</source>
        <translation>これらのセッションは終了しました。もう一度サインインするには、Latchkey を開いてください。</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>Latchkey waits for it. Until it is unlocked, your access cannot be renewed; you have not been signed out.</source>
        <translation>Latchkey はロックの解除を待っています。解除されるまでアクセスを更新できません。サインアウトはされていません。</translation>
    </message>
</context>
<context>
    <name>latchkey::WelcomePage</name>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>Latchkey へようこそ</translation>
    </message>
    <message>
        <source>Sign in once in your browser, and stay signed in: through restarts, sleep and bad networks.</source>
        <translation>ブラウザーで一度サインインすれば、再起動しても、スリープしても、ネットワークが不安定でも、サインインが維持されます。</translation>
    </message>
    <message>
        <source>See what this computer may do in your name, and take it back whenever you like.</source>
        <translation>このコンピューターがあなたの代わりにできることを確認し、いつでも取り消せます。</translation>
    </message>
    <message>
        <source>Your passwords stay in the browser. What keeps you signed in stays in this computer’s keychain.</source>
        <translation>パスワードはブラウザーから出ません。サインインを維持するための情報は、このコンピューターのキーリングに保管されます。</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>latchkey::style::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sign in once, stay signed in, revoke when you like.</source>
        <translation>一度サインインすればサインインを維持し、いつでも取り消せます。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is a tray.</source>
        <translation>トレイがある場合は、ウィンドウを表示せずにトレイで起動します。</translation>
    </message>
    <message>
        <source>What to log, such as &quot;latchkey.*=true&quot;. Secrets are never logged.</source>
        <translation>ログに記録する内容 (例: &quot;latchkey.*=true&quot;)。秘密の情報は決して記録されません。</translation>
    </message>
    <message>
        <source>Latchkey is running already, but does not answer.</source>
        <translation>Latchkey はすでに起動していますが、応答しません。</translation>
    </message>
    <message>
        <source>No session is lost. End the program “latchkey”, and start it again.</source>
        <translation>セッションは失われていません。プログラム「latchkey」を終了して、もう一度起動してください。</translation>
    </message>
</context>
</TS>
