#pragma once

#include "tests/support/tiny_data.h"

#include <QDir>
#include <QString>

namespace support {

/// Makes "mnist" in `folder`/data, with `perClass` images of 28 x 28 pixels for each class, and the place of all data
/// sets of the test.
inline void useTinyMnist(const QString& folder, int perClass)
{
    const QString data = QDir(folder).filePath(QStringLiteral("data"));
    qputenv("RUNOFF_DATA_DIR", data.toUtf8());
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = perClass}),
                          QDir(data).filePath(QStringLiteral("mnist")).toStdString());
}

}  // namespace support
