#pragma once

#include <QWidget>

#include <functional>

namespace ui {

/// Lies over a view and dims some of its parts or frames others. It does not take mouse events.
class Spotlight : public QWidget {
    Q_OBJECT

public:
    /// `widgetOf` returns the widget of a part or panel; nullptr if there is none. `parts` lists all keys for "others".
    Spotlight(QWidget* host, std::function<QWidget*(const QString& key)> widgetOf, std::function<QStringList()> parts);

    void setParts(const QStringList& highlighted, const QStringList& dimmed);
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect placeOf(const QString& key) const;

    std::function<QWidget*(const QString&)> m_widgetOf;
    std::function<QStringList()> m_parts;
    QStringList m_highlighted, m_dimmed;
};

}  // namespace ui
