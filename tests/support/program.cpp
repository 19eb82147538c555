#include "tests/support/program.h"

#include "tests/support/slowness.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

namespace tests {

namespace {

constexpr int patience = 240'000 * slowness;  // milliseconds

}  // namespace

Program Program::in(const Surroundings& surroundings) const
{
    Program other = *this;
    other.m_surroundings.variables += surroundings.variables;
    other.m_surroundings.wrapper += surroundings.wrapper;
    return other;
}

void Program::start(QProcess& process, const QString& arguments) const
{
    start(process, arguments.split(' ', Qt::SkipEmptyParts));
}

void Program::start(QProcess& process, const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"DISPLAY", "WAYLAND_DISPLAY", "RUNOFF_DATA_DIR", "XDG_RUNTIME_DIR"})  // of the last Qt would complain
        environment.remove(QString::fromLatin1(name));
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("RUNOFF_MODEL_DIR", m_folder + "/models");
    environment.insert("XDG_DATA_HOME", m_folder + "/home");
    for (const QString& variable : m_surroundings.variables)
        environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    const QStringList words = m_surroundings.wrapper + QStringList{m_path} + arguments;
    process.start(words.first(), words.mid(1));
    QVERIFY(process.waitForStarted());
}

ProgramResult Program::run(const QString& arguments) const
{
    return run(arguments.split(' ', Qt::SkipEmptyParts));
}

ProgramResult Program::run(const QStringList& arguments) const
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end: " + process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QJsonDocument Program::json(const QString& arguments) const
{
    const ProgramResult result = run(arguments);
    if (result.status != 0)
        qWarning("%d: %s", result.status, result.err.constData());
    return result.status == 0 ? QJsonDocument::fromJson(result.out) : QJsonDocument();
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

}  // namespace tests
