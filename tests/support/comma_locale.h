#pragma once

#include <QDir>
#include <QProcess>

namespace tests {

/// Makes the German locale of UTF-8 in the folder, to be named by LOCPATH. False where localedef or its sources are
/// missing.
inline bool makeCommaLocale(const QDir& folder)
{
    QProcess localedef;
    localedef.start("localedef", {"-i", "de_DE", "-f", "UTF-8", "--no-archive", folder.filePath("de_DE.UTF-8")});
    return localedef.waitForFinished(120'000) && QDir(folder.filePath("de_DE.UTF-8")).exists("LC_NUMERIC");
}

}  // namespace tests
