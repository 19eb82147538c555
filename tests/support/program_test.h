#pragma once

#include "tests/support/program.h"

#include <QObject>
#include <QTemporaryDir>

namespace tests {

/// A test that runs the program in a folder of its own. Only for tests/cli, which defines RUNOFF_PROGRAM.
class ProgramTest : public QObject {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    const QTemporaryDir m_folder;
    const Program m_program{RUNOFF_PROGRAM, m_folder.path()};
};

}  // namespace tests
