#pragma once

#include "core/report/commands.h"
#include "ui/lane.h"
#include "ui/picture/stroke_painter.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace ui {

class DrawWorkspace;
class DrawingFiles;

/// Makes the `runoff compare` command that repeats the verdicts of the Draw workspace. Strokes are part of the command,
/// unless a file contains the same ones; an opened picture and an image of a data set are named by their place.
class DrawCommand : public QObject {
    Q_OBJECT

public:
    /// The arguments must outlive this object.
    DrawCommand(DrawWorkspace& workspace, DrawingFiles& files, QObject* parent = nullptr);

    /// States that the current drawing is an image of a data set.
    void setOrigin(const core::DatasetImage& image);
    /// The place of a drawing in its data set, if this drawing was shown with setOrigin().
    std::optional<core::DatasetImage> originOf(const Drawing& drawing) const;
    /// Emits made() or failed(). `options` contains the model, the folders of data sets, and the sheet, if any; the
    /// other options describe the workspace.
    void make(core::CompareOptions options);

signals:
    void made(const core::CompareOptions& options);
    void failed(const QString& message);  ///< one sentence

private:
    struct Known {
        core::DatasetImage image;
        Drawing drawing;
    };

    void describe(core::CompareOptions& options) const;
    void finish(core::CompareOptions options);

    DrawWorkspace& m_workspace;
    DrawingFiles& m_files;
    QHash<int, Known> m_known;  ///< by document of the canvas
    Lane m_lane;
};

}  // namespace ui
