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
  box-shadow: 0 1.25rem 3rem -1.5rem rgb(0 0 0 / 0.3);
  text-align: center;
}
.mark { display: block; width: 4.5rem; height: 4.5rem; margin: 0 auto 1.5rem; }
.success .mark { color: var(--good); }
.failure .mark { color: var(--bad); }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; text-wrap: balance; }
p { margin: 0.5rem 0 0; color: var(--soft); overflow-wrap: break-word; text-wrap: pretty; }
footer { margin-top: 1.5rem; color: var(--soft); font-size: 0.875rem; letter-spacing: 0.02em; }
@media (max-width: 24rem) { main { padding: 2rem 1.25rem; } }
@media (forced-colors: active) { main { border-color: CanvasText; } .mark { color: CanvasText; } }
)";

// A key's bow as the ring, and in it the outcome.
constexpr char SuccessMark[] =
    R"(<svg class="mark" viewBox="0 0 72 72" aria-hidden="true" focusable="false" fill="none")"
    R"( stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">)"
    R"(<circle cx="36" cy="36" r="31" stroke-opacity="0.25"/><path d="M23 37.5l9 9 17.5-19"/></svg>)";
constexpr char FailureMark[] =
    R"(<svg class="mark" viewBox="0 0 72 72" aria-hidden="true" focusable="false" fill="none")"
    R"( stroke="currentColor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">)"
    R"(<circle cx="36" cy="36" r="31" stroke-opacity="0.25"/><path d="M36 21v18M36 50v.5"/></svg>)";

// A latchkey for the tab, so that the browser has no reason to ask us for one.
constexpr char Icon[] =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
    "%3Crect width='32' height='32' rx='7' fill='%232f5f9e'/%3E"
    "%3Cg fill='none' stroke='%23fff' stroke-width='3' stroke-linecap='round'%3E"
    "%3Ccircle cx='11' cy='16' r='4.5'/%3E%3Cpath d='M16 16h10M22 16v4M26 "
    "16v3'/%3E%3C/g%3E%3C/svg%3E";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray paragraphs(const QString &text)
{
    QByteArray html;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        html += "<p>" + escaped(line) + "</p>\n";
    return html;
}

} // namespace

QByteArray makeCallbackHtml(const CallbackPage &page)
{
    const bool isSuccess = page.outcome == CallbackPage::Outcome::Success;
    const bool isRightToLeft = QLocale(page.language).textDirection() == Qt::RightToLeft;
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(page.language) + "\" dir=\""
        + (isRightToLeft ? "rtl" : "ltr") + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + escaped(page.title)
        + " \u2013 Latchkey</title>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\""
        + Icon + "\">\n<style>" + Style + "</style>\n</head>\n<body>\n<main class=\""
        + (isSuccess ? "success" : "failure") + "\">\n" + (isSuccess ? SuccessMark : FailureMark)
        + "\n<h1>" + escaped(page.title) + "</h1>\n" + paragraphs(page.text)
        + "</main>\n<footer>Latchkey</footer>\n</body>\n</html>\n";
}

QByteArray callbackContentSecurityPolicy()
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(Style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace latchkey
