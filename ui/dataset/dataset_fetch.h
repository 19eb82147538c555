#pragma once

#include <QObject>
#include <QProcess>

namespace ui {

/// Downloads one known data set at a time with the command `runoff datasets fetch`, which verifies the files. The
/// destructor cancels the download, which deletes incomplete files. For the ui thread.
class DatasetFetch : public QObject {
    Q_OBJECT

public:
    /// `program` is the program file with the command; empty means this program.
    explicit DatasetFetch(const QString& program = {}, QObject* parent = nullptr);
    ~DatasetFetch() override;

    void start(const QString& name);  ///< ends with ended() or failed(); ignored if busy()
    void cancel();                    ///< ends with failed() and an empty message
    bool busy() const { return m_process.state() != QProcess::NotRunning; }
    QString name() const { return m_name; }      ///< the current or last download
    QString progress() const { return m_line; }  ///< the last output line of the command

signals:
    void progressed();
    void ended(const QString& name);
    void failed(const QString& message);  ///< one line; empty if cancelled

private:
    void readLines();
    void end(int code, QProcess::ExitStatus status);

    QString m_program;
    QString m_name;
    QString m_line;
    bool m_cancelled = false;
    QProcess m_process;
};

}  // namespace ui
