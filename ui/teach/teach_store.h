#pragma once

#include "ui/teach/teach_content.h"

#include <QCoreApplication>
#include <QString>

#include <map>
#include <memory>

namespace core {
class FileLock;
}  // namespace core

namespace ui {

/// Keeps a person's own classes between two sessions, in a folder of the program: an index, and one file for each
/// example, which is written once. A second window uses a second folder. Use it from one thread at a time.
class TeachStore {
    Q_DECLARE_TR_FUNCTIONS(ui::TeachStore)

public:
    struct Kept {
        TeachContent content;  ///< without classes: nothing was kept
        QString problem;       ///< one line: what could not be read, and where it is now
    };

    /// `parent` holds the folders, for example userDataFolder()/teaching. Nothing is written before save().
    explicit TeachStore(const QString& parent);
    ~TeachStore();

    /// Reads the content. A damaged index is set aside with all its examples; a damaged example is set aside alone.
    /// Removes files of examples that the index does not name. Does not throw.
    Kept load();
    /// Throws core::Error.
    void save(const TeachContent& content);
    QString folder() const { return m_folder; }

private:
    TeachContent read(QStringList& problems);
    ExampleRef readOne(const QString& file, bool isReady);
    void sweep() const;
    void lock();

    QString m_parent;
    QString m_folder;
    std::map<ExampleRef, QString> m_files;  ///< the names of the files of examples
    std::unique_ptr<core::FileLock> m_lock;
};

}  // namespace ui
