#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace tests {

struct ProgramResult {
    int status = -1;  ///< -1: did not end; -2: crashed
    QByteArray out, err;
};

/// What is special where the program runs.
struct Surroundings {
    QStringList variables{};  ///< "NAME=value"
    QStringList wrapper{};    ///< a command and its arguments that runs the program: "taskset -c 0"
};

/// The program as a person runs it in a terminal: in a folder, without a display, finding nothing of this machine's
/// user.
class Program {
public:
    Program(QString path, QString folder) : m_path(std::move(path)), m_folder(std::move(folder)) {}

    /// The same program in other surroundings, in addition to its own.
    Program in(const Surroundings& surroundings) const;

    void start(QProcess& process, const QString& arguments) const;
    ProgramResult run(const QString& arguments) const;  ///< with spaces between them
    ProgramResult run(const QStringList& arguments) const;
    /// The one document on standard output; null if there is more, or less, or the program failed.
    QJsonDocument json(const QString& arguments) const;

private:
    void start(QProcess& process, const QStringList& arguments) const;

    QString m_path;
    QString m_folder;
    Surroundings m_surroundings{};
};

QByteArray content(const QString& path);  ///< empty if it cannot be read
void put(const QString& path, const QByteArray& content);

}  // namespace tests
