#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A bar at the lower edge of the window, over the status bar, that shows an error. It does not move or block other
/// widgets. It stays until the user closes it (Escape), another message replaces it, or a later action succeeds.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    /// `parent` is the window.
    explicit MessageBar(QWidget* parent);
    void say(const QString& message);
    QString message() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();

    QLabel* m_label;
};

}  // namespace ui
