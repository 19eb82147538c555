#pragma once

#include "core/experiment/plan_library.h"
#include "ui/lane.h"

#include <QObject>

#include <vector>

namespace ui {

/// A plan that the user can select.
struct ShelvedPlan {
    QString name;               ///< of a protocol, or the path of a plan file
    core::ExperimentPlan plan;  ///< empty if there is a problem
    QString problem;            ///< one line; empty if there is none
};

/// Finds protocols, and opens and saves plan files on a lane. Call all functions on the ui thread; they return
/// immediately.
class PlanShelf : public QObject {
    Q_OBJECT

public:
    explicit PlanShelf(QObject* parent = nullptr);

    /// Emits found() with all protocols and with the plan file `more`, if it is not empty.
    void find(const QString& more = {});
    void open(const QString& path);                                      ///< emits opened() or failed()
    void copyTo(const QString& path, const core::ExperimentPlan& plan);  ///< emits saved() or failed()

signals:
    void found(const std::vector<ui::ShelvedPlan>& plans);
    void opened(const ui::ShelvedPlan& plan);
    void saved(const QString& path);
    void failed(const QString& message);

private:
    Lane m_lane{Ending::Finish};
};

}  // namespace ui
