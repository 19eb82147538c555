#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QString>

namespace support {

/// Settings, models, drawings and caches of this test alone, below `folder`: nothing of the user is read or changed.
inline void useOwnSettings(const QString& folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QCoreApplication::setOrganizationName(QStringLiteral("runoff-test"));
    qputenv("XDG_DATA_HOME", folder.toUtf8());
    qputenv("XDG_CACHE_HOME", (folder + QStringLiteral("/cache")).toUtf8());
}

}  // namespace support
