#include "ui/recovery/kept_place.h"

#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "ui/recovery/autosave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

/// Earlier versions kept the drawing one folder deeper.
void takeOldDrawing(const QString& folder)
{
    const QString now = folder + QStringLiteral("/drawing.runoff"),
                  before = folder + QStringLiteral("/runoff/drawing.runoff");
    if (!QFileInfo::exists(now) && QFileInfo(before).isFile() && QFile::rename(before, now))
        QDir().rmdir(QFileInfo(before).path());  // only if nothing else is in it
}

}  // namespace

KeptPlace::Place KeptPlace::placeIn(const QString& folder, int number)
{
    const QString ending = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
    return {QStringLiteral("%1/drawing%2.runoff").arg(folder, ending),
            QStringLiteral("%1/autosave%2").arg(folder, ending), nullptr};
}

/// Locks the place. Returns false if another window uses it.
bool KeptPlace::isFree(Place& place)
{
    try {
        place.lock = std::make_unique<core::FileLock>(QFile::encodeName(place.drawing).toStdString());
    } catch (const core::UsageError&) {
        return false;
    } catch (const core::Error&) {
        // The folder is not writable. Keeping the drawing reports it later.
    }
    return true;
}

KeptPlace::KeptPlace(const QString& folder)
{
    constexpr int most = 20;
    QDir().mkpath(folder);
    for (int number = 1; number <= most; ++number) {
        Place place = placeIn(folder, number);
        const bool isLeft = Autosave::hasLeft(place.autosave);
        if ((m_place && !isLeft) || !isFree(place))
            continue;
        if (number == 1)
            takeOldDrawing(folder);
        m_place = std::move(place);
        if (isLeft)
            return;
    }
}

KeptPlace::~KeptPlace() = default;

}  // namespace ui
