#pragma once

#include "ui/sheet/sheet_file.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

/// How a sheet is to look and what is to be written. All but the caption is remembered in the settings under "sheet/".
class SheetChoices : public QWidget {
    Q_OBJECT

public:
    explicit SheetChoices(QWidget* parent = nullptr);

    /// Which panels there are to choose from; the choice stays if it can.
    void setStrategies(const std::vector<core::StrategyId>& strategies);
    void setCaption(const QString& caption);
    /// What stands on the sheet while the caption is empty.
    void setPlaceholder(const QString& words);

    SheetOptions options() const;
    SheetFormat format() const;
    QString caption() const;
    bool captionEdited() const;
    bool csv() const;
    bool json() const;
    void remember() const;

signals:
    void changed();

private:
    void addLook(QFormLayout& form);
    void addFile(QFormLayout& form);
    void restore();
    void adapt();

    QLineEdit* m_caption;
    QComboBox* m_layout;
    QComboBox* m_panel;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QComboBox* m_format;
    QComboBox* m_preset;
    QSpinBox* m_width;
    QCheckBox* m_csv;
    QCheckBox* m_json;
};

}  // namespace ui
