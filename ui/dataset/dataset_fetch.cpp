#include "ui/dataset/dataset_fetch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimer>

namespace ui {

namespace {

constexpr int patience = 1000;        ///< milliseconds to wait for the command before it is killed
constexpr int closingPatience = 300;  ///< the same for a window that closes

}  // namespace

DatasetFetch::DatasetFetch(const QString& program, QObject* parent)
    : QObject(parent),
      m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : program)
{
    connect(&m_process, &QProcess::readyReadStandardError, this, &DatasetFetch::readLines);
    connect(&m_process, &QProcess::finished, this, &DatasetFetch::end);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(tr("%1 cannot be downloaded: %2").arg(m_name, m_process.errorString()));
    });
}

DatasetFetch::~DatasetFetch()
{
    m_process.disconnect(this);
    m_process.terminate();
    if (m_process.waitForFinished(closingPatience))
        return;
    m_process.kill();
    m_process.waitForFinished(closingPatience);
}

void DatasetFetch::start(const QString& name)
{
    if (busy())
        return;
    m_name = name;
    m_line.clear();
    m_cancelled = false;
    m_process.start(m_program, {QStringLiteral("datasets"), QStringLiteral("fetch"), name});
    emit progressed();
}

void DatasetFetch::cancel()
{
    m_cancelled = true;
    m_process.terminate();  // the command deletes incomplete files
    QTimer::singleShot(patience, this, [this] {
        if (m_cancelled)
            m_process.kill();
    });
}

void DatasetFetch::readLines()
{
    static const QRegularExpression ends(QStringLiteral("[\\r\\n]+"));
    const QStringList lines = QString::fromUtf8(m_process.readAllStandardError()).split(ends, Qt::SkipEmptyParts);
    for (const QString& line : lines)
        if (!line.trimmed().isEmpty())
            m_line = line.trimmed().remove(QRegularExpression(QStringLiteral("^runoff: ")));
    emit progressed();
}

void DatasetFetch::end(int code, QProcess::ExitStatus status)
{
    readLines();
    if (status == QProcess::NormalExit && code == 0)
        emit ended(m_name);
    else
        emit failed(m_cancelled        ? QString()
                    : m_line.isEmpty() ? tr("%1: the download was interrupted.").arg(m_name)
                                       : m_line);
}

}  // namespace ui
