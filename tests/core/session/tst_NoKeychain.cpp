// SPDX-License-Identifier: GPL-3.0-or-later
// No D-Bus session at all, as over SSH or in a container.
#include "Fixture.h"
#include "session/KeychainSessionStore.h"
#include "support/Wait.h"

using namespace latchkey;
using namespace latchkey::test;

class tst_NoKeychain : public QObject
{
    Q_OBJECT

private slots:
    void b216_withoutABusNothingIsLostAndNoBrowserIsOpened()
    {
        KeychainSessionStore store(QStringLiteral("Latchkey"));
        Fixture f(store);
        f.session.restore();
        TRY_VERIFY(f.isIn<WaitingForKeychain>());
        const Error why = std::get<WaitingForKeychain>(f.session.state()).why;
        QCOMPARE(why.kind, ErrorKind::KeychainMissing);
        QVERIFY(!f.signIn());
        QVERIFY(f.isIn<WaitingForKeychain>());
        QCOMPARE(f.provider.requestCount("/authorize"), 0);
        f.session.unlockKeychain();
        TRY_VERIFY(f.isIn<WaitingForKeychain>());
    }
};

QTEST_GUILESS_MAIN(tst_NoKeychain)
#include "tst_NoKeychain.moc"
