#include "app/commands/offscreen.h"

#include "core/base/format.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace app {

Offscreen::Offscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!QFileInfo(qEnvironmentVariable("XDG_RUNTIME_DIR")).isDir() && m_runtime.isValid())
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    m_application = std::make_shared<QGuiApplication>(m_count, m_words);
    core::usePlainNumbers();
}

}  // namespace app
