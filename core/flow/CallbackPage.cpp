// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/CallbackPage.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

// Contrast is at least 4.5 : 1 in both schemes. The mark says in its shape what its colour says.
constexpr char Style[] = R"(
:root {
  color-scheme: light dark;
  --ground: #eef1f5; --card: #ffffff; --edge: #d9dee6; --ink: #17202b; --soft: #52606f;
  --good: #1a7f4b; --bad: #b3382c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161c; --card: #1b212a; --edge: #2e3743; --ink: #eef2f6; --soft: #a3b0be;
    --good: #5fd39a; --bad: #ff9184;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; padding: 1.5rem;
  display: flex; flex-direction: column; align-items: center; justify-content: center;
  background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main {
  width: 100%; max-width: 30rem; padding: 2.75rem 2.25rem 2.5rem;
  background: var(--card); border: 1px solid var(--edge); border-radius: 1rem;
  box-shadow: 0 1.25rem 3rem -1.5rem rgb(0 0 0 / 0.18);
  text-align: center;
}
.mark { display: block; width: 4.5rem; height: 4.5rem; margin: 0 auto 1.5rem; }
.success .mark { color: var(--good); }
.failure .mark { color: var(--bad); }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; text-wrap: balance; }
p { margin: 0.5rem 0 0; color: var(--soft); overflow-wrap: break-word; text-wrap: pretty; }
footer {
  margin-top: 1.5rem; color: var(--soft); font-size: 0.9375rem; font-weight: 500;
  display: flex; align-items: center; gap: 0.5rem;
}
.icon { display: block; width: 1.5rem; height: 1.5rem; }
@media (max-width: 24rem) { main { padding: 2rem 1.25rem; } }
@media (forced-colors: active) { main { border-color: CanvasText; } .mark { color: CanvasText; } }
)";

constexpr char SuccessMark[] =
    R"(<svg class="mark" viewBox="0 0 72 72" aria-hidden="true" focusable="false" fill="none")"
    R"( stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">)"
    R"(<circle cx="36" cy="36" r="31" stroke-opacity="0.25"/><path d="M23 37.5l9 9 17.5-19"/></svg>)";
constexpr char FailureMark[] =
    R"(<svg class="mark" viewBox="0 0 72 72" aria-hidden="true" focusable="false" fill="none")"
    R"( stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">)"
    R"(<circle cx="36" cy="36" r="31" stroke-opacity="0.25"/><path d="M36 21v18M36 50v.5"/></svg>)";

// The program's icon, plain: for the tab, so that the browser has no reason to ask us for one, and
// beside the name.
constexpr char Icon[] =
    R"svg(<svg class="icon" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128")svg"
    R"svg( aria-hidden="true" focusable="false"><rect x="6" y="6" width="116" height="116" rx="27")svg"
    R"svg( fill="#2558b4"/><path transform="rotate(-45 64 64)" fill="#fbcc60" fill-rule="evenodd")svg"
    R"svg( d="M40 40a24 24 0 1 0 22.6 32H72v8h9v-8h6v11h10V72h10a5 5 0 0 0 5-5v-6a5 5 0 0 0-5-5)svg"
    R"svg(H62.6A24 24 0 0 0 40 40zM38 55a9 9 0 1 1 0 18 9 9 0 0 1 0-18z"/></svg>)svg";

constexpr char16_t Page[] = uR"html(<!DOCTYPE html>
<html lang="%1" dir="%2">
<head>
<meta charset="utf-8">
<title>%3 – %10</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:%4">
<style>%5</style>
</head>
<body>
<main class="%6">
%7
<h1>%3</h1>
%8</main>
<footer>%9%10</footer>
</body>
</html>
)html";

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        html += "<p>"_L1 + line.toHtmlEscaped() + "</p>\n"_L1;
    return html;
}

} // namespace

QByteArray makeCallbackHtml(const CallbackPage &page)
{
    const bool isSuccess = page.outcome == CallbackPage::Outcome::Success;
    const bool isRightToLeft = QLocale(page.language).textDirection() == Qt::RightToLeft;
    const bool isOurs = page.program.isEmpty();
    const QByteArray icon = isOurs ? QByteArray(Icon) : QByteArray();
    const QByteArray tabIcon = isOurs ? "image/svg+xml," + icon.toPercentEncoding() : ",";
    // All at once, so that no text is taken for a place.
    return QString::fromUtf16(Page)
        .arg(page.language.toHtmlEscaped(), isRightToLeft ? "rtl"_L1 : "ltr"_L1,
             page.title.toHtmlEscaped(), QLatin1StringView(tabIcon), QLatin1StringView(Style),
             isSuccess ? "success"_L1 : "failure"_L1,
             QLatin1StringView(isSuccess ? SuccessMark : FailureMark), paragraphs(page.text),
             QLatin1StringView(icon), isOurs ? u"Latchkey"_s : page.program.toHtmlEscaped())
        .toUtf8();
}

QByteArray callbackContentSecurityPolicy()
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(Style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace latchkey
