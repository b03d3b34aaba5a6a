// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one fuzz target over files that are there already: its seeds, and what was once found with
// it.
#include "fuzz/Oracle.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <cstdio>

namespace {

bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return false;
    }
    const QByteArray text = file.readAll();
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout); // it may be the last word
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(text.constData()),
                           static_cast<size_t>(text.size()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        for (; files.hasNext(); ++count) {
            if (!replay(files.next()))
                return 1;
        }
    }
    std::printf("%d inputs\n", count);
    // Without a corpus nothing was proved.
    return count > 0 ? 0 : 1;
}
