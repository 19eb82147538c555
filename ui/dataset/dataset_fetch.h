#pragma once

#include <QObject>
#include <QProcess>

namespace ui {

/// Downloads known data sets, one at a time, by the program's own command `datasets fetch`, which checks what comes.
/// For the ui thread; ends the download when it is destroyed: nothing incomplete is kept.
class DatasetFetch : public QObject {
    Q_OBJECT

public:
    /// `program`: what has the command.
    explicit DatasetFetch(const QString& program = {}, QObject* parent = nullptr);
    ~DatasetFetch() override;

    void start(const QString& name);  ///< then ended() or failed(); nothing while one runs
    void cancel();                    ///< then failed() with no words
    bool busy() const { return m_process.state() != QProcess::NotRunning; }
    QString name() const { return m_name; }      ///< that is or was downloaded last
    QString progress() const { return m_line; }  ///< the last line of the command

signals:
    void progressed();
    void ended(const QString& name);
    void failed(const QString& message);  ///< one line; empty: cancelled

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
