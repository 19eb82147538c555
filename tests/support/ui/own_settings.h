#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QString>

#include <filesystem>

namespace support {

/// Settings, models, drawings and caches of this test alone, below `folder`: nothing of the user is read or changed.
inline void useOwnSettings(const QString& folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QCoreApplication::setOrganizationName(QStringLiteral("runoff-test"));
    qputenv("XDG_DATA_HOME", folder.toUtf8());
    qputenv("XDG_CACHE_HOME", (folder + QStringLiteral("/cache")).toUtf8());
}

/// Copies the models and lessons of Runoff to the own ones below `folder`, which useOwnSettings() got: a test program
/// does not find the included ones.
inline void copyIncluded(const QString& folder)
{
    for (const QString kind : {"models", "lessons"}) {
        const QString to = folder + QStringLiteral("/runoff/") + kind;
        std::error_code problem;
        std::filesystem::create_directories(to.toStdString(), problem);
        std::filesystem::copy(RUNOFF_SOURCE_DIR "/resources/" + kind.toStdString(), to.toStdString(),
                              std::filesystem::copy_options::recursive, problem);
    }
}

}  // namespace support
