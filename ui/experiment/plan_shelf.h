#pragma once

#include "core/experiment/plan_library.h"
#include "ui/lane.h"

#include <QObject>

#include <vector>

namespace ui {

/// A plan that can be chosen.
struct ShelvedPlan {
    QString name;               ///< of a protocol, or the path of a file
    core::ExperimentPlan plan;  ///< empty if there is a problem
    QString problem;            ///< one line; empty: none
};

/// The protocols of this machine and plan files that were opened. Files are read and written on a lane; all functions
/// are for the ui thread and return at once.
class PlanShelf : public QObject {
    Q_OBJECT

public:
    explicit PlanShelf(QObject* parent = nullptr);

    /// Then found(): all protocols and, if it is not among them and not empty, `more`.
    void find(const QString& more = {});
    void open(const QString& path);                                      ///< then opened() or failed()
    void copyTo(const QString& path, const core::ExperimentPlan& plan);  ///< then saved() or failed()

signals:
    void found(const std::vector<ui::ShelvedPlan>& plans);
    void opened(const ui::ShelvedPlan& plan);
    void saved(const QString& path);
    void failed(const QString& message);

private:
    Lane m_lane{filePatience};
};

}  // namespace ui
