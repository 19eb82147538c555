#include "ui/theme.h"

#include "ui/picture/style.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>

namespace ui {

namespace {

bool systemIsDark(QApplication& application)
{
    // Asked once: our own palette replaces the desktop's afterwards.
    constexpr auto name = "runoffSystemIsDark";
    if (!application.property(name).isValid())
        application.setProperty(name, application.palette().color(QPalette::Window).lightness() < 128);
    return application.property(name).toBool();
}

QPalette paletteOf(const Style& style)
{
    QPalette palette;
    palette.setColor(QPalette::Window, style.ground);
    palette.setColor(QPalette::WindowText, style.ink);
    palette.setColor(QPalette::Base, style.card);
    palette.setColor(QPalette::AlternateBase, style.barGround);
    palette.setColor(QPalette::Text, style.ink);
    palette.setColor(QPalette::Button, style.card);
    palette.setColor(QPalette::ButtonText, style.ink);
    palette.setColor(QPalette::ToolTipBase, style.card);
    palette.setColor(QPalette::ToolTipText, style.ink);
    palette.setColor(QPalette::PlaceholderText, style.muted);
    palette.setColor(QPalette::Highlight, style.strategies[0]);
    palette.setColor(QPalette::HighlightedText, style.dark ? QColor(0x101214) : QColor(Qt::white));
    palette.setColor(QPalette::Link, style.strategies[0]);
    const QColor faint = mixed(style.card, style.muted, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QString sheetOf(const Style& style)
{
    QString sheet = QStringLiteral(R"(
QMenuBar { background: @card; padding: 2px 6px; } QMenuBar::item { padding: 4px 12px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accent; color: @ink; }
#bar { background: @card; border-bottom: 1px solid @line; } #status { background: @card; border-top: 1px solid @line; }
QStatusBar, QStatusBar QLabel { background: @card; color: @muted; font-size: 11.5px; } QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
#heading { font-weight: bold; } #muted { color: @muted; font-size: 11.5px; }
QPushButton { background: @card; border: 1px solid @line; border-radius: 6px; padding: 0 10px; min-height: 28px; }
QPushButton:hover { border-color: @muted; } QPushButton:pressed, QPushButton:checked { background: @accent; }
QPushButton:focus { border-color: @blue; } QPushButton:disabled { color: @faint; }
QToolButton#plain { border: 1px solid transparent; border-radius: 4px; } QToolButton#plain:hover { background: @accent; }
QToolButton#plain:focus { border-color: @blue; } QToolButton#plain:disabled { color: @faint; }
QComboBox { background: @card; border: 1px solid @line; border-radius: 6px; padding: 0 12px; min-height: 28px; min-width: 210px; }
QComboBox:hover { border-color: @muted; } QComboBox:focus { border-color: @blue; }
QComboBox::drop-down { border: none; width: 26px; } QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; selection-background-color: @accent; selection-color: @ink; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @blue; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: @blue; }
QSlider::handle:horizontal:focus { border: 2px solid @ink; width: 10px; height: 10px; }
QSlider#elimination::sub-page:horizontal, QSlider#elimination::handle:horizontal { background: @green; }
#message { background: @warning; border-bottom: 1px solid @orange; } #message QLabel { color: @ink; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 3px; }
)");
    const QList<std::pair<QString, QString>> names{
        {"@card", style.card.name()}, {"@accent", style.accent.name()}, {"@line", style.line.name()}, {"@ink", style.ink.name()},
        {"@muted", style.muted.name()}, {"@faint", mixed(style.card, style.muted, 0.6).name()}, {"@blue", style.strategies[0].name()},
        {"@green", style.strategies[2].name()}, {"@orange", style.strategies[1].name()},
        {"@warning", mixed(style.card, style.strategies[1], 0.14).name()}, {"@mode", style.dark ? "dark" : "light"}};
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

}  // namespace

void applyTheme(QApplication& application, Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark(application));
    systemIsDark(application);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    const Style style = dark ? Style::darkness() : Style::light();
    QApplication::setPalette(paletteOf(style));
    application.setStyleSheet(sheetOf(style));
}

}  // namespace ui
