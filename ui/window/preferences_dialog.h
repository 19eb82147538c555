#pragma once

#include "ui/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ui {

class FolderList;

/// The dialog for all preferences. Each change is emitted immediately, so that the user sees its effect. Cancel emits
/// the previous values.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);
    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);  ///< emits changed() once

signals:
    void changed(const ui::Preferences& preferences);

private:
    QWidget* makeFields();
    void addLanguage(QFormLayout& form);
    void tell();

    Preferences m_before;
    bool m_quiet = false;
    QComboBox* m_theme;
    QSpinBox* m_text;
    QCheckBox* m_motion;
    QCheckBox* m_refused;
    FolderList* m_data;
    FolderList* m_models;
    QSpinBox* m_threads;
    QComboBox* m_language;
    QLabel* m_restart;  ///< says when another language comes into use
};

/// The name of a theme, as in the menu: "Same as the desktop", "Light", ...
QString themeName(Theme theme);

}  // namespace ui
