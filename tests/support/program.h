#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QString>

namespace tests {

struct ProgramResult {
    int status = -1;  ///< -1: did not end; -2: crashed
    QByteArray out, err;
};

/// The program as a person runs it in a terminal: in a folder, without a display, finding nothing of this machine's user.
class Program {
public:
    Program(QString path, QString folder) : m_path(std::move(path)), m_folder(std::move(folder)) {}

    void start(QProcess& process, const QString& arguments) const;
    ProgramResult run(const QString& arguments) const;
    /// The one document on standard output; null if there is more, or less, or the program failed.
    QJsonDocument json(const QString& arguments) const;

private:
    QString m_path;
    QString m_folder;
};

QByteArray content(const QString& path);  ///< empty if it cannot be read
void put(const QString& path, const QByteArray& content);

}  // namespace tests
