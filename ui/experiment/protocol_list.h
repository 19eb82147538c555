#pragma once

#include "ui/experiment/plan_shelf.h"

#include <QListWidget>

namespace ui {

/// A list of protocols with their names and questions.
class ProtocolList : public QListWidget {
    Q_OBJECT

public:
    explicit ProtocolList(QWidget* parent = nullptr);

    void setPlans(const std::vector<ShelvedPlan>& plans);
    void addPlan(const ShelvedPlan& plan);  ///< replaces a plan with the same name
    bool choose(const QString& name);       ///< returns false if there is no such plan
    const ShelvedPlan* chosen() const;      ///< nullptr if there is none

    QSize sizeHint() const override { return {300, 320}; }
    QSize minimumSizeHint() const override;

signals:
    void planChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static QString titleOf(const ShelvedPlan& plan);
    static QString questionOf(const ShelvedPlan& plan);
    void addRow(const ShelvedPlan& plan);

    std::vector<ShelvedPlan> m_plans;
};

}  // namespace ui
