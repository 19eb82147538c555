#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace core {
class FileLock;
}  // namespace core

namespace ui {

/// The files of one window: its kept drawing `folder`/drawing.runoff and its autosave `folder`/autosave, or
/// drawing-2.runoff, autosave-2 and so on if other windows use the earlier ones. Prefers the place of a window that
/// ended unexpectedly. The first place takes over the drawing that earlier versions kept in `folder`/runoff.
class KeptPlace {
public:
    explicit KeptPlace(const QString& folder);
    ~KeptPlace();
    QString path() const { return m_place ? m_place->drawing : QString(); }  ///< empty if there are too many windows
    QString autosave() const { return m_place ? m_place->autosave : QString(); }  ///< the folder; empty as above

private:
    struct Place {
        QString drawing, autosave;
        std::unique_ptr<core::FileLock> lock;  ///< nullptr if the folder is not writable
    };
    static Place placeIn(const QString& folder, int number);
    static bool isFree(Place& place);

    std::optional<Place> m_place;
};

}  // namespace ui
