#pragma once

#include "ui/recognizer.h"

#include <QWidget>

#include <vector>

namespace ui {

class PanelCard;
class PriceView;

/// The panels of the strategies, three in a row, and the price at the end.
class PanelGrid : public QWidget {
    Q_OBJECT

public:
    explicit PanelGrid(QWidget* parent = nullptr);
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    void setRecognition(const Recognition& recognition);
    const std::vector<PanelCard*>& cards() const { return m_cards; }

private:
    std::vector<PanelCard*> m_cards;
    PriceView* m_price;
};

}  // namespace ui
