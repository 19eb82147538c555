#include "ui/window/preferences_dialog.h"

#include "ui/widgets/folder_list.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return PreferencesDialog::tr("Same as the desktop");
    case Theme::Light:
        return PreferencesDialog::tr("Light");
    case Theme::Dark:
        return PreferencesDialog::tr("Dark");
    case Theme::ContrastLight:
        return PreferencesDialog::tr("High contrast, light");
    case Theme::ContrastDark:
        return PreferencesDialog::tr("High contrast, dark");
    }
    return {};
}

namespace {

/// Adds a label with the folder from an environment variable, if it is set.
void addVariable(QFormLayout& form, const char* variable)
{
    const QString folder = qEnvironmentVariable(variable);
    if (folder.isEmpty())
        return;
    auto* words = new QLabel(
        PreferencesDialog::tr("Also searched: %1 (environment variable %2)").arg(folder, QLatin1String(variable)),
        form.parentWidget());
    words->setObjectName(QStringLiteral("muted"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow({}, words);
}

}  // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      m_before(preferences),
      m_theme(new QComboBox(this)),
      m_text(new QSpinBox(this)),
      m_motion(new QCheckBox(tr("&Reduce motion"), this)),
      m_refused(new QCheckBox(tr("Mark &unsure answers"), this)),
      m_data(new FolderList(tr("Folders with data sets"), this)),
      m_models(new FolderList(tr("Folders with models"), this)),
      m_threads(new QSpinBox(this)),
      m_language(new QComboBox(this)),
      m_restart(new QLabel(this))
{
    setWindowTitle(tr("Preferences"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("workspace"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeFields());
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setPreferences({}); });
    connect(this, &QDialog::rejected, this, [this] { setPreferences(m_before); });
    setPreferences(preferences);
}

void PreferencesDialog::addLanguage(QFormLayout& form)
{
    m_language->addItem(tr("Same as the system"), QString());
    for (const WindowLanguage& language : windowLanguages)
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    m_language->setAccessibleName(tr("Language"));
    m_restart->setObjectName(QStringLiteral("muted"));
    m_restart->setWordWrap(true);
    form.addRow(tr("&Language"), m_language);
    form.addRow({}, m_restart);
    connect(m_language, &QComboBox::activated, this, &PreferencesDialog::tell);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        const QString next = languageFor(m_language->currentData().toString(), QLocale::system().uiLanguages());
        m_restart->setText(next == languageInUse() ? QString()
                                                   : tr("Runoff uses this language when you start it again."));
        m_restart->setVisible(next != languageInUse());
    });
}

QWidget* PreferencesDialog::makeFields()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark})
        m_theme->addItem(themeName(theme), static_cast<int>(theme));
    m_theme->setAccessibleName(tr("Theme"));
    m_text->setRange(100, 250);
    m_text->setSingleStep(25);
    m_text->setSuffix(tr(" %"));
    m_text->setAccessibleName(tr("Text size"));
    m_text->setKeyboardTracking(false);
    m_threads->setRange(0, 256);
    m_threads->setSpecialValueText(tr("automatic"));
    m_threads->setAccessibleName(tr("Threads for the networks"));
    m_threads->setKeyboardTracking(false);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addLanguage(*form);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Text &size"), m_text);
    form->addRow({}, m_motion);
    form->addRow({}, m_refused);
    form->addRow(tr("&Data set folders"), m_data);
    addVariable(*form, "RUNOFF_DATA_DIR");
    form->addRow(tr("&Model folders"), m_models);
    addVariable(*form, "RUNOFF_MODEL_DIR");
    form->addRow(tr("T&hreads"), m_threads);
    connect(m_theme, &QComboBox::activated, this, &PreferencesDialog::tell);
    connect(m_text, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    connect(m_motion, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_refused, &QCheckBox::toggled, this, &PreferencesDialog::tell);
    connect(m_data, &FolderList::changed, this, &PreferencesDialog::tell);
    connect(m_models, &FolderList::changed, this, &PreferencesDialog::tell);
    connect(m_threads, &QSpinBox::valueChanged, this, &PreferencesDialog::tell);
    return fields;
}

Preferences PreferencesDialog::preferences() const
{
    return {.theme = static_cast<Theme>(m_theme->currentData().toInt()),
            .textPercent = m_text->value(),
            .reducedMotion = m_motion->isChecked(),
            .markRefused = m_refused->isChecked(),
            .dataFolders = m_data->folders(),
            .modelFolders = m_models->folders(),
            .language = m_language->currentData().toString(),
            .threads = m_threads->value()};
}

void PreferencesDialog::setPreferences(const Preferences& preferences)
{
    m_quiet = true;
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    m_text->setValue(preferences.textPercent);
    m_motion->setChecked(preferences.reducedMotion);
    m_refused->setChecked(preferences.markRefused);
    m_data->setFolders(preferences.dataFolders);
    m_models->setFolders(preferences.modelFolders);
    m_threads->setValue(preferences.threads);
    m_language->setCurrentIndex(-1);
    m_language->setCurrentIndex(m_language->findData(preferences.language));
    m_quiet = false;
    tell();
}

void PreferencesDialog::tell()
{
    if (!m_quiet)
        emit changed(preferences());
}

}  // namespace ui
