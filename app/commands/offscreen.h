#pragma once

#include <QTemporaryDir>

#include <memory>

namespace app {

/// Qt without a display, for a sub-command that paints: one at a time, in the main thread. Without XDG_RUNTIME_DIR Qt
/// warns and makes a folder that stays, so it gets a temporary one.
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
