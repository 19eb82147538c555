#pragma once

#include "ui/recognizer.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace ui {

/// Shows the network input, its two preprocessing options, and the answers with the other normalization setting.
class SeenView : public QWidget {
    Q_OBJECT

public:
    explicit SeenView(QWidget* parent = nullptr);
    void setClassifier(const core::Classifier& classifier);
    void setRecognition(const Recognition& recognition);
    core::NormalizeOptions options() const;
    void setOptions(const core::NormalizeOptions& options);  ///< without a signal
    void setCovered(bool covered);                           ///< hides the answers with the other setting

signals:
    void optionsChanged(const core::NormalizeOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Pixels;
    class OtherLine;
    void describe();
    void arrange();

    Pixels* m_pixels;
    OtherLine* m_other;
    QLabel* m_words;
    QLabel* m_title;
    QGridLayout* m_grid;
    QCheckBox* m_normalize;
    QCheckBox* m_invert;
    core::Preprocessing m_rule;
    bool m_asItIs = false;
};

}  // namespace ui
