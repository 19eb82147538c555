#pragma once

#include "ui/sheet/sheet_file.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

/// The form with the look and the file formats of a sheet. Everything except the caption is stored in the settings
/// under "sheet/".
class SheetChoices : public QWidget {
    Q_OBJECT

public:
    explicit SheetChoices(QWidget* parent = nullptr);

    /// Sets the panels to choose from. Keeps the current choice if it is still available.
    void setStrategies(const std::vector<core::StrategyId>& strategies);
    void setCaption(const QString& caption);
    /// The title that the sheet shows while the caption is empty.
    void setPlaceholder(const QString& words);

    /// Sets whether the sheet can show the card "Why this answer?".
    void setHasWhy(bool has);
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
    QCheckBox* m_why;
    bool m_hasWhy = false;
};

}  // namespace ui
