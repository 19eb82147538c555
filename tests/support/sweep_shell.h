#pragma once

#include "tests/support/program.h"

#include <QProcess>
#include <QStringList>

namespace tests {

/// The commands that README.txt of a sweep tells a person to type, one a line.
inline QString commandsOfReadme(const QString& sweep)
{
    QString commands;
    for (const QString& line : QString::fromUtf8(content(sweep + "/README.txt")).split('\n'))
        if (line.startsWith("    "))
            commands += line.mid(4) + '\n';
    return commands;
}

/// Runs a script by /bin/sh in a folder. `variables` are "NAME=value".
inline ProgramResult runShell(const QString& script, const QString& folder, const QStringList& variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("RUNOFF_DATA_DIR");
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("HOME", folder);  // parallel and Snakemake keep files there
    environment.insert("XDG_CACHE_HOME", folder + "/.cache");
    for (const QString& variable : variables)
        environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start("/bin/sh", {"-c", script});
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end: " + process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

}  // namespace tests
