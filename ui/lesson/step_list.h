#pragma once

#include "core/lesson/scene.h"
#include "ui/handout/scene_state.h"
#include "ui/lane.h"

#include <QHash>
#include <QListWidget>

#include <functional>
#include <vector>

namespace ui {

/// The steps of a scene with their number, drawing and first words. The user sorts them by dragging.
class StepList : public QListWidget {
    Q_OBJECT

public:
    explicit StepList(std::function<ImageLoader()> loader, QWidget* parent = nullptr);

    /// Shows the steps and selects one without emitting signals.
    void setScene(const core::Scene& scene, int selected);
    void setStep(int index, const core::SceneStep& step);  ///< shows other words for a step

signals:
    /// The user has dragged a step: the new step i is the earlier one `order[i]`.
    void reordered(const std::vector<int>& order, int selected);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPicture(int index, const core::SceneSubject& subject, const std::filesystem::path& scene);
    void tellOrder();
    void useSize();

    std::function<ImageLoader()> m_loader;  ///< makes a loader that runs on any thread
    QHash<QString, QPixmap> m_pictures;     ///< of subjects that are in files or encoded
    quint64 m_generation = 0;
    Lane m_reads;
};

}  // namespace ui
