#include "ui/theme.h"

#include "ui/picture/contrast.h"
#include "ui/theme_sheet.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

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
    palette.setColor(QPalette::HighlightedText, style.dark ? QColor(Qt::black) : QColor(Qt::white));
    palette.setColor(QPalette::Link, style.strategies[0]);
    const QColor faint = mixed(style.card, style.muted, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

/// The palette of the desktop. Qt 6.4 returns it only after an empty palette is set.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

/// Applies the theme again when the desktop changes. Setting a palette also triggers a change event, so only a palette
/// that differs from the last one set counts as a change of the desktop.
class ThemeFollower : public QObject {
public:
    explicit ThemeFollower(QApplication& application) : QObject(&application), m_application(application)
    {
        setObjectName(QStringLiteral("themeFollower"));
        QApplication::setStyle(QStringLiteral("Fusion"));
        application.installEventFilter(this);
    }

    void apply(Theme theme, int textPercent)
    {
        m_theme = theme;
        m_textPercent = std::clamp(textPercent, 100, 250);
        ++m_applied;
        m_applying = true;
        const double scale = m_textPercent / 100.0;
        const Style style = styleOf(theme, theme == Theme::System ? systemPalette() : QPalette());
        QFont font(textFamilies());
        font.setPixelSize(static_cast<int>(std::lround(plainTextPixels * scale)));
        const QString sheet = themeSheet(style, scale);
        const bool changesSheet = m_application.styleSheet() != sheet;
        // Qt takes three times as long to replace a style sheet, or to set a font under one, as to set the first one.
        if (changesSheet)
            m_application.setStyleSheet(QString());
        if (QApplication::font() != font)
            QApplication::setFont(font);
        QApplication::setPalette(paletteOf(style));
        if (changesSheet)
            m_application.setStyleSheet(sheet);
        m_palette = QApplication::palette();
        m_applying = false;
    }

    int applied() const { return m_applied; }

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        const bool foreignPalette = event->type() == QEvent::ApplicationPaletteChange && receiver == &m_application
                                 && QApplication::palette() != m_palette;
        if (event->type() == QEvent::ThemeChange || foreignPalette)
            follow();
        return false;
    }

private:
    void follow()
    {
        if (m_applying || m_pending || m_theme != Theme::System)
            return;
        m_pending = true;
        QTimer::singleShot(0, this, [this] {
            m_pending = false;
            if (m_theme == Theme::System)
                apply(m_theme, m_textPercent);
        });
    }

    QApplication& m_application;
    Theme m_theme = Theme::System;
    int m_textPercent = 100;
    QPalette m_palette;  ///< palette of the application after the last apply()
    int m_applied = 0;
    bool m_applying = false;
    bool m_pending = false;
};

ThemeFollower* themeFollowerOf(const QApplication& application)
{
    return static_cast<ThemeFollower*>(
        application.findChild<QObject*>(QStringLiteral("themeFollower"), Qt::FindDirectChildrenOnly));
}

}  // namespace

Style styleOf(Theme theme, const QPalette& system)
{
    const QColor window = system.color(QPalette::Window);
    const bool dark = window.lightness() < 128;
    const bool strong = contrastRatio(window, system.color(QPalette::WindowText)) > 20.0;
    switch (theme) {
    case Theme::Light:
        return Style::light();
    case Theme::Dark:
        return Style::darkness();
    case Theme::ContrastLight:
        return Style::contrastLight();
    case Theme::ContrastDark:
        return Style::contrastDark();
    case Theme::System:
        break;
    }
    if (strong)
        return dark ? Style::contrastDark() : Style::contrastLight();
    return dark ? Style::darkness() : Style::light();
}

void applyTheme(QApplication& application, Theme theme, int textPercent)
{
    ThemeFollower* follower = themeFollowerOf(application);
    if (!follower)
        follower = new ThemeFollower(application);
    follower->apply(theme, textPercent);
}

int timesThemeApplied(const QApplication& application)
{
    const ThemeFollower* follower = themeFollowerOf(application);
    return follower ? follower->applied() : 0;
}

}  // namespace ui
