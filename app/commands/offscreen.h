#pragma once

#include <QTemporaryDir>

#include <memory>

namespace app {

/// A Qt application without a display, for subcommands that paint. Only one can exist at a time, on the main thread. If
/// XDG_RUNTIME_DIR is not set, uses a temporary folder; Qt would print a warning and create a permanent one.
class Offscreen {
public:
    Offscreen();

private:
    QTemporaryDir m_runtime;
    int m_count = 1;
    char m_name[7] = "runoff";
    char* m_words[2] = {m_name, nullptr};
    std::shared_ptr<void> m_application;
};

}  // namespace app
