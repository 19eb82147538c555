#pragma once

#include "core/lesson/scene.h"
#include "ui/verdict/further_panel.h"

#include <optional>

namespace ui {

/// The panel of a table in a lesson: figures that the other panels do not show, with their source.
class TablePanel : public FurtherPanel {
    Q_OBJECT

public:
    explicit TablePanel(QWidget* parent = nullptr);

    void setClassifier(std::shared_ptr<const core::Classifier>) override {}
    void setRecognition(const Recognition&) override {}
    void setVerdicts(const std::vector<core::Verdict>&) override {}
    bool isListed() const override { return false; }
    void setTable(const std::optional<core::SceneTable>& table);
    QString title() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<core::SceneTable> m_table;
};

}  // namespace ui
