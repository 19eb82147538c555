#include "ui/theme_sheet.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// A length in "u" is in pixels at a text size of 100 %.
const QString rules = QStringLiteral(R"(
QMenuBar { background: @card; padding: 2u 6u; }
QMenuBar::item { padding: 4u 12u; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accent; color: @ink; }
#bar { background: @card; border-bottom: 1px solid @line; } #status { background: @card; border-top: 1px solid @line; }
QStatusBar, QStatusBar QLabel { background: @card; color: @muted; font-size: 11.5u; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QScrollArea#workspace { border: 2px solid @ground; background: @ground; }
QScrollArea#workspace:focus { border-color: @blue; }
QLabel[wrong="true"], #muted[wrong="true"] { color: @red; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] { border: 2px solid @red; }
QWidget#choices[wrong="true"] { border: 2px solid @red; border-radius: 6u; }
#heading { font-weight: bold; } #muted { color: @muted; font-size: 11.5u; }
QPushButton { background: @card; border: 1px solid @line; border-radius: 6u; padding: 0 10u; min-height: 28u; }
QPushButton:hover { border-color: @muted; } QPushButton:pressed, QPushButton:checked { background: @accent; }
QPushButton:checked { font-weight: @checked; } QPushButton:disabled { color: @faint; }
QPushButton:focus, QPushButton:default:focus { border: 2px solid @blue; outline: none; padding: 0 9u; min-height: 26u; }
QPushButton#tab { border-color: transparent; min-width: 56u; } QPushButton#tab:hover { border-color: @line; }
QPushButton#tab:checked { font-weight: bold; border-color: @tabline; } QPushButton#tab:focus { border-color: @blue; }
QToolButton#plain { border: 1px solid transparent; border-radius: 4px; }
QToolButton#plain:hover { background: @accent; }
QToolButton#plain:focus { border-color: @blue; } QToolButton#plain:disabled { color: @faint; }
ui--Choice QToolButton { color: @muted; } ui--Choice QToolButton:checked { background: @bar; color: @ink; }
ui--Choice QToolButton, ui--WhyControls QToolButton { border: 1px solid transparent; border-radius: 4px;
padding: 1px 5px; }
QToolButton#votes { border: 1px solid transparent; border-radius: 4px; background: @card; }
ui--Choice QToolButton:hover, ui--WhyControls QToolButton:hover, QToolButton#votes:hover { border-color: @muted; }
ui--Choice QToolButton:focus, ui--WhyControls QToolButton:focus, QToolButton#votes:focus { border-color: @blue; }
ui--FiltersPanel QToolButton#plain { padding: 0px 2px; text-align: left; }
ui--WhyControls QToolButton::menu-indicator, QToolButton#votes::menu-indicator,
ui--FiltersPanel QToolButton::menu-indicator, ui--EliminationCard QToolButton::menu-indicator { image: none; }
ui--CanvasTools QPushButton, ui--CanvasTools QPushButton:focus { padding: 0 4px; }
ui--MultiLabelCard QPushButton, ui--MultiLabelCard QPushButton:focus { min-height: 18px; padding: 0 7px; }
QComboBox { background: @card; border: 1px solid @line; border-radius: 6u; padding: 0 12u; min-height: 28u; }
QComboBox#models { min-width: 112u; } QComboBox#narrow { min-width: 5em; }
ui--FilterPanel QComboBox, ui--ConfusionPanel QComboBox, ui--ComparisonPage QComboBox { min-width: 8em; }
ui--WritersPage QComboBox { min-width: 60px; }
QComboBox:hover { border-color: @muted; } QComboBox:focus { border: 2px solid @blue; padding: 0 11u; }
QComboBox::drop-down { border: none; width: 26u; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 12u; height: 12u; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; min-height: 20u; }
QComboBox QAbstractItemView, QListView#completions { background: @card; border: 1px solid @line;
selection-background-color: @accent; selection-color: @ink; }
QListView#completions::item { min-height: 22u; padding: 0 6u; }
QLineEdit, QAbstractSpinBox { background: @card; border: 1px solid @line; border-radius: 6u; padding: 0 6u;
min-height: 26u; }
QLineEdit:hover, QAbstractSpinBox:hover { border-color: @muted; }
QLineEdit:disabled, QAbstractSpinBox:disabled { color: @faint; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid @blue; padding: 0 5u; min-height: 24u; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 20u; border: none;
background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up-@mode.svg); width: 9u; height: 9u; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: 9u; height: 9u; }
QPlainTextEdit, QListView#steps { background: @card; border: 1px solid @line; border-radius: 6u; }
QPlainTextEdit:hover { border-color: @muted; }
QPlainTextEdit:focus, QListView#steps:focus { border: 2px solid @blue; }
QListView#steps::item { padding: 4u; border-radius: 4px; }
QListView#steps::item:selected { background: @accent; color: @ink; }
QScrollBar { background: transparent; border: none; margin: 0; } QScrollBar:vertical { width: 12u; }
QScrollBar:horizontal { height: 12u; }
QScrollBar::handle { background: @faint; border-radius: 4u; margin: 2u; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 30u; } QScrollBar::handle:horizontal { min-width: 30u; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QCheckBox::indicator, QRadioButton::indicator { width: 14u; height: 14u; border: 1px solid @muted; background: @card; }
QCheckBox::indicator { border-radius: 3u; } QCheckBox::indicator:checked { image: url(:/icons/check-@mode.svg); }
QRadioButton::indicator { border-radius: 7u; } QRadioButton::indicator:checked { background: @muted; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @blue; }
QCheckBox::indicator:disabled { border-color: @faint; }
QSlider { min-height: 20u; }
QSlider::groove:horizontal { height: 4u; border-radius: 2u; background: @groove; }
QSlider::sub-page:horizontal { height: 4u; border-radius: 2u; background: @blue; }
QSlider::handle:horizontal { width: 14u; height: 14u; margin: -5u 0; border-radius: 7u; background: @blue; }
QSlider::handle:horizontal:focus { border: 2u solid @ink; width: 10u; height: 10u; }
QSlider#elimination::sub-page:horizontal, QSlider#elimination::handle:horizontal { background: @green; }
#card { background: @card; border: 1px solid @line; border-radius: 6u; }
#card[target="true"] { border: 2px solid @blue; }
#presentationBar { background: @card; border: 1px solid @line; border-radius: 8px; }
#presentationHint { background: @ink; color: @card; border-radius: 8px; padding: 8px 18px; }
#plainScroll, #form { background: @card; border: none; }
#form QLineEdit, #form QAbstractSpinBox { min-height: 24u; }
QProgressBar { background: @groove; border: none; border-radius: 3u; max-height: 6u; }
QProgressBar::chunk { background: @blue; border-radius: 3u; }
QTableView#results, QTreeView#photos { background: @card; selection-background-color: @accent; selection-color: @ink; }
QTableView#results QHeaderView, QTreeView#photos QHeaderView { background: @card; }
QTableView#results QHeaderView::section, QTreeView#photos QHeaderView::section { background: @card; color: @muted;
border: none; border-bottom: 1px solid @line; padding: 2u 6u; }
QTreeView#photos { border: 1px solid @line; border-radius: 4u; }
QTreeView#photos::item { padding: 4u 6u; } QTreeView#photos::item:selected { background: @accent; color: @ink; }
#recovery { background: @accent; border-bottom: 1px solid @line; } #recovery QLabel { color: @ink; }
#message { background: @warning; border-top: 1px solid @orange; } #message QLabel { color: @ink; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 3u; }
)");

QString sized(const QString& sheet, double scale)
{
    static const QRegularExpression length(QStringLiteral("(border-radius: )?\\b(\\d+(?:\\.\\d+)?)u\\b"));
    QString result;
    qsizetype from = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        const double pixels = match.captured(2).toDouble() * scale;
        // Qt ignores a radius of more than half a side, which would make a round handle square.
        const long rounded = match.captured(1).isEmpty() ? std::lround(pixels) : std::lround(2.0 * pixels) / 2;
        result += sheet.mid(from, match.capturedStart() - from) + match.captured(1) + QString::number(rounded)
                + QStringLiteral("px");
        from = match.capturedEnd();
    }
    return result + sheet.mid(from);
}

}  // namespace

QString themeSheet(const Style& style, double textScale)
{
    QString sheet = sized(rules, textScale);
    // Replace names that contain other names first, for example "@tabline" before "@line".
    const QList<std::pair<QString, QString>> names{
        {"@tabline", style.contrast ? style.ink.name() : QStringLiteral("transparent")},
        {"@checked", style.contrast ? "bold" : "normal"},
        {"@groove", style.contrast ? style.hairline.name() : style.line.name()},
        {"@card", style.card.name()},
        {"@bar", style.barGround.name()},
        {"@ground", style.ground.name()},
        {"@accent", style.accent.name()},
        {"@line", style.line.name()},
        {"@ink", style.ink.name()},
        {"@muted", style.muted.name()},
        {"@faint", mixed(style.card, style.muted, 0.6).name()},
        {"@blue", style.strategies[0].name()},
        {"@green", style.strategies[2].name()},
        {"@orange", style.strategies[1].name()},
        {"@red", legible(style.contrast ? style.strategies[1] : QColor(0xC62828), style.card).name()},
        {"@warning", mixed(style.card, style.strategies[1], 0.14).name()},
        {"@mode", style.dark ? "dark" : "light"}};
    for (const auto& [name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

}  // namespace ui
