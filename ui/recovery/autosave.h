#pragma once

#include "ui/lane.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace ui {

/// What a crashed session left of one part, and how the user gets it back.
struct Offer {
    QString words;   ///< "Lesson “Votes”, step 3 of 7"
    QString accept;  ///< the word on the button: "Continue"
    /// Restores it, on the main thread. Empty: there is nothing to restore.
    std::function<void()> restore = {};
    /// Restores it without a question, on the main thread; returns false if the question is needed. May be empty.
    std::function<bool()> restoreNow = {};
    QString file = {};  ///< set by Autosave
};

/// A part of the state of a window, such as the place in a lesson.
struct AutosavePart {
    using Encode = std::function<QJsonObject()>;

    QString name;  ///< of its file, without the ending
    /// Copies the state, on the main thread. The result encodes it on a worker thread and may throw core::Error. An
    /// empty function: there is nothing to keep.
    std::function<Encode()> snapshot;
    /// Reads what an earlier session kept, on a worker thread. Throws core::Error if it is damaged.
    std::function<Offer(const QJsonObject& kept, const QString& file)> read;
};

/// Keeps parts of the state of one window in files, so that they survive a crash. Each part has one file NAME.json,
/// written completely or not at all, at most 2 seconds after a change. The window removes the files when it closes.
/// Files that are there at the start are of a crashed session: they become NAME.left-1.json and so on, and stay until
/// the user has restored or discarded them. A damaged file becomes NAME.json.damaged and is never deleted. Use it on
/// the main thread; worker threads encode, read and write.
class Autosave : public QObject {
    Q_OBJECT

public:
    explicit Autosave(QObject* parent = nullptr);
    ~Autosave() override;

    void add(const AutosavePart& part);  ///< before begin()
    /// Starts to keep the parts in `folder`, which only this window may use. Emits found() when what the last session
    /// left has been read.
    void begin(const QString& folder);
    void changed(const QString& part);     ///< does nothing before begin()
    void forget(const QString& leftFile);  ///< the user has restored or discarded it
    /// The window closes: removes the files of this session. Without it, a state that is still being encoded is lost
    /// when the object is destroyed; the files stay.
    void end();

    /// Whether a crashed session left files in `folder`. Reads the folder.
    static bool hasLeft(const QString& folder);

signals:
    /// `problems`: one line about each file that was set aside.
    void found(const std::vector<ui::Offer>& offers, const QStringList& problems);
    void failed(const QString& message);

private:
    /// The content of the file of a part; empty if there is nothing to keep.
    struct PartText {
        QString part;
        QByteArray content;
    };

    static std::vector<PartText> encoded(const std::vector<std::pair<QString, AutosavePart::Encode>>& parts);
    static void keepPart(const PartText& text, const QString& folder, QHash<QString, QByteArray>& written);
    void write();
    void store(const std::vector<PartText>& texts, const std::stop_token& session);
    void becomeIdle();
    void takeFailure(const QString& message);
    void removeDecided();

    std::vector<AutosavePart> m_parts;
    QString m_folder;  ///< empty before begin()
    QSet<QString> m_changed;
    bool m_isWriting = false, m_saidFailure = false;
    std::shared_ptr<QHash<QString, QByteArray>> m_written;  ///< checksums by part; used on m_files
    std::stop_source m_session;  ///< stopped by end(): what is encoded until then is not written any more
    QStringList m_decided;       ///< files of earlier sessions to remove after the next write
    QTimer m_soon;
    /// Encoding large pictures takes seconds, for which a window that closes must not wait.
    Lane m_encoder;
    Lane m_files{Ending::Wait};
};

}  // namespace ui
