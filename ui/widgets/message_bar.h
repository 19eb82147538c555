#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A line at the window's lower edge, over the status bar, that says what went wrong. Moves nothing and blocks nothing;
/// stays until it is closed, by Escape too, or replaced, or something else succeeds.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    /// `parent` is the window whose lower edge it lies at.
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
