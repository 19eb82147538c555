#pragma once

#include "ui/draw/draw_session.h"
#include "ui/verdict/panel_set.h"

#include <QObject>

namespace ui {

/// Lets a set of panels show a session and change its rules and its round. Several sets can show one session.
class PanelBinding : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the binding.
    PanelBinding(DrawSession& session, PanelSet& panels, QObject* parent = nullptr);
    /// Whether the panels follow the session; on by default. Panels that are not visible need not. Turning it on shows
    /// the present state.
    void setActive(bool active);
    bool isActive() const { return m_active; }

private:
    void showAll();
    void show(const DrawState& now, const DrawState& before);

    DrawSession& m_session;
    PanelSet& m_panels;
    bool m_active = true;
};

}  // namespace ui
