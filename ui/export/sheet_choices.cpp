#include "ui/export/sheet_choices.h"

#include "ui/strategies/verdict_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int price = -1;      // in place of a strategy
constexpr int otherWidth = 0;  // in place of a preset

void choose(QComboBox& box, const QVariant& value)
{
    if (const int place = box.findData(value); place >= 0)
        box.setCurrentIndex(place);
}

template <typename Value>
Value chosen(const QComboBox& box)
{
    return static_cast<Value>(box.currentData().toInt());
}

}  // namespace

SheetChoices::SheetChoices(QWidget* parent)
    : QWidget(parent),
      m_caption(new QLineEdit(this)),
      m_layout(new QComboBox(this)),
      m_panel(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_textSize(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_preset(new QComboBox(this)),
      m_width(new QSpinBox(this)),
      m_csv(new QCheckBox(tr("Scores as &table (CSV)"), this)),
      m_json(new QCheckBox(tr("All &numbers (JSON)"), this)),
      m_why(new QCheckBox(tr("&Why this answer?"), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(5);
    addLook(*form);
    addFile(*form);
    restore();
    adapt();
    const QComboBox* boxes[]{m_layout, m_panel, m_theme, m_textSize, m_format};
    for (const QComboBox* box : boxes)
        connect(box, &QComboBox::currentIndexChanged, this, &SheetChoices::adapt);
    connect(m_caption, &QLineEdit::textChanged, this, &SheetChoices::changed);
    connect(m_why, &QCheckBox::toggled, this, &SheetChoices::changed);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        if (const int width = m_preset->currentData().toInt(); width != otherWidth)
            m_width->setValue(width);
        else
            m_width->setFocus();
    });
    connect(m_width, &QSpinBox::valueChanged, this, &SheetChoices::adapt);
}

void SheetChoices::addLook(QFormLayout& form)
{
    m_caption->setMaxLength(200);
    m_layout->addItem(tr("Slide, 16:9"), static_cast<int>(SheetLayout::Slide));
    m_layout->addItem(tr("Page, A4 portrait"), static_cast<int>(SheetLayout::Page));
    m_layout->addItem(tr("One panel"), static_cast<int>(SheetLayout::Panel));
    m_theme->addItem(tr("Light"), static_cast<int>(SheetTheme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(SheetTheme::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(SheetTheme::HighContrast));
    for (const int percent : {100, 125, 150, 175, 200, 225, 250})
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    form.addRow(tr("&Caption"), m_caption);
    form.addRow(tr("&Layout"), m_layout);
    form.addRow(tr("&Panel"), m_panel);
    form.addRow(tr("T&heme"), m_theme);
    form.addRow(tr("Text si&ze"), m_textSize);
    form.addRow(m_why);
}

void SheetChoices::addFile(QFormLayout& form)
{
    m_format->addItem(tr("PNG image"), static_cast<int>(SheetFormat::Png));
    m_format->addItem(tr("SVG drawing"), static_cast<int>(SheetFormat::Svg));
    m_format->addItem(tr("PDF document"), static_cast<int>(SheetFormat::Pdf));
    for (const int width : {1280, 1920, 3840})
        m_preset->addItem(tr("%1 px").arg(width), width);
    m_preset->addItem(tr("Other"), otherWidth);
    m_preset->setObjectName(QStringLiteral("narrow"));  // to stay beside the number
    m_preset->setAccessibleName(tr("Common widths"));
    m_width->setRange(leastSheetWidth, mostSheetWidth);
    m_width->setSuffix(tr(" px"));
    m_width->setKeyboardTracking(false);
    m_width->setAccessibleName(tr("Width in pixels"));
    auto* width = new QWidget(this);
    auto* row = new QHBoxLayout(width);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_preset, 1);
    row->addWidget(m_width, 1);
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("&Width"), width);
    static_cast<QLabel*>(form.labelForField(width))->setBuddy(m_preset);
    form.addRow(tr("Also save"), m_csv);
    form.addRow(m_json);
}

void SheetChoices::setStrategies(const std::vector<core::StrategyId>& strategies)
{
    const QVariant before =
        m_panel->count() > 0 ? m_panel->currentData() : QSettings().value(QStringLiteral("sheet/panel"));
    {
        const QSignalBlocker quiet(m_panel);
        m_panel->clear();
        for (const core::StrategyId strategy : strategies)
            m_panel->addItem(VerdictWords::shortName(strategy), static_cast<int>(strategy));
        m_panel->addItem(tr("Cost and accuracy"), price);
        choose(*m_panel, before.toInt());
    }
    adapt();
}

void SheetChoices::setHasWhy(bool has)
{
    m_hasWhy = has;
    adapt();
}

void SheetChoices::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setModified(false);
}

void SheetChoices::setPlaceholder(const QString& words)
{
    m_caption->setPlaceholderText(words);
}

SheetOptions SheetChoices::options() const
{
    SheetOptions options{.layout = chosen<SheetLayout>(*m_layout),
                         .panel = {},
                         .theme = chosen<SheetTheme>(*m_theme),
                         .textSize = m_textSize->currentData().toInt() / 100.0,
                         .width = m_width->value(),
                         .why = m_why->isChecked()};
    if (const int panel = m_panel->count() > 0 ? m_panel->currentData().toInt() : price; panel != price)
        options.panel = static_cast<core::StrategyId>(panel);
    return options;
}

SheetFormat SheetChoices::format() const
{
    return chosen<SheetFormat>(*m_format);
}
QString SheetChoices::caption() const
{
    return m_caption->text();
}
bool SheetChoices::captionEdited() const
{
    return m_caption->isModified();
}
bool SheetChoices::csv() const
{
    return m_csv->isChecked();
}
bool SheetChoices::json() const
{
    return m_json->isChecked();
}

void SheetChoices::adapt()
{
    const bool one = chosen<SheetLayout>(*m_layout) == SheetLayout::Panel;
    m_panel->setEnabled(one);
    m_why->setEnabled(m_hasWhy && !one);
    m_why->setToolTip(m_hasWhy ? tr("Add what the panel shows as a card")
                               : tr("Show the panel “Why this answer?” first (W)"));
    const bool pixels = format() == SheetFormat::Png;
    m_preset->setEnabled(pixels);
    m_width->setEnabled(pixels);
    const QSignalBlocker quiet(m_preset);
    choose(*m_preset, m_preset->findData(m_width->value()) >= 0 ? m_width->value() : otherWidth);
    emit changed();
}

void SheetChoices::restore()
{
    const QSettings settings;
    choose(*m_layout, settings.value(QStringLiteral("sheet/layout"), 0).toInt());
    choose(*m_theme, settings.value(QStringLiteral("sheet/theme"), 0).toInt());
    choose(*m_textSize, settings.value(QStringLiteral("sheet/textSize"), 100).toInt());
    choose(*m_format, settings.value(QStringLiteral("sheet/format"), 0).toInt());
    m_width->setValue(settings.value(QStringLiteral("sheet/width"), SheetOptions().width).toInt());
    m_why->setChecked(settings.value(QStringLiteral("sheet/why"), true).toBool());
    m_csv->setChecked(settings.value(QStringLiteral("sheet/csv")).toBool());
    m_json->setChecked(settings.value(QStringLiteral("sheet/json")).toBool());
}

void SheetChoices::remember() const
{
    QSettings settings;
    const std::pair<const char*, const QComboBox*> boxes[]{{"sheet/layout", m_layout},
                                                           {"sheet/panel", m_panel},
                                                           {"sheet/theme", m_theme},
                                                           {"sheet/textSize", m_textSize},
                                                           {"sheet/format", m_format}};
    for (const auto& [key, box] : boxes)
        if (box->count() > 0)
            settings.setValue(QLatin1String(key), box->currentData());
    settings.setValue(QStringLiteral("sheet/width"), m_width->value());
    settings.setValue(QStringLiteral("sheet/why"), m_why->isChecked());
    settings.setValue(QStringLiteral("sheet/csv"), csv());
    settings.setValue(QStringLiteral("sheet/json"), json());
}

}  // namespace ui
